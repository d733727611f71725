#include "core/geometry/bars.h"

#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/label_key.h"
#include "core/scene/figures/row_marks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::Rect;

/// What stands behind a bar: the value, and the note under it or on the same line.
struct BarEnd {
    TextBlock value;
    TextBlock note;
    bool beside = false; // the note follows the value on its line
};

constexpr double noteGap = 8;

struct Arrangement {
    std::vector<std::size_t> rows;
    std::vector<TextBlock> names; // empty texts where the row's name stands in the key
    std::vector<BarEnd> ends;
    LabelKey key;
    double nameWidth = 0;
    geometry::BarsLayout layout;
};

double least(double size) { return std::max(size, smallestType); }

double endGap(const FigureInput& input) { return 8 * input.unit; }
double axisHeight(const FigureInput& input) { return least(12 * input.unit) * lineHeight + 6 * input.unit; }
double glyphSize(const FigureInput& input, double pitch) { return std::min(20 * input.unit, pitch * 0.8); }

geometry::BarsOptions optionsFor(const FigureInput& input)
{
    const bool few = input.columns.rows.size() <= 4;
    geometry::BarsOptions options;
    options.minPitch = smallestType * lineHeight;
    options.maxPitch = (few ? 168 : 84) * input.unit;
    options.maxThickness = (few ? 80 : 44) * input.unit;
    options.thickness = 0.6;
    return options;
}

/// The suspended part of a term, which follows the bar hollow.
double suspendedYears(const ComparedCase& row)
{
    const MeasuredValue* value = row.measured();
    return value && std::isfinite(value->suspendedYears) ? std::max(value->suspendedYears, 0.0) : 0;
}

/// Names in the largest type in which each fits its row; nothing when none fits even in the smallest.
bool layoutNames(const FigureInput& input, Arrangement& arrangement, double pitch)
{
    for (const double scale : std::array{1.0, 0.88, 0.75}) {
        const double size = least(15.5 * input.unit * scale);
        const int lines = std::max(1, static_cast<int>(pitch / (size * lineHeight) * (1 + 1e-9)));
        arrangement.names.clear();
        arrangement.nameWidth = 0;
        bool fits = true;
        for (const std::size_t row : arrangement.rows) {
            TextBlock name = wrapBlock(input.measure, input.columns.rows[row].label, {size, Weight::Bold, Role::Label},
                                       input.area.width * (scale == 1 ? 0.27 : 0.36));
            fits = fits && name.lines.size() <= static_cast<std::size_t>(lines);
            arrangement.nameWidth = std::max(arrangement.nameWidth, name.width);
            arrangement.names.push_back(std::move(name));
        }
        if (fits)
            return true;
    }
    return false;
}

/// Every name becomes a number; the names stand under the figure.
void foldNames(const FigureInput& input, Arrangement& arrangement, double maxHeight)
{
    arrangement.key = layoutLabelKeyOfNames(input, arrangement.rows, maxHeight);
    arrangement.rows = arrangement.key.rows;
    arrangement.names.clear();
    arrangement.nameWidth = 0;
    for (const std::size_t row : arrangement.rows) {
        arrangement.names.push_back(wrapBlock(input.measure, keyNumber(row),
                                              {smallestType, Weight::Bold, Role::Label}, input.area.width));
        arrangement.nameWidth = std::max(arrangement.nameWidth, arrangement.names.back().width);
    }
}

