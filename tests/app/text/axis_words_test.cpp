#include "app/text/locale_wording.h"
#include "app/text/note_words.h"
#include "app/text/qt_string.h"
#include "core/document/columns.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/ink.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"

#include <QRegularExpression>
#include <algorithm>
#include <gtest/gtest.h>

// Figures that say a value by its place on an axis over powers of ten, over the researched cases.

namespace toscale::text {

namespace {

using scene::Scene;

View viewOf(FigureKind kind, MeasureId measure, std::string_view basis, const std::vector<std::string>& cases = {})
{
    View view;
    view.figure = kind;
    view.measure = measure;
    view.reference.basis = basisChoiceFromName(basis);
    view.reference.baseline = "swartz-jstor-2010";
    for (const std::string& id : cases)
        view.cases.push_back({id, {}, {}, {}});
    return view;
}

Scene drawn(const Document& document, const View& view)
{
    const Columns columns = columnsOf(document, view, io::builtInTables());
    auto scene = scene::buildScene(document, view, columns, LocaleWording(), tests::FixedTextMeasure());
    EXPECT_TRUE(scene) << nameOf(view.figure) << ' ' << nameOf(view.measure) << ' ' << view.size.width << 'x'
                       << view.size.height;
    return scene ? *std::move(scene) : Scene{};
}

void expectGood(const Scene& scene)
{
    tests::expectReadable(scene);
    EXPECT_NEAR(scene::measureInk(scene, scene::Encoding::Length).worst, 1, 1e-4);
    EXPECT_LE(toQString(scene.altText).size(), 250);
    static const QRegularExpression hole(QStringLiteral("%[1-9n]|\\(s\\)|\\bnan\\b|\\binf\\b|\\b[a-z]+_[a-z]+\\b"));
    for (const scene::Mark& mark : scene.marks)
        if (const auto* text = std::get_if<scene::TextShape>(&mark.shape)) {
            EXPECT_FALSE(hole.match(toQString(text->text)).hasMatch()) << text->text;
        }
}

} // namespace

TEST(AxisWords, SayThatAnAxisIsNoLength)
{
    const Phrases english("en");
    const auto words = [&](FigureKind kind, MeasureId measure) {
        return noteWords(english, *scaleNoteOf(kind, measure), {}, scene::Length::Full);
    };
    EXPECT_EQ(words(FigureKind::Dots, MeasureId::Volume),
              QStringLiteral("Logarithmic scale: each step is ten times the one before; it has no zero."));
    EXPECT_EQ(words(FigureKind::Plane, MeasureId::Custody),
              QStringLiteral("Logarithmic scale: from 1 to 10 years is as far as from 10 to 100; it has no zero."));
    EXPECT_EQ(words(FigureKind::Em, MeasureId::Money),
              QStringLiteral("Each band is for values ten times those of the one before; inside a band the axis is "
                             "linear; it has no zero."));
    EXPECT_TRUE(words(FigureKind::Em, MeasureId::Custody).contains(QStringLiteral("10, 12 or 30 times")));
    EXPECT_FALSE(scaleNoteOf(FigureKind::Bars, MeasureId::Volume));
}

TEST(AxisWords, OfTheNoteStandInTheComparison)
{
    const View view = viewOf(FigureKind::Dots, MeasureId::Volume, "final");
    const Comparison in = compareView(io::builtInDocument(), view, io::builtInTables());
    const auto note = std::ranges::find(in.notes, NoteCode::LogScale, &Note::code);
    ASSERT_NE(note, in.notes.end());
    EXPECT_TRUE(std::ranges::is_sorted(in.notes, {}, [](const Note& each) { return rankOf(each.code); }));
    View bars = view;
    bars.figure = FigureKind::Bars;
    const Comparison plain = compareView(io::builtInDocument(), bars, io::builtInTables());
    EXPECT_EQ(std::ranges::find(plain.notes, NoteCode::LogScale, &Note::code), plain.notes.end());
}

TEST(AxisWords, OfTheScaleSpeakOfTheBarsBesideTheDots)
{
    const View view = viewOf(FigureKind::Em, MeasureId::Volume, "final");
    const Comparison in = compareView(io::builtInDocument(), view, io::builtInTables());
    const LocaleWording wording;
    EXPECT_EQ(wording.scale(FigureKind::Em, 2e13, in),
              "Dots are placed, not sized; the length of the bars beside them is to scale: 1 cm = 20\u00a0TB");
    EXPECT_EQ(wording.scale(FigureKind::Dots, 0, in),
              "Dots are placed, not sized; the length of the bars beside them is to scale");
    EXPECT_EQ(wording.scale(FigureKind::Plane, 0, in),
              "Logarithmic scale: each step is ten times the one before; it has no zero.");
}

class OnAnAxis : public testing::TestWithParam<std::tuple<FigureKind, FigureSize>> { };

TEST_P(OnAnAxis, EveryMeasureOfTheSamplesIsReadable)
{
    const auto& [kind, size] = GetParam();
    for (const char* basis : {"final", "statutory_maximum"})
        for (std::size_t m = 0; m < measureNames.size(); ++m) {
            if (!scene::canDraw(kind, static_cast<MeasureId>(m)))
                continue;
            View view = viewOf(kind, static_cast<MeasureId>(m), basis);
            view.size = size;
            expectGood(drawn(io::builtInDocument(), view));
            expectGood(drawn(io::sampleLibrary(), view));
        }
}

TEST_P(OnAnAxis, EachSampleBesideTheBaselineIsReadable)
{
    const auto& [kind, size] = GetParam();
    for (const Case& which : io::sampleLibrary().cases)
        for (const MeasureId measure : {MeasureId::Volume, MeasureId::Money, MeasureId::Custody}) {
            View view = viewOf(kind, measure, "final", {"swartz-jstor-2010", which.id});
            if (which.id == "swartz-jstor-2010")
                view.cases.pop_back();
            view.size = size;
            expectGood(drawn(io::sampleLibrary(), view));
        }
}

INSTANTIATE_TEST_SUITE_P(Sizes, OnAnAxis,
                         testing::Combine(testing::Values(FigureKind::Dots, FigureKind::Em, FigureKind::Plane),
                                          testing::Values(FigureSize{1200, 675}, FigureSize{800, 600},
                                                          FigureSize{500, 900}, FigureSize{2400, 900})));

} // namespace toscale::text
