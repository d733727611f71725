#include "app/export/preset.h"

#include "core/io/figure_size.h"

#include <QSettings>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace toscale::exporting {

namespace {

constexpr double pointsPerMillimetre = 96 / 25.4;

/// To a tenth of a point, so that a size reads well in a document.
FigureSize millimetres(double width, double height)
{
    const auto points = [](double length) { return std::round(length * pointsPerMillimetre * 10) / 10; };
    return {points(width), points(height)};
}

} // namespace

std::span<const Preset> builtInPresets()
{
    static const std::vector<Preset> presets{
        {"article", {1200, 675}, false},
        {"article-4x3", {1200, 900}, false},
        {"square", {1080, 1080}, false},
        {"story", {1080, 1920}, false},
        {"slide", {1920, 1080}, false},
        {"column-85", millimetres(85, 130), true},
        {"column-170", millimetres(170, 110), true},
        {"a4", millimetres(210, 297), false},
    };
    return presets;
}

std::optional<Preset> findPreset(std::string_view id, std::span<const Preset> own)
{
    for (const std::span<const Preset> presets : {own, builtInPresets()})
        if (const auto found = std::ranges::find(presets, id, &Preset::id); found != presets.end())
            return *found;
    return std::nullopt;
}

std::optional<Preset> presetFromText(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return std::nullopt;
    const std::string_view id = text.substr(0, equals);
    const auto isOfId = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    const auto size = io::figureSizeFromText(text.substr(equals + 1));
    if (id.empty() || !std::ranges::all_of(id, isOfId) || !size)
        return std::nullopt;
    return Preset{std::string(id), *size, false};
}

std::string toText(const Preset& preset)
{
    return preset.id + '=' + io::toText(preset.size);
}

std::vector<Preset> ownPresets()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("ToScale"),
                             QStringLiteral("toscale"));
    std::vector<Preset> presets;
    for (const QString& text : settings.value(QLatin1String(ownPresetsKey)).toStringList())
        if (auto preset = presetFromText(text.toStdString()))
            presets.push_back(std::move(*preset));
    return presets;
}

} // namespace toscale::exporting
