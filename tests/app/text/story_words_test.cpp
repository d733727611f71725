#include "app/text/locale_wording.h"
#include "core/document/columns.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/figures/figure.h"
#include "core/scene/ink.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

// Every step of the lessons that ship, drawn for a wall and for a phone.

namespace toscale::text {

namespace {

scene::Scene drawn(const Document& story, View view, FigureSize size)
{
    view.size = size;
    const LocaleWording wording;
    const Columns columns = columnsOf(story, view, io::builtInTables(), io::builtInYardsticks());
    auto scene = scene::buildScene(story, view, columns, wording, tests::FixedTextMeasure(), {});
    EXPECT_TRUE(scene) << view.id;
    return scene ? *std::move(scene) : scene::Scene{};
}

template <class Check> void forEachStep(const Check& check)
{
    for (const Document& story : io::stories())
        for (const View& view : story.views) {
            SCOPED_TRACE(story.title + ", " + view.id);
            check(story, view);
        }
}

} // namespace

TEST(WordsOfTheStories, EveryStepIsDrawnReadableAndTrueToScale)
{
    forEachStep([](const Document& story, const View& view) {
        for (const FigureSize size : {view.size, FigureSize{1280, 720}, FigureSize{1080, 1920}}) {
            const scene::Scene scene = drawn(story, view, size);
            tests::expectReadable(scene);
            if (view.figure != FigureKind::Dots && view.figure != FigureKind::Timeline) // placed, or several scales
                tests::expectTrueToScale(scene, view.figure);
            EXPECT_NEAR(scene::measureInk(scene, scene::figureEntry(view.figure)->encoding).worst, 1, 1e-6);
            EXPECT_EQ(scene.title, view.title);
            EXPECT_NE(tests::allTexts(scene).find(view.notes), std::string::npos);
        }
    });
}

TEST(WordsOfTheStories, NoPictureTellsOfADeath)
{
    static const QRegularExpression death(QStringLiteral("\\bdied\\b|\\bdeath\\b|\\bsuicide\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    forEachStep([](const Document& story, const View& view) {
        const scene::Scene scene = drawn(story, view, view.size);
        for (const std::string& text : {scene.title, scene.altText, tests::allTexts(scene)})
            EXPECT_FALSE(death.match(QString::fromStdString(text)).hasMatch()) << text;
    });
}

TEST(WordsOfTheStories, AllegedIsSaidInEveryPictureOfAnAllegedVolume)
{
    int alleged = 0;
    forEachStep([&](const Document& story, const View& view) {
        if (view.measure != MeasureId::Volume || view.figure == FigureKind::Timeline)
            return;
        for (const ViewCase& entry : view.cases) {
            const Case* which = findCase(story, entry.id);
            const CaseFigure* figure = which == nullptr ? nullptr : findFigure(*which, entry.figure);
            if (figure == nullptr || figure->status != FigureStatus::Alleged)
                continue;
            ++alleged;
            EXPECT_NE(tests::allTexts(drawn(story, view, view.size)).find("alleged"), std::string::npos);
        }
    });
    EXPECT_EQ(alleged, 5) << "the volumes of the built-in document";
}

} // namespace toscale::text
