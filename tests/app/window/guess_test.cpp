#include "app/draw/colour.h"
#include "app/present/hands_panel.h"
#include "app/present/present_window.h"
#include "app/present/speaker_window.h"
#include "core/document/guess_option.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <set>

namespace toscale::gui {

namespace {

/// The built-in comparison with its guess, in front of a class.
class GuessTest : public WindowTest {
protected:
    GuessTest()
        : m_document(std::make_shared<const Document>(io::builtInDocument()))
    {
        Presentation presentation;
        presentation.document = m_document;
        presentation.reducesMotion = true;
        m_present = std::make_unique<PresentWindow>(std::move(presentation));
        m_present->resize(1280, 720);
        m_present->show();
        m_present->finishDrawing();
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(m_present.get(), key);
        m_present->finishDrawing();
    }
    std::set<std::string> cases()
    {
        std::set<std::string> ids;
        for (const scene::Mark& mark : m_present->stage().scene().marks)
            if (!mark.key.caseId.empty())
                ids.insert(mark.key.caseId);
        return ids;
    }

    std::shared_ptr<const Document> m_document;
    std::unique_ptr<PresentWindow> m_present;
};

TEST_F(GuessTest, NextAlwaysAdvancesWithoutAnyInput)
{
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Question);
    EXPECT_TRUE(m_present->board().isVisible());
    key(Qt::Key_PageDown);
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Choices);
    key(Qt::Key_PageDown);
    EXPECT_FALSE(m_present->board().isVisible());
    EXPECT_EQ(cases(), std::set<std::string>{"swartz-jstor-2010"});
    key(Qt::Key_PageDown);
    EXPECT_EQ(cases().size(), 2u);
    EXPECT_EQ(m_present->step(), 0u);
    key(Qt::Key_PageDown); // nobody guessed, so there is no miss
    EXPECT_EQ(m_present->step(), 1u);
    key(Qt::Key_PageUp);
    EXPECT_EQ(m_present->step(), 0u);
    EXPECT_EQ(cases().size(), 2u);
    key(Qt::Key_PageUp);
    EXPECT_EQ(cases().size(), 1u);
    key(Qt::Key_PageUp);
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Choices);
    key(Qt::Key_PageUp);
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Question);
    key(Qt::Key_PageUp); // the beginning
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Question);
}

TEST_F(GuessTest, HandsAreCountedByKeysAndClicksAndTheMissIsShown)
{
    key(Qt::Key_PageDown);
    key(Qt::Key_Plus); // of no choice yet
    EXPECT_FALSE(m_present->askedNow()->hasGuesses());
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    for (int hand = 0; hand < 7; ++hand)
        key(Qt::Key_Plus);
    key(Qt::Key_Minus);
    QTest::mouseClick(m_present.get(), Qt::LeftButton, {}, QPoint(1280 * 85 / 100, 720 * 65 / 100));
    EXPECT_EQ(m_present->askedNow()->hands, (std::vector<int>{0, 6, 0, 1}));
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Choices); // a click on a choice is no Next
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    EXPECT_EQ(m_present->step(), 0u);
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Miss);
    const QString words = m_present->board().words();
    EXPECT_TRUE(words.contains(QStringLiteral("11 times too few"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("1,143"))) << words.toStdString();
    EXPECT_TRUE(m_present->accessibleName().contains(QStringLiteral("1,143")));
    key(Qt::Key_PageDown);
    EXPECT_EQ(m_present->step(), 1u);
    EXPECT_EQ(*m_document, io::builtInDocument()); // nothing of it is kept
}

