#include "core/scene/ink.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <string_view>
#include <unordered_map>

namespace toscale::scene {

namespace {

double drawnSize(const Shape& shape, Encoding encoding)
{
    if (const auto* rect = std::get_if<RectShape>(&shape))
        return encoding == Encoding::Area ? rect->rect.width * rect->rect.height : rect->rect.width;
    if (const auto* circle = std::get_if<CircleShape>(&shape)) {
        const double r = circle->circle.radius;
        return encoding == Encoding::Area ? std::numbers::pi * r * r : 2 * r;
    }
    return 0;
}

/// Ratios above and below 1 count alike.
double distance(double factor)
{
    return factor > 0 ? std::abs(std::log(factor)) : std::numeric_limits<double>::infinity();
}

} // namespace

bool InkReport::isHonest() const
{
    return worst >= 0.95 && worst <= 1.05;
}

InkReport measureInk(const Scene& scene, Encoding encoding)
{
    InkReport report;
    report.encoding = encoding;
    struct Sum {
        double drawn = 0;
        double value = 0;
    };
    std::map<int, Sum> sums;                                                     // by scale
    std::unordered_map<std::string_view, std::vector<std::size_t>> placesOfCase; // in `cases`
    report.readings.reserve(scene.marks.size());
    for (const Mark& mark : scene.marks) {
        if (!mark.data || mark.data->scale == placedByPosition || encoding == Encoding::Position)
            continue;
        const InkReading& piece =
            report.readings.emplace_back(InkReading{mark.key, *mark.data, drawnSize(mark.shape, encoding), 1});
        sums[mark.data->scale].drawn += piece.drawn;
        sums[mark.data->scale].value += piece.data.value;
        std::vector<std::size_t>& places = placesOfCase[mark.key.caseId];
        const auto place = std::ranges::find_if(places, [&](std::size_t each) {
            const DataValue& data = report.cases[each].data;
            return data.measure == piece.data.measure && data.scale == piece.data.scale;
        });
        if (place == places.end()) {
            places.push_back(report.cases.size());
            report.cases.push_back(piece);
        } else {
            report.cases[*place].drawn += piece.drawn;
            report.cases[*place].data.value += piece.data.value;
        }
    }
    const auto judge = [&](InkReading& reading) {
        const Sum& sum = sums[reading.data.scale];
        const double expected = sum.value > 0 ? sum.drawn / sum.value * reading.data.value : 0;
        if (expected > 0)
            reading.lieFactor = reading.drawn / expected;
        else // a value of zero has no size; anything drawn for it would be a lie without bound
            reading.lieFactor = reading.drawn > 0 ? std::numeric_limits<double>::infinity() : 1;
        if (distance(reading.lieFactor) > distance(report.worst))
            report.worst = reading.lieFactor;
    };
    std::ranges::for_each(report.readings, judge);
    std::ranges::for_each(report.cases, judge);
    return report;
}

} // namespace toscale::scene
