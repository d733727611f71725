#include "core/normalize/timeline.h"
#include "core/scene/build_scene.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/core/scene/timeline_cases.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

// What a timeline does where room is short, and what it says of that.

namespace toscale::tests {

namespace {

using namespace scene;

const geometry::Rect& barOf(const Scene& scene, const std::string& caseId, const std::string& part)
{
    static const geometry::Rect none;
    const Mark* mark = findMark(scene, caseId, part);
    EXPECT_TRUE(mark) << caseId << '/' << part;
    return mark ? std::get<RectShape>(mark->shape).rect : none;
}

std::string textOf(const Scene& scene, const std::string& caseId, const std::string& part)
{
    const Mark* mark = findMark(scene, caseId, part);
    const auto* text = mark ? std::get_if<TextShape>(&mark->shape) : nullptr;
    return text ? text->text : "no such text";
}

std::vector<EventWords> daysOfMarch(int count)
{
    std::vector<EventWords> events;
    for (int i = 1; i <= count; ++i)
        events.push_back({std::string("2011-03-") + (i < 10 ? "0" : "") + std::to_string(i), EventKind::Other,
                          "Event of day " + std::to_string(i) + " with a label"});
    return events;
}

TEST(TimelineFold, EventsTooCloseForLabelsShareARangeOfNumbersWithAKey)
{
    std::vector<Case> cases;
    for (int i = 0; i < 6; ++i)
        cases.push_back(timelineCase("c" + std::to_string(i), daysOfMarch(5)));
    cases.push_back(timelineCase("far", {{"1960", EventKind::Act, "Long before"}}));
    const Scene scene = sceneOf(timelineOfCases(cases, {}, MeasureId::Volume, {1200, 620}));
    expectReadable(scene);
    EXPECT_FALSE(findMark(scene, "", "unlabelled"));
    EXPECT_TRUE(findMark(scene, "", "number-key-1"));
    int ranges = 0;
    for (const Mark& mark : scene.marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape); text && mark.key.part.ends_with("-number"))
            ranges += text->text.find("–") != std::string::npos ? 1 : 0;
    EXPECT_GT(ranges, 0);
    for (int i = 0; i < 6; ++i)
        for (int event = 1; event <= 5; ++event)
            EXPECT_TRUE(findMark(scene, "c" + std::to_string(i), "event-" + std::to_string(event)));
}

TEST(TimelineFold, RowsGoToTheLaneThatNeedsThem)
{
    std::vector<Case> cases{timelineCase("busy", daysOfMarch(9))};
    for (int i = 0; i < 6; ++i)
        cases.push_back(timelineCase("calm" + std::to_string(i), {{"1980", EventKind::Act, "One"}}));
    const Scene scene = sceneOf(timelineOfCases(cases, {}, MeasureId::Volume, {1200, 640}));
    expectReadable(scene);
    EXPECT_FALSE(findMark(scene, "", "unlabelled"));
    const double pitch = boundsOf(*findMark(scene, "busy", "event-2"), FixedTextMeasure()).y
        - boundsOf(*findMark(scene, "busy", "event-1"), FixedTextMeasure()).y;
    EXPECT_GT(pitch, 10) << "a row each";
}

TEST(TimelineFold, LengthsOffTheAxisHaveARulerOfYears)
{
    const std::vector<Case> cases{timelineCase(
        "a", {{"1990-01-01", EventKind::Act}, {"1990-03-01", EventKind::Discovery}, {"2020-01-01", EventKind::Charge}},
        {{.kind = "imprisonment", .basis = "statutory_maximum", .value = "40 years", .date = "2011"}})};
    const TimelineOptions torn{TimeScaleKind::Collapsed, EventKind::Act, {}};
    const Scene scene = sceneOf(timelineOfCases(cases, torn, MeasureId::Custody));
    const geometry::Rect term = barOf(scene, "a", "length-s1");
    const Mark* zero = findMark(scene, "a", "ruler-0-mark");
    const Mark* first = findMark(scene, "a", "ruler-1-mark");
    ASSERT_TRUE(zero && first);
    const double x0 = std::get<LineShape>(zero->shape).from.x;
    const double step = std::get<LineShape>(first->shape).from.x - x0;
    EXPECT_NEAR(x0, term.x, 1e-9);
    const double years = std::stod(textOf(scene, "a", "ruler-1"));
    EXPECT_NEAR(term.width, 40 / years * step, 1e-6) << "the bar ends at its years";
    EXPECT_FALSE(findMark(scene, "a", "ruler-lead")) << "a torn axis has no one length on it";
    const Scene calendar = sceneOf(timelineOfCases(cases, {}, MeasureId::Custody));
    const Mark* own = findMark(calendar, "a", "ruler-1-mark");
    ASSERT_TRUE(own) << "where there is room, as lengths are no dates";
    EXPECT_FALSE(findMark(calendar, "a", "ruler-lead")) << "but it has the scale of the axis";
}

TEST(TimelineFold, OnATornAxisAllTermsHaveOneScale)
{
    const Sample sample = timelineOfCases(
        {timelineCase(
            "a",
            {{"1990-01-01", EventKind::Act}, {"1990-03-01", EventKind::Charge}, {"2020-01-01", EventKind::Decision}},
            {{.kind = "imprisonment", .basis = "statutory_maximum", .value = "40 years", .date = "2011"},
             {.kind = "imprisonment", .value = "10 years", .date = "2012"}})},
        {TimeScaleKind::Collapsed, EventKind::Act, {}}, MeasureId::Custody);
    const Scene scene = sceneOf(sample);
    EXPECT_FALSE(findMark(scene, "a", "term-s2")) << "a date on the torn axis would need a second scale";
    EXPECT_NEAR(barOf(scene, "a", "length-s1").width, 4 * barOf(scene, "a", "length-s2").width, 1e-6);
}

TEST(TimelineFold, NoLabelIsCutShort)
{
    const std::string words = "Sentenced, as alleged in the complaint, to no more than the suspended part of the term";
    std::vector<EventWords> events;
    for (int i = 0; i < 30; ++i)
        events.push_back({std::to_string(1990 + i), EventKind::Decision, words});
    events.push_back({"2022", EventKind::Decision, std::string(500, 'x')});
    for (const FigureSize size : {FigureSize{1200, 675}, FigureSize{700, 500}, FigureSize{1600, 1600}}) {
        const Scene scene = sceneOf(timelineOfCases({timelineCase("a", events)}, {}, MeasureId::Volume, size));
        expectReadable(scene);
        for (const Mark& mark : scene.marks) {
            const auto* text = std::get_if<TextShape>(&mark.shape);
            if (text && mark.key.part.find("-label") != std::string::npos) {
                EXPECT_EQ(text->text.find("…"), std::string::npos) << text->text;
            }
        }
    }
}

TEST(TimelineFold, ANameFoldsBesideTheRowsOfItsLane)
{
    const std::string words = "Sentenced, as alleged in the complaint, to no more than the suspended part of the term";
    std::vector<EventWords> events;
    for (int i = 0; i < 30; ++i)
        events.push_back({std::to_string(1990 + i), EventKind::Decision, words});
    std::vector<Case> cases{timelineCase("a", events), timelineCase("b", events)};
    cases[0].displayTitle = "Authors and publishers / shadow libraries";
    cases[1].displayTitle = "b";
    const Scene scene = sceneOf(timelineOfCases(cases, {}, MeasureId::Volume, {760, 500}));
    expectReadable(scene);
    std::string name;
    for (const Mark& mark : scene.marks)
        if (mark.key.caseId == "a" && mark.key.part.starts_with("label"))
            name += (name.empty() ? "" : " ") + std::get<TextShape>(mark.shape).text;
    EXPECT_EQ(name, cases[0].displayTitle);
}

TEST(TimelineFold, AFilteredFigureSaysSo)
{
    const Sample sample =
        timelineOfCases(threeTimelines(), {TimeScaleKind::Calendar, EventKind::Act, {EventKind::Charge}});
    EXPECT_EQ(textOf(sceneOf(sample), "", "only-kinds"), "only 1");
    EXPECT_FALSE(findMark(sceneOf(timelineOfCases(threeTimelines())), "", "only-kinds"));
}

TEST(TimelineFold, AZoomOutShowsTheWholeAxisOnItsRuler)
{
    const Scene scene =
        sceneOf(timelineOfCases({timelineCase("a", {{"2010-01-01", EventKind::Act}, {"2020-01-01", EventKind::Charge}},
                                              {{.kind = "imprisonment", .basis = "sought", .value = "40,000 years"}})},
                                {}, MeasureId::Custody));
    expectReadable(scene);
    EXPECT_TRUE(findMark(scene, "a", "ruler-lead"));
    const auto& whole = std::get<LineShape>(findMark(scene, "a", "ruler-whole")->shape);
    const auto axis = std::get<LineShape>(findMark(scene, "", "axis")->shape);
    const double perDay = barOf(scene, "a", "length-s1").width / (40'000 * daysPerTermYear);
    const auto middle = [&](const std::string& part) {
        return boundsOf(*findMark(scene, "a", part), FixedTextMeasure()).center().x;
    };
    const double axisPerDay = (middle("event-2") - middle("event-1")) / 3652;
    EXPECT_NEAR(whole.to.x - whole.from.x, (axis.to.x - axis.from.x) / axisPerDay * perDay, 1e-6);
}

TEST(TimelineFold, AnAmountStandsUntilTheNextDecision)
{
    const Scene scene = sceneOf(timelineOfCases(threeTimelines(), {}, MeasureId::Money));
    const geometry::Rect first = barOf(scene, "award", "money-s1");
    const geometry::Rect second = barOf(scene, "award", "money-s2");
    const geometry::Rect last = barOf(scene, "award", "money-s4");
    const geometry::Rect ribbon = barOf(scene, "award", "money-s1-ribbon");
    EXPECT_NEAR(ribbon.right(), second.center().x, 1e-6);
    EXPECT_EQ(ribbon.height, first.height);
    EXPECT_NEAR(barOf(scene, "award", "money-s2-ribbon").right(), last.center().x, 1e-6)
        << "what was declined takes no decision's place";
    EXPECT_FALSE(findMark(scene, "award", "money-s3-ribbon"));
    EXPECT_FALSE(findMark(scene, "award", "money-s1-ribbon")->data) << "it is the bar that has the value";
    for (const std::string stage : {"s1", "s2", "s3", "s4"})
        EXPECT_TRUE(findMark(scene, "award", "money-" + stage + "-label")) << stage;
}

TEST(TimelineFold, PagesOfADocumentHaveOneScaleOfMoney)
{
    std::vector<Case> cases;
    for (int i = 0; i < 12; ++i) // ever more events, so that pages are laid out differently
        cases.push_back(timelineCase("c" + std::to_string(i), daysOfMarch(1 + i),
                                     {{.kind = "fine", .value = "USD 1,000", .date = "2011-03"}}));
    const Sample sample = timelineOfCases(std::move(cases), {}, MeasureId::Money, {900, 520});
    const Columns columns = columnsOf(sample.document, sample.view, {});
    std::size_t next = 0;
    int pages = 0;
    double height = 0;
    do {
        Camera camera;
        camera.page = FigurePage{next, static_cast<std::size_t>(pages) + 1, 1};
        const Scene scene =
            buildScene(sample.document, sample.view, columns, PlainWording(), FixedTextMeasure(), camera).value();
        for (const Mark& mark : scene.marks)
            if (mark.data && mark.data->measure == MeasureId::Money) {
                const double drawn = std::get<RectShape>(mark.shape).rect.height;
                height = height > 0 ? height : drawn;
                EXPECT_NEAR(drawn, height, 1e-9) << "page " << pages + 1;
            }
        next = scene.nextCase;
        ++pages;
    } while (next != 0 && pages < 20);
    EXPECT_GT(pages, 2);
    EXPECT_GT(height, 0);
}

TEST(TimelineFold, AWindowIsToldHowMuchHigherItMustBe)
{
    std::vector<Case> cases;
    for (int i = 0; i < 30; ++i)
        cases.push_back(timelineCase("c" + std::to_string(i), daysOfMarch(5)));
    Sample sample = timelineOfCases(std::move(cases), {}, MeasureId::Volume, {1000, 600});
    const Columns columns = columnsOf(sample.document, sample.view, {});
    Camera camera;
    camera.onScreen = true;
    const auto build = [&] {
        return buildScene(sample.document, sample.view, columns, PlainWording(), FixedTextMeasure(), camera).value();
    };
    const Scene small = build();
    ASSERT_TRUE(findMark(small, "", "more-cases"));
    ASSERT_GT(small.missingHeight, 0);
    sample.view.size.height += std::ceil(small.missingHeight) + 1;
    const Scene tall = build();
    EXPECT_EQ(tall.missingHeight, 0);
    EXPECT_FALSE(findMark(tall, "", "more-cases"));
    EXPECT_FALSE(findMark(tall, "", "unlabelled"));
}

TEST(TimelineFold, EachPieceOfATornAxisHasAWord)
{
    const Case which = timelineCase("a",
                                    {{"1990-01-01/1994-03-01", EventKind::Act},
                                     {"2010-05-01", EventKind::Charge},
                                     {"2010-07-20", EventKind::Decision},
                                     {"2022-05-01", EventKind::Appeal},
                                     {"2022-09-20", EventKind::Release}});
    const Scene scene = sceneOf(timelineOfCases({which}, {TimeScaleKind::Collapsed, EventKind::Act, {}}));
    expectReadable(scene);
    std::vector<double> tears; // their left and right edges
    for (int i = 1; const Mark* tear = findMark(scene, "", "tear-" + std::to_string(i)); ++i) {
        tears.push_back(std::get<RectShape>(tear->shape).rect.x);
        tears.push_back(std::get<RectShape>(tear->shape).rect.right());
    }
    ASSERT_EQ(tears.size(), 4U);
    std::vector<double> words;
    for (int i = 0; const Mark* line = findMark(scene, "", "tick-mark-" + std::to_string(i)); ++i)
        if (findMark(scene, "", "tick-" + std::to_string(i)))
            words.push_back(std::get<LineShape>(line->shape).from.x);
    const auto hasWord = [&](double from, double to) {
        return std::ranges::any_of(words, [&](double x) { return x >= from && x <= to; });
    };
    EXPECT_TRUE(hasWord(0, tears[0]));
    EXPECT_TRUE(hasWord(tears[1], tears[2]));
    EXPECT_TRUE(hasWord(tears[3], 2000));
}

TEST(TimelineFold, ThousandsOfEventsAreLinesUnderColumnsOfTheirCount)
{
    std::vector<EventWords> events;
    for (int i = 0; i < 3000; ++i) // three times as many in the second half
        events.push_back({std::to_string(i % 4 == 0 ? 2000 + i % 10 : 2010 + i % 10), EventKind::Other, "Year"});
    events.push_back({"2005", EventKind::Death, "Died"});
    events.push_back({"2019-12-31", EventKind::Other, "Last"});
    const Scene scene = sceneOf(timelineOfCases({timelineCase("a", events)}));
    expectReadable(scene);
    double early = 0;
    double late = 0;
    double widest = 0;
    const double middle = boundsOf(*findMark(scene, "a", "event-3001"), FixedTextMeasure()).center().x;
    const double half =
        middle + (boundsOf(*findMark(scene, "a", "event-3002"), FixedTextMeasure()).center().x - middle) * (4.5 / 14.5);
    for (const Mark& mark : scene.marks) {
        if (!mark.key.part.starts_with("density-"))
            continue;
        const geometry::Rect& column = std::get<RectShape>(mark.shape).rect;
        (column.center().x < half ? early : late) += column.height;
        widest = std::max(widest, column.width);
        EXPECT_FALSE(mark.data) << "a count of events is no measure of the case";
    }
    EXPECT_NEAR(late / early, 2251.0 / 750, 0.02) << "columns are as high as their count";
    EXPECT_LE(widest, 6);
    EXPECT_EQ(barOf(scene, "a", "event-1").width, 1);
    EXPECT_TRUE(std::holds_alternative<CircleShape>(findMark(scene, "a", "event-3001")->shape))
        << "a death has its own small sign";
    const Scene order =
        sceneOf(timelineOfCases({timelineCase("a", events)}, {TimeScaleKind::Sequence, EventKind::Act, {}}));
    EXPECT_FALSE(findMark(order, "a", "density-1")) << "an order has no stretches of time";
}

TEST(TimelineFold, AFilterTakesNoDayZeroAway)
{
    const TimelineOptions options{TimeScaleKind::Aligned, EventKind::Arrest, {EventKind::Charge}};
    const Scene scene = sceneOf(timelineOfCases({threeTimelines()[0]}, options));
    EXPECT_TRUE(findMark(scene, "", "day-zero")) << "the arrest is there, though it is not shown";
    EXPECT_TRUE(findMark(scene, "died", "event-3"));
    EXPECT_FALSE(findMark(scene, "died", "event-2"));
    EXPECT_FALSE(findMark(scene, "", "aside"));
}

TEST(TimelineFold, ACaseWithoutDayZeroHasItsTermsInWords)
{
    const Scene scene = sceneOf(timelineOfCases(threeTimelines(), {TimeScaleKind::Aligned, EventKind::Arrest, {}},
                                                MeasureId::Custody, {1200, 900}));
    expectReadable(scene);
    std::string words;
    for (const Mark& mark : scene.marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape); text && mark.key.part.starts_with("rail-words"))
            words += mark.key.caseId + ": " + text->text + " | ";
    EXPECT_NE(words.find("open: imposed, 18 months"), std::string::npos) << words;
    EXPECT_FALSE(findMark(scene, "open", "term-s1")) << "in words, as it has no place";
    EXPECT_TRUE(findMark(scene, "died", "length-s1"));
}

TEST(TimelineFold, HoursStandUnderTheirDay)
{
    const Scene scene = sceneOf(timelineOfCases({timelineCase(
        "a",
        {{"2013-05-02T04:30:00", EventKind::Act, "Morning"}, {"2013-05-02T12:00:00", EventKind::Decision, "Noon"}})}));
    std::string words;
    for (const Mark& mark : scene.marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape); text && mark.key.part.starts_with("tick-"))
            words += text->text + " | ";
    EXPECT_NE(words.find("2013-05-02"), std::string::npos) << words;
}

