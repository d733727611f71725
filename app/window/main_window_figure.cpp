#include "app/cases/case_panel.h"
#include "app/cases/case_table_panel.h"
#include "app/cases/event_panel.h"
#include "app/figure/figure_choice.h"
#include "app/figure/receipt_panel.h"
#include "app/figure/scene_view.h"
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

Result<scene::Scene> MainWindow::sceneOnScreen()
{
    View view = m_session.currentView();
    const bool plain = view.theme == "light" || view.theme == "dark"; // other themes are chosen on purpose
    if (plain && m_settings.figureFollowsWindow())
        view.theme = m_appearance.isDark() ? "dark" : "light";
    const QSize room = m_figurePlace->viewport()->size();
    view.size = {static_cast<double>(room.width()), static_cast<double>(room.height())};
    scene::Camera camera;
    camera.onScreen = true;
    camera.scroll.x = m_figure->way().position();
    camera.zoom = m_figure->way().zoom();
    const auto build = [&] {
        return scene::buildScene(m_session.document(), view, m_session.columns(), m_wording, m_measure, camera);
    };
    const bool isKnown = m_tallOf == room || camera.zoom > 1; // zoomed in, an edit changes no height
    if (isKnown)
        view.size.height = std::max(view.size.height, m_tall);
    auto scene = build();
    // a small window shows a larger figure of its own shape smaller
    for (int step = 0; step < 12 && !scene && scene.error().code == ErrorCode::FigureTooSmall; ++step) {
        view.size = {view.size.width * 1.2, view.size.height * 1.2};
        scene = build();
    }
    // one that leaves something out is made higher, and scrolled; with other room its frame may need another time
    constexpr double tallest = 8'000; // pixels; more is no picture any more
    for (int attempt = 0; attempt < 3 && !isKnown && scene && scene->missingHeight > 0 && view.size.height < tallest;
         ++attempt) {
        view.size.height = std::min(std::ceil(view.size.height + scene->missingHeight) + 1, tallest);
        scene = build();
    }
    const bool isScrolled = scene && view.size.width <= room.width() && view.size.height > room.height();
    m_tallOf = room;
    m_tall = isScrolled ? view.size.height : 0;
    m_figure->setMinimumHeight(isScrolled ? static_cast<int>(view.size.height) : m_figure->minimumSizeHint().height());
    return scene;
}

Result<scene::Scene> MainWindow::sceneToExport() const
{
    return scene::buildScene(m_session.document(), m_session.currentView(), m_session.columns(), m_wording, m_measure);
}

void MainWindow::drawFigure(bool glides)
{
    auto scene = sceneOnScreen();
    if (scene)
        m_figure->setScene(std::move(*scene), glides);
    else if (m_session.document().cases.empty())
        m_figure->setMessage(
            tr("Nothing here yet.\n\nType a comparison above, such as  70 GB vs 80 TB, $1M + 35y vs none,\n"
               "add researched cases from the library on the left,\nor drop a document or a table here."));
    else
        m_figure->setMessage(text::errorWords(m_wording.phrases(), scene.error()));
    showInk(scene.has_value());
    const bool hasWay = m_figure->way().hasWay();
    m_nextThing->setEnabled(hasWay);
    m_previousThing->setEnabled(hasWay);
    m_nextThingButton->setVisible(hasWay);
    for (QAction* action : m_zoomActions)
        action->setEnabled(m_figure->way().mayZoom());
    for (QToolButton* button : m_zoomButtons)
        button->setVisible(m_figure->way().mayZoom());
}

void MainWindow::showInk(bool isDrawn)
{
    const scene::FigureEntry* entry = scene::figureEntry(m_session.currentView().figure);
    m_inkReport =
        isDrawn && entry != nullptr ? scene::measureInk(m_figure->scene(), entry->encoding) : scene::InkReport{};
    const bool isMeasured = !m_inkReport.readings.empty();
    m_ink->setVisible(isDrawn);
    m_ink->setText(isMeasured ? tr("Lie factor %1").arg(QLocale().toString(m_inkReport.worst, 'f', 3))
                              : tr("Values by place"));
    m_ink->setToolTip(text::inkWords(m_wording.phrases(), m_inkReport.worst, isMeasured));
    m_ink->setAccessibleDescription(m_ink->toolTip());
}

void MainWindow::showMark(const scene::MarkKey& key)
{
    m_figureChoice->showCase(key.caseId);
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
    const std::string shown = m_session.currentView().id + '/' + std::string(nameOf(m_session.currentView().figure));
    if (shown == m_wayOf)
        return;
    m_wayOf = shown;
    m_figure->way().reset();
    if (m_session.currentView().figure == FigureKind::Timeline)
        findChild<QDockWidget*>(QStringLiteral("eventsDock"))->raise();
}

void MainWindow::showMarkOfEvent(const std::string& caseId, std::optional<std::size_t> event)
{
    m_figure->selectMark({caseId, event ? "event-" + std::to_string(*event + 1) : "act"});
}

void MainWindow::editMark(const scene::MarkKey& key)
{
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
    const TimelineEvent* event = scene::eventOfMark(m_session.columns(), key);
    if (event != nullptr && !m_events->shiftEvent(key.caseId, event->event, steps))
        statusBar()->showMessage(tr("Such a date is moved by typing another one"), 6000);
}

void MainWindow::removeMark(const scene::MarkKey& key)
{
    const TimelineEvent* event = scene::eventOfMark(m_session.columns(), key);
    if (event == nullptr)
        removeCase(key.caseId);
    else if (event->event)
        m_events->removeEvent(key.caseId, *event->event);
}

} // namespace toscale::gui
