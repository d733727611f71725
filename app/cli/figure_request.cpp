#include "app/cli/figure_request.h"

#include "app/draw/paint_module_loader.h"
#include "core/io/reference_data.h"
#include "core/scene/font_table_measure.h"

#include <algorithm>
#include <charconv>

namespace toscale::cli {

namespace {

std::string listOfKinds()
{
    std::string names;
    for (const FigureKind kind : scene::drawableKinds())
        names += (names.empty() ? "" : ", ") + std::string(nameOf(kind));
    return names;
}

std::string listOfMeasures()
{
    std::string names;
    for (const std::string_view name : measureNames)
        names += (names.empty() ? "" : ", ") + std::string(name);
    return names;
}

/// "1200x675"; nothing for anything else or for sizes that no figure fits in or no page holds.
std::optional<FigureSize> sizeFrom(const std::string& text)
{
    FigureSize size;
    const char* end = text.data() + text.size();
    const auto width = std::from_chars(text.data(), end, size.width);
    if (width.ec != std::errc() || width.ptr == end || *width.ptr != 'x')
        return std::nullopt;
    const auto height = std::from_chars(width.ptr + 1, end, size.height);
    const auto sensible = [](double length) { return length >= 200 && length <= 20000; };
    if (height.ec != std::errc() || height.ptr != end || !sensible(size.width) || !sensible(size.height))
        return std::nullopt;
    return size;
}

bool coversAll(const scene::Scene& scene, const scene::TextMeasure& measure)
{
    return std::ranges::all_of(scene.marks, [&](const scene::Mark& mark) {
        const auto* text = std::get_if<scene::TextShape>(&mark.shape);
        return text == nullptr || measure.covers(text->text);
    });
}

} // namespace

Result<View> applyFigureOptions(const Document& document, View view, const Options& options)
{
    if (const auto kind = options.value("--figure")) {
        const auto known = figureKindFromName(*kind);
        const bool drawable = known && std::ranges::find(scene::drawableKinds(), *known) != scene::drawableKinds().end();
        if (!drawable)
            return fail(ErrorCode::UnknownFigureKind, {*kind, listOfKinds()});
        view.figure = *known;
    }
    if (const auto name = options.value("--measure")) {
        const auto measure = measureFromName(*name);
        if (!measure)
            return fail(ErrorCode::UnknownMeasure, {*name, listOfMeasures()});
        if (*measure != view.measure) { // texts of a view are about its own measure
            view.title.clear();
            view.subtitle.clear();
            view.altText.clear();
            view.notes.clear();
        }
        view.measure = *measure;
    }
    if (const auto size = options.value("--size")) {
        const auto value = sizeFrom(*size);
        if (!value)
            return tl::unexpected(
                Error{ErrorCode::BadOption, {}, {"--size", *size, "WIDTHxHEIGHT in points, 200 to 20000 each"}});
        view.size = *value;
    }
    if (const auto theme = options.value("--theme")) {
        if (scene::themeOf(*theme) == nullptr)
            return tl::unexpected(Error{ErrorCode::BadOption, {}, {"--theme", *theme, "light, dark, print or contrast"}});
        view.theme = *theme;
    }
    if (const auto title = options.value("--title"))
        view.title = *title;
    return applyReference(document, std::move(view), options);
}

Result<DrawnView> drawView(const Document& document, const View& view, const text::LocaleWording& wording)
{
    DrawnView result{view, columnsOf(document, view, io::builtInTables(), io::builtInYardsticks()), {}};
    const scene::FontTableMeasure table;
    auto scene = scene::buildScene(document, view, result.columns, wording, table);
    if (scene && !coversAll(*scene, table)) {
        const auto module = draw::openPaintModule();
        if (!module)
            return tl::unexpected(module.error());
        scene = scene::buildScene(document, view, result.columns, wording, (*module)->measure());
    }
    if (!scene)
        return tl::unexpected(scene.error());
    result.scene = std::move(*scene);
    return result;
}

std::string languageOf(const Document& document, const Options& options)
{
    return options.value("--locale").value_or(document.language.empty() ? "en" : document.language);
}

} // namespace toscale::cli
