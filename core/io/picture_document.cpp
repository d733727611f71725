#include "core/io/picture_document.h"

#include "core/io/module.h"

#include <QByteArray>
#include <QXmlStreamReader>
#include <algorithm>
#include <cstdint>
#include <optional>

namespace toscale::io {

namespace {

constexpr std::string_view pngSignature("\x89PNG\r\n\x1a\n", 8);

tl::unexpected<Error> nothingInside(const char* kind)
{
    return fail(ErrorCode::NoDocumentInside, {kind});
}

QByteArray viewed(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::uint32_t bigEndian(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// zlib data without the length that qUncompress wants before it: any first guess will do.
QByteArray inflated(std::string_view data)
{
    const auto guess = static_cast<std::uint32_t>(std::min<std::size_t>(data.size() * 4 + 64, 1U << 24U));
    QByteArray withLength;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        withLength.append(static_cast<char>(guess >> shift & 0xFFU));
    withLength.append(data.data(), static_cast<qsizetype>(data.size()));
    return qUncompress(withLength);
}

/// The text of a tEXt, zTXt or iTXt chunk with our key (PNG specification, 11.3.4).
std::optional<QByteArray> textOfChunk(std::string_view type, std::string_view data)
{
    const std::size_t keyEnd = data.find('\0');
    if (keyEnd == std::string_view::npos || data.substr(0, keyEnd) != pictureDocumentKey)
        return std::nullopt;
    std::string_view rest = data.substr(keyEnd + 1);
    if (type == "tEXt")
        return QByteArray(rest.data(), static_cast<qsizetype>(rest.size()));
    if (type == "zTXt" && !rest.empty())
        return inflated(rest.substr(1));
    if (type != "iTXt" || rest.size() < 2)
        return std::nullopt;
    const bool compressed = rest[0] != 0;
    rest.remove_prefix(2);
    for (int text = 0; text < 2; ++text) { // language, translated key
        const std::size_t end = rest.find('\0');
        if (end == std::string_view::npos)
            return std::nullopt;
        rest.remove_prefix(end + 1);
    }
    return compressed ? inflated(rest) : QByteArray(rest.data(), static_cast<qsizetype>(rest.size()));
}

Result<std::string> inPng(std::string_view bytes)
{
    constexpr std::size_t chunkFrame = 12; // length, type, checksum
    for (std::size_t at = pngSignature.size(); at + chunkFrame <= bytes.size();) {
        const std::size_t length = bigEndian(bytes, at);
        if (length > bytes.size() - at - chunkFrame)
            return fail(ErrorCode::BadPicture, {"PNG"});
        const std::string_view type = bytes.substr(at + 4, 4);
        if (const auto text = textOfChunk(type, bytes.substr(at + 8, length))) {
            const QByteArray json = qUncompress(QByteArray::fromBase64(*text));
            if (json.isEmpty())
                return fail(ErrorCode::BadPicture, {"PNG"});
            return json.toStdString();
        }
        at += chunkFrame + length;
    }
    return nothingInside("PNG");
}

Result<std::string> inXml(std::string_view svg, const char* kind)
{
    QXmlStreamReader xml(viewed(svg));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("metadata")
            || xml.attributes().value(QLatin1String("id")) != QLatin1String(pictureDocumentId))
            continue;
        const QString json = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (!xml.hasError())
            return json.toStdString();
    }
    if (xml.hasError())
        return fail(ErrorCode::BadPicture, {kind});
    return nothingInside(kind);
}

/// The page holds its figure as an <svg> element.
Result<std::string> inHtml(std::string_view bytes)
{
    constexpr std::string_view end = "</svg>";
    const std::size_t from = bytes.find("<svg");
    const std::size_t to = bytes.find(end, std::min(from, bytes.size()));
    if (from == std::string_view::npos || to == std::string_view::npos)
        return nothingInside("HTML");
    return inXml(bytes.substr(from, to + end.size() - from), "HTML");
}

Result<std::string> inPdf(std::string_view bytes)
{
    using Read = bool (*)(const char*, std::size_t, const char*, std::string*);
    const auto entry = moduleEntry("toscale_pdf.so", "toscaleReadPdfAttachment");
    if (!entry)
        return tl::unexpected(entry.error());
    std::string json;
    if (!reinterpret_cast<Read>(*entry)(bytes.data(), bytes.size(), pictureDocumentFile, &json))
        return fail(ErrorCode::BadPicture, {"PDF"});
    if (json.empty())
        return nothingInside("PDF");
    return json;
}

} // namespace

PictureKind pictureKindOf(std::string_view bytes)
{
    if (bytes.starts_with(pngSignature))
        return PictureKind::Png;
    if (bytes.starts_with("%PDF-"))
        return PictureKind::Pdf;
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const std::string_view start = bytes.substr(0, 1024);
    const std::size_t first = start.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || start[first] != '<')
        return PictureKind::None;
    const auto has = [&](std::string_view word) {
        const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
        return !std::ranges::search(start, word, same).empty();
    };
    if (has("<!doctype html") || has("<html"))
        return PictureKind::Html;
    return has("<svg") ? PictureKind::Svg : PictureKind::None;
}

std::string packedForPng(std::string_view json)
{
    return qCompress(viewed(json), 9).toBase64().toStdString();
}

Result<std::string> documentInPicture(std::string_view bytes)
{
    switch (pictureKindOf(bytes)) {
    case PictureKind::Png:
        return inPng(bytes);
    case PictureKind::Svg:
        return inXml(bytes, "SVG");
    case PictureKind::Html:
        return inHtml(bytes);
    case PictureKind::Pdf:
        return inPdf(bytes);
    case PictureKind::None:
        break;
    }
    return nothingInside("file");
}

} // namespace toscale::io
