#pragma once

#include "core/column.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace toscale {

/// Rows 0, 1, 2 ... of which a bit each is set or not.
class RowBits {
public:
    void reserve(std::size_t rows) { m_words.reserve((rows + 63) / 64); }
    void push(bool isSet)
    {
        if (m_size % 64 == 0)
            m_words.push_back(0);
        if (isSet)
            m_words.back() |= bitOf(m_size);
        ++m_size;
    }
    void append(const RowBits& further)
    {
        const std::size_t shift = m_size % 64;
        m_size += further.m_size;
        if (shift == 0) {
            m_words.insert(m_words.end(), further.m_words.begin(), further.m_words.end());
            return;
        }
        for (const std::uint64_t word : further.m_words) { // each ends one and begins the next
            m_words.back() |= word << shift;
            m_words.push_back(word >> (64 - shift));
        }
        m_words.resize((m_size + 63) / 64);
    }
    [[nodiscard]] bool at(std::size_t row) const { return (m_words[row / 64] & bitOf(row)) != 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t count = 0;
        for (const std::uint64_t word : m_words)
            count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }

private:
    [[nodiscard]] static std::uint64_t bitOf(std::size_t row) { return std::uint64_t{1} << (row % 64); }

    std::vector<std::uint64_t> m_words; // bit row % 64 of word row / 64
    std::size_t m_size = 0;
};

/// One number a row in base units (bytes, years, an amount as read), some of them missing: a gap is told by a bit of
/// its own, so that no number, and no NaN, stands for it. About 8.1 bytes a row.
class NumberColumn {
public:
    /// The rows of one part of a column with room for all parts, written by one of several threads.
    class Part {
    public:
        /// `numbers`: its place. It has room for the rows of the part.
        explicit Part(std::span<double> numbers = {})
            : m_numbers(numbers)
        {
        }
        void push(std::optional<double> number)
        {
            m_numbers[m_known.size()] = number.value_or(0);
            m_known.push(number.has_value());
        }
        [[nodiscard]] std::size_t size() const { return m_known.size(); }

    private:
        friend class NumberColumn;
        std::span<double> m_numbers;
        RowBits m_known;
    };

    void reserve(std::size_t rows)
    {
        m_numbers.reserve(rows);
        m_known.reserve(rows);
    }
    void push(std::optional<double> number)
    {
        m_numbers.push_back(number.value_or(0));
        m_known.push(number.has_value());
    }
    void append(const NumberColumn& further)
    {
        m_numbers.insert(m_numbers.end(), further.m_numbers.begin(), further.m_numbers.end());
        m_known.append(further.m_known);
    }

    /// Room for parts; the column has no rows to be asked for until join().
    void makeRoom(std::size_t rows) { m_numbers.resize(rows); }
    [[nodiscard]] std::span<double> places() { return m_numbers; }
    /// The rows of all parts, one behind the other; `places`: of each in places().
    void join(std::span<const Part* const> parts, std::span<const ColumnPart> places)
    {
        closeGaps(m_numbers, places);
        m_known = {};
        m_known.reserve(m_numbers.size());
        for (const Part* part : parts)
            m_known.append(part->m_known);
    }

    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }
    /// Rows that have a number.
    [[nodiscard]] std::size_t knownCount() const { return m_known.count(); }
    [[nodiscard]] bool has(std::size_t row) const { return m_known.at(row); }
    [[nodiscard]] std::optional<double> at(std::size_t row) const
    {
        return has(row) ? std::optional(m_numbers[row]) : std::nullopt;
    }
    /// Of all rows, for loops that ask has() first: what stands for a gap means nothing.
    [[nodiscard]] std::span<const double> numbers() const { return m_numbers; }

private:
    ColumnOf<double> m_numbers;
    RowBits m_known;
};

} // namespace toscale
