#include "core/io/html_table.h"

#include "core/io/note_marks.h"
#include "core/io/text_place.h"
#include "core/quantity/ascii.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace toscale::io {

namespace {

constexpr std::size_t mostSpannedColumns = 1000; // as browsers limit it
constexpr std::size_t mostSpannedRows = 65'534;
constexpr std::size_t mostBytes = 64U << 20; // of the cells that spans repeat
constexpr std::size_t bytesOfCell = sizeof(std::string);
constexpr std::size_t deepest = 32; // tables in cells of tables

std::string loweredText(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return lowered(c); });
    return lower;
}

struct Tag {
    std::string name; // "/td" for the end
    std::string_view attributes;
    std::size_t start = 0;
    std::size_t end = 0; // behind ">"
};

/// The number of an attribute such as rowspan="2"; 1 where there is none.
std::size_t spanOf(std::string_view attributes, std::string_view name, std::size_t most)
{
    const std::string lower = loweredText(attributes);
    std::size_t at = lower.find(name);
    if (at == std::string::npos)
        return 1;
    at = lower.find_first_not_of(" \t\r\n=\"'", at + name.size());
    std::size_t span = 1;
    if (at != std::string::npos)
        std::from_chars(lower.data() + at, lower.data() + lower.size(), span);
    return std::clamp<std::size_t>(span, 1, most);
}

class TagReader {
public:
    explicit TagReader(std::string_view html)
        : m_html(html)
    {
    }

    /// The next tag; comments, scripts and styles are passed over.
    std::optional<Tag> next()
    {
        while (m_at < m_html.size()) {
            m_at = std::min(m_html.find('<', m_at), m_html.size());
            const std::string_view rest = m_html.substr(m_at);
            if (rest.starts_with("<!--")) {
                const std::size_t end = m_html.find("-->", m_at + 4);
                m_at = end == std::string_view::npos ? m_html.size() : end + 3;
                continue;
            }
            const bool isEnd = rest.size() > 1 && rest[1] == '/';
            const std::size_t name = isEnd ? 2 : 1;
            if (rest.size() <= name || !isLetter(rest[name])) {
                m_at += rest.empty() ? 0U : 1U;
                continue;
            }
            Tag tag = tagAt(name);
            m_at = tag.end;
            if (tag.name == "script" || tag.name == "style")
                skipRaw(tag.name);
            else
                return tag;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] Tag tagAt(std::size_t nameAt) const
    {
        Tag tag;
        tag.start = m_at;
        std::size_t at = m_at + nameAt;
        const std::size_t nameStart = at;
        while (at < m_html.size() && (isLetter(m_html[at]) || (m_html[at] >= '0' && m_html[at] <= '9')))
            ++at;
        tag.name = (nameAt == 2 ? "/" : "") + loweredText(m_html.substr(nameStart, at - nameStart));
        const std::size_t attributes = at;
        char quote = 0;
        for (; at < m_html.size() && (quote != 0 || m_html[at] != '>'); ++at) {
            if (quote != 0)
                quote = m_html[at] == quote ? '\0' : quote;
            else if (m_html[at] == '"' || m_html[at] == '\'')
                quote = m_html[at];
        }
        tag.attributes = m_html.substr(attributes, at - attributes);
        tag.end = std::min(at + 1, m_html.size());
        return tag;
    }

    void skipRaw(const std::string& name)
    {
        const std::string end = "</" + name;
        for (; m_at < m_html.size(); ++m_at) {
            m_at = std::min(m_html.find("</", m_at), m_html.size());
            if (loweredText(m_html.substr(m_at, end.size())) == end)
                return;
        }
    }

    std::string_view m_html;
    std::size_t m_at = 0;
};

/// One table while it is read.
class OpenTable {
public:
    void beginRow(std::size_t at)
    {
        endRow();
        m_rowAt = at;
        m_inRow = true;
    }

    void beginCell(const Tag& tag, std::string_view html)
    {
        endCell(tag.start, html);
        if (!m_inRow)
            beginRow(tag.start);
        m_isHeader = tag.name == "th";
        m_rowSpan = spanOf(tag.attributes, "rowspan", mostSpannedRows);
        m_columnSpan = spanOf(tag.attributes, "colspan", mostSpannedColumns);
        m_cellAt = tag.end;
    }

