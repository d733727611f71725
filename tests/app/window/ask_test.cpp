#include "app/window/ask.h"
#include "core/io/document_json.h"
#include "window_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QTest>

namespace toscale::gui {

namespace {

TEST(Ask, ReadsTwoPairsAroundVersus)
{
    const auto asked = parseAsk("70 GB vs 80 TB, $1M + 35y vs none");
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->sides[0].volume->text, "70 GB");
    EXPECT_EQ(asked->sides[1].volume->text, "80 TB");
    EXPECT_TRUE(asked->sides[0].money && asked->sides[0].custody);
    EXPECT_TRUE(asked->sides[1].noPenalty);
}

TEST(Ask, NumbersAreReadAsTheLanguageWritesThem)
{
    const auto german = parseAsk("8.500 Bücher vs 12.000 Bücher, 1,5 TB vs 1.500 GB", ',');
    ASSERT_TRUE(german);
    EXPECT_EQ(german->sides[1].works->value.number.best, 12'000);
    EXPECT_EQ(german->sides[1].works->text, "12000 Bücher") << "as a document has it, where a point is a decimal one";
    EXPECT_EQ(german->sides[0].volume->value.bytes.best, german->sides[1].volume->value.bytes.best);
    EXPECT_EQ(german->sides[0].name, "8.500 Bücher");
    EXPECT_EQ(parseAsk("8500 books vs 12.000 books")->sides[1].works->value.number.best, 12);
    const auto wrong = parseAsk("8.500 Bücher vs 12.000 terrabytes", ',');
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().position, 24);
}

TEST(Ask, SumsInOneCurrencyNeedNoRate)
{
    const auto moneyView = [](const char* question) { return answerOf(*parseAsk(question), {}, View{}).views.at(0); };
    EXPECT_EQ(moneyView("€5M vs €2M").reference.currency, Currency{"EUR"});
    EXPECT_FALSE(moneyView("€5M vs $2M").reference.currency);
}

TEST(Ask, TheWordBetweenTwoSidesAndNoneAreReadInEachLanguage)
{
    for (const char* question :
         {"$1M VERSUS Nothing", "$1M gegen nichts", "$1M gegenüber keine Strafe", "$1M contre rien",
          "$1M face à aucune peine", "$1M contra nada", "$1M frente a ninguna", "$1M 对 无", "$1M مقابل لا شيء"}) {
        const auto asked = parseAsk(question);
        ASSERT_TRUE(asked) << question;
        ASSERT_EQ(asked->sides.size(), 2U) << question;
        EXPECT_EQ(asked->sides[0].money->text, "$1M") << question;
        EXPECT_TRUE(asked->sides[1].noPenalty) << question;
    }
    EXPECT_EQ(parseAsk("Gegenwart: 1 GB gegen Contraband: 2 GB")->sides[1].name, "Contraband") << "whole words only";
}

TEST(Ask, MarksAreReadAsChineseAndArabicWriteThem)
{
    const auto chinese = parseAsk("文章：70 GB＋$1M 对 书：80 TB＋无；4 本书 对 5 本书");
    ASSERT_TRUE(chinese);
    EXPECT_EQ(chinese->sides[0].name, "文章");
    EXPECT_EQ(chinese->sides[1].volume->text, "80 TB");
    EXPECT_TRUE(chinese->sides[1].noPenalty && chinese->sides[1].works);
    const auto arabic = parseAsk("70 GB مقابل 80 TB، $1M مقابل بلا عقوبة");
    ASSERT_TRUE(arabic);
    EXPECT_TRUE(arabic->sides[1].noPenalty);
    const auto wrong = parseAsk("文章：70 GB 对 书：80 terrabytes");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().position, 17) << "in letters, not in bytes";
}

TEST(Ask, SaysWhereItCannotRead)
{
    const auto wrongUnit = parseAsk("70 GB vs 80 terrabytes");
    ASSERT_FALSE(wrongUnit);
    EXPECT_GT(wrongUnit.error().position, 9);
    for (const char* text :
         {"", "70 GB", "70 GB vs ", "none vs none", "1 GB vs 2 GB vs 3 GB, $1 vs $2", "70 GB + 80 GB vs 1 TB"})
        EXPECT_FALSE(parseAsk(text)) << text;
}

TEST(Ask, ReadsMoreThanTwoSides)
{
    const auto asked = parseAsk("1.9 TB vs 2.6 TB vs LibGen: 33 TB");
    ASSERT_TRUE(asked);
    ASSERT_EQ(asked->sides.size(), 3U);
    EXPECT_EQ(asked->sides[2].name, "LibGen");
    const AskAnswer answer = answerOf(*asked, {}, View{});
    EXPECT_EQ(answer.cases.size(), 3U);
    ASSERT_EQ(answer.views.size(), 1U);
    EXPECT_EQ(answer.views[0].cases.size(), 3U);
}

TEST(Ask, ASideThatIsOnlyNoneStillHasAName)
{
    const auto asked = parseAsk("$1M + 35y vs none");
    ASSERT_TRUE(asked);
    for (const Case& one : answerOf(*asked, {}, View{}).cases)
        EXPECT_FALSE(one.label().empty());
}

TEST(Ask, MoneyAndPrisonTimeShareNothing)
{
    const auto asked = parseAsk("$1M vs 35 years");
    ASSERT_FALSE(asked);
    EXPECT_EQ(std::get<AskProblem>(asked.error().problem), AskProblem::NothingShared);
    EXPECT_TRUE(parseAsk("$1M + 35 years vs $2M"));
    EXPECT_TRUE(parseAsk("$1M vs none"));
}

