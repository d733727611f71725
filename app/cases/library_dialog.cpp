#include "app/cases/library_dialog.h"

#include "app/text/amount_format.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/text/vocabulary_words.h"
#include "app/window/dialog_size.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
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
    resizeWithinScreen(*this, QSize(640, 560));
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
