#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "core/io/table_reader.h"

#include <benchmark/benchmark.h>
#include <string>

namespace toscale::io {

namespace {

void readBuiltInComparison(benchmark::State& state)
{
    const std::string_view bytes = builtInFile("samples/seventy-gb-and-eighty-tb.toscale.json");
    for (auto _ : state)
        benchmark::DoNotOptimize(readDocument(bytes));
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * static_cast<int64_t>(bytes.size()));
}
BENCHMARK(readBuiltInComparison)->Unit(benchmark::kMillisecond);

void readLibraryOf36Cases(benchmark::State& state)
{
    for (auto _ : state)
        for (const Case& which : sampleLibrary().cases)
            benchmark::DoNotOptimize(readDocument(builtInFile("samples/" + which.id + ".toscale.json")));
}
BENCHMARK(readLibraryOf36Cases)->Unit(benchmark::kMillisecond);

void writeLibraryOf36Cases(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(writeDocument(sampleLibrary()));
}
BENCHMARK(writeLibraryOf36Cases)->Unit(benchmark::kMillisecond);

void readTableRows(benchmark::State& state)
{
    std::string table = "title,volume,fine,fine_basis,fine_date\n";
    for (int64_t i = 1; i <= state.range(0); ++i)
        table += "Case " + std::to_string(i) + ',' + std::to_string(i) + " GB,USD " + std::to_string(i) + ",imposed,2012\n";
    for (auto _ : state)
        benchmark::DoNotOptimize(readTable(table));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(readTableRows)->Arg(12)->Arg(50000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace toscale::io
