#pragma once

namespace toscale::tests {

/// How many times slower than built for use a program may be that is built with a sanitizer: limits of time are
/// multiplied with it.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int slowdown = 20;
#else
constexpr int slowdown = 1;
#endif

} // namespace toscale::tests
