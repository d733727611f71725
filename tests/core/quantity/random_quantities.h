#pragma once

#include "core/quantity/qualifier.h"
#include "core/quantity/quantity.h"

#include <array>
#include <random>
#include <string>

namespace toscale::tests {

/// Quantities of every form, the same in every run.
class RandomQuantities {
public:
    explicit RandomQuantities(unsigned seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

    Decimal number()
    {
        std::string digits = std::to_string(1 + m_random() % (upTo(1) != 0 ? 1000U : 2'000'000'000U));
        if (upTo(2) == 0)
            digits += '.' + std::to_string(1 + upTo(9998));
        return Decimal(digits);
    }

    template <class Q, class Make> Estimate<Q> estimate(Make make)
    {
        constexpr std::array qualifiers{Qualifier::Exact,    Qualifier::About,  Qualifier::AtLeast,
                                        Qualifier::MoreThan, Qualifier::AtMost, Qualifier::LessThan};
        const Decimal low = number();
        if (upTo(3) == 0)
            return estimateOf<Q>(upTo(1) != 0 ? Qualifier::Exact : Qualifier::About, make(low), make(low + number()));
        return estimateOf<Q>(qualifiers.at(static_cast<std::size_t>(upTo(5))), make(low));
    }

    Estimate<Decimal> decimals()
    {
        return estimate<Decimal>([](const Decimal& value) { return value; });
    }

    TermLength length()
    {
        TermLength term;
        const int parts = 1 + upTo(14);
        const auto part = [&](int bit, int most) {
            return ShortDecimal::ofWhole((parts & bit) != 0 ? static_cast<std::uint64_t>(1 + upTo(most)) : 0U);
        };
        term.years = part(1, 60);
        term.months = part(2, 11);
        term.weeks = part(4, 3);
        term.days = part(8, 200);
        return term;
    }

private:
    std::mt19937 m_random;
};

} // namespace toscale::tests
