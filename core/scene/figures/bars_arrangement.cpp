#include "core/scene/figures/bars_arrangement.h"

#include "core/scene/figures/row_marks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::Rect;

/// Whole lines of that step in a height.
int linesIn(double height, double step)
{
    return static_cast<int>(height / step * (1 + 1e-9));
}

class Arranger {
public:
    explicit Arranger(const FigureInput& input)
        : m_input(input)
        , m_height(input.area.height)
    {
        const bool few = input.columns.rows.size() <= 4;
        m_options.minPitch = smallestType * lineHeight;
        m_options.maxPitch = (few ? 168 : 84) * input.unit;
        m_options.maxThickness = (few ? 80 : 44) * input.unit;
        m_options.thickness = 0.6;
    }

    BarsArrangement arrange()
    {
        if (capacity() < m_input.columns.rows.size())
            m_height -= missingHeight();
        m_arrangement.rows = rowsToShow(m_input.columns, capacity());
        if (!wrapNames())
            foldNames();
        const Rect plot = plotArea();
        const double glyph = barGlyphSize(m_input, pitch()) + barEndGap(m_input);
        const double gap = barEndGap(m_input);
        std::vector<geometry::BarRequest> requests;
        for (const std::size_t row : m_arrangement.rows) {
            const ComparedCase& which = m_input.columns.rows[row];
            const double room = which.gap() ? plot.width - glyph - gap : plot.width * 0.46 - gap;
            m_arrangement.ends.push_back(layoutEnd(row, std::max(room, 4 * smallestType)));
            requests.push_back(requestFor(which, m_arrangement.ends.back().width(gap) + gap));
        }
        m_arrangement.layout = layoutBars(requests, plot, m_options);
        m_arrangement.below = plot.y + m_arrangement.layout.pitch * static_cast<double>(requests.size()) + belowGap;
        return std::move(m_arrangement);
    }

private:
    static constexpr double belowGap = 8;

    [[nodiscard]] double axisHeight() const { return readable(12 * m_input.unit) * lineHeight + 6 * m_input.unit; }
    [[nodiscard]] static double missingHeight() { return smallestType * lineHeight + belowGap; }

    [[nodiscard]] std::size_t capacity() const
    {
        return static_cast<std::size_t>(std::max(linesIn(m_height - axisHeight(), m_options.minPitch), 1));
    }

    [[nodiscard]] double pitch() const
    {
        return std::clamp((m_height - axisHeight()) / static_cast<double>(m_arrangement.rows.size()),
                          m_options.minPitch, m_options.maxPitch);
    }

    [[nodiscard]] Rect plotArea() const
    {
        const double left = m_nameWidth + 16 * m_input.unit;
        const double top = axisHeight();
        return {m_input.area.x + left, m_input.area.y + top, m_input.area.width - left, m_height - top};
    }

    /// Names in the largest type in which each fits its row; false when they do not even fit in the smallest.
    bool wrapNames()
    {
        for (const double scale : std::array{1.0, 0.88, 0.75}) {
            const double size = readable(15.5 * m_input.unit * scale);
            const double width = m_input.area.width * (scale == 1 ? 0.27 : 0.36);
            const auto lines = static_cast<std::size_t>(std::max(1, linesIn(pitch(), size * lineHeight)));
            m_arrangement.names.clear();
            m_nameWidth = 0;
            bool fits = size * lineHeight <= pitch() * (1 + 1e-9);
            for (const std::size_t row : m_arrangement.rows) {
                TextBlock name = wrapBlock(m_input.measure, m_input.columns.rows[row].label,
                                           {size, Weight::Bold, Role::Label}, width);
                fits = fits && name.lines.size() <= lines;
                m_nameWidth = std::max(m_nameWidth, name.width);
                m_arrangement.names.push_back(std::move(name));
            }
            if (fits)
                return true;
        }
        return false;
    }

