#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace toscale {

/// One number a row in base units (bytes, years, an amount as read), some of them missing: a gap is told by a bit of
/// its own, so that no number, and no NaN, stands for it. About 8.1 bytes a row.
class NumberColumn {
public:
    void reserve(std::size_t rows)
    {
        m_numbers.reserve(rows);
        m_known.reserve((rows + 63) / 64);
    }
    void push(std::optional<double> number)
    {
        const std::size_t row = m_numbers.size();
        if (row % 64 == 0)
            m_known.push_back(0);
        if (number)
            m_known.back() |= bitOf(row);
        m_numbers.push_back(number.value_or(0));
    }
    void append(const NumberColumn& further)
    {
        const std::size_t shift = size() % 64;
        m_numbers.insert(m_numbers.end(), further.m_numbers.begin(), further.m_numbers.end());
        if (shift == 0) {
            m_known.insert(m_known.end(), further.m_known.begin(), further.m_known.end());
            return;
        }
        for (const std::uint64_t known : further.m_known) { // each word ends one and begins the next
            m_known.back() |= known << shift;
            m_known.push_back(known >> (64 - shift));
        }
        m_known.resize((size() + 63) / 64);
    }

    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }
    /// Rows that have a number.
    [[nodiscard]] std::size_t knownCount() const
    {
        std::size_t count = 0;
        for (const std::uint64_t known : m_known)
            count += static_cast<std::size_t>(std::popcount(known));
        return count;
    }
    [[nodiscard]] bool has(std::size_t row) const { return (m_known[row / 64] & bitOf(row)) != 0; }
    [[nodiscard]] std::optional<double> at(std::size_t row) const
    {
        return has(row) ? std::optional(m_numbers[row]) : std::nullopt;
    }
    /// Of all rows, for loops that ask has() first: what stands for a gap means nothing.
    [[nodiscard]] std::span<const double> numbers() const { return m_numbers; }

private:
    [[nodiscard]] static std::uint64_t bitOf(std::size_t row) { return std::uint64_t{1} << (row % 64); }

    std::vector<double> m_numbers;
    std::vector<std::uint64_t> m_known; // bit row % 64 of word row / 64
};

} // namespace toscale
