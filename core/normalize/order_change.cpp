#include "core/normalize/order_change.h"

#include "core/normalize/ratio.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>

namespace toscale {

namespace {

/// An end of an estimate as a place on the line of numbers, so that liesBelow(a, b) is a.high < b.low: an end that is
/// excluded lies just above or just below its number.
struct End {
    double at = 0;
    int side = 0;

    auto operator<=>(const End&) const = default;
};

struct Ends {
    End low;
    End high;
    std::optional<double> point; // of a value without bounds: what it may be equal to
};

Ends endsOf(const Estimate<double>& value)
{
    Ends ends;
    ends.low = {value.low, value.bound == Bound::Lower && value.strict ? 1 : 0};
    ends.high = value.highOpen ? End{std::numeric_limits<double>::infinity(), 0}
                               : End{value.high, value.bound == Bound::Upper && value.strict ? -1 : 0};
    ends.high = std::max(ends.high, ends.low); // "less than 0" would end before it begins
    if (value.bound == Bound::None && !value.highOpen)
        ends.point = value.best;
    return ends;
}

/// One case in both readings.
struct Both {
    const std::string* id = nullptr;
    Ends before;
    Ends after;
};

/// How many of the numbers put in lie below a rank.
class RankCounts {
public:
    explicit RankCounts(std::size_t ranks)
        : m_sums(ranks + 1)
    {
    }
    void add(std::size_t rank)
    {
        for (std::size_t i = rank + 1; i < m_sums.size(); i += i & (~i + 1))
            ++m_sums[i];
        ++m_all;
    }
    [[nodiscard]] std::uint64_t below(std::size_t rank) const
    {
        std::uint64_t sum = 0;
        for (std::size_t i = rank; i > 0; i -= i & (~i + 1))
            sum += m_sums[i];
        return sum;
    }
    [[nodiscard]] std::uint64_t all() const { return m_all; }

private:
    std::vector<std::uint64_t> m_sums; // Fenwick 1994, "A new data structure for cumulative frequency tables"
    std::uint64_t m_all = 0;
};

/// The cases of one class, all comparable with each other in both readings, in one sweep from small to large.
class ClassSweep {
public:
    explicit ClassSweep(std::vector<Both> cases)
        : m_cases(std::move(cases))
    {
        for (const Both& one : m_cases) {
            m_lows.push_back(one.after.low);
            m_highs.push_back(one.after.high);
        }
        std::ranges::sort(m_lows);
        std::ranges::sort(m_highs);
    }

    void addTo(OrderChange& change)
    {
        const std::uint64_t n = m_cases.size();
        OrderChange own;
        own.examples = std::move(change.examples); // a few of all classes
        own.pairs = n * (n - 1) / 2;
        sweep(own);
        addEqualOnes(own);
        own.gained = orderedNow() - own.held - own.changed; // these two are all that was ordered before and is now
        change.pairs += own.pairs;
        change.held += own.held;
        change.changed += own.changed;
        change.undecided += own.undecided;
        change.gained += own.gained;
        change.examples = std::move(own.examples);
    }

private:
    [[nodiscard]] static std::size_t rankOf(const std::vector<End>& ends, const End& end)
    {
        return static_cast<std::size_t>(std::ranges::lower_bound(ends, end) - ends.begin());
    }

    /// The pairs that have an order in the reading: one lies below the other, or both are the same number.
    [[nodiscard]] std::uint64_t orderedNow() const
    {
        std::uint64_t ordered = 0;
        std::map<double, std::uint64_t> points;
        for (const Both& one : m_cases) {
            ordered += rankOf(m_highs, one.after.low);
            if (one.after.point)
                ordered += points[*one.after.point]++;
        }
        return ordered;
    }

