#pragma once

#include "app/document/document_session.h"

#include <QAbstractTableModel>

namespace toscale::gui {

/// The figure of the current view as a table: a row a case, a column a measure that the figure shows, with basis,
/// status or the reason of a gap, and a last column of sources. A cell is worded when it is looked at.
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit FigureTableModel(DocumentSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] std::string caseAt(int row) const;

private:
    void refresh();
    [[nodiscard]] QString sourcesOf(std::size_t row) const;

    DocumentSession& m_session;
    SharedView m_shown;
    std::vector<const Comparison*> m_measures; // of it
};

} // namespace toscale::gui
