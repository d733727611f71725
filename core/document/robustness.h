#pragma once

#include "core/document/assumption.h"
#include "core/normalize/order_change.h"

#include <functional>

namespace toscale {

/// Another way to read the same record: one assumption taken otherwise, or several together.
using Reading = std::vector<AssumptionChoice>;

/// What one reading does to the order of the cases.
struct ReadingResult {
    Reading reading;
    OrderChange order;
    std::size_t comparable = 0; // cases that another one can be compared with, in this reading

    bool operator==(const ReadingResult&) const = default;
};

/// How much of the order of a view hangs on how the record is read (MODEL.md 9). Readings are not equally likely.
struct Robustness {
    std::size_t cases = 0;               // of the view
    std::size_t comparable = 0;          // of them as the view reads them now
    OrderChange now;                     // of the view against itself: its pairs, and those that have an order
    std::vector<ReadingResult> readings; // one assumption at a time first, then combinations
    std::size_t singlesLeftOut = 0;      // further assumptions taken otherwise that were not tried
    double combinationsLeftOut = 0;      // further combinations that were not tried
    bool isCancelled = false;            // then the readings are those found so far

    [[nodiscard]] std::size_t count(OrderOutcome outcome) const;
    bool operator==(const Robustness&) const = default;
};

/// As many readings as are tried.
inline constexpr std::size_t mostReadings = 64;

/// The view that reads the record so; without typed texts where it shows something else.
[[nodiscard]] View withReading(View view, const Document& document, const Reading& reading);

/// Readings that change no value of the figure's own measure are none. What is about all cases is tried first, then the
/// cases in the order of the document, whatever that of the view. `isCancelled` is asked before each reading.
[[nodiscard]] Robustness robustnessOf(const Document& document, const View& view, const ReferenceTables& tables,
                                      const std::function<bool()>& isCancelled = {});

} // namespace toscale
