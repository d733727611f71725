#pragma once

#include "app/import/import_run.h"
#include "app/text/phrases.h"

#include <QAbstractTableModel>
#include <QHash>

namespace toscale::gui {

/// The rows of a table that may be imported, as they stand in it; what is wrong is marked in its cell.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ImportRowsModel(const text::Phrases& phrases, QObject* parent = nullptr);

    void setAnswer(const ImportAnswer& answer);
    /// Of a problem; not valid where it belongs to no row.
    [[nodiscard]] QModelIndex indexOf(const io::ImportProblem& problem) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString problemAt(std::size_t row, int column) const;
    [[nodiscard]] QString cell(std::size_t row, int column) const;

    const text::Phrases& m_phrases;
    std::shared_ptr<const io::ImportSource> m_source;
    std::shared_ptr<const io::ImportPlan> m_plan;
    std::shared_ptr<const io::ImportedCases> m_read;
    QMultiHash<std::size_t, std::size_t> m_problems; // of a row, by position
    mutable std::size_t m_seenRow = 0;               // the row that was looked at last, cut into cells
    mutable std::vector<std::string> m_seen;
};

} // namespace toscale::gui
