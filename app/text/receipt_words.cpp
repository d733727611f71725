#include "app/text/receipt_words.h"

#include "app/text/amount_format.h"
#include "app/text/gap_words.h"
#include "app/text/qt_string.h"

namespace toscale::text {

QString receiptWords(const Phrases& phrases, const ReceiptStep& step)
{
    const auto argument
        = [&](std::size_t i) { return i < step.arguments.size() ? step.arguments[i] : std::string(); };
    const auto text = [&](std::size_t i) { return toQString(argument(i)); };
    const AmountFormat format(phrases);
    switch (step.code) {
    case StepCode::AsFound:
        return phrases.tr("As found: “%1”").arg(text(0));
    case StepCode::StatusOfFigure: {
        QStringList parts;
        if (!argument(0).empty())
            parts << text(0).replace(QLatin1Char('_'), QLatin1Char(' '));
        if (!argument(1).empty())
            parts << evidenceWords(phrases, argument(1));
        if (!argument(2).empty())
            parts << phrases.tr("counts what was %1").arg(countsWords(phrases, argument(2)));
        if (!argument(3).empty())
            parts << text(3);
        return phrases.tr("Status: %1").arg(parts.isEmpty() ? phrases.tr("not stated") : parts.join(QStringLiteral("; ")));
    }
    case StepCode::ReadPrefix:
        return phrases.tr("Read as %1 bytes (%2)")
            .arg(text(1), argument(0) == "jedec" ? phrases.tr("powers of 1,024") : phrases.tr("powers of 1,000"));
    case StepCode::PrefixDoubt:
        return phrases.tr("Between %1 and %2 bytes, depending on the prefix").arg(text(0), text(1));
    case StepCode::SelectedFigure:
        return phrases.tr("Figure shown: %1").arg(text(0));
    case StepCode::StageInForce:
        return phrases.tr("Stage %1 of %2: %3, %4")
            .arg(text(0), text(1), basisWords(phrases, argument(2)), format.date(argument(3)));
    case StepCode::StageSuperseded:
        return phrases.tr("Earlier stage %1: %2, %3").arg(text(0), basisWords(phrases, argument(1)), format.date(argument(2)));
    case StepCode::StageLeftOut:
        return argument(1) == "other_party" ? phrases.tr("Not counted: %1, another party’s").arg(text(0))
                                            : phrases.tr("Not counted: %1, for other conduct").arg(text(0));
    case StepCode::AddedThreads:
        return phrases.tr("Added up over %1 proceedings").arg(text(0));
    case StepCode::LongestTerm:
        return phrases.tr("Longest term of one person: %1 (%2 to %3 years)").arg(text(0), text(1), text(2));
    case StepCode::SuspendedPart:
        return phrases.tr("Suspended: %1 years, not included").arg(text(0));
    case StepCode::ToYears:
        return phrases.tr("%1 = %2 years (12 months or 365.25 days a year)").arg(text(0), text(1));
    case StepCode::ExchangeRate:
        return phrases.tr("1 %1 = %4 %2, average of %3").arg(text(0), text(1), text(2), text(3));
    case StepCode::PriceIndex:
        return phrases.tr("Prices (%1): %4 in %2, %5 in %3").arg(text(0), text(1), text(2), text(3), text(4));
    case StepCode::Divided:
        return phrases.tr("%1 divided by %2").arg(text(0), text(1));
    case StepCode::Revenue:
        return phrases.tr("Revenue of %1 in fiscal year %2: %3").arg(text(0), text(1), text(2));
    case StepCode::BaselineRate:
        return phrases.tr("Rate of the baseline: %1 (%2)").arg(text(0), text(1));
    case StepCode::Multiplied:
        return phrases.tr("%1 times %2").arg(text(0), text(1));
    case StepCode::Computed:
        return argument(1) == "days" ? phrases.tr("Time to earn it: %1 days of revenue, not profit").arg(format.number(text(0).toDouble(), 3))
                                     : phrases.tr("Result: %1 %2").arg(text(0), text(1));
    }
    return {};
}

} // namespace toscale::text
