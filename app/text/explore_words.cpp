#include "app/text/explore_words.h"

#include "app/text/amount_format.h"
#include "app/text/measure_words.h"
#include "app/text/noun_words.h"
#include "app/text/qt_string.h"

#include <algorithm>
#include <cmath>

namespace toscale::text {

namespace {

QString numbered(const Phrases& phrases, std::size_t count)
{
    return phrases.locale().toString(static_cast<qulonglong>(count));
}

QString casesWords(const Phrases& phrases, std::size_t count)
{
    constexpr std::size_t most = 2'000'000'000; // of the form of a plural
    return phrases.tr("%n case(s)", nullptr, static_cast<int>(std::min(count, most)));
}

/// "12 none imposed; 10 unknown"; of a single one without its number.
QString reasonList(const Phrases& phrases, const CountedReasons& reasons)
{
    QStringList words;
    for (const auto& [reason, count] : reasons)
        words << (reasons.size() == 1 ? reason : numbered(phrases, count) + QChar::Nbsp + reason);
    return phrases.joined(words); // a reason may have a comma of its own
}

} // namespace

QString axisWords(const Phrases& phrases, double value, double step, const Comparison& in)
{
    constexpr int usual = 3; // digits that every amount has
    constexpr int most = 9;
    const double parts = step > 0 && value > 0 ? value / step : 1;
    const int digits = std::clamp(static_cast<int>(std::ceil(std::log10(parts * (1 - 1e-9)))) + 1, 1, most);
    if (value == 0 && in.measure != MeasureId::Volume)
        return phrases.locale().toString(0);
    MeasuredValue like;
    like.digits = digits;
    return AmountFormat(phrases).amount(value, digits > usual ? &like : nullptr, in).text();
}

QString groupWords(const Phrases& phrases, std::string_view id)
{
    if (id == "outcome")
        return phrases.tr("outcome", "what cases are grouped by");
    if (id == "status")
        return phrases.tr("state of the proceedings", "what cases are grouped by");
    if (id == "actor")
        return phrases.tr("kind of actor", "what cases are grouped by");
    if (id == "country")
        return phrases.tr("country", "what cases are grouped by");
    return phrases.tr("basis of the penalty", "what cases are grouped by");
}

QString notStatedWords(const Phrases& phrases)
{
    return phrases.tr("not stated");
}

QString otherGroupsWords(const Phrases& phrases, std::size_t count)
{
    return phrases.tr("others (%1)", "groups, and how many").arg(numbered(phrases, count));
}

QString againstTitle(const Phrases& phrases, const Comparison& y, const Comparison& x)
{
    return phrases.tr("%1 against %2", "two measures").arg(measureLabel(phrases, y), measureInSentence(phrases, x));
}

QString distributionTitle(const Phrases& phrases, const Comparison& of)
{
    return phrases.tr("Distribution: %1", "a measure").arg(measureInSentence(phrases, of));
}

QString byGroupTitle(const Phrases& phrases, const Comparison& of, const QString& group)
{
    return phrases.tr("%1 by %2", "a measure; outcome, country ...")
        .arg(measureLabel(phrases, of), phrases.isolated(group));
}

QString byYearTitle(const Phrases& phrases, const Comparison& of)
{
    const QString measure = measureLabel(phrases, of);
    return isOfPenalty(of.measure) ? phrases.tr("%1 by year of the decision").arg(measure)
                                   : phrases.tr("%1 by year of the act").arg(measure);
}

QString ranksTitle(const Phrases& phrases)
{
    return phrases.tr("Ranks of the cases in each measure");
}

QString referenceLine(const Phrases& phrases, const std::vector<const Comparison*>& measures)
{
    QStringList clauses;
    const auto add = [&](const QString& clause) {
        if (!clauses.contains(clause))
            clauses << clause;
    };
    for (const Comparison* in : measures)
        if (isOfPenalty(in->measure))
            add(basisChoiceWords(phrases, in->reference.basis));
    for (const Comparison* in : measures)
        if (isOfPenalty(in->measure) && !isOfCustody(in->measure) && in->measure != MeasureId::MoneyShare)
            add(moneyWords(phrases, in->reference));
    return phrases.joined(clauses);
}

QString countLine(const Phrases& phrases, const CaseCounts& counts)
{
    QStringList parts{phrases.tr("%1 drawn", "a number of cases").arg(numbered(phrases, counts.drawn))};
    for (const MissingCount& each : counts.missing)
        if (each.count > 0)
            parts << phrases.tr("%1 without %2", "a number of cases; what they lack")
                         .arg(numbered(phrases, each.count), each.measure);
    if (counts.missingBoth > 0)
        parts << phrases.tr("%1 without either", "a number of cases").arg(numbered(phrases, counts.missingBoth));
    if (counts.zeros > 0)
        parts << phrases.tr("%1 at zero, which has no place on this scale", "a number of cases")
                     .arg(numbered(phrases, counts.zeros));
    if (counts.fromZero > 0)
        parts << phrases.tr("%1 with a range from zero, which has no place on this scale", "a number of cases")
                     .arg(numbered(phrases, counts.fromZero));
    const QString cases = counts.unfiltered > 0
        ? phrases.tr("%1 of %2 cases, filtered")
              .arg(numbered(phrases, counts.all), numbered(phrases, counts.unfiltered))
        : casesWords(phrases, counts.all);
    return phrases.tr("%1: %2", "a number of cases: what became of them").arg(cases, phrases.withCommas(parts));
}

QString inSightWords(const Phrases& phrases, std::size_t inSight, std::size_t drawn)
{
    return phrases.tr("%1 of %2 in sight", "numbers of cases that are drawn")
        .arg(numbered(phrases, inSight), numbered(phrases, drawn));
}

QString railWords(const Phrases& phrases, const MissingCount& missing, const CountedReasons& reasons)
{
    const QString head = phrases.tr("Without %1: %2", "what cases lack: how many")
                             .arg(missing.measure, numbered(phrases, missing.count));
    return reasons.empty()
        ? head
        : phrases.tr("%1 (%2)", "how many cases lack something; why").arg(head, reasonList(phrases, reasons));
}

QString eitherWords(const Phrases& phrases, std::size_t count,
                    const std::vector<std::pair<QString, CountedReasons>>& reasons)
{
    QStringList words;
    for (const auto& [measure, ofMeasure] : reasons)
        if (!ofMeasure.empty())
            words << phrases.tr("%1: %2", "a measure: a value").arg(measure, reasonList(phrases, ofMeasure));
    const QString head = phrases.tr("Without either: %1", "how many cases").arg(numbered(phrases, count));
    return words.isEmpty()
        ? head
        : phrases.tr("%1 (%2)", "how many cases lack something; why").arg(head, phrases.joined(words));
}

QString zeroRailWords(const Phrases& phrases, std::size_t zeros, std::size_t fromZero)
{
    QStringList words;
    if (zeros > 0)
        words << phrases.tr("zero, which has no place on this scale: %1").arg(numbered(phrases, zeros));
    if (fromZero > 0)
        words << phrases.tr("a range from zero, which has no place on this scale: %1").arg(numbered(phrases, fromZero));
    return capitalized(phrases.joined(words));
}

QString otherReasonsWords(const Phrases& phrases)
{
    return phrases.tr("other reasons", "why cases lack something");
}

QString valueInSentence(const Phrases& phrases)
{
    return phrases.tr("a value", "what cases lack");
}

QString dateInSentence(const Phrases& phrases)
{
    return phrases.tr("a date", "what cases lack");
}

QString noDateWords(const Phrases& phrases)
{
    return phrases.tr("no date", "why a case has no place");
}

QString casesAxis(const Phrases& phrases)
{
    return phrases.tr("Number of cases", "an axis");
}

QString rankAxis(const Phrases& phrases)
{
    return phrases.tr("Rank: 1 is the largest value", "an axis");
}

QString yearAxis(const Phrases& phrases, bool isOfDecision)
{
    return isOfDecision ? phrases.tr("Year of the decision", "an axis") : phrases.tr("Year of the act", "an axis");
}

QString measureAxis(const Phrases& phrases, const Comparison& of, const std::string& noun, bool isLogarithmic)
{
    const QString label = measureLabel(phrases, of);
    const QString measure = noun.empty()
        ? label
        : phrases.tr("%1 (%2)", "a measure of works; their noun").arg(label, manyNouns(phrases, noun));
    return isLogarithmic ? phrases.tr("%1, logarithmic scale", "an axis").arg(measure) : measure;
}

QString logarithmicNote(const Phrases& phrases)
{
    return phrases.tr("On a logarithmic scale equal distances are equal factors; it has no zero.");
}

QString shadedNote(const Phrases& phrases)
{
    return phrases.tr("Shaded where points are too many: the stronger the shade, the more cases (logarithmic).");
}

QString boxNote(const Phrases& phrases)
{
    return phrases.tr("Box: the middle half of the values; line in it: the median; whiskers: the smallest and the "
                      "largest value. Fewer than five values have no box.");
}

QString trendNote(const Phrases& phrases)
{
    return phrases.tr("Line: the median of each year; band: the middle half of the values.");
}

QString someLinesNote(const Phrases& phrases, std::size_t drawn, std::size_t all)
{
    return phrases
        .tr("Lines of %1 of %2 cases: of each measure in turn the one with the largest value that is left; of equal "
            "values the earlier case.")
        .arg(numbered(phrases, drawn), numbered(phrases, all));
}

QString boundsNote(const Phrases& phrases, std::size_t bounds, std::size_t ranges, bool areMarked, bool areRanks)
{
    QStringList clauses;
    if (bounds > 0)
        clauses << (areMarked ? phrases.tr("values that are bounds, as in “over 80 TB”: %1 (arrows)")
                              : phrases.tr("values that are bounds, as in “over 80 TB”: %1"))
                       .arg(numbered(phrases, bounds));
    if (ranges > 0)
        clauses << (areMarked ? phrases.tr("ranges, drawn at their low end: %1 (strokes)")
                              : phrases.tr("ranges, drawn at their low end: %1"))
                       .arg(numbered(phrases, ranges));
    if (areRanks)
        clauses << phrases.tr("their ranks may be others");
    return capitalized(phrases.joined(clauses)) + phrases.fullStop();
}

QString noGroupsWords(const Phrases& phrases)
{
    return phrases.tr("There is no column to group by.");
}

QString noValuesWords(const Phrases& phrases, const QString& measure, const CountedReasons& reasons)
{
    const QString words = phrases.tr("No case has a value: %1", "a measure").arg(measure);
    return reasons.empty()
        ? words + phrases.fullStop()
        : phrases.tr("%1 (%2)", "how many cases lack something; why").arg(words, reasonList(phrases, reasons))
            + phrases.fullStop();
}

QString noneHasBothWords(const Phrases& phrases, const QString& one, const QString& other)
{
    return phrases.tr("No case has values of both: %1; %2.", "two measures").arg(one, other);
}

QString withValuesWords(const Phrases& phrases, const CountedReasons& measures)
{
    QStringList words;
    for (const auto& [measure, count] : measures)
        words << phrases.tr("%1 (%2)", "a measure; how many cases have it").arg(measure, numbered(phrases, count));
    return words.isEmpty() ? phrases.tr("No measure has values here.")
                           : phrases.tr("Measures with values: %1.").arg(phrases.joined(words));
}

QString doubtNote(const Phrases& phrases, std::size_t alleged, std::size_t doubtful)
{
    QStringList clauses;
    if (alleged > 0)
        clauses << phrases.tr("values that are alleged: %1").arg(numbered(phrases, alleged));
    if (doubtful > 0)
        clauses << phrases.tr("values that are untraced, disputed or withdrawn: %1").arg(numbered(phrases, doubtful));
    return capitalized(phrases.joined(clauses)) + phrases.fullStop();
}

QString nameAndValue(const Phrases& phrases, const QString& name, const QString& value)
{
    return phrases.tr("%1: %2", "a measure: a value").arg(name, value);
}

QString binWords(const Phrases& phrases, const QString& from, const QString& to, std::size_t count)
{
    return phrases.tr("%1 to %2: %3", "two amounts: a number of cases").arg(from, to, casesWords(phrases, count));
}

QString medianWords(const Phrases& phrases, const QString& of, std::size_t count, const QString& median)
{
    return phrases.tr("%1: %2, median %3", "a year or a group: a number of cases")
        .arg(phrases.isolated(of), casesWords(phrases, count), median);
}

QString selectedWords(const Phrases& phrases, std::size_t count)
{
    return phrases.tr("%1 selected", "a number of cases").arg(numbered(phrases, count));
}

} // namespace toscale::text
