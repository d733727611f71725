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
    // The smallest type is 12 points: 24 pixels of 1,080 in a story on a telephone, 18 on a slide, 6.75 points of print
    // (1/72 inch) in a column.
    static const std::vector<Preset> presets{
        {"article", {1200, 675}, false, 1},
        {"article-4x3", {1200, 900}, false, 1},
        {"square", {1080, 1080}, false, 1.5},
        {"story", {1080, 1920}, false, 2},
        {"slide", {1920, 1080}, false, 1.5},
        {"column-85", millimetres(85, 130), true, 0.75},
        {"column-170", millimetres(170, 110), true, 0.75},
        {"a4", millimetres(210, 297), false, 0.85},
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
    return Preset{std::string(id), *size, false, 1};
}

std::optional<Preset> presetTyped(std::string_view text)
{
    const std::size_t equals = text.find('=');
    std::string size;
    for (const char c : text.substr(equals == std::string_view::npos ? 0 : equals + 1))
        if (c != ' ')
            size += c;
    constexpr std::string_view cross = "×";
    if (const std::size_t at = size.find(cross); at != std::string::npos)
        size.replace(at, cross.size(), "x");
    std::string id;
    for (const char c : equals == std::string_view::npos ? std::string_view(size) : text.substr(0, equals)) {
        const bool isKept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (isKept)
            id += c;
        else if (!id.empty() && !id.ends_with('-'))
            id += '-';
    }
    while (id.ends_with('-'))
        id.pop_back();
    return presetFromText(id + '=' + size);
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