    void sweep(OrderChange& change)
    {
        std::vector<const Both*> byHigh;
        for (const Both& one : m_cases)
            byHigh.push_back(&one);
        std::vector<const Both*> byLow = byHigh;
        std::ranges::sort(byHigh, {}, [](const Both* one) { return std::pair(one->before.high, *one->id); });
        std::ranges::sort(byLow, {}, [](const Both* one) { return std::pair(one->before.low, *one->id); });
        RankCounts lows(m_cases.size());
        RankCounts highs(m_cases.size());
        std::map<double, std::pair<std::uint64_t, const Both*>> points; // of the reading: how many, and the first
        const Both* largest = nullptr; // of those passed, the one that lies highest in the reading
        auto next = byHigh.begin();
        for (const Both* one : byLow) {
            for (; next != byHigh.end() && (*next)->before.high < one->before.low; ++next) {
                lows.add(rankOf(m_lows, (*next)->after.low));
                highs.add(rankOf(m_highs, (*next)->after.high));
                if (const auto& point = (*next)->after.point)
                    if (auto& [count, first] = points[*point]; ++count == 1)
                        first = *next;
                if (largest == nullptr || largest->after.low < (*next)->after.low)
                    largest = *next;
            }
            // those passed all lay below this one
            const auto upTo =
                static_cast<std::size_t>(std::ranges::upper_bound(m_lows, one->after.high) - m_lows.begin());
            const std::uint64_t swapped = lows.all() - lows.below(upTo);
            const std::uint64_t held = highs.below(rankOf(m_highs, one->after.low));
            std::uint64_t equal = 0;
            if (swapped > 0)
                addExample(change, *largest, *one, PairChange::Swapped);
            if (one->after.point)
                if (const auto same = points.find(*one->after.point); same != points.end()) {
                    equal = same->second.first;
                    addExample(change, *same->second.second, *one, PairChange::BecameEqual);
                }
            change.changed += swapped + equal;
            change.held += held;
            change.undecided += lows.all() - swapped - held - equal;
        }
    }

    /// Those that were equal, group by group.
    void addEqualOnes(OrderChange& change)
    {
        std::map<double, std::vector<const Both*>> groups;
        for (const Both& one : m_cases)
            if (one.before.point)
                groups[*one.before.point].push_back(&one);
        for (auto& [value, group] : groups) {
            if (group.size() < 2)
                continue;
            std::ranges::sort(group, {}, [](const Both* one) { return std::pair(one->after.low, *one->id); });
            std::vector<End> highs;
            std::map<double, std::uint64_t> points;
            for (const Both* one : group) {
                highs.push_back(one->after.high);
                if (one->after.point)
                    ++points[*one->after.point];
            }
            std::ranges::sort(highs);
            std::uint64_t apart = 0;
            for (const Both* one : group)
                apart += rankOf(highs, one->after.low);
            std::uint64_t equal = 0;
            for (const auto& [point, count] : points)
                equal += count * (count - 1) / 2;
            if (apart > 0) { // the one that ends first lies below the one that begins last
                const Both* first = *std::ranges::min_element(
                    group, {}, [](const Both* one) { return std::pair(one->after.high, *one->id); });
                addExample(change, *first, *group.back(), PairChange::NoLongerEqual);
            }
            const std::uint64_t all = group.size() * (group.size() - 1) / 2;
            change.changed += apart;
            change.held += equal;
            change.undecided += all - apart - equal;
        }
    }

    static void addExample(OrderChange& change, const Both& lower, const Both& higher, PairChange what)
    {
        constexpr std::size_t most = 3;
        if (change.examples.size() < most)
            change.examples.push_back({*lower.id, *higher.id, what});
    }

    std::vector<Both> m_cases;
    std::vector<End> m_lows; // of the reading, ascending
    std::vector<End> m_highs;
};

} // namespace

OrderChange orderChange(const Comparison& before, const Comparison& after)
{
    std::unordered_map<std::string_view, const ComparedCase*> rows;
    for (const ComparedCase& row : after.rows)
        rows.emplace(row.caseId, &row);
    std::map<std::pair<std::string, std::string>, std::vector<Both>> classes;
    for (const ComparedCase& row : before.rows) {
        const auto found = rows.find(row.caseId);
        if (found == rows.end())
            continue;
        const auto was = comparableClass(row, before.measure);
        const auto is = comparableClass(*found->second, after.measure);
        if (was && is)
            classes[{*was, *is}].push_back(
                {&row.caseId, endsOf(row.measured()->value), endsOf(found->second->measured()->value)});
    }
    OrderChange change;
    for (auto& [names, cases] : classes)
        ClassSweep(std::move(cases)).addTo(change);
    return change;
}

std::size_t comparableCases(const Comparison& in)
{
    std::map<std::string, std::size_t> classes;
    for (const ComparedCase& row : in.rows)
        if (auto which = comparableClass(row, in.measure))
            ++classes[*std::move(which)];
    std::size_t count = 0;
    for (const auto& [name, size] : classes)
        count += size > 1 ? size : 0;
    return count;
}

} // namespace toscale
