#include "app/cli/command.h"
#include "app/cli/figure_request.h"
#include "app/cli/render_request.h"
#include "app/cli/render_table.h"
#include "app/cli/renderer.h"
#include "app/cli/report.h"
#include "app/cli/until_next.h"
#include "app/draw/paint_module_loader.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace toscale::cli {

namespace {

/// Only then the painting module is worth loading: texts of most scripts are measured without it.
bool isPainted(const RenderRequest& request)
{
    return request.options.outlines || request.isWorksheet || request.wall
        || std::ranges::any_of(request.formats, [](exporting::Format format) {
               return format == exporting::Format::Png || format == exporting::Format::Pdf;
           });
}

/// Every file to pictures of its own.
int renderFolder(const Options& options, Streams& streams, const std::string& folder, Renderer& renderer)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure) {
        report(streams.err, Error{ErrorCode::FileUnwritable, {folder, {}, 0, 0}, {failure.message()}});
        return inputHasErrors;
    }
    const auto renderFrom = [&](const std::vector<std::string>& files, const std::string& name) {
        const LoadedDocument loaded = loadDocument(files, options, streams);
        renderer.noteErrors(loaded.hadErrors || !loaded.document);
        if (loaded.document)
            renderer.render(*loaded.document, name);
    };
    for (const std::string& file : options.positional())
        renderFrom({file}, file);
    if (options.positional().empty()) // the built-in comparison, as with a file name
        renderFrom({}, "toscale");
    return renderer.answer();
}

int runRender(const Options& options, Streams& streams)
{
    const auto request = renderRequestOf(options);
    if (!request)
        return refuse(streams, request.error());
    if (isPainted(*request))
        draw::preparePaintModule();
    if (const auto answer = renderTable(options, streams, *request))
        return *answer;
    Renderer renderer(options, streams, *request);
    if (request->isFolder)
        return renderFolder(options, streams, request->path, renderer);
    const LoadedDocument& loaded = keptUntilNext(loadDocument(options.positional(), options, streams));
    if (!loaded.document)
        return inputHasErrors;
    renderer.noteErrors(loaded.hadErrors);
    renderer.render(*loaded.document, options.positional().empty() ? "" : options.positional().front());
    return renderer.answer();
}

constexpr std::array drawingSpecs{
    OptionSpec{"-o", "OUT",
               marked("a file that ends in .svg, .png, .pdf, .html; .csv, .json, .vl.json of its data; .events.csv, "
                      ".timeline.json (TimelineJS), .ics (calendar) of its events; a folder that ends in /")},
    OptionSpec{"--format", "svg,png,...", marked("of the files in a folder")},
    OptionSpec{"--preset", "NAME,...",
               marked("article, article-4x3, square, story, slide, column-85, column-170, a4 or an own one")},
    OptionSpec{"--scale", "2", marked("pixels a point in PNG")},
    OptionSpec{"--transparent", "", marked("PNG without a background")},
    OptionSpec{"--outlines", "", marked("letters as shapes in SVG and HTML")},
    OptionSpec{"--no-document", "", marked("without the drawn cases and the view, which else travel inside")},
    OptionSpec{"--without-names", "", marked("roles, countries and years in place of natural persons, everywhere")},
    OptionSpec{"--captions", "", marked("headline, caption, alt text, notes and sources beside it as text and HTML")},
    OptionSpec{"--wall", "\"1 cm2 = 70 GB\"", marked("a PDF of many sheets to hang side by side, at that scale")},
    OptionSpec{"--paper", "A4",
               marked("of the sheets: A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid; of a worksheet: A4 or Letter")},
    OptionSpec{"--worksheet", "",
               marked("a PDF for a class: values blanked, a grid to draw a guess on, questions; then the answers; of "
                      "several views with --view 1,2")},
    OptionSpec{"--walk-frames", "", marked("of a power walk one picture a frame, numbered: out-1.png, out-2.png")},
    OptionSpec{"--walk-pages", "", marked("of a power walk a PDF with a page a frame")},
    OptionSpec{"--all-views", "", marked("one file a view, with the view's id in its name")},
};
constexpr auto renderSpecs = withFigureOptions(drawingSpecs);

} // namespace

const Command renderCommand{
    "render",
    "[FILE...] -o OUT.{svg,png,pdf,html,csv,json,vl.json,events.csv,timeline.json,ics} | -o DIR/ --format svg,...  "
    "[--figure KIND] [--measure M] "
    "[REFERENCE] [--size 1200x675 | --preset NAME,...] [--wall SCALE --paper A4] [--scale 2] [--theme light] [--locale "
    "de] [--title T] "
    "[--view N | --all-views]",
    marked("A figure drawn to scale; with DIR/ one picture a file"), renderSpecs, runRender};

} // namespace toscale::cli
