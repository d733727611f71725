#pragma once

#include "core/parallel.h"
#include "core/scene/wording.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace toscale::scene {

/// What is said of each row's value. It is the same wherever the figure is tried to be placed, and of thousands of rows
/// it takes longer to word than to lay out.
class MarkWords {
public:
    /// Both outlive this.
    MarkWords(const Comparison& in, const Wording& wording)
        : m_in(in)
        , m_wording(wording)
        , m_worded(in.rows.size())
    {
    }

    [[nodiscard]] const std::string& of(std::size_t row)
    {
        if (!m_worded[row])
            m_worded[row] = m_wording.markDescription(m_in.rows[row], m_in);
        return *m_worded[row];
    }

    /// Words all of `rows`, each named once, on all cores.
    void makeAll(std::span<const std::size_t> rows)
    {
        constexpr std::size_t rowsAtOnce = 64; // on one core: fewer are not worth a thread
        inParallelPieces(rows.size(), rowsAtOnce, [&](std::size_t first, std::size_t last) {
            for (const std::size_t row : rows.subspan(first, last - first))
                (void)of(row);
        });
    }

private:
    const Comparison& m_in;
    const Wording& m_wording;
    std::vector<std::optional<std::string>> m_worded;
};

} // namespace toscale::scene