TEST(TimelineFold, ALabelStandsInTheRowOfItsGlyph)
{
    std::vector<EventWords> events;
    for (int i = 0; i < 14; ++i)
        events.push_back(
            {std::to_string(2000 + 2 * i), EventKind::Decision, "Something that is said in more words than one"});
    const FixedTextMeasure measure;
    for (const FigureSize size : {FigureSize{900, 900}, FigureSize{1200, 675}}) {
        const Scene scene = sceneOf(timelineOfCases({timelineCase("a", events)}, {}, MeasureId::Volume, size));
        for (int i = 1; i <= 14; ++i) {
            const Mark* label = findMark(scene, "a", "event-" + std::to_string(i) + "-label");
            if (label == nullptr)
                continue;
            const geometry::Rect glyph = boundsOf(*findMark(scene, "a", "event-" + std::to_string(i)), measure);
            const geometry::Rect words = boundsOf(*label, measure);
            EXPECT_TRUE(words.y < glyph.bottom() && glyph.y < words.bottom()) << i;
        }
    }
}

TEST(TimelineFold, AnAxisOfDaysHasNoHours)
{
    std::vector<EventWords> events;
    for (int i = 0; i < 6; ++i) // short stretches far from each other
        events.push_back({std::to_string(1990 + 6 * i) + "-05-17", EventKind::Decision, "Decided"});
    const Scene scene = sceneOf(timelineOfCases({timelineCase("a", events)},
                                                {TimeScaleKind::Collapsed, EventKind::Act, {}}, MeasureId::Volume));
    for (const Mark& mark : scene.marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape); text && mark.key.part.starts_with("tick-")) {
            EXPECT_EQ(text->text.find(':'), std::string::npos) << text->text;
        }
}

TEST(TimelineFold, ARulerTooShortForItsYearsSaysZeroAlone)
{
    const Scene scene =
        sceneOf(timelineOfCases({timelineCase("a", {{"1950", EventKind::Act}, {"2020", EventKind::Charge}},
                                              {{.kind = "imprisonment", .basis = "sought", .value = "6 months"}})},
                                {}, MeasureId::Custody));
    ASSERT_TRUE(findMark(scene, "a", "ruler-0"));
    EXPECT_EQ(textOf(scene, "a", "ruler-0"), "0");
}

TEST(TimelineFold, EventsWithoutADateAreNamed)
{
    const Scene few = sceneOf(timelineOfCases(threeTimelines()));
    EXPECT_EQ(textOf(few, "", "undated"), "without a date: Case award: Nobody knows when");
    std::vector<EventWords> many(60, EventWords{"", EventKind::Other, "Nobody knows when"});
    const Scene counted = sceneOf(timelineOfCases({timelineCase("a", many)}));
    EXPECT_EQ(textOf(counted, "", "undated"), "? 60");
}

} // namespace

} // namespace toscale::tests
