#include "app/figure/scene_view.h"
#include "app/window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

namespace toscale::gui {

QAction* MainWindow::addAction(QMenu* menu, const QString& name, const QString& text, const QKeySequence& shortcut,
                               const QString& statusTip, const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setStatusTip(statusTip);
    action->setToolTip(statusTip);
    action->setWhatsThis(statusTip);
    if (run)
        connect(action, &QAction::triggered, this, [this, run] {
            if (settle())
                run();
        });
    menu->addAction(action);
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, QStringLiteral("new"), tr("&New"), QKeySequence::New, tr("An empty document"),
              [this] { newDocument(); });
    addAction(menu, QStringLiteral("newWindow"), tr("Ne&w window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
              tr("A second window, to compare documents and drag cases between them"), [this] { newWindow(); });
    addAction(menu, QStringLiteral("open"), tr("&Open …"), QKeySequence::Open, tr("Open a document or a table"),
              [this] { chooseAndOpen(); });
    addAction(menu, QStringLiteral("import"), tr("&Import …"), QKeySequence(Qt::CTRL | Qt::Key_I),
              tr("Cases from a table, a page or JSON, whatever its columns are called"), [this] { chooseAndImport(); });
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    addAction(menu, QStringLiteral("openBuiltIn"), tr("Open the &built-in comparison"), {},
              tr("70 GB and 80 TB, as researched"), [this] { openBuiltIn(); });
    menu->addSeparator();
    addAction(menu, QStringLiteral("save"), tr("&Save"), QKeySequence::Save, tr("Save the document"),
              [this] { saveDocument(); });
    addAction(menu, QStringLiteral("saveAs"), tr("Save &as …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
              tr("Save the document under another name"), [this] { saveDocumentAs(); });
    menu->addSeparator();
    addAction(menu, QStringLiteral("exportPicture"), tr("&Export …"), QKeySequence(Qt::CTRL | Qt::Key_E),
              tr("The figure as pictures, a page or data, in sizes for every place"), [this] { exportPicture(); });
    addAction(menu, QStringLiteral("exportTable"), tr("Export &table …"), {},
              tr("The cases of the table in sight: whole as CSV, their values as JSON, as shown in HTML or Markdown"),
              [this] { exportTable(); });
    addAction(menu, QStringLiteral("print"), tr("&Print …"), QKeySequence::Print,
              tr("The figure, all views, or a worksheet for a class, on paper or as PDF"), [this] { print(); });
    addAction(menu, QStringLiteral("printForWall"), tr("Print for a wa&ll …"), {},
              tr("A PDF of many sheets at a scale to measure with a ruler"), [this] { printForWall(); });
    addAction(menu, QStringLiteral("copyPicture"), tr("&Copy as image"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
              tr("The figure to the clipboard, at twice its size"), [this] { copyPicture(); });
    addAction(menu, QStringLiteral("copySvg"), tr("Copy as S&VG"), {},
              tr("The figure to the clipboard as a vector picture"), [this] { copySvg(); });
    addAction(menu, QStringLiteral("copySentence"), tr("Cop&y as a sentence"), {},
              tr("The comparison in words, with how each value came about and its sources"),
              [this] { copySentence(); });
    addAction(menu, QStringLiteral("share"), tr("S&hare …"), {},
              tr("Document, figure, data, receipts and captions in one folder, to hand on"), [this] { share(); });
    menu->addSeparator();
    QAction* leave =
        addAction(menu, QStringLiteral("quit"), tr("&Quit"), QKeySequence::Quit, tr("Close all windows"), {});
    leave->setMenuRole(QAction::QuitRole);
    connect(leave, &QAction::triggered, this, &MainWindow::quit);
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_session.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setStatusTip(tr("Take the last change back"));
    QAction* redo = m_session.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setStatusTip(tr("Make the change that was taken back again"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction* action : {undo, redo}) { // of what is typed too, so that is taken first
        action->disconnect(&m_session.undoStack());
        connect(action, &QAction::triggered, this, [this, isUndo = action == undo] {
            if (settle())
                isUndo ? m_session.undoStack().undo() : m_session.undoStack().redo();
        });
    }
    menu->addActions({undo, redo});
    menu->addSeparator();
    makeCaseActions(menu);
    menu->addSeparator();
    addReceiptActions(menu);
    menu->addSeparator();
    addAction(menu, QStringLiteral("addCases"), tr("&Add from the case library …"), QKeySequence(Qt::CTRL | Qt::Key_L),
              tr("Researched cases with their sources"), [this] { addFromLibrary(); });
    menu->addSeparator();
    addAction(menu, QStringLiteral("settings"), tr("Settin&gs …"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
              tr("Language, colours, what new documents begin with, exports, saving"), [this] { showSettings(); })
        ->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    m_viewsMenu = menu->addMenu(tr("Go to &view"));
    m_viewsMenu->setObjectName(QStringLiteral("viewsMenu"));
    connect(m_viewsMenu, &QMenu::aboutToShow, this, &MainWindow::fillViewsMenu);
    addAction(menu, QStringLiteral("previousView"), tr("&Previous view"), QKeySequence(Qt::Key_PageUp),
              tr("The view before"), [this] { stepView(-1); });
    addAction(menu, QStringLiteral("nextView"), tr("&Next view"), QKeySequence(Qt::Key_PageDown), tr("The view after"),
              [this] { stepView(1); });
    m_nextThing = addAction(menu, QStringLiteral("nextThing"), tr("Next &thing on the way"),
                            QKeySequence(Qt::CTRL | Qt::Key_Right), tr("The next case or yardstick of a long figure"),
                            [this] { m_figure->way().glideToNext(); });
    m_previousThing = addAction(
        menu, QStringLiteral("previousThing"), tr("Thing before on the &way"), QKeySequence(Qt::CTRL | Qt::Key_Left),
        tr("The case or yardstick before of a long figure"), [this] { m_figure->way().glideToPrevious(); });
    m_zoomActions = {addAction(menu, QStringLiteral("zoomOut"), tr("Zoom &out"), QKeySequence::ZoomOut,
                               tr("More of the time or of the chart in sight"), [this] { zoom(Zoom::Out); }),
                     addAction(menu, QStringLiteral("zoomFit"), tr("All o&f it"), QKeySequence(Qt::CTRL | Qt::Key_0),
                               tr("All of the time or of the chart in sight"), [this] { zoom(Zoom::All); }),
                     addAction(menu, QStringLiteral("zoomIn"), tr("Zoom &in"), QKeySequence::ZoomIn,
                               tr("Less of the time or of the chart, and more of what is in it"),
                               [this] { zoom(Zoom::In); })};
    addAction(menu, QStringLiteral("showFigure"), tr("Fi&gure"), QKeySequence(Qt::CTRL | Qt::Key_1),
              tr("The tab with the figure of the view"), [this] { showTab(0); });
    addAction(menu, QStringLiteral("showExplore"), tr("E&xplore"), QKeySequence(Qt::CTRL | Qt::Key_2),
              tr("The tab with all cases: scatter, histogram, groups, years, ranks"), [this] { showTab(1); });
    addAction(menu, QStringLiteral("caseTable"), tr("Ta&ble of cases"), QKeySequence(Qt::CTRL | Qt::Key_T),
              tr("All cases of the document, to sort, filter and type into"), [this] { showCaseTable(); });
    addReadingPanelActions(menu);
    makeViews(menu);
    menu->addSeparator();
    QMenu* colours = menu->addMenu(tr("&Colours"));
    auto* group = new QActionGroup(this);
    const std::tuple<ColourChoice, const char*, QString> choices[] = {
        {ColourChoice::System, "coloursSystem", tr("As the &system")},
        {ColourChoice::Light, "coloursLight", tr("&Light")},
        {ColourChoice::Dark, "coloursDark", tr("&Dark")},
        {ColourChoice::Contrast, "coloursContrast", tr("&High contrast")}};
    for (const auto& [choice, name, words] : choices) {
        QAction* action = addAction(colours, QString::fromLatin1(name), words, {}, tr("Colours of the window"),
                                    [this, choice = choice] { m_settings.setColours(choice); });
        action->setCheckable(true);
        action->setChecked(m_settings.colours() == choice);
        connect(&m_settings, &Settings::coloursChanged, action,
                [action, choice = choice](ColourChoice chosen) { action->setChecked(chosen == choice); });
        group->addAction(action);
    }
    makeLanguageMenu(menu);
    makeVisionMenu(menu);
    QAction* calm = addAction(menu, QStringLiteral("reduceMotion"), tr("&Reduce motion"), {},
                              tr("Pictures change at once instead of gliding"),
                              [this] { m_settings.setReducesMotion(!m_settings.reducesMotion()); });
    calm->setCheckable(true);
    calm->setChecked(m_settings.reducesMotion());
    connect(&m_settings, &Settings::reducesMotionChanged, calm, &QAction::setChecked);
    QMenu* panels = menu->addMenu(tr("P&anels"));
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        panels->addAction(dock->toggleViewAction());
    panels->addSeparator();
    addAction(panels, QStringLiteral("resetPanels"), tr("&Reset"), {}, tr("All panels where they were at first"),
              [this] { resetPanels(); });
    menu->addSeparator();
    QAction* full = addAction(menu, QStringLiteral("fullScreen"), tr("F&ull screen"), QKeySequence(Qt::Key_F11),
                              tr("The window on the whole screen"),
                              [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
}

void MainWindow::makeVisionMenu(QMenu* menu)
{
    QMenu* seen = menu->addMenu(tr("Preview as &seen"));
    auto* group = new QActionGroup(this);
    const std::tuple<scene::ColourVision, const char*, QString> choices[] = {
        {scene::ColourVision::Usual, "visionUsual", tr("With &usual colour vision")},
        {scene::ColourVision::Deuteranopia, "visionDeuteranopia", tr("Without &green cones (deuteranopia)")},
        {scene::ColourVision::Protanopia, "visionProtanopia", tr("Without &red cones (protanopia)")},
        {scene::ColourVision::Tritanopia, "visionTritanopia", tr("Without &blue cones (tritanopia)")},
        {scene::ColourVision::Grey, "visionGrey", tr("In gr&ey, as a printer without colour draws it")}};
    for (const auto& [vision, name, words] : choices) {
        QAction* action = addAction(seen, QString::fromLatin1(name), words, {},
                                    tr("A preview on the screen; what is exported keeps its colours"),
                                    [this, vision = vision] { m_figure->setVision(vision); });
        action->setCheckable(true);
        action->setChecked(vision == scene::ColourVision::Usual);
        group->addAction(action);
    }
}

void MainWindow::resetPanels()
{
    restoreState(m_standardLayout);
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        dock->show();
}

} // namespace toscale::gui
