#include "core/document/columns.h"

#include "core/document/compare_view.h"
#include "core/document/selection.h"
#include "core/document/timeline_options.h"
#include "core/normalize/notes.h"
#include "core/normalize/ratio.h"
#include "core/quantity/same_noun.h"

#include <algorithm>

namespace toscale {

namespace {

/// The first cases of the view, the baseline among them.
std::vector<SelectedCase> casesOnLadder(const Document& document, const View& view, const Reference& reference)
{
    std::vector<SelectedCase> cases = selectedCases(document, view);
    if (cases.size() <= mostLadderCases)
        return cases;
    const auto baseline =
        std::ranges::find_if(cases, [&](const SelectedCase& each) { return each.which->id == reference.baseline; });
    if (baseline != cases.end() && baseline - cases.begin() >= static_cast<std::ptrdiff_t>(mostLadderCases))
        std::iter_swap(baseline, cases.begin() + mostLadderCases - 1);
    cases.resize(mostLadderCases);
    return cases;
}

PenaltyFamily familyOf(MeasureId measure)
{
    return isOfCustody(measure) ? PenaltyFamily::Custody : PenaltyFamily::Money;
}

std::vector<Ladder> laddersOf(std::span<const SelectedCase> cases, const Reference& reference, const View& view,
                              const ReferenceTables& tables)
{
    const PenaltyFamily own = familyOf(view.measure);
    const PenaltyFamily other = own == PenaltyFamily::Custody ? PenaltyFamily::Money : PenaltyFamily::Custody;
    std::vector<Ladder> ladders{ladderOf(cases, own, reference, tables)};
    if (Ladder beside = ladderOf(cases, other, reference, tables); beside.hasStages())
        ladders.push_back(std::move(beside));
    return ladders;
}

/// What the view's unit grid counts, where it names a thing of its measure's kind that may stand there.
std::optional<SizedThing> thingOfCells(const Document& document, const View& view, const Reference& reference,
                                       const ReferenceTables& tables, std::span<const Yardstick> yardsticks)
{
    const std::optional<std::string> id = yardstickOfCells(view);
    const auto thing = std::ranges::find_if(yardsticks, [&](const Yardstick& each) { return each.id == id; });
    if (thing == yardsticks.end() || (isLifeExpectancy(*thing) && showsDeath(document, view)))
        return std::nullopt;
    return sizedThing(*thing, view.measure, reference, tables);
}

} // namespace

bool showsDeath(const Document& document, const View& view)
{
    return std::ranges::any_of(selectedCases(document, view),
                               [](const SelectedCase& each) { return tellsOfDeath(*each.which); });
}

std::vector<MeasureId> besideMeasures(FigureKind kind, MeasureId measure)
{
    switch (kind) {
    case FigureKind::Mirror:
    case FigureKind::Plane:
        return {measure == MeasureId::Volume || measure == MeasureId::Works ? MeasureId::Money : MeasureId::Volume};
    case FigureKind::SameRate:
        return {measure == MeasureId::SameRateCustody ? MeasureId::Custody : MeasureId::Money};
    case FigureKind::Ledger: {
        std::vector<MeasureId> all{MeasureId::Volume, MeasureId::Works, MeasureId::Money, MeasureId::Custody};
        std::erase(all, measure);
        return all;
    }
    default:
        return {};
    }
}

std::vector<Ladder> laddersOfAll(const Document& document, const View& view, const ReferenceTables& tables)
{
    return laddersOf(selectedCases(document, view), referenceOf(view, document.reference), view, tables);
}

Columns columnsOf(const Document& document, const View& view, const ReferenceTables& tables,
                  std::span<const Yardstick> yardsticks)
{
    Columns columns;
    // A ledger prints every number of works beside its own noun.
    const auto measured = [&](const View& each) {
        const bool together = view.figure == FigureKind::Ledger && each.measure == MeasureId::Works;
        return together ? compareForTable(document, each, tables) : compareView(document, each, tables);
    };
    View own = view;
    const bool showsEveryBasis = view.figure == FigureKind::Ladder || view.figure == FigureKind::Timeline;
    if (showsEveryBasis && !isSameRate(view.measure)) // it compares by what is in force
        own.reference.basis = BasisChoice{};
    columns.main = measured(own);
    for (const MeasureId measure : besideMeasures(view.figure, view.measure)) {
        View other = view;
        other.measure = measure;
        if (view.figure == FigureKind::SameRate)
            other.reference.basis = BasisChoice{};
        columns.beside.push_back(measured(other));
    }
    const bool isLong = view.figure == FigureKind::Strip || view.figure == FigureKind::Walk;
    if (isLong && view.measure == MeasureId::Volume)
        std::ranges::copy_if(yardsticks, std::back_inserter(columns.yardsticks),
                             [](const Yardstick& each) { return each.kind == QuantityKind::Information; });
    const Reference reference = referenceOf(view, document.reference);
    if (view.figure == FigureKind::Units)
        columns.cell = thingOfCells(document, view, reference, tables, yardsticks);
    if (view.figure == FigureKind::Ladder)
        columns.ladders = laddersOf(casesOnLadder(document, view, reference), reference, view, tables);
    if (view.figure == FigureKind::Timeline) {
        const std::vector<SelectedCase> cases = selectedCases(document, view);
        if (isOfPenalty(view.measure)) // with another measure it shows events alone
            columns.ladders = {ladderOf(cases, familyOf(view.measure), reference, tables)};
        const TimelineOptions options = timelineOptions(view);
        columns.timeline = timelineOf(cases, ladderIn(columns, MeasureId::Money), ladderIn(columns, MeasureId::Custody),
                                      options.kinds);
        columns.timeline.isOrderAlone = options.scale == TimeScaleKind::Sequence;
    }
    return columns;
}

const Ladder* ladderIn(const Columns& columns, MeasureId measure)
{
    const auto found =
        std::ranges::find(columns.ladders, measure, [](const Ladder& each) { return each.stages.measure; });
    return found == columns.ladders.end() ? nullptr : &*found;
}

std::vector<const Comparison*> everythingIn(const Columns& columns)
{
    std::vector<const Comparison*> all{&columns.main};
    for (const Comparison& beside : columns.beside)
        all.push_back(&beside);
    for (const Ladder& ladder : columns.ladders)
        all.push_back(&ladder.stages);
    return all;
}

std::vector<const Comparison*> measuresInOrder(FigureKind kind, const Columns& columns)
{
    std::vector<const Comparison*> all;
    for (const Comparison& beside : columns.beside)
        all.push_back(&beside);
    all.push_back(&columns.main);
    if (kind != FigureKind::SameRate)
        std::ranges::stable_sort(all, {}, [](const Comparison* each) { return each->measure; });
    return all;
}

bool shareNoMeasure(const Columns& columns)
{
    const auto isShared = [](const Comparison& in) {
        const auto hasValue = [](const ComparedCase& row) { return row.measured() != nullptr; };
        if (!std::ranges::all_of(in.rows, hasValue))
            return false;
        return in.measure != MeasureId::Works || std::ranges::all_of(in.rows, [&](const ComparedCase& row) {
                   return isSameNoun(row.measured()->noun, in.rows.front().measured()->noun);
               });
    };
    return columns.main.rows.size() > 1 && !isShared(columns.main) && std::ranges::none_of(columns.beside, isShared);
}

bool shareNoMeasure(const Document& document, const View& view, const ReferenceTables& tables)
{
    View ledger = view;
    ledger.figure = FigureKind::Ledger;
    return shareNoMeasure(columnsOf(document, ledger, tables));
}

Columns onlyCases(const Columns& columns, std::span<const std::string> ids)
{
    const auto isKept = [&](const std::string& id) { return std::ranges::binary_search(ids, id); };
    const auto keep = [&](Comparison& in) {
        const auto placeOf = [&](std::size_t row) -> std::optional<std::size_t> { // among those that are kept
            if (row >= in.rows.size() || !isKept(in.rows[row].caseId))
                return std::nullopt;
            const auto before = in.rows.begin() + static_cast<std::ptrdiff_t>(row);
            return static_cast<std::size_t>(
                std::count_if(in.rows.begin(), before, [&](const ComparedCase& each) { return isKept(each.caseId); }));
        };
        auto* ratio = std::get_if<Ratio>(&in.ratio); // of rows by their numbers; of a case that goes another is told
        const auto smaller = ratio == nullptr ? std::nullopt : placeOf(ratio->smaller);
        const auto larger = ratio == nullptr ? std::nullopt : placeOf(ratio->larger);
        std::erase_if(in.rows, [&](const ComparedCase& row) { return !isKept(row.caseId); });
        if (smaller && larger) {
            ratio->smaller = *smaller;
            ratio->larger = *larger;
        } else if (ratio != nullptr) {
            in.ratio = ratioOf(in.rows, in.measure, in.reference.baseline);
        }
        std::erase_if(in.notes, [&](Note& note) {
            const bool isOfAll = note.cases.empty();
            std::erase_if(note.cases, [&](const std::string& id) { return !isKept(id); });
            return !isOfAll && note.cases.empty();
        });
        std::erase_if(in.notes, [&](Note& note) {
            const auto forums = note.code == NoteCode::ForumOf ? noteOfForums(in) : note;
            if (forums)
                note = *forums;
            return !forums;
        });
    };
    Columns kept = columns;
    keep(kept.main);
    std::ranges::for_each(kept.beside, keep);
    std::erase_if(kept.timeline.lanes, [&](const TimelineLane& lane) { return !isKept(lane.caseId); });
    for (Ladder& ladder : kept.ladders) {
        std::vector<std::size_t> numbers; // of the rungs that are kept, by the old ones
        std::vector<Rung> rungs;
        for (std::size_t i = 0; i < ladder.rungs.size(); ++i) {
            numbers.push_back(rungs.size());
            if (isKept(ladder.stages.rows[i].caseId))
                rungs.push_back(std::move(ladder.rungs[i]));
        }
        ladder.rungs = std::move(rungs);
        const bool isMoney = ladder.stages.measure == MeasureId::Money;
        keep(ladder.stages);
        for (TimelineLane& lane : kept.timeline.lanes) {
            for (std::size_t i = 0; isMoney && i < lane.stages.size(); ++i)
                lane.stages[i].rung = numbers[lane.stages[i].rung];
            for (std::size_t i = 0; !isMoney && i < lane.terms.size(); ++i)
                lane.terms[i].rung = numbers[lane.terms[i].rung];
        }
    }
    return kept;
}

} // namespace toscale
