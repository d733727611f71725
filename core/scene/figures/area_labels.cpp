#include "core/scene/figures/area_labels.h"

#include "core/scene/mark_style.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace toscale::scene {

namespace {

using geometry::Rect;
using CalloutSide = Callout::Side;

constexpr double labelColumnGap = 18; // between the areas and a column of labels
constexpr double keyGapOfLabels = 10;

double widthOf(const AreaShape& shape)
{
    const auto* rect = std::get_if<RectShape>(&shape);
    return rect != nullptr ? rect->rect.width : 2 * std::get<CircleShape>(shape).circle.radius;
}

geometry::Point middleOf(const AreaShape& shape)
{
    const auto* rect = std::get_if<RectShape>(&shape);
    return rect != nullptr ? rect->rect.center() : std::get<CircleShape>(shape).circle.center;
}

/// The part of a level line at that height that lies in the shape, from its left to its right end.
std::optional<std::pair<double, double>> spanAt(const AreaShape& shape, double y)
{
    if (const auto* rect = std::get_if<RectShape>(&shape)) {
        if (y <= rect->rect.y || y >= rect->rect.bottom())
            return std::nullopt;
        return std::pair(rect->rect.x, rect->rect.right());
    }
    const geometry::Circle& circle = std::get<CircleShape>(shape).circle;
    const double up = std::abs(circle.center.y - y);
    if (up >= circle.radius)
        return std::nullopt;
    const double half = std::sqrt(circle.radius * circle.radius - up * up);
    return std::pair(circle.center.x - half, circle.center.x + half);
}

/// The side on which a label's line crosses fewer of the other areas, which it would seem to name; of two like ones the
/// nearer. O(n); of many areas the nearer.
bool goesLeft(const PlacedAreas& placed, std::size_t index)
{
    constexpr std::size_t many = 100;
    const geometry::Point middle = middleOf(placed.areas[index].extent);
    const bool isNear = middle.x < placed.used.center().x;
    if (placed.areas.size() > many)
        return isNear;
    int left = 0;
    int right = 0;
    for (std::size_t i = 0; i < placed.areas.size(); ++i) {
        const auto span = i == index ? std::nullopt : spanAt(placed.areas[i].extent, middle.y);
        left += span && span->first < middle.x ? 1 : 0;
        right += span && span->second > middle.x ? 1 : 0;
    }
    return left == right ? isNear : left < right;
}

bool holds(const AreaShape& shape, double width, double height, double padding)
{
    if (const auto* rect = std::get_if<RectShape>(&shape))
        return width + 2 * padding <= rect->rect.width && height + 2 * padding <= rect->rect.height;
    return std::hypot(width, height) / 2 + padding <= std::get<CircleShape>(shape).circle.radius;
}

/// On a plain colour the text takes black or white, inside an outline that of all labels; a pattern needs a plate.
InsideLabel::Ground groundOf(MarkStyle style)
{
    switch (style) {
    case MarkStyle::Solid:
        return InsideLabel::Ground::Colour;
    case MarkStyle::Outline:
    case MarkStyle::DashedOutline:
    case MarkStyle::Hollow:
        return InsideLabel::Ground::Background;
    case MarkStyle::Hatched:
    case MarkStyle::CrossedOut:
    case MarkStyle::Dotted:
    case MarkStyle::Light:
        break;
    }
    return InsideLabel::Ground::Pattern;
}

class LabelArranger {
public:
    LabelArranger(const FigureInput& input, const AreaKind& kind, std::span<const std::size_t> rows,
                  std::span<const AreaValue> values)
        : m_input(input)
        , m_kind(kind)
        , m_rows(rows)
        , m_values(values)
        , m_padding(5 * input.unit)
    {
    }

    AreaArrangement arrange()
    {
        constexpr std::size_t mostNamed = 40;
        if (m_rows.size() > mostNamed)
            return withKey();
        for (const std::size_t row : m_rows)
            m_texts.push_back(textsOf(m_input.columns.rows[row], m_input.columns, m_input.wording));
        const double ideal = m_kind.place(m_values, m_input.area, m_input.unit).areaPerValue;
        std::optional<AreaArrangement> best;
        for (const double scale : std::array{1.0, 0.88, 0.75}) {
            for (const double columnWidth : std::array{230.0, 180.0, 140.0, 110.0}) {
                std::optional<AreaArrangement> next = named(scale, columnWidth * m_input.unit);
                if (next && (!best || next->placed.areaPerValue > 1.1 * best->placed.areaPerValue))
                    best = std::move(next);
            }
            if (best && best->placed.areaPerValue >= 0.4 * ideal)
                return std::move(*best);
        }
        for (const double columnWidth : std::array{420.0, 320.0, 240.0, 180.0}) {
            std::optional<AreaArrangement> next = named(runningText, columnWidth * m_input.unit);
            if (next && (!best || next->placed.areaPerValue > 1.2 * best->placed.areaPerValue))
                best = std::move(next);
        }
        if (best && best->placed.areaPerValue >= 0.4 * ideal)
            return std::move(*best);
        AreaArrangement folded = withKey();
        if (best && (!folded.fits || best->placed.areaPerValue >= 0.5 * folded.placed.areaPerValue))
            return std::move(*best);
        return folded;
    }

private:
    [[nodiscard]] MarkStyle styleAt(std::size_t index) const { return styleOf(m_input.columns.rows[m_rows[index]]); }

