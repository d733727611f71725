#include "core/scene/scene.h"

#include "core/scene/gap_glyph.h"
#include "core/scene/mark_amount.h"
#include "core/scene/mark_style.h"
#include "core/scene/scene_text.h"
#include "core/scene/text_direction.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <set>

namespace toscale::tests {

using namespace scene;

namespace {

Result<Scene> build(const Sample& sample)
{
    Columns columns{sample.columns, {}, {}};
    if (sample.view.figure == FigureKind::Ladder)
        columns.ladders = {ladderOfRows(sample.columns)};
    return buildScene(sample.document, sample.view, columns, PlainWording(), FixedTextMeasure());
}

} // namespace

TEST(BuildScene, DrawsEveryKindOnceThatADocumentCanName)
{
    for (std::size_t i = 0; i < figureKindNames.size(); ++i)
        EXPECT_EQ(std::ranges::count(drawableKinds(), static_cast<FigureKind>(i)), 1) << figureKindNames[i];
}

TEST(BuildScene, DescribesAtLengthWhatLeavesTheWindow)
{
    const Sample sample = swartzAndMeta(FigureKind::Squares);
    const auto built = [&](bool onScreen) {
        Camera camera;
        camera.onScreen = onScreen;
        return buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}}, PlainWording(),
                          FixedTextMeasure(), camera);
    };
    EXPECT_FALSE(built(false)->longDescription.empty());
    EXPECT_TRUE(built(true)->longDescription.empty()) << "made again with every change, and read by nobody";
    EXPECT_FALSE(built(true)->altText.empty());
}

/// Twice the type is the picture of half the size, enlarged; what it says stays.
TEST(BuildScene, TypeIsAsLargeAsThePlaceNeeds)
{
    Sample sample = swartzAndMeta(FigureKind::Squares);
    const auto built = [&](FigureSize size, double typeScale) {
        sample.view.size = size;
        Camera camera;
        camera.typeScale = typeScale;
        return *buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}}, PlainWording(),
                           FixedTextMeasure(), camera);
    };
    const Scene small = built({540, 960}, 1);
    const Scene large = built({1080, 1920}, 2);
    EXPECT_EQ(large.size, (geometry::Size{1080, 1920}));
    ASSERT_EQ(large.marks.size(), small.marks.size());
    for (std::size_t i = 0; i < large.marks.size(); ++i) {
        EXPECT_EQ(large.marks[i].key, small.marks[i].key);
        EXPECT_EQ(large.marks[i].data, small.marks[i].data);
        const geometry::Rect a = boundsOf(small.marks[i], FixedTextMeasure());
        const geometry::Rect b = boundsOf(large.marks[i], FixedTextMeasure());
        if (small.marks[i].key.part == "scale")
            continue; // says how much a centimetre of the picture is
        EXPECT_NEAR(b.x, 2 * a.x, 1e-9) << small.marks[i].key.part;
        EXPECT_NEAR(b.y, 2 * a.y, 1e-9) << small.marks[i].key.part;
        EXPECT_NEAR(b.width, 2 * a.width, 1e-9) << small.marks[i].key.part;
    }
    sample.view.size = {200, 200};
    Camera camera;
    camera.typeScale = 2;
    const auto tooSmall = buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}}, PlainWording(),
                                     FixedTextMeasure(), camera);
    ASSERT_FALSE(tooSmall);
    EXPECT_EQ(tooSmall.error().arguments.front(), "200x200") << "in points of the picture";
}

TEST(BuildScene, RefusesARateAsAreaAndNamesAKindThatCanDrawIt)
{
    const auto scene =
        build(sampleOf({penaltyRow("a", "A", 3, Basis::Imposed)}, FigureKind::Squares, MeasureId::MoneyPerGb));
    ASSERT_FALSE(scene);
    EXPECT_EQ(scene.error().code, ErrorCode::MeasureNotDrawable);
    EXPECT_EQ(scene.error().arguments, (std::vector<std::string>{"money-per-gb", "squares", "bars", "rate", "money"}));
}

TEST(BuildScene, RefusesNothing)
{
    EXPECT_EQ(build(sampleOf({}, FigureKind::Bars)).error().code, ErrorCode::NothingToDraw);
    Sample flat = swartzAndMeta(FigureKind::Bars);
    flat.view.size = {0, 100};
    EXPECT_EQ(build(flat).error().code, ErrorCode::NothingToDraw);
}

