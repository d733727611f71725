#include "app/export/drawing.h"

#include "app/text/export_words.h"
#include "app/text/person_words.h"
#include "app/text/qt_string.h"
#include "core/document/excerpt.h"
#include "core/document/without_names.h"
#include "core/io/figure_size.h"
#include "core/io/reference_data.h"
#include "core/scene/font_table_measure.h"

#include <algorithm>
#include <cmath>
#include <future>

namespace toscale::exporting {

namespace {

bool coversAll(const scene::Scene& scene, const scene::TextMeasure& measure)
{
    return std::ranges::all_of(scene.marks, [&](const scene::Mark& mark) {
        const auto* text = std::get_if<scene::TextShape>(&mark.shape);
        return text == nullptr || measure.covers(text->text);
    });
}

scene::InkReport inkOf(const scene::Scene& scene, FigureKind kind, InkMeter meter)
{
    const scene::FigureEntry* entry = scene::figureEntry(kind);
    return meter(scene, entry == nullptr ? scene::Encoding::Position : entry->encoding);
}

/// Cases, names or labels that had no room, which the picture says.
bool lacksSomething(const scene::Scene& scene)
{
    return scene.isHeadingCut || std::ranges::any_of(scene.marks, [](const scene::Mark& mark) {
               const bool ofTimeline = mark.key.part.starts_with("unlabelled") && mark.key.caseId.empty();
               return std::holds_alternative<scene::TextShape>(mark.shape)
                   && (mark.role == scene::Role::Warning || ofTimeline);
           });
}

/// As high as the figure needs; higher still where then nothing is left out, up to the height of a printed page's text.
/// `view` gets the height.
template <class Lay> Result<scene::Scene> layOutAsTallAsNeeded(View& view, const Lay& lay)
{
    auto scene = lay(view);
    // the size that fits has a whole number of points for its width, which a column of print has not
    for (int attempt = 0; attempt < 3 && !scene; ++attempt) {
        const auto taller = sizeThatFits(scene.error());
        if (!taller)
            break;
        view.size.height = taller->height + attempt;
        scene = lay(view);
    }
    if (!scene || !lacksSomething(*scene))
        return scene;
    constexpr double page = 240 * 96 / 25.4; // points
    constexpr double step = 1.12;
    for (View higher = view; higher.size.height * step < page;) {
        higher.size.height = std::round(higher.size.height * step);
        auto whole = lay(higher);
        if (!whole || lacksSomething(*whole))
            continue;
        view = std::move(higher);
        return whole;
    }
    return scene;
}

View withNote(View view, const std::string& sentence)
{
    view.notes = view.notes.empty() ? sentence : sentence + ' ' + view.notes;
    return view;
}

} // namespace

scene::Camera cameraOf(const Fitting& fitting)
{
    scene::Camera camera;
    camera.onScreen = fitting.isScaledLater;
    camera.typeScale = fitting.typeScale;
    camera.walk = fitting.walk;
    return camera;
}

Result<scene::Scene> layOut(const Document& document, const View& view, const Columns& columns,
                            const text::LocaleWording& wording, const PainterSource& painter,
                            const scene::Camera& camera)
{
    return layOutWith(painter, [&](const scene::TextMeasure& measure) {
        return scene::buildScene(document, view, columns, wording, measure, camera);
    });
}

Result<scene::Scene> layOutWith(const PainterSource& painter, const BuildScene& build)
{
    const scene::FontTableMeasure table;
    auto scene = build(table);
    if (!scene)
        return scene;
    const auto measure = measureThatCovers({&*scene, 1}, table, painter);
    if (!measure)
        return tl::unexpected(measure.error());
    return *measure == &table ? std::move(scene) : build(**measure);
}

Result<const scene::TextMeasure*> measureThatCovers(std::span<const scene::Scene> scenes,
                                                    const scene::TextMeasure& table, const PainterSource& painter)
{
    if (std::ranges::all_of(scenes, [&](const scene::Scene& scene) { return coversAll(scene, table); }))
        return &table;
    const auto module = painter();
    if (!module)
        return tl::unexpected(module.error());
    return &(*module)->measure();
}

Fitting fittingOf(const Preset& preset)
{
    Fitting fitting;
    fitting.growsTaller = preset.growsTaller;
    fitting.typeScale = preset.typeScale;
    return fitting;
}

Columns columnsFor(const Document& document, const View& view)
{
    return columnsOf(document, view, io::builtInTables(), io::builtInYardsticks());
}

Result<Drawing> drawView(const Document& document, const View& view, const text::LocaleWording& wording,
                         const PainterSource& painter, const Fitting& fitting)
{
    // Thousands of cases take about as long to write down as to lay out: both at once. A few are not worth a thread.
    constexpr std::size_t few = 100;
    const auto when = document.cases.size() > few ? std::launch::async : std::launch::deferred;
    std::future<CarriedDocument> carried;
    if (fitting.carriesDocument)
        carried = std::async(when, [&] { return carriedDocument(document, view, wording.language()); });
    Drawing drawing{view, columnsFor(document, view), {}, {}, {}, fitting};
    const auto lay = [&](const View& sized) {
        return layOut(document, sized, drawing.columns, wording, painter, cameraOf(fitting));
    };
    auto scene = fitting.growsTaller ? layOutAsTallAsNeeded(drawing.view, lay) : lay(view);
    if (!scene)
        return tl::unexpected(scene.error());
    drawing.ink = inkOf(*scene, view.figure, fitting.meter);
    if (!drawing.ink.isHonest()) {
        const QString stamp = text::notToScaleWords(wording.phrases(), drawing.ink.worst);
        scene = lay(withNote(drawing.view, text::toUtf8(stamp)));
        if (!scene)
            return tl::unexpected(scene.error());
    }
    drawing.scene = std::move(*scene);
    if (!coversAll(drawing.scene, scene::FontTableMeasure()))
        if (const auto module = painter())
            drawing.fonts = (*module)->fallbackFonts(drawing.scene);
    if (carried.valid())
        drawing.carried =
            drawing.view == view ? carried.get() : carriedDocument(document, drawing.view, wording.language());
    return drawing;
}

std::optional<FigureSize> sizeThatFits(const Error& error)
{
    if (error.code != ErrorCode::FigureTooSmall || error.arguments.size() < 2)
        return std::nullopt;
    return io::figureSizeFromText(error.arguments[1]);
}

const scene::Theme& themeOf(const scene::Scene& scene)
{
    const scene::Theme* theme = scene::themeOf(scene.theme);
    return theme == nullptr ? *scene::themeOf("light") : *theme;
}

Document namelessExcerpt(const Document& document, const View& view, const text::Phrases& phrases)
{
    return withoutNames(excerptOf(document, view), text::personWords(phrases));
}

} // namespace toscale::exporting
