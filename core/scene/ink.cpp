#include "core/scene/ink.h"

#include <cmath>
#include <limits>
#include <map>
#include <numbers>

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
    std::map<int, Sum> sums; // by scale
    for (const Mark& mark : scene.marks) {
        if (!mark.data || mark.data->scale == placedByPosition || encoding == Encoding::Position)
            continue;
        report.readings.push_back({mark.key, *mark.data, drawnSize(mark.shape, encoding), 1});
        sums[mark.data->scale].drawn += report.readings.back().drawn;
        sums[mark.data->scale].value += mark.data->value;
    }
    for (InkReading& reading : report.readings) {
        const Sum& sum = sums[reading.data.scale];
        const double expected = sum.value > 0 ? sum.drawn / sum.value * reading.data.value : 0;
        if (expected > 0)
            reading.lieFactor = reading.drawn / expected;
        else // a value of zero has no size; anything drawn for it would be a lie without bound
            reading.lieFactor = reading.drawn > 0 ? std::numeric_limits<double>::infinity() : 1;
        if (distance(reading.lieFactor) > distance(report.worst))
            report.worst = reading.lieFactor;
    }
    return report;
}

} // namespace toscale::scene
