#pragma once

#include "core/document/view.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::exporting {

/// A size with a name, for one kind of place where figures are shown. A figure is laid out anew for it, never scaled.
struct Preset {
    std::string id;
    FigureSize size; // points of 1/96 inch
    /// The width alone is given, as of a column of print: a figure that needs more height gets it, and one that would
    /// leave out cases or names gets the height in which it leaves out none, if a page has that.
    bool growsTaller = false;
    double typeScale = 1; // scene::Camera::typeScale

    bool operator==(const Preset&) const = default;
};

[[nodiscard]] std::span<const Preset> builtInPresets();

/// Own presets stand before built-in ones of the same id.
[[nodiscard]] std::optional<Preset> findPreset(std::string_view id, std::span<const Preset> own = {});

/// "poster=900x1200": how an own preset is written in the settings. Nothing where the id holds anything but letters,
/// digits and hyphens, or the size is none of a figure.
[[nodiscard]] std::optional<Preset> presetFromText(std::string_view text);
[[nodiscard]] std::string toText(const Preset& preset);
/// The same as a person types it: "My poster = 900 × 1200", "900 x 1200"; what an id cannot hold becomes a hyphen.
[[nodiscard]] std::optional<Preset> presetTyped(std::string_view text);

/// Key of the list of own presets in the settings.
inline constexpr const char* ownPresetsKey = "export/presets";

/// The presets that the person who runs the program has made for themselves; none where there are no settings.
[[nodiscard]] std::vector<Preset> ownPresets();

} // namespace toscale::exporting
