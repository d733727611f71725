#include "app/draw/export_picture.h"
#include "app/draw/qt_text_outlines.h"
#include "core/io/picture_document.h"
#include "core/scene/scene_svg.h"
#include "tests/app/draw/other_programs.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <gtest/gtest.h>

using namespace toscale;
using namespace toscale::scene;
using namespace toscale::tests;

namespace {

Scene sceneWithText()
{
    Scene scene;
    scene.size = {1200, 675};
    scene.title = "70 GB and 80 TB";
    scene.altText = "Two squares";
    Mark title;
    title.key = {"", "title"};
    title.role = Role::Title;
    title.shape = TextShape{{40, 60}, "Over 80 TB", 30, Weight::Bold, Anchor::Start, {}};
    scene.marks = {title};
    return scene;
}

/// JSON with everything that a format could trip over: quotes, markup, line breaks, other scripts, 300 kB.
std::string difficultJson()
{
    std::string json = "{\"title\":\"<script>]]>&amp; \\\"80 TB\\\" – 数据 بيانات 😀\\n\",\"long\":\"";
    for (int i = 0; i < 30000; ++i)
        json += "0123456789";
    return json + "\"}\n";
}

std::string_view viewed(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray pdfFact(const QByteArray& pdf, const QString& program, QStringList arguments = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    arguments << file.fileName();
    return run(program, arguments);
}

} // namespace

TEST(PictureDocument, TravelsInAPng)
{
    draw::PictureOptions options;
    options.document = difficultJson();
    const auto png = draw::toPng(sceneWithText(), light(), options);
    ASSERT_TRUE(png);
    EXPECT_EQ(io::pictureKindOf(viewed(*png)), io::PictureKind::Png);
    const auto read = io::documentInPicture(viewed(*png));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, options.document);
}

TEST(PictureDocument, TravelsInASvgAsTextAndAsOutlines)
{
    const draw::QtTextOutlines outlines;
    for (const TextOutlines* letters :
         {static_cast<const TextOutlines*>(nullptr), static_cast<const TextOutlines*>(&outlines)}) {
        const std::string svg = toSvg(sceneWithText(), light(), {difficultJson(), letters});
        EXPECT_EQ(io::pictureKindOf(svg), io::PictureKind::Svg);
        const auto read = io::documentInPicture(svg);
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, difficultJson());
        EXPECT_EQ(svg.find("<script>"), std::string::npos);
    }
}

TEST(PictureDocument, TravelsInAPdfWithAndWithoutAnAuthor)
{
    for (const char* author : {"", "Äsa Writer"}) {
        draw::PictureOptions options;
        options.document = difficultJson();
        options.author = author;
        const auto pdf = draw::toPdf(std::vector{sceneWithText()}, light(), options);
        ASSERT_TRUE(pdf);
        const auto read = io::documentInPicture(viewed(*pdf));
        ASSERT_TRUE(read) << static_cast<int>(read.error().code) << read.error().arguments.at(0);
        EXPECT_EQ(*read, options.document);
        if (*author != '\0') {
            EXPECT_TRUE(pdfFact(*pdf, QStringLiteral("pdfinfo")).contains(author));
        }
    }
}

TEST(PictureDocument, IsMissedWithAReason)
{
    const auto codeOf = [](std::string_view bytes) {
        const auto read = io::documentInPicture(bytes);
        return read ? ErrorCode::EmptyText : read.error().code;
    };
    EXPECT_EQ(codeOf(viewed(*draw::toPng(sceneWithText(), light()))), ErrorCode::NoDocumentInside);
    EXPECT_EQ(codeOf(toSvg(sceneWithText(), light())), ErrorCode::NoDocumentInside);
    EXPECT_EQ(codeOf(viewed(*draw::toPdf(std::vector{sceneWithText()}, light()))), ErrorCode::NoDocumentInside);
    EXPECT_EQ(codeOf("%PDF-1.4 and nothing more"), ErrorCode::BadPicture);
    EXPECT_EQ(codeOf("<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata"), ErrorCode::BadPicture);
    EXPECT_EQ(codeOf(std::string_view("\x89PNG\r\n\x1a\n\xff\xff\xff\xfftEXt", 16)), ErrorCode::NoDocumentInside);
    EXPECT_EQ(codeOf("just words"), ErrorCode::NoDocumentInside);
}

TEST(PictureDocument, NoCutPictureIsATrap)
{
    draw::PictureOptions options;
    options.document = R"({"a":1})";
    const QByteArray png = *draw::toPng(sceneWithText(), light(), options);
    for (qsizetype size = 0; size < png.size(); size += 97)
        (void)io::documentInPicture(viewed(png.left(size)));
    for (qsizetype at = 8; at < 400; ++at) {
        QByteArray broken = png;
        broken[at] = static_cast<char>(broken[at] ^ 0x55);
        (void)io::documentInPicture(viewed(broken));
    }
}

TEST(Outlines, NeedNoFontAndKeepTheirPlace)
{
    const draw::QtTextOutlines outlines;
    const std::string svg = toSvg(sceneWithText(), light(), {{}, &outlines});
    EXPECT_EQ(svg.find("<text"), std::string::npos);
    EXPECT_NE(svg.find("aria-label=\"Over 80 TB\""), std::string::npos);
    TextShape text{{40, 60}, "l", 30, Weight::Regular, Anchor::Start, {}};
    // the letter l of Liberation Sans: one bar, 67 of 1,000 from its left edge, on the baseline
    double x = 0;
    double y = 0;
    ASSERT_EQ(std::sscanf(outlines.path(text, false).c_str(), "M%lf %lf", &x, &y), 2);
    EXPECT_NEAR(x, 40 + 0.067 * 30, 0.05);
    EXPECT_NEAR(y, 60, 0.05);
    text.anchor = Anchor::End; // 222 of 1,000 wide
    ASSERT_EQ(std::sscanf(outlines.path(text, false).c_str(), "M%lf %lf", &x, &y), 2);
    EXPECT_NEAR(x, 40 + (0.067 - 0.222) * 30, 0.05);
    ASSERT_EQ(std::sscanf(outlines.path(text, true).c_str(), "M%lf %lf", &x, &y), 2);
    EXPECT_NEAR(x, 40 + 0.067 * 30, 0.05);
}

TEST(PdfPages, OneAPictureOnTheNamedPaper)
{
    draw::PictureOptions options;
    options.page = "a4";
    const auto pdf = draw::toPdf(std::vector{sceneWithText(), sceneWithText()}, light(), options);
    ASSERT_TRUE(pdf);
    const QByteArray facts = pdfFact(*pdf, QStringLiteral("pdfinfo"));
    EXPECT_TRUE(facts.contains("Pages:           2")) << facts.toStdString();
    EXPECT_TRUE(facts.contains("842 x 595") || facts.contains("841.89 x 595.276") || facts.contains("A4"))
        << facts.toStdString();
    options.page = "B99";
    EXPECT_FALSE(draw::toPdf(std::vector{sceneWithText()}, light(), options));
}
