#include "core/io/text_encoding.h"

#include "core/io/text_place.h"
#include "core/quantity/ascii.h"
#include "core/quantity/code_points.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace toscale::io {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view name;
};

constexpr std::array signatures{
    Signature{"\x89PNG\r\n\x1a\n"sv, "PNG"},
    Signature{"PK\x03\x04"sv, "ZIP"},
    Signature{"PK\x05\x06"sv, "ZIP"},
    Signature{"%PDF-"sv, "PDF"},
    Signature{"\xff\xd8\xff"sv, "JPEG"},
    Signature{"GIF8"sv, "GIF"},
    Signature{"\x1f\x8b"sv, "gzip"},
    Signature{"BZh"sv, "bzip2"},
    Signature{"\xfd"
              "7zXZ\0"sv,
              "xz"},
    Signature{"7z\xbc\xaf\x27\x1c"sv, "7z"},
    Signature{"SQLite format 3\0"sv, "SQLite"},
    Signature{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, "XLS"},
    Signature{"\x7f"
              "ELF"sv,
              "ELF"},
    Signature{R"({\rtf)"sv, "RTF"},
};

bool startsWithIgnoringCase(std::string_view text, std::string_view lower)
{
    return text.size() >= lower.size()
        && std::ranges::equal(text.substr(0, lower.size()), lower, [](char a, char b) { return lowered(a) == b; });
}

std::string_view markupFormat(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || text[start] != '<')
        return {};
    text.remove_prefix(start);
    if (startsWithIgnoringCase(text, "<!doctype html") || startsWithIgnoringCase(text, "<html"))
        return "HTML";
    if (startsWithIgnoringCase(text, "<svg"))
        return "SVG";
    if (startsWithIgnoringCase(text, "<?xml"))
        return text.substr(0, 1000).find("<svg") != std::string_view::npos ? "SVG" : "XML";
    return {};
}

enum class Utf16 { None, LittleEndian, BigEndian };

/// Text of the first scripts in UTF-16 has a zero in nearly every second byte, and hardly one between (U+8A00 has).
Utf16 guessUtf16(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, std::min<std::size_t>(bytes.size(), 64) & ~std::size_t{1});
    std::size_t evenZeros = 0;
    std::size_t oddZeros = 0;
    for (std::size_t i = 0; i < start.size(); ++i)
        if (start[i] == '\0')
            ++(i % 2 == 0 ? evenZeros : oddZeros);
    const std::size_t half = start.size() / 2;
    if (half < 2 || std::min(evenZeros, oddZeros) * 8 > half)
        return Utf16::None;
    if (oddZeros * 4 >= half * 3)
        return Utf16::LittleEndian;
    return evenZeros * 4 >= half * 3 ? Utf16::BigEndian : Utf16::None;
}

Result<DecodedText> decodeUtf16(std::string_view bytes, Utf16 order)
{
    const auto unitAt = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return order == Utf16::LittleEndian ? char32_t(first | (second << 8U)) : char32_t(second | (first << 8U));
    };
    const auto isHigh = [](char32_t unit) { return unit >= 0xd800 && unit < 0xdc00; };
    const auto isLow = [](char32_t unit) { return unit >= 0xdc00 && unit < 0xe000; };
    std::string decoded;
    decoded.reserve(bytes.size() / 2);
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const char32_t unit = unitAt(at);
        if (isHigh(unit) && at + 3 < bytes.size() && isLow(unitAt(at + 2))) {
            appendCodePoint(decoded, 0x10000 + ((unit - 0xd800) << 10U) + (unitAt(at + 2) - 0xdc00));
            at += 2;
        } else if (isHigh(unit) || isLow(unit)) {
            break;
        } else {
            appendCodePoint(decoded, unit);
        }
    }
    if (at < bytes.size())
        return tl::unexpected(Error{ErrorCode::BadEncoding, placeBehind(decoded), {"UTF-16"}});
    return DecodedText::converted(std::move(decoded),
                                  order == Utf16::LittleEndian ? TextEncoding::Utf16Little : TextEncoding::Utf16Big);
}

/// How many bytes at the start are ASCII, found by many at a time.
std::size_t asciiLength(std::string_view bytes)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::size_t at = 0;
    for (std::array<std::uint64_t, 4> words{}; at + sizeof words <= bytes.size(); at += sizeof words) {
        std::memcpy(&words, bytes.data() + at, sizeof words);
        if (((words[0] | words[1] | words[2] | words[3]) & highBits) != 0)
            break;
    }
    for (std::uint64_t word = 0; at + sizeof word <= bytes.size(); at += sizeof word) {
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & highBits) != 0)
            break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

