#pragma once

#include "app/text/phrases.h"
#include "core/normalize/comparable.h"

namespace toscale::text {

/// Numbers, quantities and dates by the locale of one language.
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
    /// "81.7 TB", with a no-break space.
    [[nodiscard]] QString bytes(double value, PrefixReading reading) const;
    /// "$1 million", "€30.5 million", "SEK 46 million"
    [[nodiscard]] QString money(double value, const Currency& currency) const;
    /// "35 years", "46 months", "100 days"
    [[nodiscard]] QString custody(double years) const;
    /// A plain amount of the measure's unit.
    [[nodiscard]] QString amount(double value, const MeasuredValue* of, const Comparison& in) const;
    /// With its qualifier: "over 80 TB", "650 to 700 million dollars".
    [[nodiscard]] QString estimate(const MeasuredValue& value, const Comparison& in) const;
    /// "19 July 2011", "January 2013", "about 2022", "since 2011", "2010s" from EDTF.
    [[nodiscard]] QString date(const std::string& edtf) const;

private:
    [[nodiscard]] QString oneDate(const QString& edtf) const;

    const Phrases& m_phrases;
};

} // namespace toscale::text
