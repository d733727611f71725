#include "app/explore/some_rows.h"

#include <algorithm>

namespace toscale::gui {

SomeRows::SomeRows(std::shared_ptr<const ExploreRows> all, std::shared_ptr<const RowOrder> rows)
    : m_all(std::move(all))
    , m_rows(std::move(rows))
{
}

std::shared_ptr<const ExploreMeasure> SomeRows::measure(MeasureId id, const std::string& noun) const
{
    const std::lock_guard lock(m_mutex);
    return m_measures.get(std::pair(id, isOfWorks(id) ? noun : std::string()), [&] { return made(id, noun); });
}

std::shared_ptr<const ExploreMeasure> SomeRows::made(MeasureId id, const std::string& noun) const
{
    const std::shared_ptr<const ExploreMeasure> all = m_all->measure(id, noun);
    ExploreMeasure some;
    some.of.measure = all->of.measure;
    some.of.reference = all->of.reference;
    some.reasons = all->reasons;
    some.nouns = all->nouns;
    some.noun = all->noun;
    some.values.reserve(m_rows->size());
    some.years.reserve(m_rows->size());
    for (const std::uint32_t row : *m_rows) {
        some.values.push(all->values.at(row));
        some.years.push(row < all->years.size() ? all->years.at(row) : std::nullopt);
        if (row < all->of.rows.size())
            some.of.rows.push_back(all->of.rows[row]);
        if (row < all->styles.size())
            some.styles.push_back(all->styles[row]);
        if (row < all->reasonOf.size())
            some.reasonOf.push_back(all->reasonOf[row]);
        if (row < all->bounds.size())
            some.bounds.push_back(all->bounds[row]);
    }
    return std::make_shared<const ExploreMeasure>(std::move(some));
}

std::shared_ptr<const ExploreGroup> SomeRows::group(std::string_view id, MeasureId of) const
{
    const std::shared_ptr<const ExploreGroup> all = m_all->group(id, of);
    if (!all)
        return nullptr;
    auto some = std::make_shared<ExploreGroup>();
    some->title = all->title;
    std::vector<std::uint32_t> numbers(all->names.size(), UINT32_MAX); // groups that are left, anew
    for (const std::uint32_t row : *m_rows) {
        std::uint32_t& number = numbers[all->of[row]];
        if (number == UINT32_MAX) {
            number = static_cast<std::uint32_t>(some->names.size());
            some->names.push_back(all->names[all->of[row]]);
        }
        some->of.push_back(number);
    }
    return some;
}

std::optional<std::uint32_t> SomeRows::rowOf(const std::string& id) const
{
    const auto row = m_all->rowOf(id);
    if (!row)
        return std::nullopt;
    const auto found = std::ranges::lower_bound(*m_rows, *row);
    if (found == m_rows->end() || *found != *row)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - m_rows->begin());
}

} // namespace toscale::gui