BarEnd layoutEnd(const FigureInput& input, std::size_t row, double pitch, double width)
{
    const RowTexts texts = textsOf(input.columns.rows[row], input.columns, input.wording);
    const double size = least(std::min(15.5 * input.unit, pitch / lineHeight));
    const TextLook look{size, texts.isGap ? Weight::Regular : Weight::Bold, texts.isGap ? Role::Gap : Role::Value};
    const TextLook noteLook{least(12.5 * input.unit), Weight::Regular, Role::Muted};
    BarEnd end;
    const int valueLines = std::max(1, static_cast<int>(pitch / look.lineStep() * (1 + 1e-9)));
    end.value = wrapBlock(input.measure, texts.value, look, width, valueLines);
    const int noteLines = static_cast<int>((pitch - end.value.height()) / noteLook.lineStep() * (1 + 1e-9));
    const double restWidth = width - end.value.width - noteGap * input.unit;
    if (texts.note.empty())
        return end;
    end.note = wrapBlock(input.measure, texts.note, noteLook, restWidth, 0);
    end.beside = restWidth > 0 && end.note.lines.size() == 1 && end.value.lines.size() == 1;
    if (end.beside)
        return end;
    if (noteLines >= 1) {
        end.note = wrapBlock(input.measure, texts.note, noteLook, width, noteLines);
        return end;
    }
    end.note = wrapBlock(input.measure, texts.note, noteLook, std::max(restWidth, 2 * noteLook.size), 1);
    end.beside = true;
    return end;
}

double widthOf(const BarEnd& end, const FigureInput& input)
{
    if (end.beside)
        return end.value.width + noteGap * input.unit + end.note.width;
    return std::max(end.value.width, end.note.width);
}

Rect plotOf(const FigureInput& input, const Arrangement& arrangement, double height)
{
    const double left = arrangement.nameWidth + 16 * input.unit;
    const double top = axisHeight(input);
    return {input.area.x + left, input.area.y + top, input.area.width - left, height - top};
}

Arrangement arrange(const FigureInput& input)
{
    const geometry::BarsOptions options = optionsFor(input);
    const std::size_t count = input.columns.rows.size();
    double height = input.area.height;
    const auto capacity = [&](double within) {
        const double rows = (within - axisHeight(input)) / options.minPitch * (1 + 1e-9);
        return static_cast<std::size_t>(std::max(rows, 1.0));
    };
    const double missingLine = smallestType * lineHeight + 4;
    Arrangement arrangement;
    if (capacity(height) < count)
        height -= missingLine;
    arrangement.rows = rowsToShow(input.columns, capacity(height));
    const auto pitch = [&] {
        return std::clamp((height - axisHeight(input)) / static_cast<double>(arrangement.rows.size()),
                          options.minPitch, options.maxPitch);
    };
    if (!layoutNames(input, arrangement, pitch())) {
        foldNames(input, arrangement, input.area.height * 0.4);
        height = input.area.height - arrangement.key.height - 8 - missingLine;
        if (capacity(height) < arrangement.rows.size()) {
            arrangement.rows = rowsToShow(input.columns, capacity(height));
            foldNames(input, arrangement, input.area.height * 0.4);
        }
    }
    if (arrangement.rows.empty())
        return arrangement;

    const Rect plot = plotOf(input, arrangement, height);
    const double endWidth = plot.width * 0.46 - endGap(input);
    std::vector<geometry::BarRequest> requests;
    for (const std::size_t row : arrangement.rows) {
        const ComparedCase& which = input.columns.rows[row];
        const double glyph = which.gap() ? glyphSize(input, pitch()) + endGap(input) : 0;
        const double room = which.gap() ? plot.width - glyph - endGap(input) : endWidth;
        arrangement.ends.push_back(layoutEnd(input, row, pitch(), room));
        const double value = drawnValue(which).value_or(0);
        const double extent = std::max(drawnExtent(which), suspendedYears(which) > 0 ? value + suspendedYears(which) : 0);
        const bool open = which.measured() && which.measured()->value.bound == Bound::Lower;
        requests.push_back({value, extent,
                            widthOf(arrangement.ends.back(), input) + endGap(input) + (open ? 16 * input.unit : 0)});
    }
    arrangement.layout = layoutBars(requests, plot, options);
    return arrangement;
}

