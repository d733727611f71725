#include "app/text/measure_words.h"

#include "app/text/basis_words.h"
#include "app/text/list_words.h"
#include "app/text/qt_string.h"
#include "app/text/vocabulary_words.h"
#include "core/normalize/standing_penalties.h"

#include <algorithm>
#include <set>

namespace toscale::text {

namespace {

PenaltyFamily familyOf(MeasureId measure)
{
    return isOfCustody(measure) ? PenaltyFamily::Custody : PenaltyFamily::Money;
}

/// The kinds asked for, else those that are really summed.
std::set<PenaltyKind> kindsIn(const Comparison& in)
{
    const std::vector<PenaltyKind> asked = kindsOf(in.reference, familyOf(in.measure));
    std::set<PenaltyKind> kinds(asked.begin(), asked.end());
    if (!kinds.empty())
        return kinds;
    for (const ComparedCase& row : in.rows)
        if (const MeasuredValue* value = row.measured())
            kinds.insert(value->kinds.begin(), value->kinds.end());
    return kinds;
}

QString moneyLabel(const Phrases& phrases, const Comparison& in)
{
    QStringList words;
    const std::set<PenaltyKind> kinds = kindsIn(in);
    const bool several = in.rows.size() != 1 || kinds.size() > 1;
    for (const PenaltyKind kind : kinds)
        words << kindWords(phrases, nameOf(kind), several);
    QString label = words.isEmpty() ? phrases.tr("fines, damages and settlements") : listed(phrases, words);
    if (in.reference.forum)
        label = phrases.tr("%1 %2", "criminal fines").arg(forumWords(phrases, nameOf(*in.reference.forum)), label);
    return label;
}

QString custodyLabel(const Phrases& phrases, const Comparison& in)
{
    if (!in.reference.forum)
        return phrases.tr("prison time");
    return phrases.tr("prison time (%1)", "a forum").arg(forumWords(phrases, nameOf(*in.reference.forum)));
}

QString plainMeasure(const Phrases& phrases, MeasureId measure)
{
    switch (measure) {
    case MeasureId::Volume:
        return phrases.tr("volume of data");
    case MeasureId::Works:
        return phrases.tr("number of works");
    case MeasureId::Money:
        return phrases.tr("fines, damages and settlements");
    case MeasureId::Custody:
        return phrases.tr("prison time");
    case MeasureId::MoneyPerGb:
        return phrases.tr("money per gigabyte");
    case MeasureId::CustodyPerTb:
        return phrases.tr("prison time per terabyte");
    case MeasureId::MoneyPerWork:
        return phrases.tr("money per work");
    case MeasureId::CustodyPerWork:
        return phrases.tr("prison time per work");
    case MeasureId::MoneyShare:
        return phrases.tr("share of a year’s revenue");
    case MeasureId::SameRateMoney:
        return phrases.tr("money at the same rate");
    case MeasureId::SameRateCustody:
        return phrases.tr("prison time at the same rate");
    }
    return {};
}

} // namespace

QString measureWords(const Phrases& phrases, MeasureId measure)
{
    return capitalized(plainMeasure(phrases, measure));
}

QString measureInSentence(const Phrases& phrases, const Comparison& in)
{
    switch (in.measure) {
    case MeasureId::Volume:
    case MeasureId::Works:
        return plainMeasure(phrases, in.measure);
    case MeasureId::Money:
        return moneyLabel(phrases, in);
    case MeasureId::Custody:
        return custodyLabel(phrases, in);
    case MeasureId::MoneyPerGb:
        return phrases.tr("%1 per gigabyte").arg(moneyLabel(phrases, in));
    case MeasureId::CustodyPerTb:
        return phrases.tr("%1 per terabyte").arg(custodyLabel(phrases, in));
    case MeasureId::MoneyPerWork:
        return phrases.tr("%1 per work").arg(moneyLabel(phrases, in));
    case MeasureId::CustodyPerWork:
        return phrases.tr("%1 per work").arg(custodyLabel(phrases, in));
    case MeasureId::MoneyShare:
        return phrases.tr("%1 as a share of a year’s revenue").arg(moneyLabel(phrases, in));
    case MeasureId::SameRateMoney:
        return phrases.tr("%1 at the same rate").arg(moneyLabel(phrases, in));
    case MeasureId::SameRateCustody:
        return phrases.tr("%1 at the same rate").arg(custodyLabel(phrases, in));
    }
    return {};
}

QString measureLabel(const Phrases& phrases, const Comparison& in)
{
    return capitalized(measureInSentence(phrases, in));
}

QString basisChoiceWords(const Phrases& phrases, const BasisChoice& basis)
{
    switch (basis.rule) {
    case BasisChoice::Rule::Final:
        return phrases.tr("last decision in force");
    case BasisChoice::Rule::Highest:
        return phrases.tr("basis with the largest total, last stages");
    case BasisChoice::Rule::Single:
        return basisWords(phrases, nameOf(basis.single));
    }
    return {};
}

QString baselineBasisWords(const Phrases& phrases, const Comparison& in)
{
    for (const ComparedCase& row : in.rows)
        if (const MeasuredValue* value = row.measured(); value != nullptr && value->counterfactual)
            return basesOfRow(phrases, row);
    return basisChoiceWords(phrases, in.reference.basis);
}

QString filterWords(const Phrases& phrases, const Comparison& in)
{
    QStringList parts;
    if (in.reference.forum)
        parts << phrases.tr("only %1 proceedings", "only criminal proceedings")
                     .arg(forumWords(phrases, nameOf(*in.reference.forum)));
    QStringList kinds;
    for (const PenaltyKind kind : kindsOf(in.reference, familyOf(in.measure)))
        kinds << kindWords(phrases, nameOf(kind), true);
    if (!kinds.isEmpty())
        parts << phrases.tr("only %1", "only fines").arg(listed(phrases, kinds));
    if (!in.reference.parties.empty())
        parts << phrases.tr("only of chosen parties");
    if (in.reference.withOtherConduct)
        parts << phrases.tr("other conduct included");
    return phrases.joined(parts);
}

QString moneyWords(const Phrases& phrases, const Reference& reference)
{
    const QString currency = toQString(reference.currency.code);
    if (!reference.priceYear)
        return phrases.tr("nominal %1", "USD").arg(currency);
    return (reference.inflateFirst ? phrases.tr("%1 of %2, prices adjusted before conversion", "USD of 2024")
                                   : phrases.tr("%1 of %2, converted before prices are adjusted", "USD of 2024"))
        .arg(currency, phrases.digits(*reference.priceYear));
}

} // namespace toscale::text
