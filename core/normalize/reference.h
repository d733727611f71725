#pragma once

#include "core/cases/vocabulary.h"
#include "core/quantity/information.h"
#include "core/quantity/money.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// Which stages count: `final` (the default, MODEL.md 4 rule 2), `highest`, or the last stage of one basis.
struct BasisChoice {
    enum class Rule { Final, Highest, Single };
    Rule rule = Rule::Final;
    Basis single = Basis::Imposed; // used with Rule::Single only

    bool operator==(const BasisChoice& other) const
    {
        return rule == other.rule && (rule != Rule::Single || single == other.single);
    }
};

/// "final", "highest" or the name of a Basis.
[[nodiscard]] std::string_view nameOf(const BasisChoice& choice);
[[nodiscard]] std::optional<BasisChoice> basisChoiceFromName(std::string_view name);

/// What a comparison is made in.
struct Reference {
    Currency currency{"USD"};
    std::optional<int> priceYear; // none = nominal
    bool inflateFirst = false;    // the second reading of MODEL.md 5
    PrefixReading reading = PrefixReading::Si;
    BasisChoice basis;
    std::string baseline;             // a case id; empty = none
    std::vector<PenaltyKind> kinds;   // empty = all kinds of the measure
    std::optional<Forum> forum;       // none = all
    std::vector<std::string> parties; // empty = the case's actor; ids of parties
    bool withOtherConduct = false;    // count what covers other_conduct too
    bool ignoreScope = false;         // rates although scopes differ: hatched and stamped
    bool withSuspended = false;       // suspended parts of a term count as if they were served

    bool operator==(const Reference&) const = default;
};

} // namespace toscale
