#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// A fact that a reader must know beside a value (MODEL.md 8). Worded in `app/text`.
enum class NoteCode {
    // rank 1: always on the figure, in short form
    BasisOf,             // [basis name] or, when rows differ, one per basis
    ForumOf,             // [forum names]
    StatusOfFigure,      // [status]   alleged
    EvidenceOfFigure,    // [evidence] untraced, disputed, withdrawn, inferred
    ScopeDiffers,        // [scope words]
    CountsDiffer,        // [counts name of each]
    Counterfactual,      // [basis of the baseline, "company" where prison cannot apply]
    GapOf,               // [gap name, gap arguments ...]
    AsOf,                // [date] of a pending case
    LogScale,            // []
    SumOfMaxima,         // [number of counts]
    NotKnownToBePaid,    // []
    ScopesOverridden,    // []
    LeftOut,             // [reason]
    // rank 2: folded into "Notes and sources"
    CurrencyAndYear,     // [currency, year or "nominal", tables used]
    PrefixReadingOf,     // [reading, ratio low, ratio high]
    BoundOf,             // [qualifier name]
    SourcesDisagree,     // [low text, high text]
    SeveralParties,      // [names]
    SpreadOfTerms,       // [shortest years, longest years]
    SuspendedParts,      // [years]
    ActorKindsDiffer,    // [kinds]
    RolesDiffer,         // [roles]
    OtherPartiesPaid,    // [party names, text of the amount]
    OtherConduct,        // [text of the amount]
    AreaIsUnderRead,     // []
    LooksLikePlaceholder,// [text]
    ActDateUnverified,   // []
    StageWithoutDate,    // [stage id]
    BasisUnstated,       // [stage id]
};

/// 1 = always on the figure, 2 = folded.
[[nodiscard]] constexpr int rankOf(NoteCode code) { return code < NoteCode::CurrencyAndYear ? 1 : 2; }

struct Note {
    NoteCode code{};
    std::vector<std::string> cases; // ids of the cases that it is about; empty = the whole comparison
    std::vector<std::string> arguments;

    bool operator==(const Note&) const = default;
};

} // namespace toscale
