#include "app/export/export_job.h"

#include "app/export/caption_pack.h"
#include "app/export/receipt_text.h"
#include "app/text/export_words.h"
#include "app/text/qt_string.h"
#include "core/document/excerpt.h"
#include "core/io/document_json.h"
#include "core/io/files.h"
#include "core/scene/utf8.h"

#include <QFileInfo>
#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>

namespace toscale::exporting {

namespace {

class Planner {
public:
    Planner(const Document& document, const ExportRequest& request, const text::Phrases& phrases)
        : m_request(request)
        , m_phrases(phrases)
        , m_document(document)
    {
        if (!request.withoutNames)
            m_whole = std::make_shared<const Document>(document);
    }

    std::vector<PlannedFile> plan()
    {
        for (std::size_t i = 0; i < m_request.views.size(); ++i)
            addView(i);
        return std::move(m_files);
    }

private:
    void addView(std::size_t number)
    {
        View view = m_request.views[number];
        std::string stem = m_request.baseName;
        if (m_request.views.size() > 1) // an id may name a person
            stem += '-' + (m_request.withoutNames ? "view-" + std::to_string(number + 1) : fileNameOf(view.id));
        std::shared_ptr<const Document> document = m_whole;
        if (m_request.withoutNames) {
            document = std::make_shared<const Document>(namelessExcerpt(m_document, view, m_phrases));
            view = document->views.front();
        }
        for (const Preset& preset : m_request.presets) {
            PlannedFile file{{}, PlannedFile::Content::View, Format::Svg, document, view, fittingOf(preset)};
            file.fitting.carriesDocument = m_request.options.carriesDocument;
            file.view.size = preset.size;
            const std::string sized = m_request.presets.size() > 1 ? stem + '-' + preset.id : stem;
            for (const Format format : m_request.formats)
                if (isDrawn(format))
                    add(file, sized, format);
        }
        PlannedFile once{{}, PlannedFile::Content::View, Format::Csv, document, view, {}};
        once.fitting.growsTaller = true;
        for (const Format format : m_request.formats)
            if (!isDrawn(format))
                add(once, stem, format);
        const auto addText = [&](bool wanted, PlannedFile::Content content, const char* suffix, const char* ending) {
            once.content = content;
            if (wanted)
                add(once, stem + suffix, ending);
        };
        using Content = PlannedFile::Content;
        const bool isPage = m_request.presets.size() == 1
            && std::ranges::find(m_request.formats, Format::Html) != m_request.formats.end(); // which has the name
        addText(m_request.withCaptions, Content::CaptionText, "", ".txt");
        addText(m_request.withCaptions, Content::CaptionPage, isPage ? "-caption" : "", ".html");
        addText(m_request.withReceipts, Content::Receipts, "-receipts", ".txt");
        addText(m_request.withDocument, Content::Document, "", ".toscale.json");
    }

    void add(PlannedFile file, const std::string& stem, Format format)
    {
        file.format = format;
        add(std::move(file), stem, '.' + std::string(nameOf(format)));
    }

    void add(PlannedFile file, const std::string& stem, const std::string& ending)
    {
        std::string free = stem + ending;
        for (int number = 2; !m_taken.insert(free).second; ++number)
            free = std::string(stem).append("-").append(std::to_string(number)).append(ending);
        file.path = (std::filesystem::path(m_request.folder) / free).string();
        m_files.push_back(std::move(file));
    }

    const ExportRequest& m_request;
    const text::Phrases& m_phrases;
    const Document& m_document;
    std::shared_ptr<const Document> m_whole;
    std::vector<PlannedFile> m_files;
    std::set<std::string> m_taken;
};

/// Keeps the drawing of the last file, which the next one mostly shares.
class Writer {
public:
    Writer(const ExportOptions& options, const text::LocaleWording& wording, const PainterSource& painter)
        : m_options(options)
        , m_wording(wording)
        , m_painter(painter)
    {
    }

