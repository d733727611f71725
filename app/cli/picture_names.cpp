#include "app/cli/picture_names.h"

#include "app/export/export_job.h"
#include "app/export/format.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace toscale::cli {

namespace {

/// Where the ending of a path begins; that of x.vl.json at its first point.
std::size_t endingOf(const std::string& path)
{
    if (const auto format = exporting::formatOfPath(path))
        return path.size() - nameOf(*format).size() - 1;
    return path.size() - std::filesystem::path(path).extension().string().size();
}

} // namespace

std::string pictureStem(const std::string& file)
{
    if (file == "-")
        return "standard-input";
    if (file == "samples:")
        return "samples";
    std::string name = std::filesystem::path(file).filename().string();
    constexpr std::array<std::string_view, 8> endings{".toscale.json", ".timeline.json", ".json", ".events.csv",
                                                      ".csv",          ".tsv",           ".tab",  ".txt"};
    for (const std::string_view ending : endings) {
        if (name.size() > ending.size() && name.ends_with(ending)) {
            name.resize(name.size() - ending.size());
            break;
        }
    }
    return name;
}

std::string withSuffix(const std::string& path, std::string_view suffix)
{
    return std::string(path).insert(endingOf(path), '-' + exporting::fileNameOf(suffix));
}

std::string withEnding(const std::string& path, std::string_view ending)
{
    return path.substr(0, endingOf(path)).append(ending);
}

std::string PicturePaths::take(const std::string& path)
{
    std::string free = path;
    for (int number = 2; !m_taken.insert(free).second; ++number)
        free = withSuffix(path, std::to_string(number));
    return free;
}

} // namespace toscale::cli
