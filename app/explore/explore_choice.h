#pragma once

#include "core/normalize/measure.h"

#include <QString>
#include <array>
#include <string>
#include <string_view>

namespace toscale::gui {

enum class ExploreKind { Scatter, Histogram, Strip, Trend, Ranks };

inline constexpr std::array<std::string_view, 5> exploreKindNames{"scatter", "histogram", "strip", "trend", "ranks"};

[[nodiscard]] constexpr std::string_view nameOf(ExploreKind kind)
{
    return exploreKindNames[static_cast<std::size_t>(kind)];
}

/// What the tab shows of the rows.
struct ExploreChoice {
    ExploreKind kind = ExploreKind::Scatter;
    MeasureId x = MeasureId::Volume; // scatter and histogram
    MeasureId y = MeasureId::Money;  // scatter, strip and trend
    std::string group = "outcome";   // strip; see ExploreRows::groups
    std::string noun;                // of works: see ExploreRows::measure
    bool logX = true;
    bool logY = true;

    [[nodiscard]] bool usesX() const { return kind == ExploreKind::Scatter || kind == ExploreKind::Histogram; }
    [[nodiscard]] bool usesY() const
    {
        return kind == ExploreKind::Scatter || kind == ExploreKind::Strip || kind == ExploreKind::Trend;
    }
    [[nodiscard]] bool usesGroup() const { return kind == ExploreKind::Strip; }
    [[nodiscard]] bool usesWorks() const
    {
        return (usesX() && isOfWorks(x)) || (usesY() && isOfWorks(y)) || kind == ExploreKind::Ranks;
    }

    bool operator==(const ExploreChoice&) const = default;
};

/// As settings keep it, without the noun, which is one of these rows; what cannot be read takes the standard choice.
[[nodiscard]] QString toText(const ExploreChoice& choice);
[[nodiscard]] ExploreChoice exploreChoiceFrom(const QString& text);

} // namespace toscale::gui
