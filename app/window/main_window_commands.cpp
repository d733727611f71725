#include "app/cases/library_dialog.h"
#include "app/document/new_document.h"
#include "app/figure/scene_view.h"
#include "app/text/decimal_mark.h"
#include "app/text/figure_words.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/window/ask_words.h"
#include "app/window/main_window.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>

namespace toscale::gui {

namespace {

/// Whether one of the cases is named by a view that is not of the answer, or is what others are compared with.
bool isUsedElsewhere(const Document& document, const AskAnswer& answer)
{
    const auto isAsked = [&](const std::string& id) {
        return std::ranges::find(answer.cases, id, &Case::id) != answer.cases.end();
    };
    const auto names = [&](const View& view) {
        return isAsked(view.reference.baseline.value_or(std::string()))
            || std::ranges::any_of(view.cases, isAsked, &ViewCase::id);
    };
    const auto further = static_cast<std::ptrdiff_t>(document.views.size() - answer.views.size());
    return isAsked(document.reference.baseline)
        || std::any_of(document.views.begin(), document.views.begin() + further, names);
}

/// Takes the cases and views of the last answer back, where nobody has changed or used them since: a new question
/// answers in their place. Empty where there is nothing to take back.
EditSeries removalOfAnswer(const Document& document, const AskAnswer& answer)
{
    EditSeries series;
    if (answer.cases.empty() || document.cases.size() < answer.cases.size()
        || document.views.size() < answer.views.size())
        return series;
    const bool untouched = std::equal(answer.cases.rbegin(), answer.cases.rend(), document.cases.rbegin())
        && std::equal(answer.views.rbegin(), answer.views.rend(), document.views.rbegin());
    if (!untouched || isUsedElsewhere(document, answer))
        return series;
    for (std::size_t i = 1; i <= answer.views.size(); ++i)
        series.edits.emplace_back(RemoveView{document.views.size() - i});
    for (std::size_t i = 1; i <= answer.cases.size(); ++i)
        series.edits.emplace_back(RemoveCase{document.cases.size() - i});
    return series;
}

} // namespace

void MainWindow::makeAskBar()
{
    auto* bar = new QToolBar(tr("Ask"));
    bar->setObjectName(QStringLiteral("askBar"));
    bar->setMovable(false);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(2);
    m_askEdit = new QLineEdit;
    m_askEdit->setObjectName(QStringLiteral("askEdit"));
    m_askEdit->setAccessibleName(tr("Compare two things"));
    m_askEdit->setPlaceholderText(tr("Compare: 70 GB vs 80 TB, $1M + 35y vs none"));
    m_askEdit->setToolTip(tr("Two sides around \"vs\"; more pairs after a comma. Press Enter to draw them."));
    m_askEdit->setClearButtonEnabled(true);
    m_askProblem = new QLabel;
    m_askProblem->setObjectName(QStringLiteral("askProblem"));
    m_askProblem->setWordWrap(true);
    m_askProblem->hide();
    layout->addWidget(m_askEdit);
    layout->addWidget(m_askProblem);
    bar->addWidget(content);
    addToolBar(Qt::TopToolBarArea, bar);
    connect(m_askEdit, &QLineEdit::returnPressed, this, &MainWindow::ask);
    connect(m_askEdit, &QLineEdit::textEdited, m_askProblem, &QWidget::hide);
    auto* focus = new QAction(tr("Ask"), this);
    focus->setObjectName(QStringLiteral("focusAsk"));
    focus->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    focus->setStatusTip(tr("Type a comparison"));
    connect(focus, &QAction::triggered, m_askEdit, [this] {
        m_askEdit->setFocus(Qt::ShortcutFocusReason);
        m_askEdit->selectAll();
    });
    QMainWindow::addAction(focus);
    connect(&m_session.undoStack(), &QUndoStack::cleanChanged, this, [this](bool isClean) {
        if (isClean) // saved: it is the document's now, and the next question replaces nothing
            m_answer = {};
    });
}

void MainWindow::ask()
{
    if (!settle())
        return;
    const auto asked = parseAsk(text::toUtf8(m_askEdit->text()), text::decimalMark(wording().phrases().locale()));
    if (!asked) {
        m_askProblem->setText(askWords(wording().phrases(), asked.error()));
        m_askProblem->show();
        m_askEdit->setSelection(asked.error().position - 1, asked.error().length);
        return;
    }
    m_askProblem->hide();
    const Document& document = m_session.document();
    EditSeries series = removalOfAnswer(document, m_answer);
    const bool isBegun = !series.edits.empty();
    const DocumentDefaults defaults = m_settings.documentDefaults();
    // the view that a new document has for its byline gives way to the first that draws something
    const bool isBlank = document.cases.empty() && document.views.size() == 1
        && document.views.front() == newViewOfAll(defaults, document);
    if (isBlank)
        series.edits.emplace_back(RemoveView{0});
    std::set<std::string> taken;
    for (const Case& one : document.cases)
        taken.insert(one.id);
    for (const View& view : document.views)
        taken.insert(view.id);
    AskAnswer answer = answerOf(*asked, taken, m_session.currentView());
    for (View& view : answer.views)
        view.byline = text::toUtf8(defaults.byline);
    const std::size_t firstCase = document.cases.size() - (isBegun ? m_answer.cases.size() : 0);
    const std::size_t firstView = document.views.size() - (isBegun ? m_answer.views.size() : isBlank ? 1 : 0);
    for (std::size_t i = 0; i < answer.cases.size(); ++i)
        series.edits.emplace_back(InsertCase{firstCase + i, answer.cases[i]});
    for (std::size_t i = 0; i < answer.views.size(); ++i)
        series.edits.emplace_back(InsertView{firstView + i, answer.views[i]});
    m_answer = std::move(answer);
    m_session.edit(Edit(std::move(series)), tr("Ask “%1”").arg(m_askEdit->text()));
    m_session.showView(firstView);
    m_askEdit->setText(m_askEdit->text()); // nothing to take back in it: Ctrl+Z takes the answer back
    m_askEdit->selectAll();
    statusBar()->clearMessage(); // what it says of the last question is no longer true
    if (m_answer.views.size() > 1)
        statusBar()->showMessage(tr("%n views were made, one a kind of quantity; Page Down shows the next", nullptr,
                                    static_cast<int>(m_answer.views.size())));
}

void MainWindow::removeCase(const std::string& caseId)
{
    if (!settle())
        return;
    const Document& document = m_session.document();
    const auto at = positionOfCase(document, caseId);
    if (!at)
        return;
    const std::size_t views = document.views.size();
    m_session.edit(removalOfCase(document, *at), tr("Remove %1").arg(text::shownLabel(document.cases[*at])));
    if (const std::size_t gone = views - m_session.document().views.size(); gone > 0)
        statusBar()->showMessage(tr("%n view(s) that showed nothing else went with the case; Ctrl+Z brings all back",
                                    nullptr, static_cast<int>(gone)),
                                 10'000);
}

void MainWindow::addFromLibrary()
{
    if (!settle())
        return;
    std::set<std::string> present;
    for (const Case& one : m_session.document().cases)
        present.insert(one.id);
    LibraryDialog dialog(io::sampleLibrary(), present, wording().phrases(), this);
    dialog.setObjectName(QStringLiteral("libraryDialog"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    EditSeries series;
    View view = m_session.currentView();
    const bool showsAll = view.cases.empty();
    for (const std::string& id : dialog.chosenIds()) {
        series.edits.emplace_back(
            InsertCase{m_session.document().cases.size() + series.edits.size(), *findCase(io::sampleLibrary(), id)});
        if (!showsAll)
            view.cases.push_back({id, {}, {}, {}});
    }
    const auto count = static_cast<int>(series.edits.size());
    if (count == 0)
        return;
    if (!showsAll && m_session.currentViewIndex() < m_session.document().views.size())
        series.edits.emplace_back(ReplaceView{m_session.currentViewIndex(), view});
    m_session.edit(Edit(std::move(series)), tr("Add %n case(s)", nullptr, count));
}

void MainWindow::newDocument()
{
    if (!mayLeave())
        return;
    m_session.replaceDocument(gui::newDocument(m_settings.documentDefaults(), wording().language()), {});
    m_askEdit->setFocus();
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files)
        m_recentMenu->addAction(QFileInfo(path).fileName() + QStringLiteral("   ") + path, this, [this, path] {
            if (mayLeave())
                openFile(path);
        });
    if (files.isEmpty()) {
        m_recentMenu->addAction(tr("No recent files"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Forget them"), this, [this] { m_settings.clearRecentFiles(); });
}

void MainWindow::fillViewsMenu()
{
    m_viewsMenu->clear();
    const Document& document = m_session.document();
    for (std::size_t i = 0; i < document.views.size(); ++i) {
        const View& view = document.views[i];
        const QString title = view.title.empty()
            ? text::toQString(m_session.wording().title(compareView(document, view, io::builtInTables())))
            : text::toQString(view.title);
        // several views may draw the same in different figures
        const QString figure = text::figureWords(wording().phrases(), view.figure).name;
        QAction* action =
            m_viewsMenu->addAction(QStringLiteral("%1. %2 · %3").arg(i + 1).arg(title, figure), this, [this, i] {
                if (settle())
                    m_session.showView(i);
            });
        action->setCheckable(true);
        action->setChecked(i == m_session.currentViewIndex());
    }
    if (document.views.empty())
        m_viewsMenu->addAction(tr("No saved view"))->setEnabled(false);
}

} // namespace toscale::gui
