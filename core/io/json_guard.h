#pragma once

#include "core/io/json_value.h"
#include "core/result.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace toscale::io {

struct JsonLimits {
    int depth = 64;
    std::size_t bytes = 256U << 20;
};

/// JSON from outside, and what is wrong with it. `value` is empty when nothing could be read; members with one
/// name are all kept, in order, and the first is the one that readers take. Errors: JsonSyntax, JsonCutOff,
/// JsonTooDeep, NumberTooLarge, BadEncoding with path, line and column; DuplicateKey with path.
struct GuardedJson {
    std::optional<JsonValue> value;
    std::vector<Error> problems;
};

[[nodiscard]] GuardedJson parseJson(std::string_view text, const JsonLimits& limits = {});

} // namespace toscale::io
