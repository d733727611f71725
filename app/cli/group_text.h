#pragma once

#include "core/io/row_scan.h"
#include "core/io/table_columns.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::cli {

/// What caseColumn() says of a row of a table, from its cells alone.
class GroupText {
public:
    GroupText(std::string_view column, const io::TableHeader& header);

    /// False for columns that need the case.
    [[nodiscard]] bool isOfUse() const { return m_isOfUse; }
    /// False for a further column in which the row has nothing: it is no column of that case.
    [[nodiscard]] bool isColumnOf(std::string_view text) const { return !m_isFurther || !text.empty(); }
    /// Of a row that PlainRowReader reads. `scratch` may hold it.
    [[nodiscard]] std::string_view in(const std::vector<io::ScannedCell>& cells, std::string& scratch) const;

private:
    std::optional<std::size_t> m_cell;
    std::optional<std::size_t> m_standIn; // where that one is empty
    bool m_isWord = false;
    bool m_isFurther = false;
    bool m_isOfUse = true;
};

} // namespace toscale::cli
