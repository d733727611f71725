#include "core/scene/row_colours.h"

#include "core/cases/actor_kind.h"

#include <algorithm>

namespace toscale::scene {

namespace {

RowColours byBaseline(const Comparison& columns)
{
    RowColours colours;
    const std::optional<std::size_t> baseline = baselineRow(columns);
    for (std::size_t row = 0; row < columns.rows.size(); ++row)
        colours.series.push_back(row == baseline ? 0 : 1);
    return colours;
}

RowColours byCase(const Comparison& columns)
{
    RowColours colours;
    for (std::size_t row = 0; row < columns.rows.size(); ++row)
        colours.series.push_back(static_cast<int>(row));
    return colours;
}

/// One colour a word, in order of first appearance.
template <class WordOf> RowColours byWord(const Comparison& columns, const WordOf& wordOf)
{
    RowColours colours;
    for (const ComparedCase& row : columns.rows) {
        std::string word = wordOf(row);
        auto known = std::ranges::find(colours.key, word, &RowColours::KeyEntry::text);
        if (known == colours.key.end())
            known = colours.key.insert(known, {static_cast<int>(colours.key.size()), std::move(word)});
        colours.series.push_back(known->series);
    }
    return colours;
}

PartyKind actorKind(const CaseIndex& cases, const ComparedCase& row)
{
    const Case* which = cases.find(row.caseId);
    return which ? actorKindOf(*which) : PartyKind::Unknown;
}

std::string statusWord(const CaseIndex& cases, const ComparedCase& row, const Wording& wording)
{
    if (const MeasuredValue* value = row.measured(); value && value->status)
        return wording.figureStatus(*value->status);
    const Case* which = cases.find(row.caseId);
    return which && which->status ? wording.caseStatus(*which->status) : wording.unknownStatus();
}

} // namespace

std::optional<std::size_t> baselineRow(const Comparison& columns)
{
    if (const std::string& id = columns.reference.baseline; !id.empty()) {
        const auto found = std::ranges::find(columns.rows, id, &ComparedCase::caseId);
        if (found != columns.rows.end())
            return static_cast<std::size_t>(found - columns.rows.begin());
    }
    if (columns.rows.size() != 2)
        return std::nullopt;
    const auto* ratio = std::get_if<Ratio>(&columns.ratio);
    return ratio ? ratio->smaller : 0;
}

bool isBaselineRow(const Comparison& columns, std::size_t row)
{
    if (columns.rows.size() <= 2)
        return baselineRow(columns) == row;
    return !columns.reference.baseline.empty() && columns.rows[row].caseId == columns.reference.baseline;
}

RowColours rowColours(const Document& document, const View& view, const Comparison& columns, const Wording& wording)
{
    const std::string by = textOption(view, "colour").value_or("baseline");
    if (by == "case")
        return byCase(columns);
    if (by != "actor" && by != "status")
        return byBaseline(columns);
    const CaseIndex cases(document);
    return byWord(columns, [&](const ComparedCase& row) {
        return by == "actor" ? wording.actorKind(actorKind(cases, row)) : statusWord(cases, row, wording);
    });
}

} // namespace toscale::scene
