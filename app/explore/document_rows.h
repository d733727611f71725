#pragma once

#include "app/explore/explore_rows.h"
#include "app/explore/kept_columns.h"
#include "app/text/locale_wording.h"
#include "core/document/document.h"
#include "core/normalize/reference_tables.h"

#include <mutex>
#include <string_view>
#include <unordered_map>

namespace toscale::gui {

/// All cases of a document, in the reference of one view.
class DocumentRows final : public ExploreRows {
public:
    /// `wording` and `tables` outlive it.
    DocumentRows(Document document, Reference reference, const text::LocaleWording& wording,
                 const ReferenceTables& tables);

    [[nodiscard]] std::size_t count() const override { return m_document.cases.size(); }
    [[nodiscard]] std::span<const MeasureId> measures() const override;
    [[nodiscard]] std::shared_ptr<const ExploreMeasure> measure(MeasureId id, const std::string& noun) const override;
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& groups() const override { return m_groups; }
    [[nodiscard]] std::shared_ptr<const ExploreGroup> group(std::string_view id, MeasureId of) const override;
    [[nodiscard]] std::string idOf(std::size_t row) const override { return m_document.cases[row].id; }
    [[nodiscard]] std::optional<std::uint32_t> rowOf(const std::string& id) const override;
    [[nodiscard]] std::string labelOf(std::size_t row) const override { return m_document.cases[row].label(); }
    [[nodiscard]] std::vector<scene::CitedSource> sources(std::span<const MeasureId> drawn) const override;

private:
    [[nodiscard]] ExploreMeasure made(MeasureId id, const std::string& noun) const;

    Document m_document;
    Reference m_reference;
    const text::LocaleWording& m_wording;
    const ReferenceTables& m_tables;
    std::vector<std::pair<std::string, std::string>> m_groups;
    std::unordered_map<std::string_view, std::uint32_t> m_rowOf;
    mutable std::mutex m_mutex;
    mutable KeptColumns<std::pair<MeasureId, std::string>, ExploreMeasure> m_measures;
};

} // namespace toscale::gui
