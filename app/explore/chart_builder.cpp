#include "app/explore/chart_builder.h"

#include "app/explore/fitted_choice.h"
#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <cmath>

namespace toscale::gui {

void ReasonCounts::add(const ExploreMeasure& of, std::size_t row)
{
    if (row >= of.reasonOf.size())
        return;
    m_of = &of;
    ++m_counts[of.reasonOf[row]];
}

void ReasonCounts::add(const QString& reason)
{
    m_reason = reason;
    ++m_count;
}

text::CountedReasons ReasonCounts::counted(const text::Phrases& phrases) const
{
    text::CountedReasons reasons;
    if (m_count > 0)
        reasons.emplace_back(m_reason, m_count);
    for (std::size_t i = 0; m_of != nullptr && i < m_of->reasons.size(); ++i)
        if (m_counts[i] > 0)
            reasons.emplace_back(text::toQString(m_of->reasons[i]), m_counts[i]);
    std::ranges::stable_sort(reasons, std::greater<>(), [](const auto& each) { return each.second; });
    constexpr std::size_t mostReasons = 6;
    std::size_t rest = 0;
    for (std::size_t i = mostReasons; i < reasons.size(); ++i)
        rest += reasons[i].second;
    if (rest > 0) {
        reasons.resize(mostReasons);
        reasons.emplace_back(text::otherReasonsWords(phrases), rest);
    }
    return reasons;
}

ChartBuilder::ChartBuilder(std::shared_ptr<const ExploreRows> rows, const ExploreChoice& choice,
                           const text::LocaleWording& wording)
    : m_wording(wording)
    , m_phrases(wording.phrases())
{
    m_out->rows = std::move(rows);
    m_out->choice = onOffer(choice, *m_out->rows);
}

std::shared_ptr<const ChartContent> ChartBuilder::build()
{
    switch (m_out->choice.kind) {
    case ExploreKind::Scatter:
        buildScatter();
        break;
    case ExploreKind::Histogram:
        buildHistogram();
        break;
    case ExploreKind::Strip:
        buildStrip();
        break;
    case ExploreKind::Trend:
        buildTrend();
        break;
    case ExploreKind::Ranks:
        buildRanks();
        break;
    }
    finishRails();
    addNothing();
    finishTexts();
    return m_out;
}

const ExploreMeasure& ChartBuilder::addMeasure(MeasureId id)
{
    m_out->measures.push_back(m_out->rows->measure(id, m_out->choice.noun));
    return *m_out->measures.back();
}

ChartAxis ChartBuilder::axisOf(const ExploreMeasure& measure, bool isLogarithmic) const
{
    std::optional<double> least;
    std::optional<double> most;
    for (std::size_t row = 0; row < measure.values.size(); ++row) {
        const auto value = measure.values.at(row);
        if (!value || !std::isfinite(*value) || (isLogarithmic && !(*value > 0)))
            continue;
        least = std::min(least.value_or(*value), *value);
        most = std::max(most.value_or(*value), *value);
    }
    return least ? ChartAxis::ofMeasure(measure.of, *least, *most, isLogarithmic) : ChartAxis::ofNothing();
}

QString ChartBuilder::axisTitle(const ExploreMeasure& measure, bool isLogarithmic) const
{
    return text::measureAxis(m_phrases, measure.of, measure.noun, isLogarithmic);
}

ChartBuilder::Spot ChartBuilder::spotOf(const ExploreMeasure& measure, const ChartAxis& axis, std::size_t row)
{
    const auto value = measure.values.at(row);
    if (!value || !std::isfinite(*value))
        return {};
    return {axis.placeOf(*value), true, measure.boundOf(row) == ExploreBound::Range};
}

void ChartBuilder::startPoints(std::size_t count)
{
    m_out->partX.assign(count, 0);
    m_out->partY.assign(count, 0);
    m_out->drawn.assign((count + 63) / 64, 0);
}

void ChartBuilder::draw(std::size_t point, double placeX, double placeY)
{
    m_out->partX[point] = static_cast<float>(m_out->x.partOf(placeX));
    m_out->partY[point] = static_cast<float>(m_out->y.partOf(placeY));
    m_out->drawn[point / 64] |= std::uint64_t{1} << (point % 64);
    ++m_out->drawnCount;
}

void ChartBuilder::place(std::size_t row, const Spot& x, const Spot& y, const ExploreMeasure* xs,
                         const ExploreMeasure* ys)
{
    const bool lacksX = !x.at && !x.isValue;
    const bool lacksY = !y.at && !y.isValue;
    if (x.at && y.at) {
        draw(row, *x.at, *y.at);
        ++m_drawnRows;
        return;
    }
    if (lacksX && lacksY) {
        ++m_out->withoutBoth;
        if (xs != nullptr)
            m_reasonsBothX.add(*xs, row);
        else
            m_reasonsBothX.add(text::noDateWords(m_phrases));
        m_reasonsBothY.add(*ys, row);
        return;
    }
    // what stands on a rail has a place on the other axis
    const auto add = [&](ChartRail& rail, const Spot& lacking, const Spot& other, const ChartAxis& otherAxis) {
        if (!lacking.isValue)
            ++rail.count;
        else
            ++(lacking.isRange ? rail.fromZero : rail.zeros);
        if (!other.at)
            return;
        rail.at.push_back(static_cast<float>(otherAxis.partOf(*other.at)));
        rail.rows.push_back(static_cast<std::uint32_t>(row));
    };
    if (!lacksX && !lacksY) { // zero on one of them, or on both
        const bool isRange = x.at ? y.isRange : x.isRange;
        ++(isRange ? m_out->fromZero : m_out->zeros);
        if (x.at)
            add(m_out->withoutY, y, x, m_out->x);
        else
            add(m_out->withoutX, x, y, m_out->y);
    } else if (lacksY) {
        add(m_out->withoutY, y, x, m_out->x);
        m_reasonsY.add(*ys, row);
    } else {
        add(m_out->withoutX, x, y, m_out->y);
        if (xs != nullptr)
            m_reasonsX.add(*xs, row);
        else
            m_reasonsX.add(text::noDateWords(m_phrases));
    }
}

void ChartBuilder::finishRail(ChartRail& rail, const QString& lack, const ReasonCounts& counts)
{
    if (rail.count + rail.zeros + rail.fromZero == 0)
        return;
    const text::CountedReasons reasons = counts.counted(m_phrases);
    QStringList words;
    QStringList head;
    if (rail.count > 0) {
        words << text::railWords(m_phrases, {lack, rail.count}, reasons);
        head << text::railWords(m_phrases, {lack, rail.count}, {});
        m_missing.push_back({lack, rail.count});
    }
    if (rail.zeros + rail.fromZero > 0) {
        words << text::zeroRailWords(m_phrases, rail.zeros, rail.fromZero);
        head << words.back();
    }
    rail.words = m_phrases.joined(words);
    rail.head = m_phrases.joined(head);
    constexpr std::size_t fewReasons = 2;
    // they are in full here, where lines are wrapped; beside columns there is hardly room for any
    if (rail.count > 0 && reasons.size() > (m_out->pointsAreMarks ? fewReasons : 0))
        m_notes << words.front() + u'.';
}

void ChartBuilder::finishRails()
{
    finishRail(m_out->withoutY, m_lackY, m_reasonsY);
    finishRail(m_out->withoutX, m_lackX, m_reasonsX);
    if (m_out->withoutBoth > 0)
        m_notes << text::eitherWords(
                       m_phrases, m_out->withoutBoth,
                       {{m_lackX, m_reasonsBothX.counted(m_phrases)}, {m_lackY, m_reasonsBothY.counted(m_phrases)}})
                + u'.';
}

/// An empty plot says what is missing, and what could be chosen.
void ChartBuilder::addNothing()
{
    if (m_out->drawnCount > 0 || m_out->rows->count() == 0)
        return;
    QStringList words;
    if (m_out->choice.usesGroup() && m_out->choice.group.empty()) {
        words << text::noGroupsWords(m_phrases);
    } else {
        for (const auto& measure : m_out->measures) {
            if (measure->values.knownCount() > 0)
                continue;
            ReasonCounts reasons;
            for (std::size_t row = 0; row < measure->values.size(); ++row)
                reasons.add(*measure, row);
            words << text::noValuesWords(m_phrases, text::measureInSentence(m_phrases, measure->of),
                                         reasons.counted(m_phrases));
        }
        if (words.isEmpty() && m_out->zeros + m_out->fromZero > 0)
            words << text::zeroRailWords(m_phrases, m_out->zeros, m_out->fromZero) + u'.';
        else if (words.isEmpty() && !m_lackX.isEmpty() && !m_lackY.isEmpty())
            words << text::noneHasBothWords(m_phrases, m_lackX, m_lackY);
    }
    text::CountedReasons measures;
    for (const MeasureId id : m_out->rows->measures())
        if (const std::size_t count = m_out->rows->measure(id, {})->values.knownCount(); count > 0)
            measures.emplace_back(text::measureWords(m_phrases, id), count);
    words << text::withValuesWords(m_phrases, measures);
    m_out->nothing = words.join(u' ');
}

void ChartBuilder::addBox(double at, const QString& of, std::vector<double> values)
{
    if (values.empty())
        return;
    geometry::FiveNumbers numbers = geometry::fiveNumbersOf(std::move(values));
    const ExploreMeasure& measure = *m_out->measures.back();
    const QString median = text::axisWords(m_phrases, numbers.median, numbers.median / 100, measure.of);
    const QString words = text::medianWords(m_phrases, of, numbers.count, median);
    for (double* each : {&numbers.least, &numbers.lower, &numbers.median, &numbers.upper, &numbers.most})
        *each = m_out->y.placeOf(*each).value_or(m_out->y.low());
    m_out->boxes.push_back({at, numbers, words});
}

void ChartBuilder::finishTexts()
{
    std::vector<const Comparison*> comparisons;
    std::vector<MeasureId> ids;
    for (const auto& measure : m_out->measures) {
        comparisons.push_back(&measure->of);
        ids.push_back(measure->of.measure);
    }
    m_out->countWords = text::countLine(m_phrases,
                                        {m_out->rows->count(), m_drawnRows, m_missing, m_out->withoutBoth, m_out->zeros,
                                         m_out->fromZero, m_out->rows->unfilteredCount().value_or(0)});
    m_out->drawnRows = m_drawnRows;
    scene::FrameTexts& texts = m_out->texts;
    texts.title = text::toUtf8(m_title);
    texts.subtitle = text::toUtf8(m_out->countWords);
    if (const QString reference = text::referenceLine(m_phrases, comparisons); !reference.isEmpty())
        m_notes.prepend(text::capitalized(reference) + u'.');
    if (m_out->x.isLogarithmic() || m_out->y.isLogarithmic())
        m_notes << text::logarithmicNote(m_phrases);
    addBounds();
    addDoubts();
    for (const QString& note : m_notes)
        texts.notes.push_back(text::toUtf8(note));
    addKey();
    texts.sources = m_out->rows->sources(ids);
    texts.byline = m_wording.defaultByline();
    texts.altText = text::toUtf8(m_title + QStringLiteral(". ") + m_out->countWords);
}

void ChartBuilder::addKey()
{
    if (!m_out->pointsAreMarks)
        return;
    std::vector<scene::FrameTexts::KeyEntry>& key = m_out->texts.key;
    bool isSpecial = false;
    const auto add = [&](scene::MarkStyle style, const std::string& words) {
        isSpecial = isSpecial || style != scene::MarkStyle::Solid;
        const auto known = std::ranges::find(key, style, &scene::FrameTexts::KeyEntry::style);
        if (known == key.end())
            key.push_back({style, std::nullopt, words});
        else if (!words.empty() && known->text.find(words) == std::string::npos)
            known->text += " · " + words;
    };
    for (std::size_t point = 0; point < m_out->partX.size(); ++point) {
        if (!m_out->isDrawn(point))
            continue;
        const scene::MarkStyle style = m_out->styleOf(point);
        for (const auto& measure : m_out->measures) {
            const std::size_t row = m_out->rowOf(point);
            if (row >= measure->of.rows.size())
                return; // a table has no bases in words
            const MeasuredValue* value = measure->of.rows[row].measured();
            if (value == nullptr || !isOfPenalty(measure->of.measure) || scene::styleOf(measure->of.rows[row]) != style)
                continue;
            if (!value->ending.empty() || value->scopesOverridden)
                add(style, m_wording.styleEntry(style));
            else
                for (const Basis basis : value->bases)
                    if (scene::styleOf(basis) == style)
                        add(style, m_wording.keyEntry(basis));
        }
    }
    std::erase_if(key, [](const auto& entry) { return entry.text.empty(); });
    if (!isSpecial)
        key.clear();
}

/// Values that are drawn and are no more than a bound.
void ChartBuilder::addBounds()
{
    std::size_t bounds = 0;
    std::size_t ranges = 0;
    for (std::size_t point = 0; point < m_out->partX.size(); ++point) {
        if (!m_out->isDrawn(point))
            continue;
        for (const bool isX : {true, false}) {
            const ExploreBound bound = m_out->boundAt(point, isX);
            bounds += bound != ExploreBound::None && bound != ExploreBound::Range ? 1U : 0U;
            ranges += bound == ExploreBound::Range ? 1U : 0U;
        }
    }
    if (bounds + ranges > 0)
        m_notes << text::boundsNote(m_phrases, bounds, ranges, m_out->pointsAreMarks,
                                    m_out->choice.kind == ExploreKind::Ranks);
}

void ChartBuilder::addDoubts()
{
    std::size_t alleged = 0;
    std::size_t doubtful = 0; // untraced, disputed or withdrawn
    std::vector<bool> isSeen(m_out->rows->count());
    for (std::size_t point = 0; point < m_out->partX.size(); ++point)
        if (m_out->isDrawn(point))
            isSeen[m_out->rowOf(point)] = true;
    for (const auto& measure : m_out->measures)
        for (std::size_t row = 0; row < measure->of.rows.size(); ++row)
            if (const MeasuredValue* value = measure->of.rows[row].measured(); value != nullptr && isSeen[row]) {
                alleged += value->status == FigureStatus::Alleged ? 1U : 0U;
                const bool isDoubtful = value->evidence == Evidence::Untraced || value->evidence == Evidence::Disputed
                    || value->evidence == Evidence::Withdrawn;
                doubtful += isDoubtful ? 1U : 0U;
            }
    if (alleged + doubtful > 0)
        m_notes << text::doubtNote(m_phrases, alleged, doubtful);
}

} // namespace toscale::gui
