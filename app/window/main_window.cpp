#include "app/window/main_window.h"

#include "app/cases/case_editor.h"
#include "app/cases/case_list_model.h"
#include "app/cases/case_panel.h"
#include "app/cases/case_table_panel.h"
#include "app/cases/checked_table.h"
#include "app/cases/event_panel.h"
#include "app/draw/fallback_fonts.h"
#include "app/figure/familiar_panel.h"
#include "app/figure/figure_choice.h"
#include "app/figure/figure_panel.h"
#include "app/figure/receipt_panel.h"
#include "app/figure/scene_view.h"
#include "app/figure/text_panel.h"
#include "app/import/import_run.h"
#include "app/present/present_window.h"
#include "app/present/speaker_window.h"
#include "app/text/error_words.h"
#include "app/text/export_words.h"
#include "app/text/qt_string.h"
#include "app/views/filmstrip.h"
#include "app/window/dialog_size.h"
#include "app/window/field_keys.h"
#include "app/window/window_language.h"

#include <QApplication>
#include <QChildEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace toscale::gui {

namespace {

QDockWidget* makeDock(const QString& title, const QString& name, QWidget* content)
{
    auto* dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setWidget(content);
    return dock;
}

QScrollArea* scrolling(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

MainWindow::MainWindow(Settings& settings, Appearance& appearance, Prompts& prompts)
    : m_settings(settings)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_words(std::make_unique<const text::LocaleWording>(windowLanguage(settings)))
    , m_autosave(m_session, [this] { return isBusy(); })
    , m_drawing(
          [](const ScreenOrder& order) {
              const text::LocaleWording words(order.shown->document.language); // a translator belongs to one thread
              auto figure = std::make_shared<ScreenFigure>(layOut(order, words, draw::QtTextMeasure()));
              paint(*figure, order);
              return figure;
          },
          [this](const std::shared_ptr<ScreenFigure>& figure) { showFigure(std::move(*figure)); })
{
    m_session.keepJournal(settings.recoveryFolder());
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    makeContent();
    resizeWithinScreen(*this, QSize(1440, 900));
    m_standardLayout = saveState();
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowLayout());
    connect(&m_settings, &Settings::languageChanged, this, &MainWindow::changeLanguage, Qt::QueuedConnection);
    listenToAutosave();
}

MainWindow::~MainWindow()
{
    delete m_speakerWindow;
    delete m_presentWindow;
    m_settings.disconnect(this);
    // The members go before the children of a widget do. What shows the document, some of it in other threads, reads
    // them until it is gone; and the undo stack tells of its own end.
    clearContent();
}

void MainWindow::makeParts()
{
    m_figure = new SceneView;
    m_figurePlace = scrolling(m_figure);
    m_caseModel = new CaseListModel(m_session, wording(), this);
    m_cases = new CasePanel(*m_caseModel);
    m_events = new EventPanel(m_session, wording(), m_prompts);
    m_caseTable = new CaseTablePanel(m_session, m_settings, wording());
    m_caseEditor = new CaseEditor(m_session, wording(), m_prompts, this);
    m_panel = new FigurePanel(m_session, m_settings, wording());
    m_figureChoice = new FigureChoice(m_session, wording());
    m_receipt = new ReceiptPanel(m_session, wording());
    m_notes = new QListWidget;
    m_place = new QLabel;
    m_ink = new QLabel;
    m_nextThingButton = new QToolButton;
}

void MainWindow::makeContent()
{
    makeParts();
    m_figurePlace->setObjectName(QStringLiteral("figurePlace"));
    m_figurePlace->setFocusProxy(m_figure);
    makeTabs();
    connect(m_figurePlace->verticalScrollBar(), &QScrollBar::valueChanged, m_figure, qOverload<>(&QWidget::update));
    makeAskBar();
    new FieldKeys(this, m_askEdit);
    makePanels();
    makeReadingPanels();
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makePresentMenu();
    makeHelpMenu();
    m_place->setObjectName(QStringLiteral("viewPlace"));
    m_nextThingButton->setDefaultAction(m_nextThing);
    m_nextThingButton->setVisible(false);
    for (QAction* action : m_zoomActions) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setVisible(false);
        statusBar()->addPermanentWidget(button);
        m_zoomButtons.push_back(button);
    }
    statusBar()->addPermanentWidget(m_nextThingButton);
    statusBar()->addPermanentWidget(m_place);
    m_ink->setObjectName(QStringLiteral("honestInk"));
    statusBar()->addPermanentWidget(m_ink);
    connect(m_caseModel, &CaseListModel::tickRefused, this,
            [this](const QString& why) { statusBar()->showMessage(why, 8000); });
    listen();
}

