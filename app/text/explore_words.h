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
/// "36 cases: 14 drawn, 20 without fines, 2 without volume of data"
[[nodiscard]] QString countLine(const Phrases& phrases, std::size_t all, std::size_t drawn,
                                const std::vector<MissingCount>& missing, std::size_t missingBoth);
/// "Without prison time: 22 (12 none imposed; 10 unknown)"
[[nodiscard]] QString railWords(const Phrases& phrases, const MissingCount& missing,
                                const std::vector<std::pair<QString, std::size_t>>& reasons);
/// What the rest of many reasons is called.
[[nodiscard]] QString otherReasonsWords(const Phrases& phrases);
[[nodiscard]] QString valueInSentence(const Phrases& phrases);
[[nodiscard]] QString dateInSentence(const Phrases& phrases);
[[nodiscard]] QString noDateWords(const Phrases& phrases);
[[nodiscard]] QString zeroOffScaleWords(const Phrases& phrases);

[[nodiscard]] QString casesAxis(const Phrases& phrases);
[[nodiscard]] QString rankAxis(const Phrases& phrases);
[[nodiscard]] QString yearAxis(const Phrases& phrases, bool isOfDecision);
/// "Volume of data, logarithmic"
[[nodiscard]] QString measureAxis(const Phrases& phrases, const Comparison& of, bool isLogarithmic);

[[nodiscard]] QString logarithmicNote(const Phrases& phrases);
[[nodiscard]] QString shadedNote(const Phrases& phrases);
[[nodiscard]] QString boxNote(const Phrases& phrases);
[[nodiscard]] QString trendNote(const Phrases& phrases);
[[nodiscard]] QString someLinesNote(const Phrases& phrases, std::size_t drawn, std::size_t all);

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
