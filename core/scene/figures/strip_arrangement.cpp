#include "core/scene/figures/strip_arrangement.h"

#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace toscale::scene {

namespace {

constexpr double belowStrip = 10;

/// How a case is named at its end.
struct Naming {
    double scale = 1;
    double width = 240;  // to wrap at, in units of the figure
    bool isFlat = false; // value and note on one line
    bool number = false;
};

class StripArranger {
public:
    StripArranger(const FigureInput& input, std::span<const StripCase> cases)
        : m_input(input)
        , m_cases(cases)
        , m_longest(longestOf(cases))
    {
    }

    StripArrangement arrange()
    {
        constexpr std::size_t mostNamed = 40;
        if (m_cases.size() <= mostNamed) {
            for (const StripCase& each : m_cases)
                m_texts.push_back(textsOf(m_input.columns.rows[each.row], m_input.columns, m_input.wording));
            StripArrangement best;
            for (const Naming& naming :
                 std::array{Naming{1, 260}, Naming{1, 460, true}, Naming{0.75, 360, true}, Naming{0.75, 180},
                            Naming{runningText, 300}, Naming{runningText, 200}, Naming{runningText, 150}}) {
                StripArrangement next = longestWay(naming, everyCase(), m_input.area.height);
                constexpr double worth = 1.3; // so much longer a way is worth smaller names
                if (next.fits && (!best.fits || isBetter(next, best, worth)))
                    best = std::move(next);
            }
            if (best.fits)
                return best;
        }
        return withKey();
    }

private:
    [[nodiscard]] std::vector<std::size_t> everyCase() const
    {
        std::vector<std::size_t> all;
        for (const StripCase& each : m_cases)
            all.push_back(each.row);
        return all;
    }

    /// As many rows as make the shortest case seen, where there is room for them.
    [[nodiscard]] int rowsWanted() const
    {
        constexpr double most = 24;
        const double needed = m_longest / shortestOf(m_cases) * seenLength / m_input.area.width;
        return static_cast<int>(std::clamp(std::ceil(needed), 1.0, most));
    }

    [[nodiscard]] static bool isBetter(const StripArrangement& one, const StripArrangement& other, double worth)
    {
        return static_cast<double>(one.rows.size()) > worth * static_cast<double>(other.rows.size());
    }

    /// The strip in the most rows that fit, with yardsticks unless they would halve them; `named`: rows of the
    /// comparison.
    [[nodiscard]] StripArrangement longestWay(const Naming& naming, std::span<const std::size_t> named,
                                              double height) const
    {
        StripArrangement with = longestWay(naming, named, height, 1);
        StripArrangement without = longestWay(naming, named, height, 0);
        StripArrangement& best = with.fits && !isBetter(without, with, 2) ? with : without;
        if (best.fits)
            spread(best, height);
        return std::move(best);
    }

    [[nodiscard]] StripArrangement longestWay(const Naming& naming, std::span<const std::size_t> named, double height,
                                              int lanes) const
    {
        for (int rows = rowsWanted(); rows >= 1; --rows) {
            constexpr int fewRows = 2; // these have room for more than one lane of yardsticks
            StripArrangement next = inRows(naming, named, rows, rows <= fewRows ? 4 * lanes : lanes);
            if (next.rows.empty() || heightOf(next, leastGap()) > height)
                continue;
            next.fits = true;
            return next;
        }
        return {};
    }

    [[nodiscard]] double leastGap() const { return 5 * m_input.unit; }

    [[nodiscard]] static double heightOf(const StripArrangement& strip, double gap)
    {
        double height = -gap;
        for (const StripRow& row : strip.rows)
            height += strip.look.above(row) + strip.look.band + strip.look.below() + gap;
        return height;
    }

    [[nodiscard]] RowLabel labelOf(std::size_t index, const Naming& naming) const
    {
        if (naming.number) {
            const TextLook look{smallestType, Weight::Bold, Role::Label};
            const std::string number = keyNumber(m_input.wording, m_cases[index].row);
            return {{look, {number}, m_input.measure.width(number, look.size, look.weight)}, {}, {}};
        }
        const double width = std::min(naming.width * std::max(m_input.unit, 1.0), m_input.area.width);
        if (naming.scale == runningText)
            return wrapCompactLabel(m_input, m_texts[index], width);
        RowTexts texts = m_texts[index];
        if (naming.isFlat && !texts.note.empty())
            texts.value += " · " + std::exchange(texts.note, {});
        return wrapRowLabel(m_input, texts, width, naming.scale);
    }

