#include "app/cases/case_editor.h"

#include "app/cases/case_part_panel.h"
#include "app/cases/case_parts.h"
#include "app/cases/event_panel.h"
#include "app/cases/field_form.h"
#include "app/cases/text_place_fields.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace toscale::gui {

CaseEditor::CaseEditor(DocumentSession& session, const text::LocaleWording& wording, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_wording(wording)
    , m_prompts(prompts)
{
    setObjectName(QStringLiteral("caseEditor"));
    setModal(false);
    connect(&session, &DocumentSession::caseRenamed, this, [this](const std::string& from, const std::string& to) {
        if (m_caseId == from)
            m_caseId = to;
    });
    connect(&session, &DocumentSession::documentChanged, this, &CaseEditor::refresh);
}

QSize CaseEditor::sizeHint() const
{
    return QSize(720, 640).boundedTo(screen()->availableSize() - QSize(40, 60));
}

void CaseEditor::makePages()
{
    m_pages = new QTabWidget;
    m_pages->setObjectName(QStringLiteral("casePages"));
    m_pages->setDocumentMode(true);
    const text::Phrases& phrases = m_wording.phrases();
    const CaseParts parts(m_session, m_wording);
    m_head = new FieldForm(m_session, phrases, parts.head(), {});
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_head);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_pages->addTab(scroll, tr("Case"));
    const auto addPart = [&](CasePart part) {
        const QString title = part.title;
        m_parts.push_back(new CasePartPanel(m_session, phrases, std::move(part)));
        m_pages->addTab(m_parts.back(), title);
    };
    addPart(parts.parties());
    addPart(parts.figures());
    addPart(parts.stages());
    m_events = new EventPanel(m_session, m_wording, m_prompts);
    m_pages->addTab(m_events, tr("Events"));
    addPart(parts.sources());
    addPart(parts.revenue());
    for (const auto& [key, by] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                [this, by = by] { stepPage(by); });
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->setTabToolTip(page, tr("Ctrl+Page Down shows the next page"));

    auto* nothing = new QWidget;
    auto* column = new QVBoxLayout(nothing);
    auto* words = new QLabel(tr("No case is selected.\n\nSelect one in the figure, in the list or in the table, "
                                "and it is shown here; or begin a new one."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* add = new QPushButton(tr("&New case"));
    add->setObjectName(QStringLiteral("editorNewCase"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &CaseEditor::caseWanted);
    column->addStretch();
    column->addWidget(words);
    column->addWidget(add, 0, Qt::AlignCenter);
    column->addStretch();

    m_heading = new QLabel;
    m_heading->setObjectName(QStringLiteral("caseEditorHeading"));
    m_heading->setTextFormat(Qt::RichText);
    m_heading->setContentsMargins(12, 8, 12, 4);
    m_heading->setWordWrap(true);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_pages);
    m_stack->addWidget(nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_stack, 1);
}

bool CaseEditor::settlePage(int page)
{
    QWidget* shown = m_pages->widget(page);
    if (auto* part = qobject_cast<CasePartPanel*>(shown))
        return part->settle();
    return shown == m_events ? m_events->settle() : m_head->settle();
}

bool CaseEditor::settle()
{
    for (int page = 0; m_pages != nullptr && page < m_pages->count(); ++page) {
        if (settlePage(page))
            continue;
        m_pages->setCurrentIndex(page);
        show();
        raise();
        activateWindow();
        return settlePage(page); // the cursor can go there now
    }
    return true;
}

void CaseEditor::showCase(const std::string& caseId)
{
    if ((caseId == m_caseId && !caseId.empty()) || !settle())
        return;
    m_caseId = caseId;
    refresh();
}

void CaseEditor::refresh()
{
    if (m_pages == nullptr)
        return;
    const Case* which = findCase(m_session.document(), m_caseId);
    m_stack->setCurrentIndex(which == nullptr ? 1 : 0);
    setWindowTitle(which == nullptr ? tr("Case – ToScale") : tr("%1 – ToScale", "case").arg(text::shownLabel(*which)));
    m_heading->setText(which == nullptr ? QString()
                                        : QStringLiteral("<b>%1</b>").arg(text::shownLabel(*which).toHtmlEscaped()));
    m_heading->setVisible(which != nullptr);
    if (which == nullptr)
        return;
    m_head->showItem(m_caseId, 0);
    for (CasePartPanel* part : m_parts)
        part->showCase(m_caseId);
    m_events->showCase(m_caseId);
}

void CaseEditor::editCase(const std::string& caseId, CasePage page)
{
    if (m_pages == nullptr) {
        makePages();
        resize(sizeHint());
    }
    if (!settle())
        return;
    m_caseId = caseId;
    refresh();
    m_pages->setCurrentIndex(static_cast<int>(page));
    show();
    raise();
    activateWindow();
    if (page == CasePage::Case)
        m_head->focusField(QStringLiteral("caseTitle"));
    else
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CaseEditor::showAt(const std::string& caseId, const TextPlace& place)
{
    showCase(caseId);
    if (m_pages == nullptr || m_caseId != caseId)
        return;
    const CasePage page = pageOf(place.field);
    m_pages->setCurrentIndex(static_cast<int>(page));
    if (page == CasePage::Events)
        m_events->selectEvent(caseId, place.item);
    else if (page == CasePage::Case)
        m_head->focusField(fieldNameOf(place.field));
    else if (auto* part = qobject_cast<CasePartPanel*>(m_pages->currentWidget()))
        part->focusField(place.item, fieldNameOf(place.field));
}

void CaseEditor::editAt(const std::string& caseId, const TextPlace& place)
{
    editCase(caseId, pageOf(place.field));
    showAt(caseId, place);
}

void CaseEditor::stepPage(int by)
{
    m_pages->setCurrentIndex((m_pages->currentIndex() + by + m_pages->count()) % m_pages->count());
}

} // namespace toscale::gui
