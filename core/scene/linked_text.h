#pragma once

#include "core/scene/text_block.h"

#include <span>

namespace toscale::scene {

/// Words that lead to an address, wherever they stand in a text.
struct TextLink {
    std::string words;
    std::string address;
};

/// Adds the lines of a block like addBlock(), the words of each link as marks of their own. A link whose words are
/// broken over two lines is two marks; one that does not stand in the text is none.
double addLinkedBlock(std::vector<Mark>& marks, const MarkKey& key, const TextBlock& block, geometry::Point at,
                      std::span<const TextLink> links, const TextMeasure& measure);

} // namespace toscale::scene
