#include "tests/app/export/export_fixture.h"

#include <algorithm>

namespace toscale::exporting {

namespace {

bool prints(const scene::Scene& scene, std::string_view words)
{
    return std::ranges::any_of(scene.marks, [&](const scene::Mark& mark) {
        const auto* text = std::get_if<scene::TextShape>(&mark.shape);
        return text && text->text.find(words) != std::string::npos;
    });
}

scene::InkReport lyingMeter(const scene::Scene&, scene::Encoding)
{
    scene::InkReport report;
    report.worst = 1.3;
    return report;
}

} // namespace

TEST(ExportDrawing, FillsEveryPresetAnew)
{
    const Document& document = io::builtInDocument();
    for (const Preset& preset : builtInPresets()) {
        for (View view : document.views) {
            view.size = preset.size;
            Fitting fitting;
            fitting.growsTaller = preset.growsTaller;
            fitting.typeScale = preset.typeScale;
            const auto drawing = drawView(document, view, english(), painter, fitting);
            ASSERT_TRUE(drawing) << preset.id << ' ' << view.id;
            EXPECT_EQ(drawing->scene.size.width, preset.size.width);
            EXPECT_GE(drawing->scene.size.height, preset.size.height);
            EXPECT_EQ(drawing->view.size.height, drawing->scene.size.height);
            if (!preset.growsTaller) {
                EXPECT_EQ(drawing->scene.size.height, preset.size.height);
            }
            for (const scene::Mark& mark : drawing->scene.marks)
                if (const auto* text = std::get_if<scene::TextShape>(&mark.shape)) {
                    EXPECT_GE(text->size, 11.9 * preset.typeScale) << preset.id << ": as large as its place needs";
                    EXPECT_GE(text->size / 96 * 72, 6.5) << preset.id << ": the smallest type in print";
                }
        }
    }
}

TEST(ExportDrawing, AColumnOfPrintGrowsUntilNothingIsLeftOut)
{
    const Preset column = *findPreset("column-85");
    const auto warnings = [](const Drawing& drawing) {
        return std::ranges::count(drawing.scene.marks, scene::Role::Warning, &scene::Mark::role);
    };
    View view = viewOf(FigureKind::Ladder, MeasureId::Money, {"swartz-jstor-2010", "meta-shadow-libraries"});
    view.size = column.size;
    const auto drawIn = [&](const Fitting& fitting) {
        return drawView(io::sampleLibrary(), view, english(), painter, fitting);
    };
    Fitting fixed = fittingOf(column);
    fixed.growsTaller = false;
    const auto refused = drawIn(fixed);
    ASSERT_FALSE(refused);
    view.size.height = sizeThatFits(refused.error())->height;
    const auto small = drawIn(fixed);
    ASSERT_TRUE(small);
    ASSERT_GT(warnings(*small), 0) << "one of two ladders has room";
    view.size = column.size;
    const auto grown = drawIn(fittingOf(column));
    ASSERT_TRUE(grown);
    EXPECT_EQ(warnings(*grown), 0);
    EXPECT_GT(grown->scene.size.height, column.size.height);
    EXPECT_LT(grown->scene.size.height, 240 * 96 / 25.4);
    EXPECT_EQ(grown->view.size.width, column.size.width);
    // not even a page holds all: it has the height in which most is told
    view.cases.clear();
    for (const Case& each : io::sampleLibrary().cases)
        view.cases.push_back({each.id, {}, {}, {}});
    const auto all = drawIn(fittingOf(column));
    ASSERT_TRUE(all);
    EXPECT_GT(warnings(*all), 0);
    EXPECT_LE(all->scene.size.height, 240 * 96 / 25.4);
}

TEST(ExportDrawing, ThatIsTooSmallNamesTheSizeThatFits)
{
    View view = io::builtInDocument().views.front();
    view.size = {240, 200};
    const auto drawing = drawView(io::builtInDocument(), view, english(), painter);
    ASSERT_FALSE(drawing);
    const auto fits = sizeThatFits(drawing.error());
    ASSERT_TRUE(fits);
    EXPECT_EQ(fits->width, 240);
    view.size = *fits;
    EXPECT_TRUE(drawView(io::builtInDocument(), view, english(), painter));
}

TEST(ExportDrawing, IsStampedWhereItLies)
{
    View view = io::builtInDocument().views.front();
    view.notes = "A note of the view.";
    const auto honest = drawView(io::builtInDocument(), view, english(), painter);
    ASSERT_TRUE(honest);
    EXPECT_TRUE(honest->ink.isHonest());
    EXPECT_FALSE(prints(honest->scene, "Not to scale"));
    Fitting fitting;
    fitting.meter = lyingMeter;
    const auto lying = drawView(io::builtInDocument(), view, english(), painter, fitting);
    ASSERT_TRUE(lying);
    EXPECT_TRUE(prints(lying->scene, "Not to scale"));
    EXPECT_TRUE(prints(lying->scene, "A note of the view"));
    EXPECT_EQ(lying->view.notes, view.notes) << "the document is not stamped";
}

} // namespace toscale::exporting