    void endCell(std::size_t at, std::string_view html)
    {
        if (!m_cellAt)
            return;
        takeSpanned();
        const std::string text = textWithoutNoteMarks(html.substr(*m_cellAt, at - *m_cellAt));
        m_cellAt.reset();
        m_headersOnly = m_headersOnly && (m_isHeader || !table.rows.empty());
        for (std::size_t i = 0; i < m_columnSpan && m_bytes <= mostBytes; ++i) {
            const std::size_t column = m_row.size();
            if (m_rowSpan > 1) {
                m_spanned.resize(std::max(m_spanned.size(), column + 1));
                m_spanned[column] = {i == 0 ? text : std::string(), m_rowSpan - 1};
            }
            m_row.push_back(i == 0 ? text : std::string());
            m_bytes += bytesOfCell + m_row.back().size();
            ++cellCount;
        }
    }

    void endRow()
    {
        if (!m_inRow)
            return;
        m_inRow = false;
        takeSpanned();
        if (m_row.empty() || m_bytes > mostBytes)
            return m_row.clear();
        if (table.rows.empty())
            table.startsWithHeaders = m_headersOnly;
        table.rows.push_back(std::move(m_row));
        rowStarts.push_back(m_rowAt);
        m_row.clear();
    }

    HtmlTable table;
    std::vector<std::size_t> rowStarts;
    std::size_t cellCount = 0;

private:
    struct Spanned {
        std::string text;
        std::size_t rowsLeft = 0;
    };

    /// Cells of rows above that reach into the place behind the last cell.
    void takeSpanned()
    {
        while (m_row.size() < m_spanned.size() && m_spanned[m_row.size()].rowsLeft > 0 && m_bytes <= mostBytes) {
            Spanned& above = m_spanned[m_row.size()];
            --above.rowsLeft;
            m_row.push_back(above.text);
            m_bytes += bytesOfCell + above.text.size();
        }
    }

    std::vector<std::string> m_row;
    std::vector<Spanned> m_spanned; // by column
    std::optional<std::size_t> m_cellAt;
    std::size_t m_rowAt = 0;
    std::size_t m_rowSpan = 1;
    std::size_t m_columnSpan = 1;
    std::size_t m_bytes = 0;
    bool m_inRow = false;
    bool m_isHeader = false;
    bool m_headersOnly = true;
};

class TableFinder {
public:
    explicit TableFinder(std::string_view html)
        : m_html(html)
    {
    }

    std::optional<HtmlTable> find()
    {
        TagReader tags(m_html);
        while (const auto tag = tags.next())
            take(*tag);
        while (!m_open.empty())
            close(m_html.size());
        if (m_best.table.rows.empty())
            return std::nullopt;
        m_best.table.otherTables = m_count - 1;
        int line = 1;
        std::size_t at = 0;
        for (const std::size_t start : m_best.rowStarts) {
            line += lineBreaksIn(m_html.substr(at, start - at));
            at = start;
            m_best.table.lines.push_back(line);
        }
        numberRows(m_best.table.lines);
        return std::move(m_best.table);
    }

private:
    /// Rows that share a line, as in what programs write, cannot be found by it: then all are counted.
    static void numberRows(std::vector<int>& lines)
    {
        if (std::ranges::adjacent_find(lines) != lines.end())
            std::iota(lines.begin(), lines.end(), 1);
    }

    void take(const Tag& tag)
    {
        if (tag.name == "table" && m_open.size() < deepest)
            m_open.emplace_back();
        else if (m_open.empty())
            return;
        else if (tag.name == "/table")
            close(tag.start);
        else if (tag.name == "tr" || tag.name == "/tr") {
            m_open.back().endCell(tag.start, m_html);
            m_open.back().endRow();
            if (tag.name == "tr")
                m_open.back().beginRow(tag.start);
        } else if (tag.name == "td" || tag.name == "th")
            m_open.back().beginCell(tag, m_html);
        else if (tag.name == "/td" || tag.name == "/th")
            m_open.back().endCell(tag.start, m_html);
    }

    void close(std::size_t at)
    {
        OpenTable table = std::move(m_open.back());
        m_open.pop_back();
        table.endCell(at, m_html);
        table.endRow();
        if (table.table.rows.empty())
            return;
        ++m_count;
        if (table.cellCount > m_best.cellCount)
            m_best = std::move(table);
    }

    std::string_view m_html;
    std::vector<OpenTable> m_open;
    OpenTable m_best;
    std::size_t m_count = 0;
};

} // namespace

std::optional<HtmlTable> largestHtmlTable(std::string_view html)
{
    return TableFinder(html).find();
}

} // namespace toscale::io
