#include "core/scene/figures/timeline_below.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace toscale::scene {

namespace {

class BelowLayout {
public:
    BelowLayout(const FigureInput& input, TimelineArrangement& timeline, std::span<const std::size_t> aside,
                double most)
        : m_input(input)
        , m_timeline(timeline)
        , m_aside(aside)
        , m_most(most)
    {
    }

    double layout()
    {
        m_y = 6 * m_input.unit;
        placeSigns();
        placeAside();
        placeCounts();
        const bool hasKey = placeKey();
        return hasKey && m_y <= m_most ? m_y : -1;
    }

private:
    [[nodiscard]] TextLook look() const { return {readable(12 * m_input.unit), Weight::Regular, Role::Muted}; }

    /// In running lines, those of the kinds in sight.
    void placeSigns()
    {
        std::array<bool, namesOf<EventKind>.size()> used{};
        bool hasRecordEnd = false;
        for (const TimelineLanePlace& place : m_timeline.lanes)
            for (const TimelineEntry& entry : place.entries()) {
                if (entry.what == TimelineEntry::What::Event && !place.density)
                    used[static_cast<std::size_t>(eventOf(place, entry).kind)] = true;
                hasRecordEnd |= entry.what == TimelineEntry::What::RecordEnd;
            }
        for (const std::size_t lane : m_aside)
            for (const TimelineEvent& event : m_input.all.timeline.lanes[lane].events)
                used[static_cast<std::size_t>(event.kind)] = true;
        for (std::size_t i = 0; i < used.size(); ++i)
            if (used[i])
                addSign(static_cast<EventKind>(i), m_input.wording.eventKind(static_cast<EventKind>(i)));
        if (hasRecordEnd)
            addSign(std::nullopt, m_input.wording.recordEnd({}));
        if (m_timeline.signs.empty())
            return;
        m_y += look().lineStep() + 2 * m_input.unit;
    }

    void addSign(std::optional<EventKind> kind, const std::string& text)
    {
        TimelineSign sign{kind, wrapBlock(m_input.measure, text, look(), m_input.area.width * 0.6, 1), {}};
        const double glyph = timelineGlyph(m_input);
        const double width = glyph + 5 * m_input.unit + sign.text.width;
        if (m_x > 0 && m_x + width > m_input.area.width) {
            m_x = 0;
            m_y += look().lineStep() + 2 * m_input.unit;
        }
        sign.at = {m_input.area.x + m_x, m_y};
        m_x += width + 18 * m_input.unit;
        m_timeline.signs.push_back(std::move(sign));
    }

    [[nodiscard]] const TimelineEvent& eventOf(const TimelineLanePlace& place, const TimelineEntry& entry) const
    {
        return m_input.all.timeline.lanes[place.lane].events[entry.index];
    }

    void addLine(std::string part, const std::string& text, const TextLook& how, int lines)
    {
        TimelineLine line{{"", std::move(part)}, wrapBlock(m_input.measure, text, how, m_input.area.width, lines), {}};
        line.at = {m_input.area.x, m_y};
        m_y += line.text.height();
        m_timeline.lines.push_back(std::move(line));
    }

    /// Cases that cannot be aligned stand on rails of their own, where these take no more than a part of the room.
    [[nodiscard]] bool placeRails()
    {
        constexpr double mostShare = 0.5;
        constexpr int mostRows = 6; // of a rail
        const double before = m_y;
        const std::size_t lines = m_timeline.lines.size();
        m_y += 5 * m_input.unit;
        addLine("aside", m_input.wording.withoutEvent(m_timeline.options.align) + ":", look(), 1);
        m_timeline.rails.clear();
        for (const std::size_t lane : m_aside) {
            auto rail = layoutTimelineRail(m_input, m_timeline.axis, lane, m_timeline.nameWidth, m_y, mostRows);
            if (!rail || m_y + rail->height > m_input.area.height * mostShare || m_y + rail->height > m_most) {
                m_timeline.rails.clear();
                m_timeline.lines.resize(lines);
                m_y = before;
                return false;
            }
            m_y += rail->height;
            m_timeline.rails.push_back(*std::move(rail));
        }
        m_timeline.shown += m_aside.size();
        return true;
    }

    /// Else their names follow the word for what they lack.
    void placeAside()
    {
        if (m_aside.empty())
            return;
        if (placeRails())
            return;
        std::string text = m_input.wording.withoutEvent(m_timeline.options.align) + ":";
        for (std::size_t i = 0; i < m_aside.size(); ++i)
            text += (i == 0 ? " " : " · ") + m_input.all.timeline.lanes[m_aside[i]].label;
        // no more than a third of the room; what does not fit is counted
        const double most = std::max(m_most / 3, look().lineStep());
        const TextBlock block = wrapBlock(m_input.measure, text, look(), m_input.area.width);
        if (block.height() <= most)
            addLine("aside", text, look(), 0);
        else // as many names as two lines hold
            addLine("aside", text, look(), 2);
        m_timeline.shown += m_aside.size(); // the size is not why they have no place
    }

