#pragma once

#include "app/explore/explore_rows.h"
#include "app/table/table_rows.h"
#include "app/text/locale_wording.h"
#include "core/normalize/reference_tables.h"
#include "core/normalize/table_values.h"

#include <map>
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
    [[nodiscard]] std::string idOf(std::size_t row) const override;
    [[nodiscard]] std::string labelOf(std::size_t row) const override;
    /// Texts of a table have no sources that are told apart here.
    [[nodiscard]] std::vector<scene::CitedSource> sources(std::span<const MeasureId>) const override { return {}; }

private:
    [[nodiscard]] ExploreMeasure made(MeasureId id, const std::string& noun) const;
    void addReasons(ExploreMeasure& made, const TableValues& values) const;
    void addBounds(ExploreMeasure& made) const;
    [[nodiscard]] NumberColumn yearsOf(MeasureId id) const;

    SharedTable m_table;
    Reference m_reference;
    const text::LocaleWording& m_wording;
    const ReferenceTables& m_tables;
    const TableColumn* m_title;
    std::vector<MeasureId> m_measuresOnOffer;
    std::vector<std::pair<std::string, std::string>> m_groups;
    mutable std::mutex m_mutex;
    mutable std::map<std::pair<MeasureId, std::string>, std::shared_ptr<const ExploreMeasure>> m_measures;
    mutable std::map<std::string, std::shared_ptr<const ExploreGroup>, std::less<>> m_madeGroups;
};

} // namespace toscale::gui
