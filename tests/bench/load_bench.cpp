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
        table +=
            "Case " + std::to_string(i) + ',' + std::to_string(i) + " GB,USD " + std::to_string(i) + ",imposed,2012\n";
    for (auto _ : state)
        benchmark::DoNotOptimize(readTable(table));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(readTableRows)->Arg(12)->Arg(50000)->Unit(benchmark::kMillisecond);

void readRowsOfOneId(benchmark::State& state)
{
    std::string table = "id,title,party,volume,fine,fine_basis,fine_date,source\n";
    for (int64_t i = 1; i <= state.range(0); ++i)
        table += "a,A,Party " + std::to_string(i % 999) + ",1 GB,USD 5,imposed,2012,S" + std::to_string(i) + '\n';
    for (auto _ : state)
        benchmark::DoNotOptimize(readTable(table));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(readRowsOfOneId)->Arg(5000)->Arg(50000)->Complexity()->Unit(benchmark::kMillisecond);

void readEventRows(benchmark::State& state)
{
    std::string table = "case,label,date,source\n";
    for (int64_t i = 1; i <= state.range(0); ++i)
        table += "A,Event " + std::to_string(i) + ",2012-01-01,https://example.org/" + std::to_string(i) + '\n';
    for (auto _ : state)
        benchmark::DoNotOptimize(readTable(table));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(readEventRows)->Arg(5000)->Arg(50000)->Complexity()->Unit(benchmark::kMillisecond);

void writeUnknownFields(benchmark::State& state)
{
    std::string json = R"({"format": "toscale", "version": 1, "cases": [{"id": "a", "title": "A")";
    for (int64_t i = 0; i < state.range(0); ++i)
        json += ", \"x" + std::to_string(i) + "\": " + std::to_string(i);
    const Document document = readDocument(json + "}]}").document.value();
    for (auto _ : state)
        benchmark::DoNotOptimize(writeDocument(document));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(writeUnknownFields)->Arg(6000)->Arg(60000)->Complexity()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace toscale::io
