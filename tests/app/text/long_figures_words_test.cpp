#include "app/text/cell_words.h"
#include "app/text/locale_wording.h"
#include "app/text/strip_words.h"
#include "core/document/columns.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/figures/figure.h"
#include "core/scene/ink.h"
#include "tests/app/text/english_words.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"

#include <gtest/gtest.h>

// What unit grids and scale strips say, and that all researched cases can be drawn so.

namespace toscale::text {

namespace {

ComparedCase volume(std::string label, double bytes)
{
    ComparedCase row;
    row.caseId = label;
    row.label = std::move(label);
    MeasuredValue value;
    value.value = Estimate<double>::exact(bytes);
    row.value = value;
    return row;
}

View viewOf(FigureKind kind, MeasureId measure, std::string_view basis = "final")
{
    View view;
    view.figure = kind;
    view.measure = measure;
    view.reference.basis = basisChoiceFromName(basis);
    view.reference.baseline = "swartz-jstor-2010";
    return view;
}

void expectDrawn(const Document& document, View view, const scene::Camera& camera = {})
{
    const LocaleWording wording;
    const Columns columns = columnsOf(document, view, io::builtInTables(), io::builtInYardsticks());
    const auto build = [&] {
        return scene::buildScene(document, view, columns, wording, tests::FixedTextMeasure(), camera);
    };
    auto scene = build();
    if (!scene && camera.onScreen) { // a window shows a larger figure smaller
        view.size = {view.size.width * 1.2, view.size.height * 1.2};
        scene = build();
    }
    ASSERT_TRUE(scene) << nameOf(view.figure) << ' ' << nameOf(view.measure) << ' ' << view.size.width;
    tests::expectReadable(*scene);
    tests::expectTrueToScale(*scene, view.figure);
    EXPECT_NEAR(scene::measureInk(*scene, scene::figureEntry(view.figure)->encoding).worst, 1, 1e-6);
    EXPECT_LE(scene->altText.size(), 300U);
    EXPECT_LE(scene->marks.size(), 4000U);
}

} // namespace

TEST(CellWords, CountAsExactlyAsIsRead)
{
    const Comparison in;
    const scene::CellUnit unit{70e9, nullptr};
    EXPECT_EQ(plain(cellCountWords(english, 80e12 / 70e9, unit, in)), "1,143 × 70 GB");
    EXPECT_EQ(plain(cellCountWords(english, 1.857, unit, in)), "1.9 × 70 GB");
    EXPECT_EQ(plain(cellCountWords(english, 3, unit, in)), "3 × 70 GB");
    EXPECT_EQ(plain(cellCountWords(english, 0.35, unit, in)), "0.35 × 70 GB");
    EXPECT_EQ(plain(cellCountWords(english, 34.3, {1e13, nullptr}, in)), "34.3 × 10 TB");
    EXPECT_EQ(plain(cellCountWords(english, 125, {1e13, nullptr}, in)), "125 × 10 TB");
}

TEST(CellWords, SayWhatASquareIs)
{
    Comparison in;
    in.rows = {volume("Swartz / JSTOR", 70e9), volume("70 GB", 70e9)};
    EXPECT_EQ(plain(cellScaleWords(english, {70e9, &in.rows[0]}, 10, in)),
              "Area is to scale: 1 square = 70 GB, as much as Swartz / JSTOR; 10 × 10 squares = 7 TB");
    EXPECT_EQ(plain(cellScaleWords(english, {70e9, &in.rows[1]}, 10, in)),
              "Area is to scale: 1 square = 70 GB; 10 × 10 squares = 7 TB");
    EXPECT_EQ(plain(cellScaleWords(english, {1e12, nullptr}, 10, in)),
              "Area is to scale: 1 square = 1 TB; 10 × 10 squares = 100 TB");
    EXPECT_EQ(plain(cellScaleWords(english, {1e12, nullptr}, 1, in)),
              "Area is to scale: 1 square = 1 TB; 10 squares = 10 TB");
}

TEST(StripWords, SayHowLongTheWayIs)
{
    const Comparison in;
    EXPECT_EQ(plain(stripScaleWords(english, {18e12, 5, false, 633e9, false}, in)),
              "Length is to scale: 1 row = 18 TB, 1 cm = 633 GB");
    EXPECT_EQ(plain(stripScaleWords(english, {18e12, 1, false, 633e9, false}, in)),
              "Length is to scale: 1 cm = 633 GB");
    EXPECT_EQ(plain(stripScaleWords(english, {84e9, 953, true, 0, false}, in)),
              "Length is to scale: 1 screen = 84 GB; the whole way is 953 screens");
    EXPECT_EQ(plain(stripScaleWords(english, {84e9, 12.4, true, 0, true}, in)),
              "Length is to scale: 1 screen = 84 GB; the whole way is 12 screens. The smallest is too short to see: it "
              "has a ring.");
    EXPECT_EQ(plain(progressWords(english, 2.4e12, 80e12, in)), "3 % of the way: 2.4 TB of 80 TB");
    EXPECT_EQ(plain(progressWords(english, 79.99e12, 80e12, in)), "99 % of the way: 80 TB of 80 TB");
    EXPECT_EQ(plain(progressWords(english, 81e12, 80e12, in)).substr(0, 18), "100 % of the way: ");
}

TEST(StripWords, AYardstickSaysItsSizeAndItsSource)
{
    Yardstick genome{"g",
                     "human genome",
                     "human genomes",
                     QuantityKind::Information,
                     750e6,
                     {},
                     0,
                     true,
                     "3 billion base pairs x 2 bits",
                     "https://example.org/g"};
    const Comparison in;
    EXPECT_EQ(plain(yardstickWords(english, genome, in)), "human genome · about 750 MB");
    EXPECT_EQ(plain(yardstickReceipt(english, genome, in)),
              "human genome: about 750 MB; 3 billion base pairs x 2 bits; source: https://example.org/g");
    genome.source = "computed:1+1";
    genome.approximate = false;
    EXPECT_EQ(plain(yardstickReceipt(english, genome, in)),
              "human genome: 750 MB; 3 billion base pairs x 2 bits; computed");
}

TEST(LongFigures, DrawTheResearchedCases)
{
    const Document& all = io::sampleLibrary();
    for (const FigureKind kind : {FigureKind::Units, FigureKind::Strip})
        for (const MeasureId measure : {MeasureId::Volume, MeasureId::Works, MeasureId::Money, MeasureId::Custody,
                                        MeasureId::SameRateMoney, MeasureId::SameRateCustody})
            for (const std::string_view basis : {"final", "highest", "statutory_maximum"})
                for (const FigureSize size : {FigureSize{1200, 675}, {1080, 1920}, {2400, 700}}) {
                    View view = viewOf(kind, measure, basis);
                    view.size = size;
                    SCOPED_TRACE(std::string(nameOf(kind)) + ' ' + std::string(nameOf(measure)) + ' '
                                 + std::string(basis) + ' ' + std::to_string(size.width));
                    expectDrawn(all, view);
                    if (kind == FigureKind::Strip) {
                        scene::Camera camera;
                        camera.onScreen = true;
                        expectDrawn(all, view, camera);
                        camera.scroll.x = 3000;
                        expectDrawn(all, view, camera);
                    }
                }
}

TEST(LongFigures, DrawTheBuiltInComparison)
{
    const Document& document = io::builtInDocument();
    for (const FigureKind kind : {FigureKind::Units, FigureKind::Strip})
        for (const FigureSize size : {FigureSize{1200, 675}, {600, 800}, {800, 450}, {1080, 1920}, {3000, 500}}) {
            View view = viewOf(kind, MeasureId::Volume);
            view.size = size;
            expectDrawn(document, view);
        }
}

} // namespace toscale::text
