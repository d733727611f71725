#pragma once

#include "core/cases/edtf.h"

#include <optional>

namespace toscale {

/// When something was, on a line of time: days since 1 January 1970 (UTC has no part in it: days are as they were
/// called where it happened), with fractions for times of day.
///
/// A date is as wide as its precision: "2011" lies between 1 January 2011 and 1 January 2012, behind its last day. A
/// stretch with a start and an end surely lasted from the latest start to the earliest end.
struct TimeStretch {
    std::optional<double> from;       // first moment that it can mean; none = open towards the past
    std::optional<double> to;         // behind the last one; none = open towards the future
    bool lasts = false;               // written with "/": it took that time, and is no moment in it
    std::optional<double> surelyFrom; // of what lasts: it had begun by then
    std::optional<double> surelyTo;   // and had not ended before
    bool doubtfulStart = false;       // "~", "?" or "%"; of a moment both are the same
    bool doubtfulEnd = false;

    /// Where the mark of it stands: the middle of what a moment can mean; the middle of what lasts; the one end of what
    /// is open.
    [[nodiscard]] double middle() const;
    /// Where it began; nothing where that is open.
    [[nodiscard]] std::optional<double> start() const;
    /// Where it ended, for a moment where that was; nothing where the end is open.
    [[nodiscard]] std::optional<double> end() const;
    [[nodiscard]] bool isOpen() const { return !from || !to; }
    /// Not one day, and not one moment, when it is no more than a moment.
    [[nodiscard]] bool isVague() const { return !lasts && from && to && *to - *from > 1; }
    bool operator==(const TimeStretch&) const = default;
};

/// Nothing without a date.
[[nodiscard]] std::optional<TimeStretch> stretchOf(const EdtfDate& date);
[[nodiscard]] std::optional<TimeStretch> stretchOf(std::string_view edtf);

} // namespace toscale
