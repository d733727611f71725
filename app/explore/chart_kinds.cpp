#include "app/explore/chart_builder.h"

#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

// One function a kind of chart.

namespace toscale::gui {

namespace {

/// Widths for bins of places: parts of a decade, or round amounts.
std::vector<double> binWidths(const ChartAxis& axis, const Comparison& of)
{
    if (axis.isLogarithmic())
        return {0.1, 0.2, 0.25, 0.5, 1};
    std::vector<double> widths;
    for (int parts = 60; parts >= 1; --parts)
        if (const double step = geometry::roundStep(axis.high(), parts, scene::tickFamilyOf(of));
            step > 0 && (widths.empty() || step > widths.back()))
            widths.push_back(step);
    return widths;
}

/// Spread evenly and always alike: a multiple of the golden ratio, within a quarter to both sides.
double besideGroup(std::size_t row)
{
    constexpr double golden = 0.6180339887498949;
    const double part = static_cast<double>(row) * golden;
    return (part - std::floor(part) - 0.5) * 0.5;
}

/// Rows that have a rank in one of the columns.
std::size_t rowsWithRank(const std::vector<std::vector<std::uint32_t>>& ranks, std::size_t count)
{
    std::size_t with = 0;
    for (std::size_t row = 0; row < count; ++row)
        with += std::ranges::any_of(ranks, [row](const auto& column) { return column[row] > 0; }) ? 1U : 0U;
    return with;
}

/// At most `most` rows: of each column in turn the best one that is left, so that thousands that share a place in one
/// do not keep out the largest of another. Of equal ranks the earlier row.
std::vector<std::uint32_t> linesOfBest(const std::vector<std::vector<std::uint32_t>>& ranks, std::size_t count,
                                       std::size_t most)
{
    std::vector<std::vector<std::uint32_t>> best; // rows by rank, as many as may be asked for
    for (const auto& column : ranks) {
        std::vector<std::uint32_t>& rows = best.emplace_back();
        for (std::size_t row = 0; row < count; ++row)
            if (column[row] > 0)
                rows.push_back(static_cast<std::uint32_t>(row));
        const auto order = [&](std::uint32_t a, std::uint32_t b) {
            return column[a] != column[b] ? column[a] < column[b] : a < b;
        };
        const std::size_t kept = std::min(rows.size(), most);
        std::ranges::partial_sort(rows, rows.begin() + static_cast<std::ptrdiff_t>(kept), order);
        rows.resize(kept);
    }
    std::vector<std::uint32_t> lines;
    std::vector<bool> isTaken(count);
    std::vector<std::size_t> next(best.size());
    for (bool isLeft = true; isLeft && lines.size() < most;) {
        isLeft = false;
        for (std::size_t column = 0; column < best.size() && lines.size() < most; ++column) {
            std::size_t& at = next[column];
            while (at < best[column].size() && isTaken[best[column][at]])
                ++at;
            if (at == best[column].size())
                continue;
            isLeft = true;
            isTaken[best[column][at]] = true;
            lines.push_back(best[column][at]);
        }
    }
    return lines;
}

} // namespace

void ChartBuilder::buildScatter()
{
    const ExploreMeasure& xs = addMeasure(m_out->choice.x);
    const ExploreMeasure& ys = addMeasure(m_out->choice.y);
    m_out->x = axisOf(xs, m_out->choice.logX);
    m_out->y = axisOf(ys, m_out->choice.logY);
    m_out->xTitle = axisTitle(xs, m_out->choice.logX);
    m_out->yTitle = axisTitle(ys, m_out->choice.logY);
    m_lackX = text::measureInSentence(m_phrases, xs.of);
    m_lackY = text::measureInSentence(m_phrases, ys.of);
    m_title = text::againstTitle(m_phrases, ys.of, xs.of);
    const std::size_t count = m_out->rows->count();
    startPoints(count);
    for (std::size_t row = 0; row < count; ++row)
        place(row, spotOf(xs, m_out->x, row), spotOf(ys, m_out->y, row), &xs, &ys);
}

void ChartBuilder::buildHistogram()
{
    const ExploreMeasure& xs = addMeasure(m_out->choice.x);
    m_out->x = axisOf(xs, m_out->choice.logX);
    m_out->xTitle = axisTitle(xs, m_out->choice.logX);
    m_out->yTitle = text::casesAxis(m_phrases);
    m_lackX = text::measureInSentence(m_phrases, xs.of);
    m_title = text::distributionTitle(m_phrases, xs.of);
    m_out->pointsAreMarks = false;
    const std::size_t count = m_out->rows->count();
    startPoints(count);
    std::vector<double> places;
    places.reserve(xs.values.knownCount());
    for (std::size_t row = 0; row < count; ++row) {
        const Spot spot = spotOf(xs, m_out->x, row);
        if (spot.at)
            places.push_back(*spot.at);
        else
            place(row, spot, {0.0, true}, &xs, nullptr);
    }
    m_out->withoutX.at.clear(); // a height is no place of theirs
    const geometry::Bins bins = geometry::binsOf(places, binWidths(m_out->x, xs.of), geometry::binsFor(places.size()));
    if (!bins.counts.empty()) { // a column is seen whole
        m_out->x.include(bins.from);
        m_out->x.include(bins.borderOf(bins.counts.size()));
    }
    std::size_t most = 0;
    const auto words = [&](std::size_t border) {
        const double value = m_out->x.valueAt(bins.borderOf(border));
        return text::axisWords(m_phrases, value, m_out->x.isLogarithmic() ? value / 10 : bins.width, xs.of);
    };
    for (std::size_t i = 0; i < bins.counts.size(); ++i) {
        most = std::max(most, bins.counts[i]);
        m_out->bars.push_back({bins.borderOf(i), bins.borderOf(i + 1), bins.counts[i],
                               text::binWords(m_phrases, words(i), words(i + 1), bins.counts[i])});
    }
    m_out->y = ChartAxis::ofCounts(static_cast<double>(most));
    for (std::size_t row = 0; row < count; ++row) // their columns changed the axes
        if (const Spot spot = spotOf(xs, m_out->x, row); spot.at)
            draw(row, *spot.at, 0);
    m_drawnRows = places.size();
    std::ranges::fill(m_out->partY, 0.5F); // whatever its height, a column selects its cases
}

void ChartBuilder::buildStrip()
{
    constexpr std::size_t mostGroups = 12;
    const ExploreMeasure& ys = addMeasure(m_out->choice.y);
    const std::shared_ptr<const ExploreGroup> group = m_out->rows->group(m_out->choice.group, m_out->choice.y);
    if (!group) { // the table has none
        m_out->choice.group.clear();
        m_out->x = ChartAxis::ofNothing();
        m_out->y = ChartAxis::ofNothing();
        m_title = text::measureLabel(m_phrases, ys.of);
        startPoints(m_out->rows->count());
        return;
    }
    const std::size_t count = m_out->rows->count();
    std::vector<std::size_t> sizes(group->names.size());
    for (std::size_t row = 0; row < count; ++row)
        ++sizes[group->of[row]];
    const std::string unknown = text::toUtf8(text::notStatedWords(m_phrases));
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        const bool isKnownA = group->names[a] != unknown;
        const bool isKnownB = group->names[b] != unknown;
        return isKnownA != isKnownB ? isKnownA : sizes[a] > sizes[b];
    });
    std::vector<std::size_t> columnOf(sizes.size());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < order.size(); ++i) {
        columnOf[order[i]] = std::min(i, mostGroups - 1);
        if (i < mostGroups)
            names.push_back(group->names[order[i]]);
    }
    if (order.size() > mostGroups)
        names.back() = text::toUtf8(text::otherGroupsWords(m_phrases, order.size() - mostGroups + 1));
    m_out->x = ChartAxis::ofGroups(names);
    m_out->y = axisOf(ys, m_out->choice.logY);
    m_out->xTitle = text::capitalized(text::toQString(group->title));
    m_out->yTitle = axisTitle(ys, m_out->choice.logY);
    m_lackY = text::measureInSentence(m_phrases, ys.of);
    m_title = text::byGroupTitle(m_phrases, ys.of, text::toQString(group->title));
    startPoints(count);
    std::vector<std::vector<double>> values(names.size());
    std::vector<std::size_t> known(names.size());
    for (std::size_t row = 0; row < count; ++row)
        known[columnOf[group->of[row]]] += ys.values.has(row) ? 1U : 0U;
    for (std::size_t column = 0; column < known.size(); ++column)
        values[column].reserve(known[column]);
    for (std::size_t row = 0; row < count; ++row) {
        const std::size_t column = columnOf[group->of[row]];
        const Spot y = spotOf(ys, m_out->y, row);
        if (y.at)
            values[column].push_back(ys.values.numbers()[row]);
        place(row, {static_cast<double>(column) + besideGroup(row), true}, y, nullptr, &ys);
    }
    for (std::size_t column = 0; column < names.size(); ++column)
        addBox(static_cast<double>(column), text::toQString(names[column]), std::move(values[column]));
    m_notes << text::boxNote(m_phrases);
}

