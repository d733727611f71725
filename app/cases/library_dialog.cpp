#include "app/cases/library_dialog.h"

#include "app/text/amount_format.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/text/vocabulary_words.h"
#include "app/window/dialog_size.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace toscale::gui {

namespace {

/// The same template for every case (FIGURES.md 4): "US, 2010 to 2011 · about 70 GB, 4.8 million documents · case
/// ended, defendant died".
QString describe(const Case& one, const QStringList& figures, const text::Phrases& phrases)
{
    QStringList where;
    if (!one.country.empty())
        where << text::toQString(one.country);
    if (!one.act.text.empty())
        where << text::AmountFormat(phrases).date(one.act.text);
    QStringList parts{where.join(QStringLiteral(", ")), figures.join(QStringLiteral(", "))};
    if (one.outcome)
        parts << text::outcomeWords(phrases, nameOf(*one.outcome));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// What the cases are about, in the words of the language, in the order of the library.
std::vector<QStringList> figuresOf(const Document& library, const text::Phrases& phrases)
{
    std::vector<QStringList> figures(library.cases.size());
    const text::AmountFormat format(phrases);
    for (const MeasureId measure : {MeasureId::Volume, MeasureId::Works}) {
        View all = viewOfAll(library);
        all.measure = measure;
        const Comparison values = compareForTable(library, all, io::builtInTables());
        for (std::size_t i = 0; i < values.rows.size() && i < figures.size(); ++i)
            if (const MeasuredValue* value = values.rows[i].measured())
                figures[i] << format.estimate(*value, values);
    }
    return figures;
}

} // namespace

LibraryDialog::LibraryDialog(const Document& library, const std::set<std::string>& present,
                             const text::Phrases& phrases, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_all(new QCheckBox(tr("A&ll")))
{
    setWindowTitle(tr("Case library"));
    auto* search = new QLineEdit;
    search->setObjectName(QStringLiteral("librarySearch"));
    search->setPlaceholderText(tr("Search by name, country, size or outcome"));
    search->setAccessibleName(tr("Search the library"));
    search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("libraryList"));
    m_list->setAccessibleName(tr("Cases of the library"));
    m_list->setWordWrap(true);
    const std::vector<QStringList> figures = figuresOf(library, phrases);
    for (std::size_t i = 0; i < library.cases.size(); ++i) {
        const Case& one = library.cases[i];
        auto* item =
            new QListWidgetItem(text::shownLabel(one) + QLatin1Char('\n') + describe(one, figures[i], phrases));
        item->setData(Qt::UserRole, text::toQString(one.id));
        const bool known = present.contains(one.id);
        item->setFlags(known ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(known ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(known ? tr("Already in this document") : text::toQString(one.title));
        m_list->addItem(item);
    }
    m_list->sortItems(); // by name
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_all->setObjectName(QStringLiteral("libraryAll"));
    m_all->setToolTip(tr("Ticks all cases that are listed, or none of them"));
    connect(m_list, &QListWidget::itemChanged, this, [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!chosenIds().empty());
        showAll();
    });
    connect(search, &QLineEdit::textChanged, this, [this](const QString& words) {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setHidden(!m_list->item(row)->text().contains(words, Qt::CaseInsensitive));
        showAll();
    });
    connect(m_all, &QCheckBox::clicked, this, [this] {
        const std::vector<QListWidgetItem*> items = listed();
        const bool areTicked =
            std::ranges::all_of(items, [](const QListWidgetItem* each) { return each->checkState() == Qt::Checked; });
        for (QListWidgetItem* item : items)
            item->setCheckState(areTicked ? Qt::Unchecked : Qt::Checked);
        showAll();
    });
    showAll();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    auto* above = new QHBoxLayout;
    above->addWidget(search, 1);
    above->addWidget(m_all);
    layout->addLayout(above);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, QSize(640, 560));
}

std::vector<QListWidgetItem*> LibraryDialog::listed() const
{
    std::vector<QListWidgetItem*> items;
    for (int row = 0; row < m_list->count(); ++row)
        if (QListWidgetItem* item = m_list->item(row);
            !item->isHidden() && item->flags().testFlag(Qt::ItemIsUserCheckable))
            items.push_back(item);
    return items;
}

void LibraryDialog::showAll()
{
    const std::vector<QListWidgetItem*> items = listed();
    const auto ticked = std::ranges::count(items, Qt::Checked, &QListWidgetItem::checkState);
    m_all->setCheckState(ticked == 0                                               ? Qt::Unchecked
                             : ticked == static_cast<std::ptrdiff_t>(items.size()) ? Qt::Checked
                                                                                   : Qt::PartiallyChecked);
    m_all->setEnabled(!items.empty());
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
