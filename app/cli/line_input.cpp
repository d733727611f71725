#include "app/cli/line_input.h"

#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

namespace toscale::cli {

std::optional<Error> readBlocks(const std::string& path, std::FILE* standardInput,
                                const std::function<void(std::string_view)>& take)
{
    constexpr std::size_t blockSize = 1 << 18;
    const bool standard = path.empty() || path == "-";
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened(
        standard ? nullptr : std::fopen(path.c_str(), "rb"),
        [](std::FILE* file) { return file ? std::fclose(file) : 0; });
    std::FILE* file = standard ? standardInput : opened.get();
    if (file == nullptr)
        return Error{errno == ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnreadable,
                     {path, {}, 0, 0},
                     {std::strerror(errno)}};
    std::setvbuf(file, nullptr, _IONBF, 0); // the blocks are large; a second buffer would only copy them
    std::vector<char> buffer(blockSize);
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file))
        take({buffer.data(), got});
    if (std::ferror(file))
        return Error{ErrorCode::FileUnreadable, {path, {}, 0, 0}, {std::strerror(errno)}};
    return std::nullopt;
}

void LineCutter::feed(std::string_view block)
{
    // A line of many megabytes is kept only as far as a parser would look, to be refused with its line number.
    constexpr std::size_t longestLine = 4096;
    while (!block.empty()) {
        const auto end = block.find('\n');
        const std::string_view part = block.substr(0, end);
        if (m_line.size() < longestLine)
            m_line.append(part.substr(0, longestLine - m_line.size()));
        m_any |= !part.empty();
        if (end == std::string_view::npos)
            return;
        flush();
        block.remove_prefix(end + 1);
    }
}

void LineCutter::finish()
{
    if (m_any)
        flush();
}

void LineCutter::flush()
{
    if (m_line.ends_with('\r'))
        m_line.pop_back();
    m_take(m_line);
    m_line.clear();
    m_any = false;
}

} // namespace toscale::cli