    [[nodiscard]] RowLabel besideLabel(std::size_t index, double width, double scale) const
    {
        return wrapLabel(m_input, m_texts[index], width, scale);
    }

    [[nodiscard]] std::optional<InsideLabel> inside(const PlacedArea& area, std::size_t index, double scale) const
    {
        if (!m_kind.labelsInside || !(m_values[index].value > 0))
            return std::nullopt;
        // a large area has a large label: what is far from the reader in a room, and what is large in the data
        for (const double larger : std::array{2.0, 1.5}) {
            std::optional<InsideLabel> label = fitted(area, index, std::max(scale, 0.75) * larger);
            if (label && label->label.width() <= 0.7 * widthOf(area.value))
                return label;
        }
        return fitted(area, index, scale);
    }

    /// In the largest width that leaves the text inside; no word is broken.
    [[nodiscard]] std::optional<InsideLabel> fitted(const PlacedArea& area, std::size_t index, double scale) const
    {
        const double width = widthOf(area.value);
        const double least = leastWidth(m_input, m_texts[index], scale);
        for (const double part : std::array{0.9, 0.78, 0.62}) {
            if (width * part < least)
                break;
            RowLabel label = wrapRowLabel(m_input, m_texts[index], width * part, scale);
            if (!holds(area.value, label.width(), label.height(), m_padding))
                continue;
            const geometry::Point middle = middleOf(area.value);
            const double top = middle.y - label.height() / 2;
            return InsideLabel{index, std::move(label), groundOf(styleAt(index)), {middle.x, top}};
        }
        return std::nullopt;
    }

    /// Which sides have labels beside the areas.
    struct Sides {
        bool left = false;
        bool right = false;
        bool operator==(const Sides&) const = default;
    };

    /// The area without the columns.
    [[nodiscard]] Rect between(Sides sides, double columnWidth) const
    {
        Rect area = m_input.area;
        const double taken = columnWidth + labelColumnGap * m_input.unit;
        if (sides.left)
            area.x += taken;
        area.width -= taken * (static_cast<int>(sides.left) + static_cast<int>(sides.right));
        return area;
    }

    void addColumns(AreaArrangement& arrangement, Sides sides, double columnWidth) const
    {
        const double gap = labelColumnGap * m_input.unit;
        const Rect& area = m_input.area;
        const Rect& used = arrangement.placed.used;
        if (sides.right)
            arrangement.columns.right = {used.right() + gap, area.y, columnWidth, area.height};
        if (sides.left)
            arrangement.columns.left = {used.x - gap - columnWidth, area.y, columnWidth, area.height};
    }

    /// Places the areas between columns of that width and finds which of them have no label inside.
    [[nodiscard]] AreaArrangement placed(Sides sides, double columnWidth, double scale) const
    {
        AreaArrangement arrangement;
        arrangement.placed = m_kind.place(m_values, between(sides, columnWidth), m_input.unit);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const PlacedArea& area = arrangement.placed.areas[i];
            if (std::optional<InsideLabel> label = inside(area, i, scale)) {
                arrangement.inside.push_back(std::move(*label));
                continue;
            }
            const bool left = m_kind.twoSides && goesLeft(arrangement.placed, i);
            arrangement.callouts.push_back({m_rows[i], left ? area.leftTarget : area.rightTarget,
                                            left ? CalloutSide::Left : CalloutSide::Right,
                                            wrapRowLabel(m_input, m_texts[i], columnWidth, scale), 0});
        }
        return arrangement;
    }

    static Sides sidesOf(const AreaArrangement& arrangement)
    {
        const auto has = [&](CalloutSide side) {
            return std::ranges::any_of(arrangement.callouts, [&](const Callout& one) { return one.side == side; });
        };
        return {has(CalloutSide::Left), has(CalloutSide::Right)};
    }