    /// Empty where the names of a row are too wide together.
    [[nodiscard]] StripArrangement inRows(const Naming& naming, std::span<const std::size_t> named, int rows,
                                          int lanes) const
    {
        StripArrangement strip;
        strip.look = stripLook(m_input);
        const double length = geometry::roundRow(m_longest, rows, tickFamilyOf(m_input.columns));
        if (!(length > 0) || !(m_input.area.width > 0))
            return strip;
        const geometry::StripFold fold{length, m_input.area.width};
        strip.rows.resize(fold.rowsOf(m_longest));
        for (std::size_t i = 0; i < strip.rows.size(); ++i) {
            strip.rows[i].from = static_cast<double>(i) * length;
            strip.rows[i].to = strip.rows[i].from + length;
            strip.rows[i].band = {m_input.area.x, 0, m_input.area.width, strip.look.band};
        }
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            if (!std::ranges::binary_search(named, m_cases[i].row))
                continue;
            const geometry::StripFold::Place end = fold.placeOf(m_cases[i].whole());
            strip.rows[end.row].captions.push_back({i, m_input.area.x + end.x, false, labelOf(i, naming), 0});
        }
        const double gap = (naming.number ? 12 : 16) * m_input.unit;
        const double leastGap = naming.number ? 4 * m_input.unit : gap; // numbers can be told apart closer together
        for (StripRow& row : strip.rows)
            if (!placeCaptions(row.captions, row.band, gap) && !placeCaptions(row.captions, row.band, leastGap)) {
                strip.rows.clear();
                return strip;
            }
        constexpr double tellsApart = 8; // points from the beginning
        const double smallest = tellsApart / m_input.area.width * length;
        if (lanes > 0)
            for (StripRow& row : strip.rows)
                placeYardsticks(row, m_input, smallest, lanes);
        return strip;
    }

    /// What height is left makes the bands higher and parts the rows.
    void spread(StripArrangement& strip, double height) const
    {
        const auto count = static_cast<double>(strip.rows.size());
        const double left = std::max(height - heightOf(strip, leastGap()), 0.0);
        const double thicker = std::min(left * 0.5 / count, std::max(40.0, 110 / count) * m_input.unit);
        strip.look.band += thicker;
        const double free = left - thicker * count;
        const double gap = leastGap() + std::min(free / count, 40 * m_input.unit);
        const double below = std::max(free - (gap - leastGap()) * count, 0.0);
        double y = m_input.area.y + (strip.folded ? 0 : below * 0.4);
        for (StripRow& row : strip.rows) {
            row.band.y = y + strip.look.above(row);
            row.band.height = strip.look.band;
            y = row.band.bottom() + strip.look.below() + gap;
        }
        strip.step = rulerStep(strip.rows, m_input, strip.look);
        strip.keyTop = y - gap + belowStrip;
    }

    /// Every name becomes a number; where not even the numbers have room, the smaller cases go without.
    [[nodiscard]] StripArrangement withKey() const
    {
        const std::vector<std::size_t> all = everyCase();
        const double sentence = smallestType * lineHeight;
        StripArrangement strip;
        for (std::size_t room = all.size(); room > 0; room = std::min(room - 1, room * 4 / 5)) {
            std::vector<std::size_t> shown = rowsToShow(m_input.columns, all, room);
            LabelKey key = layoutLabelKey(m_input, shown, m_input.area.height * 0.5 - sentence);
            if (key.rows.size() < shown.size()) {
                shown = rowsToShow(m_input.columns, all, key.rows.size());
                key = layoutLabelKey(m_input, shown, m_input.area.height * 0.5 - sentence);
                room = std::max<std::size_t>(std::min(room, shown.size()), 1);
                if (key.rows.size() < shown.size())
                    continue;
            }
            const double rest = shown.size() < all.size() ? sentence : 0;
            strip = longestWay({1, 0, false, true}, shown, m_input.area.height - key.height - belowStrip - rest);
            if (!strip.fits)
                continue;
            strip.folded = true;
            strip.unnamed = all.size() - shown.size();
            strip.key = std::move(key);
            break;
        }
        return strip;
    }

    const FigureInput& m_input;
    std::span<const StripCase> m_cases;
    double m_longest;
    std::vector<RowTexts> m_texts;
};

} // namespace

double longestOf(std::span<const StripCase> cases)
{
    double longest = 0;
    for (const StripCase& each : cases)
        longest = std::max(longest, each.whole());
    return longest;
}

double shortestOf(std::span<const StripCase> cases)
{
    double shortest = longestOf(cases);
    for (const StripCase& each : cases)
        shortest = std::min(shortest, each.whole());
    return shortest;
}

StripArrangement arrangeStrip(const FigureInput& input, std::span<const StripCase> cases)
{
    return StripArranger(input, cases).arrange();
}

} // namespace toscale::scene
