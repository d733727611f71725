#include "core/document/compare_view.h"

#include "core/document/selection.h"

#include <algorithm>

namespace toscale {

namespace {

Comparison compared(const Document& document, const View& view, const ReferenceTables& tables, Nouns nouns)
{
    const std::vector<SelectedCase> selected = selectedCases(document, view);
    const Reference reference = referenceOf(view, document.reference);
    const std::optional<SelectedCase> baseline = baselineOf(document, selected, reference);
    return compare(selected, view.measure, reference, tables, baseline ? &*baseline : nullptr, nouns);
}

} // namespace

bool drawsAreas(FigureKind kind)
{
    return kind == FigureKind::Squares || kind == FigureKind::Nested || kind == FigureKind::Bubbles
        || kind == FigureKind::Treemap || kind == FigureKind::Units || kind == FigureKind::Walk;
}

std::optional<Note> scaleNoteOf(FigureKind kind, MeasureId measure)
{
    Note note{NoteCode::LogScale, {}, {}};
    // a month is no tenth of a year
    const bool byCalendar = isOfCustody(measure) && measure != MeasureId::CustodyPerWork;
    switch (kind) {
    case FigureKind::Em:
        note.arguments = {byCalendar ? "calendar_bands" : "bands"};
        return note;
    case FigureKind::Plane:
    case FigureKind::Dots:
        if (byCalendar)
            note.arguments = {"calendar"};
        return note;
    default:
        return std::nullopt;
    }
}

Comparison compareForTable(const Document& document, const View& view, const ReferenceTables& tables)
{
    return compared(document, view, tables, Nouns::Together);
}

Comparison compareView(const Document& document, const View& view, const ReferenceTables& tables)
{
    const Nouns nouns = isOfWorks(view.measure) ? Nouns::Apart : Nouns::Together;
    Comparison comparison = compared(document, view, tables, nouns);
    const auto valued = std::ranges::count_if(
        comparison.rows, [](const ComparedCase& row) { return row.measured() != nullptr && !row.leftOut; });
    if (std::optional<Note> scale = scaleNoteOf(view.figure, view.measure); scale && valued > 0)
        comparison.notes.insert(
            std::ranges::find(comparison.notes, 2, [](const Note& note) { return rankOf(note.code); }),
            *std::move(scale));
    if (drawsAreas(view.figure) && valued > 1)
        comparison.notes.push_back({NoteCode::AreaIsUnderRead, {}, {}}); // of the lower rank, as the last ones are
    return comparison;
}

std::vector<StaleCase> staleCasesOf(const Document& document, const View& view, std::chrono::sys_days today)
{
    std::vector<const Case*> shown;
    for (const SelectedCase& selected : selectedCases(document, view))
        shown.push_back(selected.which);
    return staleCases(shown, today);
}

} // namespace toscale
