#include "core/scene/event_glyph.h"
#include "core/scene/ink.h"
#include "core/scene/scene_svg.h"
#include "core/scene/scene_text.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/core/scene/timeline_cases.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <set>
#include <sstream>

namespace toscale::tests {

namespace {

using namespace scene;

constexpr TimeScaleKind everyScale[] = {TimeScaleKind::Calendar, TimeScaleKind::Aligned, TimeScaleKind::Collapsed,
                                        TimeScaleKind::Sequence};

double middleOf(const Scene& scene, const std::string& caseId, const std::string& part)
{
    const Mark* mark = findMark(scene, caseId, part);
    EXPECT_TRUE(mark) << caseId << '/' << part;
    return mark ? boundsOf(*mark, FixedTextMeasure()).center().x : 0;
}

const geometry::Rect& rectOf(const Scene& scene, const std::string& caseId, const std::string& part)
{
    static const geometry::Rect none;
    const Mark* mark = findMark(scene, caseId, part);
    EXPECT_TRUE(mark) << caseId << '/' << part;
    return mark ? std::get<RectShape>(mark->shape).rect : none;
}

/// Words may stand in a ribbon, but not on its outline.
bool meets(const geometry::Rect& words, const geometry::Rect& mark, bool isRibbon)
{
    const bool isInside = words.x >= mark.x && words.right() <= mark.right() && words.y >= mark.y;
    return words.intersects(mark) && !(isRibbon && isInside);
}

/// Labels meet neither labels nor glyphs nor bars.
void expectLabelsApart(const Scene& scene)
{
    expectReadable(scene);
    const FixedTextMeasure measure;
    std::vector<std::pair<const Mark*, geometry::Rect>> shapes;
    for (const Mark& mark : scene.marks) {
        const std::string& part = mark.key.part;
        const bool isDrawn = part.starts_with("event-") || part.starts_with("act") || part.starts_with("term-")
            || part.starts_with("length-") || part.starts_with("money-");
        if (isDrawn && !std::holds_alternative<TextShape>(mark.shape) && mark.role != Role::Background
            && mark.role != Role::Axis)
            shapes.emplace_back(&mark, boundsOf(mark, measure, scene.rightToLeft));
    }
    for (const Mark& text : scene.marks)
        if (std::holds_alternative<TextShape>(text.shape))
            for (const auto& [mark, bounds] : shapes)
                if (meets(boundsOf(text, measure, scene.rightToLeft).inset(1), bounds,
                          mark->key.part.ends_with("-ribbon")))
                    ADD_FAILURE() << text.key.caseId << '/' << text.key.part << " meets " << mark->key.part;
}

TEST(TimelineScene, EveryScaleOfEverySizeIsReadable)
{
    for (const TimeScaleKind scale : everyScale)
        for (const MeasureId measure : {MeasureId::Money, MeasureId::Custody})
            for (const FigureSize size : {FigureSize{1200, 675}, FigureSize{1080, 1920}, FigureSize{2400, 600}}) {
                SCOPED_TRACE(std::string(nameOf(scale)) + ' ' + std::to_string(size.width));
                const Sample sample = timelineOfCases(threeTimelines(), {scale, EventKind::Act, {}}, measure, size);
                expectLabelsApart(sceneOf(sample));
                expectLabelsApart(sceneOf(sample, true));
            }
}

TEST(TimelineScene, ASameRateTermIsALengthBesideItsLaneWithItsWords)
{
    Case small =
        timelineCase("small", {{"2011", EventKind::Charge}},
                     {{.kind = "imprisonment", .basis = "statutory_maximum", .value = "35 years", .date = "2011"}});
    Case large = timelineCase("large", {{"2020", EventKind::Charge}});
    for (auto* which : {&small, &large}) {
        CaseFigure volume;
        volume.id = "v";
        volume.primary = true;
        volume.value = parseDataSize(which == &small ? "70 GB" : "80 TB").value();
        which->figures.push_back(std::move(volume));
    }
    small.penalties.front().covers = "whole_act";
    Sample sample = timelineOfCases({small, large}, {}, MeasureId::SameRateCustody);
    sample.view.reference.basis = BasisChoice{BasisChoice::Rule::Single, Basis::StatutoryMaximum};
    sample.view.reference.baseline = "small";
    const Columns columns = columnsOf(sample.document, sample.view, {});
    const Scene scene = buildScene(sample.document, sample.view, columns, PlainWording(), FixedTextMeasure()).value();
    const Mark* rate = findMark(scene, "large", "at-rate");
    ASSERT_TRUE(rate);
    ASSERT_TRUE(rate->data);
    EXPECT_NEAR(rate->data->value, 40'000, 1e-6);
    EXPECT_FALSE(rate->description.empty());
    EXPECT_TRUE(findMark(scene, "large", "at-rate-label") || findMark(scene, "large", "at-rate-caption"));
    EXPECT_FALSE(findMark(scene, "small", "at-rate")); // its own term is there already
    const Mark* term = nullptr;
    for (const Mark& mark : scene.marks)
        if (mark.key.caseId == "small" && mark.data)
            term = &mark;
    ASSERT_TRUE(term);
    EXPECT_NEAR(std::get<RectShape>(rate->shape).rect.width / std::get<RectShape>(term->shape).rect.width,
                40'000.0 / 35, 1e-6);
}

/// Many lanes without an event of the kinds that are shown: nothing leaves the figure's place.
TEST(TimelineScene, EmptyLanesMeetNothingBelow)
{
    std::vector<Case> cases;
    for (int i = 0; i < 36; ++i)
        cases.push_back(timelineCase("c" + std::to_string(i), {{"2010", EventKind::Charge, "Suit filed"}}));
    cases[7].events.push_back(cases[7].events.front());
    cases[7].events.back().kind = EventKind::Appeal;
    for (const FigureSize size :
         {FigureSize{1200, 675}, FigureSize{900, 900}, FigureSize{1600, 900}, FigureSize{800, 600}}) {
        Sample sample = timelineOfCases(cases, {TimeScaleKind::Calendar, EventKind::Act, {EventKind::Appeal}},
                                        MeasureId::Money, size);
        sample.view.notes = "A note that stands below the figure and has to be met by nothing.";
        expectReadable(sceneOf(sample));
    }
}

TEST(TimelineScene, AGlyphStandsAtItsDate)
{
    const Scene scene = sceneOf(timelineOfCases({timelineCase("a",
                                                              {{"2010-01-01", EventKind::Act},
                                                               {"2012", EventKind::Decision},
                                                               {"2011-01-01T12:00:00", EventKind::Arrest},
                                                               {"2013-12-31", EventKind::Other}})}));
    const double first = middleOf(scene, "a", "event-1");
    const double last = middleOf(scene, "a", "event-4");
    const auto at = [&](double day) { // days since the middle of 1 January 2010
        return first + (last - first) * day / (4 * 365 + 1 - 1);
    };
    EXPECT_NEAR(middleOf(scene, "a", "event-3"), at(365), 0.01);
    EXPECT_NEAR(middleOf(scene, "a", "event-2"), at(2 * 365 + 366 / 2.0 - 0.5), 0.01) << "the middle of a year";
    const geometry::Rect year = rectOf(scene, "a", "event-2-possible-1");
    EXPECT_NEAR(year.width, at(366) - at(0), 0.01) << "a year is drawn a year wide";
}

TEST(TimelineScene, PlacesAreReadBackFromTheSvg)
{
    const Sample sample = timelineOfCases(threeTimelines());
    const Scene scene = sceneOf(sample);
    const std::string svg = toSvg(scene, *themeOf("light"));
    // two dates make the axis; all others must agree with it
    const auto dateOf = [&](std::size_t which, std::size_t event) {
        return stretchOf(sample.document.cases[which].events[event].date)->middle();
    };
    const auto middleInSvg = [&](const std::string& id) {
        const std::size_t at = svg.find(" id=\"" + id + "\"");
        EXPECT_NE(at, std::string::npos) << id;
        const std::size_t end = svg.find('>', at);
        const std::string element = svg.substr(at, end - at);
        const auto number = [&](const std::string& name) {
            const std::size_t begin = element.find(' ' + name + "=\"");
            return begin == std::string::npos ? std::nan("") : std::stod(element.substr(begin + name.size() + 3));
        };
        if (!std::isnan(number("cx")))
            return number("cx");
        if (!std::isnan(number("x")))
            return number("x") + number("width") / 2;
        double least = 1e9;
        double most = -1e9;
        const std::size_t begin = element.find("points=\"") + 8;
        std::istringstream points(element.substr(begin, element.find('"', begin) - begin));
        for (std::string point; points >> point;) {
            least = std::min(least, std::stod(point));
            most = std::max(most, std::stod(point));
        }
        return (least + most) / 2;
    };
    const double x0 = middleInSvg("award-event-1");
    const double x1 = middleInSvg("died-event-5");
    const double perDay = (x1 - x0) / (dateOf(0, 4) - dateOf(1, 0));
    for (std::size_t which = 0; which < 2; ++which)
        for (std::size_t event = 0; event < sample.document.cases[which].events.size(); ++event) {
            if (sample.document.cases[which].events[event].date.text.empty())
                continue;
            const std::string id = sample.document.cases[which].id + "-event-" + std::to_string(event + 1);
            EXPECT_NEAR(middleInSvg(id), x0 + (dateOf(which, event) - dateOf(1, 0)) * perDay, 0.5) << id;
        }
}

TEST(TimelineScene, ATermIsAsLongAsItsYearsOnTheAxis)
{
    const Scene scene = sceneOf(timelineOfCases(threeTimelines(), {}, MeasureId::Custody));
    const double perYear = (middleOf(scene, "died", "event-5") - middleOf(scene, "died", "event-2"))
        / ((stretchOf("2013-01-11")->middle() - stretchOf("2011-01-06")->middle()) / daysPerTermYear);
    const geometry::Rect maximum = rectOf(scene, "died", "length-s1");
    EXPECT_NEAR(maximum.width, 35 * perYear, 0.01);
    const geometry::Rect imposed = rectOf(scene, "open", "term-s1");
    EXPECT_NEAR(imposed.width, 0.5 * perYear, 0.01);
    EXPECT_EQ(imposed.height, maximum.height);
    EXPECT_NEAR(rectOf(scene, "open", "term-s1-suspended").width, perYear, 0.01);
    EXPECT_EQ(findMark(scene, "open", "term-s1-suspended")->style, MarkStyle::Hollow);
    EXPECT_TRUE(findMark(scene, "open", "length-s2-open")) << "life has no end";
    EXPECT_FALSE(findMark(scene, "open", "length-s2")->data);
    EXPECT_EQ(findMark(scene, "died", "length-s1")->style, MarkStyle::Outline);
    EXPECT_FALSE(findMark(scene, "died", "term-s1")) << "a maximum has no place in time";
    EXPECT_TRUE(measureInk(scene, Encoding::Area).isHonest());
}

TEST(TimelineScene, LengthsBeyondAllProportionHaveAScaleOfTheirOwn)
{
    Case which =
        timelineCase("a", {{"2010", EventKind::Act}, {"2012", EventKind::Charge}},
                     {{.kind = "imprisonment", .basis = "statutory_maximum", .value = "40,000 years", .date = "2011"},
                      {.kind = "imprisonment", .basis = "sought", .value = "10,000 years", .date = "2012"}});
    const Scene scene = sceneOf(timelineOfCases({which}, {}, MeasureId::Custody));
    expectLabelsApart(scene);
    EXPECT_EQ(findMark(scene, "a", "length-s1")->data->scale, 2);
    EXPECT_NEAR(rectOf(scene, "a", "length-s1").width, 4 * rectOf(scene, "a", "length-s2").width, 1e-6);
    EXPECT_GT(middleOf(scene, "a", "event-2") - middleOf(scene, "a", "event-1"), 300);
    EXPECT_TRUE(measureInk(scene, Encoding::Area).isHonest());
}

TEST(TimelineScene, MoneyIsAsHighAsItsAmount)
{
    const Scene scene = sceneOf(timelineOfCases(threeTimelines()));
    const double first = rectOf(scene, "award", "money-s1").height;
    EXPECT_NEAR(rectOf(scene, "award", "money-s2").height, first * 1920 / 222, 1e-6);
    EXPECT_NEAR(rectOf(scene, "award", "money-s3").height, first * 54 / 222, 1e-6);
    EXPECT_NEAR(rectOf(scene, "award", "money-s4").height, first, 1e-6);
    EXPECT_EQ(findMark(scene, "award", "money-s3")->style, MarkStyle::DashedOutline);
    EXPECT_FALSE(findMark(sceneOf(timelineOfCases(threeTimelines(), {}, MeasureId::Custody)), "award", "money-s1"));
}

TEST(TimelineScene, ADeathIsSmallNeutralAndNoAlignment)
{
    const Scene scene = sceneOf(timelineOfCases(threeTimelines(), {TimeScaleKind::Aligned, EventKind::Death, {}}));
    const Mark* death = findMark(scene, "died", "event-5");
    ASSERT_TRUE(death);
    EXPECT_EQ(death->role, Role::Muted);
    EXPECT_EQ(death->style, MarkStyle::Hollow);
    EXPECT_LT(std::get<CircleShape>(death->shape).circle.radius, 5);
    EXPECT_NE(allTexts(scene).find("0: act"), std::string::npos) << "the default alignment";
}

TEST(TimelineScene, AlignedCasesShareDayZero)
{
    const TimelineOptions options{TimeScaleKind::Aligned, EventKind::Charge, {}};
    const Scene scene = sceneOf(timelineOfCases(threeTimelines(), options));
    const double zero = std::get<LineShape>(findMark(scene, "", "day-zero")->shape).from.x;
    EXPECT_NEAR(middleOf(scene, "died", "event-3"), zero, 0.01);
    EXPECT_NEAR(middleOf(scene, "open", "event-1"), zero, 0.01);
    // it has no charge, but stands on a rail, in its order and below the axis
    EXPECT_NE(allTexts(scene).find("Case award"), std::string::npos);
    EXPECT_TRUE(findMark(scene, "", "aside"));
    EXPECT_LT(middleOf(scene, "award", "event-1"), middleOf(scene, "award", "event-2"));
    const Mark* first = findMark(scene, "award", "event-1");
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->description.empty()) << "keys and pointers find it";
    EXPECT_GT(boundsOf(*first, FixedTextMeasure()).y,
              boundsOf(*findMark(scene, "open", "event-1"), FixedTextMeasure()).y);
}

TEST(TimelineScene, TornGapsSayHowLongTheyWere)
{
    const Case which = timelineCase("a",
                                    {{"1990-01-01", EventKind::Act},
                                     {"1990-03-01", EventKind::Discovery},
                                     {"2020-01-01", EventKind::Charge},
                                     {"2020-06-01", EventKind::Decision}});
    const Scene scene = sceneOf(timelineOfCases({which}, {TimeScaleKind::Collapsed, EventKind::Act, {}}));
    ASSERT_TRUE(findMark(scene, "", "tear-1"));
    EXPECT_NE(allTexts(scene).find("29.5 a"), std::string::npos) << allTexts(scene);
    const double early = middleOf(scene, "a", "event-2") - middleOf(scene, "a", "event-1");
    const double late = middleOf(scene, "a", "event-4") - middleOf(scene, "a", "event-3");
    EXPECT_NEAR(early / 59, late / 152, 1e-6) << "days are as long on both sides";
}

TEST(TimelineScene, ASequenceIsEvenlySpaced)
{
    const Case which = timelineCase(
        "a", {{"1990", EventKind::Act}, {"2001-02-03", EventKind::Charge}, {"2001-02-04", EventKind::Decision}});
    const Scene scene = sceneOf(timelineOfCases({which}, {TimeScaleKind::Sequence, EventKind::Act, {}}));
    EXPECT_NEAR(middleOf(scene, "a", "event-2") - middleOf(scene, "a", "event-1"),
                middleOf(scene, "a", "event-3") - middleOf(scene, "a", "event-2"), 1e-6);
}

TEST(TimelineScene, GlyphsOfAllKindsDifferInShape)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < namesOf<EventKind>.size(); ++i) {
        const EventGlyph glyph = eventGlyph(static_cast<EventKind>(i), {10, 10, 20, 20});
        Mark mark;
        mark.shape = glyph.shape;
        mark.style = glyph.style;
        Scene scene;
        scene.marks = {mark};
        EXPECT_TRUE(seen.insert(toText(scene)).second) << nameOf(static_cast<EventKind>(i));
        const geometry::Rect bounds = boundsOf(mark, FixedTextMeasure());
        EXPECT_NEAR(bounds.center().x, 20, 1e-9) << nameOf(static_cast<EventKind>(i));
        EXPECT_GE(bounds.x, 9);
        EXPECT_LE(bounds.right(), 31);
    }
}

TEST(TimelineScene, WhatHasNoRoomIsNumberedOrCounted)
{
    std::vector<EventWords> events;
    for (int i = 0; i < 30; ++i)
        events.push_back({"2011-03-" + std::string(i < 9 ? "0" : "") + std::to_string(i + 1), EventKind::Other,
                          "Something that happened on day number " + std::to_string(i + 1)});
    const Scene scene =
        sceneOf(timelineOfCases({timelineCase("a", events), timelineCase("b", {{"1990", EventKind::Act}})}));
    expectLabelsApart(scene);
    events.clear();
    for (int i = 0; i < 5000; ++i)
        events.push_back({std::to_string(1000 + i), EventKind::Other, "Year"});
    const Scene many = sceneOf(timelineOfCases({timelineCase("a", events)}));
    EXPECT_TRUE(findMark(many, "", "density"));
    EXPECT_TRUE(findMark(many, "a", "event-5000"));
}

TEST(TimelineScene, LanesThatDoNotFitAreCounted)
{
    std::vector<Case> cases;
    for (int i = 0; i < 500; ++i)
        cases.push_back(timelineCase("c" + std::to_string(i), {{"2011-03-04", EventKind::Arrest, "Arrested"}}));
    const Scene scene = sceneOf(timelineOfCases(std::move(cases)));
    expectLabelsApart(scene);
    EXPECT_NE(allTexts(scene).find("more cases do not fit"), std::string::npos);
}

TEST(TimelineScene, ASmallSizeIsRefusedWithOneThatFits)
{
    Sample sample = timelineOfCases(threeTimelines(), {}, MeasureId::Money, {220, 120});
    const auto scene = buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}, sample.ladders},
                                  PlainWording(), FixedTextMeasure());
    ASSERT_FALSE(scene);
    EXPECT_EQ(scene.error().code, ErrorCode::FigureTooSmall);
}

