#include "core/io/text_blocks.h"

#include "core/io/text_place.h"
#include "core/parallel.h"

#include <algorithm>

namespace toscale::io {

std::vector<TextBlock> blocksOf(std::string_view text, std::size_t begin, std::size_t blockSize)
{
    std::vector<TextBlock> blocks;
    while (begin < text.size()) {
        std::size_t end = text.size();
        if (end - begin > blockSize) {
            const std::size_t lineEnd = text.find_first_of("\r\n", begin + blockSize);
            end = lineEnd == std::string_view::npos ? text.size() : behindLineBreak(text, lineEnd);
        }
        blocks.push_back({begin, end});
        begin = end;
    }
    return blocks;
}

bool readBlocks(std::vector<TextBlock> blocks, const ReadBlock& read, const std::stop_token& stop)
{
    std::vector<std::size_t> ends(blocks.size());
    const bool isWhole = inParallel(
        blocks.size(), [&](std::size_t block) { ends[block] = read(block, blocks[block]); }, stop);
    for (std::size_t block = 1; isWhole && block < blocks.size(); ++block) {
        if (ends[block - 1] == blocks[block].begin)
            continue;
        if (stop.stop_requested())
            return false;
        blocks[block].begin = ends[block - 1]; // maybe behind its end: then none of its rows is left
        ends[block] = read(block, {blocks[block].begin, std::max(blocks[block].begin, blocks[block].end)});
    }
    return isWhole;
}

} // namespace toscale::io
