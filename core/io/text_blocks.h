#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace toscale::io {

/// Where a piece of a text starts and where its last row may start at the latest.
struct TextBlock {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Pieces of a table for several threads, each from a line end on. Whether that line end lies within a cell in quotes
/// only shows when the rows before it are read: readBlocks() finds out.
[[nodiscard]] std::vector<TextBlock> blocksOf(std::string_view text, std::size_t begin, std::size_t blockSize);

/// Reads the rows of one block, and gives where the row behind its last one starts: at its end or later. What it read
/// of that block before, from another begin, was wrong and is forgotten.
using ReadBlock = std::function<std::size_t(std::size_t block, const TextBlock& where)>;

/// Reads all blocks on all cores, then those again that did not start where a row does. False where it was stopped.
[[nodiscard]] bool readBlocks(std::vector<TextBlock> blocks, const ReadBlock& read, const std::stop_token& stop);

} // namespace toscale::io
