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

} // namespace

void ChartBuilder::buildScatter()
{
    const ExploreMeasure& xs = addMeasure(m_out->choice.x);
    const ExploreMeasure& ys = addMeasure(m_out->choice.y);
    m_out->x = axisOf(xs, m_out->choice.logX);
    m_out->y = axisOf(ys, m_out->choice.logY);
    m_out->xTitle = text::measureAxis(m_phrases, xs.of, m_out->choice.logX);
    m_out->yTitle = text::measureAxis(m_phrases, ys.of, m_out->choice.logY);
    m_lackX = text::measureInSentence(m_phrases, xs.of);
    m_lackY = text::measureInSentence(m_phrases, ys.of);
    m_title = text::againstTitle(m_phrases, ys.of, xs.of);
    const std::size_t count = m_out->rows->count();
    startPoints(count);
    for (std::size_t row = 0; row < count; ++row) {
        const auto placed = [row](const ExploreMeasure& of, const ChartAxis& axis) {
            const auto value = of.values.at(row);
            return value && std::isfinite(*value) ? axis.placeOf(*value) : std::nullopt;
        };
        const auto x = placed(xs, m_out->x);
        const auto y = placed(ys, m_out->y);
        if (x && !y)
            addReason(m_reasonsY, reasonOf(ys, row));
        if (y && !x)
            addReason(m_reasonsX, reasonOf(xs, row));
        place(row, x, y);
    }
}

void ChartBuilder::buildHistogram()
{
    const ExploreMeasure& xs = addMeasure(m_out->choice.x);
    m_out->x = axisOf(xs, m_out->choice.logX);
    m_out->xTitle = text::measureAxis(m_phrases, xs.of, m_out->choice.logX);
    m_out->yTitle = text::casesAxis(m_phrases);
    m_lackX = text::measureInSentence(m_phrases, xs.of);
    m_title = text::distributionTitle(m_phrases, xs.of);
    m_out->pointsAreMarks = false;
    const std::size_t count = m_out->rows->count();
    startPoints(count);
    std::vector<double> places;
    std::vector<std::size_t> rows; // of those
    for (std::size_t row = 0; row < count; ++row) {
        const auto value = xs.values.at(row);
        const auto at = value && std::isfinite(*value) ? m_out->x.placeOf(*value) : std::nullopt;
        if (!at) {
            addReason(m_reasonsX, reasonOf(xs, row));
            ++m_out->withoutX.count;
            m_out->withoutX.rows.push_back(static_cast<std::uint32_t>(row));
            continue;
        }
        places.push_back(*at);
        rows.push_back(row);
    }
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
    for (std::size_t i = 0; i < rows.size(); ++i)
        draw(rows[i], places[i], 0);
    m_drawnRows = rows.size();
    std::ranges::fill(m_out->partY, 0.5F); // whatever its height, a column selects its cases
}

void ChartBuilder::buildStrip()
{
    constexpr std::size_t mostGroups = 12;
    const ExploreMeasure& ys = addMeasure(m_out->choice.y);
    std::shared_ptr<const ExploreGroup> group = m_out->rows->group(m_out->choice.group, m_out->choice.y);
    const auto& groups = m_out->rows->groups();
    if (!group && !groups.empty()) { // a column of another document
        m_out->choice.group = groups.front().first;
        group = m_out->rows->group(m_out->choice.group, m_out->choice.y);
    }
    const std::size_t count = m_out->rows->count();
    if (!group) { // a table in which nothing tells rows apart
        auto all = std::make_shared<ExploreGroup>();
        all->title = text::toUtf8(text::groupWords(m_phrases, "outcome"));
        all->names = {text::toUtf8(text::notStatedWords(m_phrases))};
        all->of.resize(count);
        group = std::move(all);
    }
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
    m_out->yTitle = text::measureAxis(m_phrases, ys.of, m_out->choice.logY);
    m_lackY = text::measureInSentence(m_phrases, ys.of);
    m_title = text::byGroupTitle(m_phrases, ys.of, text::toQString(group->title));
    startPoints(count);
    std::vector<std::vector<double>> values(names.size());
    for (std::size_t row = 0; row < count; ++row) {
        const std::size_t column = columnOf[group->of[row]];
        const auto value = ys.values.at(row);
        const auto y = value && std::isfinite(*value) ? m_out->y.placeOf(*value) : std::nullopt;
        if (y)
            values[column].push_back(*value);
        else
            addReason(m_reasonsY, reasonOf(ys, row));
        place(row, static_cast<double>(column) + besideGroup(row), y);
    }
    for (std::size_t column = 0; column < names.size(); ++column)
        addBox(static_cast<double>(column), text::toQString(names[column]), std::move(values[column]));
    m_notes << text::boxNote(m_phrases);
}

