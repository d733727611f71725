#pragma once

#include <string>
#include <vector>

namespace toscale {

/// One step from the text as found to the drawn value. Arguments are numbers in plain decimals, ids, and texts.
enum class StepCode {
    AsFound,          // [text]                                  sources: of the figure or stage
    StatusOfFigure,   // [status, evidence, counts, scope]
    ReadPrefix,       // [reading, bytes]
    PrefixDoubt,      // [low bytes, high bytes]
    SelectedFigure,   // [figure id, "primary" | "selected"]
    StageInForce,     // [stage id, thread, basis, date]
    StageSuperseded,  // [stage id, basis, date]
    StageLeftOut,     // [stage id, reason: other_party | other_conduct | part_of | alternative_to | kind | forum | ...]
    AddedThreads,     // [number of threads]
    LongestTerm,      // [party, shortest years, longest years]
    SuspendedPart,    // [years]
    ToYears,          // [text, years]
    ExchangeRate,     // [from, to, year, rate]                   table row
    PriceIndex,       // [index name, from year, to year, index from, index to]
    Divided,          // [numerator, denominator, unit]
    Revenue,          // [party, fiscal year, amount]
    BaselineRate,     // [baseline case id, rate, unit]
    Multiplied,       // [rate, volume, unit]
    Computed          // [value, unit]
};

struct ReceiptStep {
    StepCode code = StepCode::AsFound;
    std::vector<std::string> arguments;
    std::vector<std::string> sources; // ids of the case's sources
    std::string tableRow;             // e.g. "fx-annual.csv: 2008,EUR,1.4726" with its source address after a space

    bool operator==(const ReceiptStep&) const = default;
};

using Receipt = std::vector<ReceiptStep>;

} // namespace toscale
