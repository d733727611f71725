#pragma once

#include "core/document/view.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace toscale {

/// How a timeline lays out time: by the calendar; counted from an event of each case; without the long times in which
/// nothing happened; or nothing but the order.
enum class TimeScaleKind { Calendar, Aligned, Collapsed, Sequence };

template <>
inline constexpr std::array namesOf<TimeScaleKind>{std::string_view("calendar"), std::string_view("aligned"),
                                                   std::string_view("collapsed"), std::string_view("sequence")};

/// What cases can be aligned to. A death is none of them (FIGURES.md 4).
inline constexpr std::array alignableEvents{EventKind::Act, EventKind::Arrest, EventKind::Charge, EventKind::Decision,
                                            EventKind::Settlement};

/// What a view of kind `timeline` says of itself: options "timeScale" ("calendar", the default, "aligned", "collapsed",
/// "sequence"), "align" ("act", the default, "arrest", "charge", "decision", "settlement"), which matters to the
/// aligned scale alone, and "eventKinds" ("arrest,charge": those alone; absent = all). What is none of these words is
/// as if it were absent.
struct TimelineOptions {
    TimeScaleKind scale = TimeScaleKind::Calendar;
    EventKind align = EventKind::Act;
    std::vector<EventKind> kinds; // empty = all
    bool operator==(const TimelineOptions&) const = default;
};

[[nodiscard]] TimelineOptions timelineOptions(const View& view);
/// Writes the options that are not the default, and takes the others away.
void setTimelineOptions(View& view, const TimelineOptions& options);

} // namespace toscale
