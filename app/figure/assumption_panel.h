#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace toscale::gui {

class AssumptionModel;

/// The assumption board: everything that the view takes for granted in one table, to change and to reset.
class AssumptionPanel : public QWidget {
    Q_OBJECT
public:
    AssumptionPanel(DocumentSession& session, const text::LocaleWording& wording, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showState();
    /// Names that do not fit into one line have several.
    void fitRows();
    [[nodiscard]] int currentRow() const;

    AssumptionModel* m_model;
    QLabel* m_heading;
    QTableView* m_table;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    bool m_isStale = true;
};

} // namespace toscale::gui
