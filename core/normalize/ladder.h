#pragma once

#include "core/normalize/compare.h"
#include "core/normalize/standing_penalties.h"

#include <span>
#include <string>
#include <vector>

namespace toscale {

/// What one bar of a ladder is about, beside its value.
struct Rung {
    std::string penalty; // id of the stage; empty where the rung is what stands in the end
    Basis basis = Basis::Unstated;
    PenaltyKind kind = PenaltyKind::Other;
    std::string date;                 // EDTF; empty = none
    std::vector<std::string> parties; // names, where the case's parties have stages of their own
    std::vector<std::string> sources; // ids within the case
    bool inForce = false;             // the stage, or one of several, that counts in the end
    std::string until; // EDTF: when a later decision of its thread took its place; empty = none, or undated
    bool operator==(const Rung&) const = default;
};

/// "Was that the real sentence?": the stages of one family of penalties, a rung each, in the order of time within
/// their thread; then what stands in the end, where no single stage says it: nothing, or a sum of several. Stages are
/// never added to each other (MODEL.md 4).
struct Ladder {
    Comparison stages;       // a row a rung, case by case; no ratio between them
    std::vector<Rung> rungs; // of those rows

    /// There is more to show than that nothing stands in the end.
    [[nodiscard]] bool hasStages() const;
    bool operator==(const Ladder&) const = default;
};

/// The stages that apply to the counted parties and pass the reference's kinds and forum; each is converted with its
/// own year. The reference's basis is not looked at.
[[nodiscard]] Ladder ladderOf(std::span<const SelectedCase> cases, PenaltyFamily family, const Reference& reference,
                              const ReferenceTables& tables);

} // namespace toscale
