#include "app/draw/fonts.h"
#include "app/draw/qt_text_measure.h"
#include "core/scene/font_table_measure.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <gtest/gtest.h>

using namespace toscale;
using scene::Weight;

namespace {

TEST(FigureFont, IsTheBuiltInLiberationSans)
{
    EXPECT_EQ(QFontInfo(draw::figureFont(Weight::Regular)).family(), QStringLiteral("Liberation Sans"));
    EXPECT_TRUE(QFontInfo(draw::figureFont(Weight::Bold)).bold());
}

TEST(FontTableMeasure, KnowsTheAdvancesOfTheFont)
{
    // Liberation Sans has Arial's metrics: H 1479, e 1139, l 455, l 455, o 1139 of 2048.
    const scene::FontTableMeasure measure;
    EXPECT_DOUBLE_EQ(measure.width("Hello", 2048, Weight::Regular), 1479 + 1139 + 455 + 455 + 1139);
    EXPECT_DOUBLE_EQ(measure.width("", 12, Weight::Regular), 0);
    EXPECT_GT(measure.width("Hello", 12, Weight::Bold), measure.width("Hello", 12, Weight::Regular));
}

TEST(FontTableMeasure, SaysWhichTextsNeedShaping)
{
    const scene::FontTableMeasure measure;
    EXPECT_TRUE(measure.covers("Zürich · 1,143 × 70 GB – “über” Łódź Ελλάδα Москва"));
    EXPECT_FALSE(measure.covers("سبعون غيغابايت"));
    EXPECT_FALSE(measure.covers("字节"));
    EXPECT_FALSE(measure.covers("\xFF broken"));
}

class PaintedWidth : public testing::TestWithParam<const char*> { };

TEST_P(PaintedWidth, EqualsTheTableWithinAThousandth)
{
    const scene::FontTableMeasure table;
    for (const Weight weight : {Weight::Regular, Weight::Bold}) {
        const double painted = QFontMetricsF(draw::figureFont(weight)).horizontalAdvance(QString::fromUtf8(GetParam()));
        const double expected = table.width(GetParam(), draw::layoutSize, weight);
        EXPECT_NEAR(painted, expected, expected * 0.001 + 0.05) << GetParam();
    }
}

INSTANTIATE_TEST_SUITE_P(Texts, PaintedWidth,
                         testing::Values("70 GB", "AVAVAV To. Ty", "fi ffl office", "1,142,857,143 US dollars",
                                         "Anna’s Archive / WorldCat", "Größenverhältnis", "Москва", "80 TB ≥ 70 GB"));

TEST(FontTableMeasure, KnowsTheWidthOfWhatItCoversAlone)
{
    const scene::FontTableMeasure table;
    for (const char* text : {"", "70 GB", "Größenverhältnis", "80 TB ≥ 70 GB", "سبعون", "e\u0301", "数据", "a\xFF"})
        for (const Weight weight : {Weight::Regular, Weight::Bold}) {
            const auto covered = scene::FontTableMeasure::coveredWidth(text, 20, weight);
            EXPECT_EQ(covered.has_value(), table.covers(text)) << text;
            EXPECT_DOUBLE_EQ(covered.value_or(table.width(text, 20, weight)), table.width(text, 20, weight)) << text;
        }
}

TEST(QtTextMeasure, ShapesWhatTheTableLacks)
{
    const draw::QtTextMeasure measure;
    EXPECT_TRUE(measure.covers("سبعون"));
    EXPECT_GT(measure.width("سبعون غيغابايت", 20, Weight::Regular), 40);
    EXPECT_DOUBLE_EQ(measure.width("70 GB", 20, Weight::Regular),
                     scene::FontTableMeasure().width("70 GB", 20, Weight::Regular));
}

} // namespace
