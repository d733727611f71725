#include "core/io/language.h"

#include <QLocale>

#include <algorithm>

namespace toscale::io {

namespace {

bool isSubtag(std::string_view part)
{
    const auto isLetterOrDigit = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return part.size() >= 2 && part.size() <= 8 && std::ranges::all_of(part, isLetterOrDigit);
}

} // namespace

bool isLanguage(std::string_view tag)
{
    const std::string_view language = tag.substr(0, tag.find_first_of("-_"));
    const auto code = QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size()));
    if (!isSubtag(language) || QLocale::codeToLanguage(code) == QLocale::AnyLanguage)
        return false;
    while (tag.size() > language.size()) {
        const std::size_t mark = tag.find_last_of("-_");
        if (!isSubtag(tag.substr(mark + 1)))
            return false;
        tag = tag.substr(0, mark);
    }
    return true;
}

} // namespace toscale::io
