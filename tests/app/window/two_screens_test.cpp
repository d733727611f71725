#include "app/present/present_window.h"
#include "app/present/speaker_window.h"
#include "window_fixture.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>

namespace toscale::gui {

namespace {

template <class Window> Window* shownWindow()
{
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<Window*>(each); found != nullptr && found->isVisible())
            return found;
    return nullptr;
}

class TwoScreens : public WindowTest { };

TEST_F(TwoScreens, TheClassSeesTheStepsAndTheSpeakerTheNotes)
{
    ASSERT_EQ(QGuiApplication::screens().size(), 2);
    m_window.move(QGuiApplication::primaryScreen()->geometry().topLeft());
    trigger("present");
    auto* present = shownWindow<PresentWindow>();
    auto* speaker = shownWindow<SpeakerWindow>();
    ASSERT_NE(present, nullptr);
    ASSERT_NE(speaker, nullptr);
    EXPECT_EQ(present->screen()->name(), QStringLiteral("projector"));
    EXPECT_EQ(present->geometry(), present->screen()->geometry());
    EXPECT_EQ(speaker->screen(), m_window.screen());
    present->finishDrawing();
    EXPECT_FALSE(present->stage().scene().marks.empty());
    QTest::keyClick(speaker, Qt::Key_Escape); // from either of them one gets out
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(shownWindow<PresentWindow>(), nullptr);
    EXPECT_EQ(shownWindow<SpeakerWindow>(), nullptr);
}

} // namespace

} // namespace toscale::gui
