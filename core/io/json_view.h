#pragma once

#include "core/document/view.h"
#include "core/io/json_fields.h"
#include "core/io/json_ids.h"

#include <map>
#include <string>

namespace toscale::io {

/// The cases of a document with the figures of each: what a view may name.
struct KnownCases {
    IdSet cases;
    std::map<std::string, IdSet, std::less<>> figures;
};

[[nodiscard]] KnownCases knownCases(const JsonValue& document);

/// The document's own reference.
[[nodiscard]] Reference readReference(FieldReader& fields, const KnownCases& known);
void appendJson(std::string& line, const Reference& reference, const UnknownFields& unknown);

/// Reads one object of "views"; what cannot be read is reported and stays at its default.
[[nodiscard]] View readView(FieldReader& fields, const KnownCases& known);
void appendJson(std::string& line, const View& view);

} // namespace toscale::io
