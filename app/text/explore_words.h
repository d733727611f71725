#pragma once

#include "app/text/phrases.h"
#include "core/normalize/comparable.h"

#include <QStringList>
#include <string_view>
#include <vector>

namespace toscale::text {

// What pictures of many cases say: their titles, counts and axes.

/// A round value on an axis whose neighbours are `step` away, with as many digits as tell it from them: "1.234 TB".
[[nodiscard]] QString axisWords(const Phrases& phrases, double value, double step, const Comparison& in);

/// "Outcome", of "outcome", "status", "actor", "country" and "basis".
[[nodiscard]] QString groupWords(const Phrases& phrases, std::string_view id);
/// The group of those that say nothing of it.
[[nodiscard]] QString notStatedWords(const Phrases& phrases);
/// "12 others": small groups, as one.
[[nodiscard]] QString otherGroupsWords(const Phrases& phrases, std::size_t count);

[[nodiscard]] QString againstTitle(const Phrases& phrases, const Comparison& y, const Comparison& x);
[[nodiscard]] QString distributionTitle(const Phrases& phrases, const Comparison& of);
[[nodiscard]] QString byGroupTitle(const Phrases& phrases, const Comparison& of, const QString& group);
[[nodiscard]] QString byYearTitle(const Phrases& phrases, const Comparison& of);
[[nodiscard]] QString ranksTitle(const Phrases& phrases);

/// "last decision in force; nominal USD": what the values of these measures are.
[[nodiscard]] QString referenceLine(const Phrases& phrases, const std::vector<const Comparison*>& measures);

/// Cases that have no place, and how many.
struct MissingCount {
    QString measure; // as it stands inside a sentence: "prison time"; of years "a date"
    std::size_t count = 0;
};
/// What became of the cases of a picture: together they are all of them.
struct CaseCounts {
    std::size_t all = 0;
    std::size_t drawn = 0;
    std::vector<MissingCount> missing;
    std::size_t missingBoth = 0;
    std::size_t zeros = 0;      // a stated zero, on a logarithmic scale
    std::size_t fromZero = 0;   // a range from zero, likewise
    std::size_t unfiltered = 0; // of how many a filter let these pass; 0: there is none
};
/// "36 cases: 14 drawn, 20 without fines, 2 without volume of data"
[[nodiscard]] QString countLine(const Phrases& phrases, const CaseCounts& counts);
/// "7 of 674,593 in sight"
[[nodiscard]] QString inSightWords(const Phrases& phrases, std::size_t inSight, std::size_t drawn);
/// Why cases have no value, and how many for each.
using CountedReasons = std::vector<std::pair<QString, std::size_t>>;
/// "Without prison time: 22 (12 none imposed; 10 unknown)"
[[nodiscard]] QString railWords(const Phrases& phrases, const MissingCount& missing, const CountedReasons& reasons);
/// "Without either: 5 (fines: 3 unknown; 2 none imposed; volume of data: no volume stated)"
[[nodiscard]] QString eitherWords(const Phrases& phrases, std::size_t count,
                                  const std::vector<std::pair<QString, CountedReasons>>& reasons);
/// "Zero, no place on this scale: 2; from zero to an amount, likewise: 1"
[[nodiscard]] QString zeroRailWords(const Phrases& phrases, std::size_t zeros, std::size_t fromZero);
/// What the rest of many reasons is called.
[[nodiscard]] QString otherReasonsWords(const Phrases& phrases);
[[nodiscard]] QString valueInSentence(const Phrases& phrases);
[[nodiscard]] QString dateInSentence(const Phrases& phrases);
[[nodiscard]] QString noDateWords(const Phrases& phrases);

[[nodiscard]] QString casesAxis(const Phrases& phrases);
[[nodiscard]] QString rankAxis(const Phrases& phrases);
[[nodiscard]] QString yearAxis(const Phrases& phrases, bool isOfDecision);
/// "Number of works (documents), logarithmic scale"; the noun may be empty.
[[nodiscard]] QString measureAxis(const Phrases& phrases, const Comparison& of, const std::string& noun,
                                  bool isLogarithmic);

[[nodiscard]] QString logarithmicNote(const Phrases& phrases);
[[nodiscard]] QString shadedNote(const Phrases& phrases);
[[nodiscard]] QString boxNote(const Phrases& phrases);
[[nodiscard]] QString trendNote(const Phrases& phrases);
[[nodiscard]] QString someLinesNote(const Phrases& phrases, std::size_t drawn, std::size_t all);
/// "Values that are bounds, as in “over 80 TB”: 3 (arrows)." Marked: with arrows and strokes at the marks.
[[nodiscard]] QString boundsNote(const Phrases& phrases, std::size_t bounds, std::size_t ranges, bool areMarked,
                                 bool areRanks);

/// In place of a picture without anything drawn: what is missing, and what could be chosen. Nothing to group by; a
/// measure that no case has; two measures that no case has both.
[[nodiscard]] QString noGroupsWords(const Phrases& phrases);
[[nodiscard]] QString noValuesWords(const Phrases& phrases, const QString& measure, const CountedReasons& reasons);
[[nodiscard]] QString noneHasBothWords(const Phrases& phrases, const QString& one, const QString& other);
[[nodiscard]] QString withValuesWords(const Phrases& phrases, const CountedReasons& measures);

/// "Of the values 9 are alleged; 2 are untraced, disputed or withdrawn."
[[nodiscard]] QString doubtNote(const Phrases& phrases, std::size_t alleged, std::size_t doubtful);

/// "Volume of data: over 80 TB"
[[nodiscard]] QString nameAndValue(const Phrases& phrases, const QString& name, const QString& value);
/// "10 to 20 TB: 5 cases"
[[nodiscard]] QString binWords(const Phrases& phrases, const QString& from, const QString& to, std::size_t count);
/// "2011: 5 cases, median $222,000"
[[nodiscard]] QString medianWords(const Phrases& phrases, const QString& of, std::size_t count, const QString& median);
[[nodiscard]] QString selectedWords(const Phrases& phrases, std::size_t count);

} // namespace toscale::text
