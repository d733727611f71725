#include "app/text/locale_wording.h"
#include "app/text/qt_string.h"
#include "tests/core/scene/sample_comparisons.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

/// The first case is the smallest.
Comparison manyCases(int count)
{
    std::vector<ComparedCase> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(tests::volumeRow("case-" + std::to_string(i), "Case " + std::to_string(i),
                                        Estimate<double>::exact(1e9 * (i + 1))));
    return tests::sampleOf(std::move(rows), FigureKind::Bars).columns;
}

} // namespace

TEST(LongDescription, HasEveryCaseOfThoseThatCanBeListenedTo)
{
    const QString text = toQString(LocaleWording("en").longDescription(FigureKind::Bars, manyCases(200)));
    EXPECT_TRUE(text.contains(QStringLiteral("\nCase 0;")));
    EXPECT_TRUE(text.contains(QStringLiteral("\nCase 199;")));
    EXPECT_FALSE(text.contains(QStringLiteral("more case")));
}

TEST(LongDescription, OfThousandsHasTheLargestAndSaysHowManyItLeavesOut)
{
    const Comparison in = manyCases(2000);
    const QString text = toQString(LocaleWording("en").longDescription(FigureKind::Bars, in));
    EXPECT_FALSE(text.contains(QStringLiteral("\nCase 1000;")));
    EXPECT_TRUE(text.contains(QStringLiteral("\nCase 1999;")));
    EXPECT_TRUE(text.contains(QStringLiteral("\n1,800 more cases: see the marks and the data.")))
        << text.right(300).toStdString();
}

} // namespace toscale::text
