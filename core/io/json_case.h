#pragma once

#include "core/cases/case.h"
#include "core/io/json_fields.h"

namespace toscale::io {

/// Reads one object of "cases". What cannot be read is reported; a figure or a revenue without a value
/// stays among the unread items.
[[nodiscard]] Case readCase(FieldReader& fields);

/// Adds it to a line of JSON.
void appendJson(std::string& line, const Case& which);

/// One object of its "sources".
[[nodiscard]] Source readSource(FieldReader& fields);

void appendJson(std::string& line, const Source& source);

} // namespace toscale::io