void MainWindow::listen()
{
    connect(&m_session, &DocumentSession::comparisonChanged, this, &MainWindow::beginWay);
    connect(&m_session, &DocumentSession::comparisonChanged, this, [this] {
        m_tallOf = {};
        drawFigure(true);
    });
    connect(&m_session, &DocumentSession::comparisonChanged, this, &MainWindow::showNotes);
    connect(
        &m_session, &DocumentSession::caseRenamed, this,
        [this](const std::string& from, const std::string& to) {
            if (m_figure->selectedCase() == from)
                m_figure->selectCase(to);
        },
        Qt::QueuedConnection); // once it is drawn
    connect(&m_session, &DocumentSession::documentChanged, this, &MainWindow::updateTitle);
    connect(&m_session, &DocumentSession::pathChanged, this, &MainWindow::updateTitle);
    connect(&m_session, &DocumentSession::fileChangedOutside, this, &MainWindow::fileChangedOutside);
    connect(&m_session, &DocumentSession::journalFailed, this, [this](const Error& error) {
        statusBar()->showMessage(tr("Unsaved changes cannot be recovered after a crash: %1")
                                     .arg(text::errorWords(wording().phrases(), error)));
    });
    connect(&m_session, &DocumentSession::typedTextsMayBeOld, this, [this] {
        statusBar()->showMessage(tr("The title and what else was typed about this view stay: see in the Texts panel "
                                    "whether they are still true. An empty field is filled from the data."),
                                 10'000);
    });
    connect(&m_session.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(&m_appearance, &Appearance::changed, m_figure, [this] { drawFigure(); });
    connect(&m_settings, &Settings::figureFollowsWindowChanged, m_figure, [this] { drawFigure(); });
    connect(m_figure, &SceneView::marksChanged, this, &MainWindow::noteMissingLetters);
    connect(m_figure, &SceneView::layoutWanted, this, [this] { drawFigure(); });
    m_figure->setReducedMotion(m_settings.reducesMotion());
    connect(&m_settings, &Settings::reducesMotionChanged, m_figure, &SceneView::setReducedMotion);
    connect(m_figure, &SceneView::markSelected, this, [this](const scene::MarkKey& key) {
        showMark(key);
        if (!key.caseId.empty() && m_figure->hasFocus())                     // else whoever selects it looks elsewhere
            findChild<QDockWidget*>(QStringLiteral("receiptDock"))->raise(); // it may lie behind another panel
    });
    connect(m_figure, &SceneView::linkActivated, this,
            [this](const QString& address) { m_prompts.openAddress(address); });
    connect(m_figure, &SceneView::removalWanted, this, &MainWindow::removeMark);
    connect(m_figure, &SceneView::markActivated, this, &MainWindow::editMark);
    connect(m_figure, &SceneView::shiftWanted, this, &MainWindow::shiftMark);
    connect(m_events, &EventPanel::eventSelected, this, &MainWindow::showMarkOfEvent);
    connect(m_cases, &CasePanel::caseSelected, this, &MainWindow::selectCase);
    connect(m_caseTable, &CaseTablePanel::caseSelected, this, &MainWindow::selectCase);
    connect(m_caseTable, &CaseTablePanel::importWanted, this,
            [this](const ImportInput& input) { importFrom(input, false); });
    connect(m_cases, &CasePanel::libraryWanted, this, &MainWindow::addFromLibrary);
    connect(m_caseTable, &CaseTablePanel::libraryWanted, this, &MainWindow::addFromLibrary);
    connect(m_caseTable, &CaseTablePanel::openWanted, this, &MainWindow::chooseAndOpen);
    connect(m_cases, &CasePanel::removalWanted, this, &MainWindow::removeCase);
    connect(m_receipt, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { m_prompts.openAddress(url.toString()); });
}

void MainWindow::makePanels()
{
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setWordWrap(true);
    m_notes->setSelectionMode(QAbstractItemView::NoSelection);
    m_notes->setFocusPolicy(Qt::StrongFocus);
    auto* cases = makeDock(tr("Cases"), QStringLiteral("casesDock"), m_cases);
    m_filmstrip = new Filmstrip(m_session, m_settings, wording());
    auto* views = makeDock(tr("Views"), QStringLiteral("viewsDock"), m_filmstrip);
    auto* figure = makeDock(tr("Figure"), QStringLiteral("figureDock"), scrolling(m_panel));
    auto* texts = makeDock(tr("Texts"), QStringLiteral("textsDock"), scrolling(new TextPanel(m_session)));
    auto* ofCase = new QWidget;
    auto* column = new QVBoxLayout(ofCase);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figureChoice);
    column->addWidget(m_receipt, 2);
    auto* familiar = new FamiliarPanel(m_session, *m_receipt, wording());
    connect(familiar, &FamiliarPanel::viewWanted, this, &MainWindow::drawThings);
    column->addWidget(familiar, 1);
    ofCase->setMinimumWidth(220);
    auto* receipt = makeDock(tr("Receipt"), QStringLiteral("receiptDock"), ofCase);
    auto* notes = makeDock(tr("Notes"), QStringLiteral("notesDock"), m_notes);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::DockWidgetArea begin = isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea end = isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    addDockWidget(begin, cases);
    addDockWidget(begin, views);
    addDockWidget(end, figure);
    addDockWidget(end, texts);
    addDockWidget(end, receipt);
    tabifyDockWidget(figure, texts);
    figure->raise();
    auto* events = makeDock(tr("Events"), QStringLiteral("eventsDock"), m_events);
    auto* table = makeDock(tr("Table"), QStringLiteral("caseTableDock"), m_caseTable);
    addDockWidget(Qt::BottomDockWidgetArea, notes);
    addDockWidget(Qt::BottomDockWidgetArea, events);
    addDockWidget(Qt::BottomDockWidgetArea, table);
    tabifyDockWidget(notes, events);
    tabifyDockWidget(events, table);
    notes->raise();
    connect(this, &QMainWindow::tabifiedDockWidgetActivated, this, [this](QDockWidget* dock) {
        if (isVisible()) // else the layout of last time comes back
            giveRoom(dock);
    });
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    if (screen.width() >= 1100 && screen.height() >= 700) {
        resizeDocks({cases, figure}, {270, 310}, Qt::Horizontal);
        resizeDocks({figure, receipt}, {420, 380}, Qt::Vertical);
        resizeDocks({cases, views}, {360, 440}, Qt::Vertical);
        resizeDocks({notes}, {190}, Qt::Vertical);
        return;
    }
    // on a small screen the figure keeps the room, and the other panels share one place
    tabifyDockWidget(cases, views);
    cases->raise();
    tabifyDockWidget(figure, receipt);
    tabifyDockWidget(receipt, notes);
    tabifyDockWidget(notes, events);
    tabifyDockWidget(events, table);
    table->hide(); // Ctrl+T brings it; one tab more would leave none of them readable
    figure->raise();
    resizeDocks({cases, figure}, {180, 240}, Qt::Horizontal);
}

void MainWindow::showNotes()
{
    m_notes->clear();
    const Comparison& comparison = m_session.comparison();
    for (const Note& note : comparison.notes) {
        auto* item = new QListWidgetItem(text::toQString(wording().note(note, comparison, scene::Length::Full)));
        if (rankOf(note.code) == 1) {
            QFont bold = m_notes->font();
            bold.setBold(true);
            item->setFont(bold);
            item->setToolTip(tr("Always printed on the figure"));
        }
        m_notes->addItem(item);
    }
    if (!m_missingLetters.empty())
        m_notes->addItem(text::missingLettersWords(wording().phrases(), m_missingLetters));
}

void MainWindow::noteMissingLetters()
{
    const std::set<char32_t> missing = draw::fallbackFontsOf(m_figure->scene()).missing;
    if (missing == m_missingLetters)
        return;
    m_missingLetters = missing;
    showNotes();
}

void MainWindow::selectCase(const std::string& caseId)
{
    m_caseEditor->showCase(caseId);
    if (m_figure->selectedCase() != caseId) // its first mark, which is then shown as if it were clicked
        m_figure->selectCase(caseId);
    else
        m_receipt->showCase(caseId);
}

void MainWindow::showCaseTable()
{
    auto* dock = findChild<QDockWidget*>(QStringLiteral("caseTableDock"));
    dock->show();
    dock->raise();
    giveRoom(dock);
    m_caseTable->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::giveRoom(QDockWidget* dock)
{
    // of the window: a table wants rows, the readings a picture and what it says
    const double share = dock->objectName() == QLatin1String("caseTableDock") ? 0.45
        : dock->objectName() == QLatin1String("readingsDock")                 ? 0.4
                                                                              : 0;
    if (const int wanted = static_cast<int>(height() * share); dock->height() < wanted && !dock->isFloating())
        resizeDocks({dock}, {wanted}, Qt::Vertical);
}

void MainWindow::stepView(int by)
{
    const auto count = static_cast<int>(m_session.document().views.size());
    const int next = std::clamp(static_cast<int>(m_session.currentViewIndex()) + by, 0, std::max(0, count - 1));
    m_session.showView(static_cast<std::size_t>(next));
}

bool MainWindow::settle()
{
    // a cell of another table takes what is typed when the cursor leaves it
    for (QWidget* at = QApplication::focusWidget(); at != nullptr && at != this; at = at->parentWidget())
        if (auto* view = qobject_cast<QAbstractItemView*>(at); view != nullptr && isAncestorOf(view)) {
            if (qobject_cast<CheckedTable*>(view) == nullptr)
                view->setFocus(Qt::OtherFocusReason);
            break;
        }
    if (!m_caseTable->settle()) {
        findChild<QDockWidget*>(QStringLiteral("caseTableDock"))->raise();
        return m_caseTable->settle(); // the cursor can go there now
    }
    if (!m_events->settle()) {
        findChild<QDockWidget*>(QStringLiteral("eventsDock"))->raise();
        return m_events->settle();
    }
    return m_caseEditor->settle();
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] – ToScale").arg(m_session.displayName()));
    setWindowModified(m_session.isModified());
    const std::size_t count = m_session.document().views.size();
    m_place->setText(
        count > 1
            ? tr("View %1 of %2").arg(QLocale().toString(m_session.currentViewIndex() + 1), QLocale().toString(count))
            : QString());
}

void MainWindow::showError(const QString& title, const Error& error)
{
    m_prompts.showProblems(this, {title, tr("That did not work."), {text::errorLine(wording().phrases(), error)}});
}

void MainWindow::childEvent(QChildEvent* event)
{
    QMainWindow::childEvent(event);
    // Tabs of panels in one place: "Fi…" and "Te…" tell nobody what lies behind them; those without room are scrolled
    // to.
    if (auto* tabs = event->polished() ? qobject_cast<QTabBar*>(event->child()) : nullptr) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
        tabs->setAccessibleName(tr("Panels"));
    }
}

} // namespace toscale::gui
