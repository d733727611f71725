#include "app/cli/table_groups.h"

#include "app/cli/case_columns.h"
#include "app/cli/cell_number.h"
#include "core/document/compare_view.h"

#include <algorithm>
#include <map>

namespace toscale::cli {

namespace {

struct Group {
    std::string name;
    std::size_t count = 0;
    std::size_t known = 0;
    Decimal volume = 0;
    Decimal money = 0;
};

/// The figure that a row shows, to the last byte; the row's own double would be rounded beyond 2^53.
Decimal exactVolume(const Case& which, const MeasuredValue& value)
{
    const CaseFigure* figure = findFigure(which, value.figure);
    if (figure == nullptr || value.value.best != std::get<AsWritten<DataSize>>(figure->value).value.bytes.best.value().convert_to<double>())
        return Decimal(value.value.best);
    return std::get<AsWritten<DataSize>>(figure->value).value.bytes.best.value();
}

bool isNumber(const std::string& cell)
{
    return !cell.empty() && cell.find_first_not_of("0123456789.") == std::string::npos;
}

std::string csvCell(const std::string& cell)
{
    const bool formula = !cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos;
    std::string text = formula ? "'" + cell : cell;
    if (text.find_first_of(",\"\n\r") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

Result<TextRows> groupCases(const Document& document, const View& view, const std::string& column,
                            const ReferenceTables& tables)
{
    if (!document.cases.empty()
        && std::ranges::none_of(document.cases, [&](const Case& one) { return caseColumn(one, column).has_value(); }))
        return fail(ErrorCode::MissingColumn, {column});
    View volumes = view;
    volumes.measure = MeasureId::Volume;
    View money = view;
    money.measure = MeasureId::Money;
    const Comparison byVolume = compareForTable(document, volumes, tables);
    const Comparison byMoney = compareForTable(document, money, tables);
    std::vector<Group> groups;
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < byVolume.rows.size(); ++i) {
        const Case& which = *findCase(document, byVolume.rows[i].caseId);
        const std::string name = caseColumn(which, column).value_or("");
        const auto [entry, isNew] = known.emplace(name, groups.size());
        if (isNew)
            groups.push_back({name, 0, 0, 0, 0});
        Group& group = groups[entry->second];
        ++group.count;
        if (const MeasuredValue* value = byVolume.rows[i].measured()) {
            ++group.known;
            group.volume += exactVolume(which, *value);
        }
        if (const MeasuredValue* value = byMoney.rows[i].measured())
            group.money += Decimal(cellNumber(value->value.best)); // as printed: a double's own tail is no money
    }
    TextRows rows{{"group", "count", "known", "volume", "money"}};
    for (const Group& group : groups)
        rows.push_back({group.name, std::to_string(group.count), std::to_string(group.known),
                        toPlainString(group.volume), toPlainString(group.money)});
    return rows;
}

std::string toCsv(const TextRows& rows)
{
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? "" : ",") + csvCell(row[i]);
        text += '\n';
    }
    return text;
}

std::string toAligned(const TextRows& rows)
{
    std::vector<std::size_t> widths;
    const auto length = [](const std::string& cell) { // of UTF-8, near enough for a terminal
        return static_cast<std::size_t>(
            std::ranges::count_if(cell, [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
    };
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::max(widths[i], length(row[i]));
        }
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string space(widths[i] - length(row[i]), ' ');
            text += (i == 0 ? "" : "  ") + (isNumber(row[i]) ? space + row[i] : row[i] + space);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
    }
    return text;
}

} // namespace toscale::cli