TEST(TimelineScene, BadInputIsDrawn)
{
    const std::string longLabel(500, 'x');
    std::string words;
    while (words.size() < 500)
        words += "word ";
    const std::vector<std::vector<Case>> inputs{
        {timelineCase("a", {})},
        {timelineCase("a", {{"", EventKind::Other, "When?"}})},
        {timelineCase("a", {{"2011-01-01", EventKind::Act, longLabel}, {"2011-01-01", EventKind::Charge, words}})},
        {timelineCase("a", {{"-0044", EventKind::Act, "Ides"}, {"Y40000", EventKind::Other, "Far"}})},
        {timelineCase("a", {{"0000", EventKind::Act, "Zero"}})},
        {timelineCase(
            "a",
            {{"2011-07-19T10:20:30Z", EventKind::Act, "One"}, {"2011-07-19T10:25:00Z", EventKind::Arrest, "Two"}})},
        {timelineCase("a", {}, {}, "../2007")},
        {timelineCase("a", {}, {}, "2007/..")},
        {timelineCase("a", {{"2011", EventKind::Act, "\u0645\u0631\u062d\u0628\u0627"}})},
        {timelineCase("a", {}, {{.kind = "imprisonment", .value = "4 years", .date = "2011"}})},
        {timelineCase("a", {}, {{.kind = "imprisonment", .basis = "sought", .value = "4 years"}})},
        {timelineCase("a", {},
                      {{.kind = "fine", .value = "USD 0", .date = "2011"}, {.kind = "fine", .value = "USD 5"}})},
    };
    for (const std::vector<Case>& cases : inputs)
        for (const TimeScaleKind scale : everyScale)
            for (const FigureSize size : {FigureSize{1200, 675}, FigureSize{600, 500}}) {
                const Scene scene =
                    sceneOf(timelineOfCases(cases, {scale, EventKind::Act, {}}, MeasureId::Money, size));
                expectReadable(scene);
                EXPECT_EQ(toText(scene).find("nan"), std::string::npos);
                EXPECT_EQ(toText(scene).find("inf"), std::string::npos);
            }
}

