#include "app/document/new_document.h"
#include "app/text/guess_words.h"
#include "app/text/qt_string.h"
#include "app/views/filmstrip.h"
#include "app/window/main_window.h"
#include "core/document/guess_option.h"

#include <QDockWidget>
#include <QMenu>
#include <QStatusBar>
#include <algorithm>

// The views of the document: what is done with them, in the strip and in the menu.

namespace toscale::gui {

namespace {

/// The reported figure of a case that the view before shows, else the first one that shows the case; empty: the primary
/// one.
std::string figureShown(const std::string& caseId, const View& before, const Document& document)
{
    const auto in = [&](const View& view) {
        const auto known = std::ranges::find(view.cases, caseId, &ViewCase::id);
        return known == view.cases.end() ? nullptr : &*known;
    };
    if (const ViewCase* known = in(before))
        return known->figure;
    for (const View& view : document.views)
        if (const ViewCase* known = in(view))
            return known->figure;
    return {};
}

/// All cases: the next step must not tell another number of the same case. No list where each shows its primary figure,
/// so that cases to come are in it.
std::vector<ViewCase> allCasesAsIn(const View& before, const Document& document)
{
    std::vector<ViewCase> all;
    bool isChosen = false;
    for (const Case& one : document.cases) {
        all.push_back({one.id, figureShown(one.id, before, document), {}, {}});
        isChosen |= !all.back().figure.empty();
    }
    return isChosen ? all : std::vector<ViewCase>();
}

} // namespace

void MainWindow::makeViews(QMenu* menu)
{
    QMenu* views = menu->addMenu(tr("&Edit views"));
    QAction* add = addAction(views, QStringLiteral("addView"), tr("&New view"), QKeySequence(Qt::CTRL | Qt::Key_M),
                             tr("All cases of the document in a view after this one"), [this] { addView(); });
    QAction* duplicate = addAction(views, QStringLiteral("duplicateView"), tr("D&uplicate view"),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                                   tr("A copy of this view after it: the next step, "
                                      "which may change one thing"),
                                   [this] { duplicateView(); });
    QAction* remove = addAction(views, QStringLiteral("removeView"), tr("&Remove view"), {},
                                tr("This view leaves the document; its cases stay"), [this] { removeView(); });
    QAction* rename = addAction(views, QStringLiteral("renameView"), tr("Rena&me view"), {},
                                tr("Type another title; an empty one is made from the data"), [this] {
                                    auto* dock = findChild<QDockWidget*>(QStringLiteral("viewsDock"));
                                    dock->show();
                                    dock->raise(); // it may lie behind another panel
                                    m_filmstrip->rename();
                                });
    QAction* earlier =
        addAction(views, QStringLiteral("viewEarlier"), tr("Move &earlier"), QKeySequence(Qt::ALT | Qt::Key_PageUp),
                  tr("The view one place earlier"), [this] { m_filmstrip->moveCurrent(-1); });
    QAction* later =
        addAction(views, QStringLiteral("viewLater"), tr("Move &later"), QKeySequence(Qt::ALT | Qt::Key_PageDown),
                  tr("The view one place later"), [this] { m_filmstrip->moveCurrent(1); });
    QAction* build = addAction(views, QStringLiteral("buildView"), tr("&Build up case by case"), {},
                               tr("In a presentation the cases of this view come one after the other"), [this] {
                                   View view = m_session.currentView();
                                   setBuiltUp(view, !isBuiltUp(view));
                                   m_session.changeView(view, tr("Build up case by case"));
                               });
    QAction* guess =
        addAction(views, QStringLiteral("guessView"), tr("&Guess first"), {},
                  tr("A presentation asks how many times, and shows the figure then"), [this] { toggleGuess(); });
    build->setCheckable(true);
    guess->setCheckable(true);
    connect(&m_session, &DocumentSession::documentChanged, build, [this, build, guess] {
        build->setChecked(isBuiltUp(m_session.currentView()));
        guess->setChecked(asksGuess(m_session.currentView()));
    });
    add->setIconText(tr("New"));
    duplicate->setIconText(tr("Duplicate"));
    remove->setIconText(tr("Remove"));
    m_filmstrip->setActions({add, duplicate, remove}, {rename, earlier, later, build, guess});
    connect(m_filmstrip, &Filmstrip::viewChosen, this, [this](std::size_t view) {
        if (view != m_session.currentViewIndex() && settle())
            m_session.showView(view);
        m_filmstrip->showCurrent(); // where what is typed cannot be read, the view stays
    });
}

void MainWindow::toggleGuess()
{
    m_session.finishComparing();
    View view = m_session.currentView();
    const bool asks = !asksGuess(view);
    if (asks) {
        const auto found = guessOf(m_session.document(), m_session.comparison());
        if (const auto* reason = std::get_if<NoGuess>(&found)) {
            statusBar()->showMessage(text::capitalized(text::noGuessWords(wording().phrases(), *reason)), 8000);
            findChild<QAction*>(QStringLiteral("guessView"))->setChecked(false);
            return;
        }
    }
    setAsksGuess(view, asks);
    m_session.changeView(view, tr("Guess first"));
}

void MainWindow::insertView(View view, const QString& name)
{
    const Document& document = m_session.document();
    const std::string base = view.id;
    for (int number = 2; findView(document, view.id) != nullptr; ++number)
        view.id = base + "-" + std::to_string(number);
    const std::size_t at = std::min(m_session.currentViewIndex() + 1, document.views.size());
    m_session.edit(InsertView{at, std::move(view)}, name);
}

void MainWindow::drawThings(const View& view)
{
    if (settle())
        insertView(view, tr("Draw as units"));
}

void MainWindow::addView()
{
    if (!settle())
        return;
    View view = newViewOfAll(m_settings.documentDefaults(), m_session.document());
    view.cases = allCasesAsIn(m_session.currentView(), m_session.document());
    insertView(std::move(view), tr("New view"));
}

void MainWindow::duplicateView()
{
    if (settle())
        insertView(m_session.currentView(), tr("Duplicate view"));
}

void MainWindow::removeView()
{
    if (settle() && m_session.currentViewIndex() < m_session.document().views.size())
        m_session.edit(RemoveView{m_session.currentViewIndex()}, tr("Remove view"));
}

} // namespace toscale::gui