geometry::TickFamily ticksOf(const Comparison& columns)
{
    switch (columns.measure) {
    case MeasureId::Volume:
        return columns.reference.reading == PrefixReading::Jedec ? geometry::TickFamily::Binary
                                                                 : geometry::TickFamily::Decimal;
    case MeasureId::Custody:
    case MeasureId::SameRateCustody:
        return geometry::TickFamily::Years;
    default:
        return geometry::TickFamily::Decimal;
    }
}

class Drawing {
public:
    Drawing(const FigureInput& input, Arrangement arrangement)
        : m_input(input)
        , m_arrangement(std::move(arrangement))
        , m_layout(m_arrangement.layout)
    {
    }

    std::vector<Mark> draw()
    {
        if (m_layout.rows.empty())
            return {};
        addAxis();
        for (std::size_t i = 0; i < m_layout.rows.size(); ++i)
            addRow(i);
        addZeroLine();
        addBelow();
        return std::move(m_marks);
    }

private:
    [[nodiscard]] double zero() const { return m_layout.rows.front().x; }
    [[nodiscard]] double right() const { return m_layout.rows.front().right(); }
    [[nodiscard]] double top() const { return m_layout.rows.front().y; }
    [[nodiscard]] double bottom() const { return m_layout.rows.back().bottom(); }

    /// Ticks as far as bars go, and one more where it fits.
    [[nodiscard]] std::vector<double> ticks(double step) const
    {
        double longest = 0;
        for (std::size_t i = 0; i < m_layout.bars.size(); ++i)
            longest = std::max({longest, m_layout.bars[i].width, m_layout.extents[i].width});
        const double end = longest / m_layout.scale.length * m_layout.scale.max;
        const double next = std::ceil(end / step * (1 - 1e-9)) * step;
        return geometry::ticksUpTo(next <= m_layout.scale.max ? next : end, step);
    }

    void addAxis()
    {
        if (!(m_layout.scale.max > 0))
            return;
        const TextLook look{least(12 * m_input.unit), Weight::Regular, Role::Muted};
        for (int intervals = std::max(2, static_cast<int>((right() - zero()) / (96 * m_input.unit))); intervals >= 1;
             --intervals) {
            const double step = geometry::roundStep(m_layout.scale.max, intervals, ticksOf(m_input.columns));
            const std::vector<double> values = ticks(step);
            std::vector<TextBlock> words;
            bool fits = step > 0 && !values.empty();
            double lastEnd = -1e300;
            for (const double value : values) {
                words.push_back(wrapBlock(m_input.measure, m_input.wording.tick(value, step, m_input.columns), look,
                                          m_input.area.width, 1));
                const double start = zero() + m_layout.scale.position(value) - words.back().width / 2;
                fits = fits && start >= lastEnd + 10 && start + words.back().width <= m_input.area.right() + 1e-9;
                lastEnd = start + words.back().width;
            }
            if (!fits && intervals > 1)
                continue;
            if (fits)
                drawTicks(values, words);
            return;
        }
    }

