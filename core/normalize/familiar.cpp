#include "core/normalize/familiar.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/normalize/money_conversion.h"
#include "core/normalize/ratio.h"
#include "core/quantity/estimate_division.h"
#include "core/quantity/fraction.h"
#include "core/quantity/magnitude.h"
#include "core/quantity/plain_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <tuple>

namespace toscale {

namespace {

constexpr double secondsPerYear = 31'556'952; // 365.2425 days of 86,400 s, the mean Gregorian year (MODEL.md 10)

std::optional<QuantityKind> kindOf(MeasureId measure)
{
    switch (measure) {
    case MeasureId::Volume:
        return QuantityKind::Information;
    case MeasureId::Money:
        return QuantityKind::Money;
    case MeasureId::Custody:
        return QuantityKind::Custody;
    default:
        return std::nullopt;
    }
}

/// "35 years are 35 years" says nothing, and days in prison are no working days.
bool isUnitOfTime(const Yardstick& thing)
{
    constexpr std::array<std::string_view, 9> units{"minute", "hour",   "day",     "week",        "month",
                                                    "year",   "decade", "century", "us-work-year"};
    return thing.kind == QuantityKind::Custody && std::ranges::find(units, thing.id) != units.end();
}

/// Of the United States Sentencing Commission: means of the terms imposed.
bool isAverageSentence(const Yardstick& thing)
{
    return thing.id.starts_with("ussc-");
}

bool isImposed(const MeasuredValue& value)
{
    const auto isSentence = [](Basis basis) {
        return basis == Basis::Imposed || basis == Basis::Reduced || basis == Basis::Served;
    };
    return value.ending.empty() && !value.bases.empty() && std::ranges::all_of(value.bases, isSentence);
}

/// The id without its year: what "internet-archive-1997" and "internet-archive-2012" have in common.
std::string_view familyOf(std::string_view id)
{
    constexpr std::size_t yearLength = 5; // with its hyphen
    if (id.size() <= yearLength)
        return id;
    const std::string_view end = id.substr(id.size() - yearLength);
    const bool isYear =
        end[0] == '-' && std::ranges::all_of(end.substr(1), [](char c) { return c >= '0' && c <= '9'; });
    return isYear ? id.substr(0, id.size() - yearLength) : id;
}

/// The leak or the library that the case is about: it would be held against itself.
bool isAbout(const Case& which, const Yardstick& thing)
{
    return which.id.find(familyOf(thing.id)) != std::string::npos;
}

bool mayStandFor(const Yardstick& thing, const MeasuredValue& value, const Case* which)
{
    if (isUnitOfTime(thing) || (isAverageSentence(thing) && !isImposed(value)))
        return false;
    return which == nullptr || (!(isLifeExpectancy(thing) && tellsOfDeath(*which)) && !isAbout(*which, thing));
}

constexpr double noise = 1e-9; // of a division, relative

/// Where a count stands among those offered; the smaller, the earlier.
using Rank = std::tuple<int, int, bool, long long, double, std::size_t>;

/// What everybody has held in a hand comes first, as long as so many of it can be pictured.
enum Group { Everyday, Small, RoundHundreds, Other, Share };

Rank rankOf(double count, const Yardstick& thing, std::size_t order)
{
    constexpr double mostSmall = 20;
    constexpr double mostRound = 1'000;
    constexpr double nearly = 0.01;
    constexpr double roughly = 0.05;
    const double off = std::abs(count - std::round(count)) / count; // what is lost in a whole number
    const auto offMillionths = std::llround(off * 1e6);             // beyond the noise, so that ties are ties
    if (count < 1 - noise)                                          // the larger shares first
        return {Share, 0, false, 0, -count, order};
    const int closeness = off <= nearly ? 0 : off <= roughly ? 1 : 2;
    if (count <= mostSmall * (1 + noise))
        return {thing.everyday ? Everyday : Small, closeness, false, offMillionths, count, order};
    constexpr double mostEveryday = 200;
    if (thing.everyday && count <= mostEveryday)
        return {Everyday, 3, false, 0, count, order};
    const double hundreds = std::round(count / 100) * 100;
    if (hundreds >= 100 && hundreds <= mostRound && std::abs(count - hundreds) <= nearly * hundreds)
        return {RoundHundreds, 0, !thing.everyday, 0, count, order};
    return {Other, static_cast<int>(std::floor(std::log10(count) + noise)), !thing.everyday, 0, count, order};
}

struct Candidate {
    FamiliarThing thing;
    Rank rank;

