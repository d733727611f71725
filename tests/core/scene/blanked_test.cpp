#include "core/scene/blanked.h"

#include "core/document/columns.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace toscale::scene {

namespace {

Columns columnsFor(const Document& document, const View& view)
{
    return columnsOf(document, view, io::builtInTables(), io::builtInYardsticks());
}

Scene figureOf(const Document& document, View view)
{
    const tests::FixedTextMeasure measure;
    view.size = {680, 1200};
    auto scene = buildScene(document, view, columnsFor(document, view), tests::PlainWording(), measure);
    EXPECT_TRUE(scene.has_value()) << view.id;
    return scene ? std::move(*scene) : Scene{};
}

Blanks blanksOf(const Document& document, const View& view)
{
    Blanks blanks;
    const Columns columns = columnsFor(document, view);
    for (const Comparison* each : everythingIn(columns))
        for (const ComparedCase& row : each->rows)
            if (row.measured() != nullptr)
                blanks.spellings.values.push_back(tests::PlainWording().value(*row.measured(), *each));
    blanks.isTimeline = view.figure == FigureKind::Timeline;
    return blanks;
}

std::vector<std::string> textsOf(const Scene& scene)
{
    std::vector<std::string> all;
    for (const Mark& mark : scene.marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape))
            all.push_back(text->text);
    return all;
}

Mark textMark(MarkKey key, Role role, const std::string& text)
{
    Mark mark;
    mark.key = std::move(key);
    mark.role = role;
    mark.shape = TextShape{{10, 20}, text, 12, Weight::Regular, Anchor::Start, {}};
    return mark;
}

std::vector<std::string> blankedTexts(std::vector<Mark> marks, const Blanks& blanks = {})
{
    Scene scene;
    scene.size = {400, 400};
    scene.marks = std::move(marks);
    return textsOf(blanked(scene, tests::FixedTextMeasure(), blanks));
}

using Texts = std::vector<std::string>;

TEST(Blanked, NoValueOfAnyLessonIsLeft)
{
    const tests::FixedTextMeasure measure;
    for (const Document& document : io::stories())
        for (const View& view : document.views) {
            const Scene full = figureOf(document, view);
            const Blanks blanks = blanksOf(document, view);
            const Scene blank = blanked(full, measure, blanks);
            for (const Mark& mark : blank.marks) {
                EXPECT_TRUE(mark.description.empty()) << view.id;
                if (const auto* text = std::get_if<TextShape>(&mark.shape)) {
                    const bool isZero = mark.key.part.find("tick-") != std::string::npos;
                    EXPECT_TRUE(isZero || quotedValues(text->text, blanks.spellings).empty())
                        << view.id << ": " << text->text;
                    EXPECT_FALSE(mark.role == Role::Value && hasDigit(text->text)) << view.id << ": " << text->text;
                }
            }
            EXPECT_TRUE(blank.title.empty() && blank.altText.empty() && blank.longDescription.empty());
            EXPECT_LE(blank.size.height, full.size.height);
            // the marks stay to scale: none of them changes its size
            const auto sizes = [](const Scene& scene) {
                std::vector<double> all;
                for (const Mark& mark : scene.marks)
                    if (const auto* rect = std::get_if<RectShape>(&mark.shape); rect != nullptr && mark.data)
                        all.push_back(rect->rect.width * rect->rect.height);
                return all;
            };
            EXPECT_EQ(sizes(blank), sizes(full)) << view.id;
        }
}

TEST(Blanked, StagesReasonsAndDatesStay)
{
    EXPECT_EQ(blankedTexts({textMark({"a", "title"}, Role::Label, "Statutory maximum \u00B7 sum of 4 counts"),
                            textMark({"a", "detail"}, Role::Muted, "19 July 2011 \u00B7 U.S. Attorney, District of"),
                            textMark({"a", "detail-2"}, Role::Muted, "Massachusetts"),
                            textMark({"a", "amount"}, Role::Value, "$1 million"),
                            textMark({"b", "amount"}, Role::Gap, "none so far, as of May 2026"),
                            textMark({"b", "key"}, Role::Label, "2. 19 July 2011 \u00B7 Indictment")}),
              (Texts{"Statutory maximum \u00B7 sum of 4 counts", "19 July 2011 \u00B7 U.S. Attorney, District of",
                     "Massachusetts", "________", "none so far, as of May 2026", "2. 19 July 2011 \u00B7 Indictment"}));
}

TEST(Blanked, AValueInASentenceGoesWholeAndAlone)
{
    EXPECT_EQ(blankedTexts({textMark({"a", "event-1-label"}, Role::Label, "Unredacted emails made public; 81.7"),
                            textMark({"a", "event-1-label-2"}, Role::Label, "TB and 80.6 TB reported"),
                            textMark({"a", "event-2-label"}, Role::Label, "Jury awards $222,000")}),
              (Texts{"Unredacted emails made public; _____", "and _____ reported", "Jury awards _____"}));
    // a line that was nothing but the end of a value is gone
    EXPECT_EQ(
        blankedTexts({textMark({"a", "label"}, Role::Label, "80"), textMark({"a", "label-2"}, Role::Label, "TB")}),
        (Texts{"_____"}));
}

TEST(Blanked, AnAxisOfValuesKeepsItsZeroAndOneOfTimeItsDates)
{
    const std::vector<Mark> marks{
        textMark({"", "tick-1"}, Role::Muted, "0 B"), textMark({"", "tick-2"}, Role::Muted, "2012"),
        textMark({"", "money-tick-1"}, Role::Muted, "$500,000"), textMark({"a", "ruler-1"}, Role::Muted, "10"),
        textMark({"a", "tally-1"}, Role::Muted, "1,000")};
    EXPECT_EQ(blankedTexts(marks), (Texts{"0 B"}));
    EXPECT_EQ(blankedTexts({marks.begin() + 1, marks.end()}, {{}, true}), (Texts{"2012"}));
}

TEST(Blanked, ALabelOfAValueKeepsItsNoteAndLosesItsCount)
{
    EXPECT_EQ(blankedTexts({textMark({"a", "amount"}, Role::Value, "over 80 TB \u00B7 1,143 \u00D7 70 GB"),
                            textMark({"b", "amount"}, Role::Value, "24 songs \u00B7 24 \u00D7 1"),
                            textMark({"c", "amount"}, Role::Value, "35 years \u00B7 sum of 4 counts"),
                            textMark({"d", "amount"}, Role::Value, "about 4.8 million"),
                            textMark({"d", "amount-2"}, Role::Value, "documents"),
                            textMark({"e", "amount"}, Role::Value, "alleged")}),
              (Texts{"________", "________", "________ \u00B7 sum of 4 counts", "________", "alleged"}));
}

} // namespace

} // namespace toscale::scene
