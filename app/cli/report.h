#pragma once

#include "core/result.h"

#include <iosfwd>
#include <vector>

namespace toscale::cli {

/// Writes "file:line:column: sentence" for an error, in English.
void report(std::ostream& err, const Error& error);
void report(std::ostream& err, const std::vector<Error>& errors);

/// The sentence alone.
[[nodiscard]] std::string sentenceOf(const Error& error);

} // namespace toscale::cli
