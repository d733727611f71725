#include "core/normalize/noun_column.h"

#include "core/quantity/same_noun.h"

#include <algorithm>
#include <numeric>

namespace toscale {

std::uint32_t NounColumn::take(std::string_view noun)
{
    const auto [found, isNew] = m_numbers.try_emplace(nounKey(noun), static_cast<std::uint32_t>(m_names.size()));
    if (isNew)
        m_names.emplace_back(noun);
    return found->second;
}

std::uint32_t NounColumn::push(std::string_view noun)
{
    m_of.push_back(take(noun));
    return m_of.back();
}

void NounColumn::append(const NounColumn& further)
{
    std::vector<std::uint32_t> renamed;
    for (const std::string& name : further.m_names)
        renamed.push_back(take(name));
    m_of.reserve(m_of.size() + further.size());
    for (const std::uint32_t number : further.m_of)
        m_of.push_back(number == none ? none : renamed[number]);
}

std::optional<std::uint32_t> NounColumn::numberOf(std::string_view noun) const
{
    const auto found = m_numbers.find(nounKey(noun));
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::uint32_t> NounColumn::byFrequency() const
{
    std::vector<std::size_t> counts(m_names.size());
    for (const std::uint32_t number : m_of)
        if (number != none)
            ++counts[number];
    std::vector<std::uint32_t> numbers(m_names.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::ranges::stable_sort(numbers, std::greater<>(), [&](std::uint32_t number) { return counts[number]; });
    return numbers;
}

} // namespace toscale
