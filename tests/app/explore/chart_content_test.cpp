#include "app/explore/chart_content.h"
#include "app/explore/density_picture.h"
#include "app/explore/document_rows.h"
#include "core/io/reference_data.h"
#include "core/quantity/same_noun.h"
#include "tests/app/explore/explored_cases.h"
#include "tests/support/many_rows.h"
#include "tests/support/small_case.h"

#include <gtest/gtest.h>
#include <numeric>

namespace toscale::gui {

namespace {

ExploreChoice choiceOf(ExploreKind kind)
{
    ExploreChoice choice;
    choice.kind = kind;
    return choice;
}

std::size_t bitsOf(const ChartContent& content)
{
    std::size_t count = 0;
    for (std::size_t point = 0; point < content.partX.size(); ++point)
        count += content.isDrawn(point) ? 1U : 0U;
    return count;
}

} // namespace

TEST(ChartContent, DropsNoCaseSilently)
{
    for (const bool isLog : {true, false})
        for (const MeasureId x : library()->measures())
            for (const MeasureId y : library()->measures()) {
                ExploreChoice choice;
                choice.x = x;
                choice.y = y;
                choice.logX = choice.logY = isLog;
                const auto content = chartContent(library(), choice, english());
                EXPECT_EQ(content->drawnCount + content->withoutX.count + content->withoutY.count + content->withoutBoth
                              + content->zeros + content->fromZero,
                          library()->count())
                    << nameOf(x) << " " << nameOf(y);
                EXPECT_EQ(bitsOf(*content), content->drawnCount);
                EXPECT_EQ(content->withoutX.words.isEmpty(),
                          content->withoutX.count + content->withoutX.zeros + content->withoutX.fromZero == 0);
                EXPECT_TRUE(content->countWords.startsWith(QStringLiteral("36 cases: ")));
                for (std::size_t point = 0; point < content->partX.size(); ++point)
                    if (content->isDrawn(point)) {
                        EXPECT_GE(content->partX[point], 0);
                        EXPECT_LE(content->partX[point], 1);
                        EXPECT_GE(content->partY[point], 0);
                        EXPECT_LE(content->partY[point], 1);
                    }
            }
}

TEST(ChartContent, SaysWhyCasesStandOnARail)
{
    const auto content = chartContent(library(), {}, english());
    ASSERT_GT(content->withoutY.count, 0U);
    EXPECT_TRUE(content->withoutY.words.contains(QStringLiteral("none imposed")))
        << content->withoutY.words.toStdString();
    EXPECT_EQ(content->withoutY.at.size(), content->withoutY.count);
    EXPECT_EQ(content->withoutY.rows.size(), content->withoutY.count);
}

TEST(ChartContent, OfAHistogramCountsEachCaseOnce)
{
    for (const bool isLog : {true, false}) {
        ExploreChoice choice = choiceOf(ExploreKind::Histogram);
        choice.logX = isLog;
        const auto content = chartContent(std::make_shared<ManyRows>(10'000), choice, english());
        const std::size_t counted =
            std::accumulate(content->bars.begin(), content->bars.end(), std::size_t{0},
                            [](std::size_t sum, const ChartBar& bar) { return sum + bar.count; });
        EXPECT_EQ(counted, content->drawnCount);
        EXPECT_EQ(counted + content->withoutX.count, 10'000U);
        for (std::size_t i = 1; i < content->bars.size(); ++i)
            EXPECT_NEAR(content->bars[i].from, content->bars[i - 1].to, 1e-9 * std::abs(content->bars[i].from));
    }
}

TEST(ChartContent, OfGroupsHasABoxForEach)
{
    ExploreChoice choice = choiceOf(ExploreKind::Strip);
    choice.group = "text:category";
    const auto content = chartContent(std::make_shared<ManyRows>(3'000), choice, english());
    ASSERT_EQ(content->boxes.size(), 3U);
    for (const ChartBox& box : content->boxes) {
        EXPECT_LT(box.places.lower, box.places.median);
        EXPECT_LT(box.places.median, box.places.upper);
        EXPECT_TRUE(box.words.contains(QStringLiteral("median"))) << box.words.toStdString();
    }
    choice.group = "text:gone"; // a column of another document
    EXPECT_EQ(chartContent(library(), choice, english())->choice.group, "outcome");
}

/// A table of titles and volumes: nothing tells its rows apart.
TEST(ChartContent, OfRowsWithoutGroupsHasNone)
{
    class Ungrouped : public ManyRows {
    public:
        using ManyRows::ManyRows;
        [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& groups() const override
        {
            static const std::vector<std::pair<std::string, std::string>> none;
            return none;
        }
        [[nodiscard]] std::shared_ptr<const ExploreGroup> group(std::string_view, MeasureId) const override
        {
            return nullptr;
        }
    };
    const auto content = chartContent(std::make_shared<Ungrouped>(300), choiceOf(ExploreKind::Strip), english());
    EXPECT_TRUE(content->boxes.empty());
}

TEST(ChartContent, OfEveryGroupHasEveryCase)
{
    for (const auto& [id, title] : library()->groups()) {
        ExploreChoice choice = choiceOf(ExploreKind::Strip);
        choice.group = id;
        const auto content = chartContent(library(), choice, english());
        EXPECT_EQ(content->drawnCount + content->withoutY.count + content->zeros + content->fromZero,
                  library()->count())
            << id;
    }
}

TEST(ChartContent, OfATrendHasTheMedianOfEachYear)
{
    const auto content = chartContent(library(), choiceOf(ExploreKind::Trend), english());
    ASSERT_GT(content->boxes.size(), 5U);
    for (std::size_t i = 1; i < content->boxes.size(); ++i)
        EXPECT_GT(content->boxes[i].at, content->boxes[i - 1].at);
    EXPECT_EQ(content->drawnCount + content->withoutX.count + content->withoutY.count + content->withoutBoth
                  + content->zeros + content->fromZero,
              library()->count());
}

TEST(ChartContent, OfRanksHasOneOfEachInEveryMeasure)
{
    const auto content = chartContent(library(), choiceOf(ExploreKind::Ranks), english());
    const std::size_t lines = content->linesOf.size();
    ASSERT_GE(content->measures.size(), 3U);
    for (std::size_t column = 0; column < content->measures.size(); ++column) {
        double best = -1e9;
        std::size_t drawn = 0;
        for (std::size_t point = column * lines; point < (column + 1) * lines; ++point)
            if (content->isDrawn(point)) {
                EXPECT_EQ(content->columnOf(point), column);
                EXPECT_TRUE(content->measures[column]->values.has(content->rowOf(point)));
                best = std::max(best, content->placeOf(point).y());
                ++drawn;
            }
        EXPECT_NEAR(best, -1, 1e-4);
        std::size_t known = 0;
        for (std::size_t row = 0; row < library()->count(); ++row)
            known += content->measures[column]->values.has(row) ? 1U : 0U;
        EXPECT_EQ(drawn, known);
    }
}

TEST(ChartContent, OfManyRanksDrawsTheFirstAndSaysSo)
{
    const auto content = chartContent(std::make_shared<ManyRows>(1'000), choiceOf(ExploreKind::Ranks), english());
    EXPECT_EQ(content->linesOf.size(), 100U);
    EXPECT_NE(
        std::ranges::find(
            content->texts.notes,
            "Lines of 100 of 988 cases: of each measure in turn the one with the largest value that is left; of equal "
            "values the earlier case."),
        content->texts.notes.end());
}

TEST(ChartContent, WorksOfDifferentNounsAreNeverOneAxis)
{
    ExploreChoice choice = choiceOf(ExploreKind::Histogram);
    choice.x = MeasureId::Works;
    const auto content = chartContent(library(), choice, english());
    const ExploreMeasure& works = *content->measures[0];
    ASSERT_GT(works.nouns.size(), 1U);
    std::size_t ofAll = 0;
    for (const std::string& noun : works.nouns) {
        choice.noun = noun;
        const auto one = chartContent(library(), choice, english());
        EXPECT_EQ(one->measures[0]->noun, noun);
        ofAll += one->drawnCount;
        EXPECT_LE(one->drawnCount, content->drawnCount) << "the most frequent is the first";
        for (const ComparedCase& row : one->measures[0]->of.rows)
            if (row.measured() != nullptr) {
                EXPECT_TRUE(isSameNoun(row.measured()->noun, noun));
            }
    }
    EXPECT_GT(ofAll, content->drawnCount);
    EXPECT_TRUE(content->withoutX.words.contains(QStringLiteral("different kind of works")))
        << content->withoutX.words.toStdString();
}

TEST(ChartContent, CountsReasonsByWhatIsMissingWithoutAmounts)
{
    // 400 fines in euros, each of another amount and without a date: none can be converted, all for one reason
    Document document;
    for (int i = 0; i < 400; ++i) {
        const std::string amount = "EUR " + std::to_string(3000 + i);
        Case each = tests::caseWith({{.value = amount}});
        each.id = "case-" + std::to_string(i);
        document.cases.push_back(std::move(each));
    }
    const auto rows = std::make_shared<DocumentRows>(document, Reference{}, english(), io::builtInTables());
    const auto measure = rows->measure(MeasureId::Money, {});
    EXPECT_EQ(measure->reasons, std::vector<std::string>{"no date, so no rate"});
    ExploreChoice choice = choiceOf(ExploreKind::Histogram);
    choice.x = MeasureId::Money;
    const auto content = chartContent(rows, choice, english());
    EXPECT_EQ(content->withoutX.count, 400U);
    EXPECT_TRUE(content->withoutX.words.endsWith(QStringLiteral(": 400 (no date, so no rate)")))
        << content->withoutX.words.toStdString();
    EXPECT_TRUE(caseWords(*content, 7, english()).contains(QStringLiteral("3007"))) << "of a single case it is told";
}

TEST(ChartContent, TellsACaseWithItsBoundsAndStatus)
{
    const auto content = chartContent(library(), {}, english());
    bool isFound = false;
    for (std::size_t row = 0; row < library()->count(); ++row)
        if (library()->idOf(row) == "meta-shadow-libraries") {
            const QString words = caseWords(*content, row, english());
            EXPECT_TRUE(words.contains(QStringLiteral("alleged"))) << words.toStdString();
            isFound = true;
        }
    EXPECT_TRUE(isFound);
}

TEST(ChartContent, OfNothingIsWhole)
{
    const auto none = std::make_shared<ManyRows>(0);
    for (const ExploreKind kind :
         {ExploreKind::Scatter, ExploreKind::Histogram, ExploreKind::Strip, ExploreKind::Trend, ExploreKind::Ranks}) {
        const auto content = chartContent(none, choiceOf(kind), english());
        EXPECT_EQ(content->drawnCount, 0U);
        EXPECT_GT(content->x.high(), content->x.low());
        EXPECT_GT(content->y.high(), content->y.low());
    }
}

TEST(DensityPicture, ShowsEveryPointInSight)
{
    const auto content = chartContent(std::make_shared<ManyRows>(50'000), {}, english());
    DensityRequest request;
    request.content = content;
    request.window = QRectF(QPointF(content->x.low(), content->y.low()), QPointF(content->x.high(), content->y.high()));
    request.pixels = {400, 300};
    request.data = qRgb(0, 0, 80);
    const DensityPicture picture = densityPicture(request);
    EXPECT_FALSE(picture.isFew);
    EXPECT_EQ(picture.inside, content->drawnCount);
    EXPECT_EQ(picture.image.size(), QSize(400, 300));
    std::size_t coloured = 0;
    for (int y = 0; y < picture.image.height(); ++y)
        for (int x = 0; x < picture.image.width(); ++x)
            coloured += qAlpha(picture.image.pixel(x, y)) > 0 ? 1U : 0U;
    EXPECT_GT(coloured, 2'000U);
    EXPECT_FALSE(picture.marks.empty()); // outliers

    request.window = QRectF(content->x.high() - 0.5, content->y.high() - 0.5, 0.5, 0.5); // hardly any there
    const DensityPicture few = densityPicture(request);
    EXPECT_TRUE(few.isFew);
    EXPECT_EQ(few.marks.size(), few.inside);
}

} // namespace toscale::gui
