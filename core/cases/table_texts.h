#pragma once

#include "core/cases/case.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// The texts of a table as they were found, row by row. Whoever reads a file keeps them and says so here; rows are
/// counted from 0 and good ones only. May be asked from several threads.
class TableTexts {
public:
    TableTexts() = default;
    TableTexts(const TableTexts&) = delete;
    TableTexts& operator=(const TableTexts&) = delete;
    virtual ~TableTexts() = default;

    /// One cell without quotes and spaces around it. `scratch` holds it where it does not stand so in the file.
    [[nodiscard]] virtual std::string_view cell(std::uint32_t row, std::size_t column, std::string& scratch) const = 0;

    /// All that the file has of a row, quotes and separators as they stand: for a first look for some text. Of a case
    /// of several rows the first.
    [[nodiscard]] virtual std::string_view raw(std::uint32_t row) const = 0;

    /// True for a case that is made of several rows: what raw() and cell() say of it is not all.
    [[nodiscard]] virtual bool isOfSeveralRows(std::uint32_t row) const = 0;

    /// The row as a case, with every text, note and source. Its id is empty where the table gives none.
    [[nodiscard]] virtual Case caseAt(std::uint32_t row) const = 0;

    /// 1-based line of the file where the row starts.
    [[nodiscard]] virtual int line(std::uint32_t row) const = 0;

    /// Bytes held for finding the texts, without the texts themselves.
    [[nodiscard]] virtual std::size_t bytesBesideTexts() const = 0;
};

} // namespace toscale