class AskBarTest : public WindowTest {
protected:
    void ask(const char* words)
    {
        auto* edit = m_window.findChild<QLineEdit*>(QStringLiteral("askEdit"));
        edit->setText(QString::fromUtf8(words));
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

TEST_F(AskBarTest, DrawsWhatIsAskedAsNewCasesInOneUndoStep)
{
    const std::size_t views = m_window.session().document().views.size();
    ask("70 GB vs 80 TB, $1M + 35y vs none");
    EXPECT_EQ(m_window.session().document().cases.size(), 4u);
    EXPECT_GT(m_window.session().document().views.size(), views);
    EXPECT_EQ(m_window.session().comparison().rows.size(), 2u);
    const auto* ratio = std::get_if<Ratio>(&m_window.session().comparison().ratio);
    ASSERT_NE(ratio, nullptr);
    EXPECT_NEAR(ratio->times.best, 1142.857142857143, 1e-9);
    EXPECT_EQ(m_window.session().undoStack().count(), 1);
    trigger("undo");
    EXPECT_EQ(m_window.session().document().cases.size(), 2u);
    EXPECT_EQ(m_window.session().document().views.size(), views);
}

TEST_F(AskBarTest, SumsThatAreTypedHaveARatio)
{
    ask("$1M vs $5M");
    const auto* ratio = std::get_if<Ratio>(&m_window.session().comparison().ratio);
    ASSERT_NE(ratio, nullptr);
    EXPECT_DOUBLE_EQ(ratio->times.best, 5);
}

TEST_F(AskBarTest, ExplainsWhatItCannotReadAndChangesNothing)
{
    ask("70 GB vs eighty bananas");
    auto* problem = m_window.findChild<QLabel*>(QStringLiteral("askProblem"));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_FALSE(problem->text().isEmpty());
    EXPECT_EQ(m_window.session().document().cases.size(), 2u);
}

TEST_F(AskBarTest, ANewQuestionAnswersInPlaceOfTheLastAndUndoBringsThatBack)
{
    ask("70 GB vs 80 TB");
    ask("1 GB vs 2 GB vs 3 GB");
    EXPECT_EQ(m_window.session().document().cases.size(), 5u);
    EXPECT_EQ(m_window.session().comparison().rows.size(), 3u);
    trigger("undo");
    EXPECT_EQ(m_window.session().document().cases.size(), 4u);
    EXPECT_EQ(m_window.session().comparison().rows.size(), 2u);
}

TEST_F(AskBarTest, TheStatusBarSpeaksOfTheLastQuestionAlone)
{
    ask("70 GB vs 80 TB, $1M + 35y vs none");
    EXPECT_TRUE(m_window.statusBar()->currentMessage().startsWith(QStringLiteral("3 views were made")));
    ask("200 GB vs 3 TB");
    EXPECT_TRUE(m_window.statusBar()->currentMessage().isEmpty());
}

TEST_F(AskBarTest, AFigureThatIsNotShownIsNotOffered)
{
    m_window.sceneView().selectCase("meta-shadow-libraries");
    auto* box = m_window.findChild<QComboBox*>(QStringLiteral("reportedFigure"));
    ASSERT_TRUE(box->isVisible());
    ask("70 GB vs 80 TB");
    EXPECT_FALSE(box->isVisible());
}

TEST_F(AskBarTest, AnAnswerThatAnotherViewUsesStays)
{
    ask("1 GB vs 3 GB");
    const std::string asked = m_window.session().document().cases.back().id;
    m_window.session().showView(0);
    View first = view();
    first.cases.push_back({asked, {}, {}, {}});
    m_window.session().changeView(first, QStringLiteral("Show it"));
    const std::size_t before = m_window.session().document().cases.size();
    ask("5 GB vs 7 GB");
    const Document& document = m_window.session().document();
    EXPECT_EQ(document.cases.size(), before + 2);
    EXPECT_NE(findCase(document, asked), nullptr);
    EXPECT_TRUE(io::readDocument(io::writeDocument(document)).problems.empty());
    for (const CaseFigure& figure : document.cases.back().figures)
        EXPECT_FALSE(figure.verified) << "whoever asks names no source";
}

TEST_F(AskBarTest, UndoInTheBarTakesTheAnswerBack)
{
    QApplication::setActiveWindow(&m_window);
    auto* edit = m_window.findChild<QLineEdit*>(QStringLiteral("askEdit"));
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("70 GB vs 80 TB"));
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_EQ(m_window.session().document().cases.size(), 4u);
    EXPECT_EQ(edit->selectedText(), QStringLiteral("70 GB vs 80 TB")) << "the next question takes its place";
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window.session().document().cases.size(), 2u);
}

TEST_F(AskBarTest, AnAnswerThatWasSavedStays)
{
    ask("70 GB vs 80 TB");
    ASSERT_TRUE(m_window.session().save(m_folder.filePath(QStringLiteral("asked.toscale.json"))));
    ask("1 GB vs 2 GB");
    EXPECT_EQ(m_window.session().document().cases.size(), 6u);
}

TEST_F(AskBarTest, SumsOfOneCurrencyHaveARatioInIt)
{
    ask("€2M vs €5M");
    const auto* ratio = std::get_if<Ratio>(&m_window.session().comparison().ratio);
    ASSERT_NE(ratio, nullptr);
    EXPECT_DOUBLE_EQ(ratio->times.best, 2.5);
}

TEST_F(AskBarTest, AnAnswerThatSomebodyWorkedOnStays)
{
    ask("70 GB vs 80 TB");
    choose("figureKind", "bars");
    ask("1 GB vs 2 GB");
    EXPECT_EQ(m_window.session().document().cases.size(), 6u);
}

} // namespace

} // namespace toscale::gui
