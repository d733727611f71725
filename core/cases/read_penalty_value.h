#pragma once

#include "core/cases/case.h"
#include "core/quantity/parse_quantity.h"
#include "core/result.h"

#include <string_view>

namespace toscale {

/// The value of a penalty of this kind and basis: money, or a term for imprisonment, probation and community service; `other`
/// may be either. "up to" on a statutory maximum restates the basis and is kept in the text alone (MODEL.md 2).
/// Errors of parseMoney and parseSentence; KindsDiffer for a volume or a count.
[[nodiscard]] Result<PenaltyValue> readPenaltyValue(PenaltyKind kind, Basis basis, std::string_view text,
                                                    const ParseOptions& options = {});

/// True for the kinds whose value is a length of time.
[[nodiscard]] constexpr bool isTermKind(PenaltyKind kind)
{
    return kind == PenaltyKind::Imprisonment || kind == PenaltyKind::Probation || kind == PenaltyKind::CommunityService;
}

} // namespace toscale
