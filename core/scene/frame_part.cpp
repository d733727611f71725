#include "core/scene/frame_part.h"

#include <algorithm>
#include <charconv>

namespace toscale::scene {

namespace {

constexpr std::string_view tick = "tick-";

bool isRatio(std::string_view part)
{
    return part == "ratio" || part.starts_with("ratio-"); // of several lines
}

/// "money-tick-3" -> "money-": what all words of one axis begin with.
std::string_view axisOf(std::string_view part)
{
    return part.substr(0, part.rfind(tick));
}

int numberOf(std::string_view part)
{
    const std::string_view digits = part.substr(part.rfind(tick) + tick.size());
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace

bool isAxisWord(std::string_view part)
{
    const std::size_t at = part.rfind(tick);
    if (at == std::string_view::npos || at + tick.size() == part.size())
        return false;
    const std::string_view digits = part.substr(at + tick.size());
    return std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

std::string framePartAt(const Scene& scene, geometry::Point point, const TextMeasure& measure)
{
    for (const Mark& mark : scene.marks) {
        if (!mark.key.caseId.empty() || !std::holds_alternative<TextShape>(mark.shape))
            continue;
        const bool hasReceipt = isRatio(mark.key.part) || isAxisWord(mark.key.part);
        if (hasReceipt && isSeenAt(scene, mark, point) && boundsOf(mark, measure, scene.rightToLeft).contains(point))
            return isRatio(mark.key.part) ? "ratio" : mark.key.part;
    }
    return {};
}

std::string firstAxis(const Scene& scene)
{
    const auto word = std::ranges::find_if(scene.marks, [](const Mark& mark) {
        return mark.key.caseId.empty() && isAxisWord(mark.key.part) && std::holds_alternative<TextShape>(mark.shape);
    });
    return word == scene.marks.end() ? std::string() : word->key.part;
}

std::string endOfAxis(const Scene& scene, std::string_view part)
{
    const TextShape* end = nullptr;
    int last = -1;
    for (const Mark& mark : scene.marks) {
        const auto* word = std::get_if<TextShape>(&mark.shape);
        if (word == nullptr || !mark.key.caseId.empty() || !isAxisWord(mark.key.part)
            || axisOf(mark.key.part) != axisOf(part) || numberOf(mark.key.part) <= last)
            continue;
        last = numberOf(mark.key.part);
        end = word;
    }
    return end == nullptr ? std::string() : end->text;
}

const Comparison& comparisonOfAxis(const Columns& columns, std::string_view part)
{
    const std::string_view axis = axisOf(part);
    const std::vector<const Comparison*> all = everythingIn(columns);
    if (axis == "x-" || axis == "y-") { // of a plane: what was taken against what followed
        for (const Comparison* in : all)
            if (isOfPenalty(in->measure) == (axis == "y-"))
                return *in;
        return columns.main;
    }
    const Comparison* named = &columns.main;
    std::size_t longest = 0; // "money-per-gb-" begins with "money-"
    for (const Comparison* in : all)
        if (const std::string name = std::string(nameOf(in->measure)) + '-';
            axis.starts_with(name) && name.size() > longest) {
            named = in;
            longest = name.size();
        }
    return *named;
}

} // namespace toscale::scene
