#pragma once

#include "core/document/document.h"

#include <random>

namespace toscale::tests {

/// A document of random content in which every field may be set; readable without a problem.
[[nodiscard]] Document anyDocument(std::mt19937& random);

/// A document in which every field of every object is set to something else than its default.
[[nodiscard]] Document fullDocument();

} // namespace toscale::tests
