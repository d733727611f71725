#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace toscale::exporting {

/// What a view can be written as: pictures, a page, its data, the events of its cases.
enum class Format { Svg, Png, Pdf, Html, Csv, Json, VegaLite, EventCsv, TimelineJs, ICalendar };

/// Names, which are also the endings of the files.
inline constexpr std::array<std::string_view, 10> formatNames{"svg",  "png",     "pdf",        "html",          "csv",
                                                              "json", "vl.json", "events.csv", "timeline.json", "ics"};

[[nodiscard]] constexpr std::string_view nameOf(Format format)
{
    return formatNames[static_cast<std::size_t>(format)];
}

[[nodiscard]] constexpr std::optional<Format> formatFromName(std::string_view name)
{
    for (std::size_t i = 0; i < formatNames.size(); ++i)
        if (formatNames[i] == name)
            return static_cast<Format>(i);
    return std::nullopt;
}

/// By the ending of a file name: the longest that fits, so that x.vl.json is Vega-Lite.
[[nodiscard]] constexpr std::optional<Format> formatOfPath(std::string_view path)
{
    std::optional<Format> found;
    for (std::size_t i = 0; i < formatNames.size(); ++i) {
        const std::string_view name = formatNames[i];
        const bool ends =
            path.size() > name.size() && path.ends_with(name) && path[path.size() - name.size() - 1] == '.';
        if (ends && (!found || nameOf(*found).size() < name.size()))
            found = static_cast<Format>(i);
    }
    return found;
}

/// Drawn from a scene; the others are the data behind it.
[[nodiscard]] constexpr bool isDrawn(Format format)
{
    return format <= Format::Html;
}

/// Of what happened when, not of what is measured.
[[nodiscard]] constexpr bool isOfEvents(Format format)
{
    return format >= Format::EventCsv;
}

} // namespace toscale::exporting
