#pragma once

#include "core/result.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace toscale::io {

/// What the first bytes say that a file is, if it is no text that ToScale reads: "PNG", "ZIP", "PDF", "SVG" ...; else
/// empty.
[[nodiscard]] std::string_view foreignFormat(std::string_view bytes);

enum class TextEncoding { Utf8, Utf16Little, Utf16Big, Windows1252 };

/// As options and settings name them; the order is that of the enumerators.
inline constexpr std::array<std::string_view, 4> textEncodingNames{"utf-8", "utf-16le", "utf-16be", "windows-1252"};

/// Bytes of a text in UTF-8 that are no UTF-8, and are read as Windows-1252.
struct StrayBytes {
    std::size_t count = 0;
    Place first;
};

/// Text of a file as UTF-8; where it was UTF-8 already, a look into the bytes that it was made from.
class DecodedText {
public:
    static DecodedText borrowed(std::string_view utf8) { return {{}, utf8, true, TextEncoding::Utf8}; }
    static DecodedText converted(std::string utf8, TextEncoding from) { return {std::move(utf8), {}, false, from}; }
    static DecodedText mixed(std::string utf8, StrayBytes stray)
    {
        DecodedText text(std::move(utf8), {}, false, TextEncoding::Utf8);
        text.m_stray = std::move(stray);
        return text;
    }

    [[nodiscard]] std::string_view text() const { return m_isBorrowed ? m_borrowed : std::string_view(m_owned); }
    /// False for UTF-16 and Latin-1, and for UTF-8 with stray bytes.
    [[nodiscard]] bool wasUtf8() const { return m_isBorrowed; }
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] const StrayBytes& stray() const { return m_stray; }

private:
    DecodedText(std::string owned, std::string_view utf8, bool isBorrowed, TextEncoding encoding)
        : m_owned(std::move(owned))
        , m_borrowed(utf8)
        , m_isBorrowed(isBorrowed)
        , m_encoding(encoding)
    {
    }

    std::string m_owned;
    std::string_view m_borrowed;
    bool m_isBorrowed;
    TextEncoding m_encoding;
    StrayBytes m_stray;
};

[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// Line and column of the first byte that is no valid UTF-8.
[[nodiscard]] Place placeOfBadUtf8(std::string_view bytes);

/// UTF-8, UTF-16 (little and big endian, also without a mark) and, where the bytes are no valid UTF-8, Latin-1 with the
/// additions of Windows-1252. Where letters of UTF-8 and other bytes stand in one text, each is read as what it is
/// (`stray`). A byte order mark is taken off.
/// Errors: BadEncoding [encoding] with line and column; NotText for bytes that no text has.
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes);
/// The same in an encoding that a person chose.
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes, TextEncoding encoding);

} // namespace toscale::io
