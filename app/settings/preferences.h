#pragma once

#include "app/settings/settings.h"

namespace toscale::gui {

/// What a person chooses once, in the dialog of settings, as one value; without more the standard values.
struct Preferences {
    QString language; // a BCP 47 tag; empty = that of the system
    ColourChoice colours = ColourChoice::System;
    bool figureFollowsWindow = true;
    bool reducesMotion = false;
    int autosaveMinutes = 0;
    DocumentDefaults documents;
    QString exportFolder;   // empty = the last one
    QStringList presets;    // ticked when an export begins; none = the last ones
    QStringList ownPresets; // exporting::presetFromText

    bool operator==(const Preferences&) const = default;
};

[[nodiscard]] Preferences preferencesOf(const Settings& settings);
/// Changes what differs, and tells of it.
void keep(Settings& settings, const Preferences& wanted);

/// The standard values of everything but what a person has made: sizes of one's own are no choice to be reset.
[[nodiscard]] Preferences standardValues(const Preferences& now);

} // namespace toscale::gui
