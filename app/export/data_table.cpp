#include "app/export/data_table.h"

#include "app/export/exact_value.h"
#include "core/io/table_writer.h"
#include "core/quantity/qualifier_names.h"

#include <algorithm>
#include <array>

namespace toscale::exporting {

namespace {

using io::JsonValue;

constexpr std::array<const char*, 5> cellSuffixes{"", "_low", "_high", "_basis", "_gap"};

constexpr std::array<const char*, 4> doubtSuffixes{"_text", "_qualifier", "_status", "_evidence"};
constexpr std::array<const char*, 3> caseDoubts{"case_status", "as_of", "source_urls"};

/// In the order of `doubtSuffixes`; empty where there is nothing to say.
std::array<std::string, doubtSuffixes.size()> doubtsOf(const Comparable& measured)
{
    const auto* value = std::get_if<MeasuredValue>(&measured);
    if (value == nullptr)
        return {};
    return {value->text, std::string(nameOf(value->qualifier)),
            value->status ? std::string(nameOf(*value->status)) : std::string(),
            value->evidence ? std::string(nameOf(*value->evidence)) : std::string()};
}

/// Of the sources that the values have.
std::vector<std::string> addressesOf(const Case& which, std::span<const Comparable> values)
{
    std::vector<std::string> all;
    for (const Source& source : which.sources) {
        const bool isOfAny = std::ranges::any_of(values, [&](const Comparable& each) {
            const auto* value = std::get_if<MeasuredValue>(&each);
            return value != nullptr && std::ranges::find(value->sources, source.id) != value->sources.end();
        });
        if (isOfAny && !source.url.empty())
            all.push_back(source.url);
    }
    return all;
}

/// In the order of `caseDoubts`.
std::array<std::string, caseDoubts.size()> doubtsOf(const Case& which, std::span<const Comparable> values)
{
    std::string addresses;
    for (const std::string& each : addressesOf(which, values))
        addresses.append(addresses.empty() ? "" : " ").append(each);
    return {which.status ? std::string(nameOf(*which.status)) : std::string(), which.asOf, std::move(addresses)};
}

void addDoubtHeader(std::vector<std::string>& header, const std::vector<MeasureId>& measures)
{
    for (const MeasureId measure : measures)
        for (const char* suffix : doubtSuffixes)
            header.push_back(std::string(nameOf(measure)) + suffix);
    header.insert(header.end(), caseDoubts.begin(), caseDoubts.end());
}

void addDoubts(std::vector<std::string>& row, const Case& which, std::span<const Comparable> values)
{
    for (const Comparable& each : values)
        for (std::string& doubt : doubtsOf(each))
            row.push_back(std::move(doubt));
    for (std::string& doubt : doubtsOf(which, values))
        row.push_back(std::move(doubt));
}

/// "volume_text" is "text" inside of its cell.
void addDoubts(JsonValue& cell, const Comparable& measured)
{
    const auto doubts = doubtsOf(measured);
    for (std::size_t i = 0; i < doubts.size(); ++i)
        if (!doubts.at(i).empty())
            cell.put(doubtSuffixes.at(i) + 1, JsonValue::ofForeignText(doubts.at(i)));
}

void addDoubts(JsonValue& object, const Case& which, std::span<const Comparable> values)
{
    if (which.status)
        object.put("case_status", JsonValue::ofText(std::string(nameOf(*which.status))));
    if (!which.asOf.empty())
        object.put("as_of", JsonValue::ofForeignText(which.asOf));
    JsonValue addresses = JsonValue::array();
    for (std::string& each : addressesOf(which, values))
        addresses.items.push_back(JsonValue::ofForeignText(std::move(each)));
    if (!addresses.items.empty())
        object.put("source_urls", std::move(addresses));
}

std::vector<std::string> headerOf(const std::vector<MeasureId>& measures)
{
    std::vector<std::string> header{"id", "title"};
    for (const MeasureId measure : measures) {
        for (const char* suffix : cellSuffixes)
            header.push_back(std::string(nameOf(measure)) + suffix);
        if (measure == MeasureId::Works)
            header.emplace_back("works_noun");
    }
    return header;
}

/// A value, its ends, its basis and its gap.
void addCells(std::vector<std::string>& row, const SelectedCase& which, MeasureId measure, const Comparable& measured,
              const Reference& reference)
{
    std::string noun;
    if (const auto* value = std::get_if<MeasuredValue>(&measured)) {
        PrintedEnds ends = printedEnds(which, measure, *value, reference);
        for (std::string* cell : {&ends.best, &ends.low, &ends.high})
            row.push_back(std::move(*cell));
        row.push_back(basisNames(value->bases));
        row.emplace_back();
        noun = value->noun;
    } else {
        const Gap& gap = std::get<Gap>(measured);
        row.resize(row.size() + 3);
        row.push_back(basisNames(gap.bases));
        row.emplace_back(nameOf(gap.code));
    }
    if (measure == MeasureId::Works)
        row.push_back(std::move(noun));
}

JsonValue cellJson(const SelectedCase& which, MeasureId measure, const Comparable& measured, const Reference& reference)
{
    JsonValue cell = JsonValue::object();
    if (const auto* value = std::get_if<MeasuredValue>(&measured)) {
        const PrintedEnds ends = printedEnds(which, measure, *value, reference);
        cell.put("value", JsonValue::ofDigits(ends.best));
        cell.put("low", JsonValue::ofDigits(ends.low));
        cell.put("high", ends.high.empty() ? JsonValue() : JsonValue::ofDigits(ends.high));
        if (!value->noun.empty())
            cell.put("noun", JsonValue::ofForeignText(value->noun));
        if (!value->bases.empty())
            cell.put("basis", JsonValue::ofText(basisNames(value->bases)));
    } else {
        const Gap& gap = std::get<Gap>(measured);
        cell.put("value", {});
        if (!gap.bases.empty())
            cell.put("basis", JsonValue::ofText(basisNames(gap.bases)));
        cell.put("gap", JsonValue::ofText(std::string(nameOf(gap.code))));
    }
    return cell;
}

} // namespace

std::string toCsv(const TextRows& rows)
{
    io::TableWriter writer;
    for (const auto& row : rows)
        writer.addRow(row);
    return writer.text();
}

std::string basisNames(const std::vector<Basis>& bases)
{
    std::string names;
    for (const Basis basis : bases)
        names.append(names.empty() ? "" : "+").append(nameOf(basis));
    return names;
}

TextRows dataRows(std::span<const SelectedCase> cases, const CaseMeasures& measures, DataDoubts doubts)
{
    TextRows rows{headerOf(measures.measures())};
    if (doubts == DataDoubts::Kept)
        addDoubtHeader(rows.front(), measures.measures());
    for (const SelectedCase& each : cases) {
        const std::vector<Comparable> values = measures.of(each);
        std::vector<std::string> row{each.which->id, each.which->label()};
        for (std::size_t i = 0; i < values.size(); ++i)
            addCells(row, each, measures.measures()[i], values[i], measures.reference());
        if (doubts == DataDoubts::Kept)
            addDoubts(row, *each.which, values);
        rows.push_back(std::move(row));
    }
    return rows;
}

JsonValue dataJson(std::span<const SelectedCase> cases, const CaseMeasures& measures, DataDoubts doubts)
{
    JsonValue list = JsonValue::array();
    for (const SelectedCase& each : cases) {
        const std::vector<Comparable> values = measures.of(each);
        JsonValue object = JsonValue::object();
        object.put("id", JsonValue::ofForeignText(each.which->id));
        object.put("title", JsonValue::ofForeignText(each.which->label()));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const MeasureId measure = measures.measures()[i];
            JsonValue cell = cellJson(each, measure, values[i], measures.reference());
            if (doubts == DataDoubts::Kept)
                addDoubts(cell, values[i]);
            object.put(std::string(nameOf(measure)), std::move(cell));
        }
        if (doubts == DataDoubts::Kept)
            addDoubts(object, *each.which, values);
        list.items.push_back(std::move(object));
    }
    return list;
}

} // namespace toscale::exporting
