#include "app/settings/preferences.h"

namespace toscale::gui {

Preferences preferencesOf(const Settings& settings)
{
    return {settings.language(),
            settings.colours(),
            settings.figureFollowsWindow(),
            settings.reducesMotion(),
            settings.autosaveMinutes(),
            settings.documentDefaults(),
            settings.standardExportFolder(),
            settings.standardPresets(),
            settings.ownPresets()};
}

void keep(Settings& settings, const Preferences& wanted)
{
    const Preferences now = preferencesOf(settings);
    settings.setColours(wanted.colours);
    settings.setFigureFollowsWindow(wanted.figureFollowsWindow);
    settings.setReducesMotion(wanted.reducesMotion);
    settings.setAutosaveMinutes(wanted.autosaveMinutes);
    if (wanted.documents != now.documents)
        settings.setDocumentDefaults(wanted.documents);
    if (wanted.exportFolder != now.exportFolder)
        settings.setStandardExportFolder(wanted.exportFolder);
    if (wanted.presets != now.presets)
        settings.setStandardPresets(wanted.presets);
    if (wanted.ownPresets != now.ownPresets)
        settings.setOwnPresets(wanted.ownPresets);
    settings.setLanguage(wanted.language); // last: every window is made anew
}

Preferences standardValues(const Preferences& now)
{
    Preferences standard;
    standard.ownPresets = now.ownPresets;
    return standard;
}

} // namespace toscale::gui
