#pragma once

#include "tests/core/quantity/read_as.h"

#include <gtest/gtest.h>

namespace toscale::tests {

template <class Parse>
void expectReadAs(Parse parse, const ReadAs& test)
{
    const auto read = parse(test.text, ParseOptions{});
    ASSERT_TRUE(read) << "error " << static_cast<int>(read.error().code) << " in column " << read.error().place.column
                      << ": " << joined(read.error().arguments);
    EXPECT_EQ(shown(read->value), test.expected);
    EXPECT_EQ(read->text, test.text);
}

template <class Parse>
void expectRefusedAs(Parse parse, const RefusedAs& test)
{
    const auto read = parse(test.text, ParseOptions{});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, test.code) << joined(read.error().arguments);
    EXPECT_EQ(read.error().place.column, test.column);
    if (!test.arguments.empty()) {
        EXPECT_EQ(joined(read.error().arguments), test.arguments);
    }
}

/// GoogleTest allows only letters and digits in names.
constexpr auto byIndex = [](const auto& test) { return "Text" + std::to_string(test.index); };

} // namespace toscale::tests
