#include "app/text/amount_format.h"

#include "app/text/qt_string.h"
#include "core/cases/edtf.h"
#include "core/quantity/magnitude.h"

#include <QDate>
#include <cmath>

namespace toscale::text {

namespace {

/// Between a number and its unit. The narrow one (U+202F) would look better, but Liberation Sans lacks it, and a
/// substitute from another font has another width in every viewer.
const QString noBreakSpace = QString(QChar(0x00A0));

/// Symbols that stand alone for one currency in English-speaking news; the others print their ISO 4217 code.
QString currencySign(const Currency& currency)
{
    if (currency.code == "USD")
        return QStringLiteral("$");
    if (currency.code == "EUR")
        return QStringLiteral("€");
    if (currency.code == "GBP")
        return QStringLiteral("£");
    return {};
}

constexpr double largestWord = 1e15; // from here on powers of ten
constexpr int digitsOfLarge = 4;
constexpr int digitsOfPower = 3;

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-9 * std::max(1.0, std::abs(value));
}

} // namespace

QString AmountFormat::number(double value, int significant) const
{
    const double rounded = roundToSignificant(value, significant);
    const int magnitude = rounded == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(rounded))));
    int decimals = std::max(0, significant - 1 - magnitude);
    QString text = m_phrases.locale().toString(rounded, 'f', decimals);
    if (decimals > 0) {
        const QString zero = m_phrases.locale().zeroDigit();
        const QString point = m_phrases.locale().decimalPoint();
        while (text.endsWith(zero))
            text.chop(zero.size());
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text.replace(QChar(0x202F), noBreakSpace); // the group mark of some languages
}

QString AmountFormat::large(double value) const
{
    if (value < 1e6)
        return value < 100 && !isWhole(value) ? number(value, 3) : number(std::round(value), 7);
    if (value < 1e9)
        return m_phrases.tr("%1 million").arg(number(value / 1e6, digitsOfLarge));
    if (value < 1e12)
        return m_phrases.tr("%1 billion", "10^9").arg(number(value / 1e9, digitsOfLarge));
    if (value < largestWord)
        return m_phrases.tr("%1 trillion", "10^12").arg(number(value / 1e12, digitsOfLarge));
    const int power = static_cast<int>(std::floor(std::log10(value)));
    return m_phrases.tr("%1 × 10^%2").arg(number(value / std::pow(10.0, power), digitsOfPower)).arg(power);
}

double AmountFormat::roundedLarge(double value)
{
    return roundToSignificant(value, value < largestWord ? digitsOfLarge : digitsOfPower);
}

QString AmountFormat::bytes(double value, PrefixReading reading) const
{
    const Magnitude magnitude = magnitudeOf(value * boost::units::information::bytes, reading, 3);
    return number(magnitude.number, 3) + noBreakSpace
        + QString::fromUtf8(magnitude.symbol.data(), static_cast<qsizetype>(magnitude.symbol.size()));
}

QString AmountFormat::money(double value, const Currency& currency) const
{
    const QString sign = currencySign(currency);
    const QString amount =
        value < 100 && !isWhole(value) ? m_phrases.locale().toString(value, 'f', value < 1 ? 4 : 2) : large(value);
    return sign.isEmpty() ? toQString(currency.code) + noBreakSpace + amount : sign + amount;
}

QString AmountFormat::custody(double years) const
{
    const double months = years * 12;
    const double days = years * 365.25;
    if (years >= 1 && isWhole(years))
        return years < 1e6 ? m_phrases.tr("%1 year(s)", nullptr, years == 1 ? 1 : 2).arg(large(years))
                           : m_phrases.tr("%1 years").arg(large(years));
    if (months >= 1 && months < 100 && isWhole(months))
        return m_phrases.tr("%1 month(s)", nullptr, months == 1 ? 1 : 2).arg(number(months, 3));
    if (days < 365)
        return m_phrases.tr("%1 day(s)", nullptr, days == 1 ? 1 : 2).arg(number(days, 3));
    return m_phrases.tr("%1 years")
        .arg(years < 1e6 ? number(years, std::max(3, static_cast<int>(std::log10(years)) + 1)) : large(years));
}

