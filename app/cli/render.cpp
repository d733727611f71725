#include "app/cli/command.h"
#include "app/cli/figure_request.h"
#include "app/cli/report.h"
#include "app/draw/paint_module_loader.h"
#include "core/io/files.h"
#include "core/scene/scene_svg.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <ostream>

namespace toscale::cli {

namespace {

Result<double> scaleFrom(const Options& options)
{
    const std::string text = options.value("--scale").value_or("1");
    double scale = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), scale);
    if (failure != std::errc() || end != text.data() + text.size() || !(scale >= 0.1 && scale <= 20))
        return tl::unexpected(Error{ErrorCode::BadOption, {}, {"--scale", text, "a number from 0.1 to 20"}});
    return scale;
}

Result<std::string> encode(const DrawnView& drawn, const std::string& format, double scale)
{
    const scene::Theme* theme = scene::themeOf(drawn.scene.theme);
    if (theme == nullptr)
        theme = scene::themeOf("light");
    if (format == "svg")
        return scene::toSvg(drawn.scene, *theme);
    const auto module = draw::openPaintModule();
    if (!module)
        return tl::unexpected(module.error());
    draw::PictureOptions picture;
    picture.scale = scale;
    return format == "png" ? (*module)->png(drawn.scene, *theme, picture) : (*module)->pdf({&drawn.scene, 1}, *theme, picture);
}

/// One picture of one view of one document.
struct Job {
    const Document* document;
    View view;
    std::string path;
    std::string format;
};

bool draw(const Job& job, const Options& options, double scale, Streams& streams)
{
    const auto view = applyFigureOptions(*job.document, job.view, options);
    if (!view) {
        report(streams.err, view.error());
        return false;
    }
    const text::LocaleWording wording(languageOf(*job.document, options));
    const auto drawn = drawView(*job.document, *view, wording);
    if (!drawn) {
        report(streams.err, drawn.error());
        return false;
    }
    const auto bytes = encode(*drawn, job.format, scale);
    if (!bytes) {
        report(streams.err, bytes.error());
        return false;
    }
    if (const auto written = io::writeDerivedFile(job.path, *bytes); !written) {
        report(streams.err, written.error());
        return false;
    }
    return true;
}

bool isFormat(const std::string& format) { return format == "svg" || format == "png" || format == "pdf"; }

/// "x.svg" and view "money" make "x-money.svg".
std::string withSuffix(const std::string& path, const std::string& suffix)
{
    const std::filesystem::path file(path);
    return (file.parent_path() / (file.stem().string() + "-" + suffix + file.extension().string())).string();
}

int wrong(Streams& streams, std::vector<std::string> arguments)
{
    report(streams.err, Error{ErrorCode::BadOption, {}, std::move(arguments)});
    return wrongUsage;
}

/// Every file to a picture of its own in a folder.
int renderFolder(const Options& options, Streams& streams, const std::string& folder, double scale)
{
    const std::string format = options.value("--format").value_or("svg");
    if (!isFormat(format))
        return wrong(streams, {"--format", format, "svg, png or pdf"});
    bool errors = false;
    for (const std::string& file : options.positional()) {
        const LoadedDocument loaded = loadDocument({file}, options, streams);
        errors |= loaded.hadErrors || !loaded.document;
        if (!loaded.document)
            continue;
        const auto view = chosenView(*loaded.document, options);
        if (!view) {
            report(streams.err, view.error());
            errors = true;
            continue;
        }
        std::string stem = std::filesystem::path(file).filename().string();
        stem.resize(std::min(stem.size(), stem.find('.')));
        stem += '.';
        stem += format;
        const std::string path = (std::filesystem::path(folder) / stem).string();
        errors |= !draw({&*loaded.document, *view, path, format}, options, scale, streams);
    }
    return errors ? inputHasErrors : fine;
}

int run(const Options& options, Streams& streams)
{
    const auto path = options.value("-o");
    if (!path)
        return wrong(streams, {"-o", "", "a file that ends in .svg, .png or .pdf, or a folder that ends in /"});
    const auto scale = scaleFrom(options);
    if (!scale) {
        report(streams.err, scale.error());
        return wrongUsage;
    }
    std::error_code failure;
    if (path->ends_with('/') || std::filesystem::is_directory(*path, failure))
        return options.positional().empty() ? wrongUsage : renderFolder(options, streams, *path, *scale);
    const auto dot = path->rfind('.');
    std::string format = dot == std::string::npos ? "" : path->substr(dot + 1);
    format = options.value("--format").value_or(format);
    if (!isFormat(format))
        return wrong(streams, {"-o", *path, "a file that ends in .svg, .png or .pdf, or a folder that ends in /"});

    const LoadedDocument loaded = loadDocument(options.positional(), options, streams);
    if (!loaded.document)
        return inputHasErrors;
    bool errors = loaded.hadErrors;
    if (options.has("--all-views")) {
        for (std::size_t i = 0; i < loaded.document->views.size(); ++i)
            errors |= !draw({&*loaded.document, loaded.document->views[i], withSuffix(*path, std::to_string(i + 1)), format},
                            options, *scale, streams);
        return errors ? inputHasErrors : fine;
    }
    const auto view = chosenView(*loaded.document, options);
    if (!view) {
        report(streams.err, view.error());
        return inputHasErrors;
    }
    errors |= !draw({&*loaded.document, *view, *path, format}, options, *scale, streams);
    return errors ? inputHasErrors : fine;
}

constexpr std::array drawingSpecs{
    OptionSpec{"-o", "OUT", "a file that ends in .svg, .png or .pdf; a folder that ends in / for many files"},
    OptionSpec{"--format", "svg|png|pdf", "of the files in a folder"},
    OptionSpec{"--scale", "2", "pixels a point in PNG"},
    OptionSpec{"--all-views", "", "one file a view, numbered"},
    figureOptions[0], figureOptions[1], figureOptions[2], figureOptions[3], figureOptions[4], figureOptions[5],
    figureOptions[6],
};
constexpr auto specs = withReferenceOptions(drawingSpecs);

} // namespace

const Command renderCommand{"render",
                            "[FILE...] -o OUT.{svg,png,pdf} [--figure KIND] [--measure M] [REFERENCE] [--size 1200x675] "
                            "[--scale 2] [--theme light] [--locale de] [--title T] [--view N | --all-views]",
                            "A figure drawn to scale", specs, run};

} // namespace toscale::cli
