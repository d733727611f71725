#include "app/text/amount_format.h"

#include "app/text/date_words.h"
#include "app/text/noun_words.h"
#include "app/text/qt_string.h"
#include "core/cases/edtf.h"
#include "core/quantity/magnitude.h"
#include "core/quantity/same_noun.h"

#include <QDate>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace toscale::text {

namespace {

/// Between a number and its unit. The narrow one (U+202F) would look better, but Liberation Sans lacks it, and a
/// substitute from another font has another width in every viewer.
const QString noBreakSpace = QString(QChar(0x00A0));

constexpr double largestWord = 1e15; // from here on powers of ten
constexpr int digitsOfLarge = 4;
constexpr int digitsOfPower = 3;
constexpr int mostDigits = 15; // of a double
constexpr double daysPerYear = 365.25;

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

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-9 * std::max(1.0, std::abs(value));
}

/// Beyond the noise of a few multiplications.
bool isOther(double a, double b)
{
    return std::abs(a - b) > 1e-12 * std::abs(b);
}

/// Chinese, Japanese and Korean have words for 10^4 and 10^8, none for 10^6 and 10^9.
bool countsInMyriads(const QLocale& locale)
{
    return locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese
        || locale.language() == QLocale::Korean;
}

double rounded(double value, int digits)
{
    return digits > 0 ? roundToSignificant(value, digits) : value;
}

} // namespace

std::string commonNoun(const Comparison& in)
{
    const std::string* common = nullptr;
    for (const ComparedCase& row : in.rows) {
        const MeasuredValue* value = row.measured();
        if (value == nullptr || value->noun.empty())
            continue;
        if (common != nullptr && !isSameNoun(*common, value->noun))
            return {};
        common = &value->noun;
    }
    return common == nullptr ? std::string() : *common;
}

QString AmountFormat::number(double value, int significant) const
{
    const double shown = roundToSignificant(value, significant);
    const int magnitude = shown == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(shown))));
    const int decimals = std::max(0, significant - 1 - magnitude);
    QString text = m_phrases.locale().toString(shown, 'f', decimals);
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
    if (countsInMyriads(m_phrases.locale()) && value < 1e12)
        return value < 1e8 ? withWord(value / 1e4, "%1 ten thousand", "10^4")
                           : withWord(value / 1e8, "%1 hundred million", "10^8");
    if (value < 1e9)
        return withWord(value / 1e6, "%1 million");
    if (value < 1e12)
        return withWord(value / 1e9, "%1 billion", "10^9");
    if (value < largestWord)
        return withWord(value / 1e12, "%1 trillion", "10^12");
    const int power = static_cast<int>(std::floor(std::log10(value)));
    return m_phrases.tr("%1 × 10^%2")
        .arg(number(value / std::pow(10.0, power), digitsOfPower), m_phrases.digits(power));
}

double AmountFormat::roundedLarge(double value)
{
    return roundToSignificant(value, value < largestWord ? digitsOfLarge : digitsOfPower);
}

QString AmountFormat::exact(const std::string& plainDecimal) const
{
    const QLocale& locale = m_phrases.locale();
    const QString text = toQString(plainDecimal);
    const QStringList parts = text.split(QLatin1Char('.'));
    const bool isNumber = !text.isEmpty() && parts.size() <= 2
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    if (!isNumber)
        return text;
    QString grouped = parts[0];
    constexpr qsizetype groupSize = 3;
    for (qsizetype at = grouped.size() - groupSize; at > 0; at -= groupSize)
        grouped.insert(at, locale.groupSeparator());
    if (parts.size() == 2)
        grouped += locale.decimalPoint() + parts[1];
    if (const QString zero = locale.zeroDigit(); zero != QLatin1String("0"))
        for (QChar& c : grouped)
            if (c >= u'0' && c <= u'9')
                c = QChar(zero[0].unicode() + c.unicode() - u'0');
    return grouped.replace(QChar(0x202F), noBreakSpace);
}

/// "81.7 TB", in French "81,7 To": there a byte is an octet (IEC 80000-13, French edition).
QString AmountFormat::withSymbol(const QString& symbol) const
{
    QString printed = symbol;
    if (m_phrases.locale().language() == QLocale::French && printed.endsWith(QLatin1Char('B')))
        printed.back() = QLatin1Char('o');
    return m_phrases.isolated(QStringLiteral("%1") + noBreakSpace + printed);
}

