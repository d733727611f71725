#include "app/cases/field_form.h"

#include "app/cases/field_change.h"
#include "app/cases/field_editors.h"
#include "app/figure/quiet_wheel.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace toscale::gui {

FieldForm::FieldForm(DocumentSession& session, const text::Phrases& phrases, std::vector<CaseField> fields,
                     TitleOf titleOf, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_phrases(phrases)
    , m_titleOf(std::move(titleOf))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 10, 12, 10);
    auto* layout = new QFormLayout;
    whole->addLayout(layout);
    whole->addStretch(1); // room that is left is left below, not around what is said of a field
    layout->setVerticalSpacing(7);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (CaseField& field : fields)
        if (field.isInForm && field.set)
            addField(layout, std::move(field));
    connect(&session, &DocumentSession::caseRenamed, this, [this](const std::string& from, const std::string& to) {
        if (m_caseId == from)
            m_caseId = to;
    });
    connect(&session, &DocumentSession::documentChanged, this, [this] { refresh(false); });
    connect(&session, &DocumentSession::documentReplaced, this, [this] { refresh(true); });
    refresh(true);
}

void FieldForm::addField(QFormLayout* layout, CaseField field)
{
    const std::size_t at = m_rows.size();
    Row row;
    row.editor = makeEditor(at, field);
    row.editor->setObjectName(field.name);
    row.editor->setAccessibleName(field.title());
    row.editor->setToolTip(field.toolTip);
    row.editor->installEventFilter(this);
    row.hint = new QLabel;
    row.hint->setObjectName(field.name + QStringLiteral("Hint"));
    row.hint->setWordWrap(true);
    row.hint->setTextFormat(Qt::PlainText);
    row.hint->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(row.editor);
    column->addWidget(row.hint);
    if (field.kind == FieldKind::Check) {
        layout->addRow(QString(), column);
    } else {
        auto* label = new QLabel(field.label);
        label->setBuddy(row.editor);
        label->setToolTip(field.toolTip);
        layout->addRow(label, column);
    }
    row.field = std::move(field);
    m_rows.push_back(std::move(row));
}

QWidget* FieldForm::makeEditor(std::size_t row, const CaseField& field)
{
    const auto takeNow = [this, row](bool merges) {
        if (!m_showing)
            take(row, valueOfEditor(m_rows[row].editor), merges);
    };
    switch (field.kind) {
    case FieldKind::Line: {
        auto* line = new QLineEdit;
        line->setPlaceholderText(field.example);
        connect(line, &QLineEdit::textEdited, this, [takeNow] { takeNow(true); });
        connect(line, &QLineEdit::editingFinished, this, [this, row, line] {
            if (m_rows[row].isBad)
                return;
            if (line->text() != line->text().trimmed()) {
                line->setText(line->text().trimmed());
                take(row, line->text(), true);
            }
            finish(row);
        });
        return line;
    }
    case FieldKind::Paragraph: {
        auto* area = new QPlainTextEdit;
        area->setTabChangesFocus(true);
        area->setPlaceholderText(field.example);
        constexpr int lines = 4;
        area->setFixedHeight(lines * area->fontMetrics().lineSpacing() + 14);
        connect(area, &QPlainTextEdit::textChanged, this, [takeNow] { takeNow(true); });
        return area;
    }
    case FieldKind::Choice: {
        auto* box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        leaveWheelToThePanel(box);
        connect(box, &QComboBox::activated, this, [takeNow] { takeNow(false); });
        return box;
    }
    case FieldKind::Check: {
        auto* check = new QCheckBox(field.label);
        connect(check, &QCheckBox::toggled, this, [takeNow] { takeNow(false); });
        return check;
    }
    case FieldKind::Several:
        break;
    }
    auto* list = new QListWidget;
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(list, &QListWidget::itemChanged, this, [takeNow] { takeNow(false); });
    // a list that is not in sight yet has no height to scroll in; queued, as it is being laid out
    connect(
        list->verticalScrollBar(), &QScrollBar::rangeChanged, list, [list] { showFirstTick(list); },
        Qt::QueuedConnection);
    return list;
}

void FieldForm::showItem(const std::string& caseId, std::optional<std::size_t> item)
{
    const bool isOther = caseId != m_caseId || item != m_item;
    m_caseId = caseId;
    m_item = item;
    refresh(isOther);
}