    Result<Encoded> bytesOf(const PlannedFile& file)
    {
        using Content = PlannedFile::Content;
        if (file.content == Content::View && !isDrawn(file.format))
            return encodeData(*file.document, file.view, file.format, m_wording);
        if (file.content == Content::Receipts)
            return Encoded{receiptText(*file.document, file.view, columnsFor(*file.document, file.view), m_wording)};
        if (file.content == Content::Document)
            return Encoded{io::writeDocument(excerptOf(*file.document, file.view))};
        if (!m_drawing || !m_last || m_last->document != file.document || !(m_last->view == file.view)
            || m_last->fitting != file.fitting) {
            auto drawing = drawView(*file.document, file.view, m_wording, m_painter, file.fitting);
            if (!drawing)
                return tl::unexpected(drawing.error());
            m_drawing = std::move(*drawing);
            m_last = &file;
        }
        if (file.content == Content::View)
            return encode(*file.document, *m_drawing, file.format, m_options, m_wording, m_painter);
        const FigureFacts facts = factsOf(*file.document, *m_drawing, m_wording);
        const text::PageWords words = text::pageWords(m_wording.phrases());
        return Encoded{file.content == Content::CaptionText ? captionText(facts, words)
                                                            : captionPage(facts, themeOf(m_drawing->scene), words)};
    }

private:
    const ExportOptions& m_options;
    const text::LocaleWording& m_wording;
    const PainterSource& m_painter;
    std::optional<Drawing> m_drawing;
    const PlannedFile* m_last = nullptr;
};

Error atFile(Error error, const std::string& path)
{
    if (error.place.file.empty())
        error.place.file = path;
    return error;
}

/// What no file may be called where a folder is shared with Windows, whatever its ending.
bool isDeviceName(std::string_view name)
{
    std::string stem(name.substr(0, name.find('.')));
    std::ranges::transform(stem, stem.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const bool isNumbered = stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt"))
        && stem.back() >= '1' && stem.back() <= '9';
    return isNumbered || stem == "con" || stem == "prn" || stem == "aux" || stem == "nul";
}

} // namespace

std::string fileNameOf(std::string_view id)
{
    constexpr std::size_t longest = 100; // bytes; the rest of a name and its ending follow
    std::string name;
    for (std::size_t at = 0; at < id.size();) {
        const scene::CodePoint next = scene::decode(id, at);
        if (name.size() + next.length > longest)
            break;
        const char32_t c = next.value;
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'
            || c == '_' || (c == '.' && !name.empty()); // no hidden file, and neither "." nor ".."
        // spaces and signs that nobody sees, among them those that turn a name around: "gnp.exe" read as "exe.png"
        const bool isSeen = c >= 0xA1 && c != 0xAD && !(c >= 0x2000 && c <= 0x206F) && c != 0x61C && c != 0x3000
            && c != 0xFEFF && c != 0xFFFD;
        if (isPlain || isSeen)
            name += id.substr(at, next.length);
        else
            name += '-';
        at += next.length;
    }
    if (name.empty())
        return "figure";
    return isDeviceName(name) ? name + '-' : name;
}

std::vector<PlannedFile> planExport(const Document& document, const ExportRequest& request,
                                    const text::Phrases& phrases)
{
    return Planner(document, request, phrases).plan();
}

ExportOutcome runExport(const std::vector<PlannedFile>& files, const ExportOptions& options,
                        const text::LocaleWording& wording, const PainterSource& painter,
                        const ExportProgress& progress)
{
    ExportOutcome outcome;
    Writer writer(options, wording, painter);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress && !progress(i, files.size())) {
            outcome.cancelled = true;
            return outcome;
        }
        const auto bytes = writer.bytesOf(files[i]);
        if (!bytes) {
            outcome.problems.push_back(atFile(bytes.error(), files[i].path));
            continue;
        }
        if (const auto written = io::writeFile(files[i].path, bytes->bytes); !written) {
            outcome.problems.push_back(atFile(written.error(), files[i].path));
            continue;
        }
        outcome.documentTooLarge = outcome.documentTooLarge || bytes->documentTooLarge;
        outcome.eventsLeftOut = std::max(outcome.eventsLeftOut, bytes->eventsLeftOut);
        outcome.written.push_back(files[i].path);
    }
    if (progress)
        (void)progress(files.size(), files.size());
    return outcome;
}

QStringList existingNames(const std::vector<PlannedFile>& files)
{
    QStringList names;
    for (const PlannedFile& file : files)
        if (const QFileInfo info(text::toQString(file.path)); info.exists())
            names << info.fileName();
    return names;
}

} // namespace toscale::exporting