TEST(BuildScene, EveryDrawableKindDrawsWhatItSaysItCan)
{
    for (const FigureKind kind : drawableKinds())
        for (std::size_t i = 0; i < measureNames.size(); ++i) {
            const auto measure = static_cast<MeasureId>(i);
            const auto scene = build(sampleOf(
                {penaltyRow("a", "A", 3, Basis::Imposed), penaltyRow("b", "B", 5, Basis::Imposed)}, kind, measure));
            EXPECT_EQ(scene.has_value(), canDraw(kind, measure)) << nameOf(kind) << ' ' << nameOf(measure);
        }
    EXPECT_FALSE(canDraw(FigureKind::Walk, MeasureId::MoneyPerGb));
}

TEST(BuildScene, WhatIsNoNumberIsNotDrawn)
{
    for (const FigureKind kind : drawableKinds()) {
        if (!canDraw(kind, MeasureId::Volume))
            continue;
        Sample sample = sampleOf({volumeRow("no-number", "No number", Estimate<double>::exact(std::nan(""))),
                                  volumeRow("below", "Below zero", Estimate<double>::exact(-5)),
                                  volumeRow("some", "Some", Estimate<double>::exact(5e9))},
                                 kind);
        std::get<MeasuredValue>(sample.columns.rows[0].value).text = "no number";
        const auto scene = build(sample);
        ASSERT_TRUE(scene);
        std::set<std::string> drawn;
        for (const Mark* mark : dataMarks(*scene))
            drawn.insert(mark->key.caseId);
        // a plane places what has a second value, a timeline of volumes shows events alone
        const bool drawsNone = kind == FigureKind::Plane || kind == FigureKind::Timeline;
        EXPECT_EQ(drawn, drawsNone ? std::set<std::string>{} : std::set<std::string>{"some"});
        EXPECT_EQ(toText(*scene).find("nan"), std::string::npos);
    }
}

TEST(TextDirection, IsThatOfTheFirstLetter)
{
    for (const char* text : {"مقارنة 70 GB", "70 مقارنة", "(שלום)", "\"א\" and b", "1,143 × א"})
        EXPECT_TRUE(beginsRightToLeft(text)) << text;
    for (const char* text : {"", "70 GB", "70", "about א", "é א", "数据 א", "→ 7"})
        EXPECT_FALSE(beginsRightToLeft(text)) << text;
}

/// "70 GB" in an Arabic title: the number and its unit would stand at two ends of the line.
TEST(BuildScene, KeepsALineFromRightToLeftTogether)
{
    Sample sample = swartzAndMeta(FigureKind::Squares);
    sample.view.title = "مقارنة 70 GB";
    const auto scene = build(sample);
    ASSERT_TRUE(scene);
    EXPECT_EQ(scene->title, "مقارنة 70 GB");
    std::size_t isolated = 0;
    for (const Mark& mark : scene->marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape))
            isolated += text->text.starts_with("\u2067") && text->text.ends_with("\u2069") ? 1U : 0U;
    EXPECT_EQ(isolated, 1U);
}

/// A name from right to left does not turn the English sentence around that it begins.
TEST(TextDirection, ASentenceGoesOnFromLeftToRightBehindAName)
{
    const auto isolated = [](const char* text) {
        std::vector<Mark> marks(1);
        marks[0].shape = TextShape{};
        std::get<TextShape>(marks[0].shape).text = text;
        isolateRightToLeft(marks);
        return std::get<TextShape>(marks[0].shape).text;
    };
    EXPECT_EQ(isolated("فيسبوك: pending, as of May 2026."), "\u2066فيسبوك: pending, as of May 2026.\u2069");
    EXPECT_EQ(isolated("مقارنة طويلة 70 GB"), "\u2067مقارنة طويلة 70 GB\u2069");
    EXPECT_EQ(isolated("Meta and فيسبوك"), "Meta and فيسبوك");
}

/// "Hearing set on the…" in an Arabic picture: the ellipsis would stand before the first word.
TEST(TextDirection, LeavesASignAtTheEndOfALineOfTheOtherDirection)
{
    const auto isolated = [](const char* text) {
        std::vector<Mark> marks(1);
        marks[0].shape = TextShape{};
        std::get<TextShape>(marks[0].shape).text = text;
        isolateLeftToRight(marks);
        return std::get<TextShape>(marks[0].shape).text;
    };
    EXPECT_EQ(isolated("Hearing set on the…"), "\u2066Hearing set on the…\u2069");
    EXPECT_EQ(isolated("35 years and up to $1 million"), "\u206635 years and up to $1 million\u2069");
    EXPECT_EQ(isolated("Authors sue (Kadrey)"), "\u2066Authors sue (Kadrey)\u2069");
    for (const char* text : {"", "…", "70", "Meta", "Meta,", "70 GB", "مقارنة…", "Meta، 70…", "\u2068Meta\u2069."})
        EXPECT_EQ(isolated(text), text);
}

