#include "app/export/stage_table.h"

#include "app/export/exact_value.h"
#include "core/quantity/qualifier_names.h"

#include <algorithm>
#include <array>

namespace toscale::exporting {

namespace {

constexpr std::array<const char*, 18> stageHeader{
    "id",    "title", "measure", "stage", "kind", "basis",     "date",        "in_force", "unit",
    "value", "low",   "high",    "gap",   "text", "qualifier", "case_status", "as_of",    "source_urls"};

/// Fields that are numbers in JSON.
constexpr bool isNumberOfStage(std::string_view name)
{
    return name == "value" || name == "low" || name == "high";
}

/// Of a stage's own sources, with spaces between them.
std::string stageAddresses(const Case& which, const std::vector<std::string>& ids)
{
    std::string all;
    for (const Source& source : which.sources)
        if (!source.url.empty() && std::ranges::find(ids, source.id) != ids.end())
            all.append(all.empty() ? "" : " ").append(source.url);
    return all;
}

/// In the order of `stageHeader`.
std::vector<std::string> stageRowOf(const CaseIndex& cases, const Ladder& ladder, std::size_t index)
{
    const ComparedCase& row = ladder.stages.rows[index];
    const Rung& rung = ladder.rungs[index];
    const bool isStage = !rung.penalty.empty();
    const bool isTime = isOfCustody(ladder.stages.measure);
    std::vector<std::string> cells{row.caseId,
                                   row.label,
                                   std::string(nameOf(ladder.stages.measure)),
                                   isStage ? rung.penalty : "end",
                                   isStage ? std::string(nameOf(rung.kind)) : std::string(),
                                   isStage ? std::string(nameOf(rung.basis)) : basisNames(row.bases()),
                                   rung.date,
                                   rung.inForce ? "true" : "false",
                                   isTime ? "years" : ladder.stages.reference.currency.code};
    const auto number = [](double value) { return toPlainString(roundedNumber(value)); };
    if (const MeasuredValue* value = row.measured())
        for (std::string cell : {number(value->value.best), number(value->value.low),
                                 value->value.highOpen ? std::string() : number(value->value.high), std::string(),
                                 value->text, std::string(nameOf(value->qualifier))})
            cells.push_back(std::move(cell));
    else
        for (std::string cell : {std::string(), std::string(), std::string(), std::string(nameOf(row.gap()->code)),
                                 std::string(), std::string()})
            cells.push_back(std::move(cell));
    const Case* which = cases.find(row.caseId);
    cells.push_back(which != nullptr && which->status ? std::string(nameOf(*which->status)) : std::string());
    cells.push_back(which != nullptr ? which->asOf : std::string());
    cells.push_back(which != nullptr ? stageAddresses(*which, rung.sources) : std::string());
    return cells;
}

template <class Add> void eachStage(const Document& document, std::span<const Ladder> ladders, const Add& add)
{
    const CaseIndex cases(document);
    for (const Ladder& ladder : ladders)
        for (std::size_t i = 0; i < ladder.rungs.size(); ++i)
            add(stageRowOf(cases, ladder, i));
}

} // namespace

TextRows stageRows(const Document& document, std::span<const Ladder> ladders)
{
    TextRows rows{{stageHeader.begin(), stageHeader.end()}};
    eachStage(document, ladders, [&](std::vector<std::string> row) { rows.push_back(std::move(row)); });
    return rows;
}

io::JsonValue stageJson(const Document& document, std::span<const Ladder> ladders)
{
    io::JsonValue list = io::JsonValue::array();
    eachStage(document, ladders, [&](const std::vector<std::string>& row) {
        io::JsonValue object = io::JsonValue::object();
        for (std::size_t i = 0; i < row.size(); ++i)
            if (!row[i].empty())
                object.put(stageHeader.at(i),
                           isNumberOfStage(stageHeader.at(i)) ? io::JsonValue::ofDigits(row[i])
                                                              : io::JsonValue::ofForeignText(row[i]));
        list.items.push_back(std::move(object));
    });
    return list;
}

} // namespace toscale::exporting
