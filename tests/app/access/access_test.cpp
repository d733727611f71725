#include "running_window.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <gtest/gtest.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

namespace toscale::access {

namespace {

constexpr unsigned keyRight = 0xff53; // as X11 numbers them
constexpr unsigned keyEscape = 0xff1b;
constexpr unsigned keyPageDown = 0xff56;

std::string outputOf(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string output;
    std::array<char, 4096> block{};
    while (pipe) {
        const std::size_t count = fread(block.data(), 1, block.size(), pipe.get());
        if (count == 0)
            break;
        output.append(block.data(), count);
    }
    return output;
}

/// The figure of the built-in comparison, in a window that was started for all of these tests.
class AccessTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        atspi_init();
        s_window = std::make_unique<RunningWindow>();
        s_described = nlohmann::json::parse(outputOf(TOSCALE_CLI " describe --json"));
        const std::string title = s_described["title"];
        waitUntil([&] {
            s_figure = s_window->application().find(
                [&](const Spoken& thing) { return thing.role() == ATSPI_ROLE_LIST && thing.name() == title; });
            return s_figure && s_figure.childCount() > 0;
        });
    }
    static void TearDownTestSuite()
    {
        s_figure = {};
        s_window.reset();
        atspi_exit();
    }
    void SetUp() override { ASSERT_TRUE(s_figure) << "no list of the title of the figure"; }

    /// To the figure, and to none of its marks.
    static void giveFocus()
    {
        const Spoken mark = s_figure.child(0);
        ASSERT_TRUE(mark.takeFocus());
        ASSERT_TRUE(waitUntil([&] { return mark.is(ATSPI_STATE_FOCUSED); }));
        ASSERT_TRUE(type(keyEscape));
        ASSERT_TRUE(waitUntil([] { return s_figure.is(ATSPI_STATE_FOCUSED); }));
    }

    static std::unique_ptr<RunningWindow> s_window;
    static nlohmann::json s_described;
    static Spoken s_figure;
};

std::unique_ptr<RunningWindow> AccessTest::s_window;
nlohmann::json AccessTest::s_described;
Spoken AccessTest::s_figure;

TEST_F(AccessTest, TheFigureSaysItsAltText)
{
    EXPECT_EQ(s_figure.description(), s_described["altText"]);
    EXPECT_TRUE(s_figure.is(ATSPI_STATE_FOCUSABLE));
}

TEST_F(AccessTest, EveryMarkHasNameValueRoleAndPlace)
{
    ASSERT_EQ(s_figure.childCount(), 2);
    const Spoken swartz = s_figure.child(0);
    const Spoken meta = s_figure.child(1);
    EXPECT_NE(swartz.name().find("about 70\u00A0GB"), std::string::npos) << swartz.name();
    EXPECT_EQ(meta.name().find("Meta"), 0U) << meta.name();
    EXPECT_NE(meta.name().find("over 80\u00A0TB"), std::string::npos) << meta.name();
    EXPECT_NE(meta.name().find("1,143"), std::string::npos) << meta.name();
    EXPECT_EQ(swartz.value(), 70e9);
    EXPECT_EQ(meta.value(), 80e12);
    for (const Spoken& mark : {swartz, meta}) {
        EXPECT_EQ(mark.role(), ATSPI_ROLE_LIST_ITEM);
        EXPECT_EQ(mark.parent(), s_figure);
        EXPECT_TRUE(mark.is(ATSPI_STATE_SHOWING));
        EXPECT_TRUE(mark.is(ATSPI_STATE_FOCUSABLE));
        EXPECT_TRUE(mark.is(ATSPI_STATE_SELECTABLE));
        const Box box = mark.box();
        EXPECT_GT(box.width, 0);
        EXPECT_GT(box.height, 0);
        EXPECT_TRUE(s_figure.box().contains(box)) << mark.name();
        EXPECT_EQ(s_figure.at(box.x + box.width / 2, box.y + box.height / 2), mark);
    }
    EXPECT_GT(meta.box().width, 20 * swartz.box().width) << "to scale: the root of 1,143 is 34";
}

TEST_F(AccessTest, AKeyTakesTheFocusFromMarkToMark)
{
    giveFocus();
    const Heard focus("object:state-changed:focused");
    for (int i = 0; i < 2; ++i) {
        const Spoken mark = s_figure.child(i);
        ASSERT_TRUE(type(keyRight));
        const auto told = [&] {
            for (const Heard::Event& event : focus.events())
                if (event.source == mark && event.detail == 1)
                    return true;
            return false;
        };
        EXPECT_TRUE(waitUntil(told)) << mark.name();
        EXPECT_TRUE(mark.is(ATSPI_STATE_FOCUSED)) << mark.name();
        EXPECT_TRUE(mark.is(ATSPI_STATE_SELECTED)) << mark.name();
        EXPECT_FALSE(s_figure.child(1 - i).is(ATSPI_STATE_FOCUSED)) << "one thing has the focus";
    }
}

TEST_F(AccessTest, PressingAMarkSelectsIt)
{
    const Spoken swartz = s_figure.child(0);
    ASSERT_TRUE(swartz.press());
    EXPECT_TRUE(waitUntil([&] { return swartz.is(ATSPI_STATE_SELECTED); }));
}

TEST_F(AccessTest, AnotherFigureTellsOfItsMarks)
{
    giveFocus();
    const auto turnPage = [](int marks) {
        const std::string before = s_figure.description();
        ASSERT_TRUE(type(keyPageDown));
        ASSERT_TRUE(waitUntil([&] { return s_figure.description() != before; }));
        EXPECT_TRUE(waitUntil([&] { return s_figure.childCount() == marks; })) << s_figure.childCount();
    };
    turnPage(2); // squares to count
    turnPage(2); // bars
    const Spoken meta = s_figure.child(1);
    const Heard added("object:children-changed:add");
    const Heard removed("object:children-changed:remove");
    const Heard states("object:state-changed"); // Qt 6.4 tells what goes only to who listens to these
    const auto isTold = [](const Heard& heard) {
        return std::ranges::count(heard.events(), s_figure, &Heard::Event::source) > 0;
    };
    turnPage(4); // dots, and the same as lengths
    EXPECT_EQ(s_figure.child(1), meta) << "the same mark in another place";
    turnPage(2); // fines, of which Meta has none
    EXPECT_TRUE(waitUntil([&] { return isTold(added) && isTold(removed); }));
    const Spoken gap = s_figure.child(1);
    EXPECT_FALSE(gap == meta);
    EXPECT_EQ(gap.name().find("Meta"), 0U) << gap.name();
    EXPECT_EQ(gap.value(), std::nullopt) << "a gap is no number";
    EXPECT_TRUE(meta.name().empty()) << "no longer there: " << meta.name();
}

} // namespace

} // namespace toscale::access