bool FieldForm::focusField(const QString& name)
{
    const auto row = std::ranges::find(m_rows, name, [](const Row& each) { return each.field.name; });
    if (row == m_rows.end() || !isEnabled())
        return false;
    row->editor->setFocus(Qt::OtherFocusReason);
    return true;
}

bool FieldForm::settle()
{
    const auto bad = std::ranges::find(m_rows, true, &Row::isBad);
    if (bad == m_rows.end() || !isEnabled())
        return true;
    bad->editor->setFocus(Qt::OtherFocusReason);
    return false;
}

void FieldForm::take(std::size_t row, const QVariant& value, bool merges)
{
    const Case* which = findCase(m_session.document(), m_caseId);
    if (which == nullptr || !m_item)
        return;
    // the steps' list of what can be undone shows one entry while one types
    const QString key = merges ? keyOf(row) : QString();
    m_rows[row].isBad = false;
    const QString what = m_titleOf ? m_titleOf(*which, *m_item) : QString();
    const auto taken = changeField(m_session, m_caseId, *m_item, m_rows[row].field, what, value, key);
    if (taken) {
        refresh(false); // also where nothing changed, as what stood there may have been bad
        return;
    }
    // a typed text stays, to be mended; a choice goes back
    m_rows[row].isBad = m_rows[row].field.kind == FieldKind::Line || m_rows[row].field.kind == FieldKind::Paragraph;
    if (!m_rows[row].isBad)
        refresh(false);
    explain(m_rows[row], text::capitalized(text::errorWords(m_phrases, taken.error())), true);
}

void FieldForm::finish(std::size_t row)
{
    const auto at = positionOfCase(m_session.document(), m_caseId);
    if (!at || !m_item || !m_rows[row].field.finished)
        return;
    Case content = m_session.document().cases[*at];
    m_rows[row].field.finished(m_session.document(), content);
    if (content != m_session.document().cases[*at])
        m_session.edit(replacementOfCase(m_session.document(), *at, std::move(content)),
                       tr("Change the id of a case"), keyOf(row)); // a part of the step that typed it
}

QString FieldForm::keyOf(std::size_t row) const
{
    return QStringLiteral("field %1 %2 %3").arg(m_rows[row].field.name).arg(*m_item).arg(text::toQString(m_caseId));
}

void FieldForm::refresh(bool isOther)
{
    const Case* which = findCase(m_session.document(), m_caseId);
    setEnabled(which != nullptr && m_item.has_value());
    if (!isEnabled())
        return;
    m_showing = true;
    for (Row& row : m_rows) {
        if (row.isBad && !isOther)
            continue; // what cannot be read stays until it can, or until it is left for another item
        row.isBad = false;
        showInEditor(row.editor, row.field, *which, *m_item);
        const bool hasNothing = row.field.kind == FieldKind::Several && row.field.choices(*which, *m_item).empty();
        explain(row,
                hasNothing              ? tr("Nothing to choose from yet: it is added on a page of its own")
                    : row.field.meaning ? row.field.meaning(*which, *m_item)
                                        : QString(),
                false);
    }
    m_showing = false;
}

void FieldForm::explain(Row& row, const QString& words, bool isBad)
{
    const QString said = isBad ? QStringLiteral("⚠ ") + words : words;
    row.hint->setText(said);
    row.hint->setForegroundRole(isBad ? QPalette::Highlight : QPalette::PlaceholderText);
    row.hint->setVisible(!said.isEmpty());
    row.editor->setAccessibleDescription(said);
}

bool FieldForm::eventFilter(QObject* watched, QEvent* event)
{
    const auto row = std::ranges::find(m_rows, watched, [](const Row& each) -> QObject* { return each.editor; });
    const bool isBad = row != m_rows.end() && row->isBad;
    const auto takeBack = [&] { // to what the document says
        row->isBad = false;
        refresh(false);
    };
    // undo means the last step of the document, wherever the cursor is; a text that is in no step yet goes first
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        if (isUndo && isBad) {
            takeBack();
            event->accept();
            return true;
        }
        if (isUndo || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (isBad && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        takeBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace toscale::gui