    [[nodiscard]] int group() const { return std::get<0>(rank); }
};

struct Written {
    std::string text;
    bool isRounded = false;
};

/// What came out of a calculation without a short decimal is printed with six digits.
Written written(double value)
{
    constexpr int mostDigitsBehind = 11;
    constexpr int fewDigits = 6;
    constexpr double exactWhole = 9'007'199'254'740'992; // 2^53: above it a double's last digits are noise
    if (value >= exactWhole) {
        char shortest[32];
        const auto end = std::to_chars(shortest, shortest + sizeof shortest, value, std::chars_format::scientific);
        return {toPlainString(Decimal(std::string(shortest, end.ptr))), false};
    }
    std::string text = plainNumber(value);
    const std::size_t point = text.find('.');
    if (point == std::string::npos || carriedDigits(text) <= mostDigitsBehind)
        return {text, false};
    return {plainNumber(roundToSignificant(value, fewDigits)), true};
}

void putArithmetic(FamiliarThing& thing, double limit, MeasureId measure)
{
    const bool isTime = measure == MeasureId::Custody;
    const bool isPartOfByte = measure == MeasureId::Volume && limit != std::round(limit); // 2.2 TB, powers of 1,024
    const Written dividend =
        isPartOfByte ? Written{plainNumber(std::round(limit)), true} : written(isTime ? limit * secondsPerYear : limit);
    const Written divisor = written(isTime ? thing.sized.thing.value : thing.sized.size);
    const Fraction quotient = toFraction(Decimal(dividend.text)) / toFraction(Decimal(divisor.text));
    const PlainDecimal exact = toPlainDecimal(quotient);
    const bool isLong = exact.isRounded || carriedDigits(exact.digits) > roundedDigits;
    constexpr int fewDigits = 6;
    thing.dividend = dividend.text;
    thing.divisor = divisor.text;
    thing.isRounded = isLong || dividend.isRounded || divisor.isRounded;
    thing.quotient = thing.isRounded ? toPlainString(roundedDecimal(quotient, fewDigits)) : exact.digits;
    thing.unit = isTime ? "s" : measure == MeasureId::Volume ? "B" : thing.unit;
}

/// As many as both carry; where both are exact, a short decimal to its end: 8.75.
int digitsOf(const FamiliarThing& thing, const MeasuredValue& value, double limit)
{
    constexpr int shortEnough = 4;
    const int all = carriedDigits(thing.quotient);
    const bool isExact = !thing.count.approximate && !thing.isRounded && thing.sized.receipt.empty();
    if (isExact && all <= shortEnough)
        return std::max(all, 1);
    return headlineDigits(largestOf(thing.count), plainNumber(thing.sized.thing.value),
                          value.text.empty() ? plainNumber(limit) : value.text);
}

std::vector<Candidate> candidatesFor(const MeasuredValue& value, const Comparison& in, const Case* which,
                                     const FamiliarThings& things)
{
    std::vector<Candidate> all;
    for (std::size_t order = 0; order < things.yardsticks.size(); ++order) {
        const Yardstick& yardstick = things.yardsticks[order];
        if (!mayStandFor(yardstick, value, which))
            continue;
        const std::optional<SizedThing> sized = sizedThing(yardstick, in.measure, in.reference, things.tables);
        if (!sized)
            continue;
        Estimate<double> one = Estimate<double>::exact(sized->size);
        one.approximate = yardstick.approximate;
        const auto count = divide(value.value, one);
        constexpr double leastShare = 0.01;
        if (!count || count->limit() < leastShare)
            continue;
        FamiliarThing thing{*sized, *count, 2, {}, {}, {}, false, in.reference.currency.code};
        all.push_back({std::move(thing), rankOf(count->limit(), yardstick, order)});
    }
    std::ranges::sort(all, {}, &Candidate::rank);
    return all;
}

/// The best of each family, and shares only where there is nothing else.
void keepTheBest(std::vector<Candidate>& all)
{
    if (!all.empty() && all.front().group() != Share)
        std::erase_if(all, [](const Candidate& each) { return each.group() == Share; });
    std::vector<Candidate> kept;
    for (Candidate& each : all) {
        const std::string_view family = familyOf(each.thing.sized.thing.id);
        const bool isThere = std::ranges::any_of(
            kept, [&](const Candidate& before) { return familyOf(before.thing.sized.thing.id) == family; });
        if (!isThere)
            kept.push_back(std::move(each));
    }
    all = std::move(kept);
}

void keepOneEveryday(std::vector<Candidate>& all, std::size_t most)
{
    constexpr double pictured = 10'000;
    const auto isEveryday = [](const Candidate& each) { return each.thing.sized.thing.everyday; };
    if (all.size() <= most || most == 0)
        return;
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(most);
    if (std::none_of(all.begin(), end, isEveryday)) {
        auto best = all.end();
        for (auto each = end; each != all.end(); ++each)
            if (isEveryday(*each) && each->thing.count.limit() <= pictured
                && (best == all.end() || each->thing.count.limit() < best->thing.count.limit()))
                best = each;
        if (best != all.end())
            std::iter_swap(end - 1, best);
    }
    all.erase(end, all.end());
}

} // namespace

std::optional<SizedThing> sizedThing(const Yardstick& thing, MeasureId measure, const Reference& reference,
                                     const ReferenceTables& tables)
{
    if (kindOf(measure) != thing.kind || !(thing.value > 0))
        return std::nullopt;
    if (thing.kind != QuantityKind::Money)
        return SizedThing{thing, thing.kind == QuantityKind::Custody ? thing.value / secondsPerYear : thing.value, {}};
    Receipt receipt;
    const ConvertedMoney money = convertMoney(Estimate<double>::exact(thing.value), thing.currency,
                                              YearSpan{thing.priceYear, thing.priceYear}, reference, tables, receipt);
    const auto* amount = std::get_if<Estimate<double>>(&money);
    if (amount == nullptr)
        return std::nullopt;
    return SizedThing{thing, amount->best, std::move(receipt)};
}

bool isLifeExpectancy(const Yardstick& thing)
{
    return thing.id.starts_with("us-life-");
}

bool tellsOfDeath(const Case& which)
{
    return which.outcome == Outcome::EndedByDeath
        || std::ranges::any_of(which.events, [](const CaseEvent& each) { return each.kind == EventKind::Death; });
}

Familiar familiarThings(const Comparable& value, const Comparison& in, const Case* which, const FamiliarThings& things)
{
    if (!kindOf(in.measure))
        return NothingFamiliar::OtherMeasure;
    const auto* measured = std::get_if<MeasuredValue>(&value);
    if (measured == nullptr)
        return NothingFamiliar::Gap;
    if (!measured->value.hasBound())
        return NothingFamiliar::NoBound;
    const double limit = measured->value.limit();
    if (!(limit > 0))
        return NothingFamiliar::Zero;
    std::vector<Candidate> all = candidatesFor(*measured, in, which, things);
    keepTheBest(all);
    keepOneEveryday(all, things.most);
    std::vector<FamiliarThing> offered;
    for (Candidate& each : all) {
        FamiliarThing& thing = each.thing;
        putArithmetic(thing, limit, in.measure);
        thing.digits = digitsOf(thing, *measured, limit);
        offered.push_back(std::move(thing));
    }
    if (offered.empty())
        return NothingFamiliar::NoneAsLarge;
    return offered;
}

} // namespace toscale
