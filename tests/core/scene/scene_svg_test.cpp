#include "core/document/compare_view.h"
#include "core/scene/scene_svg.h"

#include "core/scene/number_text.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"

#include <charconv>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <numbers>
#include <set>

namespace toscale::tests {

using namespace scene;

namespace {

/// One start tag: name and attributes as written.
struct Tag {
    std::string name;
    std::map<std::string, std::string> attributes;
};

/// Start tags in order; fails on tags that do not nest and on unquoted attributes.
std::vector<Tag> tagsOf(const std::string& svg)
{
    std::vector<Tag> tags;
    std::vector<std::string> open;
    for (std::size_t at = svg.find('<'); at != std::string::npos; at = svg.find('<', at + 1)) {
        const std::size_t end = svg.find('>', at);
        if (end == std::string::npos) {
            ADD_FAILURE() << "tag left open at " << at;
            return tags;
        }
        std::string inside = svg.substr(at + 1, end - at - 1);
        if (inside.starts_with("?"))
            continue;
        if (inside.starts_with("/")) {
            EXPECT_FALSE(open.empty());
            EXPECT_EQ(open.back(), inside.substr(1));
            open.pop_back();
            continue;
        }
        const bool closed = inside.ends_with("/");
        if (closed)
            inside.pop_back();
        Tag tag;
        std::size_t i = std::min(inside.find(' '), inside.size());
        tag.name = inside.substr(0, i);
        while (i < inside.size() && (i = inside.find_first_not_of(' ', i)) != std::string::npos) {
            const std::size_t equals = inside.find("=\"", i);
            const std::size_t quote = inside.find('"', equals + 2);
            if (equals == std::string::npos || quote == std::string::npos) {
                ADD_FAILURE() << "attribute of " << tag.name;
                break;
            }
            EXPECT_TRUE(
                tag.attributes.emplace(inside.substr(i, equals - i), inside.substr(equals + 2, quote - equals - 2))
                    .second);
            i = quote + 1;
        }
        if (!closed)
            open.push_back(tag.name);
        tags.push_back(std::move(tag));
    }
    EXPECT_TRUE(open.empty());
    return tags;
}

double number(const Tag& tag, const std::string& name)
{
    const auto found = tag.attributes.find(name);
    if (found == tag.attributes.end()) {
        ADD_FAILURE() << tag.name << " has no " << name;
        return 0;
    }
    double value = 0;
    const std::string& text = found->second;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    EXPECT_EQ(result.ptr, text.data() + text.size()) << text;
    EXPECT_EQ(text.find_first_of("eE"), std::string::npos) << text;
    return value;
}

std::vector<Tag> dataTags(const std::string& svg)
{
    std::vector<Tag> data;
    for (Tag& tag : tagsOf(svg))
        if (tag.attributes.contains("data-value"))
            data.push_back(std::move(tag));
    return data;
}

std::string svgOf(const Sample& sample)
{
    return toSvg(sceneOf(sample), *themeOf("light"));
}

std::string written(void (*append)(std::string&, double), double value)
{
    std::string text;
    append(text, value);
    return text;
}

class DrawnToScale : public testing::TestWithParam<Sample> { };

TEST(SceneSvg, ManyMarksComeInTheirOrderEachWithAnIdOfItsOwn)
{
    constexpr int count = 5000; // more than are written by one thread
    Scene scene;
    scene.size = {1000, 1000};
    for (int i = 0; i < count; ++i) {
        Mark mark;
        mark.key = {"case " + std::to_string(i % 1200), "area"}; // the same id again and again
        mark.shape = RectShape{{static_cast<double>(i % 100), static_cast<double>(i / 100), 1, 1}};
        mark.data = DataValue{MeasureId::Volume, static_cast<double>(i + 1)};
        scene.marks.push_back(std::move(mark));
    }
    std::vector<double> values;
    std::set<std::string> ids;
    const std::string svg = toSvg(scene, *themeOf("light"), {.document = R"({"a": "<&>"})"});
    for (const Tag& tag : tagsOf(svg))
        if (tag.name == "rect") {
            values.push_back(std::stod(tag.attributes.at("data-value")));
            EXPECT_TRUE(ids.insert(tag.attributes.at("id")).second) << tag.attributes.at("id");
        }
    ASSERT_EQ(values.size(), static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        ASSERT_EQ(values[static_cast<std::size_t>(i)], i + 1);
    EXPECT_TRUE(ids.contains("case_0-area"));
    EXPECT_TRUE(ids.contains("case_0-area-5"));
    EXPECT_NE(svg.find("&lt;&amp;&gt;"), std::string::npos);
    EXPECT_TRUE(svg.ends_with("</svg>\n"));
}

} // namespace

TEST_P(DrawnToScale, TheFileItselfHasALieFactorOfOne)
{
    const Sample& sample = GetParam();
    double first = 0;
    const std::vector<Tag> tags = dataTags(svgOf(sample));
    ASSERT_GE(tags.size(), 2U);
    for (const Tag& tag : tags) {
        const bool circle = sample.view.figure == FigureKind::Bubbles;
        EXPECT_EQ(tag.name, circle ? "circle" : "rect");
        EXPECT_FALSE(tag.attributes.contains("transform"));
        EXPECT_FALSE(tag.attributes.contains("stroke")); // nothing is added to the area
        EXPECT_EQ(tag.attributes.at("data-measure"), std::string(nameOf(sample.columns.measure)));
        const double value = number(tag, "data-value");
        const double width = circle ? 2 * number(tag, "r") : number(tag, "width");
        if (value == 0) {
            EXPECT_EQ(width, 0);
            continue;
        }
        const double height = circle         ? width * std::numbers::pi / 4
            : drawsAreas(sample.view.figure) ? number(tag, "height")
                                             : 1;
        const double drawn = width * height;
        if (first == 0)
            first = drawn / value;
        EXPECT_NEAR(drawn / value / first, 1, 1e-5) << tag.attributes.at("data-case");
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, DrawnToScale,
                         testing::Values(swartzAndMeta(FigureKind::Squares), swartzAndMeta(FigureKind::Bars),
                                         twelveVolumes(FigureKind::Squares), twelveVolumes(FigureKind::Bars),
                                         moneyWithGaps(FigureKind::Squares), moneyWithGaps(FigureKind::Bars),
                                         twelveVolumes(FigureKind::Nested), twelveVolumes(FigureKind::Bubbles),
                                         twelveVolumes(FigureKind::Treemap), moneyWithGaps(FigureKind::Bubbles),
                                         sampleOf({volumeRow("one", "One", Estimate<double>::exact(1)),
                                                   volumeRow("many", "Many", Estimate<double>::exact(1e16))},
                                                  FigureKind::Squares)));

TEST(SceneSvg, SaysWhatItIsToAScreenReader)
{
    const std::vector<Tag> tags = tagsOf(svgOf(swartzAndMeta(FigureKind::Squares)));
    ASSERT_GT(tags.size(), 3U);
    const auto& root = tags[0].attributes;
    EXPECT_EQ(tags[0].name, "svg");
    EXPECT_EQ(root.at("role"), "img");
    EXPECT_EQ(root.at("xml:lang"), "en");
    EXPECT_EQ(root.at("viewBox"), "0 0 1200 675");
    EXPECT_EQ(tags[1].name, "title");
    EXPECT_EQ(tags[1].attributes.at("id"), root.at("aria-labelledby"));
    EXPECT_EQ(tags[2].name, "desc");
    EXPECT_EQ(tags[2].attributes.at("id"), root.at("aria-describedby"));
}

TEST(SceneSvg, TheTwoDataMarksCarryTheirCaseAndPlainBytes)
{
    const std::vector<Tag> tags = dataTags(svgOf(swartzAndMeta(FigureKind::Squares)));
    ASSERT_EQ(tags.size(), 2U);
    EXPECT_EQ(tags[0].attributes.at("data-case"), "swartz-jstor-2010");
    EXPECT_EQ(tags[0].attributes.at("data-value"), "70000000000");
    EXPECT_EQ(tags[1].attributes.at("data-value"), "80000000000000");
    EXPECT_EQ(tags[1].attributes.at("id"), "meta-shadow-libraries-value");
}

TEST(SceneSvg, EveryMarkWithADescriptionHasATitleAlsoGapsAndZeros)
{
    Sample sample = moneyWithGaps(FigureKind::Squares);
    std::get<MeasuredValue>(sample.columns.rows[2].value).value = Estimate<double>::exact(0);
    const Scene scene = sceneOf(sample);
    std::size_t described = 1; // the picture itself
    for (const Mark& mark : scene.marks)
        described += mark.description.empty() ? 0U : 1U;
    EXPECT_EQ(described, 9U);
    std::size_t titles = 0;
    for (const Tag& tag : tagsOf(toSvg(scene, *themeOf("light"))))
        titles += tag.name == "title" ? 1U : 0U;
    EXPECT_EQ(titles, described);
}

TEST(SceneSvg, EscapesEveryTextAndDropsControlCharacters)
{
    Sample sample = swartzAndMeta(FigureKind::Squares);
    sample.view.title = "<script>alert('x')</script> & \"more\"\x01\x0B";
    sample.columns.rows[0].label = "A < B \xFF";
    const std::string svg = svgOf(sample);
    (void)tagsOf(svg);
    EXPECT_EQ(svg.find("<script"), std::string::npos);
    EXPECT_NE(svg.find("&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"more\""), std::string::npos);
    EXPECT_EQ(svg.find('\x01'), std::string::npos);
    EXPECT_NE(svg.find("A &lt; B \xEF\xBF\xBD"), std::string::npos);
}

TEST(SceneSvg, IdsAreUniqueAndSafeWhateverCasesAreCalled)
{
    std::vector<ComparedCase> rows;
    for (const std::string_view id : {"a b", "a_b", "a/b", "7 seas", "-x", "\"><g", "é"})
        rows.push_back(volumeRow(std::string(id), "Case", Estimate<double>::exact(1e9)));
    std::set<std::string> ids;
    for (const Tag& tag : tagsOf(svgOf(sampleOf(std::move(rows), FigureKind::Bars)))) {
        const auto id = tag.attributes.find("id");
        if (id == tag.attributes.end())
            continue;
        EXPECT_TRUE(ids.insert(id->second).second) << id->second;
        EXPECT_EQ(id->second.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"),
                  std::string::npos)
            << id->second;
        EXPECT_EQ(std::string("0123456789-").find(id->second.front()), std::string::npos) << id->second;
    }
    EXPECT_EQ(ids.size(), 9U);
}

TEST(SceneSvg, PatternsAreDefinedOnlyWhenUsed)
{
    EXPECT_EQ(svgOf(swartzAndMeta(FigureKind::Bars)).find("<defs>"), std::string::npos);
    const std::string svg = svgOf(moneyWithGaps(FigureKind::Bars));
    std::size_t patterns = 0;
    for (const Tag& tag : tagsOf(svg))
        if (tag.name == "pattern") {
            ++patterns;
            EXPECT_NE(svg.find("url(#" + tag.attributes.at("id") + ")"), std::string::npos);
        }
    EXPECT_EQ(patterns, 2U); // hatched, in the colour of the rows and in that of the key
}

TEST(SceneSvg, OutlinesLieInsideTheTrueRectangle)
{
    const std::vector<Tag> tags = tagsOf(svgOf(moneyWithGaps(FigureKind::Bars)));
    for (std::size_t i = 0; i + 1 < tags.size(); ++i) {
        if (!tags[i].attributes.contains("data-value") || tags[i].attributes.at("data-case") != "swartz-jstor-2010")
            continue;
        std::size_t next = i + 1;
        while (tags[next].name != "rect")
            ++next;
        const Tag& outline = tags[next];
        const double half = number(outline, "stroke-width") / 2;
        EXPECT_NEAR(number(outline, "x") - half, number(tags[i], "x"), 0.001);
        EXPECT_NEAR(number(outline, "width") + 2 * half, number(tags[i], "width"), 0.001);
        EXPECT_FALSE(outline.attributes.contains("data-value"));
        return;
    }
    ADD_FAILURE() << "no outlined mark";
}

TEST(SceneSvg, LinksOnlyToTheWeb)
{
    Scene scene;
    scene.size = {100, 100};
    Mark mark;
    mark.shape = TextShape{{1, 2}, "source", 12, Weight::Regular, Anchor::Start, "https://example.org/?a=1&b=2"};
    scene.marks.push_back(mark);
    EXPECT_NE(toSvg(scene, *themeOf("light")).find("xlink:href=\"https://example.org/?a=1&amp;b=2\""),
              std::string::npos);
    std::get<TextShape>(scene.marks[0].shape).link = "javascript:alert(1)";
    EXPECT_EQ(toSvg(scene, *themeOf("light")).find("href"), std::string::npos);
}

TEST(SceneSvg, SameSceneSameBytes)
{
    EXPECT_EQ(svgOf(twelveVolumes(FigureKind::Bars)), svgOf(twelveVolumes(FigureKind::Bars)));
}

TEST(SceneSvg, RightToLeftIsSaid)
{
    const Scene scene = sceneOf(swartzAndMeta(FigureKind::Bars), true);
    EXPECT_NE(toSvg(scene, *themeOf("light")).find(" direction=\"rtl\""), std::string::npos);
}

TEST(NumberText, KeepsSixSignificantDigitsInPlainDecimals)
{
    EXPECT_EQ(written(appendNumber, 0), "0");
    EXPECT_EQ(written(appendNumber, 1200), "1200");
    EXPECT_EQ(written(appendNumber, 12.3456789), "12.3457");
    EXPECT_EQ(written(appendNumber, -0.5), "-0.5");
    EXPECT_EQ(written(appendNumber, 0.0000123456789), "0.0000123457");
    EXPECT_EQ(written(appendNumber, 99999.96), "100000");
    EXPECT_EQ(written(appendNumber, 999999.6), "1000000");
    EXPECT_EQ(written(appendNumber, 4e-300).size(), 302U);
}

TEST(NumberText, WritesValuesExactly)
{
    EXPECT_EQ(written(appendValue, 1e16), "10000000000000000");
    EXPECT_EQ(written(appendValue, 0.1), "0.1");
    EXPECT_EQ(written(appendValue, 851499.22), "851499.22");
    EXPECT_EQ(written(appendValue, 33001000.000000004), "33001000") << "no noise of arithmetic";
    EXPECT_EQ(written(appendValue, 1e300).size(), 301U);
    EXPECT_EQ(written(appendFixed3, -0.0001), "0.000");
    EXPECT_EQ(written(appendFixed3, 2.0005), "2.001");
}

} // namespace toscale::tests
