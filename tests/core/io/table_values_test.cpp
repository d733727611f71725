#include "core/normalize/table_values.h"

#include "core/io/case_table_reader.h"
#include "core/io/reference_data.h"
#include "core/normalize/row_values.h"
#include "random_table.h"

#include <gtest/gtest.h>

namespace toscale {

namespace {

std::vector<Reference> references()
{
    std::vector<Reference> all(9);
    all[1].currency = Currency{"EUR"};
    all[2].priceYear = 2020;
    all[3].currency = Currency{"GBP"};
    all[3].priceYear = 2015;
    all[3].inflateFirst = true;
    all[4].basis = {BasisChoice::Rule::Single, Basis::Sought};
    all[5].basis = {BasisChoice::Rule::Highest, Basis::Imposed};
    all[6].kinds = {PenaltyKind::Damages};
    all[6].forum = Forum::Civil;
    all[7].reading = PrefixReading::Jedec;
    all[8].ignoreScope = true;
    all[8].withOtherConduct = true;
    return all;
}

void expectSame(const CaseTable& table, const Reference& reference, const SelectedCase* baseline)
{
    for (const std::string_view name : measureNames) {
        const MeasureId measure = *measureFromName(name);
        SCOPED_TRACE(name);
        const auto values = valuesOf(table, measure, reference, io::builtInTables(), baseline);
        ASSERT_TRUE(values);
        ASSERT_EQ(values->values.size(), table.size());
        std::size_t known = 0;
        std::array<std::size_t, gapNames.size()> gaps{};
        for (std::uint32_t row = 0; row < table.size(); ++row) {
            Case which = table.texts().caseAt(row);
            if (which.id.empty())
                which.id = "row";
            const Comparable expected =
                measureCase({&which, {}, {}}, measure, reference, io::builtInTables(), baseline).value;
            const auto* value = std::get_if<MeasuredValue>(&expected);
            ASSERT_EQ(values->values.at(row), value == nullptr ? std::nullopt : std::optional(value->value.best))
                << "row " << row << ": " << table.texts().raw(row);
            if (value != nullptr)
                ++known;
            else
                ++gaps[static_cast<std::size_t>(std::get<Gap>(expected).code)];
        }
        EXPECT_EQ(values->known, known);
        EXPECT_EQ(values->gaps, gaps);
    }
}

} // namespace

TEST(TableValues, EveryRowHasWhatNormalizeGives)
{
    const std::vector<Reference> all = references();
    for (unsigned seed = 0; seed < 27; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const io::LoadedCaseTable read = io::readCaseTableBytes(io::RandomTable(500 + seed).text(150, seed % 2 == 1));
        if (read.table == nullptr) // bytes that no text has
            continue;
        expectSame(*read.table, all[seed % all.size()], nullptr);
        if (HasFatalFailure())
            return;
    }
}

TEST(TableValues, TheRateOfABaselineIsAppliedToEveryRow)
{
    const io::LoadedCaseTable read =
        io::readCaseTableBytes("id,title,volume,fine,fine_basis,prison,penalty_covers,date\n"
                               "a,A,70 GB,\"$1,000,000\",statutory_maximum,35 years,whole_act,2011\n"
                               "b,B,80 TB,,,,,2020\n"
                               "c,C,over 1 TB,,,,,2020\n"
                               "d,D,,$5,imposed,,whole_act,2020\n"
                               "e,E,81.7 TB,,,,,2020\n");
    ASSERT_NE(read.table, nullptr);
    const Case baseline = read.table->texts().caseAt(0);
    const SelectedCase selected{&baseline, {}, {}};
    Reference reference;
    expectSame(*read.table, reference, &selected);
    reference.basis = {BasisChoice::Rule::Single, Basis::StatutoryMaximum};
    expectSame(*read.table, reference, &selected);
    reference.basis = {BasisChoice::Rule::Highest, Basis::Imposed};
    expectSame(*read.table, reference, &selected);
}

TEST(TableValues, LifeTermsAreNamed)
{
    const io::LoadedCaseTable read = io::readCaseTableBytes("title,prison\nA,2 years\nB,life\nC,\nD,time served\n");
    ASSERT_NE(read.table, nullptr);
    const auto values = valuesOf(*read.table, MeasureId::Custody, {}, io::builtInTables());
    ASSERT_TRUE(values);
    EXPECT_EQ(values->lifeTerms, std::vector<std::uint32_t>{1});
    EXPECT_EQ(values->known, 1U);
    EXPECT_EQ(values->gapsOf(GapCode::LifeTerm), 1U);
    EXPECT_EQ(values->gapsOf(GapCode::Unknown), 2U);
}

TEST(TableValues, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const io::LoadedCaseTable read = io::readCaseTableBytes("title\nA\n");
    ASSERT_NE(read.table, nullptr);
    EXPECT_FALSE(valuesOf(*read.table, MeasureId::Volume, {}, io::builtInTables(), nullptr, stop.get_token()));
}

} // namespace toscale
