#pragma once

#include <string>
#include <vector>

namespace toscale {

/// One step from the text as found to the drawn value. Arguments are names, words of a file and numbers in plain
/// decimals, never ids. A stage is [kind, text, basis, date].
enum class StepCode {
    AsFound,          // [text]
    ReadAs,           // [text, "decimal_comma" | "column"]: what was made of it, by its decimals, or also by its column
    StatusOfFigure,   // [status, evidence, counts, scope]
    ReadPrefix,       // ["si" | "jedec" | "stated", low bytes, high bytes]: "stated" leaves no doubt (GiB, bytes)
    PrefixDoubt,      // [low bytes, high bytes] if the prefix was meant the other way
    SelectedFigure,   // [text, "primary" | "selected" | "only"]
    StageCounted,     // [stage ..., parties]
    StageEnded,       // [stage ...]: leaves nothing in force
    StageSuperseded,  // [stage ...]: was in force before
    StageOtherBasis,  // [stage ...]: a maximum, an offer ...: does not count on this basis
    StageLeftOut,     // [stage ..., parties, "other_party" | "other_conduct"]
    PartOfStage,      // [stage ..., note]: recorded component, never added to its whole
    Alternative,      // [text, "used" | "other_currency" | "no_number"]: another figure for the same sum
    EachOfSeveral,    // [amount, unit, number of persons]
    PartAmount,       // [low, high, unit]: of one of several penalties, converted
    AddedThreads,     // [number of threads, low, high, unit]
    LongestTerm,      // [party, shortest years, longest years]
    SuspendedPart,    // [years, party]
    SuspendedCounted, // [years]: part of the term that is counted although it is suspended
    ToYears,          // [text, low years, high years]
    ExchangeRate,     // [from, to, year, rate]
    PriceIndex,       // [index name, from year, to year, index from, index to]
    Divided,          // [numerator, its unit, denominator, its unit, quotient, its unit]
    Revenue,          // [party, fiscal year, text]
    NoRevenue,        // [text]: a part without a full year of revenue
    BaselineRate,     // [label of the baseline, rate, unit]
    Multiplied,       // [rate, its unit, volume, its unit, product, its unit]
    Computed          // [low, high, unit]
};

// Units in arguments: a currency code, "B", "GB", "TB", "years", "days", "share", the noun of works, or two of them
// with a slash between: "USD/GB".

struct ReceiptStep {
    StepCode code = StepCode::AsFound;
    std::vector<std::string> arguments;
    std::vector<std::string> sources; // ids of sources of the case that the step is about
    std::string tableRow;    // rows of built-in tables: "fx-annual.csv: 2008,EUR,1.4726" with their source address
    std::string caseId = {}; // whose sources they are; empty = of the row's own case

    bool operator==(const ReceiptStep&) const = default;
};

using Receipt = std::vector<ReceiptStep>;

} // namespace toscale
