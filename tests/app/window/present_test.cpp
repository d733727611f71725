#include "app/present/present_window.h"
#include "app/present/speaker_window.h"
#include "core/document/guess_option.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>
#include <algorithm>
#include <set>

namespace toscale::gui {

namespace {

/// The built-in comparison in front of a class of 1280x720 pixels, without gliding.
class PresentTest : public WindowTest {
protected:
    PresentTest()
    {
        m_settings.setReducesMotion(true);
        Document document = io::builtInDocument();
        setBuiltUp(document.views[0], false);
        setAsksGuess(document.views[0], false); // guess_test.cpp
        open(std::move(document));
    }
    ~PresentTest() override
    {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (each->objectName() == QStringLiteral("presentWindow"))
                delete each;
    }

    PresentWindow& present(const char* action = "present")
    {
        trigger(action);
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<PresentWindow*>(each))
                m_present = found;
        EXPECT_NE(m_present, nullptr);
        m_present->resize(1280, 720);
        m_present->finishDrawing();
        return *m_present;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_present.data(), key, modifiers);
        if (m_present)
            m_present->finishDrawing();
    }
    void open(Document document) { m_window.session().replaceDocument(std::move(document), {}); }
    std::string title() { return m_present->stage().scene().title; }
    std::size_t steps() { return m_window.session().document().views.size(); }

    QPointer<PresentWindow> m_present;
};

