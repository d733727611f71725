#include "app/cli/render_request.h"

#include "app/cli/report.h"
#include "app/cli/request.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace toscale::cli {

namespace {

using exporting::Format;

constexpr const char* outExpected = marked(
    "a file that ends in .svg, .png, .pdf, .html, .csv, .json, .vl.json, .events.csv, .timeline.json or .ics, or "
    "a folder that ends in /");

Result<double> scaleFrom(const Options& options)
{
    const std::string text = options.value("--scale").value_or("1");
    double scale = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), scale);
    if (failure != std::errc() || end != text.data() + text.size() || !(scale >= 0.1 && scale <= 20))
        return tl::unexpected(badOption("--scale", text, said("a number from 0.1 to 20")));
    return scale;
}

Result<std::vector<Format>> formatsFrom(const Options& options)
{
    std::vector<Format> formats;
    for (const std::string& name : options.list("--format")) {
        const auto format = exporting::formatFromName(name);
        if (!format)
            return tl::unexpected(badOption("--format", name, joinedNames(exporting::formatNames)));
        formats.push_back(*format);
    }
    return formats;
}

Result<std::vector<exporting::Preset>> presetsFrom(const Options& options)
{
    std::vector<exporting::Preset> presets;
    if (!options.has("--preset"))
        return presets;
    if (options.has("--size"))
        return tl::unexpected(
            badOption("--size", options.value("--size").value_or(""), said("no size beside a preset")));
    const std::vector<exporting::Preset> own = exporting::ownPresets();
    for (const std::string& id : options.list("--preset")) {
        auto preset = exporting::findPreset(id, own);
        if (!preset) {
            std::vector<std::string_view> ids;
            for (const auto& list : {std::span<const exporting::Preset>(own), exporting::builtInPresets()})
                for (const exporting::Preset& each : list)
                    ids.push_back(each.id);
            return tl::unexpected(badOption("--preset", id, joinedNames(ids)));
        }
        presets.push_back(std::move(*preset));
    }
    return presets;
}

/// Where to and as what: a folder takes several formats, a file says its own by its ending.
Result<void> addDestination(RenderRequest& request, const Options& options)
{
    const auto path = options.value("-o");
    if (!path)
        return fail(ErrorCode::MissingOption, {"-o", said(outExpected)});
    auto formats = formatsFrom(options);
    if (!formats)
        return tl::unexpected(formats.error());
    request.path = *path;
    std::error_code none;
    request.isFolder = path->ends_with('/') || std::filesystem::is_directory(*path, none);
    if (request.isFolder && formats->empty())
        return fail(
            ErrorCode::MissingOption,
            {"--format", said("%1, for the files in the folder %2", joinedNames(exporting::formatNames), *path)});
    if (!request.isFolder && formats->size() > 1)
        return tl::unexpected(
            badOption("--format", options.value("--format").value_or(""), said("one format for one file")));
    if (formats->empty()) {
        const auto format = exporting::formatOfPath(*path);
        if (!format || isDocumentName(*path))
            return tl::unexpected(badOption("-o", *path, said(outExpected)));
        formats->push_back(*format);
    }
    request.formats = std::move(*formats);
    return {};
}

std::string joinedFormats(const RenderRequest& request)
{
    std::vector<std::string_view> names;
    for (const Format format : request.formats)
        names.push_back(nameOf(format));
    return joinedNames(names);
}

} // namespace

Result<RenderRequest> renderRequestOf(const Options& options)
{
    RenderRequest request;
    if (const auto added = addDestination(request, options); !added)
        return tl::unexpected(added.error());
    const auto scale = scaleFrom(options);
    if (!scale)
        return tl::unexpected(scale.error());
    auto presets = presetsFrom(options);
    if (!presets)
        return tl::unexpected(presets.error());
    request.presets = std::move(*presets);
    request.options.scale = *scale;
    request.options.transparent = options.has("--transparent");
    request.options.outlines = options.has("--outlines");
    request.options.carriesDocument = !options.has("--no-document");
    request.allViews = options.has("--all-views");
    request.withoutNames = options.has("--without-names");
    request.withCaptions = options.has("--captions");
    request.walkPages = options.has("--walk-pages");
    request.walkFrames = options.has("--walk-frames");
    if (request.walkPages && request.formats != std::vector{Format::Pdf})
        return tl::unexpected(badOption("--walk-pages", joinedFormats(request), said("PDF as the only format")));
    if (request.walkFrames && (request.walkPages || !std::ranges::all_of(request.formats, exporting::isDrawn)))
        return tl::unexpected(
            badOption("--walk-frames", joinedFormats(request), said("pictures, without --walk-pages")));
    request.wall = options.value("--wall");
    request.paper = options.value("--paper").value_or(request.paper);
    if (request.wall && request.formats != std::vector{Format::Pdf})
        return tl::unexpected(badOption("--wall", *request.wall, said("PDF as the only format")));
    request.isWorksheet = options.has("--worksheet");
    if (request.isWorksheet && (request.formats != std::vector{Format::Pdf} || request.wall))
        return tl::unexpected(badOption("--worksheet", "", said("PDF as the only format")));
    if (options.has("--paper") && !request.wall && !request.isWorksheet)
        return tl::unexpected(badOption("--paper", request.paper, said("--wall with a scale, or --worksheet")));
    return request;
}

} // namespace toscale::cli
