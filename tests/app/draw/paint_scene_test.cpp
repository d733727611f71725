#include "app/draw/export_picture.h"
#include "core/scene/theme.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace toscale;
using namespace toscale::scene;

namespace {

Mark rectMark(geometry::Rect rect, MarkStyle style = MarkStyle::Solid)
{
    Mark mark;
    mark.key = {"a", "value"};
    mark.shape = RectShape{rect};
    mark.role = Role::Data;
    mark.style = style;
    mark.data = DataValue{MeasureId::Volume, rect.width * rect.height};
    return mark;
}

Scene sceneOf(std::vector<Mark> marks)
{
    Scene scene;
    scene.size = {400, 300};
    scene.marks = std::move(marks);
    return scene;
}

/// How much of each pixel is not background, from 0 to 1, summed over a part of the image: the painted area in points².
double paintedArea(const QImage& image, const Theme& theme, Colour ink, double scale, const QRect& part)
{
    const auto distance = [](Colour a, QRgb b) {
        return std::abs(a.red - qRed(b)) + std::abs(a.green - qGreen(b)) + std::abs(a.blue - qBlue(b));
    };
    const double full = distance(theme.background, qRgb(ink.red, ink.green, ink.blue));
    double sum = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            sum += distance(theme.background, image.pixel(x, y)) / full;
    return sum / (scale * scale);
}

struct Setting {
    const char* theme;
    double scale;
};

class PaintedArea : public testing::TestWithParam<Setting> { };

TEST_P(PaintedArea, IsTheAreaOfTheData)
{
    const Theme& theme = *themeOf(GetParam().theme);
    const double scale = GetParam().scale;
    for (const geometry::Rect rect : {geometry::Rect{10.3, 20.7, 250.4, 200.9},
                                      {5.25, 5.5, 11.83, 11.83},
                                      {7.1, 9.9, 2.05, 2.0},
                                      {20, 30.4, 300.2, 2.6}}) {
        const Mark mark = rectMark(rect);
        const QImage image = draw::toImage(sceneOf({mark}), theme, scale);
        const double area = paintedArea(image, theme, theme.colourOf(mark), scale, image.rect());
        // 0.5 % of the drawing rule, and what 8 bits can resolve: half a step of coverage and of colour a pixel of the
        // edges
        const double edges = 4 * (rect.width + rect.height) * scale / 255 / (scale * scale);
        EXPECT_NEAR(area / (rect.width * rect.height), 1, 0.005 + edges / (rect.width * rect.height))
            << rect.width << " x " << rect.height;
    }
}

TEST_P(PaintedArea, KeepsTheRatioOfSeventyGigabytesToEightyTerabytes)
{
    const Theme& theme = *themeOf(GetParam().theme);
    const double scale = GetParam().scale;
    const double large = 240;
    const double small = large * std::sqrt(70e9 / 80e12);
    const Mark big = rectMark({100.3, 40.2, large, large});
    const Mark tiny = rectMark({10.6, 280.2 - small, small, small});
    const QImage image = draw::toImage(sceneOf({big, tiny}), theme, scale);
    const int split = static_cast<int>(60 * scale);
    const double tinyArea = paintedArea(image, theme, theme.colourOf(tiny), scale, QRect(0, 0, split, image.height()));
    const double bigArea =
        paintedArea(image, theme, theme.colourOf(big), scale, QRect(split, 0, image.width() - split, image.height()));
    EXPECT_NEAR(bigArea / tinyArea / (80e12 / 70e9), 1, 0.005);
}

TEST_P(PaintedArea, EveryStyleEndsAtTheTrueEdge)
{
    const Theme& theme = *themeOf(GetParam().theme);
    const double scale = GetParam().scale;
    const QRgb background = qRgb(theme.background.red, theme.background.green, theme.background.blue);
    for (const MarkStyle style : {MarkStyle::Solid, MarkStyle::Outline, MarkStyle::DashedOutline, MarkStyle::Hatched,
                                  MarkStyle::Hollow, MarkStyle::CrossedOut, MarkStyle::Dotted}) {
        const QImage image = draw::toImage(sceneOf({rectMark({40, 50, 200, 120}, style)}), theme, scale);
        int left = image.width();
        int top = image.height();
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) != background) {
                    left = std::min(left, x);
                    right = std::max(right, x + 1);
                    top = std::min(top, y);
                    bottom = std::max(bottom, y + 1);
                }
        EXPECT_EQ(left, std::lround(40 * scale)) << static_cast<int>(style);
        EXPECT_EQ(top, std::lround(50 * scale)) << static_cast<int>(style);
        EXPECT_EQ(right, std::lround(240 * scale)) << static_cast<int>(style);
        EXPECT_EQ(bottom, std::lround(170 * scale)) << static_cast<int>(style);
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, PaintedArea,
                         testing::Values(Setting{"light", 1}, Setting{"light", 2}, Setting{"dark", 1},
                                         Setting{"dark", 2}),
                         [](const auto& setting) {
                             return std::string(setting.param.theme) + (setting.param.scale == 1 ? "At1" : "At2");
                         });

} // namespace