/// "1.14 billion"
QString AmountFormat::withWord(double value, const char* word, const char* comment) const
{
    return m_phrases.counted(word, roundToSignificant(value, digitsOfLarge), comment)
        .replace(QStringLiteral("%1"), number(value, digitsOfLarge));
}

/// A count or a sum: in full where its digits are needed, with a scale word where four of them say it all.
PrintedAmount AmountFormat::whole(double value, int digits) const
{
    const double shown = rounded(value, digits);
    PrintedAmount printed;
    const bool fitsWord = shown >= 1e6 && !isOther(roundedLarge(shown), shown);
    if (shown < 1e6 || fitsWord || shown >= 1e12) {
        printed.number = large(shown);
        const double read = shown < 1e6
            ? (shown < 100 && !isWhole(shown) ? roundToSignificant(shown, 3) : std::round(shown))
            : roundedLarge(shown);
        printed.rounded = isOther(read, value);
    } else {
        printed.number = number(std::round(shown), mostDigits);
        printed.rounded = isOther(std::round(shown), value);
    }
    return printed;
}

PrintedAmount AmountFormat::bytes(double value, PrefixReading reading, int digits) const
{
    const Magnitude magnitude = magnitudeOf(value * boost::units::information::bytes, reading, digits);
    const double unit = magnitude.number > 0 ? value / magnitude.number : 1;
    PrintedAmount printed;
    // all digits of the integer part are kept: "1,023 KB"
    const int wholeDigits = magnitude.number >= 1 ? static_cast<int>(std::log10(magnitude.number)) + 1 : 1;
    printed.number = number(magnitude.number, std::max(digits, wholeDigits));
    printed.unit =
        withSymbol(QString::fromUtf8(magnitude.symbol.data(), static_cast<qsizetype>(magnitude.symbol.size())));
    const double step = reading == PrefixReading::Jedec ? 1024 : 1000;
    const double power = std::round(std::log(unit) / std::log(step));
    printed.rounded = value > 0 && isOther(magnitude.number * std::pow(step, power), value);
    return printed;
}

PrintedAmount AmountFormat::bytesAsWritten(double value, int digits) const
{
    const PrintedAmount usual = bytes(value, PrefixReading::Jedec, digits);
    if (!usual.rounded)
        return usual;
    constexpr double step = 1024;
    constexpr double mostPrinted = 1e7; // a longer number is harder to read than a rounded one
    double unit = 1;
    int prefixes = 0;
    while (value / unit >= step && prefixes < 8) {
        unit *= step;
        ++prefixes;
    }
    const QString symbols = QStringLiteral("KMGTPEZY");
    while (prefixes > 1 && value / (unit / step) < mostPrinted) {
        unit /= step;
        --prefixes;
        const double shown = std::round(value / unit);
        if (!isOther(shown * unit, value))
            return {number(shown, mostDigits), withSymbol(symbols[prefixes - 1] + QStringLiteral("B")), false};
    }
    return usual;
}

QString AmountFormat::grouped(QString text) const
{
    static const QRegularExpression longNumber(QStringLiteral("(?<![\\d.,])\\d{5,}(?!\\d)"));
    qsizetype from = 0;
    for (auto match = longNumber.match(text); match.hasMatch(); match = longNumber.match(text, from)) {
        const QString number = exact(match.captured().toStdString());
        text.replace(match.capturedStart(), match.capturedLength(), number);
        from = match.capturedStart() + number.size();
    }
    return text;
}

