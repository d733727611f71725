#include "app/text/languages.h"

namespace toscale::text {

std::span<const LanguageName> languageNames()
{
    static constexpr LanguageName names[] = {{"en", "English"}, {"de", "Deutsch"},  {"fr", "Français"},
                                             {"es", "Español"}, {"zh", "简体中文"}, {"ar", "العربية"}};
    return names;
}

} // namespace toscale::text
