#include "app/cli/command.h"
#include "app/cli/figure_request.h"
#include "app/cli/picture_names.h"
#include "app/cli/report.h"
#include "app/draw/paint_module_loader.h"
#include "app/text/qt_string.h"
#include "app/text/stale_words.h"
#include "core/document/compare_view.h"
#include "core/io/files.h"
#include "core/scene/scene_svg.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <ostream>
#include <set>

namespace toscale::cli {

namespace {

constexpr std::string_view outExpected = "a file that ends in .svg, .png or .pdf, or a folder that ends in /";
constexpr std::array<std::string_view, 3> formats{"svg", "png", "pdf"};

bool isFormat(const std::string& format)
{
    return std::ranges::find(formats, format) != formats.end();
}

Result<double> scaleFrom(const Options& options)
{
    const std::string text = options.value("--scale").value_or("1");
    double scale = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), scale);
    if (failure != std::errc() || end != text.data() + text.size() || !(scale >= 0.1 && scale <= 20))
        return tl::unexpected(badOption("--scale", text, "a number from 0.1 to 20"));
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
    return format == "png" ? (*module)->png(drawn.scene, *theme, picture)
                           : (*module)->pdf({&drawn.scene, 1}, *theme, picture);
}

/// Where pictures go.
struct Destination {
    std::string path; // a file, or a folder
    bool isFolder = false;
    std::string format;
};

Result<Destination> destinationOf(const Options& options)
{
    const auto path = options.value("-o");
    if (!path)
        return fail(ErrorCode::MissingOption, {"-o", std::string(outExpected)});
    const auto wanted = options.value("--format");
    if (wanted && !isFormat(*wanted))
        return tl::unexpected(badOption("--format", *wanted, joinedNames(formats)));
    std::error_code none;
    if (path->ends_with('/') || std::filesystem::is_directory(*path, none)) {
        if (!wanted)
            return fail(ErrorCode::MissingOption,
                        {"--format", joinedNames(formats) + ", for the files in the folder " + *path});
        return Destination{*path, true, *wanted};
    }
    const auto dot = path->rfind('.');
    std::string format = wanted.value_or(dot == std::string::npos ? "" : path->substr(dot + 1));
    if (!isFormat(format))
        return tl::unexpected(badOption("-o", *path, outExpected));
    return Destination{*path, false, std::move(format)};
}

/// Draws the views of one command line, each to a file of its own.
class Renderer {
public:
    Renderer(const Options& options, Streams& streams, Destination destination, double scale)
        : m_options(options)
        , m_streams(streams)
        , m_destination(std::move(destination))
        , m_scale(scale)
    {
    }

    /// The chosen view of a document, or all of them.
    void draw(const Document& document, const std::string& source)
    {
        const auto language = languageOf(document, m_options);
        if (!language)
            return m_options.has("--locale") ? refuse(language.error()) : fail(language.error());
        tellLanguage(*language);
        const text::LocaleWording wording(*language);
        const auto chosen = chosenView(document, m_options);
        if (!chosen)
            return refuse(chosen.error());
        if (!m_options.has("--all-views"))
            return draw(document, *chosen, wording, source, pathFor(source));
        // A document without views has one that is made for it, as without --all-views.
        for (const View& view : document.views.empty() ? std::vector<View>{*chosen} : document.views)
            draw(document, view, wording, source, withViewId(pathFor(source), view.id));
    }

    void noteErrors(bool hadErrors) { m_answer = hadErrors ? std::max(m_answer, inputHasErrors) : m_answer; }
    [[nodiscard]] int answer() const { return m_answer; }

private:
    [[nodiscard]] std::string pathFor(const std::string& source) const
    {
        if (!m_destination.isFolder)
            return m_destination.path;
        return (std::filesystem::path(m_destination.path) / (pictureStem(source) + '.' + m_destination.format))
            .string();
    }

