#pragma once

#include "core/result.h"

namespace toscale::io {

/// The address of an `extern "C"` function in a module of ours beside the program or in its library folder. A library
/// that few runs need (painting, reading PDF) is opened only then, so that all others start quickly.
/// Errors: ModuleMissing [paths tried, or what the linker says].
[[nodiscard]] Result<void*> moduleEntry(const char* module, const char* function);

} // namespace toscale::io
