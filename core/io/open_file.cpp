#include "core/io/document_json.h"
#include "core/io/files.h"
#include "core/io/picture_document.h"
#include "core/io/table_reader.h"
#include "core/io/text_encoding.h"
#include "core/io/timeline_js.h"

namespace toscale::io {

namespace {

OpenedFile failed(Error error, const std::string& path)
{
    error.place.file = path;
    OpenedFile opened;
    opened.problems.push_back(std::move(error));
    return opened;
}

bool looksLikeJson(std::string_view text, std::string_view path)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return text[first] == '{' || text[first] == '[' || path.ends_with(".json") || path.ends_with(".JSON");
}

OpenedFile openDocument(std::string_view text, const std::string& path)
{
    const GuardedJson parsed = parseJson(text);
    const bool isForeign = parsed.value && isTimelineJs(*parsed.value);
    ReadDocument read = isForeign ? readTimelineJs(parsed, path) : readDocument(parsed, path);
    return {std::move(read.document), std::move(read.problems), {}, false, isForeign, std::move(read.isIdMade)};
}

OpenedFile openTable(std::string_view bytes, const std::string& path, const TableOptions& options, const CaseSink* take)
{
    ReadTable read = take == nullptr ? readTable(bytes, path, options) : readTable(bytes, path, options, *take);
    OpenedFile opened{std::nullopt, std::move(read.problems), std::move(read.notes), true, true, {}};
    if (take == nullptr && (!read.cases.empty() || opened.problems.empty())) {
        opened.document.emplace();
        opened.document->cases = std::move(read.cases);
        opened.isIdMade = std::move(read.isIdMade);
    }
    return opened;
}

OpenedFile open(std::string_view bytes, const std::string& path, const TableOptions& options, const CaseSink* take)
{
    if (pictureKindOf(bytes) != PictureKind::None) {
        const Result<std::string> document = documentInPicture(bytes);
        if (document)
            return openDocument(*document, path);
        Error error = document.error();
        error.place = Place{{}, {}, 1, 1};
        return failed(std::move(error), path);
    }
    if (const std::string_view format = foreignFormat(bytes); !format.empty())
        return failed({ErrorCode::NotText, Place{{}, {}, 1, 1}, {std::string(format)}}, path);
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return failed(decoded.error(), path);
    const std::string_view text = decoded->text();
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return failed({ErrorCode::EmptyText, Place{{}, {}, 1, 1}, {}}, path);
    if (!looksLikeJson(text, path))
        return openTable(bytes, path, options, take);
    if (!decoded->wasUtf8())
        return failed({ErrorCode::BadEncoding, placeOfBadUtf8(bytes), {"UTF-8"}}, path);
    return openDocument(text, path);
}

} // namespace

OpenedFile openFile(const std::string& path, const TableOptions& options)
{
    const Result<std::string> bytes = readFile(path);
    return bytes ? open(*bytes, path, options, nullptr) : failed(bytes.error(), path);
}

OpenedFile openFile(const std::string& path, const TableOptions& options, const CaseSink& take)
{
    const Result<FileBytes> file = FileBytes::open(path);
    return file ? open(file->bytes(), path, options, &take) : failed(file.error(), path);
}

} // namespace toscale::io