TEST_F(GuessTest, ASquareIsDrawnToScaleAndCountsAsAGuess)
{
    key(Qt::Key_G);
    ASSERT_TRUE(m_present->sketch().isVisible());
    EXPECT_TRUE(m_present->sketch().words().contains(QStringLiteral("70")))
        << m_present->sketch().words().toStdString();
    EXPECT_EQ(m_present->sketch().times(), std::nullopt);
    const double unit = 720 / 540.0; // a point of the screen; the smaller square has a side of three
    const QPoint held(static_cast<int>(1280 * 0.08 + 190 * unit), static_cast<int>(720 - 62 * unit));
    const int side = static_cast<int>(20 * 3 * unit);
    QTest::mousePress(m_present.get(), Qt::LeftButton, {}, held);
    QTest::mouseMove(m_present.get(), held + QPoint(side, -side));
    QTest::mouseRelease(m_present.get(), Qt::LeftButton, {}, held + QPoint(side, -side));
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Question); // drawing is no click for the next step
    ASSERT_TRUE(m_present->sketch().times());
    EXPECT_NEAR(*m_present->sketch().times(), 400, 20);
    EXPECT_TRUE(m_present->accessibleName().contains(QStringLiteral("times")));
    const double drawn = *m_present->sketch().times();
    key(Qt::Key_Plus);
    EXPECT_GT(*m_present->sketch().times(), drawn);
    key(Qt::Key_Minus);
    EXPECT_NEAR(*m_present->sketch().times(), drawn, 10);
    key(Qt::Key_PageDown); // Next goes on with what was drawn
    EXPECT_FALSE(m_present->sketch().isVisible());
    ASSERT_EQ(m_present->askedNow()->others.size(), 1u);
    for (int next = 0; next < 3; ++next)
        key(Qt::Key_PageDown);
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Miss);
}

TEST_F(GuessTest, ADrawingHasNoRoomForMoreThanFits)
{
    key(Qt::Key_G);
    QTest::mouseClick(m_present.get(), Qt::LeftButton, {}, QPoint(1279, 1));
    ASSERT_TRUE(m_present->sketch().times());
    EXPECT_GT(*m_present->sketch().times(), 10'000);
    EXPECT_LT(*m_present->sketch().times(), 20'000);
    key(Qt::Key_G); // ends it as well
    EXPECT_FALSE(m_present->sketch().isVisible());
    EXPECT_EQ(m_present->askedNow()->others.size(), 1u);
    key(Qt::Key_G); // begun, but nothing drawn
    key(Qt::Key_G);
    EXPECT_EQ(m_present->askedNow()->others.size(), 1u);
    m_present->goTo(1);
    key(Qt::Key_G); // nothing is guessed there
    EXPECT_FALSE(m_present->sketch().isVisible());
}

TEST_F(GuessTest, TheSpeakerCountsAndTypes)
{
    HandsPanel panel(*m_present);
    auto* hands = panel.findChild<QSpinBox*>(QStringLiteral("hands2"));
    auto* typed = panel.findChild<QLineEdit*>(QStringLiteral("typedGuess"));
    auto* problem = panel.findChild<QLabel*>(QStringLiteral("guessProblem"));
    ASSERT_NE(hands, nullptr);
    hands->setValue(4);
    EXPECT_EQ(m_present->askedNow()->hands[2], 4);
    m_present->setHands(2, 5);
    EXPECT_EQ(hands->value(), 5);
    for (const char* bad : {"0", "-3", "many", "", "nan", "inf", "10^400"}) {
        typed->setText(QString::fromLatin1(bad));
        panel.findChild<QPushButton*>(QStringLiteral("addGuess"))->click();
        EXPECT_FALSE(problem->isHidden()) << bad;
        EXPECT_EQ(typed->text(), QString::fromLatin1(bad)); // nothing is lost
        EXPECT_TRUE(m_present->askedNow()->others.empty()) << bad;
    }
    typed->setText(QStringLiteral("10^30"));
    panel.findChild<QPushButton*>(QStringLiteral("addGuess"))->click();
    EXPECT_TRUE(problem->isHidden());
    EXPECT_EQ(m_present->askedNow()->others, std::vector<double>{1e30});
    QTest::keyClick(hands, Qt::Key_PageDown); // a clicker
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Choices);
    EXPECT_EQ(hands->value(), 5);
    for (int press = 0; press < 3; ++press)
        key(Qt::Key_PageDown);
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Miss);
    EXPECT_FALSE(m_present->grab().toImage().isNull()); // thirty decades have room
}

