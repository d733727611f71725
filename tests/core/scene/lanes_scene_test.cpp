#include "core/scene/ink.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"

#include <cmath>
#include <gtest/gtest.h>
#include <set>

// Figures that show several measures of the same cases: ledger, mirror, same-rate.

namespace toscale::tests {

using namespace scene;

namespace {

const geometry::Rect& rectOf(const Mark* mark)
{
    return std::get<RectShape>(mark->shape).rect;
}

std::string textOf(const Mark* mark)
{
    return mark ? std::get<TextShape>(mark->shape).text : std::string();
}

/// What every one of these figures keeps, whatever is put in.
void expectSound(const Scene& scene)
{
    expectReadable(scene);
    const InkReport ink = measureInk(scene, Encoding::Length);
    EXPECT_NEAR(ink.worst, 1, 1e-9);
    EXPECT_EQ(allTexts(scene).find("\u2026"), std::string::npos);
}

Sample mirrorOf(std::vector<ComparedCase> volumes, std::vector<ComparedCase> money)
{
    Sample sample = sampleOf(std::move(money), FigureKind::Mirror, MeasureId::Money);
    sample.beside.push_back(besideOf(std::move(volumes), MeasureId::Volume));
    return sample;
}

Sample twoSides()
{
    using E = Estimate<double>;
    return mirrorOf({volumeRow("a", "A", E::about(70e9)), volumeRow("b", "B", E::moreThan(80e12)),
                     gapRow("c", "C", GapCode::Unknown)},
                    {penaltyRow("a", "A", 1e6, Basis::StatutoryMaximum), gapRow("b", "B", GapCode::NonePending),
                     penaltyRow("c", "C", 222e3, Basis::Imposed)});
}

Sample sameRate()
{
    Sample sample =
        sampleOf({penaltyRow("a", "A", 1e6, Basis::StatutoryMaximum),
                  penaltyRow("b", "B", 1.142857e9, Basis::StatutoryMaximum), gapRow("c", "C", GapCode::Unknown)},
                 FigureKind::SameRate, MeasureId::SameRateMoney);
    std::get<MeasuredValue>(sample.columns.rows[1].value).counterfactual = true;
    sample.columns.reference.baseline = "a";
    sample.beside.push_back(besideOf({gapRow("a", "A", GapCode::NoneImposed), gapRow("b", "B", GapCode::NonePending),
                                      penaltyRow("c", "C", 5e8, Basis::Imposed)},
                                     MeasureId::Money));
    return sample;
}

} // namespace

TEST(Ledger, EachColumnIsTrueToAScaleOfItsOwn)
{
    const Scene scene = sceneOf(fourMeasures(FigureKind::Ledger));
    expectSound(scene);
    std::set<int> scales;
    for (const Mark* mark : dataMarks(scene))
        scales.insert(mark->data->scale);
    EXPECT_EQ(scales, (std::set{0, 1, 2, 3}));
    const std::string texts = allTexts(scene);
    for (const std::string_view tick :
         {"\n50 TB\n", "\n$1 billion\n", "\n2 years\n", "volume", "works", "money", "custody"})
        EXPECT_NE(texts.find(tick), std::string::npos) << tick;
}

TEST(Ledger, AGapStandsInItsCellAsGlyphAndWord)
{
    const Scene scene = sceneOf(fourMeasures(FigureKind::Ledger));
    const Mark* glyph = findMark(scene, "meta-shadow-libraries", "money-gap");
    const Mark* word = findMark(scene, "meta-shadow-libraries", "money-amount");
    ASSERT_TRUE(glyph && word);
    EXPECT_EQ(textOf(word), "no value: NonePending");
    EXPECT_FALSE(findMark(scene, "meta-shadow-libraries", "money-zero")) << "a gap is no zero";
    EXPECT_TRUE(findMark(scene, "meta-shadow-libraries", "custody-gap"));
    EXPECT_TRUE(findMark(scene, "thomas-rasset-kazaa", "volume-gap"));
}

TEST(Ledger, EveryCellSpeaksAndSaysOfWhichMeasure)
{
    const Sample sample = fourMeasures(FigureKind::Ledger);
    const Scene scene = sceneOf(sample);
    for (const ComparedCase& row : sample.columns.rows) {
        std::set<std::string> spoken;
        std::size_t count = 0;
        for (const Mark& mark : scene.marks)
            if (mark.key.caseId == row.caseId && !mark.description.empty()) {
                spoken.insert(mark.description);
                ++count;
            }
        EXPECT_EQ(count, 1 + sample.beside.size()) << row.caseId;
        EXPECT_EQ(spoken.size(), count) << "no two cells say the same";
    }
}

TEST(Ledger, ZeroIsATickWithoutLength)
{
    const Scene scene = sceneOf(fourMeasures(FigureKind::Ledger));
    const Mark* zero = findMark(scene, "thomas-rasset-kazaa", "money-value");
    ASSERT_TRUE(zero && findMark(scene, "thomas-rasset-kazaa", "money-zero"));
    EXPECT_EQ(rectOf(zero).width, 0);
    EXPECT_FALSE(findMark(scene, "thomas-rasset-kazaa", "money-gap"));
}

TEST(Ledger, NoBarCrossesNouns)
{
    const Scene scene = sceneOf(fourMeasures(FigureKind::Ledger));
    EXPECT_FALSE(findMark(scene, "swartz-jstor-2010", "works-value")) << "articles among works";
    EXPECT_TRUE(findMark(scene, "anthropic-bartz", "works-value"));
    EXPECT_TRUE(findMark(scene, "thomas-rasset-kazaa", "works-value"));
    EXPECT_EQ(textOf(findMark(scene, "swartz-jstor-2010", "works-amount")), "4800000 articles");
    EXPECT_NE(allTexts(scene).find("UnlikeNouns"), std::string::npos);
    EXPECT_EQ(textOf(findMark(scene, "", "works-detail")), "works");
}

TEST(Ledger, RangesAndSuspendedPartsLieBeyondTheValue)
{
    const Scene scene = sceneOf(fourMeasures(FigureKind::Ledger));
    const Mark* range = findMark(scene, "anthropic-bartz", "money-range");
    const Mark* low = findMark(scene, "anthropic-bartz", "money-value");
    ASSERT_TRUE(range && low);
    EXPECT_NEAR((rectOf(range).width + rectOf(low).width) / rectOf(low).width, 17.0 / 15, 1e-9);
    EXPECT_FALSE(range->data);
    const Mark* whole = findMark(scene, "swartz-jstor-2010", "custody-suspended");
    const Mark* part = findMark(scene, "thomas-rasset-kazaa", "custody-suspended");
    ASSERT_TRUE(whole && part);
    EXPECT_EQ(whole->style, MarkStyle::Hollow);
    EXPECT_NEAR(rectOf(whole).width / rectOf(part).width, 2, 1e-9);
}

TEST(Ledger, EachRowSaysHowItsCaseStandsAndWhenThatWasRead)
{
    const Scene scene = sceneOf(fourMeasures(FigureKind::Ledger));
    EXPECT_EQ(textOf(findMark(scene, "swartz-jstor-2010", "record")), "closed, 2026-01");
    EXPECT_EQ(textOf(findMark(scene, "meta-shadow-libraries", "record")), "pending, 2026-02");
    EXPECT_EQ(allTexts(scene).find("Note " + std::to_string(static_cast<int>(NoteCode::AsOf))), std::string::npos)
        << "said twice";
}

TEST(Ledger, ColumnsKeepTheirOrderWhicheverMeasureTheViewHas)
{
    Sample sample = fourMeasures(FigureKind::Ledger);
    const Scene volume = sceneOf(sample);
    std::swap(sample.columns, sample.beside[1]);
    sample.view.measure = MeasureId::Money;
    const Scene money = sceneOf(sample);
    for (const char* title : {"volume-title", "works-title", "money-title", "custody-title"})
        EXPECT_EQ(boundsOf(*findMark(volume, "", title), FixedTextMeasure()).x,
                  boundsOf(*findMark(money, "", title), FixedTextMeasure()).x);
}

TEST(Ledger, InANarrowFigureMeasuresStandUnderEachOther)
{
    Sample sample = fourMeasures(FigureKind::Ledger);
    sample.view.size = {500, 900};
    const Scene scene = sceneOf(sample);
    expectSound(scene);
    const Mark* volume = findMark(scene, "swartz-jstor-2010", "volume-amount");
    const Mark* money = findMark(scene, "swartz-jstor-2010", "money-amount");
    ASSERT_TRUE(volume && money);
    EXPECT_LT(std::get<TextShape>(volume->shape).at.y, std::get<TextShape>(money->shape).at.y);
    EXPECT_EQ(textOf(findMark(scene, "swartz-jstor-2010", "money-title")), "money");
}

TEST(Mirror, VolumeGrowsToTheLeftAndThePenaltyToTheRight)
{
    const Scene scene = sceneOf(twoSides());
    expectSound(scene);
    const Mark* left = findMark(scene, "b", "volume-value");
    const Mark* right = findMark(scene, "a", "money-value");
    const Mark* name = findMark(scene, "b", "label");
    ASSERT_TRUE(left && right && name);
    EXPECT_LT(rectOf(left).right(), std::get<TextShape>(name->shape).at.x);
    EXPECT_GT(rectOf(right).x, std::get<TextShape>(name->shape).at.x);
    EXPECT_NEAR(rectOf(left).right(), rectOf(findMark(scene, "a", "volume-value")).right(), 1e-9) << "one zero line";
    EXPECT_NE(left->data->scale, right->data->scale);
    const Mark* tick = findMark(scene, "", "volume-tick-1");
    ASSERT_TRUE(tick);
    EXPECT_LT(std::get<TextShape>(tick->shape).at.x, rectOf(left).right());
    const Mark* arrow = findMark(scene, "b", "volume-open");
    ASSERT_TRUE(arrow) << "over 80 TB goes on";
    EXPECT_LT(boundsOf(*arrow, FixedTextMeasure()).right(), rectOf(left).x);
}

TEST(Mirror, ASideWithoutAValueHasItsGap)
{
    const Scene scene = sceneOf(twoSides());
    EXPECT_TRUE(findMark(scene, "b", "money-gap"));
    EXPECT_EQ(textOf(findMark(scene, "b", "money-amount")), "no value: NonePending");
    EXPECT_TRUE(findMark(scene, "c", "volume-gap"));
}

TEST(Mirror, RightToLeftIsTheMirrorImage)
{
    const Scene left = sceneOf(twoSides());
    const Scene right = sceneOf(twoSides(), true);
    expectReadable(right);
    const geometry::Rect& a = rectOf(findMark(left, "b", "volume-value"));
    const geometry::Rect& b = rectOf(findMark(right, "b", "volume-value"));
    EXPECT_NEAR(b.x, left.size.width - a.right(), 1e-9);
    EXPECT_EQ(a.width, b.width);
}

TEST(SameRate, ArithmeticIsDottedOnTheScaleOfWhatWas)
{
    const Scene scene = sceneOf(sameRate());
    expectSound(scene);
    const Mark* would = findMark(scene, "b", "same-rate-money-value");
    const Mark* was = findMark(scene, "c", "money-value");
    ASSERT_TRUE(would && was);
    EXPECT_EQ(would->style, MarkStyle::Dotted);
    EXPECT_NEAR(rectOf(would).width / rectOf(was).width, 1.142857e9 / 5e8, 1e-9);
    EXPECT_EQ(rectOf(would).x, rectOf(was).x);
    EXPECT_EQ(findMark(scene, "a", "same-rate-money-value")->style, MarkStyle::Outline) << "on record, no arithmetic";
}

TEST(SameRate, IsNeverWithoutItsWarning)
{
    Sample sample = sameRate();
    sample.view.title = "Another title";
    for (const double width : {500.0, 800.0, 1200.0}) {
        sample.view.size = {width, 900};
        const Scene scene = sceneOf(sample);
        std::string note;
        for (const Mark& mark : scene.marks)
            if (mark.key.caseId == "b" && mark.key.part.starts_with("same-rate-money-note"))
                note += textOf(&mark) + ' ';
        EXPECT_NE(note.find("arithmetic, not law"), std::string::npos) << width;
    }
}

TEST(SameRate, WhereThereIsNoRateThereIsAGap)
{
    const Scene scene = sceneOf(sameRate());
    EXPECT_TRUE(findMark(scene, "c", "same-rate-money-gap"));
    EXPECT_EQ(textOf(findMark(scene, "c", "same-rate-money-amount")), "no value: Unknown");
    EXPECT_EQ(textOf(findMark(scene, "b", "money-amount")), "no value: NonePending");
}

/// Whatever is put in: kind, number of cases, words of a label, values.
class LanesCrowd : public testing::TestWithParam<std::tuple<FigureKind, std::size_t, geometry::Size, int>> { };

TEST_P(LanesCrowd, LabelsNeverMeetAndRowsWithoutRoomAreCounted)
{
    const auto [kind, cases, size, values] = GetParam();
    const auto valueOf = [&](std::size_t i) { return values == 1 ? 5.0 : values == 2 ? std::pow(10, i % 19) : 0.0; };
    const bool isSameRate = kind == FigureKind::SameRate;
    std::vector<ComparedCase> main;
    std::vector<ComparedCase> beside;
    for (std::size_t i = 0; i < cases; ++i) {
        const std::string id = "case-" + std::to_string(i);
        std::string label = "Case " + std::to_string(i);
        if (i % 7 == 3)
            label += std::string(300, 'x');
        else if (i % 7 == 5)
            while (label.size() < 300)
                label += " collection of records";
        const bool gaps = values == 0;
        main.push_back(gaps ? gapRow(id, label, GapCode::NoneImposed)
                            : penaltyRow(id, label, valueOf(i), Basis::Imposed));
        beside.push_back(gaps || i % 3 == 1 ? gapRow(id, label, GapCode::Unknown)
                                            : penaltyRow(id, label, valueOf(i + 1), Basis::Agreed));
        if (isSameRate && !gaps)
            std::get<MeasuredValue>(main.back().value).counterfactual = true;
    }
    Sample sample = sampleOf(std::move(main), kind, isSameRate ? MeasureId::SameRateMoney : MeasureId::Money);
    sample.beside.push_back(besideOf(std::move(beside), isSameRate ? MeasureId::Money : MeasureId::Volume));
    sample.columns.reference.baseline = "case-" + std::to_string(cases - 1);
    sample.view.size = {size.width, size.height};
    sample.view.title = "Many";
    const Scene scene = sceneOf(sample);
    expectReadable(scene);
    EXPECT_NEAR(measureInk(scene, Encoding::Length).worst, 1, 1e-9);
    std::set<std::string> shown;
    for (const Mark& mark : scene.marks)
        if (mark.key.part.starts_with("money-amount"))
            shown.insert(mark.key.caseId);
    EXPECT_FALSE(shown.empty());
    const std::string said = std::to_string(cases - shown.size()) + " more cases do not fit";
    EXPECT_EQ(allTexts(scene).find(said) != std::string::npos, shown.size() < cases);
    EXPECT_TRUE(shown.contains(sample.columns.reference.baseline));
    for (const std::string& id : shown)
        EXPECT_EQ(findMark(scene, id, "money-gap") != nullptr, findMark(scene, id, "money-value") == nullptr) << id;
}

INSTANTIATE_TEST_SUITE_P(Sizes, LanesCrowd,
                         testing::Combine(testing::Values(FigureKind::Ledger, FigureKind::Mirror, FigureKind::SameRate),
                                          testing::Values(1U, 2U, 5U, 12U, 36U, 2000U),
                                          testing::Values(geometry::Size{1200, 675}, geometry::Size{800, 600},
                                                          geometry::Size{500, 900}),
                                          testing::Values(0, 1, 2)));

} // namespace toscale::tests
