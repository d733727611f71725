#include "app/export/text_rows.h"

#include "core/scene/shown_text.h"
#include "core/scene/xml.h"

#include <algorithm>
#include <string_view>

namespace toscale::exporting {

namespace {

bool isNumber(const std::string& cell)
{
    return !cell.empty() && cell.find_first_not_of("0123456789.") == std::string::npos;
}

/// Characters of UTF-8, near enough for a terminal.
std::size_t widthOf(const std::string& cell)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(cell, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// In a cell of Markdown; a line end would be the end of the row.
std::string inMarkdown(const std::string& cell)
{
    std::string text;
    for (const char c : scene::withoutControls(cell)) {
        if (std::string_view("\\`*_{}[]<>()#+!|~").find(c) != std::string_view::npos)
            text += '\\';
        text += c == '\n' || c == '\r' ? ' ' : c;
    }
    return text;
}

} // namespace

std::string toHtml(const TextRows& rows)
{
    std::string text =
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>ToScale</title></head><body>\n<table>\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string tag = i == 0 ? "th" : "td";
        text += "<tr>";
        for (const std::string& cell : rows[i]) {
            text += '<' + tag + (i > 0 && isNumber(cell) ? " align=\"right\"" : "") + '>';
            scene::appendContent(text, scene::withoutControls(cell));
            text += "</" + tag + '>';
        }
        text += "</tr>\n";
    }
    return text + "</table>\n</body></html>\n";
}

std::string toMarkdown(const TextRows& rows)
{
    std::string text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        text += '|';
        for (const std::string& cell : rows[i])
            text += ' ' + inMarkdown(cell) + " |";
        text += '\n';
        if (i == 0) {
            text += '|';
            for (std::size_t column = 0; column < rows[i].size(); ++column) {
                const bool isRight =
                    rows.size() > 1 && std::ranges::all_of(rows.begin() + 1, rows.end(), [&](const auto& row) {
                        return column < row.size() && (row[column].empty() || isNumber(row[column]));
                    });
                text += isRight ? " ---: |" : " --- |";
            }
            text += '\n';
        }
    }
    return text;
}

std::string toAligned(const TextRows& rows)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::max(widths[i], widthOf(row[i]));
        }
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string space(widths[i] - widthOf(row[i]), ' ');
            text += (i == 0 ? "" : "  ") + (isNumber(row[i]) ? space + row[i] : row[i] + space);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
    }
    return text;
}

} // namespace toscale::exporting
