#pragma once

#include "core/scene/scene.h"

namespace toscale::scene {

/// What a window sees of a scene with moving marks, wherever it stands on its way.
class WayWindow {
public:
    WayWindow() = default;
    /// Measures every moving mark once.
    WayWindow(Scene scene, const TextMeasure& measure);

    /// The scene as it was laid out.
    [[nodiscard]] const Scene& whole() const { return m_scene; }
    /// True where all that is seen from there was laid out.
    [[nodiscard]] bool covers(double position) const;

    /// The marks in sight, moved to their places: `Way::moving` says which may reach out of their window. What reaches
    /// far out of it is cut off and no longer says its value, as it is not drawn at its true size.
    [[nodiscard]] Scene at(double position) const;

    /// Where a moving mark stands on the way, from its left to its right end; nothing for all others.
    [[nodiscard]] std::optional<geometry::Rect> placeOf(const MarkKey& key) const;

private:
    Scene m_scene;
    std::vector<geometry::Rect> m_bounds; // of the moving marks
    // of each of them the marks that it names: its words are seen with what they stand for
    std::vector<std::size_t> m_group;
    std::vector<std::vector<std::size_t>> m_shapes; // of a group; empty: its words are seen alone
};

} // namespace toscale::scene
