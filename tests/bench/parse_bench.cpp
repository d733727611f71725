#include "core/quantity/parse_data_size.h"
#include "core/quantity/sum_data_sizes.h"

#include <array>
#include <benchmark/benchmark.h>
#include <random>
#include <string>

namespace toscale {

namespace {

/// A million lines of the mix that the comparison with other programs sums: one to four digits, up to two decimals,
/// nine SI units to one IEC unit.
std::string quantityLines(std::size_t count)
{
    static constexpr std::array<const char*, 4> si{"KB", "MB", "GB", "TB"};
    static constexpr std::array<const char*, 4> iec{"KiB", "MiB", "GiB", "TiB"};
    static constexpr std::array<const char*, 4> quarters{"", ".25", ".5", ".75"};
    std::mt19937 random(7);
    std::string lines;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& units = random() % 10 == 0 ? iec : si;
        lines += std::to_string(1 + random() % 999);
        lines += quarters.at(random() % 4);
        lines += ' ';
        lines += units.at(random() % 4);
        lines += '\n';
    }
    return lines;
}

void sumMillionLines(benchmark::State& state)
{
    constexpr std::size_t blockSize = 256 * 1024;
    const std::string lines = quantityLines(1'000'000);
    for (auto _ : state) {
        DataSizeSum sum;
        for (std::size_t at = 0; at < lines.size(); at += blockSize)
            sum.feed(std::string_view(lines).substr(at, blockSize));
        sum.finish();
        benchmark::DoNotOptimize(sum.total());
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(lines.size()) * state.iterations());
}
BENCHMARK(sumMillionLines)->Unit(benchmark::kMillisecond);

void parsePlainSize(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(parseDataSize("81.7 TB"));
}
BENCHMARK(parsePlainSize);

void parsePlainSizeFully(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(parseDataSizeFully("81.7 TB"));
}
BENCHMARK(parsePlainSizeFully);

void parseWordySize(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(parseDataSize("more than eighty terabytes"));
}
BENCHMARK(parseWordySize);

void parseAnyQuantity(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(parseQuantity("4.8 million articles"));
}
BENCHMARK(parseAnyQuantity);

} // namespace

} // namespace toscale

BENCHMARK_MAIN();
