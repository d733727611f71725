#pragma once

#include "app/table/table_rows.h"
#include "app/text/locale_wording.h"

#include <QAbstractTableModel>

namespace toscale::gui {

/// The rows of a table that are seen, read-only: the texts as the file has them. Asked for one cell at a time, as many
/// as are in sight.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    TableModel(TableRows& rows, const text::LocaleWording& wording, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    /// The text as found, what it counts as, and its line in the file.
    [[nodiscard]] QString receipt(std::uint32_t row, const TableColumn& column) const;

    TableRows& m_rows;
    const text::LocaleWording& m_wording;
    SharedTable m_table;
    SharedRows m_shown;
    std::size_t m_size = 0;
};

} // namespace toscale::gui
