#pragma once

#include <array>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace toscale::io {

/// Looks for the first of four bytes, sixteen at a time where the processor can: cells are short, and a loop over their
/// letters ends where no processor foresees it.
class ByteSearch {
public:
    constexpr explicit ByteSearch(std::array<char, 4> bytes)
        : m_bytes(bytes)
    {
    }

    /// `end` where there is none.
    [[nodiscard]] const char* first(const char* at, const char* end) const
    {
#ifdef __SSE2__
        const __m128i wanted[]{_mm_set1_epi8(m_bytes[0]), _mm_set1_epi8(m_bytes[1]), _mm_set1_epi8(m_bytes[2]),
                               _mm_set1_epi8(m_bytes[3])};
        for (; end - at >= 16; at += 16) {
            __m128i bytes;
            __builtin_memcpy(&bytes, at, sizeof bytes);
            const __m128i found =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, wanted[0]), _mm_cmpeq_epi8(bytes, wanted[1])),
                             _mm_or_si128(_mm_cmpeq_epi8(bytes, wanted[2]), _mm_cmpeq_epi8(bytes, wanted[3])));
            if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(found)); mask != 0)
                return at + std::countr_zero(mask);
        }
#endif
        while (at != end && *at != m_bytes[0] && *at != m_bytes[1] && *at != m_bytes[2] && *at != m_bytes[3])
            ++at;
        return at;
    }

private:
    std::array<char, 4> m_bytes;
};

} // namespace toscale::io
