#pragma once

#include "core/cases/number_column.h"
#include "core/normalize/comparable.h"
#include "core/scene/mark.h"
#include "core/scene/wording.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toscale::gui {

/// One measure of all rows: numbers, and for those without one the reason.
struct ExploreMeasure {
    /// Measure and reference, for the words; the rows too where there are few enough, without receipts and notes.
    Comparison of;
    NumberColumn values; // base units of the measure
    /// One a row, by the basis; none: all are solid.
    std::vector<scene::MarkStyle> styles;
    /// One a row, into `reasons`; of a row with a value it means nothing. None: nobody says.
    std::vector<std::uint8_t> reasonOf;
    std::vector<std::string> reasons; // "none imposed", as a figure says it
    NumberColumn years;               // of the act, or of the decision that a penalty is from
};

/// What rows are told apart by: the outcome, the country, a text column. Each row has one of the names.
struct ExploreGroup {
    std::string title; // as it stands inside a sentence: "outcome"
    std::vector<std::uint32_t> of;
    std::vector<std::string> names;
};

/// The rows that are explored: a document's cases, or a table's. Nothing of it changes; columns are made when they are
/// first asked for, in any thread.
class ExploreRows {
public:
    virtual ~ExploreRows() = default;

    [[nodiscard]] virtual std::size_t count() const = 0;
    /// Measures on offer, in the order of menus.
    [[nodiscard]] virtual std::span<const MeasureId> measures() const = 0;
    [[nodiscard]] virtual std::shared_ptr<const ExploreMeasure> measure(MeasureId id) const = 0;

    /// Ids and titles of what can be grouped by. A text column has the id "text:NAME".
    [[nodiscard]] virtual const std::vector<std::pair<std::string, std::string>>& groups() const = 0;
    /// `of`: whose basis, where that is the group. Nothing for an id that is not on offer.
    [[nodiscard]] virtual std::shared_ptr<const ExploreGroup> group(std::string_view id, MeasureId of) const = 0;

    [[nodiscard]] virtual std::string idOf(std::size_t row) const = 0;
    [[nodiscard]] virtual std::string labelOf(std::size_t row) const = 0;
    /// What the values of these measures are from; they live as long as the rows.
    [[nodiscard]] virtual std::vector<scene::CitedSource> sources(std::span<const MeasureId> drawn) const = 0;
};

} // namespace toscale::gui
