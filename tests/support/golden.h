#pragma once

#include <string>

namespace toscale::tests {

/// Compares with the file of that name under tests/golden; with TOSCALE_UPDATE_GOLDEN=1 in the environment it is
/// written instead. See Testing in README.md.
void expectGolden(const std::string& name, const std::string& text);

} // namespace toscale::tests
