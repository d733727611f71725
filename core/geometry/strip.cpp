#include "core/geometry/strip.h"

#include <algorithm>
#include <cmath>

namespace toscale::geometry {

namespace {

constexpr double rowTolerance = 1e-9;
constexpr double poleGap = 4; // between a pole and a text

struct Flag {
    double at = 0;
    int lane = 0;
    Interval text;
};

bool meets(const Interval& a, const Interval& b, double gap)
{
    return a.from < b.to + gap && b.from < a.to + gap;
}

bool isClear(const Flag& flag, std::span<const Flag> placed, std::span<const Interval> taken, double gap)
{
    const auto inTheWay = [&](const Interval& other) {
        return meets(flag.text, other, 0) || meets({flag.at, flag.at}, other, poleGap);
    };
    if (std::ranges::any_of(taken, inTheWay))
        return false;
    return std::ranges::none_of(placed, [&](const Flag& other) {
        if (std::abs(flag.at - other.at) < poleGap)
            return true;
        if (flag.lane == other.lane)
            return meets(flag.text, other.text, gap);
        // a pole passes all lanes below its text
        const Flag& lower = flag.lane < other.lane ? flag : other;
        const Flag& upper = flag.lane < other.lane ? other : flag;
        return meets(lower.text, {upper.at, upper.at}, poleGap);
    });
}

} // namespace

std::vector<StripFold::Piece> StripFold::pieces(double from, double to) const
{
    std::vector<Piece> all;
    if (!(to > from) || !(perRow > 0))
        return all;
    const std::size_t last = placeOf(to).row;
    for (auto row = static_cast<std::size_t>(from / perRow); row <= last; ++row) {
        const double begin = static_cast<double>(row) * perRow;
        const double a = std::max(from, begin);
        const double b = row == last ? to : begin + perRow;
        if (b > a)
            all.push_back({row, (a - begin) / perRow * width, (b - a) / perRow * width, a, b});
    }
    return all;
}

StripFold::Place StripFold::placeOf(double value) const
{
    if (!(value > 0) || !(perRow > 0))
        return {};
    const double row = std::max(std::ceil(value / perRow * (1 - rowTolerance)) - 1, 0.0);
    return {static_cast<std::size_t>(row), std::min((value - row * perRow) / perRow, 1.0) * width};
}

std::size_t StripFold::rowsOf(double total) const
{
    return placeOf(total).row + 1;
}

double roundRow(double total, int rows, TickFamily family)
{
    constexpr int ticksInRow = 10;
    const double least = total / std::max(rows, 1);
    const double step = roundStep(least, ticksInRow, family);
    return step > 0 ? std::ceil(least / step * (1 - rowTolerance)) * step : 0;
}

std::vector<std::optional<FlagPlace>> placeFlags(std::span<const FlagRequest> requests, std::span<const Interval> taken,
                                                 Interval line, int lanes, double gap)
{
    std::vector<std::optional<FlagPlace>> places(requests.size());
    std::vector<Flag> placed;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const FlagRequest& request = requests[i];
        if (request.at < line.from || request.at > line.to)
            continue;
        // behind its pole, at the end of the line before it
        for (const double begin : {request.at + poleGap, request.at - poleGap - request.width}) {
            if (begin < line.from || begin + request.width > line.to)
                continue;
            for (int lane = lanes - 1; lane >= 0 && !places[i]; --lane) {
                const Flag flag{request.at, lane, {begin, begin + request.width}};
                if (!isClear(flag, placed, taken, gap))
                    continue;
                placed.push_back(flag);
                places[i] = FlagPlace{lane, begin};
            }
            if (places[i])
                break;
        }
    }
    return places;
}

} // namespace toscale::geometry
