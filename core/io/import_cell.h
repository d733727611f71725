#pragma once

#include "core/io/import_plan.h"

#include <span>

namespace toscale::io {

struct SourceCell {
    std::string_view text;
    bool isNumber = false; // see ImportSource::isNumber
};

/// Where the unit of an amount comes from, and of money and counts the scale ("million").
enum class UnitFrom {
    Nowhere,       // no amount that its column can hold, or none at all in any scale
    Column,        // a number alone: all of it from the column, or the currency of its row
    Cell,          // its own unit, as in "$1.5"; a scale that the head says is put to it
    CellWithScale, // its own scale, as in "$1.5 million": the head's is not. Told apart only where the head says more
                   // than a unit without a scale
};

/// The text of a cell as the reader of tables takes it: with the unit of its column where it has none itself.
struct CellForReader {
    std::string text;
    UnitFrom unit = UnitFrom::Nowhere;
};
/// `monthNames` are those of its language; the English ones are known.
[[nodiscard]] CellForReader cellForReader(const PlannedColumn& column, const SourceCell& cell,
                                          const std::string& currency, const ParseOptions& numbers,
                                          std::span<const MonthName> monthNames = {});

} // namespace toscale::io
