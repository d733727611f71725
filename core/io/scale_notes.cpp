#include "core/io/scale_notes.h"

namespace toscale::io {

void ScaleNotes::add(std::size_t row, std::size_t column, const std::string& cell, const CellForReader& read)
{
    const PlannedColumn& planned = m_plan.columns[column];
    const bool hasScale = planned.unit && !planned.unit->scale.empty();
    if (read.unit == UnitFrom::Nowhere || (!hasScale && planned.unreadHead.empty()))
        return;
    Cells& same = m_columns[column][read.unit];
    if (same.count++ == 0)
        same = {1, row, cell, read.text};
}

ImportProblem ScaleNotes::note(ImportNoteCode code, std::size_t column, const Cells& cells,
                               std::vector<std::string> arguments) const
{
    arguments.push_back(std::to_string(cells.count));
    Place place = m_source.placeOf(cells.row, column);
    place.path += (place.path.empty() ? "" : ".") + m_plan.columns[column].name;
    return {ImportNote{code, std::move(place), std::move(arguments)}, cells.row, column};
}

std::vector<ImportProblem> ScaleNotes::notes() const
{
    std::vector<ImportProblem> all;
    for (const auto& [column, byUnit] : m_columns) {
        const PlannedColumn& planned = m_plan.columns[column];
        const auto of = [&cells = byUnit](UnitFrom unit) {
            const auto found = cells.find(unit);
            return found == cells.end() ? Cells{} : found->second;
        };
        const Cells numbers = of(UnitFrom::Column);
        const Cells withUnit = of(UnitFrom::Cell);
        const Cells withScale = of(UnitFrom::CellWithScale);
        if (planned.unit && !planned.unit->scale.empty()) {
            if (withUnit.count > 0)
                all.push_back(note(ImportNoteCode::ScaleOfHead, column, withUnit, {withUnit.text, withUnit.read}));
            if (withScale.count > 0 && numbers.count + withUnit.count > 0)
                all.push_back(
                    note(ImportNoteCode::ScaleOfCell, column, withScale, {withScale.text, planned.unit->scale}));
            continue;
        }
        const bool mayHaveScale = planned.column != Column::Prison && mayBeScale(planned.unreadHead);
        const Cells& doubtful = numbers.count > 0 ? numbers : withUnit;
        if (numbers.count > 0 || (withUnit.count > 0 && mayHaveScale))
            all.push_back(note(ImportNoteCode::HeadNotRead, column, doubtful, {planned.unreadHead, doubtful.text}));
    }
    return all;
}

} // namespace toscale::io
