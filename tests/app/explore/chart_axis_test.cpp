#include "app/explore/chart_axis.h"

#include <QStringList>
#include <cmath>
#include <gtest/gtest.h>

namespace toscale::gui {

namespace {

Comparison measureOf(MeasureId id, PrefixReading reading = PrefixReading::Si)
{
    Comparison of;
    of.measure = id;
    of.reference.reading = reading;
    return of;
}

QStringList words(const ChartAxis& axis, double from, double to, int most)
{
    static const text::Phrases phrases("en");
    QStringList all;
    for (const AxisTick& tick : axis.ticks(from, to, most, phrases))
        all << QString(tick.word).replace(QChar(0x00A0), u' ');
    return all;
}

QStringList wholeWords(const ChartAxis& axis, int most)
{
    return words(axis, axis.low(), axis.high(), most);
}

} // namespace

TEST(ChartAxis, SaysRealUnits)
{
    EXPECT_EQ(wholeWords(ChartAxis::ofMeasure(measureOf(MeasureId::Volume), 2e9, 4e12, true), 8),
              (QStringList{"1 GB", "10 GB", "100 GB", "1 TB", "10 TB"}));
    EXPECT_EQ(wholeWords(ChartAxis::ofMeasure(measureOf(MeasureId::Money), 2e5, 9e6, true), 8),
              (QStringList{"$100,000", "$1 million", "$10 million"}));
    EXPECT_EQ(wholeWords(ChartAxis::ofMeasure(measureOf(MeasureId::Money), 0, 9e6, false), 5),
              (QStringList{"0", "$2 million", "$4 million", "$6 million", "$8 million", "$10 million"}));
    EXPECT_EQ(wholeWords(ChartAxis::ofMeasure(measureOf(MeasureId::Custody), 0, 34, false), 5),
              (QStringList{"0", "10 years", "20 years", "30 years", "40 years"}));
    EXPECT_EQ(wholeWords(ChartAxis::ofMeasure(measureOf(MeasureId::MoneyShare), 0, 0.2, false), 5).back(),
              "20 % of revenue");
    EXPECT_EQ(
        wholeWords(ChartAxis::ofMeasure(measureOf(MeasureId::Volume, PrefixReading::Jedec), 2e3, 3e6, true), 9).front(),
        "1 KB");
}

TEST(ChartAxis, KeepsNeighboursApartWhileItIsZoomed)
{
    const std::pair<ChartAxis, double> axes[] = {
        {ChartAxis::ofMeasure(measureOf(MeasureId::Volume), 1e6, 1e15, true), 13.9},
        {ChartAxis::ofMeasure(measureOf(MeasureId::Money), 1, 1e10, true), 6.2},
        {ChartAxis::ofMeasure(measureOf(MeasureId::Custody), 0.1, 50, true), 1.3},
        {ChartAxis::ofMeasure(measureOf(MeasureId::Volume), 0, 8e13, false), 7.7e13},
        {ChartAxis::ofMeasure(measureOf(MeasureId::MoneyPerGb), 0, 1e6, false), 7e5},
        {ChartAxis::ofRanks(500), -400},
        {ChartAxis::ofYears(1990, 2026), 2011}};
    for (const auto& [axis, about] : axes)
        for (double stretch = axis.high() - axis.low(); stretch >= axis.leastStretch(); stretch /= 1.7) {
            const double from = std::max(axis.low(), about - stretch / 2);
            QStringList all = words(axis, from, from + stretch, 8);
            const QString listed = all.join(QStringLiteral(" | "));
            EXPECT_LE(all.size(), 14) << listed.toStdString();
            EXPECT_EQ(all.removeDuplicates(), 0) << listed.toStdString();
            if (axis.form() == ChartAxis::Form::Linear || axis.isLogarithmic()) {
                EXPECT_GE(all.size(), 2) << listed.toStdString() << " of " << stretch;
            }
        }
}

TEST(ChartAxis, HasAsFewTicksAsALowPlotHasRoomFor)
{
    for (double largest = 12; largest < 1e16; largest *= 2.3)
        for (const double least : {0.4, 1.0, 7.0})
            for (int most = 2; most <= 12; ++most) {
                const auto axis = ChartAxis::ofMeasure(measureOf(MeasureId::Money), least, largest, true);
                const QStringList all = wholeWords(axis, most);
                const QString listed = all.join(QStringLiteral(" | "));
                EXPECT_GE(all.size(), 2) << listed.toStdString() << " of " << most;
                EXPECT_LE(all.size(), most + 1) << listed.toStdString() << " of " << most;
            }
}

TEST(ChartAxis, HasNoPlaceForZeroOnALogarithmicScale)
{
    const ChartAxis axis = ChartAxis::ofMeasure(measureOf(MeasureId::Money), 10, 1e6, true);
    EXPECT_FALSE(axis.placeOf(0));
    EXPECT_DOUBLE_EQ(*axis.placeOf(1000), 3);
    EXPECT_DOUBLE_EQ(axis.valueAt(3), 1000);
    EXPECT_DOUBLE_EQ(*ChartAxis::ofMeasure(measureOf(MeasureId::Money), 0, 1e6, false).placeOf(0), 0);
}

TEST(ChartAxis, OfOneValueOrNoneStillHasAnExtent)
{
    for (const bool isLogarithmic : {true, false})
        for (const double value : {1.0, 70e9}) {
            const ChartAxis axis = ChartAxis::ofMeasure(measureOf(MeasureId::Volume), value, value, isLogarithmic);
            EXPECT_GT(axis.high(), axis.low());
            EXPECT_GE(axis.partOf(*axis.placeOf(value)), 0);
            EXPECT_LE(axis.partOf(*axis.placeOf(value)), 1);
        }
    EXPECT_GT(ChartAxis::ofGroups({}).high(), ChartAxis::ofGroups({}).low());
    EXPECT_GT(ChartAxis::ofCounts(0).high(), 0);
    EXPECT_EQ(wholeWords(ChartAxis::ofRanks(10), 5).back(), "1"); // and no rank 0
}

} // namespace toscale::gui
