#pragma once

#include "core/cases/number_column.h"
#include "core/normalize/comparable.h"
#include "core/normalize/noun_column.h"
#include "core/scene/mark.h"
#include "core/scene/wording.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toscale::gui {

/// On which side a value is open: "over 80 TB", "up to $1 million"; a range is drawn at its low end. Open: nothing
/// limits it on either side, as in a bound divided by a bound.
enum class ExploreBound : std::uint8_t { None, AtLeast, AtMost, Range, Open };

/// A year a row, or none; four bytes a row.
class YearColumn {
public:
    void reserve(std::size_t rows) { m_years.reserve(rows); }
    void push(std::optional<std::int32_t> year) { m_years.push_back(year.value_or(none)); }
    [[nodiscard]] std::size_t size() const { return m_years.size(); }
    [[nodiscard]] std::optional<std::int32_t> at(std::size_t row) const
    {
        return m_years[row] == none ? std::nullopt : std::optional(m_years[row]);
    }

private:
    static constexpr std::int32_t none = std::numeric_limits<std::int32_t>::min();

    std::vector<std::int32_t> m_years;
};

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
    YearColumn years;                 // of the act, or of the decision that a penalty is from
    std::vector<ExploreBound> bounds; // one a row; none: all values are firm
    /// Of works and rates per work, which are never one column for different nouns (MODEL.md 6): those that there are,
    /// that of most rows first, and the one that the values are of. Rows of another have a reason instead.
    std::vector<std::string> nouns;
    std::string noun;

    [[nodiscard]] ExploreBound boundOf(std::size_t row) const
    {
        return row < bounds.size() && values.has(row) ? bounds[row] : ExploreBound::None;
    }
    /// Of the nouns of its rows the wanted one, else that of most; lists them all. Nothing where there is none.
    std::optional<std::uint32_t> chooseNoun(const NounColumn& ofRows, const std::string& wanted)
    {
        const std::vector<std::uint32_t> numbers = ofRows.byFrequency();
        for (const std::uint32_t number : numbers)
            nouns.push_back(ofRows.names()[number]);
        if (numbers.empty())
            return std::nullopt;
        const std::uint32_t kept = wanted.empty() ? numbers.front() : ofRows.numberOf(wanted).value_or(numbers.front());
        noun = ofRows.names()[kept];
        return kept;
    }
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
    /// Of how many rows a filter let these pass; nothing where none is set.
    [[nodiscard]] virtual std::optional<std::size_t> unfilteredCount() const { return std::nullopt; }
    /// Measures on offer, in the order of menus.
    [[nodiscard]] virtual std::span<const MeasureId> measures() const = 0;
    /// `noun`: of works and rates per work; one that no row has, or none, stands for that of most rows.
    [[nodiscard]] virtual std::shared_ptr<const ExploreMeasure> measure(MeasureId id,
                                                                        const std::string& noun) const = 0;

    /// Ids and titles of what can be grouped by. A text column has the id "text:NAME".
    [[nodiscard]] virtual const std::vector<std::pair<std::string, std::string>>& groups() const = 0;
    /// `of`: whose basis, where that is the group. Nothing for an id that is not on offer.
    [[nodiscard]] virtual std::shared_ptr<const ExploreGroup> group(std::string_view id, MeasureId of) const = 0;

    [[nodiscard]] virtual std::string idOf(std::size_t row) const = 0;
    /// Of an id of another case nothing. At most O(log n), after the first time.
    [[nodiscard]] virtual std::optional<std::uint32_t> rowOf(const std::string& id) const = 0;
    [[nodiscard]] virtual std::string labelOf(std::size_t row) const = 0;
    /// What the values of these measures are from; they live as long as the rows.
    [[nodiscard]] virtual std::vector<scene::CitedSource> sources(std::span<const MeasureId> drawn) const = 0;
};

} // namespace toscale::gui
