#include "core/normalize/stale_cases.h"

#include "tests/support/small_case.h"

#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

Case asOf(std::string id, std::string date, std::optional<CaseStatus> status = CaseStatus::Pending)
{
    Case which = caseWith({});
    which.id = std::move(id);
    which.asOf = std::move(date);
    which.status = status;
    return which;
}

std::string staleIds(const std::vector<Case>& cases)
{
    using namespace std::chrono;
    std::vector<const Case*> pointers;
    for (const Case& which : cases)
        pointers.push_back(&which);
    std::string ids;
    for (const StaleCase& stale : staleCases(pointers, sys_days{2026y / July / 1}))
        ids += stale.caseId + ' ' + std::to_string(stale.days) + ' ';
    return ids;
}

} // namespace

TEST(StaleCases, ArePendingAndKnownAsOfMoreThanAHundredAndEightyDaysAgo)
{
    EXPECT_EQ(staleIds({asOf("old", "2026-01-01"), asOf("new", "2026-01-02")}), "old 181 ")
        << "180 days are not over 180";
    EXPECT_EQ(staleIds({asOf("closed", "2020", CaseStatus::Closed), asOf("unknown", "2020", std::nullopt)}), "");
    EXPECT_EQ(staleIds({asOf("undated", ""), asOf("unread", "some day"), asOf("open", "2020/..")}), "");
}

TEST(StaleCases, CountFromTheLastDayThatTheDateCanMeanAndComeOldestFirst)
{
    EXPECT_EQ(staleIds({asOf("year", "2025"), asOf("month", "2025-06"), asOf("day", "2025-12-31")}),
              "month 366 year 182 day 182 ");
}

} // namespace toscale::tests
