#include "core/io/byte_search.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <string>

namespace toscale::io {

TEST(ByteSearch, FindsTheFirstOfItsBytesWhereverItStands)
{
    constexpr std::array<char, 4> bytes{',', '\n', '\r', '\0'};
    constexpr ByteSearch search(bytes);
    std::mt19937 random(9);
    for (int i = 0; i < 20'000; ++i) {
        std::string text(random() % 70, 'x');
        for (char& c : text) // bytes beyond ASCII look negative
            c = static_cast<char>(random() % 40 == 0 ? bytes[random() % 4] : 'A' + static_cast<int>(random() % 190));
        const std::size_t from = text.empty() ? 0 : random() % text.size();
        const char* const begin = text.data() + from;
        const char* const end = text.data() + text.size();
        ASSERT_EQ(search.first(begin, end), std::find_first_of(begin, end, bytes.begin(), bytes.end())) << text;
    }
}

TEST(ByteSearch, LooksAtNothingBeyondTheEnd)
{
    const std::string text = "abcdefghijklmnopqrstuvwxyz,";
    const ByteSearch search({',', ',', ',', ','});
    for (std::size_t size = 0; size < text.size(); ++size)
        EXPECT_EQ(search.first(text.data(), text.data() + size), text.data() + size);
    EXPECT_EQ(search.first(text.data(), text.data() + text.size()), text.data() + text.size() - 1);
}

} // namespace toscale::io
