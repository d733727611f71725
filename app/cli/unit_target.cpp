#include "app/cli/unit_target.h"

#include "core/quantity/data_units.h"
#include "core/quantity/money.h"
#include "core/quantity/term_units.h"

#include <algorithm>

namespace toscale::cli {

std::optional<UnitTarget> unitTargetOf(const std::string& unit, PrefixReading reading)
{
    if (const FoundUnit found = findDataUnit(unit, reading); found.spelling == UnitSpelling::Known)
        return UnitTarget{unit, QuantityKind::Information, toFraction(found.unit->bytes(reading))};
    if (std::ranges::find(englishTermUnits(), unit) != englishTermUnits().end()) {
        TermLength one;
        one.*partOf(*findTermUnit(unit)) = ShortDecimal::ofWhole(1);
        return UnitTarget{unit, QuantityKind::Custody, yearsOf(one)};
    }
    if (isCurrencyCode(unit))
        return UnitTarget{unit, QuantityKind::Money, 1};
    return std::nullopt;
}

} // namespace toscale::cli