    /// Columns take room, and less room may need more columns: so long until both agree.
    [[nodiscard]] std::optional<AreaArrangement> named(double scale, double columnWidth) const
    {
        for (const RowTexts& texts : m_texts)
            columnWidth = std::max(columnWidth, leastWidth(m_input, texts, scale));
        Sides sides;
        AreaArrangement arrangement = placed(sides, columnWidth, scale);
        for (int attempt = 0; attempt < 3; ++attempt) {
            const Sides needed = sidesOf(arrangement);
            const Sides both{sides.left || needed.left, sides.right || needed.right};
            if (both == sides)
                break;
            sides = both;
            arrangement = placed(sides, columnWidth, scale);
        }
        const Rect room = between(sides, columnWidth);
        if (!(room.width > columnWidth / 2))
            return std::nullopt;
        addColumns(arrangement, sides, columnWidth);
        if (!placeCallouts(arrangement.callouts, arrangement.columns, (scale == runningText ? 3 : 8) * m_input.unit))
            return std::nullopt;
        if (std::ranges::any_of(arrangement.inside,
                                [&](const InsideLabel& text) { return isCrossed(text, arrangement); }))
            return std::nullopt;
        return arrangement;
    }

    /// Does a line to a mark run through the text in another one?
    [[nodiscard]] bool isCrossed(const InsideLabel& text, const AreaArrangement& arrangement) const
    {
        return std::ranges::any_of(arrangement.callouts, [&](const Callout& callout) {
            return leaderOf(callout, arrangement.columns, m_input.unit).meets(text.box().inset(-2));
        });
    }

    [[nodiscard]] TextBlock numberBlock(std::size_t index) const
    {
        const TextLook look{smallestType, Weight::Bold, Role::Label};
        const std::string number = keyNumber(m_input.wording, m_rows[index]);
        return {look, {number}, m_input.measure.width(number, look.size, look.weight)};
    }

    /// A key with the place that it leaves for the areas.
    struct KeyPlan {
        LabelKey key;
        Rect keyArea;
        Rect rest;
        Rect room; // of the rest, without the columns of numbers
        double potential = 0;
        bool hasSentence = false; // room for one under the key
    };

    /// The key under the areas or at their right, whichever leaves them more room. Areas are placed only where the best
    /// plan does not hold its numbers: placing thousands takes time.
    [[nodiscard]] AreaArrangement withKey() const
    {
        const Rect& area = m_input.area;
        const double most = area.height * (m_rows.size() > 60 ? 0.3 : 0.55);
        std::vector<KeyPlan> plans;
        const auto add = [&](std::optional<KeyPlan> plan) {
            if (plan)
                plans.push_back(std::move(*plan));
        };
        add(planKey({area.x, area.y, area.width, most}, true));
        constexpr std::size_t mostBeside = 500; // more areas need the whole width, and planning takes time
        for (const double part : std::array{0.35, 0.5, 0.65})
            if (m_rows.size() <= mostBeside || plans.empty())
                add(planKey({area.right() - area.width * part, area.y, area.width * part, area.height}, false));
        // beside only where that names no fewer
        const std::size_t named = plans.empty() ? 0 : plans.front().key.rows.size();
        std::stable_sort(plans.begin(), plans.end(), [&](const KeyPlan& a, const KeyPlan& b) {
            const bool aNames = a.key.rows.size() >= named;
            const bool bNames = b.key.rows.size() >= named;
            return aNames != bNames ? aNames : a.potential > b.potential;
        });
        AreaArrangement arrangement;
        arrangement.folded = true;
        arrangement.fits = false; // where not even one name has room
        for (const KeyPlan& plan : plans) {
            arrangement = withKeyOf(plan);
            if (arrangement.fits)
                break;
        }
        return arrangement;
    }

    [[nodiscard]] Sides sidesOfNumbers() const { return {m_kind.twoSides, true}; }
    [[nodiscard]] double widthOfNumbers() const { return numberBlock(m_rows.size() - 1).width; }

    /// The height at most of what says how many have no name, and how many no number.
    [[nodiscard]] double sentenceIn(double width) const
    {
        return keyGapBlock(m_input, m_rows.size(), m_rows.size(), width).height();
    }

    [[nodiscard]] std::optional<KeyPlan> planKey(Rect keyArea, bool below) const
    {
        KeyPlan plan;
        FigureInput forKey = m_input;
        forKey.area = keyArea;
        const double sentence = sentenceIn(keyArea.width);
        const std::size_t most = mostKeyEntries(forKey, keyArea.height - sentence);
        std::vector<std::size_t> named(m_rows.begin(), m_rows.end());
        if (most > 0 && most < named.size())
            named = rowsToShow(m_input.columns, m_rows, most);
        plan.key = layoutLabelKey(forKey, named, keyArea.height - sentence);
        while (plan.key.rows.size() < named.size() && !plan.key.rows.empty()) {
            // which rows are named depends on how many can be
            named = rowsToShow(m_input.columns, m_rows, plan.key.rows.size());
            plan.key = layoutLabelKey(forKey, named, keyArea.height - sentence);
        }
        FigureInput rest = m_input;
        plan.hasSentence = !below || plan.key.rows.size() < m_rows.size();
        if (below) {
            rest.area.height -= plan.key.height + keyGapOfLabels + (plan.hasSentence ? sentence : 0);
            keyArea.y = rest.area.bottom() + keyGapOfLabels;
        } else {
            rest.area.width -= keyArea.width + labelColumnGap * m_input.unit;
        }
        plan.keyArea = keyArea;
        leave(plan, rest.area);
        if (!(plan.room.width > 0) || !(plan.room.height > 0) || plan.key.rows.empty())
            return std::nullopt;
        plan.potential = m_kind.potential(plan.room);
        return plan;
    }

