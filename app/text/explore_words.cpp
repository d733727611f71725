#include "app/text/explore_words.h"

#include "app/text/amount_format.h"
#include "app/text/measure_words.h"
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

QString countLine(const Phrases& phrases, std::size_t all, std::size_t drawn, const std::vector<MissingCount>& missing,
                  std::size_t missingBoth)
{
    QStringList parts{phrases.tr("%1 drawn", "a number of cases").arg(numbered(phrases, drawn))};
    for (const MissingCount& each : missing)
        if (each.count > 0)
            parts << phrases.tr("%1 without %2", "a number of cases; what they lack")
                         .arg(numbered(phrases, each.count), each.measure);
    if (missingBoth > 0)
        parts << phrases.tr("%1 without either", "a number of cases").arg(numbered(phrases, missingBoth));
    return phrases.tr("%1: %2", "a number of cases: what became of them")
        .arg(casesWords(phrases, all), phrases.withCommas(parts));
}

QString railWords(const Phrases& phrases, const MissingCount& missing,
                  const std::vector<std::pair<QString, std::size_t>>& reasons)
{
    QStringList words;
    for (const auto& [reason, count] : reasons)
        words << (reasons.size() == 1 ? reason : numbered(phrases, count) + QChar::Nbsp + reason);
    const QString head = phrases.tr("Without %1: %2", "what cases lack: how many")
                             .arg(missing.measure, numbered(phrases, missing.count));
    return words.isEmpty() ? head
                           : phrases.tr("%1 (%2)", "how many cases lack something; why")
                                 .arg(head, phrases.joined(words)); // a reason may have a comma of its own
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

QString zeroOffScaleWords(const Phrases& phrases)
{
    return phrases.tr("zero has no place on this scale");
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

QString measureAxis(const Phrases& phrases, const Comparison& of, bool isLogarithmic)
{
    const QString measure = measureLabel(phrases, of);
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
    return phrases.tr("Lines of the first %1 of %2 cases.").arg(numbered(phrases, drawn), numbered(phrases, all));
}

QString doubtNote(const Phrases& phrases, std::size_t alleged, std::size_t doubtful)
{
    QStringList clauses;
    if (alleged > 0)
        clauses << phrases.tr("values that are alleged: %1").arg(numbered(phrases, alleged));
    if (doubtful > 0)
        clauses << phrases.tr("values that are untraced, disputed or withdrawn: %1").arg(numbered(phrases, doubtful));
    return capitalized(phrases.joined(clauses));
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
