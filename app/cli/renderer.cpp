#include "app/cli/renderer.h"

#include "app/cli/caption_files.h"
#include "app/cli/figure_request.h"
#include "app/cli/report.h"
#include "app/cli/until_next.h"
#include "app/draw/paint_module_loader.h"
#include "app/export/empty_figure.h"
#include "app/export/pages.h"
#include "app/export/wall.h"
#include "app/export/worksheet.h"
#include "app/text/export_words.h"
#include "app/text/person_words.h"
#include "app/text/qt_string.h"
#include "app/text/stale_words.h"
#include "core/document/compare_view.h"
#include "core/document/without_names.h"
#include "core/io/files.h"
#include "core/scene/walk_frames.h"

#include <QByteArray>
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <ostream>

namespace toscale::cli {

Renderer::Renderer(const Options& options, Streams& streams, const RenderRequest& request)
    : m_options(options)
    , m_streams(streams)
    , m_request(request)
{
}

void Renderer::noteErrors(bool hadErrors)
{
    m_answer = hadErrors ? std::max(m_answer, inputHasErrors) : m_answer;
}

void Renderer::render(const Document& document, const std::string& source)
{
    const auto language = languageOf(document, m_options);
    if (!language)
        return m_options.has("--locale") ? refuse(language.error()) : fail(language.error());
    tellLanguage(*language);
    const text::LocaleWording wording(*language);
    if (m_request.isWorksheet)
        return writeWorksheet(document, wording, source);
    const auto chosen = chosenView(document, m_options);
    if (!chosen)
        return refuse(chosen.error());
    if (!m_request.allViews)
        return renderView(document, *chosen, wording, source, 0);
    // A document without views has one that is made for it, as without --all-views.
    const SharedList<View> views = document.views.empty() ? SharedList<View>{*chosen} : document.views;
    for (std::size_t i = 0; i < views.size(); ++i)
        renderView(document, views[i], wording, source, i + 1);
}

void Renderer::renderView(const Document& document, const View& given, const text::LocaleWording& wording,
                          const std::string& source, std::size_t number)
{
    const auto view = applyFigureOptions(document, given, m_options);
    if (!view)
        return refuse(view.error());
    if (view->measure != given.measure && !m_options.has("--measure"))
        warn(text::otherMeasureWords(messages(), view->figure, given.measure, view->measure));
    std::string path = pathFor(document, source);
    if (number > 0) // an id may name a person
        path = withSuffix(path, m_request.withoutNames ? "view-" + std::to_string(number) : given.id);
    if (!m_request.withoutNames) {
        writeFiles({document, *view, wording, source, std::move(path)});
    } else {
        const Document nameless = exporting::namelessExcerpt(document, *view, wording.phrases());
        writeFiles({nameless, nameless.views.front(), wording, source, std::move(path)});
    }
    warnOfStaleCases(document, *view);
}

void Renderer::writeFiles(const Outgoing& outgoing)
{
    if (m_request.wall)
        return writeWall(outgoing);
    const bool isOfWalk = m_request.walkFrames || m_request.walkPages;
    if (isOfWalk && outgoing.view.figure != FigureKind::Walk)
        return refuse(badOption(m_request.walkFrames ? "--walk-frames" : "--walk-pages",
                                std::string(nameOf(outgoing.view.figure)), "--figure walk"));
    if (m_request.presets.empty())
        return writeFrames(outgoing, {});
    for (const exporting::Preset& preset : m_request.presets) {
        Outgoing sized = outgoing;
        sized.view.size = preset.size;
        if (m_request.presets.size() > 1)
            sized.path = withSuffix(outgoing.path, preset.id);
        writeFrames(sized, exporting::fittingOf(preset));
    }
}

void Renderer::writeFrames(const Outgoing& outgoing, exporting::Fitting fitting)
{
    fitting.hasWalkPages = m_request.walkPages;
    if (!m_request.walkFrames)
        return writeSized(outgoing, fitting);
    const Comparison main = exporting::columnsFor(outgoing.document, outgoing.view).main;
    const bool isOffered = scene::whyNoWalk(outgoing.document, outgoing.view, main).empty();
    const std::size_t frames = isOffered ? exporting::walkFramesOf(outgoing.view, main) : 0;
    if (frames == 0) // it is said why, or which values are missing
        return writeSized(outgoing, fitting);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        Outgoing numbered = outgoing;
        numbered.path = withSuffix(outgoing.path, std::to_string(frame + 1));
        fitting.walk = static_cast<double>(frame);
        writeSized(numbered, fitting);
    }
}