    /// Every name becomes a number; the names stand under the figure. Rows and key share the height, so fewer of the
    /// one may mean fewer of the other.
    void foldNames()
    {
        for (bool settled = false; !settled;) {
            m_arrangement.key = layoutNameKey(m_input, m_arrangement.rows, m_input.area.height * 0.4);
            m_height = m_input.area.height - m_arrangement.key.height - belowGap - missingHeight();
            const std::size_t room = std::max<std::size_t>(std::min(m_arrangement.key.rows.size(), capacity()), 1);
            settled = room >= m_arrangement.rows.size();
            if (!settled)
                m_arrangement.rows = rowsToShow(m_input.columns, room);
        }
        m_arrangement.names.clear();
        m_nameWidth = 0;
        for (const std::size_t row : m_arrangement.rows) {
            m_arrangement.names.push_back(wrapBlock(m_input.measure, keyNumber(row),
                                                    {smallestType, Weight::Bold, Role::Label}, m_input.area.width));
            m_nameWidth = std::max(m_nameWidth, m_arrangement.names.back().width);
        }
    }

    /// Value and note beside each other, else under each other, else in the smallest type, else as one shortened text
    /// (in full in the mark's description).
    [[nodiscard]] BarEnd layoutEnd(std::size_t row, double width) const
    {
        const RowTexts texts = textsOf(m_input.columns.rows[row], m_input.columns, m_input.wording);
        const double most = pitch() / lineHeight;
        for (const double scale : std::array{1.0, 0.0}) {
            TextLook look{readable(std::min(15.5 * m_input.unit * scale, most)), Weight::Bold, Role::Value};
            if (texts.isGap)
                look = {look.size, Weight::Regular, Role::Gap};
            const TextLook noteLook{readable(std::min(12.5 * m_input.unit * scale, most)), Weight::Regular, Role::Muted};
            BarEnd end;
            end.value = wrapBlock(m_input.measure, texts.value, look, width);
            end.note = wrapBlock(m_input.measure, texts.note, noteLook, width);
            const double together = end.value.width + barEndGap(m_input) + end.note.width;
            end.beside = end.value.lines.size() == 1 && end.note.lines.size() <= 1 && together <= width;
            if (end.height() <= pitch() * (1 + 1e-9))
                return end;
        }
        BarEnd end;
        const TextLook look{smallestType, Weight::Regular, texts.isGap ? Role::Gap : Role::Value};
        const std::string text = texts.note.empty() ? texts.value : texts.value + " · " + texts.note;
        end.value = wrapBlock(m_input.measure, text, look, width, std::max(1, linesIn(pitch(), look.lineStep())));
        return end;
    }

    [[nodiscard]] geometry::BarRequest requestFor(const ComparedCase& which, double endWidth) const
    {
        const double value = drawnValue(which).value_or(0);
        const double suspended = suspendedYears(which);
        const double extent = suspended > 0 ? value + suspended : drawnExtent(which);
        const bool open = which.measured() && which.measured()->value.bound == Bound::Lower;
        return {value, extent, endWidth + (open ? barArrowWidth(m_input) : 0)};
    }

    const FigureInput& m_input;
    geometry::BarsOptions m_options;
    BarsArrangement m_arrangement;
    double m_height; // for axis and rows
    double m_nameWidth = 0;
};

} // namespace

double BarEnd::width(double gap) const
{
    return beside && note.width > 0 ? value.width + gap + note.width : std::max(value.width, note.width);
}

double barEndGap(const FigureInput& input)
{
    return 8 * input.unit;
}
double barGlyphSize(const FigureInput& input, double pitch)
{
    return std::min(20 * input.unit, pitch * 0.8);
}
double barArrowWidth(const FigureInput& input)
{
    return 3 + 11 * input.unit;
}

double suspendedYears(const ComparedCase& row)
{
    const MeasuredValue* value = row.measured();
    return value && std::isfinite(value->suspendedYears) ? std::max(value->suspendedYears, 0.0) : 0;
}

BarsArrangement arrangeBars(const FigureInput& input)
{
    return Arranger(input).arrange();
}

} // namespace toscale::scene
