#include "core/normalize/ratio.h"

#include "core/quantity/estimate_division.h"
#include "core/quantity/estimate_order.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace toscale {

namespace {

/// Significant digits of the first number in a text; "4.8 million" has two, "80 TB" two, "1,000" one.
int digitsIn(const std::string& text)
{
    std::string digits;
    bool point = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (!digits.empty() && c != ',' && c != '.')
            break;
        point |= !digits.empty() && c == '.';
    }
    digits.erase(0, digits.find_first_not_of('0'));
    if (!point)
        digits.erase(digits.find_last_not_of('0') + 1);
    return std::max(1, static_cast<int>(digits.size()));
}

std::vector<std::string> namesOfAll(const auto& values)
{
    std::vector<std::string> names;
    names.reserve(values.size());
    for (const auto value : values)
        names.emplace_back(nameOf(value));
    return names;
}

template <class T> std::vector<T> sorted(std::vector<T> values)
{
    std::ranges::sort(values);
    return values;
}

std::optional<WithheldRatio> withheld(const MeasuredValue& a, const MeasuredValue& b, MeasureId measure)
{
    if (isOfPenalty(measure)) {
        if (sorted(a.bases) != sorted(b.bases)) {
            std::vector<std::string> names = namesOfAll(a.bases);
            for (std::string& name : namesOfAll(b.bases))
                names.push_back(std::move(name));
            return WithheldRatio{WithheldReason::BasisDiffers, std::move(names)};
        }
        if (sorted(a.forums) != sorted(b.forums)) {
            std::vector<std::string> names = namesOfAll(a.forums);
            for (std::string& name : namesOfAll(b.forums))
                names.push_back(std::move(name));
            return WithheldRatio{WithheldReason::ForumDiffers, std::move(names)};
        }
        if (a.scopesOverridden || b.scopesOverridden)
            return WithheldRatio{WithheldReason::ScopeDiffers, {}};
    }
    if (a.noun != b.noun && measure != MeasureId::Volume)
        return WithheldRatio{WithheldReason::NounsDiffer, {a.noun, b.noun}};
    return std::nullopt;
}

/// The interval that remains when either prefix could have been meant the other way.
void addReadingDoubt(Ratio& ratio, const RatioSide& smaller, const RatioSide& larger)
{
    if (smaller.binaryFactorLow == 1 && larger.binaryFactorLow == 1)
        return;
    const double times = larger.value.best / smaller.value.best;
    const auto [low, high] = std::minmax({times, times * larger.binaryFactorLow, times / smaller.binaryFactorLow,
                                          times * larger.binaryFactorLow / smaller.binaryFactorLow});
    ratio.readingLow = low;
    ratio.readingHigh = high;
}

RatioSide sideOf(const MeasuredValue& value, MeasureId measure)
{
    return {value.value, value.text, measure == MeasureId::Volume ? value.binaryFactorLow : 1};
}

} // namespace

int headlineDigits(double times, const std::string& smallerText, const std::string& largerText)
{
    const int carried = std::clamp(std::min(digitsIn(smallerText), digitsIn(largerText)), 2, 4);
    const int whole = times >= 1 ? static_cast<int>(std::floor(std::log10(times))) + 1 : 1;
    return std::max(carried, std::min(whole, 4));
}

std::optional<Ratio> ratioBetween(const RatioSide& a, const RatioSide& b)
{
    Ratio ratio;
    ratio.smaller = a.value.best <= b.value.best ? 0 : 1;
    ratio.larger = 1 - ratio.smaller;
    const RatioSide& smaller = ratio.smaller == 0 ? a : b;
    const RatioSide& larger = ratio.smaller == 0 ? b : a;
    const auto times = divide(larger.value, smaller.value);
    if (!times)
        return std::nullopt;
    ratio.times = *times;
    const EstimateOrder order = orderOf(smaller.value, larger.value);
    ratio.equal = order == EstimateOrder::Equal && !times->approximate;
    ratio.undecided = order == EstimateOrder::Undecided;
    ratio.digits = headlineDigits(times->best, smaller.text, larger.text);
    addReadingDoubt(ratio, smaller, larger);
    return ratio;
}

std::variant<Ratio, WithheldRatio> ratioOf(std::span<const ComparedCase> rows, MeasureId measure,
                                           const std::string& baseline)
{
    std::vector<std::size_t> valued;
    std::optional<std::size_t> firstGap;
    std::optional<std::size_t> base;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].leftOut)
            continue;
        const bool isBase = !baseline.empty() && rows[i].caseId == baseline;
        if (rows[i].measured() != nullptr)
            valued.push_back(i);
        else if (!firstGap || isBase)
            firstGap = i;
        if (isBase)
            base = i;
    }
    const auto gapReason = [&](std::size_t row) {
        return WithheldRatio{WithheldReason::Gap, {std::string(nameOf(rows[row].gap()->code))}};
    };
    if (base && rows[*base].gap() != nullptr)
        return gapReason(*base);
    if (valued.size() < 2)
        return firstGap ? gapReason(*firstGap) : WithheldRatio{WithheldReason::FewerThanTwo, {}};
    const auto best = [&](std::size_t row) { return rows[row].measured()->value.best; };
    const std::size_t first = base ? *base : *std::ranges::min_element(valued, {}, best);
    std::erase(valued, first);
    const std::size_t other = *std::ranges::max_element(valued, {}, best);

    const MeasuredValue& a = *rows[first].measured();
    const MeasuredValue& b = *rows[other].measured();
    const bool firstIsSmaller = a.value.best <= b.value.best;
    if (auto reason = firstIsSmaller ? withheld(a, b, measure) : withheld(b, a, measure))
        return *reason;
    std::optional<Ratio> ratio = ratioBetween(sideOf(a, measure), sideOf(b, measure));
    if (!ratio)
        return WithheldRatio{WithheldReason::ZeroBase, {rows[firstIsSmaller ? first : other].caseId}};
    const std::size_t indices[] = {first, other};
    ratio->smaller = indices[ratio->smaller];
    ratio->larger = indices[ratio->larger];
    return *ratio;
}

} // namespace toscale
