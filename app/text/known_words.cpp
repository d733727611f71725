#include "app/text/known_words.h"

#include "app/text/marked.h"
#include "app/text/qt_string.h"

#include <array>
#include <optional>
#include <string_view>

namespace toscale::text {

namespace {

constexpr std::array known{
    // dates
    marked("%1 has %2 days"),
    marked("years run from %1 to %2"),
    marked("months run from 01 to 12, seasons from 21 to 24"), // before what would find itself in it
    marked("months run from %1 to %2"),
    marked("days run from %1 to %2"),
    marked("hours run from %1 to %2"),
    marked("minutes run from %1 to %2"),
    marked("seconds run from %1 to %2"),
    marked("Y and more than four digits"),
    marked("Y and a year without leading zeros"),
    marked("X for the last one or two digits of the year"),
    marked("2012-09-12, 12 September 2012, Sep 2010 or 2010/2011"),
    // quantities
    marked("%1 of them, all"),
    // JSON
    marked("string literal"),
    marked("end of input"),
    marked("'[', '{', or a literal"),
    // exports
    marked("a scale such as \"1 cm2 = 70 GB\" or \"1 cm = 10 years\""),
    marked("a number"),
    marked("an amount in %1"),
    marked("a figure whose areas have one scale: squares, nested, bubbles, treemap or units"),
    marked("a figure whose lengths have one scale: bars, dots or em"),
    marked("a smaller amount: at that scale the figure is smaller than its texts"),
    marked("at most %1 sheets: a larger amount a centimetre, or larger paper"),
    marked("%1 sheets"),
    marked("%1 views"),
    marked("at most %1 for a worksheet"),
    marked("A4 or Letter"),
    marked("A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid"),
    marked("1 to 200 million pixels"),
    marked("bars or dots, for Vega-Lite has no layout to scale for other figures"),
    marked("a case with an event"),
    marked("a case with an event whose date a calendar knows, from year 1 to 9999"),
    // files
    marked("Permission denied"),
    marked("Is a directory"),
    marked("Not a directory"),
    marked("No such file or directory"),
    marked("Read-only file system"),
    marked("File name too long"),
    marked("Input/output error"),
    marked("Too many levels of symbolic links"),
};

/// What stands in the places of a sentence, one or two of them in their order; nothing where it is another sentence.
std::optional<std::array<std::string_view, 2>> placesIn(std::string_view text, std::string_view sentence)
{
    std::array<std::string_view, 2> found;
    std::size_t count = 0;
    for (std::size_t at = sentence.find('%'); at != std::string_view::npos; at = sentence.find('%')) {
        const std::string_view before = sentence.substr(0, at);
        if (!text.starts_with(before))
            return std::nullopt;
        text.remove_prefix(before.size());
        sentence.remove_prefix(at + 2);
        const std::string_view behind = sentence.substr(0, sentence.find('%'));
        const std::size_t end = behind.empty() ? text.size() : text.find(behind);
        if (end == std::string_view::npos)
            return std::nullopt;
        found.at(count++) = text.substr(0, end);
        text.remove_prefix(end);
    }
    return text == sentence ? std::optional(found) : std::nullopt;
}

} // namespace

QString knownWords(const Phrases& phrases, const std::string& english)
{
    if (phrases.language() != "en")
        for (const char* sentence : known)
            if (const auto places = placesIn(english, sentence)) {
                const QString words = phrases.tr(sentence);
                return words.contains(QStringLiteral("%2"))
                    ? words.arg(toQString((*places)[0]), toQString((*places)[1]))
                    : words.contains(QStringLiteral("%1")) ? words.arg(toQString((*places)[0]))
                                                           : words;
            }
    return toQString(english);
}

} // namespace toscale::text