    /// The areas and their numbers have what a plan leaves.
    void leave(KeyPlan& plan, const Rect& area) const
    {
        FigureInput rest = m_input;
        rest.area = area;
        plan.rest = area;
        plan.room = LabelArranger(rest, m_kind, m_rows, m_values).between(sidesOfNumbers(), widthOfNumbers());
    }

    /// With a sentence under the key where an entry turns out to have no number in the figure.
    [[nodiscard]] AreaArrangement withKeyOf(KeyPlan plan) const
    {
        AreaArrangement arrangement = numbered(plan);
        if (arrangement.unnumbered == 0 || plan.hasSentence || !arrangement.fits)
            return arrangement;
        const double sentence = sentenceIn(plan.keyArea.width);
        Rect rest = plan.rest;
        rest.height -= sentence;
        plan.keyArea.y -= sentence;
        leave(plan, rest);
        return numbered(plan);
    }

    [[nodiscard]] AreaArrangement numbered(const KeyPlan& plan) const
    {
        AreaArrangement arrangement;
        arrangement.folded = true;
        arrangement.fits = true;
        arrangement.key = plan.key;
        arrangement.keyArea = plan.keyArea;
        FigureInput rest = m_input;
        rest.area = plan.rest;
        arrangement.placed = m_kind.place(m_values, plan.room, m_input.unit);
        LabelArranger(rest, m_kind, m_rows, m_values).addColumns(arrangement, sidesOfNumbers(), widthOfNumbers());
        addNumbers(arrangement);
        return arrangement;
    }

    /// A number in its area, else beside it; where a column has no room for all, the smallest areas go without.
    void addNumbers(AreaArrangement& arrangement) const
    {
        std::vector<std::size_t> order(m_rows.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return m_values[i].whole(); });
        std::vector<std::size_t> withNumber; // rows
        double leftRoom = arrangement.columns.left.height;
        double rightRoom = arrangement.columns.right.height;
        for (const std::size_t i : order) {
            if (!std::ranges::binary_search(arrangement.key.rows, m_rows[i])) // without a name a number says nothing
                continue;
            const PlacedArea& area = arrangement.placed.areas[i];
            TextBlock number = numberBlock(i);
            RowLabel label{number, {}, {}};
            if (m_kind.labelsInside && m_values[i].value > 0 && holds(area.value, number.width, number.height(), 1)) {
                const geometry::Point at = middleOf(area.value);
                arrangement.inside.push_back(
                    {i, std::move(label), groundOf(styleAt(i)), {at.x, at.y - number.height() / 2}});
                withNumber.push_back(m_rows[i]);
                continue;
            }
            const bool left = m_kind.twoSides && goesLeft(arrangement.placed, i);
            double& free = left ? leftRoom : rightRoom;
            const double needed = number.height() + 2;
            if (free < needed)
                continue;
            free -= needed;
            withNumber.push_back(m_rows[i]);
            arrangement.callouts.push_back({m_rows[i], left ? area.leftTarget : area.rightTarget,
                                            left ? CalloutSide::Left : CalloutSide::Right, std::move(label), 0});
        }
        if (!placeCallouts(arrangement.callouts, arrangement.columns, 1))
            arrangement.fits = false;
        arrangement.unnumbered = dropNumbers(m_input, arrangement.key, withNumber);
        for (InsideLabel& number : arrangement.inside)
            if (isCrossed(number, arrangement))
                number.ground = number.ground == InsideLabel::Ground::Colour ? InsideLabel::Ground::Plate
                                                                             : InsideLabel::Ground::Pattern;
    }

    const FigureInput& m_input;
    const AreaKind& m_kind;
    std::span<const std::size_t> m_rows;
    std::span<const AreaValue> m_values;
    double m_padding;
    std::vector<RowTexts> m_texts;
};

} // namespace

AreaArrangement arrangeAreas(const FigureInput& input, const AreaKind& kind, std::span<const std::size_t> rows,
                             std::span<const AreaValue> values)
{
    return LabelArranger(input, kind, rows, values).arrange();
}

} // namespace toscale::scene
