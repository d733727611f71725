#include "core/geometry/circle_pack.h"
#include "core/geometry/treemap.h"

#include <benchmark/benchmark.h>
#include <random>

namespace toscale::geometry {

namespace {

constexpr Rect page{0, 0, 1600, 900};

/// Lognormal amounts, as the values of cases are.
std::vector<double> amounts(int64_t count)
{
    std::mt19937_64 random(7);
    std::lognormal_distribution<double> sizes(25, 2);
    std::vector<double> values(static_cast<std::size_t>(count));
    for (double& value : values)
        value = sizes(random);
    return values;
}

void treemap(benchmark::State& state)
{
    const std::vector<double> values = amounts(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(layoutTreemap(values, page, 0.98));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(treemap)->RangeMultiplier(10)->Range(100, 100'000)->Complexity()->Unit(benchmark::kMicrosecond);

void bubbles(benchmark::State& state)
{
    const std::vector<double> values = amounts(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(layoutBubbles(values, page, 2));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(bubbles)->RangeMultiplier(10)->Range(100, 100'000)->Complexity()->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace toscale::geometry
