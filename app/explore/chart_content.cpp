#include "app/explore/chart_content.h"

#include "app/explore/chart_builder.h"
#include "app/text/explore_words.h"
#include "app/text/measure_words.h"
#include "app/text/qt_string.h"

namespace toscale::gui {

namespace {

/// The measures whose values a point of the chart has.
std::vector<const ExploreMeasure*> measuresAt(const ChartContent& content, std::size_t point)
{
    std::vector<const ExploreMeasure*> measures;
    if (content.choice.kind == ExploreKind::Ranks) {
        measures.push_back(content.measures[content.columnOf(point)].get());
    } else {
        for (const auto& each : content.measures)
            measures.push_back(each.get());
    }
    return measures;
}

QString valueWords(const ExploreMeasure& measure, std::size_t row, const text::LocaleWording& wording)
{
    if (row < measure.of.rows.size()) {
        const ComparedCase& compared = measure.of.rows[row];
        if (const MeasuredValue* value = compared.measured())
            return text::toQString(wording.value(*value, measure.of));
        return text::toQString(wording.gap(*compared.gap(), scene::Length::Full));
    }
    if (const auto value = measure.values.at(row))
        return text::axisWords(wording.phrases(), *value, *value / 1000, measure.of);
    const std::size_t reason = measure.reasonOf.empty() ? measure.reasons.size() : measure.reasonOf[row];
    return reason < measure.reasons.size() ? text::toQString(measure.reasons[reason])
                                           : text::notStatedWords(wording.phrases());
}

QString noteWords(const ExploreMeasure& measure, std::size_t row, const text::LocaleWording& wording)
{
    return row < measure.of.rows.size() ? text::toQString(wording.markNote(measure.of.rows[row], measure.of))
                                        : QString();
}

} // namespace

QPointF ChartContent::placeOf(std::size_t point) const
{
    const std::size_t row = rowOf(point);
    const auto placed = [&](const ChartAxis& axis, std::size_t measure, float part) {
        const auto value = axis.form() == ChartAxis::Form::Linear || axis.isLogarithmic()
            ? measures[measure]->values.at(row)
            : std::nullopt;
        const auto place = value ? axis.placeOf(*value) : std::nullopt;
        return place ? *place : axis.placeAtPart(static_cast<double>(part));
    };
    return {placed(x, 0, partX[point]), placed(y, measures.size() > 1 ? 1 : 0, partY[point])};
}

scene::MarkStyle ChartContent::styleOf(std::size_t point) const
{
    // of two measures the one that is of penalties says how it is drawn
    const std::size_t row = rowOf(point);
    scene::MarkStyle style = scene::MarkStyle::Solid;
    for (const ExploreMeasure* measure : measuresAt(*this, point))
        if (row < measure->styles.size() && measure->styles[row] != scene::MarkStyle::Solid)
            style = measure->styles[row];
    return style;
}

ExploreBound ChartContent::boundAt(std::size_t point, bool alongX) const
{
    const std::size_t row = rowOf(point);
    switch (choice.kind) {
    case ExploreKind::Scatter:
        return measures[alongX ? 0 : 1]->boundOf(row);
    case ExploreKind::Histogram:
        return alongX ? measures.front()->boundOf(row) : ExploreBound::None;
    case ExploreKind::Strip:
    case ExploreKind::Trend:
        return alongX ? ExploreBound::None : measures.front()->boundOf(row);
    case ExploreKind::Ranks:
        return alongX ? ExploreBound::None : measures[columnOf(point)]->boundOf(row);
    }
    return ExploreBound::None;
}

scene::FrameTexts textsOf(const ChartContent& content, const ChartSight& sight, const text::Phrases& phrases)
{
    scene::FrameTexts texts = content.texts;
    if (!sight.isWhole) {
        const std::string inSight = text::toUtf8(text::inSightWords(phrases, sight.cases, content.drawnRows));
        texts.subtitle = inSight + " · " + texts.subtitle;
        texts.altText += ". " + inSight;
    }
    if (sight.isShaded)
        texts.notes.push_back(text::toUtf8(text::shadedNote(phrases)));
    return texts;
}

QString caseWords(const ChartContent& content, std::size_t point, const text::LocaleWording& wording)
{
    const std::size_t row = content.rowOf(point);
    QStringList lines{text::toQString(content.rows->labelOf(row))};
    for (const ExploreMeasure* measure : measuresAt(content, point)) {
        const QString note = noteWords(*measure, row, wording);
        const QString value =
            text::nameAndValue(wording.phrases(), text::measureWords(wording.phrases(), measure->of.measure),
                               valueWords(*measure, row, wording));
        lines << (note.isEmpty() ? value : value + QStringLiteral(" · ") + note);
    }
    return lines.join(u'\n');
}

QString caseNote(const ChartContent& content, std::size_t point, const text::LocaleWording& wording)
{
    QStringList notes;
    for (const ExploreMeasure* measure : measuresAt(content, point))
        if (const QString note = noteWords(*measure, content.rowOf(point), wording);
            !note.isEmpty() && !notes.contains(note))
            notes << note;
    return notes.join(QStringLiteral(" · "));
}

std::shared_ptr<const ChartContent> chartContent(std::shared_ptr<const ExploreRows> rows, const ExploreChoice& choice,
                                                 const text::LocaleWording& wording)
{
    return ChartBuilder(std::move(rows), choice, wording).build();
}

} // namespace toscale::gui
