#pragma once

#include "core/cases/case.h"

#include <string>
#include <string_view>

namespace toscale::io {

/// The last column of a table of whole cases: in the first row of each the case itself, as a document of it alone. It
/// keeps what no cell holds: events, short names, how stages follow from each other.
inline constexpr std::string_view wholeCaseColumn = "toscale_case";

[[nodiscard]] std::string wholeCaseCell(const Case& which);

enum class WholeCase {
    None,    // there is no such cell
    Taken,   // in place of what the cells say
    Differs, // from the cells, or it cannot be read: the cells count
};

/// Puts the whole case in the place of one that was read from rows, as long as its rows are those that were written:
/// who changed a cell means what it says. The column is gone afterwards.
WholeCase takeWholeCase(Case& read);

} // namespace toscale::io
