#pragma once

#include "core/result.h"

#include <cstddef>
#include <forward_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toscale::io {

/// One cell without its quotes, and where it starts in the text.
struct Cell {
    std::string_view text;
    std::size_t offset = 0; // of its first character, behind the opening quote
};

/// Not copied: cells lie in `unescaped`.
struct Row {
    std::vector<Cell> cells;
    std::size_t start = 0;                    // offset of the row
    int line = 1;                             // of its first character
    std::forward_list<std::string> unescaped; // cells with doubled quotes

    Row() = default;
    Row(Row&&) = default;
    Row& operator=(Row&&) = default;
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;
    ~Row() = default;

    [[nodiscard]] bool isBlank() const;
};

/// Bytes of a row; a longer one is passed over before its cells take up memory.
inline constexpr std::size_t longestTableRow = 1U << 20;

/// Rows of CSV (RFC 4180), TSV or semicolons: quoted cells may hold separators, doubled quotes and line breaks. The
/// text is UTF-8 and outlives the rows; a row is good until the next one is read.
class DelimitedText {
public:
    DelimitedText(std::string_view text, char separator, std::size_t longestRow = longestTableRow)
        : m_text(text)
        , m_separator(separator)
        , m_longestRow(longestRow)
    {
    }

    /// The next row, or nothing at the end. A row that cannot be read is an error with its place: QuoteLeftOpen,
    /// LineTooLong, NotText (a NUL byte); reading goes on behind it.
    [[nodiscard]] std::optional<Result<const Row*>> next();

    /// Hands out the row that was read last, which then stays good, for one that is needed no more.
    void exchangeRow(Row& row) { std::swap(m_row, row); }

    /// Where the next row starts.
    [[nodiscard]] std::size_t offset() const { return m_at; }
    [[nodiscard]] int line() const { return m_line; }
    /// Another one for the same text, which starts with the same row.
    [[nodiscard]] DelimitedText fromHere() const
    {
        DelimitedText other(m_text, m_separator, m_longestRow);
        other.goTo(m_at, m_line);
        return other;
    }
    /// Goes on with the row that starts there.
    void goTo(std::size_t offset, int line)
    {
        m_at = offset;
        m_line = line;
    }

    /// 1-based line and column, in code points, of an offset within the row.
    [[nodiscard]] Place placeOf(const Row& row, std::size_t offset) const;

private:
    [[nodiscard]] Cell readQuoted(std::size_t& at);
    [[nodiscard]] Cell readPlain(std::size_t& at) const;
    /// Reports the row at `at` and goes on behind the line in which `at` lies.
    [[nodiscard]] tl::unexpected<Error> skipRow(ErrorCode code, std::vector<std::string> arguments, std::size_t at);
    void goBehindLine(std::size_t at);

    std::string_view m_text;
    char m_separator;
    std::size_t m_longestRow;
    std::size_t m_at = 0;
    int m_line = 1;
    Row m_row;
    bool m_quoteLeftOpen = false;
    bool m_tooLong = false;
};

/// Comma, semicolon or tab: the one that the first line has most of outside quotes; comma if there is none.
[[nodiscard]] char separatorOf(std::string_view text);

} // namespace toscale::io
