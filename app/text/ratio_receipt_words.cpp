#include "app/text/ratio_receipt_words.h"

#include "app/text/amount_format.h"
#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_headline.h"
#include "app/text/ratio_words.h"
#include "app/text/receipt_words.h"
#include "core/quantity/plain_number.h"

#include <algorithm>

namespace toscale::text {

namespace {

/// As the steps of a receipt name it: "B", "USD", "years", "USD/GB", "documents"; "share" prints no unit.
std::string baseUnitOf(const MeasuredValue& value, const Comparison& in)
{
    const std::string currency = in.reference.currency.code;
    switch (in.measure) {
    case MeasureId::Volume:
        return "B";
    case MeasureId::Works:
        return value.noun;
    case MeasureId::Money:
    case MeasureId::SameRateMoney:
        return currency;
    case MeasureId::Custody:
    case MeasureId::SameRateCustody:
        return "years";
    case MeasureId::MoneyPerGb:
        return currency + "/GB";
    case MeasureId::CustodyPerTb:
        return "years/TB";
    case MeasureId::MoneyPerWork:
        return currency + "/work";
    case MeasureId::CustodyPerWork:
        return "years/work";
    case MeasureId::MoneyShare:
        break;
    }
    return "share";
}

QString withBounds(const Phrases& phrases, const Estimate<double>& value, const std::string& unit)
{
    const QString limit = amountWords(phrases, plainNumber(value.limit()), unit);
    if (!value.hasBound())
        return limit;
    switch (value.bound) {
    case Bound::Lower:
        return (value.strict ? phrases.tr("more than %1") : phrases.tr("at least %1")).arg(limit);
    case Bound::Upper:
        return (value.strict ? phrases.tr("less than %1") : phrases.tr("at most %1")).arg(limit);
    case Bound::Range:
        return phrases.tr("%1 to %2")
            .arg(amountWords(phrases, plainNumber(value.low), unit),
                 amountWords(phrases, plainNumber(value.high), unit));
    case Bound::None:
        break;
    }
    return value.approximate ? phrases.tr("about %1").arg(limit) : limit;
}

/// The best values, as they are drawn; then the ends that give the least and the most, where the ratio has such a
/// limit.
QStringList divisions(const Phrases& phrases, const MeasuredValue& larger, const MeasuredValue& smaller,
                      const Ratio& ratio, const std::string& unit)
{
    const auto line = [&](double a, double b) {
        return receiptWords(
            phrases,
            {StepCode::Divided, {plainNumber(a), unit, plainNumber(b), unit, plainNumber(a / b), "share"}, {}, {}});
    };
    QStringList lines{line(larger.value.best, smaller.value.best)};
    const Bound bound = ratio.times.bound;
    if (bound == Bound::Lower || bound == Bound::Range)
        lines << line(larger.value.low, smaller.value.high);
    if (bound == Bound::Upper || bound == Bound::Range)
        lines << line(larger.value.high, smaller.value.low);
    lines.removeDuplicates();
    return lines;
}

} // namespace

QString exactValueWords(const Phrases& phrases, const ComparedCase& row, const Comparison& in)
{
    return row.measured() == nullptr ? QString()
                                     : withBounds(phrases, row.measured()->value, baseUnitOf(*row.measured(), in));
}

QStringList ratioReceipt(const Phrases& phrases, const Comparison& in)
{
    const auto* ratio = std::get_if<Ratio>(&in.ratio);
    if (ratio == nullptr)
        return {ratioSentence(phrases, in)};
    const ComparedCase& larger = in.rows[ratio->larger];
    const ComparedCase& smaller = in.rows[ratio->smaller];
    QStringList lines;
    for (const ComparedCase* row : {&larger, &smaller})
        lines << phrases.tr("%1: %2", "a case: its exact value")
                     .arg(namedWithDoubt(phrases, *row), exactValueWords(phrases, *row, in));
    lines << divisions(phrases, *larger.measured(), *smaller.measured(), *ratio, baseUnitOf(*larger.measured(), in));
    if (!ratio->times.hasBound())
        lines << capitalized(noBoundWords(phrases, ratio->times.noBound));
    else if (ratio->times.bound == Bound::Range)
        lines << phrases.tr("As the values are ranges, the ratio is one: %1")
                     .arg(withBounds(phrases, ratio->times, "share"));
    else if (ratio->times.bound != Bound::None)
        lines << phrases.tr("As the values have bounds, the ratio has one: %1")
                     .arg(withBounds(phrases, ratio->times, "share"));
    lines << phrases.tr("Printed as “%1”: as many digits as the texts carry, or four of the whole part")
                 .arg(timesWords(phrases, *ratio));
    if (ratio->undecided)
        lines << phrases.tr("The two overlap, so their order is undecided.");
    if (const QString reading = readingHeadline(phrases, *ratio); !reading.isEmpty())
        lines << capitalized(reading);
    return lines;
}

const ComparedCase* largestRow(const Comparison& in)
{
    const ComparedCase* largest = nullptr;
    double most = 0;
    for (const ComparedCase& row : in.rows) {
        const MeasuredValue* value = row.measured();
        if (value == nullptr)
            continue;
        const double end = value->value.bound == Bound::Range ? value->value.high : value->value.best;
        if (largest == nullptr || end > most) {
            largest = &row;
            most = end;
        }
    }
    return largest;
}

QStringList axisReceipt(const Phrases& phrases, const Comparison& in, const QString& end, bool isLinear)
{
    QStringList lines{phrases.tr("The last word on the axis of “%1” is %2.")
                          .arg(measureWords(phrases, in.measure), phrases.isolated(end))};
    if (const ComparedCase* largest = largestRow(in))
        lines << phrases.tr("The largest value drawn is %1: %2.", "a case: its exact value")
                     .arg(namedWithDoubt(phrases, *largest), exactValueWords(phrases, *largest, in));
    lines << (isLinear ? phrases.tr("The axis is linear from zero. It goes on to the next round value where that costs "
                                    "the drawing little of its length; else it ends with the largest one.")
                       : phrases.tr("The axis is not linear: each power of ten has the same room. It ends with the "
                                    "round value behind the largest one."));
    return lines;
}

} // namespace toscale::text
