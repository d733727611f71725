#include "core/scene/build_scene.h"
#include "core/scene/scene_svg.h"
#include "core/scene/scene_text.h"

#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/timeline_cases.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/golden.h"
#include "tests/support/plain_wording.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

struct GoldenCase {
    std::string name;
    Sample sample;
    std::string theme = "light";
    bool rightToLeft = false;
    std::string sentence = {};
};

void PrintTo(const GoldenCase& golden, std::ostream* out)
{
    *out << golden.name;
}

Sample tinySquare()
{
    Sample sample = sampleOf({volumeRow("one", "One file", Estimate<double>::exact(1e6)),
                              volumeRow("many", "A whole archive", Estimate<double>::exact(1e15))},
                             FigureKind::Squares);
    sample.view.title = "One megabyte and one petabyte";
    return sample;
}

Sample rangeAndZero(FigureKind kind)
{
    Sample sample = sampleOf({penaltyRow("equifax-breach", "Equifax", 650e6, Basis::Agreed),
                              penaltyRow("zero", "An award of nothing", 0, Basis::Imposed),
                              penaltyRow("arithmetic", "The same rate", 400e6, Basis::Imposed),
                              penaltyRow("hollow", "A case left out", 300e6, Basis::Imposed)},
                             kind, MeasureId::Money);
    std::get<MeasuredValue>(sample.columns.rows[0].value).value = Estimate<double>::range(650e6, 700e6);
    std::get<MeasuredValue>(sample.columns.rows[2].value).counterfactual = true;
    sample.columns.rows[3].leftOut = true;
    sample.columns.rows[3].notes = {{NoteCode::LeftOut, {"hollow"}, {"another kind of act"}}};
    return sample;
}

/// Points, and cases that lack one of the two or both.
Sample moneyAgainstVolume()
{
    Sample sample = moneyWithGaps(FigureKind::Plane);
    const double volumes[] = {70e9, 80e12, 0, 5e9, 0, 0, 260e9, 33e12};
    std::vector<ComparedCase> rows;
    for (std::size_t i = 0; i < sample.columns.rows.size(); ++i) {
        const ComparedCase& row = sample.columns.rows[i];
        rows.push_back(volumes[i] > 0 ? volumeRow(row.caseId, row.label, Estimate<double>::exact(volumes[i]))
                                      : gapRow(row.caseId, row.label, GapCode::Unknown));
    }
    sample.beside.push_back(besideOf(std::move(rows), MeasureId::Volume));
    return sample;
}

std::vector<GoldenCase> goldenCases()
{
    const std::string sentence = "Meta, alleged, over 80 terabytes: about 1,143 times the 70 gigabytes attributed to "
                                 "Aaron Swartz, a figure that no source traces to a measurement.";
    return {{"two-squares", swartzAndMeta(FigureKind::Squares), "light", false, sentence},
            {"two-bars", swartzAndMeta(FigureKind::Bars), "light", false, sentence},
            {"two-squares-dark", swartzAndMeta(FigureKind::Squares), "dark", false, sentence},
            {"twelve-bars", twelveVolumes(FigureKind::Bars)},
            {"twelve-squares", twelveVolumes(FigureKind::Squares)},
            {"gaps-bars", moneyWithGaps(FigureKind::Bars)},
            {"gaps-squares-dark", moneyWithGaps(FigureKind::Squares), "dark"},
            {"tiny-square", tinySquare()},
            {"range-squares", rangeAndZero(FigureKind::Squares)},
            {"range-bars", rangeAndZero(FigureKind::Bars)},
            {"two-nested", swartzAndMeta(FigureKind::Nested), "light", false, sentence},
            {"two-bubbles", swartzAndMeta(FigureKind::Bubbles), "light", false, sentence},
            {"two-treemap", swartzAndMeta(FigureKind::Treemap), "light", false, sentence},
            {"twelve-nested", twelveVolumes(FigureKind::Nested)},
            {"gaps-bubbles-dark", moneyWithGaps(FigureKind::Bubbles), "dark"},
            {"range-treemap", rangeAndZero(FigureKind::Treemap)},
            {"four-measures-ledger", fourMeasures(FigureKind::Ledger)},
            {"two-ladders", twoLadders()},
            {"two-units", swartzAndMeta(FigureKind::Units), "light", false, sentence},
            {"gaps-units-dark", moneyWithGaps(FigureKind::Units), "dark"},
            {"range-units", rangeAndZero(FigureKind::Units)},
            {"two-strip", swartzAndMeta(FigureKind::Strip), "light", false, sentence},
            {"two-walk", swartzAndMeta(FigureKind::Walk), "light", false, sentence},
            {"range-walk-dark", rangeAndZero(FigureKind::Walk), "dark"},
            {"gaps-strip-dark", moneyWithGaps(FigureKind::Strip), "dark"},
            {"range-strip", rangeAndZero(FigureKind::Strip)},
            {"two-dots", swartzAndMeta(FigureKind::Dots), "light", false, sentence},
            {"gaps-dots-dark", moneyWithGaps(FigureKind::Dots), "dark"},
            {"range-dots", rangeAndZero(FigureKind::Dots)},
            {"twelve-em", twelveVolumes(FigureKind::Em)},
            {"gaps-em-dark", moneyWithGaps(FigureKind::Em), "dark"},
            {"four-measures-plane", moneyAgainstVolume()},
            {"four-measures-plane-dark", moneyAgainstVolume(), "dark"},
            {"four-measures-plane-right-to-left", moneyAgainstVolume(), "light", true},
            {"three-timelines", timelineOfCases(threeTimelines())},
            {"three-timelines-dark", timelineOfCases(threeTimelines(), {}, MeasureId::Custody), "dark"},
            {"three-timelines-collapsed",
             timelineOfCases(threeTimelines(), {TimeScaleKind::Collapsed, EventKind::Act, {}})},
            {"three-timelines-aligned-right-to-left",
             timelineOfCases(threeTimelines(), {TimeScaleKind::Aligned, EventKind::Charge, {}}), "light", true},
            {"three-timelines-sequence",
             timelineOfCases(threeTimelines(), {TimeScaleKind::Sequence, EventKind::Act, {}}, MeasureId::Custody)},
            {"two-bars-right-to-left", swartzAndMeta(FigureKind::Bars), "light", true}};
}

class Golden : public testing::TestWithParam<GoldenCase> { };

TEST_P(Golden, SceneAndSvgAreAsReviewed)
{
    const GoldenCase& golden = GetParam();
    PlainWording wording;
    wording.rightToLeft = golden.rightToLeft;
    wording.sentence = golden.sentence;
    View view = golden.sample.view;
    view.theme = golden.theme;
    const auto scene = scene::buildScene(
        golden.sample.document, view, Columns{golden.sample.columns, golden.sample.beside, {}, golden.sample.ladders},
        wording, FixedTextMeasure());
    ASSERT_TRUE(scene);
    expectGolden("scenes/" + golden.name + ".txt", toText(*scene));
    expectGolden("svg/" + golden.name + ".svg", toSvg(*scene, *scene::themeOf(golden.theme)));
}

INSTANTIATE_TEST_SUITE_P(Figures, Golden, testing::ValuesIn(goldenCases()), [](const auto& tested) {
    std::string name = tested.param.name;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace

} // namespace toscale::tests
