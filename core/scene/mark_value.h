#pragma once

#include "core/document/columns.h"
#include "core/scene/mark.h"

#include <cstddef>
#include <optional>

namespace toscale::scene {

/// The value that a mark stands for: a row of one of the comparisons of its figure.
struct MarkValue {
    const Comparison* in = nullptr;
    std::size_t row = 0;
    const Ladder* ladder = nullptr; // of which it is the stage `row`

    [[nodiscard]] const ComparedCase& value() const { return in->rows[row]; }
};

/// Of a ladder or a timeline the stage, of a ledger the value in the column of the mark; of every other mark of a case
/// its value in the figure's own measure. Nothing where the figure has no such case.
[[nodiscard]] std::optional<MarkValue> valueOfMark(const Columns& columns, const MarkKey& key);

/// The event of a timeline that a mark stands for: "event-3" and what belongs to it, "act"; nullptr for all others.
[[nodiscard]] const TimelineEvent* eventOfMark(const Columns& columns, const MarkKey& key);

} // namespace toscale::scene
