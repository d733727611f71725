#include "core/normalize/penalty_threads.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace toscale {

namespace {

bool followsAnother(Basis basis)
{
    return basis == Basis::Reduced || basis == Basis::Vacated || basis == Basis::None || basis == Basis::Served
        || basis == Basis::Paid;
}

using Day = std::chrono::sys_days;

std::pair<Day, Day> orderKey(const Penalty& stage)
{
    const EdtfDate& date = stage.date;
    if (date.text.empty())
        return {Day::min(), Day::min()};
    const Day last = date.latest.value_or(Day::max());
    return {followsAnother(stage.basis) ? last : date.earliest.value_or(last), last};
}

/// Which stages belong together (disjoint sets with path halving).
class Links {
public:
    explicit Links(std::size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }
    std::size_t rootOf(std::size_t at)
    {
        while (m_parents[at] != at)
            at = m_parents[at] = m_parents[m_parents[at]];
        return at;
    }
    /// The one that stands earlier in the file is the root.
    void link(std::size_t a, std::size_t b)
    {
        const std::pair<std::size_t, std::size_t> roots = std::minmax({rootOf(a), rootOf(b)});
        m_parents[roots.second] = roots.first;
    }

private:
    std::vector<std::size_t> m_parents;
};

using Positions = std::unordered_map<std::string_view, std::size_t>;

/// Each stage behind what it replaces; a ring of stages that replace each other (no document is read with one) is cut
/// somewhere.
PenaltyThread behindReplaced(const PenaltyThread& byTime)
{
    Positions positions;
    for (std::size_t at = 0; at < byTime.size(); ++at)
        if (!byTime[at]->id.empty())
            positions.emplace(byTime[at]->id, at);
    std::vector<bool> isPlaced(byTime.size());
    PenaltyThread placed;
    placed.reserve(byTime.size());
    std::vector<std::size_t> chain; // a stage, what it replaces, what that replaces ...
    for (std::size_t at = 0; at < byTime.size(); ++at) {
        chain.clear();
        for (std::size_t link = at; !isPlaced[link];) {
            isPlaced[link] = true;
            chain.push_back(link);
            const auto replaced = positions.find(byTime[link]->replaces);
            if (replaced == positions.end())
                break;
            link = replaced->second;
        }
        std::ranges::reverse(chain);
        for (const std::size_t link : chain)
            placed.push_back(byTime[link]);
    }
    return placed;
}

} // namespace

bool isEarlier(const Penalty& a, const Penalty& b)
{
    return orderKey(a) < orderKey(b);
}

std::vector<PenaltyThread> penaltyThreads(const std::vector<const Penalty*>& stages)
{
    Positions ids;
    Positions names;
    Links links(stages.size());
    for (std::size_t at = 0; at < stages.size(); ++at) {
        if (!stages[at]->id.empty())
            ids.emplace(stages[at]->id, at);
        if (!stages[at]->thread.empty())
            links.link(names.emplace(stages[at]->thread, at).first->second, at);
    }
    for (std::size_t at = 0; at < stages.size(); ++at)
        if (const auto replaced = ids.find(stages[at]->replaces); replaced != ids.end())
            links.link(replaced->second, at);
    std::vector<PenaltyThread> threads;
    std::unordered_map<std::size_t, std::size_t> threadOfRoot;
    for (std::size_t at = 0; at < stages.size(); ++at) {
        const auto [found, isNew] = threadOfRoot.emplace(links.rootOf(at), threads.size());
        if (isNew)
            threads.emplace_back();
        threads[found->second].push_back(stages[at]);
    }
    for (PenaltyThread& thread : threads) {
        std::ranges::stable_sort(thread, [](const Penalty* a, const Penalty* b) { return isEarlier(*a, *b); });
        thread = behindReplaced(thread);
    }
    return threads;
}

} // namespace toscale
