#include "core/geometry/timeline_layout.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace toscale::geometry {

namespace {

constexpr double rowHeight = 10;

struct Boxes {
    std::vector<Rect> labels; // of the items that have one
    std::vector<Rect> marks;
};

Boxes boxesOf(std::span<const LaneItem> items, const LaneLayout& layout, const LaneOptions& options)
{
    Boxes boxes;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const LaneItemPlace& place = layout.places[i];
        boxes.marks.push_back({items[i].from, place.row * rowHeight, items[i].to - items[i].from, rowHeight});
        if (!place.form && place.numbers == 0)
            continue;
        const LabelForm form = place.form ? items[i].forms[*place.form]
            : place.numbers > 1           ? LabelForm{options.numbers, 1}
                                          : *items[i].brief;
        boxes.labels.push_back({place.labelFrom, place.labelRow * rowHeight, form.width, form.lines * rowHeight});
    }
    return boxes;
}

void expectApart(std::span<const LaneItem> items, const LaneLayout& layout, const LaneOptions& options)
{
    ASSERT_EQ(layout.places.size(), items.size());
    ASSERT_LE(layout.rows, std::max(options.mostRows, 1));
    const Boxes boxes = boxesOf(items, layout, options);
    for (std::size_t i = 0; i < boxes.labels.size(); ++i) {
        const Rect label = boxes.labels[i].inset(1e-6);
        ASSERT_GE(label.x, options.from - 1e-6);
        ASSERT_LE(label.right(), options.to + 1e-6);
        ASSERT_LE(label.bottom(), layout.rows * rowHeight);
        for (std::size_t j = 0; j < i; ++j)
            ASSERT_FALSE(label.intersects(boxes.labels[j].inset(1e-6))) << i << " meets label " << j;
        for (std::size_t j = 0; j < boxes.marks.size(); ++j)
            ASSERT_FALSE(label.intersects(boxes.marks[j].inset(1e-6))) << i << " meets mark " << j;
    }
}

LaneItem glyphAt(double x, double width = 100)
{
    return {x - 5, x + 5, {{width, 1}, {width / 2, 2}, {width / 2, 1}}, LabelForm{14, 1}};
}

TEST(TimelineLayout, OneAfterAnotherStandInOneRow)
{
    const std::vector items{glyphAt(20), glyphAt(200), glyphAt(400)};
    const LaneLayout layout = layoutLane(items, {0, 600, 4, 8, 3});
    EXPECT_EQ(layout.rows, 1);
    EXPECT_EQ(layout.unlabelled, 0U);
    for (const LaneItemPlace& place : layout.places) {
        EXPECT_EQ(place.form, 0U);
        EXPECT_EQ(place.side, LabelSide::After);
    }
}

TEST(TimelineLayout, WhatIsReadLastStandsInNoRowAboveWhatCameBefore)
{
    std::vector items{glyphAt(20, 40), glyphAt(60, 300), glyphAt(100, 30)};
    EXPECT_EQ(layoutLane(items, {0, 600, 4, 8, 4}).places[2].row, 0) << "where there is room";
    items[2].standsLow = true;
    const LaneLayout layout = layoutLane(items, {0, 600, 4, 8, 4});
    EXPECT_GE(layout.places[2].row, layout.places[1].row);
    EXPECT_TRUE(layout.places[2].form);
    expectApart(items, layout, {0, 600, 4, 8, 4});
}

TEST(TimelineLayout, TwoAtOneInstantStandUnderEachOther)
{
    const std::vector items{glyphAt(20), glyphAt(20)};
    const LaneLayout layout = layoutLane(items, {0, 600, 4, 8, 3});
    EXPECT_EQ(layout.places[0].row, 0);
    EXPECT_EQ(layout.places[1].row, 1);
}

TEST(TimelineLayout, AtTheEndLabelsStandBeforeTheirMarks)
{
    const std::vector items{glyphAt(590)};
    const LaneLayout layout = layoutLane(items, {0, 600, 4, 8, 3});
    EXPECT_EQ(layout.places[0].side, LabelSide::Before);
    EXPECT_EQ(layout.places[0].labelFrom, 481);
}

TEST(TimelineLayout, ABarOverTheWholeLaneHasItsLabelBelow)
{
    const std::vector<LaneItem> items{{0, 600, {{100, 1}}, {}}};
    const LaneLayout layout = layoutLane(items, {0, 600, 4, 8, 3});
    EXPECT_EQ(layout.places[0].side, LabelSide::Below);
    EXPECT_EQ(layout.places[0].labelRow, 1);
    EXPECT_EQ(layout.rows, 2);
}

TEST(TimelineLayout, WhatHasNoRoomIsNumbered)
{
    std::vector<LaneItem> items;
    for (int i = 0; i < 6; ++i)
        items.push_back(glyphAt(20 + i * 40, 200));
    const LaneLayout numbered = layoutLane(items, {0, 300, 4, 8, 1});
    EXPECT_EQ(numbered.rows, 1);
    EXPECT_EQ(numbered.unlabelled, 0U);
    EXPECT_GE(numbered.brief, 4U);
    EXPECT_EQ(numbered.meeting, 0U);
}

