#include "app/cases/case_editor.h"
#include "app/cases/case_panel.h"
#include "app/cases/case_table_panel.h"
#include "app/cases/event_panel.h"
#include "app/explore/chart_view.h"
#include "app/explore/explore_panel.h"
#include "app/figure/figure_choice.h"
#include "app/figure/receipt_panel.h"
#include "app/figure/scene_view.h"
#include "app/figure/window_theme.h"
#include "app/text/error_words.h"
#include "app/text/export_words.h"
#include "app/text/qt_string.h"
#include "app/window/main_window.h"
#include "core/scene/build_scene.h"
#include "core/scene/mark_value.h"

#include <QDockWidget>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStatusBar>
#include <QToolButton>
#include <algorithm>
#include <cmath>

// The figure of the window: how it is drawn for its room, and what its marks do.

namespace toscale::gui {

std::optional<std::string> MainWindow::windowTheme() const
{
    if (!m_settings.figureFollowsWindow())
        return std::nullopt;
    return m_appearance.theme();
}

ScreenOrder MainWindow::orderOfScreen(bool glides) const
{
    ScreenOrder order;
    order.shown = m_session.shown();
    order.theme = themeOnScreen(order.shown->view, windowTheme());
    const QSize room = m_figurePlace->viewport()->size();
    order.room = {static_cast<double>(room.width()), static_cast<double>(room.height())};
    order.camera.onScreen = true;
    order.camera.scroll.x = m_figure->way().position();
    order.camera.zoom = m_figure->way().zoom();
    order.height = m_tall;
    order.heightIsKnown = m_tallOf == order.room || order.camera.zoom > 1; // zoomed in, an edit changes no height
    order.glides = glides;
    order.pixelRatio = m_figure->devicePixelRatioF();
    order.vision = m_figure->vision();
    return order;
}

Result<scene::Scene> MainWindow::sceneToExport()
{
    m_session.finishComparing();
    return scene::buildScene(m_session.document(), m_session.currentView(), m_session.columns(), m_session.wording(),
                             m_measure);
}

void MainWindow::drawFigure(bool glides)
{
    ScreenOrder order = orderOfScreen(glides);
    if (isQuick(order) && !m_drawing.isBusy()) // an answer under way must not come after this one
        showFigure(layOut(order, m_session.wording(), m_measure));
    else
        m_drawing.request(std::move(order));
}

void MainWindow::finishDrawing()
{
    m_session.finishComparing();
    m_drawing.finish();
}

void MainWindow::showFigure(ScreenFigure figure)
{
    m_tallOf = figure.room;
    m_tall = figure.height;
    m_figure->setMinimumHeight(m_tall > 0 ? static_cast<int>(m_tall) : m_figure->minimumSizeHint().height());
    const bool isDrawn = figure.scene.has_value();
    scene::InkReport ink = std::move(figure.ink);
    if (isDrawn)
        m_figure->setFigure(std::move(figure));
    else if (m_session.document().cases.empty())
        m_figure->setMessage(
            tr("Nothing here yet.\n\nType a comparison above, such as  70 GB vs 80 TB, $1M + 35y vs none,\n"
               "add researched cases from the library on the left,\nor drop a document or a table here."));
    else if (m_session.isComparing())
        m_figure->setMessage(tr("Comparing %1 cases ...").arg(QLocale().toString(m_session.document().cases.size())));
    else
        m_figure->setMessage(text::capitalized(text::errorWords(wording().phrases(), figure.scene.error())));
    showInk(std::move(ink), isDrawn);
    const bool hasWay = m_figure->way().hasWay();
    m_nextThing->setEnabled(hasWay);
    m_previousThing->setEnabled(hasWay);
    m_nextThingButton->setVisible(hasWay);
    showZoom();
}

void MainWindow::showZoom()
{
    const bool mayZoom = m_figure->way().mayZoom();
    for (QAction* action : m_zoomActions)
        action->setEnabled(mayZoom || isExploring());
    for (QToolButton* button : m_zoomButtons)
        button->setVisible(mayZoom && !isExploring()); // charts have theirs
}

void MainWindow::zoom(Zoom how)
{
    if (isExploring()) {
        ChartView& chart = m_explore->view();
        how == Zoom::In ? chart.zoomIn() : how == Zoom::Out ? chart.zoomOut() : chart.showAll();
        return;
    }
    constexpr double factor = 1.5;
    WayScroll& way = m_figure->way();
    if (how == Zoom::All)
        way.fit();
    else
        way.zoomBy(how == Zoom::In ? factor : 1 / factor, way.screen() / 2);
}

void MainWindow::showInk(scene::InkReport report, bool isDrawn)
{
    m_inkReport = std::move(report);
    const bool isMeasured = !m_inkReport.readings.empty();
    m_ink->setVisible(isDrawn);
    m_ink->setText(isMeasured ? tr("Lie factor %1").arg(QLocale().toString(m_inkReport.worst, 'f', 3))
                              : tr("Values by place"));
    m_ink->setToolTip(text::inkWords(wording().phrases(), m_inkReport.worst, isMeasured));
    m_ink->setAccessibleDescription(m_ink->toolTip());
}

void MainWindow::showMark(const scene::MarkKey& key)
{
    m_figureChoice->showCase(key.caseId);
    if (!key.caseId.empty())
        m_caseEditor->showCase(key.caseId);
    const QSignalBlocker noEcho(m_cases);
    m_cases->selectCase(key.caseId);
    m_caseTable->selectCase(key.caseId);
    const auto reading = std::ranges::find(m_inkReport.readings, key, &scene::InkReading::key);
    if (const TimelineEvent* event = scene::eventOfMark(m_session.columns(), key))
        m_events->selectEvent(key.caseId, event->event);
    else
        m_events->showCase(key.caseId);
    if (const QRect place = m_figure->placeOf(key); !place.isEmpty())
        m_figurePlace->ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + 60);
    m_receipt->showMark(key, reading == m_inkReport.readings.end() ? std::nullopt : std::optional(reading->lieFactor));
}

