#pragma once

#include "app/cases/case_page.h"
#include "app/document/document_session.h"
#include "app/text/locale_wording.h"
#include "app/window/prompts.h"
#include "core/document/find_text.h"

#include <QDialog>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace toscale::gui {

class CasePartPanel;
class EventPanel;
class FieldForm;

/// Everything that a case says, in a window beside the figure, which changes while one types. It shows the case that is
/// selected. Its pages are made when it is opened first.
class CaseEditor : public QDialog {
    Q_OBJECT
public:
    CaseEditor(DocumentSession& session, const text::LocaleWording& wording, Prompts& prompts, QWidget* parent);

    /// Takes what is typed into an open cell. False: that, or a field, cannot be read; its page is shown with the reason
    /// and the cursor is there.
    [[nodiscard]] bool settle();
    /// Which case it shows, or would show; the one before stays while something is typed there that cannot be read.
    void showCase(const std::string& caseId);
    [[nodiscard]] const std::string& caseId() const { return m_caseId; }
    void editCase(const std::string& caseId, CasePage page);
    /// Goes to this text of the case, whether the editor is open or not.
    void showAt(const std::string& caseId, const TextPlace& place);
    /// The same, and opens the editor.
    void editAt(const std::string& caseId, const TextPlace& place);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// There is no case to show: a new one shall be made.
    void caseWanted();

private:
    void makePages();
    [[nodiscard]] bool settlePage(int page);
    void stepPage(int by);
    void refresh();

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    Prompts& m_prompts;
    std::string m_caseId;
    QStackedWidget* m_stack = nullptr; // the pages, or what to do without a case
    QTabWidget* m_pages = nullptr;
    QLabel* m_heading = nullptr;
    FieldForm* m_head = nullptr;
    std::vector<CasePartPanel*> m_parts;
    EventPanel* m_events = nullptr;
};

} // namespace toscale::gui
