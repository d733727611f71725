#pragma once

#include "core/cases/table_texts.h"
#include "core/column.h"
#include "core/io/table_columns.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace toscale::io {

/// Where a row starts.
struct RowStart {
    std::uint64_t offset = 0;
    std::uint32_t line = 0;
};

/// The text of a file with the starts of its good rows, which finds and reads any of them again.
class KeptRows final : public TableTexts {
public:
    /// `owner` keeps the text.
    KeptRows(std::shared_ptr<const void> owner, std::string_view text, char separator, TableHeader header,
             TableOptions options, ColumnOf<std::uint64_t> offsets, ColumnOf<std::uint32_t> lines,
             std::unordered_map<std::uint32_t, std::vector<RowStart>> furtherRows);

    [[nodiscard]] std::string_view cell(std::uint32_t row, std::size_t column, std::string& scratch) const override;
    [[nodiscard]] std::string_view raw(std::uint32_t row) const override;
    [[nodiscard]] bool isOfSeveralRows(std::uint32_t row) const override;
    [[nodiscard]] Case caseAt(std::uint32_t row) const override;
    [[nodiscard]] int line(std::uint32_t row) const override;
    [[nodiscard]] std::size_t bytesBesideTexts() const override;

private:
    std::shared_ptr<const void> m_owner;
    std::string_view m_text;
    char m_separator;
    TableHeader m_header;
    TableOptions m_options;
    ColumnOf<std::uint64_t> m_offsets;
    ColumnOf<std::uint32_t> m_lines;
    std::unordered_map<std::uint32_t, std::vector<RowStart>> m_furtherRows; // of cases of several rows
};

} // namespace toscale::io
