#pragma once

#include "core/scene/figures/timeline_arrangement.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace toscale::scene {

/// Single lanes of a timeline whose axis stands, laid out for a step: what is in them, and how high they are.
class TimelineLanes {
public:
    /// `base`: with its options, axis, ruler and the width of names; it is read anew with each call. `zeros`: what is
    /// taken off the days of each lane.
    TimelineLanes(const FigureInput& input, const TimelineArrangement& base, const std::vector<double>& zeros);

    [[nodiscard]] TextLook nameLook() const;
    /// Height of a row, and of what stands over and under a lane.
    [[nodiscard]] double pitchOf(const TimelineStep& step) const;
    [[nodiscard]] double padding(const TimelineStep& step) const;
    [[nodiscard]] double moneyGap() const { return 8 * m_input.unit; }
    /// Of the largest amount, before any room that is left; the same on all pages of a document.
    [[nodiscard]] double moneyHeight(const TimelineStep& step) const;

    /// All of it but the layout of its rows.
    [[nodiscard]] TimelineLanePlace layOut(std::size_t which, const TimelineStep& step) const;
    /// In at most so many rows; thin lines may lie on each other.
    [[nodiscard]] geometry::LaneLayout layOutRows(const TimelineLanePlace& place, const TimelineStep& step,
                                                  int rows) const;
    /// False where a lane has no event in its rows.
    [[nodiscard]] bool hasRows(std::size_t which, const TimelineStep& step) const
    {
        return !contentOf(which, step).items.empty();
    }

    [[nodiscard]] double heightOf(const TimelineLanePlace& place, const TimelineStep& step) const;
    /// As high as its name, or as a row.
    [[nodiscard]] double leastHeightOf(std::size_t which, const TimelineStep& step) const
    {
        return std::max(pitchOf(step), nameOf(which, mostNameLines).height()) + 2 * padding(step);
    }
    /// Its name beside its rows, on as many lines as they are high.
    [[nodiscard]] TextBlock nameWithin(const TimelineLanePlace& place, double height) const;
    /// Without its name above, money and padding.
    [[nodiscard]] double rowsHeight(const TimelineLanePlace& place) const;
    /// All amounts have one scale: `largest` is the height of the largest one of all cases.
    [[nodiscard]] TimelineMoney moneyOf(const TimelineLanePlace& place, double top, double largest) const;
    [[nodiscard]] double largestMoneyOfAll() const { return m_largestMoney; }

private:
    static constexpr int mostNameLines = 3;

    /// The events of a lane, in the words of a step.
    struct Content {
        std::shared_ptr<const std::vector<TimelineEntry>> entries;
        std::vector<geometry::LaneItem> items; // of them
    };

    [[nodiscard]] TextBlock nameOf(std::size_t which, int lines) const;
    [[nodiscard]] bool areNamesOver() const { return m_base.nameWidth <= 0; }
    [[nodiscard]] const Content& contentOf(std::size_t which, const TimelineStep& step) const;
    [[nodiscard]] TimelineEntries entriesFor(const TimelineStep& step) const;
    [[nodiscard]] geometry::LaneOptions rowOptions(const TimelineStep& step, int rows) const;
    [[nodiscard]] double bandHeight(const TimelineLanePlace& place, double largest) const;

    const FigureInput& m_input;
    const TimelineArrangement& m_base;
    const Timeline& m_timeline;
    const std::vector<double>& m_zeros;
    double m_largestMoney = 0;
    mutable std::optional<TimelineStep> m_contentStep; // of whose words the contents are
    mutable std::vector<std::optional<Content>> m_contents;
};

} // namespace toscale::scene
