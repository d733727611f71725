#include "core/document/row_filter.h"
#include "core/geometry/density_grid.h"
#include "core/io/case_table_reader.h"
#include "core/io/reference_data.h"
#include "core/normalize/table_values.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <map>
#include <random>
#include <string>

namespace toscale {

namespace {

// Rows as most tables have them. 10^7 rows take 700 MB: --benchmark_filter=.*/10000000 asks for them.
constexpr int64_t fewest = 10'000;
constexpr int64_t most = 10'000'000;

std::string tableText(int64_t rows)
{
    std::mt19937_64 random(7);
    const auto below = [&](std::uint64_t limit) { return random() % limit; };
    constexpr std::array units{" KB", " MB", " GB", " TB"};
    constexpr std::array names{"Acme", "Müller", "Cobalt", "Río", "Ember", "Fjord"};
    constexpr std::array categories{"torrent", "leak", "scrape", "archive", "insider", "ransom"};
    std::string text = "title,volume,fine,prison,date,category\n";
    for (int64_t row = 0; row < rows; ++row)
        text.append(names.at(below(names.size())))
            .append(" v. ")
            .append(names.at(below(names.size())))
            .append(" " + std::to_string(row) + ',' + std::to_string(below(1000)) + '.' + std::to_string(1 + below(9)))
            .append(units.at(below(units.size())))
            .append(",$" + std::to_string(below(1'000'000)) + ',' + std::to_string(below(40)))
            .append(" years," + std::to_string(1990 + below(35)) + "-06-15,")
            .append(categories.at(below(categories.size())))
            .append("\n");
    return text;
}

const CaseTable& tableOf(int64_t rows)
{
    static std::map<int64_t, std::shared_ptr<const CaseTable>> tables;
    auto& table = tables[rows];
    if (table == nullptr)
        table = io::readCaseTableBytes(tableText(rows)).table;
    return *table;
}

void loadTable(benchmark::State& state)
{
    const std::string text = tableText(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        std::string bytes = text;
        state.ResumeTiming();
        benchmark::DoNotOptimize(io::readCaseTableBytes(std::move(bytes)));
    }
    state.SetComplexityN(state.range(0));
    state.counters["bytes a row"] =
        static_cast<double>(tableOf(state.range(0)).bytesBesideTexts()) / static_cast<double>(state.range(0));
}
BENCHMARK(loadTable)
    ->RangeMultiplier(10)
    ->Range(fewest, most)
    ->Complexity()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void sortByNumber(benchmark::State& state)
{
    const CaseTable& table = tableOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(orderByNumber(*table.numbers(TableNumber::Volume), SortDirection::Descending));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(sortByNumber)
    ->RangeMultiplier(10)
    ->Range(fewest, most)
    ->Complexity()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void sortByTitle(benchmark::State& state)
{
    const CaseTable& table = tableOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(orderByColumn(table, *table.column("title"), SortDirection::Ascending));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(sortByTitle)
    ->RangeMultiplier(10)
    ->Range(fewest, most)
    ->Complexity()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void filter(benchmark::State& state, const char* typed)
{
    const CaseTable& table = tableOf(state.range(0));
    const CaseFilter conditions = *parseCaseFilter(typed, Currency{"USD"});
    for (auto _ : state)
        benchmark::DoNotOptimize(
            rowsThatMeet(conditions, table, [&](MeasureId) { return table.numbers(TableNumber::Volume); }));
    state.SetComplexityN(state.range(0));
}
BENCHMARK_CAPTURE(filter, text, "cobalt")
    ->RangeMultiplier(10)
    ->Range(fewest, most)
    ->Complexity()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, value, "volume > 1 GB")
    ->RangeMultiplier(10)
    ->Range(fewest, most)
    ->Complexity()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void convertMoneyOfRows(benchmark::State& state)
{
    const CaseTable& table = tableOf(state.range(0));
    Reference reference;
    reference.currency = Currency{"EUR"};
    for (auto _ : state)
        benchmark::DoNotOptimize(valuesOf(table, MeasureId::Money, reference, io::builtInTables()));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(convertMoneyOfRows)
    ->RangeMultiplier(10)
    ->Range(fewest, most)
    ->Complexity()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void countInDensityGrid(benchmark::State& state)
{
    std::mt19937_64 random(3);
    std::lognormal_distribution<double> spread(10, 4);
    std::vector<double> values(static_cast<std::size_t>(state.range(0)));
    for (double& each : values)
        each = std::clamp(spread(random), 1e-3, 1e12);
    const geometry::MagnitudeAxis axis =
        geometry::magnitudeAxis(geometry::MagnitudeAxis::Form::Logarithmic, 1e-3, 1e12, geometry::TickFamily::Decimal);
    const geometry::Rect area{0, 0, 1200, 600};
    for (auto _ : state)
        benchmark::DoNotOptimize(geometry::countShares(geometry::sharesOf(axis, axis, values, values), area, area, 4));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(countInDensityGrid)
    ->RangeMultiplier(10)
    ->Range(fewest, most)
    ->Complexity()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace toscale