void ChartBuilder::buildTrend()
{
    const ExploreMeasure& ys = addMeasure(m_out->choice.y);
    const std::size_t count = m_out->rows->count();
    std::optional<double> first;
    std::optional<double> last;
    for (std::size_t row = 0; row < ys.years.size(); ++row)
        if (const auto year = ys.years.at(row)) {
            first = std::min(first.value_or(*year), *year);
            last = std::max(last.value_or(*year), *year);
        }
    m_out->x = ChartAxis::ofYears(first.value_or(2000), last.value_or(2000));
    m_out->y = axisOf(ys, m_out->choice.logY);
    m_out->xTitle = text::yearAxis(m_phrases, isOfPenalty(m_out->choice.y));
    m_out->yTitle = text::measureAxis(m_phrases, ys.of, m_out->choice.logY);
    m_lackX = text::dateInSentence(m_phrases);
    m_lackY = text::measureInSentence(m_phrases, ys.of);
    m_title = text::byYearTitle(m_phrases, ys.of);
    startPoints(count);
    std::map<double, std::vector<double>> values;
    for (std::size_t row = 0; row < count; ++row) {
        const auto year = row < ys.years.size() ? ys.years.at(row) : std::nullopt;
        const auto value = ys.values.at(row);
        const auto y = value && std::isfinite(*value) ? m_out->y.placeOf(*value) : std::nullopt;
        if (year && y)
            values[*year].push_back(*value);
        if (year && !y)
            addReason(m_reasonsY, reasonOf(ys, row));
        if (y && !year)
            addReason(m_reasonsX, text::noDateWords(m_phrases));
        place(row, year ? std::optional(*year + besideGroup(row)) : std::nullopt, y);
    }
    for (auto& [year, ofYear] : values)
        addBox(year, m_phrases.digits(std::llround(year)), std::move(ofYear));
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
        const auto measure = m_out->rows->measure(id);
        std::vector<double> numbers;
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < count; ++row)
            if (const auto value = measure->values.at(row)) {
                numbers.push_back(*value);
                rows.push_back(row);
            }
        if (numbers.size() < 2)
            continue;
        const std::vector<std::uint32_t> of = geometry::ranksOf(numbers);
        std::vector<std::uint32_t> column(count);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            column[rows[i]] = of[i];
            most = std::max(most, of[i]);
        }
        m_out->measures.push_back(measure);
        ranks.push_back(std::move(column));
        names.push_back(text::toUtf8(text::measureWords(m_phrases, id)));
        m_missing.push_back({text::measureInSentence(m_phrases, measure->of), count - numbers.size()});
    }
    // the best rank that a case has anywhere
    std::vector<std::uint32_t> best(count);
    for (const auto& column : ranks)
        for (std::size_t row = 0; row < count; ++row)
            if (column[row] > 0 && (best[row] == 0 || column[row] < best[row]))
                best[row] = column[row];
    std::size_t ranked_ = 0;
    for (std::size_t row = 0; row < count; ++row)
        if (best[row] > 0) {
            ++ranked_;
            m_out->linesOf.push_back(static_cast<std::uint32_t>(row));
        }
    if (m_out->linesOf.size() > mostLines) {
        std::ranges::stable_sort(m_out->linesOf, {}, [&](std::uint32_t row) { return best[row]; });
        m_out->linesOf.resize(mostLines);
        most = 1;
        for (const auto& column : ranks)
            for (const std::uint32_t row : m_out->linesOf)
                most = std::max(most, column[row]);
        m_notes << text::someLinesNote(m_phrases, mostLines, ranked_);
    }
    m_out->x = ChartAxis::ofGroups(names);
    m_out->y = ChartAxis::ofRanks(most);
    m_out->yTitle = text::rankAxis(m_phrases);
    m_title = text::ranksTitle(m_phrases);
    startPoints(count * ranks.size());
    for (std::size_t column = 0; column < ranks.size(); ++column)
        for (const std::uint32_t row : m_out->linesOf) {
            const std::uint32_t rank = ranks[column][row];
            if (rank > 0) {
                draw(column * count + row, static_cast<double>(column), -static_cast<double>(rank));
                continue;
            }
            m_out->withoutY.at.push_back(
                static_cast<float>(m_out->x.partOf(static_cast<double>(column) + besideGroup(row))));
            m_out->withoutY.rows.push_back(row);
        }
    m_drawnRows = m_out->linesOf.size();
    if (!m_out->withoutY.at.empty())
        m_out->withoutY.words =
            text::railWords(m_phrases, {text::valueInSentence(m_phrases), m_out->withoutY.at.size()}, {});
}

} // namespace toscale::gui
