#include "core/scene/figures/magnifier_places.h"

#include "core/geometry/label_placement.h"

#include <algorithm>
#include <utility>

namespace toscale::scene {

namespace {

class Placer {
public:
    Placer(const FigureInput& input, const geometry::SquaresLayout& layout)
        : m_input(input)
        , m_layout(layout)
        , m_places(layout.squares.size())
    {
    }

    std::vector<MagnifierPlace> place(double width)
    {
        double from = m_input.area.x;
        for (std::size_t i = 0; i < m_layout.squares.size(); ++i) {
            const geometry::Rect& square = m_layout.squares[i];
            const double whole = std::max(square.width, m_layout.extents[i].width);
            if (whole < findableSide) {
                if (square.width > 0)
                    m_tiny.push_back(i);
                continue;
            }
            placeBetween(from, square.x - gap());
            from = square.x + whole + gap();
        }
        placeBetween(from, m_input.area.x + width);
        return std::move(m_places);
    }

private:
    [[nodiscard]] double gap() const { return 14 * m_input.unit; }

    /// Takes one square after the other away, the largest first, until the magnifiers of the rest stand side by side.
    void placeBetween(double from, double to)
    {
        std::vector<std::size_t> tiny = std::exchange(m_tiny, {});
        while (!tiny.empty() && (m_count + tiny.size() > mostMagnifiers || !placeAll(tiny, from, to)))
            tiny.erase(std::ranges::max_element(tiny, {}, [&](std::size_t i) { return m_layout.squares[i].width; }));
        m_count += tiny.size();
    }

    bool placeAll(const std::vector<std::size_t>& tiny, double from, double to)
    {
        const double rise = (24 + ringRadius) * m_input.unit;
        std::vector<Magnifier> magnifiers;
        std::vector<geometry::LabelRequest> wanted;
        for (const std::size_t i : tiny) {
            const geometry::Rect& square = m_layout.squares[i];
            magnifiers.push_back(makeMagnifier(m_input, square.width));
            const Magnifier& magnifier = magnifiers.back();
            if (!(magnifier.factor > 1) || magnifier.height() + rise > m_layout.cells[i].height)
                return false;
            wanted.push_back({square.center().x - magnifier.size / 2, magnifier.width()});
        }
        const auto starts = geometry::placeLabels(wanted, from, to, gap());
        if (!starts)
            return false;
        for (std::size_t n = 0; n < tiny.size(); ++n) {
            const double top = m_layout.ground - rise - magnifiers[n].height();
            m_places[tiny[n]] = {std::move(magnifiers[n]), {(*starts)[n], top}};
        }
        return true;
    }

    const FigureInput& m_input;
    const geometry::SquaresLayout& m_layout;
    std::vector<MagnifierPlace> m_places;
    std::vector<std::size_t> m_tiny; // since the last square that is not
    std::size_t m_count = 0;
};

} // namespace

std::vector<MagnifierPlace> placeMagnifiers(const FigureInput& input, const geometry::SquaresLayout& layout,
                                            double width)
{
    return Placer(input, layout).place(width);
}

} // namespace toscale::scene
