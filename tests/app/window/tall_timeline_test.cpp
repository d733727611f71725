#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <set>

namespace toscale::gui {

namespace {

/// All researched cases on one timeline: higher than the window, scrolled, and nothing left out.
class TallTimelineTest : public WindowTest {
protected:
    TallTimelineTest()
    {
        Document document;
        document.cases = io::sampleLibrary().cases;
        View view;
        view.id = "all";
        view.figure = FigureKind::Timeline;
        view.measure = MeasureId::Custody;
        document.views = {view};
        m_window.resize(1400, 900);
        m_window.session().replaceDocument(std::move(document), {});
        m_window.show();
        QCoreApplication::processEvents();
        m_window.finishDrawing();
    }

    [[nodiscard]] QScrollArea* place() { return m_window.findChild<QScrollArea*>(QStringLiteral("figurePlace")); }
    [[nodiscard]] bool has(const char* part)
    {
        return std::ranges::any_of(m_window.sceneView().scene().marks, [&](const scene::Mark& mark) {
            return mark.key == scene::MarkKey{"", part};
        });
    }
};

TEST_F(TallTimelineTest, EveryCaseHasItsLaneAndTheFigureScrolls)
{
    EXPECT_GT(m_window.sceneView().height(), place()->viewport()->height());
    EXPECT_FALSE(has("more-cases"));
    EXPECT_FALSE(has("unlabelled"));
    std::set<std::string> lanes;
    for (const scene::Mark& mark : m_window.sceneView().scene().marks)
        if (mark.key.part.starts_with("label"))
            lanes.insert(mark.key.caseId);
    EXPECT_EQ(lanes.size(), 36U);
}

TEST_F(TallTimelineTest, WhatIsSelectedComesIntoSight)
{
    EXPECT_EQ(place()->verticalScrollBar()->value(), 0);
    m_window.sceneView().selectCase("thomas-rasset-kazaa"); // the last one
    EXPECT_GT(place()->verticalScrollBar()->value(), 0);
}

TEST_F(TallTimelineTest, AWheelScrollsAndWithControlItZooms)
{
    SceneView& figure = m_window.sceneView();
    const auto turn = [&](Qt::KeyboardModifiers keys) {
        const QPointF at(figure.width() / 2.0, 300);
        QWheelEvent wheel(at, figure.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&figure, &wheel);
    };
    turn(Qt::NoModifier);
    EXPECT_EQ(figure.way().zoom(), 1);
    turn(Qt::ControlModifier);
    EXPECT_GT(figure.way().zoom(), 1);
}

TEST_F(TallTimelineTest, AnotherFigureFitsTheWindowAgain)
{
    choose("figureKind", "bars");
    m_window.finishDrawing();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window.sceneView().height(), place()->viewport()->height());
}

} // namespace

} // namespace toscale::gui
