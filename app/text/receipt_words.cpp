#include "app/text/receipt_words.h"

#include "app/text/amount_format.h"
#include "app/text/list_words.h"
#include "app/text/qt_string.h"
#include "app/text/quoted_words.h"
#include "app/text/vocabulary_words.h"

namespace toscale::text {

namespace {

/// One step of a receipt in words; numbers to the last digit, with group marks.
class StepWords {
public:
    StepWords(const Phrases& phrases, const ReceiptStep& step)
        : m_phrases(phrases)
        , m_step(step)
        , m_format(phrases)
    {
    }

    /// A number with the unit of a step: "80,000 GB", "1 year".
    [[nodiscard]] QString amount(std::size_t value, std::size_t unit) const
    {
        return withUnit(number(value), argument(unit));
    }

    [[nodiscard]] QString words() const
    {
        switch (m_step.code) {
        case StepCode::AsFound:
            return m_phrases.tr("As found: “%1”").arg(found(0));
        case StepCode::ReadAs:
            return argument(1) == "decimal_comma" ? m_phrases.tr("Read with a decimal comma: %1").arg(found(0))
                                                  : m_phrases.tr("Read with what its column says: %1").arg(found(0));
        case StepCode::StatusOfFigure:
            return statusOfFigure();
        case StepCode::ReadPrefix:
            return readPrefix();
        case StepCode::PrefixDoubt:
            return m_phrases.tr("If the prefix was meant the other way: %1 bytes").arg(ends(0, 1));
        case StepCode::SelectedFigure:
            return selectedFigure();
        case StepCode::StageCounted:
            return text(4).isEmpty() ? m_phrases.tr("Counted: %1").arg(stage(m_phrases.tr("how much is not stated")))
                                     : m_phrases.tr("Counted: %1 (%2)", "a penalty (parties)")
                                           .arg(stage(m_phrases.tr("how much is not stated")), text(4));
        case StepCode::StageEnded:
            return m_phrases.tr("Nothing in force: %1").arg(endOfThread());
        case StepCode::StageSuperseded:
            return m_phrases.tr("Earlier stage, not added: %1").arg(stage());
        case StepCode::StageOtherBasis:
            return m_phrases.tr("On another basis, not counted: %1").arg(stage());
        case StepCode::StageLeftOut:
            return argument(5) == "other_party"
                ? m_phrases.tr("Not counted, another party’s (%2): %1").arg(stage(), text(4))
                : m_phrases.tr("Not counted, for other conduct: %1").arg(stage());
        case StepCode::PartOfStage:
            return text(4).isEmpty() ? m_phrases.tr("Recorded part, not added: %1").arg(stage())
                                     : m_phrases.tr("Recorded part, not added: %1 (%2)").arg(stage(), text(4));
        case StepCode::Alternative:
            return alternative();
        case StepCode::EachOfSeveral:
            return m_phrases.tr("%1 for each of %2 persons").arg(amount(0, 1), number(2));
        case StepCode::PartAmount:
            return m_phrases.tr("Its amount: %1").arg(withUnit(ends(0, 1), argument(2)));
        case StepCode::AddedThreads:
            return m_phrases.tr("Added up over %1 proceedings: %2").arg(number(0), withUnit(ends(1, 2), argument(3)));
        case StepCode::LongestTerm:
            return text(0).isEmpty()
                ? m_phrases.tr("Longest of several persons’ terms; they reach from %1 to %2").arg(years(1), years(2))
                : m_phrases.tr("Longest term: %1’s; terms reach from %2 to %3").arg(text(0), years(1), years(2));
        case StepCode::SuspendedPart:
            return text(1).isEmpty() ? m_phrases.tr("Suspended, not included: %1").arg(years(0))
                                     : m_phrases.tr("Suspended as a whole: %1 (%2)").arg(years(0), text(1));
        case StepCode::SuspendedCounted:
            return m_phrases.tr("Suspended, and counted all the same: %1").arg(years(0));
        case StepCode::ToYears:
            return m_phrases.tr("“%1” = %2 (12 months or 365.25 days a year)")
                .arg(found(0), withUnit(ends(1, 2), "years"));
        case StepCode::ExchangeRate:
            return m_phrases.tr("Exchange rate: 1 %1 = %4 %2, average of %3").arg(text(0), text(1), year(2), number(3));
        case StepCode::PriceIndex:
            return m_phrases.tr("Prices (%1): %4 in %2, %5 in %3").arg(text(0), year(1), year(2), number(3), number(4));
        case StepCode::Divided:
            return m_phrases.tr("%1 divided by %2 = %3").arg(amount(0, 1), amount(2, 3), amount(4, 5));
        case StepCode::Revenue:
            return m_phrases.tr("Revenue of %1 in fiscal year %2: %3").arg(text(0), year(1), text(2));
        case StepCode::NoRevenue:
            return m_phrases.tr("No full year of revenue known for “%1”").arg(found(0));
        case StepCode::BaselineRate:
            return m_phrases.tr("Rate of %1: %2", "a case").arg(text(0), amount(1, 2));
        case StepCode::Multiplied:
            return m_phrases.tr("%1 times %2 = %3; arithmetic, not law").arg(amount(0, 1), amount(2, 3), amount(4, 5));
        case StepCode::Computed:
            return argument(2) == "days"
                ? m_phrases.tr("Time to earn it: %1 of revenue, not profit").arg(withUnit(ends(0, 1), argument(2)))
                : m_phrases.tr("Result: %1").arg(withUnit(ends(0, 1), argument(2)));
        }
        return {};
    }

private:
    [[nodiscard]] std::string argument(std::size_t i) const
    {
        return i < m_step.arguments.size() ? m_step.arguments[i] : std::string();
    }
    [[nodiscard]] QString text(std::size_t i) const { return m_phrases.isolated(argument(i)); }
    /// A text as found, for the marks of a quotation.
    [[nodiscard]] QString found(std::size_t i) const
    {
        return m_phrases.isolated(insideQuotes(m_phrases, toQString(argument(i))));
    }
    [[nodiscard]] QString year(std::size_t i) const { return m_phrases.digits(toQString(argument(i)).toInt()); }
    [[nodiscard]] QString number(std::size_t i) const { return m_format.exact(argument(i)); }
    [[nodiscard]] QString years(std::size_t i) const
    {
        return m_format.custody(toQString(argument(i)).toDouble()).text();
    }

