#pragma once

#include "app/explore/explore_rows.h"
#include "app/explore/kept_columns.h"
#include "core/cases/row_order.h"

#include <mutex>

namespace toscale::gui {

/// Those of other rows that a filter let pass.
class SomeRows final : public ExploreRows {
public:
    /// `rows`: numbers of rows of `all`, ascending.
    SomeRows(std::shared_ptr<const ExploreRows> all, std::shared_ptr<const RowOrder> rows);

    [[nodiscard]] std::size_t count() const override { return m_rows->size(); }
    [[nodiscard]] std::optional<std::size_t> unfilteredCount() const override { return m_all->count(); }
    [[nodiscard]] std::span<const MeasureId> measures() const override { return m_all->measures(); }
    [[nodiscard]] std::shared_ptr<const ExploreMeasure> measure(MeasureId id, const std::string& noun) const override;
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& groups() const override
    {
        return m_all->groups();
    }
    [[nodiscard]] std::shared_ptr<const ExploreGroup> group(std::string_view id, MeasureId of) const override;
    [[nodiscard]] std::string idOf(std::size_t row) const override { return m_all->idOf((*m_rows)[row]); }
    [[nodiscard]] std::optional<std::uint32_t> rowOf(const std::string& id) const override;
    [[nodiscard]] std::string labelOf(std::size_t row) const override { return m_all->labelOf((*m_rows)[row]); }
    [[nodiscard]] std::vector<scene::CitedSource> sources(std::span<const MeasureId> drawn) const override
    {
        return m_all->sources(drawn);
    }

private:
    [[nodiscard]] std::shared_ptr<const ExploreMeasure> made(MeasureId id, const std::string& noun) const;

    std::shared_ptr<const ExploreRows> m_all;
    std::shared_ptr<const RowOrder> m_rows;
    mutable std::mutex m_mutex;
    mutable KeptColumns<std::pair<MeasureId, std::string>, ExploreMeasure> m_measures;
};

} // namespace toscale::gui