    void draw(const Document& document, const View& given, const text::LocaleWording& wording,
              const std::string& source, const std::string& wantedPath)
    {
        const auto view = applyFigureOptions(document, given, m_options);
        if (!view)
            return refuse(view.error());
        const auto drawn = drawView(document, *view, wording);
        if (!drawn)
            return fail(drawn.error());
        const auto bytes = encode(*drawn, m_destination.format, m_scale);
        if (!bytes)
            return fail(bytes.error());
        const std::string path = m_paths.take(wantedPath);
        if (path != wantedPath)
            report(m_streams.err, Error{ErrorCode::NameTaken, {source, {}, 0, 0}, {wantedPath, path}});
        if (const auto written = io::writeDerivedFile(path, *bytes); !written)
            return fail(written.error());
        warnOfStaleCases(document, *view);
    }

    /// An old record of a pending case is said once, whatever the number of pictures that show it.
    void warnOfStaleCases(const Document& document, const View& view)
    {
        static const text::Phrases english("en");
        const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
        const auto stale = staleCasesOf(document, view, today);
        for (const QString& sentence : text::staleWords(english, stale))
            if (m_warnings.insert(text::toUtf8(sentence)).second)
                m_streams.err << text::toUtf8(sentence) << '\n';
    }

    void tellLanguage(const std::string& language)
    {
        if (!text::Phrases(language).isTranslated() && m_untranslated.insert(language).second)
            report(m_streams.err, Error{ErrorCode::NotTranslated, {}, {language}});
    }

    void refuse(const Error& error)
    {
        report(m_streams.err, error);
        m_answer = wrongUsage;
    }

    void fail(const Error& error)
    {
        report(m_streams.err, error);
        m_answer = std::max(m_answer, exitCodeOf(error, m_options));
    }

    const Options& m_options;
    Streams& m_streams;
    Destination m_destination;
    double m_scale;
    PicturePaths m_paths;
    std::set<std::string> m_warnings;
    std::set<std::string> m_untranslated;
    int m_answer = fine;
};

/// Every file to a picture of its own.
int renderFolder(const Options& options, Streams& streams, const Destination& destination, Renderer& renderer)
{
    std::error_code failure;
    std::filesystem::create_directories(destination.path, failure);
    if (failure) {
        report(streams.err, Error{ErrorCode::FileUnwritable, {destination.path, {}, 0, 0}, {failure.message()}});
        return inputHasErrors;
    }
    const auto drawFrom = [&](const std::vector<std::string>& files, const std::string& name) {
        const LoadedDocument loaded = loadDocument(files, options, streams);
        renderer.noteErrors(loaded.hadErrors || !loaded.document);
        if (loaded.document)
            renderer.draw(*loaded.document, name);
    };
    for (const std::string& file : options.positional())
        drawFrom({file}, file);
    if (options.positional().empty()) // the built-in comparison, as with a file name
        drawFrom({}, "toscale");
    return renderer.answer();
}

int run(const Options& options, Streams& streams)
{
    const auto destination = destinationOf(options);
    if (!destination)
        return refuse(streams, destination.error());
    const auto scale = scaleFrom(options);
    if (!scale)
        return refuse(streams, scale.error());
    Renderer renderer(options, streams, *destination, *scale);
    if (destination->isFolder)
        return renderFolder(options, streams, *destination, renderer);
    const LoadedDocument loaded = loadDocument(options.positional(), options, streams);
    if (!loaded.document)
        return inputHasErrors;
    renderer.noteErrors(loaded.hadErrors);
    renderer.draw(*loaded.document, options.positional().empty() ? "" : options.positional().front());
    return renderer.answer();
}

constexpr std::array drawingSpecs{
    OptionSpec{"-o", "OUT", "a file that ends in .svg, .png or .pdf; a folder that ends in / for many files"},
    OptionSpec{"--format", "svg|png|pdf", "of the files in a folder"},
    OptionSpec{"--scale", "2", "pixels a point in PNG"},
    OptionSpec{"--all-views", "", "one file a view, with the view's id in its name"},
};
constexpr auto specs = withFigureOptions(drawingSpecs);

} // namespace

const Command renderCommand{
    "render",
    "[FILE...] -o OUT.{svg,png,pdf} | -o DIR/ --format svg  [--figure KIND] [--measure M] [REFERENCE] "
    "[--size 1200x675] [--scale 2] [--theme light] [--locale de] [--title T] [--view N | --all-views]",
    "A figure drawn to scale; with DIR/ one picture a file", specs, run};

} // namespace toscale::cli
