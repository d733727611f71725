#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace toscale {

/// A row with what it is sorted by.
struct KeyedRow {
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};

/// Ascending by key; equal ones stay in their order. On all cores; false when stopped.
bool sortByKey(std::vector<KeyedRow>& rows, const std::stop_token& stop);

/// The same on one core.
void sortByKey(std::span<KeyedRow> rows);

} // namespace toscale
