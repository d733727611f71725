#include "app/table/table_page.h"

#include "app/document/document_session.h"
#include "app/table/table_model.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "core/normalize/table_values.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace toscale::gui {

TablePage::TablePage(const text::LocaleWording& wording, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_prompts(prompts)
    , m_table(new QTableView)
    , m_nothing(new QLabel(tr("No row matches the filter")))
    , m_filter(new QLineEdit)
    , m_heading(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_copy(new QPushButton(tr("Copy to the &document")))
    , m_explore(new QPushButton(tr("E&xplore")))
    , m_all(new QPushButton(tr("Show &all rows")))
    , m_problems(new QPushButton)
{
    setObjectName(QStringLiteral("tablePage"));
    makeTable();
    auto* bar = new QWidget;
    makeBar(bar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(bar);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);

    connect(&m_load, &TableLoad::progressed, this, &TablePage::showProgress);
    connect(&m_load, &TableLoad::finished, this, [this](const std::shared_ptr<io::LoadedCaseTable>& loaded) {
        m_loaded = loaded;
        take(*loaded);
    });
    connect(&m_rows, &TableRows::began, this, &TablePage::refresh);
    connect(&m_rows, &TableRows::changed, this, &TablePage::refresh);
    refresh();
}

TablePage::~TablePage() = default;

void TablePage::makeTable()
{
    m_table->setObjectName(QStringLiteral("largeTable"));
    m_table->setAccessibleName(tr("Rows of the table"));
    m_table->setModel(new TableModel(m_rows, m_wording, this));
    m_nothing->setObjectName(QStringLiteral("noLargeTableRows"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setAttribute(Qt::WA_TransparentForMouseEvents);
    (new QVBoxLayout(m_table->viewport()))->addWidget(m_nothing);
    setFocusProxy(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // of millions none is measured
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, &TablePage::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TablePage::tellValue);
}

void TablePage::makeBar(QWidget* bar)
{
    m_filter->setObjectName(QStringLiteral("largeTableFilter"));
    m_filter->setAccessibleName(tr("Filter of the rows"));
    m_filter->setPlaceholderText(tr("volume > 1 TB, no money, library"));
    m_filter->setToolTip(tr("Conditions with commas between them: a column or a measure with >, <, >=, <= or = and a "
                            "value or a date; a column of texts with = and a text; \"has money\" or \"no money\"; "
                            "status, kind, outcome, basis or country with a word; any other words are looked for in "
                            "the texts"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &TablePage::filter);
    m_heading->setObjectName(QStringLiteral("largeTableHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_progress->setObjectName(QStringLiteral("largeTableProgress"));
    m_progress->setAccessibleName(tr("How much of the file is read"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelLargeTable"));
    m_cancel->setToolTip(tr("Stops reading (Esc)"));
    connect(m_cancel, &QPushButton::clicked, &m_load, &TableLoad::cancel);
    m_copy->setObjectName(QStringLiteral("copyToDocument"));
    connect(m_copy, &QPushButton::clicked, this, &TablePage::copySelected);
    m_explore->setObjectName(QStringLiteral("exploreLargeTable"));
    m_explore->setToolTip(tr("The rows as a scatter, a histogram, by groups, by years"));
    connect(m_explore, &QPushButton::clicked, this, &TablePage::exploreWanted);
    m_all->setObjectName(QStringLiteral("allLargeTableRows"));
    m_all->setToolTip(tr("Not only those that were selected in Explore"));
    connect(m_all, &QPushButton::clicked, this, [this] { m_rows.setPicked(nullptr); });
    m_problems->setObjectName(QStringLiteral("largeTableProblems"));
    connect(m_problems, &QPushButton::clicked, this, &TablePage::showProblems);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_all);
    layout->addWidget(m_problems);
    layout->addWidget(m_explore);
    layout->addWidget(m_copy);
}

void TablePage::open(const QString& path, const Reference& reference)
{
    m_reference = reference;
    m_loaded.reset();
    m_told.reset();
    m_rows.setTable(nullptr, reference);
    m_filter->clear();
    m_hint.clear(); // it was about the table before
    m_load.start(path);
    m_progress->setValue(0);
    refresh();
}

void TablePage::forget()
{
    m_load.forget();
    m_loaded.reset();
    m_filter->clear();
    m_hint.clear();
    m_rows.setTable(nullptr, m_reference);
    refresh();
}

QString TablePage::name() const
{
    return QFileInfo(m_load.path()).fileName();
}

void TablePage::showProgress(qint64 done, qint64 total, qint64 rows)
{
    if (!isLoading())
        return;
    m_progress->setValue(total > 0 ? static_cast<int>(1000 * done / total) : 0);
    const QLocale locale;
    m_heading->setText(tr("Reading %1: %2 of %3, %4 rows")
                           .arg(name(), locale.formattedDataSize(done, 0, QLocale::DataSizeSIFormat),
                                locale.formattedDataSize(total, 0, QLocale::DataSizeSIFormat), locale.toString(rows)));
}

void TablePage::take(const io::LoadedCaseTable& loaded)
{
    if (!loaded.table) {
        ProblemReport report{tr("Open"), tr("%1 cannot be read as a table of cases.").arg(name()), {}};
        for (const Error& error : loaded.problems)
            report.problems << text::errorLine(m_wording.phrases(), error);
        if (!loaded.isStopped)
            m_prompts.showProblems(this, report);
        emit this->loaded(false);
        return;
    }
    if (loaded.table->size() <= mostCasesOfDocument) {
        emit isDocument(m_load.path());
        return;
    }
    m_rows.setTable(loaded.table, m_reference);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const std::vector<TableColumn>& columns = loaded.table->columns();
    for (int column = 0; column < header->count(); ++column) // names are long, the rest is short
        m_table->setColumnWidth(column, columns[static_cast<std::size_t>(column)].name == "title" ? 320 : 150);
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
    emit this->loaded(true);
    tellDoubts(loaded.notes);
}

/// Nobody sees at the numbers that they may be wrong by a factor of a thousand.
void TablePage::tellDoubts(const std::vector<Error>& notes)
{
    ProblemReport report{tr("Open"), tr("%1 was opened. What to know about it:").arg(name()), {}};
    for (const Error& note : notes)
        if (io::isOfDecimals(note))
            report.problems << text::errorLine(m_wording.phrases(), note);
    if (!report.problems.isEmpty())
        m_prompts.showProblems(this, report);
}

void TablePage::filter(const QString& typed)
{
    if (!m_rows.table())
        return;
    std::vector<std::string> columns;
    for (const TableColumn& column : m_rows.table()->columns())
        if (column.kind == TableColumnKind::Text)
            columns.push_back(column.name);
    auto read = parseCaseFilter(text::toUtf8(typed), m_reference.currency, columns);
    if (read) { // what was shown stays until the condition can be read
        m_hint.clear();
        m_rows.setFilter(*std::move(read));
    } else {
        m_rows.setFilter(shownMeanwhile(m_rows.filter(), text::toUtf8(typed)));
        m_hint = text::capitalized(text::errorWords(m_wording.phrases(), read.error()));
    }
    refresh();
}

/// Ascending, then descending, then as in the file.
void TablePage::sortBy(int section)
{
    const TableSort& now = m_rows.sort();
    const auto column = static_cast<std::size_t>(section);
    TableSort next{column, SortDirection::Ascending};
    if (now.column == column && now.direction == SortDirection::Ascending)
        next.direction = SortDirection::Descending;
    else if (now.column == column)
        next.column.reset();
    m_table->horizontalHeader()->setSortIndicator(next.column ? section : -1,
                                                  next.direction == SortDirection::Ascending ? Qt::AscendingOrder
                                                                                             : Qt::DescendingOrder);
    m_rows.setSort(next);
}

std::vector<std::uint32_t> TablePage::selectedRows() const
{
    std::vector<std::uint32_t> rows;
    if (!m_rows.table())
        return rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    std::vector<QItemSelectionRange> ranges(selection.begin(), selection.end());
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    for (const QItemSelectionRange& range : ranges)
        for (int place = range.top(); place <= range.bottom(); ++place)
            rows.push_back(m_rows.rowAt(static_cast<std::size_t>(place)));
    return rows;
}

void TablePage::copySelected()
{
    std::vector<Case> cases;
    for (const std::uint32_t row : selectedRows()) {
        if (cases.size() == mostCasesOfDocument)
            break;
        cases.push_back(m_rows.table()->texts().caseAt(row));
    }
    if (!cases.empty())
        emit copyWanted(cases);
}

void TablePage::showProblems()
{
    const QLocale locale;
    ProblemReport report{tr("Problems"), tr("Rows of %1 that were left out:").arg(name()), {}};
    for (const Error& error : m_loaded->problems)
        report.problems << text::errorLine(m_wording.phrases(), error);
    if (const std::size_t more = m_loaded->problemCount - m_loaded->problems.size(); more > 0)
        report.problems << tr("and %1 more").arg(locale.toString(static_cast<qulonglong>(more)));
    m_prompts.showProblems(this, report);
}

void TablePage::refresh()
{
    const bool isThere = m_rows.table() != nullptr;
    m_progress->setVisible(isLoading());
    m_cancel->setVisible(isLoading());
    m_filter->setVisible(isThere);
    m_copy->setVisible(isThere);
    m_explore->setVisible(isThere);
    m_all->setVisible(isThere && m_rows.picked() != nullptr);
    const std::size_t problems = m_loaded ? m_loaded->problemCount : 0;
    m_problems->setVisible(isThere && problems > 0);
    const QLocale locale;
    const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    m_problems->setText(tr("Problems: %1 ...").arg(number(problems)));
    m_nothing->setVisible(isThere && m_rows.size() == 0 && !m_rows.isBusy());
    if (!isThere)
        return;
    std::size_t selected = 0;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        selected += static_cast<std::size_t>(range.height());
    m_copy->setEnabled(selected > 0 && selected <= mostCasesOfDocument);
    m_copy->setToolTip(selected == 0 ? tr("Select rows first: a click, Shift and Ctrl for more")
                           : selected > mostCasesOfDocument
                           ? tr("A document has at most %1 cases").arg(number(mostCasesOfDocument))
                           : tr("The %1 selected rows as cases, to be edited and drawn").arg(number(selected)));
    const std::size_t all = m_rows.table()->size();
    QString words = m_rows.size() == all
        ? tr("%1: %2 rows, read-only").arg(name(), number(all))
        : tr("%1: %2 of %3 rows, read-only").arg(name(), number(m_rows.size()), number(all));
    if (selected > 0)
        words += tr("; %1 selected").arg(number(selected));
    if (m_rows.isBusy())
        words += tr("; sorting and filtering ...");
    // a filter that cannot be read leaves the rows of the last one that could
    m_heading->setText(m_hint.isEmpty() ? words : tr("%1. Still shown: %2").arg(m_hint, words));
    m_heading->setToolTip(m_hint);
}

void TablePage::tellValue(const QModelIndex& cell)
{
    if (!cell.isValid() || !m_rows.table())
        return;
    const CaseTable& table = *m_rows.table();
    const std::uint32_t row = m_rows.rowAt(static_cast<std::size_t>(cell.row()));
    auto measure = measureOfColumn(table.columns().at(static_cast<std::size_t>(cell.column())).kind);
    if (!measure && m_told && m_told->first != row) // a cell without a value, of another row than was told of
        measure = m_told->second;
    if (!measure)
        return;
    m_told = {row, *measure};
    Case which = table.texts().caseAt(row);
    if (which.id.empty())
        which.id = "line-" + std::to_string(table.texts().line(row));
    emit valueChosen(which, *measure);
}

void TablePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isLoading())
        m_load.cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace toscale::gui
