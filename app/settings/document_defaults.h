#pragma once

#include "core/normalize/reference_tables.h"
#include "core/quantity/information.h"
#include "core/quantity/money.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace toscale::gui {

/// In which prices the amounts of a document are: as they were, those of the last year of the price index, or of a
/// year.
struct PriceChoice {
    enum class Rule { Nominal, Latest, Year };
    Rule rule = Rule::Nominal;
    int year = 0; // used with Rule::Year only

    bool operator==(const PriceChoice& other) const
    {
        return rule == other.rule && (rule != Rule::Year || year == other.year);
    }
};

/// "nominal", "latest" or a year: "2019".
[[nodiscard]] QString nameOf(const PriceChoice& choice);
[[nodiscard]] std::optional<PriceChoice> priceChoiceFromName(QStringView name);

/// The year that Reference::priceYear gets; none = nominal, also where the index of that currency does not reach.
[[nodiscard]] std::optional<int> priceYearOf(const PriceChoice& choice, const Currency& currency,
                                             const ReferenceTables& tables);

/// What documents that are made from now on begin with; those that are there keep their own.
struct DocumentDefaults {
    Currency currency{"USD"};
    PriceChoice prices;
    PrefixReading reading = PrefixReading::Si;
    QString byline; // of new views; empty = the standard one

    bool operator==(const DocumentDefaults&) const = default;
};

} // namespace toscale::gui