void Renderer::writeSized(const Outgoing& outgoing, exporting::Fitting fitting)
{
    fitting.carriesDocument =
        m_request.options.carriesDocument && std::ranges::any_of(m_request.formats, exporting::isDrawn);
    const exporting::Drawing* drawing = nullptr;
    if (m_request.withCaptions || std::ranges::any_of(m_request.formats, exporting::isDrawn)) {
        auto drawn = drawView(outgoing.document, outgoing.view, outgoing.wording, fitting);
        if (!drawn)
            return fail(drawn.error());
        drawing = &keptUntilNext(std::move(*drawn));
        if (drawing->scene.isHeadingCut)
            warn(text::headingCutWords(messages()));
        if (const QString other = whatCouldBeDrawn(outgoing.document, *drawing, messages()); !other.isEmpty())
            warn(other);
        for (const std::string& sentence : scene::warningsIn(drawing->scene)) // "2 more cases not shown"
            warn(text::toQString(sentence));
        if (!drawing->fonts.missing.empty())
            warn(text::missingLettersWords(messages(), drawing->fonts.missing));
    }
    for (const exporting::Format format : m_request.formats) {
        const std::string path = m_request.isFolder || m_request.formats.size() > 1
            ? withEnding(outgoing.path, '.' + std::string(nameOf(format)))
            : outgoing.path;
        if (!exporting::isDrawn(format)) {
            const auto data = exporting::encodeData(outgoing.document, outgoing.view, format, outgoing.wording);
            if (!data) {
                refuse(data.error());
                continue;
            }
            if (data->eventsLeftOut > 0)
                warn(text::eventsLeftOutWords(messages(), data->eventsLeftOut));
            write(path, data->bytes, outgoing.source);
            continue;
        }
        const auto encoded = exporting::encode(outgoing.document, *drawing, format, m_request.options, outgoing.wording,
                                               draw::openPaintModule);
        if (!encoded) {
            fail(encoded.error());
            continue;
        }
        if (encoded->documentTooLarge)
            warn(text::documentTooLargeWords(messages()));
        write(path, encoded->bytes, outgoing.source);
    }
    if (m_request.withCaptions)
        writeCaptions(outgoing, *drawing);
}

Result<std::vector<View>> Renderer::viewsOfWorksheet(const Document& document) const
{
    if (m_request.allViews && !document.views.empty())
        return std::vector<View>(document.views.begin(), document.views.end());
    if (m_options.has("--view"))
        return chosenViews(document, m_options);
    if (!m_options.has("--figure") && !m_options.has("--measure") && !m_options.has("--cases"))
        return exporting::viewsForWorksheet(document);
    const auto first = chosenView(document, m_options);
    return first ? Result<std::vector<View>>(std::vector{*first}) : tl::unexpected(first.error());
}

void Renderer::writeWorksheet(const Document& given, const text::LocaleWording& wording, const std::string& source)
{
    const Document document =
        m_request.withoutNames ? withoutNames(given, text::personWords(wording.phrases())) : given;
    auto chosen = viewsOfWorksheet(given); // an id is asked for as it is, though it names a person
    if (!chosen)
        return refuse(chosen.error());
    std::vector<View> views = std::move(*chosen);
    if (m_request.withoutNames && given.views.empty())
        views = {viewOfAll(document)};
    else if (m_request.withoutNames)
        for (View& view : views)
            view = document.views[static_cast<std::size_t>(std::ranges::find(given.views, view.id, &View::id)
                                                           - given.views.begin())];
    for (View& view : views) {
        auto asked = applyFigureOptions(document, view, m_options);
        if (!asked)
            return refuse(asked.error());
        view = std::move(*asked);
    }
    const auto pages = exporting::drawWorksheet(document, views, m_request.paper, wording, draw::openPaintModule);
    if (!pages)
        return pages.error().code == ErrorCode::BadOption ? refuse(pages.error()) : fail(pages.error());
    const auto pdf = exporting::encodeWorksheet(*pages, draw::openPaintModule);
    if (!pdf)
        return fail(pdf.error());
    write(pathFor(document, source), pdf->bytes, source);
    for (const View& view : views)
        warnOfStaleCases(document, view);
}

