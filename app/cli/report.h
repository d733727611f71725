#pragma once

#include "app/cli/command.h"
#include "app/text/phrases.h"
#include "core/result.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace toscale::cli {

/// The language of everything that the command line says of itself; figures have their own.
[[nodiscard]] const text::Phrases& english();

/// Writes "file:line:column: sentence" for an error, in English.
void report(std::ostream& err, const Error& error);
void report(std::ostream& err, const std::vector<Error>& errors);

/// Reports what is wrong with the command line itself: an option's value, a missing or a further argument.
[[nodiscard]] int refuse(Streams& streams, const Error& error);

[[nodiscard]] inline Error badOption(std::string_view option, const std::string& value, std::string_view expected)
{
    return Error{ErrorCode::BadOption, {}, {std::string(option), value, std::string(expected)}};
}

/// Only a whole document may have its name.
[[nodiscard]] inline bool isDocumentName(std::string_view path)
{
    return path.ends_with(".toscale.json");
}

/// The sentence alone.
[[nodiscard]] std::string sentenceOf(const Error& error);

} // namespace toscale::cli
