#include "core/document/columns.h"

#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

Document twoCases()
{
    Document document;
    for (const char* id : {"a", "b"}) {
        Case one;
        one.id = id;
        one.title = id;
        document.cases.push_back(one);
    }
    return document;
}

} // namespace

TEST(Columns, AMirrorHasTheVolumeBesideThePenalty)
{
    View view;
    view.figure = FigureKind::Mirror;
    view.measure = MeasureId::Money;
    const Columns columns = columnsOf(twoCases(), view, {});
    EXPECT_EQ(columns.main.measure, MeasureId::Money);
    ASSERT_EQ(columns.beside.size(), 1U);
    EXPECT_EQ(columns.beside[0].measure, MeasureId::Volume);
    EXPECT_EQ(columns.beside[0].rows.size(), 2U);
}

TEST(Columns, WhatWasStandsBesideTheSameRate)
{
    EXPECT_EQ(besideMeasures(FigureKind::SameRate, MeasureId::SameRateCustody), std::vector{MeasureId::Custody});
    EXPECT_EQ(besideMeasures(FigureKind::SameRate, MeasureId::SameRateMoney), std::vector{MeasureId::Money});
}

TEST(Columns, ALedgerHasEveryMeasureOnce)
{
    EXPECT_EQ(besideMeasures(FigureKind::Ledger, MeasureId::Money),
              (std::vector{MeasureId::Volume, MeasureId::Works, MeasureId::Custody}));
}

TEST(Columns, MostKindsShowTheirMeasureAlone)
{
    View view;
    view.figure = FigureKind::Bars;
    EXPECT_TRUE(columnsOf(twoCases(), view, {}).beside.empty());
}

TEST(Columns, YardsticksStandAlongAStripOfVolumesOnly)
{
    const std::vector<Yardstick> yardsticks{{"cd", "CD", "CDs", QuantityKind::Information, 7e8, {}, 0, false, {}, {}},
                                            {"day", "day", "days", QuantityKind::Custody, 86400, {}, 0, false, {}, {}}};
    View view;
    view.figure = FigureKind::Strip;
    ASSERT_EQ(columnsOf(twoCases(), view, {}, yardsticks).yardsticks.size(), 1U);
    view.measure = MeasureId::Money;
    EXPECT_TRUE(columnsOf(twoCases(), view, {}, yardsticks).yardsticks.empty());
}

} // namespace toscale::tests
