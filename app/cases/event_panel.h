#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"
#include "app/window/prompts.h"

#include <QWidget>

class QLabel;
class QAction;
class QTableView;
class QToolBar;

namespace toscale::gui {

class EventTableModel;

/// What happened when in the selected case: a table to type into, with the order and the sources of its events.
class EventPanel : public QWidget {
    Q_OBJECT
public:
    EventPanel(DocumentSession& session, const text::LocaleWording& wording, Prompts& prompts,
               QWidget* parent = nullptr);

    void showCase(const std::string& caseId);
    /// Its place in Case::events; none = the act as a whole.
    void selectEvent(const std::string& caseId, std::optional<std::size_t> event);
    /// Opens the editor of its date.
    void editEvent(const std::string& caseId, std::optional<std::size_t> event);
    void removeEvent(const std::string& caseId, std::size_t event);
    /// By so many days, months or years, whichever its date is precise to. False where that cannot be.
    bool shiftEvent(const std::string& caseId, std::optional<std::size_t> event, int units);

signals:
    void eventSelected(const std::string& caseId, std::optional<std::size_t> event);

private:
    QAction* addAction(const QString& name, const QString& text, const QString& toolTip,
                       const std::function<void()>& run);
    [[nodiscard]] int currentRow() const;
    void select(int row, int column);
    void editAt(int row, int column);
    void removeCurrent();
    void moveCurrent(int by);
    void chooseSources();
    void refresh();

    Prompts& m_prompts;
    const text::LocaleWording& m_wording;
    EventTableModel* m_model;
    QTableView* m_table;
    QLabel* m_heading;
    QString m_hint; // what the date that is being typed means, in place of the heading
    QToolBar* m_bar;
};

} // namespace toscale::gui