PrintedAmount AmountFormat::money(double value, const Currency& currency, int digits) const
{
    const QString sign = currencySign(currency);
    const double shown = rounded(value, digits);
    const double cents = std::round(value * 100) / 100;
    PrintedAmount printed;
    if (value < 100 && !isWhole(value) && (value >= 1 || (digits == 0 && !isOther(cents, value)))) {
        printed.number = m_phrases.locale().toString(cents, 'f', 2);
        printed.rounded = isOther(cents, value);
    } else if (value < 1 && value > 0 && !isWhole(value)) {
        constexpr int digitsOfSmall = 2;
        printed.number = number(value, std::max(digits, digitsOfSmall));
        printed.rounded = isOther(roundToSignificant(value, std::max(digits, digitsOfSmall)), value);
    } else if (digits == 0 && !isWhole(value) && value < 1e9) { // 851,499.22
        printed.number = m_phrases.locale().toString(cents, 'f', 2).replace(QChar(0x202F), noBreakSpace);
        printed.rounded = isOther(cents, value);
    } else {
        printed = whole(shown, 0);
        printed.rounded = printed.rounded || isOther(shown, value);
    }
    printed.number = (sign.isEmpty() ? m_phrases.tr("%1 %2", "a currency code, an amount: CHF 5")
                                     : m_phrases.tr("%1%2", "a currency sign, an amount: $5"))
                         .replace(QLatin1Char(' '), noBreakSpace)
                         .arg(sign.isEmpty() ? toQString(currency.code) : sign, printed.number);
    return printed;
}

/// "1 year", "35 years": whole numbers.
QString AmountFormat::counted(double number, const char* unit) const
{
    return m_phrases.counted(unit, number).replace(QStringLiteral("%1"), large(number));
}

PrintedAmount AmountFormat::custody(double years, int digits) const
{
    const double months = years * 12;
    const double days = years * daysPerYear;
    const double wholeYears = std::floor(years * (1 + 1e-12));
    const double furtherMonths = (years - wholeYears) * 12;
    const double furtherDays = (years - wholeYears) * daysPerYear;
    constexpr double mostMonths = 100; // "63 months" is what courts say, "400 months" is hard to read
    constexpr double dayNoise = 1e-6;
    if (years >= 1 && years < 1e6 && isWhole(years))
        return {large(std::round(years)), m_phrases.counted("%1 year(s)", std::round(years)), false};
    if (months >= 1 && months < mostMonths && isWhole(months))
        return {large(std::round(months)), m_phrases.counted("%1 month(s)", std::round(months)), false};
    if (days < 365 && isWhole(days))
        return {large(std::round(days)), m_phrases.counted("%1 day(s)", std::round(days)), false};
    if (digits == 0 && years >= 1 && std::round(furtherMonths) >= 1 && isWhole(furtherMonths))
        return {m_phrases.tr("%1 and %2", "a length of time: years and months")
                    .arg(counted(wholeYears, "%1 year(s)"), counted(std::round(furtherMonths), "%1 month(s)")),
                QStringLiteral("%1"), false};
    if (digits == 0 && years >= 1 && std::round(furtherDays) >= 1
        && std::abs(furtherDays - std::round(furtherDays)) < dayNoise)
        return {m_phrases.tr("%1 and %2", "a length of time: years and days")
                    .arg(counted(wholeYears, "%1 year(s)"), counted(std::round(furtherDays), "%1 day(s)")),
                QStringLiteral("%1"), false};
    constexpr int fewestDigits = 2;
    const int shown = digits == 0 ? 3 : std::max(digits, fewestDigits);
    if (years < 1)
        return {number(days, shown), m_phrases.counted("%1 day(s)", roundToSignificant(days, shown)),
                isOther(roundToSignificant(days, shown), days)};
    const PrintedAmount count = whole(years, shown);
    return {years < 1e6 ? number(years, shown) : count.number,
            m_phrases.counted("%1 year(s)", roundToSignificant(years, shown)),
            years < 1e6 ? isOther(roundToSignificant(years, shown), years) : count.rounded};
}

