#include "app/text/ratio_words.h"

#include "app/text/basis_words.h"
#include "app/text/gap_words.h"
#include "app/text/list_words.h"
#include "app/text/noun_words.h"
#include "app/text/qt_string.h"
#include "app/text/vocabulary_words.h"
#include "core/quantity/magnitude.h"

#include <algorithm>
#include <cmath>

namespace toscale::text {

namespace {

QString listedAs(const Phrases& phrases, const std::vector<std::string>& names,
                 QString (*words)(const Phrases&, std::string_view))
{
    QStringList all;
    for (const std::string& name : names)
        all << words(phrases, name);
    all.removeDuplicates();
    return listed(phrases, all);
}

/// Nouns as they stand, in quotes where one is a singular that would read oddly: “document”.
QString nounsDiffer(const Phrases& phrases, const std::vector<std::string>& nouns)
{
    return phrases.tr("No ratio: “%1” and “%2” are different kinds of works.")
        .arg(manyNouns(phrases, nouns.at(0)), manyNouns(phrases, nouns.at(1)));
}

/// What there is in place of a value, and whose it is; of many cases how many have none. That nothing was imposed is an
/// outcome and no missing value, so the gap's own words stand here.
QString missingWords(const Phrases& phrases, const WithheldRatio& withheld, const Comparison& in)
{
    QStringList whose;
    for (const MissingValue& missing : withheld.missing)
        whose << phrases.tr("%1 (%2)", "gap (case)")
                     .arg(gapWords(phrases, missing.gap, scene::Length::Short),
                          phrases.isolated(in.rows[missing.row].label));
    constexpr qsizetype fewCases = 2;
    const Gap& first = withheld.missing.front().gap;
    if (whose.size() > 1 && first.arguments == std::vector<std::string>{"baseline"})
        return phrases.tr("No ratio: %1.", "a gap").arg(gapWords(phrases, first, scene::Length::Full));
    if (whose.size() > fewCases)
        return phrases.tr("No ratio: %1 of %2 cases have no value.")
            .arg(phrases.digits(whose.size()),
                 phrases.digits(std::ranges::count(in.rows, false, &ComparedCase::leftOut)));
    if (withheld.missing.size() == 1 && withheld.missing[0].gap.code == GapCode::LifeTerm)
        return phrases.tr("No ratio: life is no number of years: %1.").arg(whose.front());
    return phrases.tr("No ratio: %1.", "gap (case); gap (case)").arg(phrases.joined(whose));
}

QString basisUnstated(const Phrases& phrases, const std::vector<std::string>& labels)
{
    QStringList names;
    for (const std::string& label : labels)
        names << phrases.isolated(label);
    return phrases.tr("No ratio: the basis of a penalty is not stated (%1).").arg(listed(phrases, names));
}

QString fewerThanTwo(const Phrases& phrases, const std::vector<std::string>& leftOut)
{
    QStringList names;
    for (const std::string& label : leftOut)
        names << phrases.isolated(label);
    return phrases.tr("No ratio: fewer than two cases are counted (left out: %1).", "names")
        .arg(listed(phrases, names));
}

/// "0 to 1 year" is not zero for certain.
bool canBeMore(const std::string& label, const Comparison& in)
{
    return std::ranges::any_of(in.rows, [&](const ComparedCase& row) {
        const MeasuredValue* value = row.measured();
        return row.label == label && value != nullptr && value->value.best == 0
            && (value->value.highOpen || value->value.high > 0);
    });
}

QString withheldSentence(const Phrases& phrases, const WithheldRatio& withheld, const Comparison& in)
{
    switch (withheld.reason) {
    case WithheldReason::BasisDiffers:
        return phrases.tr("No ratio: not comparable on different bases (%1).")
            .arg(listedAs(phrases, withheld.arguments, basisWords));
    case WithheldReason::BasisUnstated:
        return basisUnstated(phrases, withheld.arguments);
    case WithheldReason::ForumDiffers:
        return phrases.tr("No ratio: not comparable between forums (%1).")
            .arg(listedAs(phrases, withheld.arguments, forumWords));
    case WithheldReason::NounsDiffer:
        return nounsDiffer(phrases, withheld.arguments);
    case WithheldReason::ScopeDiffers:
        return withheld.arguments.empty() ? phrases.tr("No ratio: the scopes differ.")
                                          : phrases.tr("No ratio: the penalty of %1 is for more than this act.")
                                                .arg(phrases.isolated(withheld.arguments.at(0)));
    case WithheldReason::Gap:
        return missingWords(phrases, withheld, in);
    case WithheldReason::ZeroBase:
        return (canBeMore(withheld.arguments.at(0), in) ? phrases.tr("No ratio: the value of %1 may be zero.")
                                                        : phrases.tr("No ratio: the value of %1 is zero."))
            .arg(phrases.isolated(withheld.arguments.at(0)));
    case WithheldReason::FewerThanTwo: // of one case alone there is nothing to say
        return withheld.arguments.empty() ? QString() : fewerThanTwo(phrases, withheld.arguments);
    }
    return {};
}

/// Digits that keep a number apart from one that it is not: 100 over 99 must not read as 1, nor 99.9999 % as 100 %.
int digitsApart(double value, double other, int digits)
{
    constexpr int mostDigits = 17;
    while (digits < mostDigits && value != other && roundToSignificant(value, digits) == other)
        ++digits;
    return digits;
}

/// A number of a headline, and whether printing it changed it.
struct Printed {
    QString text;
    bool rounded = false;
};

Printed printed(const AmountFormat& format, double value, int digits)
{
    const bool isLarge = value >= 1e6; // printed with a word: "2.5 million"
    const double shown = isLarge ? format.roundedLarge(value) : roundToSignificant(value, digits);
    constexpr double noiseOfDivision = 1e-14;
    return {isLarge ? format.large(value) : format.number(value, digits),
            std::abs(shown - value) > noiseOfDivision * value};
}

/// "more than 4", "about 1,143 or more", "16.7 to 25": one hedge a number.  `unit` is %1 or %1 with a percent sign.
QString withBound(const Phrases& phrases, const Estimate<double>& value, int digits, double apartFrom,
                  const QString& unit)
{
    const AmountFormat format(phrases);
    const auto print = [&](double one) { return printed(format, one, digitsApart(one, apartFrom, digits)); };
    const Printed limit = print(value.limit());
    const QString number = QString(unit).replace(QStringLiteral("%1"), limit.text);
    const bool isAbout = limit.rounded || value.approximate;
    const QString about = isAbout ? phrases.tr("about %1").arg(number) : number;
    switch (value.bound) {
    case Bound::Lower:
        if (isAbout)
            return phrases.tr("%1 or more", "about 1,143").arg(about);
        return (value.strict ? phrases.tr("more than %1") : phrases.tr("at least %1")).arg(about);
    case Bound::Upper:
        if (isAbout)
            return phrases.tr("%1 or less", "about 0.0875 %").arg(about);
        return (value.strict ? phrases.tr("less than %1") : phrases.tr("at most %1")).arg(about);
    case Bound::Range: {
        const Printed low = print(value.low);
        const Printed high = print(value.high);
        const QString both =
            QString(unit).replace(QStringLiteral("%1"), phrases.tr("%1 to %2").arg(low.text, high.text));
        return low.rounded || high.rounded || value.approximate ? phrases.tr("about %1").arg(both) : both;
    }
    case Bound::None:
        break;
    }
    return about;
}

/// The smaller over the larger, in percent: what limits the ratio from below limits the share from above.
Estimate<double> shareOf(const Estimate<double>& times)
{
    Estimate<double> share = times;
    share.best = 100 / times.best;
    share.low = 100 / times.high;
    share.high = 100 / times.low;
    share.bound = times.bound == Bound::Lower ? Bound::Upper : times.bound == Bound::Upper ? Bound::Lower : times.bound;
    return share;
}

QString sideWords(const Phrases& phrases, const NamedSide& side)
{
    return side.whose.isEmpty() ? side.value : phrases.tr("%1 (%2)", "value (whose it is)").arg(side.value, side.whose);
}

/// The best values are the same number.
QString evenWords(const Phrases& phrases, const Ratio& ratio, const QString& smaller, const QString& larger)
{
    if (ratio.equal)
        return phrases.tr("%1 and %2 are equal.").arg(larger, smaller);
    switch (ratio.times.bound) {
    case Bound::Lower:
        return (ratio.times.strict ? phrases.tr("%1 is more than %2.") : phrases.tr("%1 is at least as much as %2."))
            .arg(larger, smaller);
    case Bound::Upper:
        return (ratio.times.strict ? phrases.tr("%1 is less than %2.") : phrases.tr("%1 is at most as much as %2."))
            .arg(larger, smaller);
    case Bound::None:
    case Bound::Range:
        break;
    }
    return ratio.times.approximate ? phrases.tr("%1 and %2 are about equal.").arg(larger, smaller)
                                   : phrases.tr("%1 and %2 are almost equal.").arg(larger, smaller);
}

} // namespace

QString noBoundWords(const Phrases& phrases, NoBound reason)
{
    switch (reason) {
    case NoBound::Bounded:
        return {};
    case NoBound::BothLower:
        return phrases.tr("no bound, both are lower bounds");
    case NoBound::BothUpper:
        return phrases.tr("no bound, both are upper bounds");
    case NoBound::LowerByUpper:
        return phrases.tr("no bound, one is a lower and one an upper bound");
    case NoBound::UpperAndUnknown:
        return phrases.tr("no bound, one part is an upper bound and another is not stated");
    case NoBound::Inherited:
        return phrases.tr("no bound, a value behind it has none");
    }
    return {};
}

QString timesWords(const Phrases& phrases, const Ratio& ratio)
{
    return withBound(phrases, ratio.times, ratio.digits, 1, QStringLiteral("%1"));
}

QString shareWords(const Phrases& phrases, const Ratio& ratio)
{
    constexpr int fewestDigits = 2;
    constexpr int mostDigits = 3;
    return withBound(phrases, shareOf(ratio.times), std::clamp(ratio.digits, fewestDigits, mostDigits), 100,
                     phrases.tr("%1 %", "a percentage").replace(QLatin1Char(' '), QChar(0x00A0)));
}

QString ratioWords(const Phrases& phrases, const Ratio& ratio, const NamedSide& smaller, const NamedSide& larger)
{
    const QString small = sideWords(phrases, smaller);
    const QString large = sideWords(phrases, larger);
    if (!ratio.times.hasBound() && ratio.times.best == 1)
        return capitalized(phrases.tr("%1 and %2: best values are equal; %3.")
                               .arg(large, small, noBoundWords(phrases, ratio.times.noBound)));
    if (!ratio.times.hasBound())
        return capitalized(
            phrases.tr("%1 and %2: best values give %3 times; %4.")
                .arg(large, small, timesWords(phrases, ratio), noBoundWords(phrases, ratio.times.noBound)));
    const bool even = ratio.times.best == 1 && ratio.times.bound != Bound::Range;
    QString text = even ? evenWords(phrases, ratio, small, large)
                        : phrases.tr("%1 is %2 times %3.").arg(large, timesWords(phrases, ratio), small);
    if (ratio.undecided)
        text += phrases.betweenSentences() + phrases.tr("The two overlap, so their order is undecided.");
    else if (!even)
        text += phrases.betweenSentences()
            + capitalized(
                    (larger.isTime ? phrases.tr("%1 is %2 of %3.", "lengths of time") : phrases.tr("%1 is %2 of %3."))
                        .arg(smaller.value, shareWords(phrases, ratio), larger.value));
    return capitalized(text);
}

namespace {

/// The label, and what makes the value doubtful; `label` false: where the value says what the label does.
QString namedAndDoubted(const Phrases& phrases, const ComparedCase& row, bool label)
{
    QStringList parts;
    if (label)
        parts << phrases.isolated(row.label);
    if (const MeasuredValue* value = row.measured()) {
        if (value->status == FigureStatus::Alleged)
            parts << phrases.tr("alleged");
        if (value->evidence && *value->evidence != Evidence::Primary && *value->evidence != Evidence::Press)
            parts << evidenceWords(phrases, nameOf(*value->evidence));
    }
    return phrases.withCommas(parts);
}

} // namespace

bool isLabelOf(const ComparedCase& row, const QString& value)
{
    const auto plain = [](QString text) {
        text.remove(QChar(0x2068)).remove(QChar(0x2069)); // Phrases::isolated()
        return text.replace(QChar(0x00A0), QLatin1Char(' ')).simplified();
    };
    return plain(toQString(row.label)).compare(plain(value), Qt::CaseInsensitive) == 0;
}

QString namedWithDoubt(const Phrases& phrases, const ComparedCase& row)
{
    return namedAndDoubted(phrases, row, true);
}

QString rateDoubtWords(const Phrases& phrases, const ComparedCase& row)
{
    const auto note = std::ranges::find(row.notes, NoteCode::RateDoubt, &Note::code);
    if (note == row.notes.end() || note->arguments.size() < 3)
        return {};
    QStringList parts{phrases.tr("for %1", "about 70 GB").arg(phrases.isolated(note->arguments[0]))};
    if (!note->arguments[1].empty())
        parts << statusWords(phrases, note->arguments[1]);
    if (!note->arguments[2].empty())
        parts << evidenceWords(phrases, note->arguments[2]);
    return phrases.withCommas(parts);
}

QString namedInRatio(const Phrases& phrases, const ComparedCase& row, MeasureId measure, const QString& printed)
{
    QStringList parts{namedAndDoubted(phrases, row, !isLabelOf(row, printed))};
    parts.removeAll(QString());
    if (const MeasuredValue* value = row.measured(); value != nullptr && isOfPenalty(measure)) {
        parts << (value->counterfactual ? phrases.tr("arithmetic, not law")
                                        : basesOfRow(phrases, row)); // a maximum must not read like a sentence
    }
    return phrases.joined(parts);
}

namespace {

/// What same-rate arithmetic rests on: the basis of the baseline, and the doubt about its figure.
QString restsOn(const Phrases& phrases, const Comparison& in)
{
    for (const ComparedCase& row : in.rows) {
        if (row.measured() == nullptr || !row.measured()->counterfactual)
            continue;
        QStringList parts{basesOfRow(phrases, row)};
        const QString doubt = rateDoubtWords(phrases, row);
        if (!doubt.isEmpty())
            parts << doubt;
        return phrases.tr("The arithmetic applies the rate of %1 (%2).")
            .arg(phrases.isolated(in.baselineLabel), phrases.joined(parts));
    }
    return {};
}

} // namespace

namespace {

/// Of more than two cases that all have the same value: naming two of them would say less. Nothing where any differs,
/// in its doubt too: what is alleged of one is not said of all.
QString allEqualWords(const Phrases& phrases, const Comparison& in, const Ratio& ratio)
{
    const MeasuredValue* first = nullptr;
    qlonglong count = 0;
    QString doubt;
    for (const ComparedCase& row : in.rows) {
        if (row.measured() == nullptr)
            continue;
        const QString ofRow = namedAndDoubted(phrases, row, false);
        if (first != nullptr && (row.measured()->value != first->value || ofRow != doubt))
            return {};
        first = row.measured();
        doubt = ofRow;
        ++count;
    }
    constexpr qlonglong two = 2;
    if (!ratio.equal || count <= two || isOfPenalty(in.measure))
        return {};
    QString value = AmountFormat(phrases).estimate(*first, in);
    if (!doubt.isEmpty())
        value = phrases.tr("%1 (%2)", "value (whose it is)").arg(value, doubt);
    return phrases.tr("All %1 values are equal: %2.", "how many, the value")
        .arg(phrases.locale().toString(count), value);
}

} // namespace

QString ratioSentence(const Phrases& phrases, const Comparison& in)
{
    if (const auto* withheld = std::get_if<WithheldRatio>(&in.ratio))
        return withheldSentence(phrases, *withheld, in);
    const auto& ratio = std::get<Ratio>(in.ratio);
    if (const QString all = allEqualWords(phrases, in, ratio); !all.isEmpty())
        return all;
    const AmountFormat format(phrases);
    const auto side = [&](const ComparedCase& row) {
        const QString value = format.estimate(*row.measured(), in);
        return NamedSide{value, namedInRatio(phrases, row, in.measure, value), isOfCustody(in.measure)};
    };
    const QString words = ratioWords(phrases, ratio, side(in.rows[ratio.smaller]), side(in.rows[ratio.larger]));
    return isSameRate(in.measure) ? words + phrases.betweenSentences() + restsOn(phrases, in) : words;
}

} // namespace toscale::text
