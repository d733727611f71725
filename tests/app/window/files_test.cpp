#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "core/scene/scene_svg.h"
#include "window_fixture.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace toscale::gui {

namespace {

class FilesTest : public WindowTest {
protected:
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(FilesTest, SavesAndOpensWithoutLoss)
{
    choose("figureKind", "bars");
    m_prompts.nextFile = path("mine.toscale.json");
    trigger("save"); // the built-in document has no file yet, so this asks for a name
    EXPECT_FALSE(m_window.session().isModified());
    EXPECT_FALSE(m_window.isWindowModified());
    const Document saved = m_window.session().document();
    trigger("openBuiltIn");
    EXPECT_EQ(view().figure, FigureKind::Squares);
    trigger("open");
    EXPECT_TRUE(m_prompts.reports.empty());
    EXPECT_EQ(m_window.session().document(), saved);
    EXPECT_EQ(m_settings.recentFiles(), QStringList{path("mine.toscale.json")});
    EXPECT_TRUE(m_window.windowTitle().startsWith(QStringLiteral("mine.toscale.json")));
}

TEST_F(FilesTest, ABadFileIsExplainedAndChangesNothing)
{
    write("broken.toscale.json", "{\"format\": \"toscale\", \"version\": 1, ");
    const Document before = m_window.session().document();
    EXPECT_FALSE(m_window.openFile(path("broken.toscale.json")));
    ASSERT_EQ(m_prompts.reports.size(), 1u);
    EXPECT_FALSE(m_prompts.reports[0].problems.isEmpty());
    EXPECT_EQ(m_window.session().document(), before);
    EXPECT_FALSE(m_window.openFile(path("missing.toscale.json")));
    EXPECT_EQ(m_prompts.reports.size(), 2u);
    EXPECT_EQ(m_window.session().document(), before);
}

TEST_F(FilesTest, TheLibraryOpensUnderTheNameThatTheCommandLineHasForIt)
{
    EXPECT_TRUE(m_window.openFile(QStringLiteral("samples:")));
    EXPECT_EQ(m_window.session().document().cases.size(), 36U);
    EXPECT_TRUE(m_window.session().path().isEmpty());
    EXPECT_TRUE(m_prompts.reports.empty());
}

TEST_F(FilesTest, WhatDecidesOnDecimalsOfATableIsSaid)
{
    write("commas.csv", "title;volume\nOne;1,5 TB\nTwo;2.500 TB\n");
    m_window.openFile(path("commas.csv"));
    ASSERT_EQ(m_prompts.reports.size(), 1U);
    const QString said = m_prompts.reports[0].problems.join(QLatin1Char(' '));
    EXPECT_TRUE(said.contains(QStringLiteral("commas.csv:2"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("2.500 is 2500"))) << said.toStdString();
}

TEST_F(FilesTest, ATableOpensAsANewDocumentWithoutAFile)
{
    write("cases.csv", "title,volume\nOne,1 MB\nTwo,2 GB\nThree,3 bananas\n");
    m_window.openFile(path("cases.csv"));
    EXPECT_EQ(m_window.session().comparison().rows.size(), 2u);
    EXPECT_TRUE(m_window.session().path().isEmpty());
    ASSERT_EQ(m_prompts.reports.size(), 1u); // the bad row, with its line
    EXPECT_TRUE(m_prompts.reports[0].problems.join(QLatin1Char(' ')).contains(QStringLiteral("cases.csv:4")));
}

TEST_F(FilesTest, ATimelineOpensAsANewDocumentWithoutAFile)
{
    write("slides.json", R"({"events": [{"text": {"headline": "Sued"}, "start_date": {"year": "2012"}}]})");
    m_window.openFile(path("slides.json"));
    EXPECT_TRUE(m_prompts.reports.empty());
    EXPECT_EQ(view().figure, FigureKind::Timeline);
    EXPECT_EQ(m_window.session().document().cases.front().events.front().label, "Sued");
    EXPECT_TRUE(m_window.session().path().isEmpty()) << "saving must not replace it";
}

TEST_F(FilesTest, APictureOpensAsTheDocumentThatItCarries)
{
    Document document = m_window.session().document();
    document.title = "From a picture";
    const std::string json = io::writeDocument(document);
    scene::SvgOptions options;
    options.document = json;
    const std::string svg = scene::toSvg(m_window.sceneView().scene(), *scene::themeOf("light"), options);
    write("figure.svg", QByteArray::fromStdString(svg));
    m_window.openFile(path("figure.svg"));
    EXPECT_TRUE(m_prompts.reports.empty());
    EXPECT_EQ(m_window.session().document().title, "From a picture");
    EXPECT_TRUE(m_window.session().path().isEmpty()) << "saving must not put a document in place of the picture";
    write("plain.svg", QByteArray::fromStdString(scene::toSvg(m_window.sceneView().scene(), *scene::themeOf("light"))));
    m_window.openFile(path("plain.svg"));
    EXPECT_EQ(m_prompts.reports.size(), 1u);
}

TEST_F(FilesTest, AShortFileOfMoreRowsThanADocumentHoldsIsOpenedAsATable)
{
    const Document before = m_window.session().document();
    QByteArray rows = "title,volume\n";
    for (int i = 0; i <= 50'000; ++i)
        rows += "Case " + QByteArray::number(i) + ",1 MB\n";
    write("long.csv", rows);
    m_window.openFile(path("long.csv"));
    const auto* table = m_window.findChild<QTableView*>(QStringLiteral("largeTable"));
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 50'001; }, 20'000));
    EXPECT_EQ(m_window.session().document(), before);
    EXPECT_TRUE(m_prompts.reports.empty());
}

TEST_F(FilesTest, AFileThatIsDroppedIsOpened)
{
    write("cases.csv", "title,volume\nOne,1 MB\nTwo,2 GB\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("cases.csv"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &drop);
    EXPECT_EQ(m_window.session().document().cases.size(), 2u);
    EXPECT_EQ(m_window.session().document().cases[1].title, "Two");
}

TEST_F(FilesTest, AFolderThatCannotBeWrittenIsExplainedAndTheEditKept)
{
    choose("figureKind", "bars");
    m_prompts.nextFile = path("no-such-folder/mine.toscale.json");
    trigger("saveAs");
    ASSERT_EQ(m_prompts.reports.size(), 1u);
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_EQ(view().figure, FigureKind::Bars);
}

TEST_F(FilesTest, AsksOnceAboutUnsavedChangesAndStaysWhenToldTo)
{
    EXPECT_TRUE(m_window.close());
    EXPECT_EQ(m_prompts.questions, 0);
    m_window.show();
    choose("figureKind", "bars");
    m_prompts.nextAnswer = UnsavedAnswer::Cancel;
    EXPECT_FALSE(m_window.close());
    EXPECT_EQ(m_prompts.questions, 1);
    m_prompts.nextAnswer = UnsavedAnswer::Discard;
    EXPECT_TRUE(m_window.close());
    EXPECT_EQ(m_prompts.questions, 2);
}

TEST_F(FilesTest, AnEmptyDocumentSaysWhatToDo)
{
    trigger("new");
    EXPECT_TRUE(m_window.session().document().cases.empty());
    EXPECT_TRUE(m_window.sceneView().accessibleName().contains(QStringLiteral("vs")));
    trigger("exportPicture");
    EXPECT_EQ(m_prompts.reports.size(), 1u);
}

TEST_F(FilesTest, ComesBackToTheDocumentAndViewOfTheLastTime)
{
    m_prompts.nextFile = path("mine.toscale.json");
    trigger("saveAs");
    m_window.session().showView(3);
    m_window.close();
    {
        MainWindow again(m_settings, m_appearance, m_prompts);
        again.openLast();
        EXPECT_EQ(again.session().path(), path("mine.toscale.json"));
        EXPECT_EQ(again.session().currentViewIndex(), 3u);
    }
    QFile::remove(path("mine.toscale.json"));
    MainWindow later(m_settings, m_appearance, m_prompts);
    later.openLast();
    EXPECT_EQ(later.session().document(), io::builtInDocument());
    EXPECT_TRUE(m_prompts.reports.empty());
}

TEST_F(FilesTest, RemembersWhereTheWindowWas)
{
    m_window.resize(1000, 700);
    m_window.close();
    EXPECT_FALSE(m_settings.windowGeometry().isEmpty());
    EXPECT_FALSE(m_settings.windowLayout().isEmpty());
}

} // namespace

} // namespace toscale::gui
