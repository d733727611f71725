#include "app/window/unsaved_dialog.h"

#include "app/window/dialog_size.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

UnsavedDialog::UnsavedDialog(const QStringList& documents, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    setObjectName(u"unsavedDialog"_s);
    setWindowTitle(tr("Unsaved changes"));
    auto* question = new QLabel(
        tr("%n document(s) have unsaved changes. Save them first?", nullptr, static_cast<int>(documents.size())));
    question->setWordWrap(true);
    m_list->setObjectName(u"unsavedDocuments"_s);
    m_list->setAccessibleName(tr("Documents to save"));
    m_list->setWordWrap(true);
    for (const QString& document : documents) {
        auto* item = new QListWidgetItem(document, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    auto* about = new QLabel(tr("The changes of those that are not saved are lost."));
    about->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* discard = buttons->addButton(tr("&Discard all"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(u"discardAll"_s);
    discard->setAutoDefault(false);
    m_save = buttons->addButton(tr("&Save the ticked ones"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveTicked"_s);
    buttons->addButton(QDialogButtonBox::Cancel); // as the last one in the order of Tab
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(m_list, 1);
    layout->addWidget(about);
    layout->addWidget(buttons);
    m_save->setDefault(true); // which is that of a dialog, so once it is in one
    m_list->setFocus(Qt::OtherFocusReason);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_save->setEnabled(!ticked().empty()); });
    connect(m_save, &QPushButton::clicked, this, [this] { say(UnsavedAnswer::Save); });
    connect(discard, &QPushButton::clicked, this, [this] { say(UnsavedAnswer::Discard); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(*this, QSize(560, 320).expandedTo(sizeHint()));
}

void UnsavedDialog::say(UnsavedAnswer answer)
{
    m_answer.answer = answer;
    if (answer == UnsavedAnswer::Save)
        m_answer.saved = ticked();
    accept();
}

std::vector<std::size_t> UnsavedDialog::ticked() const
{
    std::vector<std::size_t> rows;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            rows.push_back(static_cast<std::size_t>(row));
    return rows;
}

} // namespace toscale::gui
