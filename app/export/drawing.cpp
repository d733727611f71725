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
#include <set>

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

/// How much a picture tells: whether nothing is said to have no room, and the texts that belong to a case.
struct Told {
    bool isAll = true;
    std::size_t cases = 0; // that are named
    std::size_t texts = 0;
    auto operator<=>(const Told&) const = default;
};

Told toldBy(const scene::Scene& scene)
{
    Told told;
    told.isAll = !scene.isHeadingCut;
    std::set<std::string_view> named;
    for (const scene::Mark& mark : scene.marks) {
        if (!std::holds_alternative<scene::TextShape>(mark.shape))
            continue;
        const bool isOfTimeline = mark.key.part.starts_with("unlabelled");
        if (mark.role == scene::Role::Warning || (mark.key.caseId.empty() && isOfTimeline))
            told.isAll = false;
        if (mark.key.caseId.empty())
            continue;
        named.insert(mark.key.caseId);
        ++told.texts;
    }
    told.cases = named.size();
    return told;
}

/// As high as the figure needs; higher still where it tells more then, up to the height of a printed page's text.
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
    if (!scene)
        return scene;
    constexpr double page = 240 * 96 / 25.4; // points
    constexpr double step = 1.12;
    Told most = toldBy(*scene);
    for (View higher = view; !most.isAll && higher.size.height < page;) {
        higher.size.height = std::min(std::round(higher.size.height * step), page);
        auto other = lay(higher);
        const Told told = other ? toldBy(*other) : Told{};
        if (!other || told <= most)
            continue;
        most = told;
        view = higher;
        scene = std::move(other);
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