    void placeCounts()
    {
        std::vector<std::string> undated;
        std::size_t unlabelled = 0;
        for (const TimelineLanePlace& place : m_timeline.lanes) {
            const TimelineLane& lane = m_input.all.timeline.lanes[place.lane];
            for (const TimelineEvent& event : lane.undated)
                undated.push_back(m_input.wording.eventOfCase(lane.label, timelineLabel(event, m_input.wording)));
            for (std::size_t i = 0; i < place.entries().size(); ++i)
                if (place.entries()[i].what == TimelineEntry::What::Event && !place.density
                    && !place.layout.places[i].form && !place.layout.places[i].isBrief)
                    ++unlabelled;
        }
        if (const std::vector<EventKind>& kinds = m_timeline.options.kinds; !kinds.empty())
            addLine("only-kinds", m_input.wording.onlyKinds(kinds), look(), 2);
        placeDensity();
        if (!undated.empty())
            placeUndated(undated);
        if (unlabelled > 0)
            addLine("unlabelled", m_input.wording.unlabelledEvents(static_cast<int>(unlabelled)), look(), 1);
        m_timeline.wordless = unlabelledBars();
        if (m_timeline.wordless > 0)
            addLine("unlabelled-bars", m_input.wording.unlabelledBars(static_cast<int>(m_timeline.wordless)), look(),
                    1);
        const std::size_t all = m_input.all.timeline.lanes.size();
        if (const std::optional<FigurePage>& page = m_input.camera.page)
            addLine("page", numberWords(page->number) + " / " + numberWords(page->total), look(), 1);
        else if (m_timeline.shown < all)
            addLine("more-cases", m_input.wording.moreCases(static_cast<int>(all - m_timeline.shown)),
                    {smallestType, Weight::Bold, Role::Warning}, 1);
    }

    /// What a thin line is, and a column.
    void placeDensity()
    {
        std::size_t most = 0;
        double days = 0;
        bool isAny = false;
        for (const TimelineLanePlace& place : m_timeline.lanes) {
            if (!place.density)
                continue;
            isAny = true;
            most = std::max(most, place.density->most());
            days = place.density->days;
        }
        if (isAny)
            addLine("density", m_input.wording.denseEvents(days, static_cast<int>(most)), look(), 2);
    }

    /// By name, in a few lines, else their number.
    void placeUndated(const std::vector<std::string>& events)
    {
        constexpr std::size_t mostNamed = 40;
        constexpr std::size_t mostLines = 3;
        const std::string names = events.size() <= mostNamed ? m_input.wording.undatedEvents(events) : std::string();
        const bool areNamed = !names.empty()
            && wrapText(m_input.measure, names, look().size, look().weight, m_input.area.width).size() <= mostLines;
        addLine("undated", areNamed ? names : m_input.wording.undatedEvents(static_cast<int>(events.size())), look(),
                static_cast<int>(mostLines));
    }

    [[nodiscard]] std::size_t unlabelledBars() const
    {
        std::size_t count = 0;
        const auto add = [&](const std::vector<TimelineEntry>& bars, const geometry::LaneLayout& layout) {
            for (std::size_t i = 0; i < bars.size(); ++i)
                count += bars[i].caption.lines.empty() && !layout.places[i].form ? 1U : 0U;
        };
        for (const TimelineLanePlace& place : m_timeline.lanes) {
            add(place.terms, place.termLayout);
            add(place.lengths, place.lengthLayout);
            count += place.money ? place.money->unlabelled : 0;
        }
        return count;
    }

    [[nodiscard]] std::string numberWords(std::size_t number) const
    {
        return m_input.wording.cellTally(static_cast<double>(number));
    }

    /// Numbers run from left to right through each lane, so that those of a group follow each other.
    [[nodiscard]] bool placeKey()
    {
        std::vector<std::string> texts;
        for (TimelineLanePlace& place : m_timeline.lanes) {
            std::vector<std::size_t> numbered;
            for (std::size_t i = 0; i < place.entries().size(); ++i)
                if (place.layout.places[i].isBrief)
                    numbered.push_back(i);
            std::ranges::stable_sort(numbered, {}, [&](std::size_t i) { return place.entries()[i].item.from; });
            for (const std::size_t i : numbered) {
                std::string number = numberWords(texts.size() + 1);
                const TimelineEvent& event = eventOf(place, place.entries()[i]);
                texts.push_back(number + ". " + m_input.wording.date(event.date) + " · "
                                + timelineLabel(event, m_input.wording));
                const std::size_t together = place.layout.places[i].numbers;
                if (together > 1)
                    number += "–" + numberWords(texts.size() + together - 1);
                if (together > 0)
                    place.numbers[i] = std::move(number);
            }
        }
        if (texts.empty())
            return true;
        if (texts.size() > mostNumbers)
            return false;
        m_y += 4 * m_input.unit;
        std::vector<std::size_t> numbers(texts.size());
        std::iota(numbers.begin(), numbers.end(), std::size_t{0});
        constexpr double narrowest = 230; // sentences
        m_timeline.key = layoutKeyOf(m_input, numbers, texts, m_most - m_y, narrowest);
        if (m_timeline.key.entries.size() < texts.size())
            return false;
        m_timeline.keyAt = {m_input.area.x, m_y};
        m_y += m_timeline.key.height;
        return true;
    }

    const FigureInput& m_input;
    TimelineArrangement& m_timeline;
    std::span<const std::size_t> m_aside;
    double m_most = 0;
    double m_x = 0;
    double m_y = 0;
};

} // namespace

double layoutBelowTimeline(const FigureInput& input, TimelineArrangement& timeline, std::span<const std::size_t> aside,
                           double most)
{
    return BelowLayout(input, timeline, aside, most).layout();
}

void moveBelowTimeline(TimelineArrangement& timeline, double y)
{
    for (TimelineSign& sign : timeline.signs)
        sign.at.y += y;
    for (TimelineLine& line : timeline.lines)
        line.at.y += y;
    timeline.keyAt.y += y;
    for (TimelineRail& rail : timeline.rails) {
        rail.nameAt.y += y;
        for (TimelineRail::Item& item : rail.items)
            item.at.y += y;
    }
}

} // namespace toscale::scene
