#pragma once

#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace toscale::tests {

using CsvRow = std::map<std::string, std::string>;

/// Rows of a file of tests/data by column name (RFC 4180); nothing is trimmed.
inline std::vector<CsvRow> readCsv(const std::string& name)
{
    std::ifstream file(std::string(TOSCALE_TEST_DATA) + '/' + name, std::ios::binary);
    if (!file)
        throw std::runtime_error("no such test data: " + name);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            rows.back().back() += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            rows.back().emplace_back();
        else if (!quoted && c == '\n')
            rows.emplace_back(1);
        else if (quoted || c != '\r')
            rows.back().back() += c;
    }
    std::vector<CsvRow> named;
    for (std::size_t i = 1; i < rows.size(); ++i)
        for (std::size_t column = 0; column < rows[i].size() && rows[i].size() == rows[0].size(); ++column) {
            if (column == 0)
                named.emplace_back();
            named.back()[rows[0][column]] = rows[i][column];
        }
    return named;
}

} // namespace toscale::tests
