#pragma once

#include "core/geometry/timeline_layout.h"
#include "core/scene/figures/timeline_axis.h"

#include <string>
#include <vector>

namespace toscale::scene {

/// Sizes and forms of a timeline, from the most generous to the smallest readable.
struct TimelineStep {
    enum class Labels {
        All,    // taken only where every label has a place
        Folded, // those without room stand in a numbered key
        Dropped // those without room are counted
    };
    double type = 1;
    bool dates = true; // printed before the labels
    Labels labels = Labels::All;
    std::size_t mostNumbers = 0; // in the key
    double money = 84;           // height of the bars of money
    bool thin = false;           // bars of terms without words

    [[nodiscard]] bool isComplete() const { return labels == Labels::All; }
    /// True where every label of an event is written alike.
    [[nodiscard]] bool hasWordsOf(const TimelineStep& other) const
    {
        return type == other.type && dates == other.dates;
    }
};

/// What is written at a mark: its date, and behind that the words.
struct TimelineLabel {
    TextBlock date; // without lines where it is not printed
    TextBlock text;
    double gap = 0;

    [[nodiscard]] double textX() const { return date.lines.empty() ? 0 : date.width + gap; }
    [[nodiscard]] double width() const { return textX() + text.width; }
};

/// One thing on a lane: an event, a term in its place, a length, what a rate would give, or the line behind which
/// nothing is on record.
struct TimelineEntry {
    enum class What { Event, Term, Length, Rate, RecordEnd };
    What what = What::Event;
    std::size_t index = 0;          // in TimelineLane::events or ::terms
    double at = 0;                  // x of the glyph, or of the left end of a bar
    geometry::FadingBarRequest bar; // of an event that lasts, or whose date leaves something open
    bool hasBar = false;
    double value = 0;     // of a term: points from `at` to the end of what is not suspended,
    double suspended = 0; // to that of the suspended part,
    double extent = 0;    // and to the high end of a range; 0 where there is none
    geometry::LaneItem item;
    std::vector<TimelineLabel> labels; // the forms of the item
    TextBlock caption;                 // of a length, before its rail, instead of a label
};

/// Everything of one lane, for one size.
class TimelineEntries {
public:
    TimelineEntries(const FigureInput& input, const TimelineLayoutOptions& options, const TimelineAxis& axis,
                    const TimelineStep& step, double lengthsPerDay);

    /// In the order of its events. `zero`: what is taken off its days.
    [[nodiscard]] std::vector<TimelineEntry> rows(const TimelineLane& lane, double zero) const;
    [[nodiscard]] std::vector<TimelineEntry> terms(const TimelineLane& lane, double zero) const;
    /// Those whose words are no wider than `captionWidth` have a caption instead of a label.
    /// `which`: number of the lane.
    [[nodiscard]] std::vector<TimelineEntry> lengths(std::size_t which, double captionWidth) const;

    [[nodiscard]] TextLook labelLook() const;
    [[nodiscard]] TextLook dateLook() const;
    [[nodiscard]] TextLook captionLook() const;

private:
    [[nodiscard]] bool printsDates() const;
    void placeEvent(TimelineEntry& entry, const TimelineLane& lane, const TimelineEvent& event, double zero) const;
    void placeTerm(TimelineEntry& entry, const TimelineTerm& term, double start, double perDay) const;
    void takePlace(TimelineEntry& entry, double length) const;
    void nameLength(TimelineEntry& entry, const std::string& text, double captionWidth) const;
    void label(TimelineEntry& entry, const std::string& date, const std::string& text, const TextLook& look) const;

    const FigureInput& m_input;
    const TimelineLayoutOptions& m_options;
    const TimelineAxis& m_axis;
    const TimelineStep& m_step;
    double m_lengthsPerDay = 0;
};

/// Side of a glyph's box, and thickness of the bar of a term.
[[nodiscard]] double timelineGlyph(const FigureInput& input);
[[nodiscard]] double timelineBar(const FigureInput& input, const TimelineStep& step);

/// Of the numbers of a group of events.
[[nodiscard]] double numbersWidth(const FigureInput& input);

/// A shorter bar of a term has a ring around it.
inline constexpr double findableTerm = 1;

/// A lane of more events has glyphs alone.
inline constexpr std::size_t mostLabelledEvents = 400;

/// Its label, else its kind. Of a death nothing but that: no name, cause or method (FIGURES.md 4); in a case of several
/// people that it was one of them.
[[nodiscard]] std::string timelineLabel(const TimelineEvent& event, const Wording& wording);

} // namespace toscale::scene
