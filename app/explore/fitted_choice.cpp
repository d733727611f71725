#include "app/explore/fitted_choice.h"

#include <algorithm>

namespace toscale::gui {

namespace {

/// Rows with both.
std::size_t rowsWith(const ExploreMeasure& one, const ExploreMeasure& other)
{
    std::size_t count = 0;
    for (std::size_t row = 0; row < one.values.size(); ++row)
        count += one.values.has(row) && other.values.has(row) ? 1U : 0U;
    return count;
}

/// The measure on offer with most values; of equals the first.
MeasureId fullest(const ExploreRows& rows, MeasureId otherwise)
{
    MeasureId best = otherwise;
    std::size_t most = 0;
    for (const MeasureId id : rows.measures()) {
        const auto measure = rows.measure(id, {});
        if (const std::size_t count = measure->values.knownCount(); count > most) {
            most = count;
            best = id;
        }
    }
    return best;
}

} // namespace

ExploreChoice onOffer(ExploreChoice choice, const ExploreRows& rows)
{
    const auto measures = rows.measures();
    const auto has = [&](MeasureId id) { return std::ranges::find(measures, id) != measures.end(); };
    const bool hasBoth = has(choice.x) && has(choice.y);
    if (!measures.empty() && !has(choice.x))
        choice.x = measures.front();
    if (!measures.empty() && !has(choice.y)) { // another one than the first axis has, if there is one
        const auto other = std::ranges::find_if(measures, [&](MeasureId id) { return id != choice.x; });
        choice.y = other == measures.end() ? measures.front() : *other;
    }
    if (!hasBoth && choice.x == choice.y && choice.kind == ExploreKind::Scatter)
        choice.kind = ExploreKind::Histogram; // a measure against itself says nothing
    const auto& groups = rows.groups();
    if (std::ranges::find(groups, choice.group, [](const auto& each) { return each.first; }) == groups.end())
        choice.group = groups.empty() ? std::string() : groups.front().first;
    return choice;
}

ExploreChoice withValues(ExploreChoice choice, const ExploreRows& rows)
{
    if (choice.kind == ExploreKind::Histogram)
        choice.x = fullest(rows, choice.x);
    if (choice.kind == ExploreKind::Strip || choice.kind == ExploreKind::Trend)
        choice.y = fullest(rows, choice.y);
    if (choice.kind != ExploreKind::Scatter)
        return choice;
    const ExploreChoice chosen = choice;
    std::size_t most = 0;
    for (const MeasureId x : rows.measures())
        for (const MeasureId y : rows.measures()) {
            if (x == y || isOfPenalty(x) || !isOfPenalty(y)) // what was taken against what followed
                continue;
            if (const std::size_t count = rowsWith(*rows.measure(x, {}), *rows.measure(y, {})); count > most) {
                most = count;
                choice.x = x;
                choice.y = y;
            }
        }
    if (most > 0)
        return choice;
    for (const MeasureId x : rows.measures()) // else any two
        for (const MeasureId y : rows.measures())
            if (const std::size_t count = x == y ? 0 : rowsWith(*rows.measure(x, {}), *rows.measure(y, {}));
                count > most) {
                most = count;
                choice.x = x;
                choice.y = y;
            }
    return most > 0 ? choice : chosen;
}

} // namespace toscale::gui
