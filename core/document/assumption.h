#pragma once

#include "core/document/document.h"
#include "core/normalize/reference_tables.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// What a view takes for granted, and could take otherwise (MODEL.md 9). Values are names as files have them:
enum class Assumption {
    Prefixes,       // "si", "iec" or "jedec": of all prefixes in doubt
    Basis,          // "final", "highest" or the name of a basis
    Kinds,          // names of kinds joined by "+"; empty = all kinds of the measure
    Forum,          // the name of a forum; empty = all
    Suspended,      // "counted"; empty = not
    Currency,       // ISO 4217
    PriceYear,      // "2024"; empty = nominal
    InflateFirst,   // "inflate_first"; empty = converted first
    OtherConduct,   // "counted"; empty = not
    Scopes,         // "ignored": rates although scopes differ; empty = respected
    RatePer,        // "volume" or "works": what a rate is per
    PrefixOfCase,   // as Prefixes; empty = as the view
    ReportedFigure, // of a case: the id of a figure; empty = the primary one
    LeftOut         // of a case: the reason; empty = it is taken
};

inline constexpr std::array<std::string_view, 14> assumptionNames{
    "prefixes",      "basis",         "kinds",  "forum",    "suspended",      "currency",        "price_year",
    "inflate_first", "other_conduct", "scopes", "rate_per", "prefix_of_case", "reported_figure", "left_out"};

[[nodiscard]] constexpr std::string_view nameOf(Assumption what)
{
    return assumptionNames[static_cast<std::size_t>(what)];
}

/// The ones of a single case.
[[nodiscard]] constexpr bool isOfCase(Assumption what)
{
    return what >= Assumption::PrefixOfCase;
}

/// One assumption with a value; `caseId` of those of a single case only.
struct AssumptionChoice {
    Assumption what = Assumption::Prefixes;
    std::string caseId = {};
    std::string value = {};

    bool operator==(const AssumptionChoice&) const = default;
};

/// An assumption of a view as a list of them shows it.
struct AssumptionRow {
    AssumptionChoice now;
    std::string standard;             // what it would be without the view's own word
    std::vector<std::string> options; // values to choose from, `now` among them
    std::size_t affected = 0;         // cases of the view that it is about

    [[nodiscard]] bool isChanged() const { return now.value != standard; }
    bool operator==(const AssumptionRow&) const = default;
};

/// The assumptions that matter for what the view shows, those of all cases first; of single cases only those that have
/// something to choose. O(cases).
[[nodiscard]] std::vector<AssumptionRow> assumptionsOf(const Document& document, const View& view,
                                                       const ReferenceTables& tables);

/// Makes the view assume that. A value that says nothing new over the document's takes the view's own word away; an
/// unknown one changes nothing.
void assume(View& view, const Document& document, const AssumptionChoice& choice);

/// True where the measure is made from data sizes, and from the figure that the view selects.
[[nodiscard]] bool usesVolume(MeasureId measure);
[[nodiscard]] bool usesWorks(MeasureId measure);

/// True of a figure whose text leaves its prefixes in doubt: "70 GB", not "64 GiB".
[[nodiscard]] bool hasPrefixInDoubt(const CaseFigure& figure);

} // namespace toscale
