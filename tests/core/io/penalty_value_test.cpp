#include "core/cases/read_penalty_value.h"
#include "core/io/document_json.h"
#include "core/io/table_reader.h"

#include <gtest/gtest.h>

// "up to" on a statutory maximum restates the basis (MODEL.md 2): the value is exact, the text stays.

namespace toscale {

namespace {

AsWritten<PricedMoney> money(Basis basis, std::string_view text)
{
    return std::get<AsWritten<PricedMoney>>(readPenaltyValue(PenaltyKind::Fine, basis, text).value());
}

FixedTerm term(Basis basis, std::string_view text)
{
    const auto written =
        std::get<AsWritten<Sentence>>(readPenaltyValue(PenaltyKind::Imprisonment, basis, text).value());
    return std::get<FixedTerm>(written.value);
}

} // namespace

TEST(PenaltyValue, UpToOnAStatutoryMaximumIsExact)
{
    const auto fine = money(Basis::StatutoryMaximum, "up to USD 1,000,000");
    EXPECT_EQ(fine.text, "up to USD 1,000,000");
    EXPECT_EQ(fine.qualifier, Qualifier::Exact);
    EXPECT_EQ(fine.value.amount, Estimate<Decimal>::exact(Decimal(1000000)));
    EXPECT_EQ(term(Basis::StatutoryMaximum, "up to 35 years").length.bound, Bound::None);
    EXPECT_EQ(term(Basis::StatutoryMaximum, "up to 35 years").length.low.years, ShortDecimal::ofWhole(35));
}

TEST(PenaltyValue, UpToOnAnyOtherBasisStaysALimit)
{
    for (const Basis basis : {Basis::Sought, Basis::Agreed, Basis::Conditional, Basis::Imposed}) {
        EXPECT_EQ(money(basis, "up to USD 5").value.amount.bound, Bound::Upper);
        EXPECT_EQ(money(basis, "up to USD 5").qualifier, Qualifier::AtMost);
        EXPECT_EQ(term(basis, "up to 35 years").length.bound, Bound::Upper);
    }
}

TEST(PenaltyValue, OtherQualifiersOfAMaximumStay)
{
    EXPECT_EQ(money(Basis::StatutoryMaximum, "less than USD 5").value.amount.bound, Bound::Upper);
    EXPECT_EQ(money(Basis::StatutoryMaximum, "at least USD 5").value.amount.bound, Bound::Lower);
    EXPECT_TRUE(money(Basis::StatutoryMaximum, "about USD 5").value.amount.approximate);
    EXPECT_EQ(money(Basis::StatutoryMaximum, "USD 5 to 7").value.amount.bound, Bound::Range);
}

TEST(PenaltyValue, OtherTakesMoneyOrATermAndNothingElse)
{
    EXPECT_TRUE(std::holds_alternative<AsWritten<PricedMoney>>(
        readPenaltyValue(PenaltyKind::Other, Basis::Imposed, "about USD 5,200,000").value()));
    EXPECT_TRUE(std::holds_alternative<AsWritten<Sentence>>(
        readPenaltyValue(PenaltyKind::Other, Basis::Imposed, "6 months").value()));
    for (const char* text : {"70 GB", "34 works", "", "nothing"})
        EXPECT_FALSE(readPenaltyValue(PenaltyKind::Other, Basis::Imposed, text)) << text;
}

TEST(PenaltyValue, DocumentsAndTablesReadItAlike)
{
    const auto document = io::readDocument(R"({"format": "toscale", "version": 1, "cases": [{"id": "a", "title": "A",
        "penalties": [{"id": "f", "kind": "fine", "basis": "statutory_maximum", "value": "up to USD 1,000,000"}]}]})");
    const auto table = io::readTable("title,fine,fine_basis\nA,\"up to USD 1,000,000\",statutory_maximum\n");
    ASSERT_TRUE(document.document);
    ASSERT_EQ(table.cases.size(), 1U);
    EXPECT_EQ(document.document->cases[0].penalties[0].value, table.cases[0].penalties[0].value);
    EXPECT_EQ(std::get<AsWritten<PricedMoney>>(table.cases[0].penalties[0].value).qualifier, Qualifier::Exact);
}

} // namespace toscale