    void drawTicks(const std::vector<double>& values, const std::vector<TextBlock>& words)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string number = std::to_string(i);
            const double x = zero() + m_layout.scale.position(values[i]);
            if (i > 0) {
                Mark line;
                line.key = {"", "grid-" + number};
                line.role = Role::Grid;
                line.shape = LineShape{{x, top()}, {x, bottom()}, 1, false};
                m_marks.push_back(std::move(line));
            }
            addBlock(m_marks, {"", "tick-" + number}, words[i], {x, m_input.area.y}, Anchor::Middle);
        }
    }

    void addZeroLine()
    {
        Mark line;
        line.key = {"", "zero-line"};
        line.role = Role::Axis;
        line.shape = LineShape{{zero() - 0.5, top()}, {zero() - 0.5, bottom()}, 1, false};
        m_marks.push_back(std::move(line));
    }

    void addRow(std::size_t i)
    {
        const ComparedCase& which = m_input.columns.rows[m_arrangement.rows[i]];
        const Rect& row = m_layout.rows[i];
        const TextBlock& name = m_arrangement.names[i];
        addBlock(m_marks, {which.caseId, "label"}, name, {m_input.area.x, row.center().y - name.height() / 2});
        double end = zero();
        if (which.gap()) {
            const double size = glyphSize(m_input, m_layout.pitch);
            const double x = zero() + endGap(m_input);
            addGap(m_marks, which, m_input.columns, m_input.wording, {x, row.center().y - size / 2, size, size});
            end = x + size;
        } else if (const auto value = drawnValue(which)) {
            end = addBar(i, which, *value);
        }
        addEnd(i, which.caseId, end + endGap(m_input));
    }

    /// Returns where the row's drawing ends.
    double addBar(std::size_t i, const ComparedCase& which, double value)
    {
        const Rect& bar = m_layout.bars[i];
        const Rect& extent = m_layout.extents[i];
        Mark mark = valueMark(m_input.columns, m_arrangement.rows[i], m_input.wording);
        double end = bar.right();
        if (extent.width > 0) {
            const bool suspended = suspendedYears(which) > 0;
            Mark beyond = mark;
            beyond.key.part = suspended ? "suspended" : "range";
            beyond.style = suspended ? MarkStyle::Hollow : rangeStyle(mark.style);
            beyond.description.clear();
            beyond.shape = RectShape{{bar.right(), bar.y, extent.right() - bar.right(), bar.height}};
            m_marks.push_back(std::move(beyond));
            end = extent.right();
        }
        mark.shape = RectShape{bar};
        mark.data = DataValue{m_input.columns.measure, value};
        m_marks.push_back(mark);
        constexpr double findableLength = 1;
        if (value > 0 && bar.width < findableLength) {
            const double radius = std::min(7 * m_input.unit, m_layout.pitch / 2);
            addRing(m_marks, which.caseId, bar.center(), radius);
            end = std::max(end, bar.center().x + radius);
        }
        if (which.measured()->value.bound == Bound::Lower && value > 0) {
            addOpenEnd(m_marks, mark, {end + 3, bar.center().y}, 1, 0, 11 * m_input.unit);
            end += 3 + 11 * m_input.unit;
        }
        return end;
    }

    void addEnd(std::size_t i, const std::string& caseId, double x)
    {
        const BarEnd& end = m_arrangement.ends[i];
        const double middle = m_layout.rows[i].center().y;
        const double height = end.value.height() + (end.beside ? 0 : end.note.height());
        const double below = addBlock(m_marks, {caseId, "amount"}, end.value, {x, middle - height / 2});
        if (end.beside)
            addBlock(m_marks, {caseId, "note"}, end.note,
                     {x + end.value.width + noteGap * m_input.unit, middle - end.note.height() / 2 + 0.5});
        else
            addBlock(m_marks, {caseId, "note"}, end.note, {x, below});
    }

    void addBelow()
    {
        double y = bottom() + 8;
        if (!m_arrangement.key.rows.empty()) {
            addLabelKey(m_marks, m_input.columns, m_arrangement.key, {m_input.area.x, y});
            y += m_arrangement.key.height;
        }
        addMissingCases(m_marks, m_input, m_layout.rows.size(), y);
    }

    const FigureInput& m_input;
    Arrangement m_arrangement;
    const geometry::BarsLayout& m_layout;
    std::vector<Mark> m_marks;
};

} // namespace

FigureOutput buildBars(const FigureInput& input)
{
    FigureOutput output;
    Arrangement arrangement = arrange(input);
    if (arrangement.layout.scale.max > 0)
        output.basePerUnit = arrangement.layout.scale.max / arrangement.layout.scale.length * pointsPerCentimetre;
    output.marks = Drawing(input, std::move(arrangement)).draw();
    return output;
}

} // namespace toscale::scene
