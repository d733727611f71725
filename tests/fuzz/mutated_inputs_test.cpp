#include "tests/fuzz/file_properties.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <ostream>
#include <random>
#include <string>
#include <vector>

namespace toscale::fuzz {

void PrintTo(const FuzzTarget& target, std::ostream* out) { *out << target.name; }

namespace {

std::vector<std::string> corpusOf(const FuzzTarget& target)
{
    std::ifstream lines(std::string(TOSCALE_FUZZ_CORPUS) + '/' + std::string(target.name) + ".txt");
    std::vector<std::string> corpus;
    for (std::string line; std::getline(lines, line);)
        corpus.push_back(line);
    // what has line breaks is a file of its own
    const std::filesystem::path folder = std::filesystem::path(TOSCALE_FUZZ_CORPUS) / target.name;
    if (std::filesystem::exists(folder))
        for (const auto& file : std::filesystem::directory_iterator(folder)) {
            std::ifstream bytes(file.path(), std::ios::binary);
            corpus.emplace_back(std::istreambuf_iterator<char>(bytes), std::istreambuf_iterator<char>());
        }
    std::ranges::sort(corpus); // a folder has no order
    return corpus;
}

/// One to four edits: a byte changed, removed or doubled, two texts spliced, a part repeated.
std::string mutated(std::string text, const std::vector<std::string>& corpus, std::mt19937& random)
{
    const std::string signs = "0159.,'/-+~<>() \t\n%eExXKMGTiBb$&;:\"{}[]\xe2\x80\x89\xc2\xa0\xff";
    const auto below = [&](std::size_t count) { return count == 0 ? 0 : random() % count; };
    for (std::size_t edits = 1 + below(4); edits > 0; --edits) {
        const std::size_t at = below(text.size() + 1);
        switch (below(5)) {
        case 0: text.insert(at, 1, signs[below(signs.size())]); break;
        case 1: text.erase(at, 1 + below(3)); break;
        case 2: text = text.substr(0, at) + corpus[below(corpus.size())]; break;
        case 3: text.insert(at, text.substr(below(text.size()), 1 + below(6))); break;
        default:
            if (at < text.size())
                text[at] = static_cast<char>(random() % 256);
        }
    }
    return text;
}

class MutatedInputs : public testing::TestWithParam<FuzzTarget> {};

TEST_P(MutatedInputs, KeepEveryProperty)
{
    const FuzzTarget& target = GetParam();
    const std::vector<std::string> corpus = corpusOf(target);
    ASSERT_GT(corpus.size(), 15U);
    // TOSCALE_FUZZ_MUTATIONS=10000 TOSCALE_FUZZ_SEED=2 tests/fuzz/fuzz_tests: a longer run where there is no clang
    const auto chosen = [](const char* name, unsigned otherwise) {
        const char* value = std::getenv(name);
        return value == nullptr ? otherwise : static_cast<unsigned>(std::strtoul(value, nullptr, 10));
    };
    const unsigned mutations = chosen("TOSCALE_FUZZ_MUTATIONS", 100);
    std::mt19937 random(chosen("TOSCALE_FUZZ_SEED", 17));
    target.check({});
    for (const std::string& seed : corpus) {
        target.check(seed);
        for (unsigned i = 0; i < mutations; ++i)
            target.check(mutated(seed, corpus, random));
    }
    RecordProperty("executions", std::to_string(1 + corpus.size() * (mutations + 1)));
}

INSTANTIATE_TEST_SUITE_P(Parsers, MutatedInputs, testing::ValuesIn(fuzzTargets),
    [](const auto& test) { return std::string(test.param.name); });
#ifdef TOSCALE_FUZZ_FILES // not where there is no Qt
INSTANTIATE_TEST_SUITE_P(Files, MutatedInputs, testing::ValuesIn(fileTargets),
    [](const auto& test) { return std::string(test.param.name); });
#endif

} // namespace

} // namespace toscale::fuzz
