#include "core/io/picture_document.h"

#include "core/io/json_guard.h"
#include "core/io/module.h"

#include <QByteArray>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <zlib.h>

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

/// Far more than any document that a person made: of less than a thousandth of it a picture can be crafted that
/// unpacks to this (a bomb), and nobody waits for the rest.
constexpr std::size_t mostUnpackedBytes = JsonLimits{}.bytes;

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::FileTooLarge, {std::to_string(mostUnpackedBytes)});
}

/// zlib data (RFC 1950), at most `mostUnpackedBytes` and one of it; empty where it is none.
std::string inflated(std::string_view data)
{
    z_stream zlib{};
    if (inflateInit(&zlib) != Z_OK)
        return {};
    zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data())); // zlib reads it alone
    zlib.avail_in = static_cast<uInt>(data.size());
    std::string text;
    std::array<char, 1 << 16> piece; // filled before it is read
    int state = Z_OK;
    while (state == Z_OK && text.size() <= mostUnpackedBytes) {
        zlib.next_out = reinterpret_cast<Bytef*>(piece.data());
        zlib.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&zlib, Z_NO_FLUSH);
        text.append(piece.data(), piece.size() - zlib.avail_out);
    }
    inflateEnd(&zlib);
    return state == Z_STREAM_END || text.size() > mostUnpackedBytes ? text : std::string();
}

/// The text of a tEXt, zTXt or iTXt chunk with our key (PNG specification, 11.3.4).
std::optional<std::string> textOfChunk(std::string_view type, std::string_view data)
{
    const std::size_t keyEnd = data.find('\0');
    if (keyEnd == std::string_view::npos || data.substr(0, keyEnd) != pictureDocumentKey)
        return std::nullopt;
    std::string_view rest = data.substr(keyEnd + 1);
    if (type == "tEXt")
        return std::string(rest);
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
    return compressed ? inflated(rest) : std::string(rest);
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
            constexpr std::size_t lengthBefore = 4; // qCompress's, which may lie
            const std::string packed = QByteArray::fromBase64(viewed(*text)).toStdString();
            std::string json =
                packed.size() > lengthBefore ? inflated(std::string_view(packed).substr(lengthBefore)) : std::string();
            if (json.size() > mostUnpackedBytes)
                return tooLarge();
            if (json.empty())
                return fail(ErrorCode::BadPicture, {"PNG"});
            return json;
        }
        at += chunkFrame + length;
    }
    return nothingInside("PNG");
}

/// References to other entities than those that XML has by itself.
std::size_t countEntities(std::string_view svg)
{
    constexpr std::array<std::string_view, 6> own{"&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#"};
    std::size_t count = 0;
    for (std::size_t at = svg.find('&'); at != std::string_view::npos; at = svg.find('&', at + 1)) {
        const std::string_view rest = svg.substr(at);
        if (std::ranges::none_of(own, [&](std::string_view each) { return rest.starts_with(each); }))
            ++count;
    }
    return count;
}

/// True of a tag with thousands of attributes, of thousands of name spaces, which the reader compares each with all,
/// and of thousands of entities that it puts texts in place of: that takes minutes for what nobody draws.
bool isCrafted(std::string_view svg)
{
    constexpr std::size_t mostEntities = 5'000; // each is at most 4,096 characters, says QXmlStreamReader
    if (svg.find("<!ENTITY") != std::string_view::npos && countEntities(svg) > mostEntities)
        return true;
    constexpr std::size_t mostAttributes = 2'000;
    constexpr std::size_t mostNameSpaces = 2'000; // of all tags
    std::size_t nameSpaces = 0;
    for (std::size_t at = svg.find("xmlns"); at != std::string_view::npos; at = svg.find("xmlns", at + 1))
        if (++nameSpaces > mostNameSpaces)
            return true;
    const auto behind = [&](std::string_view end, std::size_t from) {
        const std::size_t at = svg.find(end, from);
        return at == std::string_view::npos ? svg.size() : at + end.size();
    };
    for (std::size_t at = svg.find('<'); at < svg.size(); at = svg.find('<', at)) {
        if (svg.substr(at).starts_with("<!--")) {
            at = behind("-->", at);
        } else if (svg.substr(at).starts_with("<![CDATA[")) {
            at = behind("]]>", at);
        } else {
            std::size_t attributes = 0;
            char quote = 0;
            for (++at; at < svg.size() && (quote != 0 || svg[at] != '>'); ++at) {
                if (quote == 0 && (svg[at] == '"' || svg[at] == '\'')) {
                    quote = svg[at];
                    if (++attributes > mostAttributes)
                        return true;
                } else if (svg[at] == quote) {
                    quote = 0;
                }
            }
        }
    }
    return false;
}

/// All text up to the end of the element, however deep its elements are; at most `mostUnpackedBytes` and some.
std::string textOfElement(QXmlStreamReader& xml)
{
    std::string text;
    for (std::size_t depth = 1; depth > 0 && !xml.atEnd() && text.size() <= mostUnpackedBytes;) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference)
            text += xml.text().toUtf8().toStdString();
    }
    return text;
}

Result<std::string> inXml(std::string_view svg, const char* kind)
{
    if (isCrafted(svg))
        return fail(ErrorCode::BadPicture, {kind});
    QXmlStreamReader xml(viewed(svg));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("metadata")
            || xml.attributes().value(QLatin1String("id")) != QLatin1String(pictureDocumentId))
            continue;
        std::string json = textOfElement(xml);
        if (json.size() > mostUnpackedBytes)
            return tooLarge();
        if (!xml.hasError())
            return json;
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
    using Read = bool (*)(const char*, std::size_t, const char*, std::size_t, std::string*);
    const auto entry = moduleEntry("toscale_pdf.so", "toscaleReadPdfAttachment");
    if (!entry)
        return tl::unexpected(entry.error());
    std::string json;
    if (!reinterpret_cast<Read>(*entry)(bytes.data(), bytes.size(), pictureDocumentFile, mostUnpackedBytes, &json))
        return fail(ErrorCode::BadPicture, {"PDF"});
    if (json.size() > mostUnpackedBytes)
        return tooLarge();
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
        return std::search(start.begin(), start.end(), word.begin(), word.end(), same) != start.end();
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
