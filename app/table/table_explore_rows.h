#pragma once

#include "app/explore/explore_rows.h"
#include "app/explore/kept_columns.h"
#include "app/table/table_rows.h"
#include "app/text/locale_wording.h"
#include "core/normalize/reference_tables.h"
#include "core/normalize/table_values.h"

#include <mutex>

namespace toscale::gui {

/// The rows of a table of any length, for the Explore tab: columns are added up of the table's own, no row becomes a
/// case.
class TableExploreRows final : public ExploreRows {
public:
    /// `name`: of the file. `wording` and `tables` outlive it.
    TableExploreRows(SharedTable table, Reference reference, const text::LocaleWording& wording,
                     const ReferenceTables& tables);

    [[nodiscard]] std::size_t count() const override { return m_table->size(); }
    [[nodiscard]] std::span<const MeasureId> measures() const override { return m_measuresOnOffer; }
    [[nodiscard]] std::shared_ptr<const ExploreMeasure> measure(MeasureId id, const std::string& noun) const override;
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& groups() const override { return m_groups; }
    [[nodiscard]] std::shared_ptr<const ExploreGroup> group(std::string_view id, MeasureId of) const override;
    /// Its number in the file, from 0.
    [[nodiscard]] std::string idOf(std::size_t row) const override;
    [[nodiscard]] std::optional<std::uint32_t> rowOf(const std::string& id) const override;
    [[nodiscard]] std::string labelOf(std::size_t row) const override;
    /// Texts of a table have no sources that are told apart here.
    [[nodiscard]] std::vector<scene::CitedSource> sources(std::span<const MeasureId>) const override { return {}; }

private:
    [[nodiscard]] std::shared_ptr<const ExploreGroup> madeGroup(std::string_view id) const;
    [[nodiscard]] ExploreMeasure made(MeasureId id, const std::string& noun) const;
    void addReasons(ExploreMeasure& made, const TableValues& values) const;
    void addBounds(ExploreMeasure& made) const;
    [[nodiscard]] YearColumn yearsOf(MeasureId id) const;

    SharedTable m_table;
    Reference m_reference;
    const text::LocaleWording& m_wording;
    const ReferenceTables& m_tables;
    const TableColumn* m_title;
    std::vector<MeasureId> m_measuresOnOffer;
    std::vector<std::pair<std::string, std::string>> m_groups;
    mutable std::mutex m_mutex;
    mutable KeptColumns<std::pair<MeasureId, std::string>, ExploreMeasure> m_measures;
    mutable KeptColumns<std::string, ExploreGroup> m_madeGroups;
};

} // namespace toscale::gui
