#include "app/import/import_dialog.h"

#include "app/import/import_columns_model.h"
#include "app/import/import_memory.h"
#include "app/import/import_rows_model.h"
#include "app/text/import_vocabulary.h"
#include "app/text/import_words.h"
#include "app/text/mnemonic.h"
#include "app/text/qt_string.h"
#include "app/text/typed_date.h"
#include "app/window/dialog_size.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace toscale::gui {

namespace {

constexpr std::size_t mostListed = 1000; // lines that a person reads

} // namespace

ImportDialog::ImportDialog(ImportInput input, bool intoNew, Settings& settings, const text::Phrases& phrases,
                           QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_phrases(phrases)
    , m_input(std::move(input))
    , m_columns(new ImportColumnsModel(this))
    , m_rows(new ImportRowsModel(phrases, this))
    , m_columnsView(new QTableView)
    , m_rowsView(new QTableView)
    , m_question(new QLabel)
    , m_counts(new QLabel)
    , m_problems(new QListWidget)
    , m_bar(new QProgressBar)
    , m_target(new QComboBox)
    , m_import(new QPushButton(tr("&Import")))
    , m_cancel(new QPushButton(tr("&Cancel")))
{
    setObjectName(QStringLiteral("importDialog"));
    takeWords();
    const QString name = QFileInfo(text::toQString(m_input.path)).fileName();
    setWindowTitle(name.isEmpty() ? tr("Import from the clipboard") : tr("Import %1").arg(name));
    QWidget* top = makeSettings();
    makeTables();
    m_question->setObjectName(QStringLiteral("importQuestion"));
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->hide();
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAccessibleName(tr("What is wrong, and what there is to know"));
    m_problems->setToolTip(tr("A click shows the cell"));
    m_problems->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("Progress of reading the table"));
    m_bar->setRange(0, 100);
    m_target->setObjectName(QStringLiteral("importTarget"));
    m_target->setAccessibleName(tr("Where the cases go"));
    m_target->addItem(tr("into the open document"), false);
    m_target->addItem(tr("into a new document"), true);
    m_target->setCurrentIndex(intoNew ? 1 : 0);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setAutoDefault(false);

    auto* upper = new QWidget;
    auto* tables = new QVBoxLayout(upper);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->setSpacing(0);
    auto* uses = new QHBoxLayout; // as wide as the rows without their scroll bar, so that columns stay below each other
    uses->setSpacing(0);
    uses->addWidget(m_columnsView);
    auto* aboveScrollBar = new QWidget;
    uses->addWidget(aboveScrollBar);
    const QScrollBar* scrollBar = m_rowsView->verticalScrollBar();
    const auto makeRoom = [aboveScrollBar, scrollBar](int, int last) {
        aboveScrollBar->setFixedWidth(last > 0 ? scrollBar->sizeHint().width() : 0);
    };
    makeRoom(0, 0);
    connect(scrollBar, &QScrollBar::rangeChanged, aboveScrollBar, makeRoom);
    tables->addLayout(uses);
    tables->addWidget(m_rowsView, 1);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->addWidget(upper);
    halves->addWidget(m_problems);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_bar);
    foot->addWidget(m_target);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(top);
    layout->addWidget(m_question);
    layout->addWidget(halves, 1);
    layout->addLayout(foot);
    resizeWithinScreen(*this, QSize(1080, 720));

    m_job = std::make_unique<LatestJob<ImportRequest, ImportAnswer>>(
        runImport, [this](ImportAnswer answer) { takeAnswer(std::move(answer)); });
    connect(&m_tick, &QTimer::timeout, this, [this] { m_bar->setValue(m_progress->percent); });
    m_tick.setInterval(50);
    connect(m_columns, &ImportColumnsModel::chosen, this,
            [this](const std::string& column, const io::ColumnChoice& choice) {
                for (auto each = m_choices.columns.begin(); each != m_choices.columns.end();)
                    each = each->second.use == io::ColumnUse::Known && choice.use == io::ColumnUse::Known
                            && each->second.column == choice.column
                        ? m_choices.columns.erase(each)
                        : std::next(each);
                m_choices.columns[column] = choice;
                request();
            });
    connect(m_problems, &QListWidget::currentRowChanged, this, &ImportDialog::goTo);
    connect(m_problems, &QListWidget::itemClicked, this, [this] { goTo(m_problems->currentRow()); });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    request();
}