/// Offset of the first byte that is no valid UTF-8.
std::size_t validLength(std::string_view bytes)
{
    std::size_t at = 0;
    while ((at += asciiLength(bytes.substr(at))) < bytes.size()) {
        const DecodedCodePoint decoded = decodeCodePoint(bytes, at);
        if (decoded.length == 1)
            return at;
        at += decoded.length;
    }
    return at;
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || byte == 0x7f;
}

void appendWindows1252(std::string& text, unsigned char byte)
{
    // https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT, bytes 80 to 9F
    static constexpr std::array<char32_t, 32> windows1252{
        0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
    appendCodePoint(text, byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80U] : char32_t{byte});
}

DecodedText decodeLatin1(std::string_view bytes)
{
    std::string decoded;
    decoded.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes)
        appendWindows1252(decoded, static_cast<unsigned char>(c));
    return DecodedText::converted(std::move(decoded), TextEncoding::Windows1252);
}

/// Letters of UTF-8 as such, every other byte as Windows-1252.
DecodedText decodeMixed(std::string_view bytes)
{
    std::string decoded;
    StrayBytes stray;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t valid = validLength(bytes.substr(at));
        decoded += bytes.substr(at, valid);
        at += valid;
        if (at == bytes.size())
            break;
        if (stray.count++ == 0)
            stray.first = placeBehind(decoded);
        appendWindows1252(decoded, static_cast<unsigned char>(bytes[at++]));
    }
    return DecodedText::mixed(std::move(decoded), std::move(stray));
}

/// Bytes that are one letter of UTF-8; in Latin-1 they would be a capital with an accent and a sign ("Ã¼"), which no
/// word has.
bool hasLettersOfUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const DecodedCodePoint decoded = decodeCodePoint(bytes, at);
        if (decoded.length > 1)
            return true;
        at += decoded.length;
    }
    return false;
}

std::string_view withoutMark(std::string_view bytes, std::string_view mark)
{
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

} // namespace

std::string_view foreignFormat(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, 4096); // the names of the first parts of an archive
    for (const Signature& each : signatures) {
        if (!bytes.starts_with(each.bytes))
            continue;
        if (each.name == "ZIP"
            && start.find("application/vnd.oasis.opendocument.spreadsheet") != std::string_view::npos)
            return "ODS";
        const bool isOffice = start.find("[Content_Types].xml") != std::string_view::npos;
        if (each.name == "ZIP" && (isOffice || start.find("xl/") != std::string_view::npos))
            return start.find("word/") != std::string_view::npos ? "DOCX" : "XLSX";
        return each.name;
    }
    return markupFormat(bytes);
}

bool isValidUtf8(std::string_view bytes)
{
    return validLength(bytes) == bytes.size();
}

Place placeOfBadUtf8(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"sv))
        bytes.remove_prefix(3);
    return placeBehind(bytes.substr(0, validLength(bytes)));
}

Result<DecodedText> decodeText(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe"sv))
        return decodeUtf16(bytes.substr(2), Utf16::LittleEndian);
    if (bytes.starts_with("\xfe\xff"sv))
        return decodeUtf16(bytes.substr(2), Utf16::BigEndian);
    if (bytes.starts_with("\xef\xbb\xbf"sv))
        bytes.remove_prefix(3);
    else if (const Utf16 order = guessUtf16(bytes); order != Utf16::None)
        return decodeUtf16(bytes, order);
    const std::size_t valid = validLength(bytes);
    if (valid == bytes.size())
        return DecodedText::borrowed(bytes);
    if (std::ranges::any_of(bytes, isControl))
        return tl::unexpected(Error{ErrorCode::NotText, placeBehind(bytes.substr(0, valid)), {"binary"}});
    return hasLettersOfUtf8(bytes) ? decodeMixed(bytes) : decodeLatin1(bytes);
}

Result<DecodedText> decodeText(std::string_view bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Little:
        return decodeUtf16(withoutMark(bytes, "\xff\xfe"sv), Utf16::LittleEndian);
    case TextEncoding::Utf16Big:
        return decodeUtf16(withoutMark(bytes, "\xfe\xff"sv), Utf16::BigEndian);
    case TextEncoding::Windows1252:
        return decodeLatin1(bytes);
    case TextEncoding::Utf8:
        break;
    }
    bytes = withoutMark(bytes, "\xef\xbb\xbf"sv);
    return validLength(bytes) == bytes.size() ? DecodedText::borrowed(bytes) : decodeMixed(bytes);
}

} // namespace toscale::io
