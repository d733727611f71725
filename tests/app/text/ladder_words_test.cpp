#include "app/text/ladder_words.h"
#include "app/text/qt_string.h"
#include "core/document/columns.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/ink.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

// Ladders of the researched cases: stages, words, sizes.

namespace toscale::text {

namespace {

View ladderView(MeasureId measure, const std::vector<std::string>& cases, FigureSize size = {})
{
    View view;
    view.figure = FigureKind::Ladder;
    view.measure = measure;
    view.size = size;
    for (const std::string& id : cases)
        view.cases.push_back({id, {}, {}, {}});
    return view;
}

Columns columnsFor(const View& view)
{
    return columnsOf(io::sampleLibrary(), view, io::builtInTables());
}

scene::Scene drawnLadder(const View& view)
{
    auto scene =
        scene::buildScene(io::sampleLibrary(), view, columnsFor(view), LocaleWording(), tests::FixedTextMeasure());
    EXPECT_TRUE(scene) << view.cases.front().id << ' ' << view.size.width << 'x' << view.size.height;
    return scene ? *std::move(scene) : scene::Scene{};
}

/// The drawnLadder values of one measure, in order.
std::vector<double> valuesOf(const scene::Scene& scene, MeasureId measure)
{
    std::vector<double> values;
    for (const scene::Mark* mark : tests::dataMarks(scene))
        if (mark->data->measure == measure)
            values.push_back(mark->data->value);
    return values;
}

std::vector<std::string> titlesOf(const Ladder& ladder)
{
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < ladder.rungs.size(); ++i)
        titles.push_back(toUtf8(rungTitleWords(LocaleWording(), ladder, i)));
    return titles;
}

} // namespace

