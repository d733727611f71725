#include "app/export/encode.h"

#include "app/export/data_table.h"
#include "app/export/event_files.h"
#include "app/export/html_page.h"
#include "app/export/pages.h"
#include "app/export/stage_table.h"
#include "app/export/vega_lite.h"
#include "app/text/export_words.h"
#include "core/document/selection.h"
#include "core/io/reference_data.h"
#include "core/scene/scene_svg.h"

#include <algorithm>

namespace toscale::exporting {

namespace {

Result<std::string> svgOf(const Drawing& drawing, const std::string& document, bool outlines,
                          const PainterSource& painter)
{
    scene::SvgOptions options;
    options.document = document;
    if (outlines) {
        const auto module = painter();
        if (!module)
            return tl::unexpected(module.error());
        options.outlines = &(*module)->outlines();
    }
    return scene::toSvg(drawing.scene, themeOf(drawing.scene), options);
}

Result<std::string> paintedOf(const Document& of, const Drawing& drawing, std::string document, Format format,
                              const ExportOptions& options, const text::LocaleWording& wording,
                              const PainterSource& painter)
{
    const auto module = painter();
    if (!module)
        return tl::unexpected(module.error());
    draw::PictureOptions picture;
    picture.scale = options.scale;
    picture.transparent = options.transparent;
    picture.author = drawing.view.byline;
    picture.document = std::move(document);
    picture.page = options.page;
    const scene::Theme& theme = themeOf(drawing.scene);
    return format == Format::Png ? (*module)->png(drawing.scene, theme, picture)
                                 : (*module)->pdf(pagesOf(of, drawing, wording, painter), theme, picture);
}

Result<std::string> pageOf(const Document& document, const Drawing& drawing, const std::string& carried, bool outlines,
                           const text::LocaleWording& wording, const PainterSource& painter)
{
    const auto svg = svgOf(drawing, carried, outlines, painter);
    if (!svg)
        return svg;
    return htmlPage(factsOf(document, drawing, wording), *svg, themeOf(drawing.scene),
                    text::pageWords(wording.phrases()));
}

/// Each measure of the figure once.
std::vector<MeasureId> measuresOf(const View& view)
{
    std::vector<MeasureId> measures{view.measure};
    for (const MeasureId measure : besideMeasures(view.figure, view.measure))
        measures.push_back(measure);
    std::ranges::sort(measures);
    measures.erase(std::unique(measures.begin(), measures.end()), measures.end());
    return measures;
}

} // namespace

Result<Encoded> encode(const Document& document, const Drawing& drawing, Format format, const ExportOptions& options,
                       const text::LocaleWording& wording, const PainterSource& painter)
{
    if (!isDrawn(format))
        return encodeData(document, drawing.view, format, wording);
    const CarriedDocument& carried = drawing.carried;
    auto bytes = [&]() -> Result<std::string> {
        switch (format) {
        case Format::Svg:
            return svgOf(drawing, carried.json, options.outlines, painter);
        case Format::Png:
        case Format::Pdf:
            return paintedOf(document, drawing, carried.json, format, options, wording, painter);
        default:
            return pageOf(document, drawing, carried.json, options.outlines, wording, painter);
        }
    }();
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Encoded{std::move(*bytes), carried.isTooLarge};
}

Result<Encoded> encodeData(const Document& document, const View& view, Format format,
                           const text::LocaleWording& wording)
{
    if (isOfEvents(format))
        return encodeEvents(document, view, format, wording);
    if (format == Format::VegaLite)
        return vegaLite(document, view, columnsFor(document, view), wording).map([](std::string bytes) {
            return Encoded{std::move(bytes)};
        });
    if (view.figure == FigureKind::Ladder) {
        const std::vector<Ladder> ladders = laddersOfAll(document, view, io::builtInTables());
        return Encoded{format == Format::Csv ? toCsv(stageRows(document, ladders))
                                             : toLines(stageJson(document, ladders)) + '\n'};
    }
    const Reference reference = referenceOf(view, document.reference);
    const std::vector<SelectedCase> cases = selectedCases(document, view);
    const auto baseline = baselineOf(document, cases, reference);
    const CaseMeasures measures(measuresOf(view), reference, io::builtInTables(), baseline ? &*baseline : nullptr);
    return Encoded{format == Format::Csv ? toCsv(dataRows(cases, measures, DataDoubts::Kept))
                                         : toLines(dataJson(cases, measures, DataDoubts::Kept)) + '\n'};
}

bool canEncode(const Document& document, const View& view, Format format)
{
    if (isOfEvents(format))
        return hasEventsFor(document, view, format);
    return format != Format::VegaLite || isVegaLite(view.figure);
}

} // namespace toscale::exporting
