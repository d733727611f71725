#include "app/text/phrases.h"

#include "app/text/qt_string.h"

#include <utility>

namespace toscale::text {

namespace {

bool isEnglish(std::string_view language)
{
    return language.empty() || language == "en" || language.starts_with("en-") || language.starts_with("en_");
}

QLocale localeOf(std::string_view language)
{
    return language.empty() || language == "en" ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                : QLocale(toQString(language));
}

std::unique_ptr<QTranslator> builtIn(std::string_view language)
{
    auto translator = std::make_unique<QTranslator>();
    if (isEnglish(language) || !translator->load(QStringLiteral(":/i18n/toscale_") + toQString(language)))
        return nullptr;
    return translator;
}

} // namespace

Phrases::Phrases(std::string_view language)
    : Phrases(language, builtIn(language))
{
}

Phrases::Phrases(std::string_view language, std::unique_ptr<QTranslator> translator)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_translator(std::move(translator))
{
    if (m_translator || isEnglish(language))
        return;
    m_isTranslated = false;
    m_language = "en";
    m_locale = localeOf(m_language);
}

QString Phrases::tr(const char* sentence, const char* comment, int number) const
{
    QString text;
    if (m_translator)
        text = m_translator->translate("Phrases", sentence, comment, number);
    if (text.isEmpty()) {
        text = QString::fromUtf8(sentence);
        text.replace(QStringLiteral("(s)"), number == 1 ? QString() : QStringLiteral("s"));
    }
    if (number >= 0)
        text.replace(QStringLiteral("%n"), m_locale.toString(number));
    return text;
}

} // namespace toscale::text
