#include "app/draw/export_picture.h"
#include "app/draw/png_file.h"
#include "tests/app/draw/other_programs.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace toscale;
using namespace toscale::scene;
using namespace toscale::tests;

namespace {

Scene titledScene()
{
    Scene scene;
    scene.size = {1200, 675};
    scene.title = "70 GB and 80 TB";
    scene.altText = "Two squares – “über”";
    Mark title;
    title.key = {"", "title"};
    title.role = Role::Title;
    title.shape = TextShape{{40, 60}, "70 GB and 80 TB", 30, Weight::Bold, Anchor::Start, {}};
    Mark label;
    label.key = {"a", "label"};
    label.role = Role::Label;
    label.shape = TextShape{{40, 100}, "about 70 GB, origin not traced", 14, Weight::Regular, Anchor::Start, {}};
    scene.marks = {title, label};
    return scene;
}

TEST(Png, IsTaggedSrgbWithSizeAndTexts)
{
    const auto bytes = draw::toPng(titledScene(), light(), {.scale = 2});
    ASSERT_TRUE(bytes);
    QBuffer buffer;
    buffer.setData(*bytes);
    QImageReader reader(&buffer, "png");
    const QImage image = reader.read();
    EXPECT_EQ(image.size(), QSize(2400, 1350));
    EXPECT_EQ(image.colorSpace(), QColorSpace(QColorSpace::SRgb));
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 192, 0.1);
    EXPECT_EQ(image.text(QStringLiteral("Title")), QStringLiteral("70 GB and 80 TB"));
    EXPECT_EQ(image.text(QStringLiteral("Description")), QString::fromUtf8("Two squares – “über”"));
}

TEST(Png, KeepsEveryPixelWithAndWithoutTransparency)
{
    for (const auto format : {QImage::Format_RGB32, QImage::Format_ARGB32}) {
        QImage image(300, 200, format);
        image.setColorSpace(QColorSpace::SRgb);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.setPixelColor(x, y,
                                    QColor(x % 256, y, (x * y) % 256, format == QImage::Format_ARGB32 ? x % 256 : 255));
        const std::string longText(5000, 'x');
        const auto bytes = draw::pngFile(image, {{"Title", "Größe"}, {"toscale", longText}});
        ASSERT_TRUE(bytes);
        const QImage read = QImage::fromData(*bytes, "png");
        EXPECT_EQ(read.convertToFormat(format), image);
        EXPECT_EQ(read.hasAlphaChannel(), format == QImage::Format_ARGB32);
        EXPECT_EQ(read.text(QStringLiteral("Title")), QString::fromUtf8("Größe"));
        EXPECT_EQ(read.text(QStringLiteral("toscale")), QString::fromStdString(longText));
    }
}

TEST(Png, SaysWhyThereIsNone)
{
    const auto none = draw::pngFile(QImage(), {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::FileUnwritable);
    QImage tooWide(1'000'001, 1, QImage::Format_Grayscale8); // more than libpng takes
    tooWide.fill(0);
    const auto refused = draw::pngFile(tooWide, {});
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().arguments.at(0).empty());
}

TEST(Png, RefusesWhatNoMemoryHolds)
{
    const auto bytes = draw::toPng(titledScene(), light(), {.scale = 1e6});
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::BadOption);
    EXPECT_FALSE(draw::toPng(titledScene(), light(), {.scale = 0}));
}

TEST(Png, CanBeTransparent)
{
    const QImage image = draw::toImage(titledScene(), light(), 1, true);
    EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0);
    EXPECT_EQ(qAlpha(draw::toImage(titledScene(), light(), 1).pixel(0, 0)), 255);
}

class Pdf : public testing::Test {
protected:
    void SetUp() override
    {
        const auto bytes = draw::toPdf(std::vector{titledScene()}, light());
        ASSERT_TRUE(bytes);
        m_path = m_folder.filePath(QStringLiteral("x.pdf"));
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(*bytes);
    }

    QTemporaryDir m_folder;
    QString m_path;
};

TEST_F(Pdf, HasTextThatCanBeSelected)
{
    const QByteArray text = run(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")});
    EXPECT_TRUE(text.contains("70 GB and 80 TB")) << text.toStdString();
    EXPECT_TRUE(text.contains("about 70 GB, origin not traced")) << text.toStdString();
}

TEST_F(Pdf, EmbedsItsFonts)
{
    const QByteArray fonts = run(QStringLiteral("pdffonts"), {m_path});
    EXPECT_TRUE(fonts.contains("LiberationSans")) << fonts.toStdString();
    for (const QByteArray& line : fonts.split('\n').mid(2)) {
        if (!line.isEmpty()) {
            EXPECT_TRUE(line.contains("yes no  yes")) << line.toStdString(); // embedded, with a Unicode map
        }
    }
}

TEST_F(Pdf, IsOnePageOfTheScenesSizeWithItsTitle)
{
    const QByteArray info = run(QStringLiteral("pdfinfo"), {m_path});
    EXPECT_TRUE(info.contains("70 GB and 80 TB")) << info.toStdString();
    EXPECT_TRUE(info.contains("900 x 506")) << info.toStdString(); // 1200 x 675 / 96 inch in points of 1/72 inch
    EXPECT_TRUE(info.contains("Pages:           1")) << info.toStdString();
}

} // namespace