void Renderer::writeWall(const Outgoing& outgoing)
{
    const Reference reference = referenceOf(outgoing.view, outgoing.document.reference);
    const auto scale = exporting::wallScaleOf(*m_request.wall, outgoing.view.measure, reference);
    if (!scale) {
        Error error = scale.error();
        if (error.code != ErrorCode::BadOption) // one of a quantity, which does not say where that stands
            error.place.file = "--wall";
        return refuse(error);
    }
    const auto pdf = exporting::encodeWall(outgoing.document, outgoing.view, *scale, m_request.paper, m_request.options,
                                           outgoing.wording, draw::openPaintModule);
    if (!pdf)
        return pdf.error().code == ErrorCode::BadOption ? refuse(pdf.error()) : fail(pdf.error());
    if (pdf->documentTooLarge)
        warn(text::documentTooLargeWords(messages()));
    write(outgoing.path, pdf->bytes, outgoing.source);
}

void Renderer::writeCaptions(const Outgoing& outgoing, const exporting::Drawing& drawing)
{
    const bool isPage = std::ranges::find(m_request.formats, exporting::Format::Html) != m_request.formats.end();
    for (const CaptionFile& file : captionFiles(outgoing.document, drawing, outgoing.wording, outgoing.path, isPage))
        write(file.path, file.bytes, outgoing.source);
}

void Renderer::write(const std::string& wantedPath, const std::string& bytes, const std::string& source)
{
    const std::string path = m_paths.take(wantedPath);
    if (path != wantedPath)
        report(m_streams.err, Error{ErrorCode::NameTaken, {source, {}, 0, 0}, {wantedPath, path}});
    if (const auto written = io::writeDerivedFile(path, bytes); !written)
        fail(written.error());
}

std::string Renderer::pathFor(const Document& document, const std::string& source)
{
    const auto names = [&](const std::string& text) {
        return m_request.withoutNames && mayNameAPerson(document, text);
    };
    if (!m_request.isFolder) {
        const std::string name = std::filesystem::path(m_request.path).filename().string();
        if (names(name)) // it was asked for by that name, so it gets it
            warn(text::nameInPathWords(messages(), text::toQString(name)));
        return m_request.path;
    }
    std::string stem = pictureStem(source);
    if (names(stem))
        stem = "figure";
    return (std::filesystem::path(m_request.path) / (stem + '.' + std::string(nameOf(m_request.formats.front()))))
        .string();
}

void Renderer::warnOfStaleCases(const Document& document, const View& view)
{
    const auto stale = staleCasesOf(document, view, text::today());
    for (const QString& sentence : text::staleWords(messages(), stale))
        warn(sentence);
}

void Renderer::warn(const QString& sentence)
{
    if (m_warnings.insert(text::toUtf8(sentence)).second)
        m_streams.err << text::toUtf8(sentence) << '\n';
}

void Renderer::tellLanguage(const std::string& language)
{
    if (!text::Phrases(language).isTranslated() && m_untranslated.insert(language).second)
        report(m_streams.err, Error{ErrorCode::NotTranslated, {}, {language}});
}

void Renderer::refuse(const Error& error)
{
    report(m_streams.err, error);
    m_answer = wrongUsage;
}

void Renderer::fail(const Error& error)
{
    report(m_streams.err, error);
    m_answer = std::max(m_answer, exitCodeOf(error, m_options));
}

} // namespace toscale::cli