/// A name that was broken into two lines keeps its words and brackets in order in both.
TEST(TextDirection, AnIsolateGoesOnInTheNextLine)
{
    std::vector<Mark> marks(4);
    const std::array<const char*, 4> lines{"نحو (\u2068Archive of the", "collection (new)\u2069) مليار", "of \u2068one",
                                           "two\u2069"};
    const std::array<const char*, 4> parts{"ratio", "ratio-2", "note", "other"};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        marks[i].key.part = parts[i];
        marks[i].shape = TextShape{};
        std::get<TextShape>(marks[i].shape).text = lines[i];
    }
    carryIsolates(marks);
    const auto text = [&](std::size_t i) { return std::get<TextShape>(marks[i].shape).text; };
    EXPECT_EQ(text(0), "نحو (\u2068Archive of the\u2069");
    EXPECT_EQ(text(1), "\u2066collection (new)\u2069) مليار");
    EXPECT_EQ(text(2), "of \u2068one\u2069") << "the next line is another text";
    EXPECT_EQ(text(3), "two\u2069");
}

TEST(TextDirection, AnIsolatedTextEndsItsOwnIsolates)
{
    EXPECT_EQ(isolatedText("Archive (new)"), "\u2068Archive (new)\u2069");
    EXPECT_EQ(isolatedText("Archive\u2067"), "\u2068Archive\u2069");
}

TEST(MarkAt, FindsTheBarUnderThePointAndSmallOnesNearIt)
{
    const Scene scene = sceneOf(swartzAndMeta(FigureKind::Bars));
    const geometry::Rect large = std::get<RectShape>(findMark(scene, "meta-shadow-libraries", "value")->shape).rect;
    const Mark* hit = markAt(scene, large.center());
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->key, (MarkKey{"meta-shadow-libraries", "value"}));
    const geometry::Rect small = std::get<RectShape>(findMark(scene, "swartz-jstor-2010", "value")->shape).rect;
    hit = markAt(scene, {small.x - 4, small.center().y});
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->key.caseId, "swartz-jstor-2010");
}

TEST(MarkAt, IgnoresTheFrameAndEmptyPaper)
{
    const Scene scene = sceneOf(swartzAndMeta(FigureKind::Bars));
    EXPECT_EQ(markAt(scene, {60, 50}), nullptr); // the title
    EXPECT_EQ(markAt(scene, {-100, -100}), nullptr);
}

TEST(MarkAt, FindsLabelsInBothDirections)
{
    for (const bool rightToLeft : {false, true}) {
        const Scene scene = sceneOf(swartzAndMeta(FigureKind::Bars), rightToLeft);
        const Mark* label = findMark(scene, "swartz-jstor-2010", "label");
        const geometry::Rect bounds = boundsOf(*label, FixedTextMeasure(), rightToLeft);
        const Mark* hit = markAt(scene, bounds.center());
        ASSERT_TRUE(hit);
        EXPECT_EQ(hit->key, label->key);
    }
}

TEST(BoundsOf, EachShape)
{
    const FixedTextMeasure measure;
    Mark mark;
    mark.shape = CircleShape{{{10, 20}, 5}};
    EXPECT_EQ(boundsOf(mark, measure), (geometry::Rect{5, 15, 10, 10}));
    mark.shape = LineShape{{10, 20}, {4, 30}, 2, false};
    EXPECT_EQ(boundsOf(mark, measure), (geometry::Rect{3, 19, 8, 12}));
    mark.shape = PathShape{{{0, 0}, {10, 5}, {3, 8}}, true, 0};
    EXPECT_EQ(boundsOf(mark, measure), (geometry::Rect{0, 0, 10, 8}));
    mark.shape = PathShape{};
    EXPECT_EQ(boundsOf(mark, measure), geometry::Rect{});
    mark.shape = TextShape{{100, 50}, "aaaa", 10, Weight::Regular, Anchor::Middle, {}};
    EXPECT_NEAR(boundsOf(mark, measure).x, 100 - 11.12, 1e-9); // four times 5.56, half of it
    mark.shape = TextShape{{100, 50}, "aaaa", 10, Weight::Regular, Anchor::Start, {}};
    EXPECT_EQ(boundsOf(mark, measure).x, 100);
    EXPECT_NEAR(boundsOf(mark, measure, true).x, 100 - 22.24, 1e-9);
}

