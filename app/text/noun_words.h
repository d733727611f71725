#pragma once

#include "app/text/phrases.h"

#include <string>

namespace toscale::text {

/// "%1 songs", "%1 song" for 1, "%1 Lieder", "%1 d’articles" behind "4,8 millions": what is counted, around its number.
/// English has the noun as it was found; other languages their own word for common ones, and the noun as it was found
/// for all others. `printed`: the number as it will stand there.
[[nodiscard]] QString countedNoun(const Phrases& phrases, const std::string& noun, double count,
                                  const QString& printed);

/// "song", "Lied": one of them.
[[nodiscard]] QString oneNoun(const Phrases& phrases, const std::string& noun);

/// "songs", "Lieder": several of them, without a number.
[[nodiscard]] QString manyNouns(const Phrases& phrases, const std::string& noun);

} // namespace toscale::text
