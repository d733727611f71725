#pragma once

#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "core/result.h"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace toscale::cli {

/// Writes "file:line:column: sentence" for an error, in the language of messages.
void report(std::ostream& err, const Error& error);
void report(std::ostream& err, const std::vector<Error>& errors);

/// Of the notes of a table those that must be read with its numbers: see io::isOfDecimals().
void reportDecimals(std::ostream& err, const std::vector<Error>& notes);

/// How many rows and values of a table were left out, and that the rest is used; nothing of none.
void reportLeftOut(std::ostream& err, const std::string& file, std::size_t count);

/// Reports what is wrong with the command line itself: an option's value, a missing or a further argument.
[[nodiscard]] int refuse(Streams& streams, const Error& error);
[[nodiscard]] int refuse(Streams& streams, const std::string& sentence);

/// `expected`: names of values as they are, or what is `said` of them.
[[nodiscard]] inline Error badOption(std::string_view option, const std::string& value, std::string_view expected)
{
    return Error{ErrorCode::BadOption, {}, {std::string(option), value, std::string(expected)}};
}

/// Only a whole document may have its name.
[[nodiscard]] inline bool isDocumentName(std::string_view path)
{
    return path.ends_with(".toscale.json");
}

/// The sentence alone, in English: JSON is the same in every language.
[[nodiscard]] std::string sentenceOf(const Error& error);

} // namespace toscale::cli