TEST_F(GuessTest, ReturnAddsAGuessAndGoesNoFurther)
{
    SpeakerWindow speaker(*m_present);
    speaker.show();
    auto* typed = speaker.findChild<QLineEdit*>(QStringLiteral("typedGuess"));
    ASSERT_NE(typed, nullptr);
    typed->setFocus();
    typed->setText(QStringLiteral("500"));
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Question); // the answer is not given away
    EXPECT_EQ(m_present->askedNow()->others, std::vector<double>{500});
    typed->setText(QStringLiteral("-5"));
    QTest::keyClick(typed, Qt::Key_Enter);
    EXPECT_EQ(m_present->guessMoment(), GuessMoment::Question);
    EXPECT_EQ(speaker.findChild<QLabel*>(QStringLiteral("otherGuesses"))->text(),
              QStringLiteral("Typed or drawn: 500 times"));
    speaker.findChild<QPushButton*>(QStringLiteral("removeGuess"))->click();
    EXPECT_TRUE(m_present->askedNow()->others.empty());
}

TEST_F(GuessTest, WhatMostTypedIsWhatMostGuessed)
{
    for (const double guess : {500.0, 500.0, 7.0})
        m_present->addGuess(guess);
    EXPECT_EQ(m_present->askedNow()->mostGuessed(), 500);
    m_present->setHands(3, 2); // as many, and a show of hands
    EXPECT_EQ(m_present->askedNow()->mostGuessed(), 10'000);
    m_present->setHands(3, 1);
    EXPECT_EQ(m_present->askedNow()->mostGuessed(), 500);
}

TEST_F(GuessTest, ASquareIsDrawnBesideTheSmallerOneToo)
{
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    EXPECT_FALSE(m_present->board().isVisible());
    EXPECT_EQ(cases().size(), 1u);
    key(Qt::Key_G);
    EXPECT_TRUE(m_present->sketch().isVisible());
    key(Qt::Key_Plus);
    key(Qt::Key_PageDown);
    EXPECT_EQ(m_present->askedNow()->others.size(), 1u);
    EXPECT_EQ(cases().size(), 2u);
}

TEST_F(GuessTest, TheSpeakerSeesWhatTheClassSees)
{
    SpeakerWindow speaker(*m_present);
    speaker.show();
    const auto* now = speaker.findChild<QLabel*>(QStringLiteral("speakerNow"));
    const auto colours = [&] {
        std::set<QRgb> seen;
        const QImage picture = now->pixmap(Qt::ReturnByValue).toImage();
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                seen.insert(picture.pixel(x, y));
        return seen;
    };
    const QRgb value = draw::toQColor(scene::themeOf("light")->seriesColour(0)).rgb();
    EXPECT_GT(colours().size(), 2u); // the question
    EXPECT_FALSE(colours().contains(value)) << "the figure is not seen yet";
}

TEST_F(GuessTest, WhatWasSaidIsGoneWithItsStep)
{
    QTest::keyClick(m_present.get(), Qt::Key_3);
    EXPECT_FALSE(m_present->overlay().words().isEmpty());
    key(Qt::Key_Return);
    EXPECT_EQ(m_present->step(), 2u);
    EXPECT_TRUE(m_present->overlay().words().isEmpty());
}

TEST_F(GuessTest, TheMenuAsksWhereThereIsSomethingToGuess)
{
    Document document = io::builtInDocument();
    m_window.session().replaceDocument(document, {});
    trigger("guessView");
    EXPECT_FALSE(asksGuess(view()));
    trigger("guessView");
    EXPECT_TRUE(asksGuess(view()));
    m_window.session().undoStack().undo();
    EXPECT_FALSE(asksGuess(view()));
    const auto custody = std::find_if(document.views.begin(), document.views.end(),
                                      [](const View& each) { return each.id == "custody-maximum"; });
    ASSERT_NE(custody, document.views.end());
    m_window.session().showView(static_cast<std::size_t>(custody - document.views.begin()));
    trigger("guessView");
    EXPECT_FALSE(asksGuess(view()));
    EXPECT_FALSE(m_window.findChild<QAction*>(QStringLiteral("guessView"))->isChecked());
}

} // namespace

} // namespace toscale::gui