    /// One number, or both ends of a range.
    [[nodiscard]] QString ends(std::size_t low, std::size_t high) const
    {
        return argument(low) == argument(high) ? number(low) : m_phrases.tr("%1 to %2").arg(number(low), number(high));
    }

    [[nodiscard]] QString withUnit(const QString& what, const std::string& unit) const
    {
        if (unit == "share")
            return what;
        if (unit == "years" && what == m_format.exact("1"))
            return m_phrases.counted("%1 year(s)", 1).replace(QStringLiteral("%1"), what);
        const QStringList parts = toQString(unit).split(QLatin1Char('/'));
        QStringList words;
        for (const QString& part : parts)
            words << unitWords(part);
        return what + QLatin1Char(' ') + words.join(m_phrases.tr(" per ", "between two units"));
    }
    [[nodiscard]] QString unitWords(const QString& unit) const
    {
        if (unit == QLatin1String("years"))
            return m_phrases.tr("years");
        if (unit == QLatin1String("days"))
            return m_phrases.tr("days");
        if (unit == QLatin1String("work"))
            return m_phrases.tr("work");
        if (unit == QLatin1String("B") && m_phrases.locale().language() == QLocale::French)
            return QStringLiteral("o"); // octets, as in "70 Go"
        return m_phrases.isolated(unit);
    }

    /// "fine, “USD 222,000”, imposed, 12 September 2012"
    [[nodiscard]] QString stage(const QString& withoutText = {}) const
    {
        QStringList parts{kindWords(m_phrases, argument(0), false)};
        if (!text(1).isEmpty())
            parts << m_phrases.tr("“%1”", "a text as found").arg(found(1));
        else if (!withoutText.isEmpty())
            parts << withoutText;
        parts << basisWords(m_phrases, argument(2));
        parts << (text(3).isEmpty() ? m_phrases.tr("no date") : m_format.date(argument(3)));
        return m_phrases.withCommas(parts);
    }

    /// "no fine, January 2013", "vacated, April 2014": an end is no penalty, so "other penalty" would name nothing.
    [[nodiscard]] QString endOfThread() const
    {
        const bool isOther = argument(0) == "other" && text(1).isEmpty();
        const QString date = text(3).isEmpty() ? m_phrases.tr("no date") : m_format.date(argument(3));
        const auto dated = [&](const QString& what) { return m_phrases.withCommas({what, date}); };
        if (argument(2) == "none" && text(1).isEmpty())
            return dated(isOther ? m_phrases.tr("no penalty")
                                 : m_phrases.tr("no %1", "no fine").arg(kindWords(m_phrases, argument(0), false)));
        return isOther ? dated(basisWords(m_phrases, argument(2))) : stage();
    }

    [[nodiscard]] QString statusOfFigure() const
    {
        QStringList parts;
        if (!argument(0).empty())
            parts << statusWords(m_phrases, argument(0));
        if (!argument(1).empty())
            parts << evidenceWords(m_phrases, argument(1));
        if (!argument(2).empty())
            parts << m_phrases.tr("what was %1", "copied").arg(countsWords(m_phrases, argument(2)));
        if (!argument(3).empty())
            parts << text(3);
        return m_phrases.tr("Status: %1").arg(parts.isEmpty() ? m_phrases.tr("not stated") : m_phrases.joined(parts));
    }

    [[nodiscard]] QString readPrefix() const
    {
        if (argument(0) == "stated")
            return m_phrases.tr("= %1 bytes").arg(ends(1, 2));
        return m_phrases.tr("Read as %1 bytes (%2)")
            .arg(ends(1, 2),
                 argument(0) == "jedec" ? m_phrases.tr("powers of 1,024") : m_phrases.tr("powers of 1,000"));
    }

    [[nodiscard]] QString selectedFigure() const
    {
        const QString figure =
            m_phrases.tr("“%1”", "a text as found").arg(found(0)); // its scope stands with its status
        if (argument(1) == "primary")
            return m_phrases.tr("Figure shown, the primary one of the case: %1").arg(figure);
        return argument(1) == "selected"
            ? m_phrases.tr("Figure shown, chosen in place of the primary one: %1").arg(figure)
            : m_phrases.tr("Figure shown, the only one of the case: %1").arg(figure);
    }

    [[nodiscard]] QString alternative() const
    {
        if (argument(1) == "used")
            return m_phrases.tr("Another figure for the same sum: “%1”").arg(found(0));
        return argument(1) == "other_currency"
            ? m_phrases.tr("The same sum in another currency, not used: “%1”").arg(found(0))
            : m_phrases.tr("Another report of the same, without a number");
    }

    const Phrases& m_phrases;
    const ReceiptStep& m_step;
    AmountFormat m_format;
};

} // namespace

QString receiptWords(const Phrases& phrases, const ReceiptStep& step)
{
    return StepWords(phrases, step).words();
}

QString amountWords(const Phrases& phrases, const std::string& plainDecimal, const std::string& unit)
{
    const ReceiptStep step{StepCode::Computed, {plainDecimal, unit}, {}, {}};
    return StepWords(phrases, step).amount(0, 1);
}

} // namespace toscale::text