void ChartBuilder::buildTrend()
{
    const ExploreMeasure& ys = addMeasure(m_out->choice.y);
    const std::size_t count = m_out->rows->count();
    std::map<std::int32_t, std::size_t> known; // values by year
    for (std::size_t row = 0; row < ys.years.size(); ++row)
        if (const auto year = ys.years.at(row))
            known[*year] += ys.values.has(row) ? 1U : 0U;
    m_out->x = known.empty() ? ChartAxis::ofNothing() : ChartAxis::ofYears(known.begin()->first, known.rbegin()->first);
    m_out->y = axisOf(ys, m_out->choice.logY);
    m_out->xTitle = text::yearAxis(m_phrases, isOfPenalty(m_out->choice.y));
    m_out->yTitle = axisTitle(ys, m_out->choice.logY);
    m_lackX = text::dateInSentence(m_phrases);
    m_lackY = text::measureInSentence(m_phrases, ys.of);
    m_title = text::byYearTitle(m_phrases, ys.of);
    startPoints(count);
    std::map<std::int32_t, std::vector<double>> values;
    for (const auto& [year, ofYear] : known)
        values[year].reserve(ofYear);
    for (std::size_t row = 0; row < count; ++row) {
        const auto year = row < ys.years.size() ? ys.years.at(row) : std::nullopt;
        const Spot y = spotOf(ys, m_out->y, row);
        if (year && y.at)
            values[*year].push_back(ys.values.numbers()[row]);
        place(row, year ? Spot{*year + besideGroup(row), true} : Spot{}, y, nullptr, &ys);
    }
    for (auto& [year, ofYear] : values)
        addBox(year, m_phrases.digits(year), std::move(ofYear));
    m_notes << text::trendNote(m_phrases);
}

