#include "app/cases/case_table_file.h"

#include "app/cases/case_words.h"
#include "app/export/data_table.h"
#include "app/export/text_rows.h"
#include "app/text/qt_string.h"
#include "core/io/case_table_writer.h"
#include "core/io/reference_data.h"

#include <QFileInfo>

namespace toscale::gui {

namespace {

exporting::TextRows wordsOf(const SeenTable& table, const text::LocaleWording& wording)
{
    exporting::TextRows rows{table.heads};
    Comparison of;
    of.reference = table.reference;
    for (const std::size_t at : table.rows) {
        const Case& which = table.cases[at];
        std::vector<std::string>& cells = rows.emplace_back();
        for (const CaseColumn column : table.columns) {
            const auto measure = measureOf(column);
            if (!measure) {
                cells.push_back(text::toUtf8(caseWords(which, column, wording)));
                continue;
            }
            of.measure = *measure;
            const ComparedCase row = measureCase({&which, {}, {}}, *measure, table.reference, io::builtInTables());
            cells.push_back(text::toUtf8(valueWords(row, of, wording)));
        }
    }
    return rows;
}

std::string wholeCases(const SeenTable& table)
{
    std::vector<Case> cases;
    cases.reserve(table.rows.size());
    for (const std::size_t at : table.rows)
        cases.push_back(table.cases[at]);
    return io::writeCaseTable(cases);
}

std::string values(const SeenTable& table)
{
    std::vector<MeasureId> measures;
    for (const CaseColumn column : table.columns)
        if (const auto measure = measureOf(column))
            measures.push_back(*measure);
    std::vector<SelectedCase> cases;
    cases.reserve(table.rows.size());
    for (const std::size_t at : table.rows)
        cases.push_back({&table.cases[at], {}, {}});
    const exporting::CaseMeasures of(std::move(measures), table.reference, io::builtInTables(), nullptr);
    return toLines(exporting::dataJson(cases, of)) + '\n';
}

} // namespace

Result<CaseTableFormat> caseTableFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return CaseTableFormat::Csv;
    if (ending == QLatin1String("json"))
        return CaseTableFormat::Json;
    if (ending == QLatin1String("html"))
        return CaseTableFormat::Html;
    if (ending == QLatin1String("md"))
        return CaseTableFormat::Markdown;
    return fail(ErrorCode::BadOption, {"--format", text::toUtf8(ending), "csv, json, html, md"});
}

std::string caseTableText(const SeenTable& table, CaseTableFormat format, const text::LocaleWording& wording)
{
    switch (format) {
    case CaseTableFormat::Csv:
        return wholeCases(table);
    case CaseTableFormat::Json:
        return values(table);
    case CaseTableFormat::Html:
        return exporting::toHtml(wordsOf(table, wording));
    case CaseTableFormat::Markdown:
        return exporting::toMarkdown(wordsOf(table, wording));
    }
    return {};
}

} // namespace toscale::gui