TEST_F(PresentTest, StepsThroughAllViewsAndEndsAtTheOneShownLast)
{
    PresentWindow& present = this->present();
    EXPECT_EQ(present.step(), 0u);
    const std::string first = title();
    EXPECT_FALSE(first.empty());
    for (std::size_t step = 1; step < steps(); ++step) {
        key(step % 2 == 0 ? Qt::Key_Right : Qt::Key_PageDown);
        EXPECT_EQ(present.step(), step);
        EXPECT_FALSE(present.stage().scene().marks.empty()) << step;
    }
    key(Qt::Key_Space); // there is no further one
    EXPECT_EQ(present.step(), steps() - 1);
    EXPECT_FALSE(present.overlay().words().isEmpty());
    key(Qt::Key_Backspace);
    EXPECT_EQ(present.step(), steps() - 2);
    key(Qt::Key_Home);
    EXPECT_EQ(title(), first);
    key(Qt::Key_Down);
    key(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(m_present.isNull());
    EXPECT_EQ(m_window.session().currentViewIndex(), 1u);
    EXPECT_FALSE(m_window.session().isModified());
}

TEST_F(PresentTest, BeginsWithTheViewOnScreenWhereThatIsWanted)
{
    m_window.session().showView(2);
    EXPECT_EQ(present("presentFromHere").step(), 2u);
}

TEST_F(PresentTest, AStepIsBuiltUpCaseByCase)
{
    trigger("buildView");
    EXPECT_TRUE(isBuiltUp(view()));
    EXPECT_TRUE(isBuiltUp(io::builtInDocument().views[0])); // as the lesson begins
    PresentWindow& present = this->present();
    const auto cases = [&] {
        std::set<std::string> ids;
        for (const scene::Mark& mark : present.stage().scene().marks)
            if (!mark.key.caseId.empty())
                ids.insert(mark.key.caseId);
        return ids;
    };
    const std::size_t views = steps();
    EXPECT_EQ(present.steps(), views); // no step more
    EXPECT_EQ(cases(), std::set<std::string>{"swartz-jstor-2010"});
    EXPECT_EQ(title().find("80 TB"), std::string::npos) << title(); // nothing is given away
    key(Qt::Key_Right);
    EXPECT_EQ(present.step(), 0u);
    EXPECT_EQ(cases().size(), 2u);
    key(Qt::Key_Right);
    EXPECT_EQ(present.step(), 1u);
    key(Qt::Key_Left);
    EXPECT_EQ(cases().size(), 2u);
    key(Qt::Key_Left);
    EXPECT_EQ(cases().size(), 1u);
    key(Qt::Key_Left);
    EXPECT_EQ(cases().size(), 1u);
    key(Qt::Key_R); // of the cases that are seen
    EXPECT_EQ(present.aside(), Aside::Ladder);
    EXPECT_EQ(cases().size(), 1u);
}

TEST_F(PresentTest, ANumberAndEnterGoToThatStep)
{
    PresentWindow& present = this->present();
    key(Qt::Key_3);
    EXPECT_EQ(present.step(), 0u);
    key(Qt::Key_Return);
    EXPECT_EQ(present.step(), 2u);
    key(Qt::Key_9);
    key(Qt::Key_9);
    key(Qt::Key_Enter);
    EXPECT_EQ(present.step(), 2u);
    EXPECT_TRUE(present.overlay().words().contains(QStringLiteral("99"))) << present.overlay().words().toStdString();
    key(Qt::Key_Return); // without a number it is the next step
    EXPECT_EQ(present.step(), 3u);
}

TEST_F(PresentTest, ClicksWheelAndSwipesTurnToTheNextStepAndBack)
{
    PresentWindow& present = this->present();
    QTest::mouseClick(&present, Qt::LeftButton, {}, QPoint(300, 300));
    EXPECT_EQ(present.step(), 1u);
    QTest::mouseClick(&present, Qt::RightButton, {}, QPoint(300, 300));
    EXPECT_EQ(present.step(), 0u);
    const auto wheel = [&](int eighths) {
        QWheelEvent turn(QPointF(300, 300), present.mapToGlobal(QPointF(300, 300)), {}, QPoint(0, eighths),
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&present, &turn);
    };
    wheel(-60);
    EXPECT_EQ(present.step(), 0u); // half a notch
    wheel(-60);
    EXPECT_EQ(present.step(), 1u);
    wheel(-120); // of the same flick
    EXPECT_EQ(present.step(), 1u);
    QTest::mousePress(&present, Qt::LeftButton, {}, QPoint(800, 300));
    QTest::mouseRelease(&present, Qt::LeftButton, {}, QPoint(400, 300));
    EXPECT_EQ(present.step(), 2u);
    QTest::mousePress(&present, Qt::LeftButton, {}, QPoint(400, 300));
    QTest::mouseRelease(&present, Qt::LeftButton, {}, QPoint(800, 300));
    EXPECT_EQ(present.step(), 1u);
}

TEST_F(PresentTest, TheScreenGoesBlackAndWhiteAndNextAlwaysAdvances)
{
    PresentWindow& present = this->present();
    const auto middle = [&] { return present.grab().toImage().pixelColor(640, 100); };
    key(Qt::Key_B);
    EXPECT_EQ(middle(), QColor(Qt::black));
    key(Qt::Key_W);
    EXPECT_EQ(middle(), QColor(Qt::white));
    key(Qt::Key_W);
    EXPECT_EQ(present.overlay().curtain(), PresentOverlay::Curtain::None);
    key(Qt::Key_Period);
    key(Qt::Key_Right);
    EXPECT_EQ(present.step(), 1u);
    EXPECT_EQ(present.overlay().curtain(), PresentOverlay::Curtain::None);
}

TEST_F(PresentTest, RAnswersWithTheLadderAndNextGoesOn)
{
    PresentWindow& present = this->present();
    const std::string step = title();
    key(Qt::Key_R);
    EXPECT_EQ(present.aside(), Aside::Ladder);
    const auto& marks = present.stage().scene().marks;
    EXPECT_TRUE(std::ranges::any_of(marks, [](const scene::Mark& mark) {
        return mark.description.find("35 years") != std::string::npos
            && mark.description.find("maximum") != std::string::npos;
    }));
    key(Qt::Key_R);
    EXPECT_EQ(title(), step);
    key(Qt::Key_R);
    key(Qt::Key_Left); // back to the step itself
    EXPECT_EQ(present.step(), 0u);
    EXPECT_EQ(present.aside(), Aside::None);
    key(Qt::Key_R);
    key(Qt::Key_Right);
    EXPECT_EQ(present.step(), 1u);
    EXPECT_EQ(present.aside(), Aside::None);
}

TEST_F(PresentTest, ManyCasesHaveNoLadderAndItIsSaid)
{
    Document many = io::sampleLibrary();
    many.views.clear();
    open(std::move(many));
    PresentWindow& present = this->present();
    EXPECT_EQ(present.steps(), 1u);
    key(Qt::Key_R);
    EXPECT_EQ(present.aside(), Aside::None);
    EXPECT_FALSE(present.overlay().words().isEmpty());
}

TEST_F(PresentTest, TShowsTheSameOnTheOtherScale)
{
    PresentWindow& present = this->present();
    key(Qt::Key_T);
    EXPECT_EQ(present.aside(), Aside::Twin);
    const auto& marks = present.stage().scene().marks;
    EXPECT_TRUE(std::ranges::any_of(
        marks, [](const scene::Mark& mark) { return mark.data && mark.data->scale == scene::placedByPosition; }));
    key(Qt::Key_T);
    EXPECT_EQ(present.aside(), Aside::None);
}

TEST_F(PresentTest, ThePenDrawsAndTheNextStepIsClean)
{
    PresentWindow& present = this->present();
    key(Qt::Key_D);
    QTest::mousePress(&present, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(&present, QPoint(200, 150));
    QTest::mouseRelease(&present, Qt::LeftButton, {}, QPoint(200, 150));
    EXPECT_EQ(present.step(), 0u); // a line is no click
    EXPECT_EQ(present.overlay().strokes().size(), 1u);
    key(Qt::Key_E);
    EXPECT_TRUE(present.overlay().strokes().empty());
    QTest::mouseClick(&present, Qt::LeftButton, {}, QPoint(100, 100));
    EXPECT_EQ(present.overlay().strokes().size(), 1u);
    key(Qt::Key_Right);
    EXPECT_TRUE(present.overlay().strokes().empty());
    key(Qt::Key_Left); // what was drawn on it is there until the end
    EXPECT_EQ(present.overlay().strokes().size(), 1u);
}

TEST_F(PresentTest, ZMagnifiesTheSmallestValueAndSaysHowOften)
{
    PresentWindow& present = this->present();
    const QImage whole = present.grab().toImage();
    key(Qt::Key_Z);
    ASSERT_TRUE(present.overlay().isMagnified());
    const QImage magnified = present.grab().toImage();
    EXPECT_NE(whole, magnified);
    key(Qt::Key_Z);
    EXPECT_FALSE(present.overlay().isMagnified());
    EXPECT_EQ(present.grab().toImage(), whole);
    key(Qt::Key_Z);
    key(Qt::Key_Right);
    EXPECT_FALSE(present.overlay().isMagnified());
}

TEST_F(PresentTest, TheWheelWithCtrlMagnifiesAboutThePointer)
{
    PresentWindow& present = this->present();
    const auto wheel = [&](int eighths) {
        QWheelEvent turn(QPointF(300, 300), present.mapToGlobal(QPointF(300, 300)), {}, QPoint(0, eighths),
                         Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&present, &turn);
        present.finishDrawing();
    };
    wheel(120);
    EXPECT_TRUE(present.overlay().isMagnified());
    EXPECT_EQ(present.step(), 0u);
    wheel(-120);
    EXPECT_FALSE(present.overlay().isMagnified());
}

TEST_F(PresentTest, ALongWayIsScrolledThingByThingAndNextStillAdvances)
{
    View strip = m_window.session().document().views[0];
    scene::drawAs(strip, FigureKind::Strip);
    m_window.session().edit(ReplaceView{0, strip}, QStringLiteral("Strip"));
    PresentWindow& present = this->present();
    WayScroll& way = present.stage().way();
    ASSERT_TRUE(way.hasWay());
    EXPECT_EQ(way.position(), 0);
    double before = 0;
    for (int things = 0; things < 4; ++things) {
        key(Qt::Key_Right, Qt::ControlModifier);
        EXPECT_GT(way.position(), before);
        before = way.position();
        ASSERT_TRUE(present.stage().scene().way);
        EXPECT_NEAR(present.stage().scene().way->position, before, 1e-6) << "what is in sight is laid out";
    }
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_LT(way.position(), before);
    key(Qt::Key_Right);
    EXPECT_EQ(present.step(), 1u);
    key(Qt::Key_Left);
    EXPECT_EQ(way.position(), 0) << "a step begins at its beginning";
}

TEST_F(PresentTest, AWalkGoesFrameByFrameAndBackBeforeTheNextStepComes)
{
    View walk = m_window.session().document().views[0];
    scene::drawAs(walk, FigureKind::Walk);
    m_window.session().edit(ReplaceView{0, walk}, QStringLiteral("Walk"));
    PresentWindow& present = this->present();
    const auto frame = [&] {
        const scene::Scene& scene = present.stage().scene();
        const auto mark = std::ranges::find(scene.marks, scene::MarkKey{{}, "progress"}, &scene::Mark::key);
        return mark == scene.marks.end() ? std::string() : std::get<scene::TextShape>(mark->shape).text;
    };
    std::vector<std::string> there{frame()};
    EXPECT_TRUE(there.front().starts_with("Frame 1 of 4")) << there.front();
    EXPECT_FALSE(present.stage().way().hasWay()) << "Next goes on, and nothing else";
    for (int frames = 1; frames < 4; ++frames) {
        key(Qt::Key_Right);
        EXPECT_EQ(present.step(), 0u);
        there.push_back(frame());
        EXPECT_NE(there[there.size() - 1], there[there.size() - 2]);
    }
    EXPECT_EQ(present.part(), 0u);
    for (int frames = 2; frames >= 0; --frames) {
        key(Qt::Key_Left);
        EXPECT_EQ(frame(), there[static_cast<std::size_t>(frames)]) << "back is the same";
    }
    for (int frames = 0; frames < 4; ++frames)
        key(Qt::Key_Right);
    EXPECT_EQ(present.step(), 1u);
    key(Qt::Key_Left);
    EXPECT_EQ(frame(), there.back()) << "and from there one comes back to the last frame";
}

TEST(MagnifiedPart, TheSmallestValueIsFoundAndComesToTheMiddle)
{
    scene::Scene scene;
    scene.size = {100, 50};
    const auto add = [&](const char* id, geometry::Rect rect, int scale) {
        scene::Mark mark;
        mark.key = {id, "value"};
        mark.shape = scene::RectShape{rect};
        mark.data = scene::DataValue{MeasureId::Volume, rect.width * rect.height, scale};
        scene.marks.push_back(mark);
    };
    EXPECT_FALSE(smallestValue(scene, {200, 100}));
    add("placed", {0, 0, 0.1, 0.1}, scene::placedByPosition);
    EXPECT_FALSE(smallestValue(scene, {200, 100})) << "its size says nothing";
    add("large", {10, 10, 30, 30}, 0);
    add("small", {60, 20, 2, 2}, 0);
    const auto smallest = smallestValue(scene, {200, 100});
    ASSERT_TRUE(smallest);
    EXPECT_EQ(smallest->caseId, "small");
    EXPECT_EQ(smallest->at, QPointF(122, 42));
    EXPECT_DOUBLE_EQ(smallest->extent, 4);
    const MagnifiedPart part = magnified({scene, {200, 100}, 1, smallest->at, 10, QStringLiteral("So")});
    EXPECT_EQ(part.picture.size(), QSize(200, 100));
    EXPECT_EQ(part.caption, QStringLiteral("So"));
    const auto isData = [&](int x, int y) { return part.picture.pixelColor(x, y) != part.picture.pixelColor(1, 98); };
    EXPECT_TRUE(isData(100, 50));
    EXPECT_TRUE(isData(82, 50)); // 40 pixels wide now
    EXPECT_FALSE(isData(78, 50));
}

TEST_F(PresentTest, LettersAreOneSizeOnTheWallWhateverThePixels)
{
    PresentWindow& present = this->present();
    const double points = present.stage().scene().size.height;
    present.resize(3840, 2160);
    present.finishDrawing();
    EXPECT_DOUBLE_EQ(present.stage().scene().size.height, points);
    present.resize(1024, 768);
    present.finishDrawing();
    EXPECT_LE(present.stage().scene().size.height, points * 1.21);
}

TEST_F(PresentTest, AStepWithNothingToDrawSaysSoAndTheNextOneComes)
{
    Document document = io::builtInDocument();
    setBuiltUp(document.views[0], false);
    setAsksGuess(document.views[0], false);
    document.views[1].cases = {{"no-such-case", {}, {}, {}}};
    open(std::move(document));
    PresentWindow& present = this->present();
    key(Qt::Key_Right);
    EXPECT_TRUE(present.stage().scene().marks.empty());
    EXPECT_FALSE(present.stage().accessibleName().isEmpty());
    key(Qt::Key_Right);
    EXPECT_EQ(present.step(), 2u);
    EXPECT_FALSE(present.stage().scene().marks.empty());
}

TEST_F(PresentTest, ADocumentWithoutViewsIsOneStep)
{
    Document document = io::builtInDocument();
    document.views.clear();
    open(std::move(document));
    EXPECT_EQ(present().steps(), 1u);
    EXPECT_FALSE(m_present->stage().scene().marks.empty());
}

TEST_F(PresentTest, EveryLessonOfTheMenuIsPresentedToItsEnd)
{
    auto* menu = m_window.findChild<QMenu*>(QStringLiteral("lessonsMenu"));
    ASSERT_NE(menu, nullptr);
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), static_cast<int>(io::stories().size()));
    for (QAction* lesson : menu->actions()) {
        lesson->trigger();
        EXPECT_EQ(QString::fromStdString(m_window.session().document().title), lesson->text());
        PresentWindow& present = this->present();
        std::size_t last = present.step();
        for (int pictures = 0; pictures < 40 && last + 1 < present.steps(); ++pictures) {
            EXPECT_FALSE(present.stage().scene().marks.empty()) << lesson->text().toStdString() << ' ' << last;
            key(Qt::Key_Right);
            EXPECT_LE(present.step(), last + 1);
            last = present.step();
        }
        EXPECT_EQ(last + 1, steps());
        key(Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(PresentTest, AnEmptyDocumentIsNotPresented)
{
    open({});
    trigger("present");
    for (QWidget* each : QApplication::topLevelWidgets())
        EXPECT_EQ(qobject_cast<PresentWindow*>(each), nullptr);
}

TEST_F(PresentTest, TheSpeakerSeesNotesTheClockAndTheNextStep)
{
    View view = m_window.session().document().views[0];
    view.speakerNotes = "Ask the class first.";
    m_window.session().edit(ReplaceView{0, view}, QStringLiteral("Notes"));
    PresentWindow& present = this->present();
    key(Qt::Key_S);
    QPointer<SpeakerWindow> speaker;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<SpeakerWindow*>(each))
            speaker = found;
    ASSERT_NE(speaker, nullptr);
    const auto text = [&](const char* name) { return speaker->findChild<QLabel*>(QString::fromUtf8(name))->text(); };
    EXPECT_EQ(speaker->findChild<QTextEdit*>(QStringLiteral("speakerNotes"))->toPlainText(),
              QStringLiteral("Ask the class first."));
    EXPECT_TRUE(text("speakerPlace").contains(QStringLiteral("1"))) << text("speakerPlace").toStdString();
    EXPECT_TRUE(text("speakerClock").contains(QStringLiteral("0:0"))) << text("speakerClock").toStdString();
    speaker->finishDrawing();
    EXPECT_FALSE(speaker->findChild<QLabel*>(QStringLiteral("speakerNow"))->pixmap().isNull());
    EXPECT_FALSE(speaker->findChild<QLabel*>(QStringLiteral("speakerNext"))->pixmap().isNull());
    QTest::keyClick(speaker.data(), Qt::Key_B);
    EXPECT_TRUE(text("speakerPlace").contains(QStringLiteral("black"))) << text("speakerPlace").toStdString();
    QTest::keyClick(speaker->findChild<QTextEdit*>(QStringLiteral("speakerNotes")), Qt::Key_PageDown);
    EXPECT_EQ(present.step(), 1u);
    EXPECT_TRUE(text("speakerPlace").contains(QStringLiteral("2"))) << text("speakerPlace").toStdString();
    QTest::keyClick(speaker.data(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(m_present.isNull());
    EXPECT_TRUE(speaker.isNull());
}

TEST_F(PresentTest, WhatComesNextIsWhatTheNextKeyShows)
{
    trigger("buildView");
    PresentWindow& present = this->present();
    for (int pictures = 0; present.nextKey(); ++pictures) {
        ASSERT_LT(pictures, 40);
        const StepKey next = *present.nextKey();
        const View view = present.viewFor(next);
        key(Qt::Key_Right);
        EXPECT_EQ(present.key(), next);
        EXPECT_EQ(present.stage().scene().theme, view.theme);
    }
}

TEST_F(PresentTest, EveryKeyOfTheListDoesSomething)
{
    present();
    key(Qt::Key_H);
    EXPECT_TRUE(m_present->overlay().showsKeys());
    key(Qt::Key_H);
    EXPECT_FALSE(m_present->overlay().showsKeys());
    for (const PresentKeyHelp& line : PresentKeyHelp::all()) {
        EXPECT_FALSE(line.keys.isEmpty());
        EXPECT_FALSE(line.meaning.isEmpty());
    }
    key(Qt::Key_C);
    EXPECT_EQ(m_present->stage().scene().theme, "contrast");
    key(Qt::Key_C);
    EXPECT_NE(m_present->stage().scene().theme, "contrast");
}

} // namespace

} // namespace toscale::gui
