#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace toscale {

/// What the works of each row are counted in; "document" and "documents" are one noun. Works of different nouns are
/// never one column (MODEL.md 6).
class NounColumn {
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    void reserve(std::size_t rows) { m_of.reserve(rows); }
    /// A row with works; returns the number of its noun.
    std::uint32_t push(std::string_view noun);
    /// A row with the noun of that number, or `none`: without works.
    void pushNumber(std::uint32_t number) { m_of.push_back(number); }
    void append(const NounColumn& further);

    [[nodiscard]] std::size_t size() const { return m_of.size(); }
    [[nodiscard]] std::uint32_t at(std::size_t row) const { return m_of[row]; }
    /// As first written, by number.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    /// The number of a noun in any form; nothing where no row has it.
    [[nodiscard]] std::optional<std::uint32_t> numberOf(std::string_view noun) const;
    /// Numbers, that of most rows first; of equals the one that came first.
    [[nodiscard]] std::vector<std::uint32_t> byFrequency() const;

private:
    std::uint32_t take(std::string_view noun);

    std::vector<std::uint32_t> m_of;
    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::uint32_t> m_numbers; // by nounKey
};

} // namespace toscale
