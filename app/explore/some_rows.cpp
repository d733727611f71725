#include "app/explore/some_rows.h"

namespace toscale::gui {

SomeRows::SomeRows(std::shared_ptr<const ExploreRows> all, std::shared_ptr<const RowOrder> rows)
    : m_all(std::move(all))
    , m_rows(std::move(rows))
{
}

std::shared_ptr<const ExploreMeasure> SomeRows::measure(MeasureId id, const std::string& noun) const
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<const ExploreMeasure>& found = m_measures[{id, isOfWorks(id) ? noun : std::string()}];
    if (found)
        return found;
    const std::shared_ptr<const ExploreMeasure> all = m_all->measure(id, noun);
    ExploreMeasure some;
    some.of.measure = all->of.measure;
    some.of.reference = all->of.reference;
    some.reasons = all->reasons;
    some.nouns = all->nouns;
    some.noun = all->noun;
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
    found = std::make_shared<const ExploreMeasure>(std::move(some));
    return found;
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

} // namespace toscale::gui