TEST(GapGlyph, IsADifferentShapeForEachCodeAndStaysInItsBox)
{
    const geometry::Rect box{100, 200, 20, 20};
    std::set<std::string> shapes;
    for (std::size_t i = 0; i < gapNames.size(); ++i) {
        Scene scene;
        for (Shape& shape : gapGlyph(static_cast<GapCode>(i), box)) {
            Mark mark;
            mark.shape = std::move(shape);
            const geometry::Rect bounds = boundsOf(mark, FixedTextMeasure());
            EXPECT_GE(bounds.x, box.x) << gapNames[i];
            EXPECT_GE(bounds.y, box.y) << gapNames[i];
            EXPECT_LE(bounds.right(), box.right()) << gapNames[i];
            EXPECT_LE(bounds.bottom(), box.bottom()) << gapNames[i];
            scene.marks.push_back(std::move(mark));
        }
        EXPECT_FALSE(scene.marks.empty()) << gapNames[i];
        EXPECT_TRUE(shapes.insert(toText(scene)).second) << gapNames[i];
    }
}

TEST(StyleOf, EachBasisAsFiguresSays)
{
    EXPECT_EQ(styleOf(Basis::StatutoryMaximum), MarkStyle::Outline);
    EXPECT_EQ(styleOf(Basis::Sought), MarkStyle::DashedOutline);
    EXPECT_EQ(styleOf(Basis::Agreed), MarkStyle::Hatched);
    for (const Basis basis : {Basis::Imposed, Basis::Reduced, Basis::Served, Basis::Paid})
        EXPECT_EQ(styleOf(basis), MarkStyle::Solid);
    EXPECT_EQ(styleOf(Basis::Vacated), MarkStyle::CrossedOut);
}

TEST(StyleOf, ARowShowsArithmeticLeavingOutAndTheLeastFirmOfSeveralBases)
{
    ComparedCase row = penaltyRow("a", "A", 1, Basis::Imposed);
    EXPECT_EQ(styleOf(row), MarkStyle::Solid);
    auto& value = std::get<MeasuredValue>(row.value);
    value.basis.reset();
    value.bases = {Basis::Imposed, Basis::Agreed};
    EXPECT_EQ(styleOf(row), MarkStyle::Hatched);
    value.bases = {Basis::StatutoryMaximum, Basis::Agreed};
    EXPECT_EQ(styleOf(row), MarkStyle::Outline);
    value.scopesOverridden = true;
    EXPECT_EQ(styleOf(row), MarkStyle::Hatched);
    value.counterfactual = true;
    EXPECT_EQ(styleOf(row), MarkStyle::Dotted);
    row.leftOut = true;
    EXPECT_EQ(styleOf(row), MarkStyle::Hollow);
    EXPECT_EQ(styleOf(volumeRow("b", "B", Estimate<double>::exact(1))), MarkStyle::Solid);
}

TEST(StrokeWidthIn, AShapeTooSmallForAnOutlineIsFilled)
{
    const StyleLook outline = lookOf(MarkStyle::Outline);
    EXPECT_EQ(strokeWidthIn(outline, 100, 50), outline.strokeWidth);
    EXPECT_EQ(strokeWidthIn(outline, 100, 3), 0);
    EXPECT_EQ(strokeWidthIn(lookOf(MarkStyle::Solid), 100, 50), 0);
}

TEST(AmountBeside, JoinsTheLinesOfItsOwnWords)
{
    const auto text = [](std::string caseId, std::string part, std::string words) {
        Mark mark;
        mark.key = {std::move(caseId), std::move(part)};
        TextShape shape;
        shape.text = std::move(words);
        mark.shape = std::move(shape);
        return mark;
    };
    Scene scene;
    scene.marks = {text("a", "amount", "over 80 TB,"), text("a", "amount-2", "alleged"), text("a", "label", "A"),
                   text("b", "amount", "70 GB"), text("a", "money-verdict-2009-amount", "$1.92 million")};
    Mark mark;
    mark.key = {"a", "value"};
    EXPECT_EQ(amountBeside(scene, mark), "over 80 TB, alleged");
    mark.key.part = "money-verdict-2009-value";
    EXPECT_EQ(amountBeside(scene, mark), "$1.92 million");
    mark.key = {"c", "value"};
    EXPECT_EQ(amountBeside(scene, mark), "");
}

TEST(WholeValue, IsNotThatOfAPiece)
{
    Scene scene;
    Mark mark;
    mark.key = {"a", "value"};
    mark.description = "A";
    mark.data = DataValue{MeasureId::Volume, 70e9};
    scene.marks = {mark};
    EXPECT_EQ(wholeValue(scene, mark), 70e9);
    Mark piece = mark;
    piece.key.part = "value-2";
    piece.description.clear();
    scene.marks.push_back(piece);
    EXPECT_EQ(wholeValue(scene, mark), std::nullopt);
    scene.marks.back().data->scale = 1;
    EXPECT_EQ(wholeValue(scene, mark), 70e9) << "of another scale, so another value";
    scene.way.emplace();
    EXPECT_EQ(wholeValue(scene, mark), std::nullopt) << "of which a window shows a part";
}

} // namespace toscale::tests
