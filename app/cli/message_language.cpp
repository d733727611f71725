#include "app/cli/message_language.h"

#include "app/text/languages.h"

#include <algorithm>
#include <string_view>

namespace toscale::cli {

namespace {

std::string_view valueOf(const Environment& environment, const char* name)
{
    const char* value = environment(name);
    return value == nullptr ? std::string_view() : value;
}

/// "de" of "de_AT.UTF-8@euro".
std::string_view languageIn(std::string_view locale)
{
    return locale.substr(0, locale.find_first_of("_-.@"));
}

bool isPlain(std::string_view locale)
{
    const std::string_view name = languageIn(locale); // C.UTF-8 is the C locale in all but its letters
    return name.empty() || name == "C" || name == "POSIX";
}

bool isSpoken(std::string_view language)
{
    return std::ranges::any_of(text::languageNames(),
                               [&](const text::LanguageName& each) { return language == each.tag; });
}

} // namespace

std::string messageLanguage(const Environment& environment)
{
    std::string_view locale;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (locale.empty())
            locale = valueOf(environment, name);
    if (isPlain(locale))
        return "en";
    std::string_view wanted = valueOf(environment, "LANGUAGE");
    if (wanted.empty())
        wanted = locale;
    while (!wanted.empty()) {
        const std::size_t colon = std::min(wanted.find(':'), wanted.size());
        const std::string_view one = wanted.substr(0, colon);
        if (const std::string_view language = languageIn(one); isSpoken(language))
            return std::string(language);
        if (!one.empty() && isPlain(one)) // "fi:C": what follows is not asked for
            return "en";
        wanted.remove_prefix(std::min(colon + 1, wanted.size()));
    }
    return "en";
}

} // namespace toscale::cli
