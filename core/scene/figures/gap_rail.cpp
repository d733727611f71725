#include "core/scene/figures/gap_rail.h"

#include "core/scene/figures/row_marks.h"
#include "core/scene/gap_glyph.h"

#include <algorithm>

namespace toscale::scene {

namespace {

class RailLayout {
public:
    RailLayout(const FigureInput& input, double maxHeight)
        : m_input(input)
        , m_width(input.area.width)
        , m_maxHeight(maxHeight)
    {
    }

    GapRail layout(std::span<const std::size_t> rows)
    {
        for (const auto& [word, members] : byWord(rows))
            if (!addGroup(word, members))
                break;
        return std::move(m_rail);
    }

private:
    using Members = std::vector<std::size_t>;

    /// The baseline comes first: it is the last to be left away.
    [[nodiscard]] std::vector<std::pair<std::string, Members>> byWord(std::span<const std::size_t> rows) const
    {
        std::vector<std::size_t> ordered(rows.begin(), rows.end());
        const std::optional<std::size_t> baseline = baselineRow(m_input.columns);
        std::stable_partition(ordered.begin(), ordered.end(), [&](std::size_t row) { return row == baseline; });
        std::vector<std::pair<std::string, Members>> groups;
        for (const std::size_t row : ordered) {
            std::string word = textsOf(m_input.columns.rows[row], m_input.columns, m_input.wording).value;
            auto found = std::ranges::find(groups, word, &std::pair<std::string, Members>::first);
            if (found == groups.end())
                found = groups.emplace(groups.end(), std::move(word), Members{});
            found->second.push_back(row);
        }
        return groups;
    }

    [[nodiscard]] TextLook wordLook() const { return {smallestType, Weight::Bold, Role::Gap}; }
    [[nodiscard]] TextLook nameLook() const { return {smallestType, Weight::Regular, Role::Label}; }
    [[nodiscard]] double step() const { return nameLook().lineStep() + 2; }
    [[nodiscard]] double widthOf(const std::string& text, const TextLook& look) const
    {
        return m_input.measure.width(text, look.size, look.weight);
    }

    /// Room for a text of that width on this line, or on the next; false when there is no next line.
    bool advance(double width)
    {
        if (m_x > 0 && m_x + width > m_width) {
            m_x = 0;
            m_y += step();
        }
        return m_y + step() <= m_maxHeight + 1e-9;
    }

    bool addGroup(const std::string& word, const Members& members)
    {
        const double glyph = smallestType;
        const double space = widthOf(" ", nameLook());
        GapRail::Group group;
        const std::string head = elideText(m_input.measure, word, wordLook().size, wordLook().weight,
                                           std::max(m_width - glyph - 2 * space, 0.0));
        const double headWidth = glyph + space + widthOf(head, wordLook()) + 2 * space;
        const std::string first = nameAt(members, 0);
        // a word is not parted from its first name
        if (!advance(std::min(headWidth + widthOf(first, nameLook()), m_width)))
            return false;
        group.glyph = {m_x, m_y + (step() - glyph) / 2, glyph, glyph};
        group.word = {{m_x + glyph + space, m_y + 1}, head, wordLook()};
        m_x += headWidth;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const std::string name = nameAt(members, i);
            const double width = widthOf(name, nameLook());
            if (!advance(width)) {
                if (i > 0) {
                    std::string& last = group.names.back().text;
                    last.pop_back(); // the comma: none follows
                    m_rail.groups.push_back(std::move(group));
                }
                return false;
            }
            group.rows.push_back(members[i]);
            group.names.push_back({{m_x, m_y + 1}, name, nameLook()});
            m_x += width + space;
            ++m_rail.shown;
            m_rail.height = m_y + step();
        }
        m_x += 3 * space;
        m_rail.groups.push_back(std::move(group));
        return true;
    }

    [[nodiscard]] std::string nameAt(const Members& members, std::size_t i) const
    {
        const std::string& label = m_input.columns.rows[members[i]].label;
        const std::string end = i + 1 < members.size() ? "," : "";
        return elideText(m_input.measure, label, nameLook().size, nameLook().weight, m_width - widthOf(end, nameLook()))
            + end;
    }

    const FigureInput& m_input;
    double m_width;
    double m_maxHeight;
    double m_x = 0;
    double m_y = 0;
    GapRail m_rail;
};

void addWord(std::vector<Mark>& marks, const MarkKey& key, const GapRail::Word& word, geometry::Point at,
             std::string spoken)
{
    const std::size_t first = marks.size();
    addBlock(marks, key, {word.look, {word.text}, 0}, {at.x + word.at.x, at.y + word.at.y});
    marks[first].description = std::move(spoken);
}

/// A zero is no gap: it has a tick, as on an axis.
std::vector<Shape> glyphOf(const Gap* gap, const geometry::Rect& box)
{
    if (gap != nullptr)
        return gapGlyph(gap->code, box);
    const double x = box.center().x;
    return {LineShape{{x, box.y + 1}, {x, box.bottom() - 1}, 1.25, false}};
}

} // namespace

GapRail layoutGapRail(const FigureInput& input, std::span<const std::size_t> rows, double maxHeight)
{
    return RailLayout(input, maxHeight).layout(rows);
}

void addGapRail(std::vector<Mark>& marks, const FigureInput& input, const GapRail& rail, geometry::Point at)
{
    for (std::size_t g = 0; g < rail.groups.size(); ++g) {
        const GapRail::Group& group = rail.groups[g];
        const std::string part = "gap-group-" + std::to_string(g + 1);
        const Gap* gap = input.columns.rows[group.rows.front()].gap();
        geometry::Rect box = group.glyph;
        box.x += at.x;
        box.y += at.y;
        int number = 0;
        for (Shape& shape : glyphOf(gap, box)) {
            Mark mark;
            mark.key = {"", part + "-glyph-" + std::to_string(++number)};
            mark.shape = std::move(shape);
            mark.role = Role::Gap;
            marks.push_back(std::move(mark));
        }
        addWord(marks, {"", part}, group.word, at, {});
        for (std::size_t i = 0; i < group.names.size(); ++i) {
            const ComparedCase& row = input.columns.rows[group.rows[i]];
            addWord(marks, {row.caseId, "gap"}, group.names[i], at, input.wording.markDescription(row, input.columns));
        }
    }
}

} // namespace toscale::scene
