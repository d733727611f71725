#include "app/explore/chart_builder.h"

#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <cmath>

namespace toscale::gui {

ChartBuilder::ChartBuilder(std::shared_ptr<const ExploreRows> rows, const ExploreChoice& choice,
                           const text::LocaleWording& wording)
    : m_wording(wording)
    , m_phrases(wording.phrases())
{
    m_out->rows = std::move(rows);
    m_out->choice = choice;
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
    finishTexts();
    return m_out;
}

const ExploreMeasure& ChartBuilder::addMeasure(MeasureId id)
{
    m_out->measures.push_back(m_out->rows->measure(id));
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
    return ChartAxis::ofMeasure(measure.of, least.value_or(1), most.value_or(10), isLogarithmic);
}

QString ChartBuilder::reasonOf(const ExploreMeasure& measure, std::size_t row) const
{
    if (measure.values.has(row))
        return text::zeroOffScaleWords(m_phrases);
    return row < measure.reasonOf.size() ? text::toQString(measure.reasons[measure.reasonOf[row]]) : QString();
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

void ChartBuilder::place(std::size_t row, std::optional<double> x, std::optional<double> y)
{
    if (x && y) {
        draw(row, *x, *y);
        ++m_drawnRows;
    } else if (x) {
        m_out->withoutY.at.push_back(static_cast<float>(m_out->x.partOf(*x)));
        m_out->withoutY.rows.push_back(static_cast<std::uint32_t>(row));
        ++m_out->withoutY.count;
    } else if (y) {
        m_out->withoutX.at.push_back(static_cast<float>(m_out->y.partOf(*y)));
        m_out->withoutX.rows.push_back(static_cast<std::uint32_t>(row));
        ++m_out->withoutX.count;
    } else {
        ++m_out->withoutBoth;
    }
}

void ChartBuilder::addReason(std::vector<std::pair<QString, std::size_t>>& to, const QString& reason)
{
    if (reason.isEmpty()) // nobody says
        return;
    const auto known = std::ranges::find(to, reason, [](const auto& each) { return each.first; });
    if (known == to.end())
        to.emplace_back(reason, 1);
    else
        ++known->second;
}

void ChartBuilder::finishRails()
{
    constexpr std::size_t mostReasons = 6;
    const auto finish = [&](ChartRail& rail, const QString& lack,
                            std::vector<std::pair<QString, std::size_t>> reasons) {
        if (rail.count == 0)
            return;
        std::ranges::stable_sort(reasons, std::greater<>(), [](const auto& each) { return each.second; });
        std::size_t rest = 0;
        for (std::size_t i = mostReasons; i < reasons.size(); ++i)
            rest += reasons[i].second;
        if (rest > 0) {
            reasons.resize(mostReasons);
            reasons.emplace_back(text::otherReasonsWords(m_phrases), rest);
        }
        rail.words = text::railWords(m_phrases, {lack, rail.count}, reasons);
        rail.head = text::railWords(m_phrases, {lack, rail.count}, {});
        constexpr std::size_t fewReasons = 2;
        if (reasons.size() > fewReasons) // they are in full here, where lines are wrapped
            m_notes << rail.words + u'.';
        m_missing.push_back({lack, rail.count});
    };
    finish(m_out->withoutY, m_lackY, m_reasonsY);
    finish(m_out->withoutX, m_lackX, m_reasonsX);
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
    m_out->countWords = text::countLine(m_phrases, m_out->rows->count(), m_drawnRows, m_missing, m_out->withoutBoth);
    scene::FrameTexts& texts = m_out->texts;
    texts.title = text::toUtf8(m_title);
    texts.subtitle = text::toUtf8(m_out->countWords);
    if (const QString reference = text::referenceLine(m_phrases, comparisons); !reference.isEmpty())
        m_notes.prepend(text::capitalized(reference) + u'.');
    if (m_out->x.isLogarithmic() || m_out->y.isLogarithmic())
        m_notes << text::logarithmicNote(m_phrases);
    if (m_out->pointsAreMarks && m_out->drawnCount > mostMarks)
        m_notes << text::shadedNote(m_phrases);
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
    const std::size_t count = m_out->rows->count();
    for (std::size_t point = 0; point < m_out->partX.size(); ++point) {
        if (!m_out->isDrawn(point))
            continue;
        const scene::MarkStyle style = m_out->styleOf(point);
        for (const auto& measure : m_out->measures) {
            const std::size_t row = point % count;
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
