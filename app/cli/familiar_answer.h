#pragma once

#include "app/text/phrases.h"
#include "core/io/json_value.h"
#include "core/quantity/quantity.h"

#include <string>
#include <vector>

namespace toscale::cli {

/// A quantity as familiar things: `convert --familiar`. Money is compared in its own currency, in amounts as they were.
struct FamiliarAnswer {
    std::vector<std::string> lines; // a sentence, then its arithmetic and its thing, for each; or why there is none
    io::JsonValue json;             // {"familiar": [...]} or {"familiar": [], "reason": "Zero"}
};

[[nodiscard]] FamiliarAnswer familiarAnswer(const text::Phrases& phrases, const Quantity& quantity);

} // namespace toscale::cli