ImportDialog::~ImportDialog()
{
    m_progress->isStopped = true; // the end of the job waits for it
}

QWidget* ImportDialog::makeSettings()
{
    auto* place = new QWidget;
    auto* lines = new QVBoxLayout(place);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QHBoxLayout; // of the file
    auto* below = new QHBoxLayout;  // of its values; two lines fit a small screen
    lines->addLayout(layout);
    lines->addLayout(below);
    const auto list = [](QHBoxLayout* line, const char* name, const QString& words, const QString& toolTip) {
        auto* label = new QLabel(words);
        auto* box = new QComboBox;
        box->setObjectName(QString::fromLatin1(name));
        box->setToolTip(toolTip);
        box->setAccessibleName(text::withoutMnemonic(words));
        label->setBuddy(box);
        line->addWidget(label);
        line->addWidget(box);
        return box;
    };
    m_encoding = list(layout, "importEncoding", tr("&Encoding"), tr("How the letters of the file are stored"));
    for (const QString& each : {tr("UTF-8"), tr("UTF-16 LE"), tr("UTF-16 BE"), tr("Windows-1252")})
        m_encoding->addItem(each, m_encoding->count());
    m_separator = list(layout, "importSeparator", tr("&Separator"), tr("What stands between two cells"));
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_decimals = list(below, "importDecimals", tr("&Decimals"), tr("What separates the decimals of numbers"));
    m_decimals->addItem(tr("As the columns say"), QVariant());
    m_decimals->addItem(tr("Point: 1,234.5"), QChar(u'.'));
    m_decimals->addItem(tr("Comma: 1.234,5"), QChar(u','));
    m_dates = list(below, "importDates", tr("Da&tes"), tr("How dates such as 9/12/2012 are read"));
    m_dates->addItem(tr("As the columns say"), QVariant());
    m_dates->addItem(tr("Day first"), static_cast<int>(io::DateOrder::DayFirst));
    m_dates->addItem(tr("Month first"), static_cast<int>(io::DateOrder::MonthFirst));
    m_header = new QCheckBox(tr("&Names in the first row"));
    m_header->setObjectName(QStringLiteral("importHeader"));
    m_header->setToolTip(tr("The first row says what the columns are"));
    m_joins = new QCheckBox(tr("&Join rows of one title"));
    m_joins->setObjectName(QStringLiteral("importJoins"));
    m_joins->setToolTip(tr("Rows with the same title are one case with several figures and penalties"));
    layout->addWidget(m_header);
    layout->addStretch(1);
    below->addWidget(m_joins);
    below->addStretch(1);
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        m_options.encoding = static_cast<io::TextEncoding>(index);
        request();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_options.separator = m_separator->currentData().toChar().toLatin1();
        request();
    });
    connect(m_decimals, &QComboBox::activated, this, [this] {
        const QVariant mark = m_decimals->currentData();
        m_choices.decimalMark = mark.isValid() ? std::optional(mark.toChar().toLatin1()) : std::nullopt;
        request();
    });
    connect(m_dates, &QComboBox::activated, this, [this] {
        const QVariant order = m_dates->currentData();
        m_choices.dateOrder = order.isValid() ? std::optional(static_cast<io::DateOrder>(order.toInt())) : std::nullopt;
        request();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        m_choices.hasHeader = on;
        request();
    });
    connect(m_joins, &QCheckBox::clicked, this, [this](bool on) {
        m_choices.joinsTitles = on;
        request();
    });
    return place;
}

void ImportDialog::makeTables()
{
    m_columnsView->setObjectName(QStringLiteral("importColumns"));
    m_columnsView->setAccessibleName(tr("What each column becomes, and its unit"));
    m_columnsView->setModel(m_columns);
    m_columnsView->setItemDelegate(new ColumnUseDelegate(this));
    m_columnsView->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(m_columnsView, &QAbstractItemView::clicked, m_columnsView, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_columnsView->edit(index);
    });
    m_columnsView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columnsView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columnsView->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_columnsView->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rowsView->setObjectName(QStringLiteral("importRows"));
    m_rowsView->setAccessibleName(tr("Rows of the table"));
    m_rowsView->setModel(m_rows);
    m_rowsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rowsView->setAlternatingRowColors(true);
    m_rowsView->setWordWrap(false);
    m_rowsView->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rowsView->horizontalHeader()->hide(); // the columns above have it
    for (QTableView* view : {m_columnsView, m_rowsView}) {
        const int line = view->fontMetrics().height() + 8;
        view->verticalHeader()->setDefaultSectionSize(line);
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setFixedWidth(
            view->fontMetrics().horizontalAdvance(tr("Becomes") + QStringLiteral("000")));
        view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
        view->horizontalHeader()->setDefaultSectionSize(view->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 22);
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
        view->setTabKeyNavigation(false);
    }
    connect(m_columnsView->horizontalHeader(), &QHeaderView::sectionResized, m_rowsView,
            [this](int column, int, int width) { m_rowsView->setColumnWidth(column, width); });
    connect(m_rowsView->horizontalScrollBar(), &QScrollBar::valueChanged, m_columnsView->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_columnsView->horizontalScrollBar(), &QScrollBar::valueChanged, m_rowsView->horizontalScrollBar(),
            &QScrollBar::setValue);
}

