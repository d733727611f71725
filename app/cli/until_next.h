#pragma once

#include <optional>
#include <utility>

namespace toscale::cli {

/// Keeps a value until the next one of its type comes, or the program ends, which frees nothing one by one: a document
/// of thousands of cases, and what was drawn of it, would take a tenth of the whole time to be taken apart. For one
/// thread.
template <class T> [[nodiscard]] T& keptUntilNext(T value)
{
    static std::optional<T>& kept = *new std::optional<T>;
    kept.emplace(std::move(value));
    return *kept;
}

} // namespace toscale::cli
