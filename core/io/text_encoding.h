#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace toscale::io {

/// What the first bytes say that a file is, if it is no text that ToScale reads: "PNG", "ZIP", "PDF", "SVG" ...; else
/// empty.
[[nodiscard]] std::string_view foreignFormat(std::string_view bytes);

/// Text of a file as UTF-8; where it was UTF-8 already, a look into the bytes that it was made from.
class DecodedText {
public:
    static DecodedText borrowed(std::string_view utf8) { return {{}, utf8, true}; }
    static DecodedText converted(std::string utf8) { return {std::move(utf8), {}, false}; }

    [[nodiscard]] std::string_view text() const { return m_isBorrowed ? m_borrowed : std::string_view(m_owned); }
    /// False for UTF-16 and Latin-1.
    [[nodiscard]] bool wasUtf8() const { return m_isBorrowed; }

private:
    DecodedText(std::string owned, std::string_view utf8, bool isBorrowed)
        : m_owned(std::move(owned))
        , m_borrowed(utf8)
        , m_isBorrowed(isBorrowed)
    {
    }

    std::string m_owned;
    std::string_view m_borrowed;
    bool m_isBorrowed;
};

[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// Line and column of the first byte that is no valid UTF-8.
[[nodiscard]] Place placeOfBadUtf8(std::string_view bytes);

/// UTF-8, UTF-16 (little and big endian, also without a mark) and, where the bytes are no valid UTF-8, Latin-1 with the
/// additions of Windows-1252. A byte order mark is taken off.
/// Errors: BadEncoding [encoding] with line and column; NotText for bytes that no text has.
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes);

} // namespace toscale::io
