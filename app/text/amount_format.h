#pragma once

#include "app/text/phrases.h"
#include "core/normalize/comparable.h"

namespace toscale::text {

/// A number with its unit, as printed, and whether printing rounded it.
struct PrintedAmount {
    QString number;                      // "81.7", "$1.2 million"
    QString unit = QStringLiteral("%1"); // "%1 TB", "%1 per GB": what stands around the number
    bool rounded = false;

    [[nodiscard]] QString text() const { return around(number); }
    [[nodiscard]] QString around(const QString& what) const
    {
        return QString(unit).replace(QStringLiteral("%1"), what);
    }
};

/// The noun that all numbers of works in a comparison have; empty where they differ or say none.
[[nodiscard]] std::string commonNoun(const Comparison& in);

/// Numbers, quantities and dates by the locale of one language. Where a number of significant digits is asked for, 0
/// means as many as the value has.
class AmountFormat {
public:
    explicit AmountFormat(const Phrases& phrases)
        : m_phrases(phrases)
    {
    }

    /// "1,143", "0.0875", "8.8": rounded to so many significant digits, group marks, no trailing zeros.
    [[nodiscard]] QString number(double value, int significant) const;
    /// "222,000", "1.14 billion": grouped below a million, with a scale word above.
    [[nodiscard]] QString large(double value) const;
    /// What `large` prints of a number of a million or more.
    [[nodiscard]] static double roundedLarge(double value);
    /// A plain decimal with group marks, to the last digit: "80,000,000,000,000", "14,285.714".
    [[nodiscard]] QString exact(const std::string& plainDecimal) const;
    /// "81.7 TB", with a no-break space.
    [[nodiscard]] PrintedAmount bytes(double value, PrefixReading reading, int digits = 3) const;
    /// The same of a size whose text has a prefix that is read as binary: in the unit that keeps the number as written,
    /// "1,500 GB" and not "about 1.46 TB", where there is one.
    [[nodiscard]] PrintedAmount bytesAsWritten(double value, int digits) const;
    /// "USD 1,000,000" of "USD 1000000": a text as found with group marks in its long numbers.
    [[nodiscard]] QString grouped(QString text) const;
    /// "$1 million", "€30.5 million", "SEK 46 million"
    [[nodiscard]] PrintedAmount money(double value, const Currency& currency, int digits = 0) const;
    /// "35 years", "33 years and 4 months", "46 months", "1 year and 1 day", "100 days"
    [[nodiscard]] PrintedAmount custody(double years, int digits = 0) const;
    /// A plain amount of the measure's unit.
    [[nodiscard]] PrintedAmount amount(double value, const MeasuredValue* of, const Comparison& in) const;
    /// With its qualifier: "over 80 TB", "600 to 700 GB", "about $835,000"; "about" where printing rounded it too.
    [[nodiscard]] QString estimate(const MeasuredValue& value, const Comparison& in) const;
    /// "19 July 2011", "January 2013", "about 2022", "since 2011", "2010s" from EDTF.
    [[nodiscard]] QString date(const std::string& edtf) const;

private:
    [[nodiscard]] PrintedAmount whole(double value, int digits) const;
    [[nodiscard]] QString withSymbol(const QString& symbol) const;
    [[nodiscard]] QString withWord(double value, const char* word, const char* comment = nullptr) const;
    [[nodiscard]] QString counted(double number, const char* unit) const;

    const Phrases& m_phrases;
};

} // namespace toscale::text