void MainWindow::beginWay()
{
    const View& view = m_session.shown()->view;
    const std::string shown = view.id + '/' + std::string(nameOf(view.figure));
    if (shown == m_wayOf)
        return;
    m_wayOf = shown;
    m_figure->way().reset();
    if (view.figure == FigureKind::Timeline)
        findChild<QDockWidget*>(QStringLiteral("eventsDock"))->raise();
}

void MainWindow::showMarkOfEvent(const std::string& caseId, std::optional<std::size_t> event)
{
    m_figure->selectMark({caseId, event ? "event-" + std::to_string(*event + 1) : "act"});
}

void MainWindow::editMark(const scene::MarkKey& key)
{
    m_session.finishComparing(); // the mark is found by the values as they are
    const TimelineEvent* event = scene::eventOfMark(m_session.columns(), key);
    if (event == nullptr)
        return;
    auto* dock = findChild<QDockWidget*>(QStringLiteral("eventsDock"));
    dock->show();
    dock->raise();
    m_events->editEvent(key.caseId, event->event);
}

void MainWindow::shiftMark(const scene::MarkKey& key, int steps)
{
    m_session.finishComparing(); // the mark is found by the values as they are
    const TimelineEvent* event = scene::eventOfMark(m_session.columns(), key);
    if (event != nullptr && !m_events->shiftEvent(key.caseId, event->event, steps))
        statusBar()->showMessage(tr("Such a date is moved by typing another one"), 6000);
}

void MainWindow::removeMark(const scene::MarkKey& key)
{
    m_session.finishComparing(); // the mark is found by the values as they are
    const TimelineEvent* event = scene::eventOfMark(m_session.columns(), key);
    if (event == nullptr)
        removeCase(key.caseId);
    else if (event->event)
        m_events->removeEvent(key.caseId, *event->event);
}

} // namespace toscale::gui