PrintedAmount AmountFormat::amount(double value, const MeasuredValue* of, const Comparison& in) const
{
    const Currency& currency = in.reference.currency;
    const std::string noun = of != nullptr ? of->noun : std::string();
    const auto work = [&] { // only where it is printed: an axis looks at every row for it
        const bool hasNoun = of != nullptr && !of->noun.empty();
        const std::string counted = hasNoun ? of->noun : commonNoun(in);
        return counted.empty() ? m_phrases.tr("work") : oneNoun(m_phrases, counted);
    };
    const bool readAsBinary = of != nullptr && of->binaryFactorLow != 1 && in.reference.reading == PrefixReading::Jedec;
    const int digits = of != nullptr ? of->digits : 0;
    constexpr int defaultDigits = 3;
    const auto per = [&](PrintedAmount printed, const QString& unit) {
        printed.number = printed.text();
        printed.unit = unit;
        return printed;
    };
    switch (in.measure) {
    case MeasureId::Volume:
        if (readAsBinary)
            return bytesAsWritten(value, digits > 0 ? digits : defaultDigits);
        return bytes(value, in.reference.reading, digits > 0 ? digits : defaultDigits);
    case MeasureId::Works: {
        PrintedAmount printed = whole(value, digits);
        if (!noun.empty())
            printed.unit = countedNoun(m_phrases, noun, value, printed.number);
        return printed;
    }
    case MeasureId::Money:
    case MeasureId::SameRateMoney:
        return money(value, currency, digits);
    case MeasureId::Custody:
    case MeasureId::SameRateCustody:
        return custody(value, digits);
    case MeasureId::MoneyPerGb:
        return per(money(value, currency, digits), m_phrases.tr("%1 per GB"));
    case MeasureId::CustodyPerTb:
        return per(custody(value, digits), m_phrases.tr("%1 per TB"));
    case MeasureId::MoneyPerWork:
        return per(money(value, currency, digits),
                   m_phrases.tr("%1 per %2", "an amount; one work").replace(QStringLiteral("%2"), work()));
    case MeasureId::CustodyPerWork: {
        const double days = value * daysPerYear;
        constexpr int mostWhole = 4; // the digits were counted in years
        const int wholeDigits = days >= 1 ? std::min(static_cast<int>(std::log10(days)) + 1, mostWhole) : 1;
        const int shown = std::max({digits, defaultDigits, wholeDigits});
        return {number(days, shown),
                m_phrases.tr("%1 days per %2", "a number; one work").replace(QStringLiteral("%2"), work()),
                isOther(roundToSignificant(days, shown), days)};
    }
    case MeasureId::MoneyShare: {
        const int shown = digits > 0 ? digits : defaultDigits;
        return {number(value * 100, shown), m_phrases.tr("%1 % of revenue"),
                isOther(roundToSignificant(value, shown), value)};
    }
    }
    return {};
}

QString AmountFormat::estimate(const MeasuredValue& value, const Comparison& in) const
{
    const PrintedAmount limit = amount(value.value.limit(), &value, in);
    const bool almost = value.text.starts_with("almost") || value.text.starts_with("nearly");
    const auto about = [&](const QString& text, bool rounded) {
        if (!value.value.approximate && !rounded)
            return text;
        return (almost ? m_phrases.tr("almost %1") : m_phrases.tr("about %1")).replace(QStringLiteral("%1"), text);
    };
    const bool isAbout = value.value.approximate || limit.rounded;
    const auto with = [](QString phrase, const QString& text) { return phrase.replace(QStringLiteral("%1"), text); };
    const QString text = about(limit.text(), limit.rounded);
    if (!value.value.hasBound())
        return with(m_phrases.tr("%1 (best values, no bound)"), text);
    switch (value.value.bound) {
    case Bound::Lower:
        if (isAbout) // "over about" hedges twice
            return with(m_phrases.tr("%1 or more", "about 40,000 years"), text);
        return with(value.value.strict ? m_phrases.tr("over %1") : m_phrases.tr("at least %1"), text);
    case Bound::Upper:
        if (isAbout)
            return with(m_phrases.tr("%1 or less", "about 40,000 years"), text);
        return with(value.value.strict ? m_phrases.tr("under %1") : m_phrases.tr("up to %1"), text);
    case Bound::Range: {
        const PrintedAmount low = amount(value.value.low, &value, in);
        const PrintedAmount high = amount(value.value.high, &value, in);
        const QString both = m_phrases.tr("%1 to %2");
        return about(low.unit == high.unit ? high.around(both.arg(low.number, high.number))
                                           : both.arg(low.text(), high.text()),
                     low.rounded || high.rounded);
    }
    case Bound::None:
        break;
    }
    return text;
}

QString AmountFormat::date(const std::string& edtf) const
{
    return dateWords(m_phrases, edtf);
}

} // namespace toscale::text
