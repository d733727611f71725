#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace toscale::geometry {

/// A stretch of time in days.
struct TimeRange {
    double from = 0;
    double to = 0;
    [[nodiscard]] double length() const { return to - from; }
    bool operator==(const TimeRange&) const = default;
};

/// A stretch that is left out of an axis, drawn as a tear of fixed width.
struct TimeTear {
    TimeRange time;
    double x = 0; // its left edge
    double width = 0;
    bool operator==(const TimeTear&) const = default;
};

/// Moments in days to points and back: straight pieces that follow each other without a gap, so that later is always
/// further to the right. Before the first and behind the last one the outermost pieces go on.
class TimeScale {
public:
    /// One straight piece: calendar time, or time counted from an event.
    [[nodiscard]] static TimeScale linear(TimeRange time, double x, double width);

    /// All `busy` times on one scale; what lies between two of them and is longer than `longest` becomes a tear of
    /// `tearWidth`, fewer where these would take more than half of the width (the longest are torn first).
    [[nodiscard]] static TimeScale collapsed(std::span<const TimeRange> busy, double longest, double x, double width,
                                             double tearWidth);

    /// Nothing but the order: equal steps from one moment to the next; equal moments share a place.
    [[nodiscard]] static TimeScale sequence(std::span<const double> moments, double x, double width);

    [[nodiscard]] double position(double day) const;
    [[nodiscard]] double dayAt(double x) const;
    /// Of the pieces that are not torn; 0 where lengths mean nothing.
    [[nodiscard]] double pointsPerDay() const { return m_pointsPerDay; }
    [[nodiscard]] TimeRange time() const;
    [[nodiscard]] double left() const { return m_knots.front().x; }
    [[nodiscard]] double right() const { return m_knots.back().x; }
    [[nodiscard]] const std::vector<TimeTear>& tears() const { return m_tears; }
    [[nodiscard]] bool isInTear(double day) const;

private:
    struct Knot {
        double day = 0;
        double x = 0;
    };

    std::vector<Knot> m_knots; // two or more
    std::vector<TimeTear> m_tears;
    double m_pointsPerDay = 0;
};

} // namespace toscale::geometry
