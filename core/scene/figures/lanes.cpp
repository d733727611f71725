#include "core/scene/figures/lanes.h"

#include "core/quantity/same_noun.h"
#include "core/scene/figures/bar_marks.h"

#include <map>

namespace toscale::scene {

namespace {

/// The noun of most cases; of as many, the baseline's, else the first.
std::string leadingNoun(const Comparison& works, std::span<const std::size_t> rows)
{
    std::map<std::string, int> counts;
    for (const std::size_t row : rows)
        if (const MeasuredValue* value = works.rows[row].measured())
            ++counts[nounKey(value->noun)];
    std::string leading;
    int most = 0;
    for (const std::size_t row : rows) {
        const MeasuredValue* value = works.rows[row].measured();
        const int count = value != nullptr ? counts[nounKey(value->noun)] : 0;
        const bool isBaseline = works.rows[row].caseId == works.reference.baseline;
        if (count > most || (count > 0 && count == most && isBaseline)) {
            most = count;
            leading = value->noun;
        }
    }
    return leading;
}

FigureInput inputFor(const FigureInput& input, const Comparison& columns)
{
    return {input.document, input.all,     columns,       input.colours, input.view,
            input.camera,   input.wording, input.measure, input.area,    input.unit};
}

} // namespace

bool Lane::isOnScale(std::size_t row) const
{
    const ComparedCase& which = input.columns.rows[row];
    if (!drawnValue(which))
        return suspendedYears(which) > 0;
    return input.columns.measure != MeasureId::Works || isSameNoun(which.measured()->noun, noun);
}

geometry::BarRequest Lane::requestOf(std::size_t row) const
{
    if (!isOnScale(row))
        return {};
    const ComparedCase& which = input.columns.rows[row];
    const bool open = which.measured() != nullptr && which.measured()->value.bound == Bound::Lower;
    return {drawnValue(which).value_or(0), beyondOf(which).extent, open ? barArrowWidth(input) : 0};
}

RowTexts Lane::textsOf(std::size_t row) const
{
    const ComparedCase& which = input.columns.rows[row];
    RowTexts texts = scene::textsOf(which, input.columns, input.wording);
    if (which.measured() == nullptr || isOnScale(row) || !drawnValue(which))
        return texts;
    const std::string unlike =
        input.wording.gap({GapCode::UnlikeNouns, {noun, which.measured()->noun}, {}}, Length::Short);
    texts.note += (texts.note.empty() ? "" : " · ") + unlike;
    return texts;
}

std::vector<Lane> lanesOf(const FigureInput& input, std::span<const std::size_t> rows)
{
    const FigureKind kind = input.view.figure;
    std::vector<Lane> lanes;
    for (const Comparison* columns : measuresInOrder(kind, input.all)) {
        Lane lane{inputFor(input, *columns),
                  std::string(nameOf(columns->measure)) + '-',
                  input.wording.columnTitle(kind, *columns),
                  input.wording.columnDetail(kind, *columns),
                  kind == FigureKind::SameRate ? 0 : static_cast<int>(lanes.size()),
                  kind == FigureKind::Mirror && lanes.empty(),
                  {}};
        if (columns->measure == MeasureId::Works) {
            lane.noun = leadingNoun(*columns, rows);
            lane.detail = input.wording.noun(lane.noun);
        }
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

} // namespace toscale::scene
