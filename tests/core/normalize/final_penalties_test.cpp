#include "core/io/reference_data.h"
#include "core/normalize/row_values.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

// The table "Expected final penalties" that came with the research: money by currency, custody by person, what is left
// out.

namespace toscale {

namespace {

struct Expected {
    const char* id;
    const char* money;   // "USD 222000", "USD 650000000 to 700000000", "at least USD 1", "unknown", "none"
    const char* custody; // "ortmann 31, van-der-kolk 30" in months; "pinto 48 suspended"; "none"
    const char* leftOut; // ids of stages
};

constexpr Expected table[] = {
    {"swartz-jstor-2010", "none", "none", ""},
    {"swartz-pacer-2008", "none", "none", ""},
    {"meta-shadow-libraries", "none", "none", ""},
    {"anthropic-bartz", "at least USD 1500000000", "none", ""},
    {"thomas-rasset-kazaa", "USD 222000", "none", ""},
    {"tenenbaum-p2p", "USD 675000", "none", ""},
    {"elsevier-sci-hub", "USD 15000000", "none", ""},
    {"cengage-libgen", "USD 30000000", "none", ""},
    {"megaupload", "none", "ortmann 31, van-der-kolk 30", ""},
    {"pirate-bay-trial", "SEK 46000000", "neij 10, svartholm 12, sunde 8, lundstrom 4", ""},
    {"oink-acquittal", "none", "none", "fine-2009-uploader"},
    {"grooveshark", "USD 0 to 50000000", "none", ""},
    {"cox-subscribers", "none", "none", ""},
    {"annas-archive-worldcat", "none", "none", ""},
    {"annas-archive-spotify", "USD 322200000", "none", ""},
    {"nvidia-nazemian", "none", "none", ""},
    {"internet-archive-78s", "unknown", "none", ""},
    {"google-books", "none", "none", ""},
    {"laion-kneschke", "none", "none", ""},
    {"harold-martin", "none", "martin 108", ""},
    {"schulte-vault7", "none", "schulte 480", ""},
    {"manning-wikileaks", "none", "manning 84", ""},
    {"snowden-nsa", "none", "none", "civil-2020"},
    {"reality-winner", "none", "winner 63", ""},
    {"hammond-stratfor", "none", "hammond 120", ""},
    {"auernheimer-att", "none", "none", ""},
    {"capital-one-thompson", "USD 40700000", "thompson 3", "fine-2020-capital-one settlement-2022-capital-one"},
    {"levandowski-waymo", "USD 851499", "none", "settlement-2018-uber"},
    {"su-bin-c17", "USD 10000", "su-bin 46", ""},
    {"football-leaks", "none", "pinto 48 suspended", ""},
    {"luxleaks", "EUR 1000", "none", "symbolic-2018-deltour"},
    {"panama-papers", "none", "none", ""},
    {"blueleaks", "none", "none", ""},
    {"facebook-cambridge-analytica", "USD 5000000000 + GBP 500000", "none", ""},
    {"equifax-breach", "USD 650000000 to 700000000", "none", ""},
    {"clearview-ai-nl", "EUR 30500000", "none", ""},
};

std::string whole(double value)
{
    return std::to_string(static_cast<long long>(value));
}

/// One sum a currency, no conversion.
std::string moneyOf(const RowValues& row)
{
    struct Sum {
        double low = 0;
        double high = 0;
        bool open = false;
    };
    std::vector<std::pair<std::string, Sum>> sums;
    for (const RowMoney& part : row.money) {
        if (!part.amount)
            return "unknown";
        auto known = std::ranges::find(sums, part.currency.code, &std::pair<std::string, Sum>::first);
        if (known == sums.end())
            known = sums.insert(sums.end(), {part.currency.code, {}});
        known->second.low += part.amount->bound == Bound::Range ? part.amount->low : part.amount->best;
        known->second.high += part.amount->bound == Bound::Range ? part.amount->high : part.amount->best;
        known->second.open |= part.amount->highOpen;
    }
    std::string text;
    for (const auto& [currency, sum] : sums)
        text += (text.empty() ? "" : " + ") + std::string(sum.open ? "at least " : "") + currency + " " + whole(sum.low)
            + (sum.high > sum.low ? " to " + whole(sum.high) : "");
    return text.empty() ? "none" : text;
}

std::string custodyOf(const RowValues& row)
{
    std::string text;
    for (const RowTerm& term : row.terms)
        for (const std::string& party : term.parties.empty() ? std::vector<std::string>{""} : term.parties)
            text += (text.empty() ? "" : ", ") + party + " " + whole(term.years.best * 12 + 0.001)
                + (term.suspendedYears >= term.years.best ? " suspended" : "");
    return text.empty() ? "none" : text;
}

std::string leftOutOf(const Case& which)
{
    std::string text;
    for (const PenaltyFamily family : {PenaltyFamily::Money, PenaltyFamily::Custody})
        for (const LeftOutStage& left : standingPenalties(which, {}, family, {}).leftOut)
            text += (text.empty() ? "" : " ") + left.stage->id;
    return text;
}

class FinalPenalty : public testing::TestWithParam<Expected> { };

TEST_P(FinalPenalty, IsWhatTheResearchExpects)
{
    const Case* which = findCase(io::sampleLibrary(), GetParam().id);
    ASSERT_NE(which, nullptr);
    const RowValues row = rowValuesOf(*which, {}, {}, {});
    EXPECT_EQ(moneyOf(row), GetParam().money);
    EXPECT_EQ(custodyOf(row), GetParam().custody);
    EXPECT_EQ(leftOutOf(*which), GetParam().leftOut);
}

INSTANTIATE_TEST_SUITE_P(Researched, FinalPenalty, testing::ValuesIn(table), [](const auto& expected) {
    std::string name = expected.param.id;
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST(FinalPenaltyTable, IsExpectedForEveryResearchedCase)
{
    EXPECT_EQ(io::sampleLibrary().cases.size(), std::size(table));
}

} // namespace

} // namespace toscale
