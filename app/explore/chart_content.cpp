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
        const std::size_t column = point / std::max<std::size_t>(content.rows->count(), 1);
        measures.push_back(content.measures[column].get());
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
