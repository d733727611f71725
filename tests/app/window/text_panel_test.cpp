#include "window_fixture.h"

#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTest>

namespace toscale::gui {

namespace {

class TextPanelTest : public WindowTest {
protected:
    template <class Edit> Edit* field(const char* name) { return m_window.findChild<Edit*>(QString::fromUtf8(name)); }
};

/// The text of the marks of one part, joined.
std::string textAt(const scene::Scene& scene, const std::string& part)
{
    std::string text;
    for (const scene::Mark& mark : scene.marks)
        if (mark.key.caseId.empty() && (mark.key.part == part || mark.key.part.starts_with(part + "-")))
            text += (text.empty() ? "" : " ") + std::get<scene::TextShape>(mark.shape).text;
    return text;
}

TEST_F(TextPanelTest, EmptyFieldsShowWhatIsMadeFromTheData)
{
    View plain = view();
    plain.title.clear();
    m_window.session().changeView(plain, QStringLiteral("plain"));
    EXPECT_TRUE(field<QLineEdit>("titleText")->text().isEmpty());
    EXPECT_EQ(field<QLineEdit>("titleText")->placeholderText().toStdString(), sceneTitle());
    EXPECT_TRUE(field<QPlainTextEdit>("ratioText")->placeholderText().contains(QStringLiteral("1,143")));
}

TEST_F(TextPanelTest, WhatIsMadeIsThereToBeAmended)
{
    View plain = view();
    plain.title.clear();
    m_window.session().changeView(plain, QStringLiteral("plain"));
    const int steps = m_window.session().undoStack().count();
    auto* title = field<QLineEdit>("titleText");
    QFocusEvent comes(QEvent::FocusIn);
    QFocusEvent goes(QEvent::FocusOut);
    QCoreApplication::sendEvent(title, &comes);
    EXPECT_EQ(title->text().toStdString(), sceneTitle());
    QCoreApplication::sendEvent(title, &goes);
    EXPECT_TRUE(title->text().isEmpty());
    EXPECT_EQ(m_window.session().undoStack().count(), steps) << "nothing was typed";
    QCoreApplication::sendEvent(title, &comes);
    const std::string before = sceneTitle();
    QTest::keyClicks(title, QStringLiteral("!"));
    EXPECT_EQ(view().title, before + "!");
    auto* notes = field<QPlainTextEdit>("notesText");
    QCoreApplication::sendEvent(notes, &comes);
    EXPECT_TRUE(notes->toPlainText().isEmpty()) << "a hint is no text";
}

TEST_F(TextPanelTest, WhatIsTypedStandsInTheFigureAndIsOneUndoStep)
{
    const View before = view();
    QTest::keyClicks(field<QLineEdit>("bylineText"), QStringLiteral("By me"));
    EXPECT_EQ(view().byline, "By me");
    EXPECT_EQ(textAt(m_window.sceneView().scene(), "byline"), "By me");
    EXPECT_EQ(m_window.session().undoStack().count(), 1);
    trigger("undo");
    EXPECT_EQ(view(), before);
    EXPECT_TRUE(field<QLineEdit>("bylineText")->text().isEmpty());
}

TEST_F(TextPanelTest, TheRatioSentenceCanBeSaidInOtherWords)
{
    const auto options = view().options;
    const QString own = QStringLiteral("One to \"1,143\", says the press");
    field<QPlainTextEdit>("ratioText")->setPlainText(own);
    EXPECT_EQ(textAt(m_window.sceneView().scene(), "ratio"), own.toStdString());
    field<QPlainTextEdit>("ratioText")->clear();
    EXPECT_EQ(view().options, options);
    EXPECT_NE(textAt(m_window.sceneView().scene(), "ratio").find("1,143"), std::string::npos);
}

TEST_F(TextPanelTest, TheAlternativeTextIsCounted)
{
    auto* count = field<QLabel>("altTextCount");
    field<QPlainTextEdit>("altText")->setPlainText(QStringLiteral("Two squares"));
    EXPECT_TRUE(count->text().startsWith(QStringLiteral("11 of 250")));
    EXPECT_EQ(m_window.sceneView().scene().altText, "Two squares");
    field<QPlainTextEdit>("altText")->setPlainText(QString(251, QLatin1Char('x')));
    EXPECT_TRUE(count->text().contains(QStringLiteral("too long")));
}

TEST_F(TextPanelTest, TextsThatMayNoLongerBeTrueAreNamed)
{
    const auto message = [&] { return m_window.statusBar()->currentMessage(); };
    View dark = view();
    dark.theme = "dark";
    m_window.session().changeView(dark, QStringLiteral("Dark"));
    EXPECT_FALSE(message().contains(QStringLiteral("Texts panel"))) << "it shows the same";
    View fewer = view();
    fewer.title = "Mine";
    m_window.session().changeView(fewer, QStringLiteral("Title"));
    fewer.cases.pop_back();
    m_window.session().changeView(fewer, QStringLiteral("Untick"));
    EXPECT_TRUE(message().contains(QStringLiteral("Texts panel"))) << message().toStdString();
    EXPECT_EQ(view().title, "Mine") << "what a person typed stays";
    m_window.statusBar()->clearMessage();
    View made = view();
    forgetTexts(made);
    m_window.session().changeView(made, QStringLiteral("Made from the data"));
    made.cases = fewer.cases;
    made.cases.clear();
    m_window.session().changeView(made, QStringLiteral("All"));
    EXPECT_TRUE(message().isEmpty()) << "nothing is typed";
}

TEST_F(TextPanelTest, WhatALessonSaysGoesWithItsPictureAndComesBack)
{
    const View lesson = view();
    ASSERT_FALSE(lesson.title.empty());
    View other = lesson;
    other.cases.pop_back();
    m_window.session().changeView(other, QStringLiteral("Untick"));
    EXPECT_TRUE(view().title.empty()) << "it names a case that is not drawn";
    View again = view();
    again.cases = lesson.cases;
    m_window.session().changeView(again, QStringLiteral("Tick"));
    EXPECT_EQ(view(), lesson);
    other = lesson;
    other.figure = FigureKind::Dots;
    m_window.session().changeView(other, QStringLiteral("Draw"));
    EXPECT_TRUE(view().title.empty()) << "nor does it name the picture";
    other = view();
    other.theme = "dark";
    m_window.session().changeView(other, QStringLiteral("Dark"));
    EXPECT_TRUE(view().title.empty());
}

TEST_F(TextPanelTest, AnotherViewBringsItsTexts)
{
    QTest::keyClicks(field<QLineEdit>("subtitleText"), QStringLiteral("Mine"));
    trigger("nextView");
    EXPECT_NE(field<QLineEdit>("subtitleText")->text(), QStringLiteral("Mine"));
    trigger("previousView");
    EXPECT_EQ(field<QLineEdit>("subtitleText")->text(), QStringLiteral("Mine"));
}

} // namespace

} // namespace toscale::gui
