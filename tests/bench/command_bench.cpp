#include "app/cli/command.h"

#include <benchmark/benchmark.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace toscale::cli {

namespace {

/// A table of so many cases, written for the time of one benchmark.
class TableFile {
public:
    explicit TableFile(int64_t rows)
        : m_path(std::filesystem::temp_directory_path() / ("toscale-bench-" + std::to_string(::getpid()) + ".csv"))
    {
        std::ofstream file(m_path);
        file << "title,volume,works,works_noun,fine,fine_basis,fine_date,prison,prison_basis,prison_date,category\n";
        for (int64_t i = 1; i <= rows; ++i)
            file << "Case " << i << ',' << i << " GB," << 3 * i << ",songs,USD " << 10 * i << ",imposed,2012,"
                 << i % 30 + 1 << " years,imposed,2012,cat" << i % 7 << '\n';
    }
    ~TableFile() { std::filesystem::remove(m_path); }
    TableFile(const TableFile&) = delete;
    TableFile& operator=(const TableFile&) = delete;

    [[nodiscard]] std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

void runCommand(benchmark::State& state, std::vector<std::string> arguments)
{
    const TableFile table(state.range(0));
    arguments.insert(arguments.begin() + 1, table.path());
    for (auto _ : state) {
        std::ostringstream out;
        std::ostringstream err;
        Streams streams{stdin, out, err, false};
        benchmark::DoNotOptimize(runCommandLine(arguments, streams));
    }
    state.SetComplexityN(state.range(0));
}

void tableOfRows(benchmark::State& state)
{
    runCommand(state, {"table"});
}
BENCHMARK(tableOfRows)->Arg(5000)->Arg(50000)->Complexity()->Unit(benchmark::kMillisecond);

void groupsOfRows(benchmark::State& state)
{
    runCommand(state, {"table", "--by", "category"});
}
BENCHMARK(groupsOfRows)->Arg(5000)->Arg(50000)->Complexity()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace toscale::cli
