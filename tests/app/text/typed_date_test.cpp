#include "app/text/typed_date.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

TEST(TypedDate, KnowsTheMonthsOfTheLanguage)
{
    QLocale::setDefault(QLocale::c());
    const Phrases english("en");
    EXPECT_EQ(typedDate(english, QStringLiteral("12 September 2012"))->text, "2012-09-12");
    EXPECT_EQ(typedDate(english, QStringLiteral("Sep 2010"))->text, "2010-09");
    const auto bad = typedDate(english, QStringLiteral("12 Smarch 2012"));
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, ErrorCode::NotADate);
    EXPECT_EQ(bad.error().place.column, 4);
}

} // namespace

} // namespace toscale::text