void ChartBuilder::buildRanks()
{
    constexpr std::size_t mostLines = 100;
    constexpr std::array ranked{MeasureId::Volume,     MeasureId::Works,      MeasureId::Money,
                                MeasureId::MoneyPerGb, MeasureId::MoneyShare, MeasureId::Custody};
    const std::size_t count = m_out->rows->count();
    const auto onOffer = m_out->rows->measures();
    std::vector<std::string> names;
    std::vector<std::vector<std::uint32_t>> ranks; // 0: none
    std::uint32_t most = 1;
    for (const MeasureId id : ranked) {
        if (std::ranges::find(onOffer, id) == onOffer.end())
            continue;
        const auto measure = m_out->rows->measure(id, m_out->choice.noun);
        std::vector<double> numbers;
        numbers.reserve(measure->values.knownCount());
        for (std::size_t row = 0; row < count; ++row)
            if (const auto value = measure->values.at(row))
                numbers.push_back(*value);
        if (numbers.size() < 2)
            continue;
        const std::vector<std::uint32_t> of = geometry::ranksOf(numbers);
        most = std::max(most, std::ranges::max(of));
        std::vector<std::uint32_t> column(count);
        for (std::size_t row = 0, i = 0; row < count; ++row)
            if (measure->values.has(row))
                column[row] = of[i++];
        m_out->measures.push_back(measure);
        ranks.push_back(std::move(column));
        names.push_back(text::toUtf8(measure->noun.empty()
                                         ? text::measureWords(m_phrases, id)
                                         : text::measureAxis(m_phrases, measure->of, measure->noun, false)));
        m_missing.push_back({text::measureInSentence(m_phrases, measure->of), count - numbers.size()});
    }
    const std::size_t rankedRows = rowsWithRank(ranks, count);
    m_out->linesOf = linesOfBest(ranks, count, mostLines);
    if (rankedRows > m_out->linesOf.size()) {
        most = 1;
        for (const auto& column : ranks)
            for (const std::uint32_t row : m_out->linesOf)
                most = std::max(most, column[row]);
        m_notes << text::someLinesNote(m_phrases, m_out->linesOf.size(), rankedRows);
    } else {
        std::ranges::sort(m_out->linesOf);
    }
    m_out->x = ChartAxis::ofGroups(names);
    m_out->y = ChartAxis::ofRanks(most);
    m_out->yTitle = text::rankAxis(m_phrases);
    m_title = text::ranksTitle(m_phrases);
    const std::size_t lines = m_out->linesOf.size();
    startPoints(lines * ranks.size());
    for (std::size_t column = 0; column < ranks.size(); ++column)
        for (std::size_t line = 0; line < lines; ++line) {
            const std::uint32_t row = m_out->linesOf[line];
            const std::uint32_t rank = ranks[column][row];
            if (rank > 0) {
                draw(column * lines + line, static_cast<double>(column), -static_cast<double>(rank));
                continue;
            }
            m_out->withoutY.at.push_back(
                static_cast<float>(m_out->x.partOf(static_cast<double>(column) + besideGroup(row))));
            m_out->withoutY.rows.push_back(row);
        }
    m_drawnRows = lines;
    if (!m_out->withoutY.at.empty())
        m_out->withoutY.words =
            text::railWords(m_phrases, {text::valueInSentence(m_phrases), m_out->withoutY.at.size()}, {});
}

} // namespace toscale::gui
