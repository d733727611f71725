#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace toscale::cli {

/// "reports/a.toscale.json" -> "a", "2020.sizes.csv" -> "2020.sizes", "samples:" -> "samples".
[[nodiscard]] std::string pictureStem(const std::string& file);

/// "figure.svg" and the id of a view, "by money", make "figure-by-money.svg".
[[nodiscard]] std::string withSuffix(const std::string& path, std::string_view suffix);

/// "figure.svg" and ".txt" make "figure.txt".
[[nodiscard]] std::string withEnding(const std::string& path, std::string_view ending);

/// Paths of one run, no two of them the same: the second "a.svg" is "a-2.svg".
class PicturePaths {
public:
    [[nodiscard]] std::string take(const std::string& path);

private:
    std::unordered_set<std::string> m_taken;
};

} // namespace toscale::cli
