#include "core/scene/shown_text.h"

#include "core/document/compare_view.h"
#include "core/scene/build_scene.h"
#include "core/scene/scene_svg.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"
#include "tests/support/small_case.h"

#include <gtest/gtest.h>

namespace toscale::scene {

namespace {

// by their bytes: as text they would turn the lines of this file around
const std::string override = "\xE2\x80\xAE";  // U+202E
const std::string embedding = "\xE2\x80\xAB"; // U+202B
const std::string pop = "\xE2\x80\xAC";       // U+202C
const std::string isolate = "\xE2\x81\xA7";   // U+2067
const std::string popIsolate = "\xE2\x81\xA9";

TEST(ShownText, KeepsWhatCanBeSeen)
{
    for (const std::string text : {"", "70 GB", "a\nb\tc", "日本語 ß → “x” … ½ \xC2\xA0", "\xD8\xA7\xD9\x84 70"}) {
        EXPECT_EQ(shownText(text), text);
        EXPECT_EQ(withoutControls(text), text);
    }
}

TEST(ShownText, NoTextTurnsItsNeighboursAround)
{
    EXPECT_EQ(shownText("A" + override), "A");
    EXPECT_EQ(shownText(embedding + "A" + pop), "A");
    EXPECT_EQ(shownText(isolate + "A" + popIsolate), isolate + "A" + popIsolate) << "it ends where it should";
    EXPECT_EQ(shownText("A" + isolate), "A") << "nothing ends it";
    EXPECT_EQ(shownText("A" + popIsolate), "A") << "it would end one of ours";
    EXPECT_EQ(shownText(isolate + isolate + "A" + popIsolate), isolate + "A" + popIsolate);
    EXPECT_EQ(shownText(isolate + "A\nB" + popIsolate), "A\nB") << "a line ends it";
    EXPECT_EQ(withoutControls("A" + isolate), "A" + isolate) << "of a line alone it ends with the line";
}

TEST(ShownText, ControlsATerminalWouldObeyAreGone)
{
    EXPECT_EQ(shownText("\x1b[2Jx\x07\x7f\r"), "[2Jx");
    EXPECT_EQ(shownText("\xC2\x9B[2J"), "[2J") << "one byte for the same in some terminals";
    EXPECT_EQ(shownText(std::string("a\0b", 3)), "ab");
}

/// A layout is tried many times: of a megabyte only what could have room is looked at.
TEST(ShownText, ATextThatNoFigureHoldsEndsInDots)
{
    std::string text;
    while (text.size() < 1'000'000)
        text += "日本 ";
    const tests::FixedTextMeasure measure;
    const std::vector<std::string> lines = wrapText(measure, text, 12, Weight::Regular, 400);
    ASSERT_FALSE(lines.empty());
    EXPECT_TRUE(lines.back().ends_with("…")) << lines.back();
    EXPECT_LT(lines.size(), 5'000u);
    EXPECT_TRUE(elideText(measure, text, 12, Weight::Regular, 100).ends_with("…"));
    EXPECT_EQ(wrapText(measure, "short", 12, Weight::Regular, 400), std::vector<std::string>{"short"});
}

/// "about 1 TB" stays so beside a title that would show it backwards.
TEST(ShownText, APictureHasNoneOfIt)
{
    Document document;
    for (const char* id : {"a", "b"}) {
        Case one;
        one.id = id;
        one.title = override + id + isolate + "\x1b";
        CaseFigure figure;
        figure.id = "f";
        figure.primary = true;
        figure.value = *parseDataSize("1 TB");
        one.figures.push_back(figure);
        document.cases.push_back(one);
    }
    View view = viewOfAll(document);
    view.title = "T" + override;
    view.notes = "N" + override;
    view.altText = override;
    const auto scene =
        buildScene(document, view, columnsOf(document, view, {}), tests::PlainWording(), tests::FixedTextMeasure(), {});
    ASSERT_TRUE(scene);
    EXPECT_EQ(scene->title, "T");
    const std::string svg = toSvg(*scene, *themeOf("light"));
    EXPECT_EQ(svg.find(override), std::string::npos);
    EXPECT_EQ(svg.find('\x1b'), std::string::npos);
}

} // namespace

} // namespace toscale::scene
