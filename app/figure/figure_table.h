#pragma once

#include "app/figure/figure_table_model.h"

#include <QTableView>

namespace toscale::gui {

/// The twin of the figure for whoever cannot see it, and for whoever wants its numbers: read cell by cell, copied as
/// rows. What is chosen here is chosen in the figure.
class FigureTable : public QTableView {
    Q_OBJECT
public:
    explicit FigureTable(DocumentSession& session, QWidget* parent = nullptr);

signals:
    void caseSelected(const std::string& caseId);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copyRows() const;

    FigureTableModel* m_rows;
};

} // namespace toscale::gui
