#include "app/cli/messages.h"

#include "app/text/qt_string.h"

#include <optional>

namespace toscale::cli {

namespace {

struct Speaker {
    std::string language = "en";
    std::optional<text::Phrases> phrases;
};

Speaker& speaker()
{
    static Speaker one;
    return one;
}

} // namespace

const text::Phrases& messages()
{
    Speaker& one = speaker();
    return one.phrases ? *one.phrases : one.phrases.emplace(one.language);
}

void speak(const std::string& language)
{
    Speaker& one = speaker();
    if (language == one.language)
        return;
    one.language = language;
    one.phrases.reset();
}

std::string said(const char* sentence)
{
    return text::toUtf8(messages().tr(sentence));
}

std::string said(const char* sentence, const std::string& text)
{
    return text::toUtf8(messages().tr(sentence).arg(messages().isolated(text)));
}

std::string said(const char* sentence, const std::string& first, const std::string& second)
{
    return text::toUtf8(messages().tr(sentence).arg(messages().isolated(first), messages().isolated(second)));
}

QString digitsOf(std::size_t count)
{
    return messages().digits(static_cast<qint64>(count));
}

int pluralOf(std::size_t count)
{
    constexpr std::size_t hundred = 100; // of a large number its last two digits decide, in every language
    return static_cast<int>(count < 2 * hundred ? count : hundred + count % hundred);
}

} // namespace toscale::cli