TEST(TimelineLayout, MarksWithoutRoomForNumbersBetweenThemShareARange)
{
    std::vector<LaneItem> items;
    for (int i = 0; i < 20; ++i)
        items.push_back(glyphAt(50 + i * 8, 200));
    items.push_back(glyphAt(280, 200));
    const LaneOptions options{0, 300, 4, 8, 1, 160, true, 40};
    const LaneLayout layout = layoutLane(items, options);
    expectApart(items, layout, options);
    EXPECT_EQ(layout.unlabelled, 0U);
    EXPECT_EQ(layout.brief, 21U);
    EXPECT_EQ(layout.places[0].numbers, 20U) << "the numbers of a group stand once";
    EXPECT_EQ(layout.places[0].labelFrom, 1) << "before, as the last mark's number takes the room behind";
    EXPECT_EQ(layout.places[0].side, LabelSide::Before);
    EXPECT_EQ(layout.places[20].side, LabelSide::Before);
    EXPECT_EQ(layout.places[7].numbers, 0U);
    EXPECT_EQ(layout.places[20].numbers, 1U);
    EXPECT_EQ(layout.meeting, 19U);
    const LaneLayout without = layoutLane(items, {0, 300, 4, 8, 1, 160, false, 40});
    EXPECT_EQ(without.brief, 0U);
    EXPECT_GE(without.unlabelled, 19U);
}

TEST(TimelineLayout, AMarkWithoutANumberStandsInAGroupUncounted)
{
    std::vector<LaneItem> items{glyphAt(50), glyphAt(56), glyphAt(62)};
    items[0].brief.reset();
    const LaneOptions options{0, 150, 4, 8, 1, 160, true, 40};
    const LaneLayout layout = layoutLane(items, options);
    expectApart(items, layout, options);
    EXPECT_FALSE(layout.places[0].isBrief);
    EXPECT_EQ(layout.places[1].numbers, 2U);
    EXPECT_EQ(layout.brief, 2U);
}

TEST(TimelineLayout, LabelsNeverMeetWhateverTheInput)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int run = 0; run < 1000; ++run) {
        const LaneOptions options{20,
                                  20 + 100 + 900 * unit(random),
                                  4,
                                  8,
                                  1 + static_cast<int>(12 * unit(random)),
                                  160,
                                  unit(random) < 0.8,
                                  20 + 30 * unit(random)};
        std::vector<LaneItem> items;
        const auto count = static_cast<int>(60 * unit(random) * unit(random));
        for (int i = 0; i <= count; ++i) {
            const double from = options.from + (options.to - options.from) * unit(random);
            const double length = unit(random) < 0.2 ? (options.to - from) * unit(random) : 10;
            LaneItem item{from, std::min(from + length, options.to), {}, {}};
            for (double width = 400 * unit(random); width > 20; width *= 0.6)
                item.forms.push_back({width, unit(random) < 0.3 ? 2 : 1});
            if (unit(random) < 0.7)
                item.brief = LabelForm{14, 1};
            items.push_back(std::move(item));
        }
        const LaneLayout layout = layoutLane(items, options);
        expectApart(items, layout, options);
        std::size_t numbers = 0;
        for (const LaneItemPlace& each : layout.places)
            numbers += each.numbers;
        ASSERT_EQ(numbers, layout.brief) << "each number stands somewhere";
        if (testing::Test::HasFatalFailure())
            FAIL() << "in run " << run;
    }
}

TEST(TimelineLayout, ALaterEventDoesNotMoveAnEarlierOne)
{
    std::mt19937 random(9);
    std::uniform_real_distribution<double> place(0, 800);
    std::vector<LaneItem> items;
    for (int i = 0; i < 12; ++i)
        items.push_back(glyphAt(place(random)));
    std::ranges::sort(items, {}, &LaneItem::from);
    const LaneOptions options{0, 1000, 4, 8, 30};
    const LaneLayout before = layoutLane(items, options);
    items.push_back(glyphAt(820));
    LaneLayout after = layoutLane(items, options);
    for (std::size_t i = 0; i + 1 < items.size(); ++i)
        EXPECT_EQ(after.places[i].row, before.places[i].row);
    for (LaneItem& item : items) { // and a lane that is pushed aside looks the same
        item.from += 3;
        item.to += 3;
    }
    const LaneLayout moved = layoutLane(items, options);
    for (std::size_t i = 0; i < items.size(); ++i)
        EXPECT_EQ(moved.places[i].row, after.places[i].row);
}

TEST(TimelineLayout, NoItemsTakeNoRows)
{
    EXPECT_EQ(layoutLane({}, {0, 100, 4, 8, 3}).rows, 0);
}

TEST(FadingBar, WholeDaysAreOneSurePiece)
{
    const FadingBar bar = fadingBar({10, 20, 10, 20, false, false});
    EXPECT_EQ(bar.sure, (FadingPart{10, 20, 0}));
    EXPECT_TRUE(bar.possible.empty());
}

TEST(FadingBar, WhatIsOnlyPossibleStandsOnBothSides)
{
    const FadingBar bar = fadingBar({0, 40, 10, 30, false, false});
    EXPECT_EQ(bar.sure, (FadingPart{10, 30, 0}));
    EXPECT_EQ(bar.possible, (std::vector<FadingPart>{{0, 10, 0}, {30, 40, 0}}));
}

TEST(FadingBar, DoubtfulEndsGetThinnerOutward)
{
    const FadingBar bar = fadingBar({0, 60, 30, 60, true, false});
    EXPECT_EQ(bar.possible, (std::vector<FadingPart>{{0, 10, 3}, {10, 20, 2}, {20, 30, 1}}));
    const FadingBar moment = fadingBar({0, 60, {}, {}, true, true});
    ASSERT_EQ(moment.possible.size(), 6U);
    EXPECT_EQ(moment.possible.front(), (FadingPart{0, 10, 3}));
    EXPECT_EQ(moment.possible.back(), (FadingPart{50, 60, 3}));
    EXPECT_FALSE(moment.sure);
}

TEST(FadingBar, AYearIsOnePieceAsWideAsTheYear)
{
    const FadingBar bar = fadingBar({0, 60, {}, {}, false, false});
    EXPECT_EQ(bar.possible, (std::vector<FadingPart>{{0, 60, 0}}));
}

} // namespace

} // namespace toscale::geometry