void ImportDialog::takeWords()
{
    m_choices.monthNames = text::monthNames(m_phrases);
    m_choices.words = text::importVocabulary(m_phrases);
}

void ImportDialog::request()
{
    if (m_progress)
        m_progress->isStopped = true; // what it was about to say is of no use any more
    m_progress = std::make_shared<ImportProgress>();
    m_job->request({m_input, m_options, m_choices, m_progress});
    m_tick.start();
    enable();
}

void ImportDialog::takeAnswer(ImportAnswer answer)
{
    m_tick.stop();
    if (answer.isStopped)
        return enable();
    if (!answer.failures.empty() || !answer.source) {
        QDialog::reject();
        emit failed(answer.failures);
        return;
    }
    m_answer = std::move(answer);
    m_input.bytes = m_answer.input.bytes;
    if (!m_remembers) {
        m_remembers = true;
        const QStringList lines = m_settings.importChoices(signatureOf(*m_answer.plan));
        if (!lines.isEmpty()) {
            m_choices = choicesFrom(lines);
            takeWords();
            return request();
        }
    }
    m_columns->setPlan(m_answer.plan);
    m_rows->setAnswer(m_answer);
    m_columnsView->setFixedHeight(m_columnsView->horizontalHeader()->sizeHint().height()
                                  + m_columnsView->verticalHeader()->length() + 2 * m_columnsView->frameWidth());
    showSettings();
    showCounts();
    showProblems();
    enable();
}

void ImportDialog::showSettings()
{
    const bool isText = m_answer.source->kind() == io::ImportKind::Text;
    const bool isTable = m_answer.source->kind() != io::ImportKind::Cases;
    m_encoding->setCurrentIndex(static_cast<int>(m_answer.source->encoding()));
    m_encoding->setEnabled(isText && !m_input.path.empty());
    m_separator->setCurrentIndex(m_separator->findData(QChar::fromLatin1(m_answer.source->separator())));
    m_separator->setEnabled(isText);
    m_header->setChecked(m_answer.plan->hasHeader);
    m_header->setEnabled(isTable && m_answer.source->kind() != io::ImportKind::Json);
    m_decimals->setCurrentIndex(m_choices.decimalMark ? m_decimals->findData(QChar::fromLatin1(*m_choices.decimalMark))
                                                      : 0);
    m_dates->setCurrentIndex(m_choices.dateOrder ? m_dates->findData(static_cast<int>(*m_choices.dateOrder)) : 0);
    m_decimals->setEnabled(isTable);
    m_dates->setEnabled(isTable);
    m_joins->setChecked(m_choices.joinsTitles);
    m_joins->setEnabled(isTable && !m_answer.plan->cellOf(io::Column::Id));
    QStringList questions;
    for (const io::ImportNote& note : m_answer.plan->notes)
        if (note.code == io::ImportNoteCode::AmbiguousDates || note.code == io::ImportNoteCode::AmbiguousNumber)
            questions << QStringLiteral("⚠ ") + text::capitalized(text::importWords(m_phrases, note))
                    + QLatin1Char('.');
    questions.removeDuplicates();
    questions = questions.mid(0, 2);
    if (m_answer.plan->asksDecimalMark)
        questions << whyNotYet();
    m_question->setText(questions.join(QLatin1Char('\n')));
    m_question->setVisible(!questions.isEmpty());
}

