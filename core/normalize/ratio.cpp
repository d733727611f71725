#include "core/normalize/ratio.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/quantity/estimate_division.h"
#include "core/quantity/estimate_order.h"
#include "core/quantity/magnitude.h"
#include "core/quantity/plain_number.h"
#include "core/quantity/same_noun.h"

#include <algorithm>
#include <cmath>

namespace toscale {

namespace {

std::vector<std::string> namesOfAll(auto values)
{
    std::ranges::sort(values);
    std::vector<std::string> names;
    names.reserve(values.size());
    for (const auto value : values)
        names.emplace_back(nameOf(value));
    return names;
}

/// The forums of a value as its words name them: one that nobody states is one of its own.
std::vector<std::string> forumNames(const MeasuredValue& value)
{
    std::vector<std::string> names = namesOfAll(value.forums);
    if (value.forumNotStated)
        names.emplace_back("unstated");
    return names;
}

std::vector<std::string> together(std::vector<std::string> a, const std::vector<std::string>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// Two sums that no source reports are no penalties of which one could be a maximum and the other a settlement, but
/// what somebody asks about.
bool areBareSums(const ComparedCase& smaller, const ComparedCase& larger)
{
    return smaller.measured()->sources.empty() && larger.measured()->sources.empty()
        && smaller.bases() == larger.bases();
}

std::optional<WithheldRatio> basisUnstated(const ComparedCase& smaller, const ComparedCase& larger)
{
    if (areBareSums(smaller, larger))
        return std::nullopt;
    std::vector<std::string> labels;
    for (const ComparedCase* row : {&smaller, &larger})
        if (std::ranges::find(row->bases(), Basis::Unstated) != row->bases().end())
            labels.push_back(row->label);
    return labels.empty() ? std::nullopt
                          : std::optional(WithheldRatio{WithheldReason::BasisUnstated, std::move(labels)});
}

std::optional<WithheldRatio> withheld(const ComparedCase& smaller, const ComparedCase& larger, MeasureId measure)
{
    const MeasuredValue& a = *smaller.measured();
    const MeasuredValue& b = *larger.measured();
    if (measure != MeasureId::Volume && !isSameNoun(a.noun, b.noun)) // whatever else differs: these are other things
        return WithheldRatio{WithheldReason::NounsDiffer, {a.noun, b.noun}};
    if (isOfPenalty(measure)) {
        if (!isSameRate(measure)) // there one penalty stands behind both
            if (auto unstated = basisUnstated(smaller, larger))
                return unstated;
        if (namesOfAll(a.bases) != namesOfAll(b.bases))
            return WithheldRatio{WithheldReason::BasisDiffers, together(namesOfAll(a.bases), namesOfAll(b.bases))};
        if (forumNames(a) != forumNames(b))
            return WithheldRatio{WithheldReason::ForumDiffers, together(forumNames(a), forumNames(b))};
        if (a.coversMore != b.coversMore)
            return WithheldRatio{WithheldReason::ScopeDiffers, {a.coversMore ? smaller.label : larger.label}};
        if (a.scopesOverridden || b.scopesOverridden)
            return WithheldRatio{WithheldReason::ScopeDiffers, {}};
    }
    return std::nullopt;
}

/// The interval that remains when either prefix could have been meant the other way: of the number that is printed, or
/// of both where it is a range.
void addReadingDoubt(Ratio& ratio, const RatioSide& smaller, const RatioSide& larger)
{
    if (smaller.binaryFactorLow == 1 && smaller.binaryFactorHigh == 1 && larger.binaryFactorLow == 1
        && larger.binaryFactorHigh == 1)
        return;
    const auto otherwise = [](double times, double ofLarger, double ofSmaller) {
        return std::minmax({times, times * ofLarger, times / ofSmaller, times * ofLarger / ofSmaller});
    };
    const Bound bound = ratio.times.bound;
    const auto low = bound == Bound::Upper || bound == Bound::None
        ? otherwise(ratio.times.best, larger.binaryFactorHigh, smaller.binaryFactorLow)
        : otherwise(ratio.times.low, larger.binaryFactorLow, smaller.binaryFactorHigh);
    const auto high =
        bound == Bound::Range ? otherwise(ratio.times.high, larger.binaryFactorHigh, smaller.binaryFactorLow) : low;
    ratio.readingLow = low.first;
    ratio.readingHigh = high.second;
}

RatioSide sideOf(const MeasuredValue& value, MeasureId measure)
{
    const bool isVolume = measure == MeasureId::Volume;
    return {value.value, value.text, isVolume ? value.binaryFactorLow : 1, isVolume ? value.binaryFactorHigh : 1};
}

std::vector<std::string> labelsOfLeftOut(std::span<const ComparedCase> rows)
{
    std::vector<std::string> labels;
    for (const ComparedCase& row : rows)
        if (row.leftOut)
            labels.push_back(row.label);
    return labels;
}

} // namespace

std::optional<std::string> comparableClass(const ComparedCase& row, MeasureId measure)
{
    const MeasuredValue* value = row.measured();
    if (value == nullptr || row.leftOut)
        return std::nullopt;
    if (measure == MeasureId::Volume)
        return std::string();
    std::string name = nounKey(value->noun);
    if (!isOfPenalty(measure))
        return name;
    const bool isUnstated = std::ranges::find(value->bases, Basis::Unstated) != value->bases.end();
    if (value->scopesOverridden || (isUnstated && !isSameRate(measure) && !value->sources.empty()))
        return std::nullopt;
    for (const std::vector<std::string>& part : {namesOfAll(value->bases), forumNames(*value)}) {
        name += '|';
        for (const std::string& each : part)
            name += each + ' ';
    }
    return name + (value->coversMore ? "|more" : "|");
}

int carriedDigits(const std::string& text)
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

int headlineDigits(double times, const std::string& smallerText, const std::string& largerText)
{
    const int carried = std::clamp(std::min(carriedDigits(smallerText), carriedDigits(largerText)), 2, 4);
    const int whole = times >= 1 ? static_cast<int>(std::floor(std::log10(times))) + 1 : 1;
    return std::max(carried, std::min(whole, 4));
}

namespace {

/// The digits of a quotient that ends after a few: 30 songs over 24 are 1.25, and "about 1.2" beside "80 %" would be
/// wrong; 0 where it does not, or where a value is no exact one.
int digitsOfShortQuotient(const Estimate<double>& times)
{
    constexpr int few = 3;
    const bool isExact = !times.approximate && times.bound == Bound::None && times.hasBound();
    const double rounded = roundToSignificant(times.best, few);
    if (!isExact || std::abs(rounded - times.best) > 1e-12 * times.best)
        return 0;
    return carriedDigits(plainNumber(rounded));
}

} // namespace

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
    ratio.digits =
        std::max(headlineDigits(largestOf(*times), smaller.text, larger.text), digitsOfShortQuotient(*times));
    addReadingDoubt(ratio, smaller, larger);
    return ratio;
}

std::variant<Ratio, WithheldRatio> ratioOf(std::span<const ComparedCase> rows, MeasureId measure,
                                           const std::string& baseline)
{
    std::vector<std::size_t> valued;
    std::vector<MissingValue> missing;
    std::optional<std::size_t> base;
    std::optional<std::size_t> life;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].leftOut)
            continue;
        if (rows[i].measured() != nullptr)
            valued.push_back(i);
        else
            missing.push_back({i, *rows[i].gap()});
        if (!baseline.empty() && rows[i].caseId == baseline)
            base = i;
        if (rows[i].isLife() && !life)
            life = i;
    }
    const std::size_t taken = valued.size() + missing.size();
    if (taken < 2)
        return WithheldRatio{WithheldReason::FewerThanTwo, labelsOfLeftOut(rows)};
    if (base && rows[*base].gap() != nullptr) {
        // Of two cases both are named; among many only the baseline stands in the way.
        std::stable_partition(missing.begin(), missing.end(),
                              [&](const MissingValue& one) { return one.row == *base; });
        if (taken > 2)
            missing.erase(missing.begin() + 1, missing.end());
        return WithheldRatio{WithheldReason::Gap, {}, std::move(missing)};
    }
    // Longer than every number, so the largest; no number of years goes into it.
    if (life && measure == MeasureId::Custody)
        return WithheldRatio{WithheldReason::Gap, {}, {{*life, *rows[*life].gap()}}};
    if (valued.size() < 2)
        return WithheldRatio{WithheldReason::Gap, {}, std::move(missing)};
    const auto best = [&](std::size_t row) { return rows[row].measured()->value.best; };
    const std::size_t first = base ? *base : *std::ranges::min_element(valued, {}, best);
    std::erase(valued, first);
    const std::size_t other = *std::ranges::max_element(valued, {}, best);
    const bool firstIsSmaller = best(first) <= best(other);
    const ComparedCase& smaller = rows[firstIsSmaller ? first : other];
    const ComparedCase& larger = rows[firstIsSmaller ? other : first];
    if (auto reason = withheld(smaller, larger, measure))
        return *reason;
    auto ratio = ratioBetween(sideOf(*smaller.measured(), measure), sideOf(*larger.measured(), measure));
    if (!ratio)
        return WithheldRatio{WithheldReason::ZeroBase, {smaller.label}};
    ratio->smaller = firstIsSmaller ? first : other;
    ratio->larger = firstIsSmaller ? other : first;
    return *ratio;
}

} // namespace toscale