QString AmountFormat::amount(double value, const MeasuredValue* of, const Comparison& in) const
{
    const Currency& currency = in.reference.currency;
    const QString noun = of != nullptr ? toQString(of->noun) : QString();
    switch (in.measure) {
    case MeasureId::Volume:
        return bytes(value, in.reference.reading);
    case MeasureId::Works:
        return noun.isEmpty() ? large(value) : large(value) + QLatin1Char(' ') + noun;
    case MeasureId::Money:
    case MeasureId::SameRateMoney:
        return money(value, currency);
    case MeasureId::Custody:
    case MeasureId::SameRateCustody:
        return custody(value);
    case MeasureId::MoneyPerGb:
        return m_phrases.tr("%1 per GB").arg(money(value, currency));
    case MeasureId::CustodyPerTb:
        return m_phrases.tr("%1 per TB").arg(custody(value));
    case MeasureId::MoneyPerWork:
        return m_phrases.tr("%1 per work").arg(money(value, currency));
    case MeasureId::CustodyPerWork:
        return m_phrases.tr("%1 days per work").arg(number(value * 365.25, 3));
    case MeasureId::MoneyShare:
        return m_phrases.tr("%1 % of revenue").replace(QStringLiteral("%1"), number(value * 100, 3));
    }
    return {};
}

QString AmountFormat::estimate(const MeasuredValue& value, const Comparison& in) const
{
    const QString best = amount(value.value.best, &value, in);
    switch (value.value.bound) {
    case Bound::Lower:
        return (value.value.strict ? m_phrases.tr("over %1") : m_phrases.tr("at least %1")).arg(best);
    case Bound::Upper:
        return (value.value.strict ? m_phrases.tr("under %1") : m_phrases.tr("up to %1")).arg(best);
    case Bound::Range:
        return m_phrases.tr("%1 to %2").arg(amount(value.value.low, &value, in), amount(value.value.high, &value, in));
    case Bound::None:
        break;
    }
    if (!value.value.approximate)
        return best;
    const bool almost = value.text.starts_with("almost") || value.text.starts_with("nearly");
    return (almost ? m_phrases.tr("almost %1") : m_phrases.tr("about %1")).arg(best);
}

/// One date without interval; what is not day, month, year or decade stays as it is.
QString AmountFormat::oneDate(const QString& edtf) const
{
    QString text = edtf;
    text.remove(QLatin1Char('~')).remove(QLatin1Char('?')).remove(QLatin1Char('%'));
    QString words = text;
    const QStringList parts = text.split(QLatin1Char('-'));
    const QLocale& locale = m_phrases.locale();
    if (parts.size() == 3) {
        const QDate day(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
        QString format = locale.dateFormat(QLocale::LongFormat);
        if (m_phrases.language().starts_with("en"))
            format = QStringLiteral("d MMMM yyyy");
        // the day of the week says nothing here
        format.remove(QStringLiteral("dddd, ")).remove(QStringLiteral("dddd ")).remove(QStringLiteral(", dddd"));
        if (day.isValid())
            words = locale.toString(day, format);
    } else if (parts.size() == 2) {
        const int month = parts[1].toInt();
        if (month >= 1 && month <= 12)
            words = locale.standaloneMonthName(month) + QLatin1Char(' ') + parts[0];
    } else if (text.size() == 4 && text.endsWith(QLatin1Char('X')) && text[2].isDigit()) {
        words = m_phrases.tr("%1s", "a decade: 2010s").arg(text.left(3) + QLatin1Char('0'));
    }
    return text.size() < edtf.size() ? m_phrases.tr("about %1").arg(words) : words;
}

QString AmountFormat::date(const std::string& edtf) const
{
    const QString text = toQString(edtf);
    if (!parseEdtf(edtf))
        return text;
    const QStringList ends = text.split(QLatin1Char('/'));
    if (ends.size() == 1)
        return oneDate(text);
    const auto isOpen = [](const QString& end) { return end.isEmpty() || end == QLatin1String(".."); };
    if (isOpen(ends[0]) && isOpen(ends[1]))
        return text;
    if (isOpen(ends[1]))
        return m_phrases.tr("since %1", "a date").arg(oneDate(ends[0]));
    if (isOpen(ends[0]))
        return m_phrases.tr("until %1", "a date").arg(oneDate(ends[1]));
    return m_phrases.tr("%1 to %2", "dates").arg(oneDate(ends[0]), oneDate(ends[1]));
}

} // namespace toscale::text