TEST(LadderWords, FiveVerdictsOfOneCaseAreToScale)
{
    const scene::Scene scene = drawnLadder(ladderView(MeasureId::Money, {"thomas-rasset-kazaa"}));
    // the researched stages, by the dates of the decisions; the pre-suit offer is a thread of its own
    EXPECT_EQ(valuesOf(scene, MeasureId::Money),
              (std::vector<double>{5000, 222'000, 1'920'000, 54'000, 1'500'000, 222'000}));
    EXPECT_NEAR(scene::measureInk(scene, scene::Encoding::Length).worst, 1, 1e-9);
}

TEST(LadderWords, SayWhatEachStageIs)
{
    const Columns columns = columnsFor(ladderView(MeasureId::Custody, {"manning-wikileaks"}));
    ASSERT_EQ(columns.ladders.size(), 1U) << "no stage of money";
    EXPECT_EQ(titlesOf(columns.ladders[0]),
              (std::vector<std::string>{"Statutory maximum", "Sought", "Imposed", "Reduced", "Served"}));
    const QString detail =
        rungDetailWords(Phrases("en"), columns.ladders[0], 2, findCase(io::sampleLibrary(), "manning-wikileaks"));
    EXPECT_TRUE(detail.startsWith(QStringLiteral("August 2013 · "))) << toUtf8(detail);
}

TEST(LadderWords, AMaximumAndAnOfferEndInWhatWasImposed)
{
    const View view = ladderView(MeasureId::Custody, {"swartz-jstor-2010"});
    const Columns columns = columnsFor(view);
    ASSERT_EQ(columns.ladders.size(), 2U);
    EXPECT_EQ(titlesOf(columns.ladders[0]),
              (std::vector<std::string>{"Statutory maximum · sum of 4 counts", "Offered, declined", "In the end"}));
    const scene::Scene scene = drawnLadder(view);
    EXPECT_EQ(valuesOf(scene, MeasureId::Custody), (std::vector<double>{35, 0.5}));
    EXPECT_TRUE(tests::findMark(scene, "swartz-jstor-2010", "custody-end-gap"));
    EXPECT_TRUE(tests::findMark(scene, "swartz-jstor-2010", "money-end-gap"));
    EXPECT_NE(scene.altText.find("Statutory maximum · sum of 4 counts: 35 years"), std::string::npos) << scene.altText;
}

/// It could be of two cases that the figure has no room for.
TEST(LadderWords, OfManyCasesSayNoRatio)
{
    View view = ladderView(MeasureId::Custody, {});
    view.cases.clear();
    const scene::FigureTexts texts = LocaleWording().figureTexts(FigureKind::Ladder, columnsFor(view));
    EXPECT_TRUE(texts.ratio.starts_with("No ratio between stages")) << texts.ratio;
}

TEST(LadderWords, InOneLineNameThePersonToo)
{
    const Columns columns = columnsFor(ladderView(MeasureId::Custody, {"pirate-bay-trial"}));
    const QString brief = rungBriefWords(LocaleWording(), columns.ladders[0], 1);
    EXPECT_TRUE(brief.startsWith(QStringLiteral("Reduced · in force · "))) << toUtf8(brief);
    EXPECT_TRUE(brief.contains(QStringLiteral("Neij")) && brief.endsWith(QStringLiteral("November 2010")))
        << toUtf8(brief);
}

TEST(LadderWords, NoRatioStandsBetweenStages)
{
    const LocaleWording wording;
    const Columns one = columnsFor(ladderView(MeasureId::Money, {"thomas-rasset-kazaa"}));
    EXPECT_EQ(wording.figureTexts(FigureKind::Ladder, one).ratio,
              "No ratio between stages: what was possible, sought, offered and decided are not comparable.");
    const Columns two = columnsFor(ladderView(MeasureId::Money, {"thomas-rasset-kazaa", "tenenbaum-p2p"}));
    EXPECT_TRUE(wording.figureTexts(FigureKind::Ladder, two).ratio.starts_with("In force: $675,000"));
}

TEST(LadderWords, EveryCaseDrawsInEverySize)
{
    static const QRegularExpression hole(
        QStringLiteral("%[1-9n]|\\(s\\)|\\bnan\\b|\\binf\\b|, ,|\\(\\)|: ,|\\.\\.|\\b[a-z]+_[a-z]+\\b"));
    for (const Case& which : io::sampleLibrary().cases)
        for (const MeasureId measure : {MeasureId::Money, MeasureId::Custody})
            for (const FigureSize size : {FigureSize{1200, 675}, {800, 1400}, {1080, 1920}, {1920, 1080}}) {
                SCOPED_TRACE(which.id);
                const scene::Scene scene = drawnLadder(ladderView(measure, {which.id}, size));
                tests::expectReadable(scene);
                EXPECT_NEAR(scene::measureInk(scene, scene::Encoding::Length).worst, 1, 1e-9);
                EXPECT_LE(toQString(scene.altText).size(), 250);
                for (const std::string& text : {scene.title, scene.altText, scene.longDescription})
                    EXPECT_FALSE(hole.match(toQString(text)).hasMatch()) << text;
            }
}

TEST(LadderWords, SeveralCasesShareTheScales)
{
    const scene::Scene scene = drawnLadder(
        ladderView(MeasureId::Money, {"thomas-rasset-kazaa", "tenenbaum-p2p", "swartz-jstor-2010"}, {1200, 1000}));
    tests::expectReadable(scene);
    EXPECT_NEAR(scene::measureInk(scene, scene::Encoding::Length).worst, 1, 1e-9);
    EXPECT_TRUE(tests::findMark(scene, "tenenbaum-p2p", "money-reduced-2010-value"));
    EXPECT_TRUE(tests::findMark(scene, "swartz-jstor-2010", "custody-prison-max-2011-value"));
}

TEST(LadderWords, OfManyCasesTheFirstSixAndTheBaselineAreShown)
{
    View view = ladderView(MeasureId::Money, {}, {1600, 2400});
    view.reference.baseline = "tenenbaum-p2p";
    const scene::Scene scene =
        scene::buildScene(io::sampleLibrary(), view, columnsFor(view), LocaleWording(), tests::FixedTextMeasure())
            .value();
    tests::expectReadable(scene);
    EXPECT_TRUE(tests::findMark(scene, "tenenbaum-p2p", "money-verdict-2009-value"));
    EXPECT_TRUE(tests::findMark(scene, "", "more-cases"));
}

} // namespace toscale::text
