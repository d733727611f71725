#pragma once

#include <array>
#include <functional>

namespace toscale {

/// The bytes that the phrases of a table begin with. Most places in a text begin none of them, and there the table need
/// not be walked.
class FirstBytes {
public:
    /// `phraseOf` gives the phrase of an entry; no phrase is empty.
    template <class Table, class PhraseOf = std::identity>
    constexpr explicit FirstBytes(const Table& table, PhraseOf phraseOf = {})
    {
        for (const auto& entry : table)
            m_begins[static_cast<unsigned char>(std::invoke(phraseOf, entry).front())] = true;
    }

    [[nodiscard]] constexpr bool begin(char byte) const { return m_begins[static_cast<unsigned char>(byte)]; }

private:
    std::array<bool, 256> m_begins{};
};

} // namespace toscale
