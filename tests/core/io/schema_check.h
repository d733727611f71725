#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace toscale::tests {

/// Checks a value against the part of JSON Schema 2020-12 that the document's schema uses ($ref, type, const, enum,
/// required, properties, additionalProperties, items, minLength), and says which properties the schema does not name.
[[nodiscard]] std::vector<std::string> problemsBySchema(const nlohmann::ordered_json& schema,
                                                        const nlohmann::ordered_json& value);

} // namespace toscale::tests
