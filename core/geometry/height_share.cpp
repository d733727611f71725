#include "core/geometry/height_share.h"

#include <algorithm>
#include <queue>

namespace toscale::geometry {

namespace {

struct Step {
    double saves = 0; // for each point of height
    std::size_t part = 0;
    std::size_t to = 0;

    /// The first part of two that save alike comes first.
    bool operator<(const Step& other) const { return saves != other.saves ? saves < other.saves : part > other.part; }
};

/// The step from a choice that saves most for its height; nothing where no later one saves anything.
std::optional<Step> bestStep(const std::vector<HeightChoice>& choices, std::size_t from, std::size_t part, double room)
{
    std::optional<Step> best;
    for (std::size_t to = from + 1; to < choices.size(); ++to) {
        const double saved = choices[from].cost - choices[to].cost;
        const double higher = choices[to].height - choices[from].height;
        if (!(saved > 0) || higher > room)
            continue;
        const Step step{saved / std::max(higher, 1e-9), part, to};
        if (!best || *best < step)
            best = step;
    }
    return best;
}

} // namespace

std::optional<std::vector<std::size_t>> shareHeight(std::span<const std::vector<HeightChoice>> parts, double height)
{
    double room = height;
    for (const std::vector<HeightChoice>& choices : parts) {
        if (choices.empty())
            return std::nullopt;
        room -= choices.front().height;
    }
    if (room < 0)
        return std::nullopt;
    std::vector<std::size_t> chosen(parts.size(), 0);
    std::priority_queue<Step> steps;
    const auto push = [&](std::size_t part) {
        if (const auto step = bestStep(parts[part], chosen[part], part, room))
            steps.push(*step);
    };
    for (std::size_t part = 0; part < parts.size(); ++part)
        push(part);
    while (!steps.empty()) {
        const Step step = steps.top();
        steps.pop();
        const double higher = parts[step.part][step.to].height - parts[step.part][chosen[step.part]].height;
        if (higher <= room) {
            room -= higher;
            chosen[step.part] = step.to;
        }
        push(step.part); // the next one, or a smaller one where there was no room for this
    }
    return chosen;
}

} // namespace toscale::geometry
