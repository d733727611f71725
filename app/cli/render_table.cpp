#include "app/cli/render_table.h"

#include "app/cli/caption_files.h"
#include "app/cli/figure_request.h"
#include "app/cli/report.h"
#include "app/draw/paint_module_loader.h"
#include "app/export/table_plane.h"
#include "app/text/export_words.h"
#include "app/text/qt_string.h"
#include "core/io/case_table_reader.h"
#include "core/io/files.h"

#include <algorithm>
#include <array>

namespace toscale::cli {

namespace {

bool isForTables(const Options& options, const RenderRequest& request)
{
    constexpr std::array otherOptions{"--cases", "--baseline", "--figure-of", "--view"};
    constexpr std::array pictures{exporting::Format::Png, exporting::Format::Svg, exporting::Format::Pdf};
    const bool isPicture =
        request.formats.size() == 1 && std::ranges::find(pictures, request.formats.front()) != pictures.end();
    if (!isPicture || request.isFolder || !request.presets.empty() || request.allViews || request.withoutNames
        || request.wall || options.positional().size() != 1 || options.value("--figure") != nameOf(FigureKind::Plane)
        || std::ranges::any_of(otherOptions, [&](const char* each) { return options.has(each); }))
        return false;
    const std::string& path = options.positional().front();
    return !path.ends_with(".json") && !path.ends_with(".JSON") && io::mayHaveMoreRowsThan(mostCasesOfDocument, path);
}

/// Everything that is wrong in a table, or the first of it and how much more there is.
void reportProblems(const io::LoadedCaseTable& loaded, const std::string& path, Streams& streams)
{
    report(streams.err, loaded.problems);
    reportDecimals(streams.err, loaded.notes);
    reportLeftOut(streams.err, path, loaded.problemCount);
}

} // namespace

std::optional<int> renderTable(const Options& options, Streams& streams, const RenderRequest& request)
{
    if (!isForTables(options, request))
        return std::nullopt;
    const std::string& path = options.positional().front();
    io::TableWork work;
    work.mapsFile = true;
    const io::LoadedCaseTable loaded = io::readCaseTable(path, {}, work);
    if (loaded.table == nullptr || loaded.table->size() <= mostCasesOfDocument)
        return std::nullopt;
    reportProblems(loaded, path, streams);
    const Document none;
    const auto language = languageOf(none, options);
    if (!language)
        return refuse(streams, language.error());
    const text::LocaleWording wording(*language);
    const auto view = applyFigureOptions(none, viewOfAll(none), options);
    if (!view)
        return refuse(streams, view.error());
    const auto fail = [&](const Error& error) {
        report(streams.err, error);
        return exitCodeOf(error, options);
    };
    const auto drawn =
        exporting::drawTablePlane(*loaded.table, *view, wording, draw::openPaintModule, loaded.problemCount);
    if (!drawn)
        return fail(drawn.error());
    const auto encoded = exporting::encode(none, drawn->drawing, request.formats.front(), request.options, wording,
                                           draw::openPaintModule);
    if (!encoded)
        return fail(encoded.error());
    if (const auto written = io::writeDerivedFile(request.path, encoded->bytes); !written)
        return fail(written.error());
    if (request.options.carriesDocument)
        streams.err << text::toUtf8(text::tableNotCarriedWords(messages())) << '\n';
    if (request.withCaptions)
        for (const CaptionFile& file : captionFiles(drawn->document, drawn->drawing, wording, request.path, false))
            if (const auto written = io::writeDerivedFile(file.path, file.bytes); !written)
                return fail(written.error());
    return loaded.problemCount > 0 ? inputHasErrors : fine;
}

} // namespace toscale::cli