void ImportDialog::showCounts()
{
    const io::ImportedCases& read = *m_answer.read;
    const auto number = [](std::size_t count) { return static_cast<int>(count); };
    QStringList parts{tr("%Ln case(s) of ", nullptr, number(read.cases.size()))
                      + tr("%Ln row(s)", nullptr, number(read.rows))};
    if (read.rowsWithProblems > 0)
        parts << tr("%Ln row(s) with problems, left out", nullptr, number(read.rowsWithProblems));
    if (read.undatedPenalties > 0)
        parts << tr("%Ln penalty(s) without a date", nullptr, number(read.undatedPenalties));
    m_counts->setText(parts.join(QStringLiteral("; ")));
    QAccessibleEvent alert(m_counts, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ImportDialog::showProblems()
{
    const QSignalBlocker quiet(m_problems);
    m_problems->clear();
    const io::ImportedCases& read = *m_answer.read;
    if (m_answer.isChanged)
        m_problems->addItem(
            text::capitalized(text::importWords(m_phrases, io::ImportNote{io::ImportNoteCode::FileChanged, {}, {}})));
    const auto add = [&](const io::ImportProblem& problem, std::size_t at, bool isBad) {
        io::ImportMessage message = problem.message;
        std::visit([](auto& each) { each.place.file.clear(); }, message); // the dialog is of one file
        const Place& place = io::placeOf(message);
        QString line = text::importLine(m_phrases, message);
        if (place.line > 0) // ":3:6: volume: ..." of a line without a file
            line = tr("Line %1").arg(line.mid(1));
        auto* item = new QListWidgetItem((isBad ? QStringLiteral("⚠ ") : QString()) + line, m_problems);
        item->setData(Qt::UserRole, isBad ? QVariant(static_cast<int>(at)) : QVariant(-1 - static_cast<int>(at)));
    };
    for (std::size_t i = 0; i < std::min(read.problems.size(), mostListed); ++i)
        add(read.problems[i], i, true);
    const std::size_t hidden = read.furtherProblems + read.problems.size() - std::min(read.problems.size(), mostListed);
    if (hidden > 0)
        m_problems->addItem(tr("and %Ln further problem(s)", nullptr, static_cast<int>(hidden)));
    for (std::size_t i = 0; i < std::min(read.notes.size(), mostListed); ++i)
        add(read.notes[i], i, false);
    if (m_problems->count() == 0)
        m_problems->addItem(tr("No problems."));
}

void ImportDialog::goTo(int at)
{
    const QListWidgetItem* item = m_problems->item(at);
    if (item == nullptr || !item->data(Qt::UserRole).isValid() || !m_answer.read)
        return;
    const int code = item->data(Qt::UserRole).toInt();
    const auto& list = code >= 0 ? m_answer.read->problems : m_answer.read->notes;
    const QModelIndex index = m_rows->indexOf(list[static_cast<std::size_t>(code >= 0 ? code : -1 - code)]);
    if (!index.isValid())
        return;
    m_rowsView->setCurrentIndex(index);
    m_rowsView->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QString ImportDialog::whyNotYet()
{
    return tr("Nothing is imported before you have said, under Decimals, what separates them.");
}

void ImportDialog::enable()
{
    const bool isBusy = m_job->isBusy();
    m_bar->setVisible(isBusy);
    m_bar->setValue(isBusy ? m_progress->percent.load() : 0);
    // A guess would be wrong by a factor of a thousand, and nobody would see it.
    const bool isOpen = m_answer.plan && m_answer.plan->asksDecimalMark;
    m_import->setEnabled(!isBusy && !isOpen && m_answer.read && !m_answer.read->cases.empty());
    m_import->setToolTip(isOpen ? whyNotYet() : QString());
    const auto count = m_answer.read ? static_cast<int>(m_answer.read->cases.size()) : 0;
    m_import->setText(count > 0 ? tr("&Import %Ln case(s)", nullptr, count) : tr("&Import"));
}

void ImportDialog::accept()
{
    const bool intoNew = m_target->currentData().toBool();
    if (!m_import->isEnabled() || (intoNew && mayReplace && !mayReplace()))
        return;
    m_settings.setImportChoices(signatureOf(*m_answer.plan), linesOf(m_choices));
    const std::shared_ptr<const io::ImportedCases> read = m_answer.read;
    QDialog::accept();
    emit imported(read->cases, intoNew);
}

void ImportDialog::reject()
{
    m_progress->isStopped = true;
    QDialog::reject();
}

} // namespace toscale::gui