TEST(TimelineScene, NoTwoLabelsMeetWhateverTheInput)
{
    std::mt19937 random(17);
    const auto below = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    const auto twoDigits = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    for (int run = 0; run < 1000; ++run) {
        std::vector<Case> cases;
        const int count = 1 + below(run % 50 == 0 ? 40 : 5);
        for (int i = 0; i < count; ++i) {
            std::vector<EventWords> events;
            const int number = below(run % 20 == 0 ? 60 : 9);
            for (int j = 0; j < number; ++j) {
                std::string date = std::to_string(2000 + below(25));
                if (below(3) > 0)
                    date += '-' + twoDigits(1 + below(12));
                if (date.size() > 4 && below(3) > 0)
                    date += '-' + twoDigits(1 + below(28));
                if (below(6) == 0)
                    date += '~';
                else if (below(8) == 0)
                    date += "/2026";
                events.push_back({date, static_cast<EventKind>(below(10)),
                                  std::string("An event with a label of some length and more")
                                      .substr(0, 3 + static_cast<std::size_t>(below(40)))});
            }
            std::vector<StageWords> stages;
            static const char* const bases[] = {"imposed", "sought", "statutory_maximum", "served"};
            for (int j = below(3); j > 0; --j)
                stages.push_back(
                    {.kind = "imprisonment", .basis = bases[below(4)], .value = "3 years", .date = "2012"});
            cases.push_back(timelineCase("c" + std::to_string(i), events, stages));
        }
        const FigureSize size{600.0 + below(1400), 500.0 + below(1200)};
        const TimelineOptions options{everyScale[below(4)], EventKind::Act, {}};
        const Sample sample = timelineOfCases(std::move(cases), options, MeasureId::Custody, size);
        const auto scene = buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}, sample.ladders},
                                      PlainWording(), FixedTextMeasure());
        if (!scene)
            continue; // too small, and says so
        expectLabelsApart(*scene);
        if (testing::Test::HasFailure())
            FAIL() << "in run " << run;
    }
}

} // namespace

} // namespace toscale::tests
