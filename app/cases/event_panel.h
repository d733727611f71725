#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"
#include "app/window/prompts.h"

#include <QWidget>

class QLabel;
class QAction;
class QToolBar;

namespace toscale::gui {

class CheckedTable;
class EventTableModel;

/// What happened when in the selected case: a table to type into, with the order and the sources of its events.
class EventPanel : public QWidget {
    Q_OBJECT
public:
    EventPanel(DocumentSession& session, const text::LocaleWording& wording, Prompts& prompts,
               QWidget* parent = nullptr);

    /// Takes what the open cell says. False: it cannot be read; the reason is said, the cursor is there.
    [[nodiscard]] bool settle();
    /// False: the case before stays, as something is typed there that cannot be read.
    bool showCase(const std::string& caseId);
    /// Its place in Case::events; none = the act as a whole.
    bool selectEvent(const std::string& caseId, std::optional<std::size_t> event);
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
    void say(const QString& words, bool isBad);
    void refresh();

    Prompts& m_prompts;
    const text::LocaleWording& m_wording;
    EventTableModel* m_model;
    CheckedTable* m_table;
    QLabel* m_heading;
    QLabel* m_said; // what the date that is being typed means
    QToolBar* m_bar;
};

} // namespace toscale::gui
