#pragma once

#include "core/cases/case.h"
#include "core/io/delimited_text.h"
#include "core/io/import_note.h"
#include "core/io/text_encoding.h"
#include "core/result.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

/// Asked again and again while something long is done, with the share of it that is done; false stops it.
using KeepGoing = std::function<bool(double)>;

enum class ImportKind {
    Text,  // CSV, TSV, semicolons
    Html,  // a table of a page, or of what a spreadsheet puts on the clipboard
    Json,  // objects in an array
    Cases, // a document of ToScale or a timeline: cases as they are, no columns to choose
};

/// What cannot be told from the bytes, or was told wrongly.
struct SourceOptions {
    std::optional<TextEncoding> encoding;
    std::optional<char> separator; // of ImportKind::Text
    std::size_t longestRow = longestTableRow;
    std::size_t mostColumns = 1000;
    std::size_t mostProblems = 10'000;
};

/// Rows of text to import, wherever they come from. Holds the text and where each row starts, not the cells.
class ImportSource {
public:
    /// `name`: of the file, for messages; may be empty. Nothing when it was stopped. Problems: those of decodeText,
    /// NotText, EmptyText, of JSON, and of rows that cannot be read.
    [[nodiscard]] static std::optional<ImportSource> read(std::shared_ptr<const std::string> bytes,
                                                          const std::string& name, const SourceOptions& options = {},
                                                          const KeepGoing& keepGoing = {});

    [[nodiscard]] ImportKind kind() const { return m_kind; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] char separator() const { return m_separator; }
    /// The first row surely holds the names of the columns: members of JSON, <th> of HTML.
    [[nodiscard]] bool hasNames() const { return m_hasNames; }

    /// Rows with something in them.
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    /// At most `SourceOptions::mostColumns` cells, without spaces around them and guards against formulas.
    [[nodiscard]] std::vector<std::string> row(std::size_t index) const;
    /// A number of JSON: its decimals stand behind a point, whatever the texts beside it say.
    [[nodiscard]] bool isNumber(std::size_t row, std::size_t column) const;
    /// Cells of a row, those after the most columns too.
    [[nodiscard]] std::size_t widthOf(std::size_t index) const;
    /// Of a character in a cell, both from 0; a column that the row does not have is its end.
    [[nodiscard]] Place placeOf(std::size_t row, std::size_t column, int character = 0) const;
    /// Of the first `columns` cells, read once.
    [[nodiscard]] std::vector<Place> placesOf(std::size_t row, std::size_t columns) const;
    /// For people: the line of a text or the number of a row.
    [[nodiscard]] int lineOf(std::size_t row) const;

    /// What could not be read at all, and what else there is to know.
    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }
    [[nodiscard]] std::size_t furtherProblems() const { return m_furtherProblems; }
    /// Rows that could not be split into cells: each has a problem, and none is among rowCount().
    [[nodiscard]] std::size_t lostRows() const { return m_lostRows; }
    [[nodiscard]] const std::vector<ImportMessage>& notes() const { return m_notes; }
    /// Of ImportKind::Cases.
    [[nodiscard]] const std::vector<Case>& cases() const { return m_cases; }
    /// Nothing of it can be imported.
    [[nodiscard]] bool isEmpty() const { return m_rows.empty() && m_cases.empty(); }

private:
    struct RowStart {
        std::size_t offset = 0;
        int line = 0;
    };

    explicit ImportSource(std::string name)
        : m_name(std::move(name))
    {
    }

    void fail(Error error);
    void addProblem(Error error);
    void addRow(const std::vector<std::string>& cells, int line);
    void takeHtml(std::string_view text);
    [[nodiscard]] bool takeJson(std::string_view text);
    [[nodiscard]] bool takeText(const KeepGoing& keepGoing);
    [[nodiscard]] std::string_view text() const;
    /// `use`(row, the text that it is in)
    template <class Use> auto withRow(std::size_t index, const Use& use) const;

    std::string m_name;
    SourceOptions m_options;
    ImportKind m_kind = ImportKind::Text;
    TextEncoding m_encoding = TextEncoding::Utf8;
    char m_separator = ',';
    bool m_hasNames = false;
    std::shared_ptr<const std::string> m_bytes;
    std::optional<DecodedText> m_decoded;
    std::string m_made;     // rows of HTML and JSON, with commas
    std::string m_listName; // of JSON
    std::size_t m_jsonColumns = 0;
    std::vector<bool> m_isNumber; // the cells of JSON, row by row without the names
    std::vector<RowStart> m_rows;
    std::vector<Case> m_cases;
    std::vector<Error> m_problems;
    std::vector<ImportMessage> m_notes;
    std::size_t m_furtherProblems = 0;
    std::size_t m_lostRows = 0;
};

} // namespace toscale::io
