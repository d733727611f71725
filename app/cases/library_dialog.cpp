#include "app/cases/library_dialog.h"

#include "app/text/qt_string.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace toscale::gui {

LibraryDialog::LibraryDialog(const Document& library, const std::set<std::string>& present, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Case library"));
    auto* search = new QLineEdit;
    search->setObjectName(QStringLiteral("librarySearch"));
    search->setPlaceholderText(tr("Search by name, country or summary"));
    search->setAccessibleName(tr("Search the library"));
    search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("libraryList"));
    m_list->setAccessibleName(tr("Cases of the library"));
    m_list->setWordWrap(true);
    for (const Case& one : library.cases) {
        auto* item = new QListWidgetItem(text::toQString(one.label()) + QLatin1Char('\n') + text::toQString(one.summary));
        item->setData(Qt::UserRole, text::toQString(one.id));
        const bool known = present.contains(one.id);
        item->setFlags(known ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(known ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(known ? tr("Already in this document") : text::toQString(one.title));
        m_list->addItem(item);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_list, &QListWidget::itemChanged, this,
            [this, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(!chosenIds().empty()); });
    connect(search, &QLineEdit::textChanged, this, [this](const QString& words) {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setHidden(!m_list->item(row)->text().contains(words, Qt::CaseInsensitive));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(640, 560);
}

std::vector<std::string> LibraryDialog::chosenIds() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->flags().testFlag(Qt::ItemIsEnabled) && item->checkState() == Qt::Checked)
            ids.push_back(text::toUtf8(item->data(Qt::UserRole).toString()));
    }
    return ids;
}

} // namespace toscale::gui
