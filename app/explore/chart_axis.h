#pragma once

#include "app/text/phrases.h"
#include "core/geometry/axis_scale.h"
#include "core/normalize/comparable.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace toscale::gui {

/// A round place on an axis with its word.
struct AxisTick {
    double place = 0;
    QString word;
    bool operator==(const AxisTick&) const = default;
};

/// One axis of a chart in places: what a chart draws is transformed before, so that every axis is linear to it. A place
/// is a value, its decimal logarithm, a count, a year, a rank below zero or the number of a group.
class ChartAxis {
public:
    enum class Form { Linear, Logarithmic, Count, Year, Rank, Groups, Nothing };

    ChartAxis() = default;
    /// Around values from `least` to `most` of one measure. Linear: from zero. Logarithmic: both above zero.
    [[nodiscard]] static ChartAxis ofMeasure(const Comparison& of, double least, double most, bool isLogarithmic);
    [[nodiscard]] static ChartAxis ofCounts(double most);
    [[nodiscard]] static ChartAxis ofYears(double first, double last);
    [[nodiscard]] static ChartAxis ofRanks(std::size_t most);
    /// Of no values: without words, as every number on it would be made up.
    [[nodiscard]] static ChartAxis ofNothing();
    [[nodiscard]] static ChartAxis ofGroups(std::vector<std::string> names);

    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] bool isLogarithmic() const { return m_form == Form::Logarithmic; }
    /// Reaches that place, too.
    void include(double place);
    /// The whole of it, with a margin for marks at its ends.
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    /// The shortest stretch that still has words of its own.
    [[nodiscard]] double leastStretch() const;
    [[nodiscard]] bool mayZoom() const { return m_form != Form::Groups && m_form != Form::Nothing; }

    /// Nothing for a value without a place: zero on a logarithmic axis.
    [[nodiscard]] std::optional<double> placeOf(double value) const;
    [[nodiscard]] double valueAt(double place) const;
    /// 0 to 1 of the whole.
    [[nodiscard]] double partOf(double place) const { return (place - m_low) / (m_high - m_low); }
    [[nodiscard]] double placeAtPart(double part) const { return m_low + part * (m_high - m_low); }

    /// Round values from place to place, at most about `most` of them; all groups.
    [[nodiscard]] std::vector<AxisTick> ticks(double from, double to, int most, const text::Phrases& phrases) const;

private:
    [[nodiscard]] std::vector<AxisTick> linearTicks(double from, double to, int most,
                                                    const text::Phrases& phrases) const;
    [[nodiscard]] std::vector<AxisTick> logarithmicTicks(double from, double to, int most,
                                                         const text::Phrases& phrases) const;
    void setEnds(double low, double high);

    Form m_form = Form::Linear;
    Comparison m_of; // of a measure: for the words
    std::vector<std::string> m_names;
    double m_low = 0;
    double m_high = 1;
};

} // namespace toscale::gui
