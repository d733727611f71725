#include "core/scene/linked_text.h"

#include <algorithm>

namespace toscale::scene {

namespace {

/// Where a link stands in the lines joined by spaces.
struct Range {
    std::size_t from = 0;
    std::size_t to = 0;
    const std::string* address = nullptr;
};

std::vector<Range> rangesOf(const std::string& text, std::span<const TextLink> links)
{
    std::vector<Range> ranges;
    for (const TextLink& link : links)
        if (const std::size_t at = link.words.empty() ? std::string::npos : text.find(link.words);
            at != std::string::npos && !link.address.empty())
            ranges.push_back({at, at + link.words.size(), &link.address});
    std::ranges::sort(ranges, {}, &Range::from);
    std::size_t end = 0;
    std::erase_if(ranges, [&](const Range& range) {
        const bool overlaps = range.from < end;
        if (!overlaps)
            end = range.to;
        return overlaps;
    });
    return ranges;
}

/// A part of one line, with the address that it leads to.
struct Segment {
    std::string_view words;
    const std::string* address = nullptr;
};

std::vector<Segment> segmentsOf(std::string_view line, std::size_t lineStart, std::span<const Range> ranges)
{
    std::vector<Segment> segments;
    std::size_t at = 0;
    const auto addUpTo = [&](std::size_t end, const std::string* address) {
        if (end > at)
            segments.push_back({line.substr(at, end - at), address});
        at = std::max(at, end);
    };
    for (const Range& range : ranges) {
        if (range.to <= lineStart || range.from >= lineStart + line.size())
            continue;
        addUpTo(range.from > lineStart ? range.from - lineStart : 0, nullptr);
        addUpTo(std::min(range.to - lineStart, line.size()), range.address);
    }
    addUpTo(line.size(), nullptr);
    return segments;
}

std::string joined(const TextBlock& block)
{
    std::string text;
    for (const std::string& line : block.lines)
        text += (text.empty() ? "" : " ") + line;
    return text;
}

} // namespace

double addLinkedBlock(std::vector<Mark>& marks, const MarkKey& key, const TextBlock& block, geometry::Point at,
                      std::span<const TextLink> links, const TextMeasure& measure)
{
    const std::vector<Range> ranges = rangesOf(joined(block), links);
    const auto [size, weight, role] = block.look;
    std::size_t lineStart = 0;
    int number = 0;
    double y = at.y;
    for (const std::string& line : block.lines) {
        double x = at.x;
        for (const Segment& segment : segmentsOf(line, lineStart, ranges)) {
            Mark mark;
            mark.key = key;
            if (++number > 1)
                mark.key.part += '-' + std::to_string(number);
            mark.role = role;
            mark.shape = TextShape{{x, y + toBaseline(block.look)},
                                   std::string(segment.words),
                                   size,
                                   weight,
                                   Anchor::Start,
                                   segment.address != nullptr ? *segment.address : std::string()};
            marks.push_back(std::move(mark));
            x += measure.width(segment.words, size, weight);
        }
        lineStart += line.size() + 1;
        y += block.look.lineStep();
    }
    return y;
}

} // namespace toscale::scene
