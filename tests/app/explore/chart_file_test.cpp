#include "app/explore/chart_file.h"

#include "app/explore/chart_look.h"
#include "app/explore/document_rows.h"
#include "core/io/reference_data.h"
#include "tests/app/explore/explored_cases.h"
#include "tests/support/many_rows.h"

#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace toscale::gui {

namespace {

ChartPage pageOf(std::shared_ptr<const ExploreRows> rows, ExploreKind kind, const char* theme = "light")
{
    ExploreChoice choice;
    choice.kind = kind;
    ChartPage page;
    page.content = chartContent(std::move(rows), choice, english());
    page.window = QRectF(QPointF(page.content->x.low(), page.content->y.low()),
                         QPointF(page.content->x.high(), page.content->y.high()));
    page.theme = scene::themeOf(theme);
    return page;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(ChartFile, WritesEveryKindAsPictureDrawingAndPage)
{
    const QTemporaryDir folder;
    for (const ExploreKind kind : everyKind) {
        const ChartPage page = pageOf(library(), kind);
        for (const char* ending : {"png", "svg", "pdf"}) {
            const QString path = folder.filePath(QStringLiteral("x.") + QString::fromUtf8(ending));
            ASSERT_TRUE(writeChart(page, path, english())) << nameOf(kind) << ending;
            EXPECT_GT(contentOf(path).size(), 8'000) << nameOf(kind) << ending;
        }
        EXPECT_EQ(QImageReader(folder.filePath(QStringLiteral("x.png"))).size(), QSize(2400, 1350));
        const QByteArray svg = contentOf(folder.filePath(QStringLiteral("x.svg")));
        EXPECT_TRUE(svg.contains("<title>" + QByteArray::fromStdString(page.content->texts.title) + "</title>"));
        EXPECT_TRUE(contentOf(folder.filePath(QStringLiteral("x.pdf"))).startsWith("%PDF"));
    }
}

TEST(ChartFile, KeepsTheColoursOfItsTheme)
{
    for (const char* theme : {"light", "dark", "print", "contrast"}) {
        const ChartPage page = pageOf(library(), ExploreKind::Scatter, theme);
        const QImage image = chartImage(page, 1, english());
        const scene::Colour& background = page.theme->background;
        EXPECT_EQ(image.pixelColor(2, 2), QColor(background.red, background.green, background.blue)) << theme;
        const scene::Colour& text = page.theme->text;
        bool hasText = false;
        for (int y = 0; y < image.height() && !hasText; ++y)
            for (int x = 0; x < image.width() && !hasText; ++x)
                hasText = image.pixelColor(x, y) == QColor(text.red, text.green, text.blue);
        EXPECT_TRUE(hasText) << theme;
    }
}

TEST(ChartFile, ADrawingBringsItsPaperAndNamesOtherFonts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.svg"));
    ASSERT_TRUE(writeChart(pageOf(library(), ExploreKind::Scatter, "dark"), path, english()));
    const QByteArray svg = contentOf(path);
    const auto& paper = scene::themeOf("dark")->background;
    const QByteArray fill = draw::toQColor(paper).name().toUtf8();
    const qsizetype first = svg.indexOf("<rect");
    ASSERT_GE(first, 0);
    EXPECT_LT(svg.indexOf(fill), svg.indexOf("<text")) << "the paper lies under all else";
    EXPECT_TRUE(svg.contains("width=\"1200\" height=\"675\""));
    EXPECT_FALSE(svg.contains("font-family=\"Liberation Sans\""));
    EXPECT_TRUE(svg.contains("Liberation Sans, Arial, Helvetica, sans-serif"));
}

TEST(ChartFile, HasTheWordsOfItsAxes)
{
    for (const ExploreKind kind : everyKind) {
        const ChartPage page = pageOf(library(), kind);
        const QImage image = chartImage(page, 1, english());
        const scene::Colour& muted = page.theme->muted;
        bool hasWords = false; // left of the plot, under the title of the axis
        for (int y = 170; y < 440 && !hasWords; ++y)
            for (int x = 40; x < 130 && !hasWords; ++x)
                hasWords = image.pixelColor(x, y) == QColor(muted.red, muted.green, muted.blue);
        EXPECT_TRUE(hasWords) << nameOf(kind);
    }
}

TEST(ChartFile, HasTheShadesOfManyPoints)
{
    const ChartPage page = pageOf(std::make_shared<ManyRows>(30'000), ExploreKind::Scatter);
    const QImage image = chartImage(page, 1, english());
    std::size_t coloured = 0;
    for (int y = 200; y < 450; ++y)
        for (int x = 300; x < 900; ++x)
            coloured += image.pixelColor(x, y).lightness() < 200 ? 1U : 0U;
    EXPECT_GT(coloured, 3'000U);
}

TEST(ChartFile, OfAPartSaysWhatIsInSight)
{
    ChartPage page = pageOf(std::make_shared<ManyRows>(30'000), ExploreKind::Scatter);
    const double width = page.window.width() / 12;
    const double height = page.window.height() / 12;
    page.window = QRectF(page.window.right() - width, page.window.bottom() - height, width, height);
    std::size_t inSight = 0;
    for (std::size_t point = 0; point < page.content->partX.size(); ++point)
        if (page.content->isDrawn(point) && page.window.contains(page.content->placeOf(point)))
            ++inSight;
    ASSERT_LT(inSight, 100U);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("part.svg"));
    ASSERT_TRUE(writeChart(page, path, english()));
    const QByteArray svg = contentOf(path);
    const QByteArray drawn =
        english().phrases().locale().toString(static_cast<qulonglong>(page.content->drawnRows)).toUtf8();
    const QByteArray words = QByteArray::number(static_cast<qulonglong>(inSight)) + " of " + drawn + " in sight";
    EXPECT_TRUE(svg.contains(words)) << words.toStdString();
    const QByteArray description = svg.mid(svg.indexOf("<desc>"), svg.indexOf("</desc>") - svg.indexOf("<desc>"));
    EXPECT_TRUE(description.contains(words)) << description.toStdString();
    EXPECT_FALSE(svg.contains("Shaded where")) << "nothing is shaded in it";
}

TEST(ChartFile, SaysWhatItCannotWrite)
{
    const ChartPage page = pageOf(library(), ExploreKind::Scatter);
    const QTemporaryDir folder;
    EXPECT_EQ(writeChart(page, folder.filePath(QStringLiteral("x.bmp")), english()).error().code, ErrorCode::BadOption);
    const auto nowhere = writeChart(page, folder.filePath(QStringLiteral("no/such/folder/x.png")), english());
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::FileUnwritable);
}

} // namespace toscale::gui
