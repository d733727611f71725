#pragma once

#include "core/cases/case.h"
#include "core/cases/written_date.h"
#include "core/result.h"

#include <span>
#include <string>
#include <string_view>

namespace toscale {

/// What one line says of a stage of a penalty.
struct WrittenStage {
    Basis basis = Basis::Unstated;
    PenaltyKind kind = PenaltyKind::Other;
    PenaltyValue value; // none: no amount stated
    EdtfDate date;      // empty text = no date
    bool operator==(const WrittenStage&) const = default;
};

/// "imposed fine USD 222,000, 4 October 2007": the basis and the kind in the words of the format, with spaces or
/// underscores, in either order; the amount; a comma and the date, where it is known. A term without a kind is
/// imprisonment; money needs one, as a fine is no damages.
/// Errors: BadOption for a missing basis or kind, those of readPenaltyValue().
[[nodiscard]] Result<WrittenStage> parseWrittenStage(std::string_view text, std::span<const MonthName> names = {});

/// The line that parseWrittenStage() reads back.
[[nodiscard]] std::string writtenStage(const Penalty& stage);

} // namespace toscale
