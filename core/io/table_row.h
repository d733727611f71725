#pragma once

#include "core/io/column_evidence.h"
#include "core/io/delimited_text.h"
#include "core/io/folded_name.h"
#include "core/io/table_columns.h"
#include "core/io/table_reader.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace toscale::io {

/// The cells of one row by column, with the place of each for what is wrong in it.
class RowCells {
public:
    RowCells(const Row& row, const DelimitedText& text, const TableHeader& header, std::vector<Error>& problems,
             const FoundTexts* found = nullptr)
        : m_row(row)
        , m_text(text)
        , m_header(header)
        , m_problems(problems)
        , m_found(found)
    {
    }

    /// Empty where the cell says that there is nothing: see isMissing().
    [[nodiscard]] std::string_view text(Column column) const
    {
        const std::string_view written = cell(column).text;
        return isMissing(column, written) ? std::string_view() : written;
    }
    /// What it says, see textOf(): a title may begin as a formula does.
    [[nodiscard]] std::string string(Column column) const { return textOf(cell(column)); }
    [[nodiscard]] const TableHeader& header() const { return m_header; }
    [[nodiscard]] Cell cellAt(std::size_t index) const { return trimmed(m_row.cells[index]); }

    [[nodiscard]] Place placeOf(Column column) const;
    void addProblem(ErrorCode code, Column column, std::vector<std::string> arguments) const;

    /// The cell as a value of `parse`: Result<T>(std::string_view); nothing for an empty cell or a problem.
    template <class Parse>
    [[nodiscard]] auto parsed(Column column, Parse parse) const
        -> std::optional<typename std::invoke_result_t<Parse, std::string_view>::value_type>
    {
        const std::string_view written = text(column);
        if (written.empty())
            return std::nullopt;
        const std::string english = m_header.hasDecimalCommas(column) ? withDecimalPoints(written) : std::string();
        if (!english.empty())
            if (auto read = parse(english)) { // as a document has them
                if (english != written)
                    setFound(*read, written);
                return std::move(*read);
            }
        auto result = parse(written);
        if (!result) {
            addParseProblem(column, std::move(result.error()));
            return std::nullopt;
        }
        setFound(*result, foundBefore(column));
        return std::move(*result);
    }

    template <class E> [[nodiscard]] std::optional<E> word(Column column) const
    {
        const std::string_view found = text(column);
        if (found.empty())
            return std::nullopt;
        const auto value = fromName<E>(foldedName(found));
        if (!value)
            addUnknownWord(column, namesOf<E>);
        return value;
    }

private:
    template <class T> static void setFound(T& /*of no quantity*/, std::string_view /*found*/) { }
    template <class T> static void setFound(AsWritten<T>& value, std::string_view found) { value.found = found; }
    static void setFound(PenaltyValue& value, std::string_view found)
    {
        if (auto* money = std::get_if<AsWritten<PricedMoney>>(&value))
            money->found = found;
        else if (auto* term = std::get_if<AsWritten<Sentence>>(&value))
            term->found = found;
    }

    [[nodiscard]] Cell cell(Column column) const;
    /// Of a cell that was put into other words before it was read: see FoundTexts. Else empty.
    [[nodiscard]] std::string_view foundBefore(Column column) const;
    void addParseProblem(Column column, Error error) const;
    void addUnknownWord(Column column, std::span<const std::string_view> allowed) const;

    const Row& m_row;
    const DelimitedText& m_text;
    const TableHeader& m_header;
    std::vector<Error>& m_problems;
    const FoundTexts* m_found;
};

/// One row of a table of cases. Its penalties apply to the party that the row names. Ids of figures, penalties and
/// sources are those of a case that has this row alone; `id` is empty where the table gives none.
[[nodiscard]] Case readCaseRow(const RowCells& cells, const TableOptions& options, std::vector<Error>& notes);

} // namespace toscale::io
