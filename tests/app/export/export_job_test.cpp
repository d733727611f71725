#include "app/export/export_job.h"
#include "tests/app/export/export_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <filesystem>

namespace toscale::exporting {

namespace {

class ExportJobTest : public testing::Test {
protected:
    [[nodiscard]] ExportRequest request() const
    {
        ExportRequest request;
        request.views = {io::builtInDocument().views.front()};
        request.presets = {*findPreset("article"), *findPreset("square")};
        request.formats = {Format::Svg, Format::Csv};
        request.folder = m_folder.path().toStdString();
        request.baseName = "figure";
        return request;
    }
    [[nodiscard]] std::vector<PlannedFile> planned(const ExportRequest& request) const
    {
        return planExport(io::builtInDocument(), request, english().phrases());
    }
    [[nodiscard]] std::vector<std::string> names(const std::vector<PlannedFile>& files) const
    {
        std::vector<std::string> all;
        for (const PlannedFile& file : files)
            all.push_back(std::filesystem::path(file.path).filename().string());
        return all;
    }
    [[nodiscard]] QStringList found() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ExportJobTest, PlansEverySizeOfPicturesAndDataOnce)
{
    ExportRequest wanted = request();
    wanted.withCaptions = true;
    EXPECT_EQ(names(planned(wanted)),
              (std::vector<std::string>{"figure-article.svg", "figure-square.svg", "figure.csv", "figure.txt",
                                        "figure.html"}));
    wanted.presets.pop_back();
    wanted.withCaptions = false;
    EXPECT_EQ(names(planned(wanted)), (std::vector<std::string>{"figure.svg", "figure.csv"}));
}

TEST_F(ExportJobTest, NamesViewsByTheirIdsNeverTwiceTheSame)
{
    ExportRequest wanted = request();
    wanted.views = {viewOf(FigureKind::Bars, MeasureId::Volume), viewOf(FigureKind::Squares, MeasureId::Volume)};
    wanted.views[0].id = wanted.views[1].id = "../swartz";
    wanted.presets.pop_back();
    wanted.formats = {Format::VegaLite};
    EXPECT_EQ(names(planned(wanted)),
              (std::vector<std::string>{"figure--.-swartz.vl.json", "figure--.-swartz-2.vl.json"}));
    wanted.withoutNames = true;
    EXPECT_EQ(names(planned(wanted)), (std::vector<std::string>{"figure-view-1.vl.json", "figure-view-2.vl.json"}));
}

TEST_F(ExportJobTest, WritesAllAndTellsHowFarItIs)
{
    const std::vector<PlannedFile> files = planned(request());
    std::vector<std::size_t> steps;
    const ExportOutcome outcome = runExport(files, {}, english(), painter, [&](std::size_t done, std::size_t total) {
        EXPECT_EQ(total, 3u);
        steps.push_back(done);
        return true;
    });
    EXPECT_EQ(steps, (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_TRUE(outcome.problems.empty());
    EXPECT_EQ(found(),
              (QStringList{QStringLiteral("figure-article.svg"), QStringLiteral("figure-square.svg"),
                           QStringLiteral("figure.csv")}));
}

TEST_F(ExportJobTest, StopsBetweenTwoFiles)
{
    const ExportOutcome outcome =
        runExport(planned(request()), {}, english(), painter, [](std::size_t done, std::size_t) { return done < 1; });
    EXPECT_TRUE(outcome.cancelled);
    EXPECT_EQ(outcome.written.size(), 1u);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(ExportJobTest, AProblemOfOneFileStopsNoOther)
{
    ExportRequest wanted = request();
    wanted.formats = {Format::VegaLite, Format::Csv}; // squares are beyond Vega-Lite
    const ExportOutcome outcome = runExport(planned(wanted), {}, english(), painter);
    ASSERT_EQ(outcome.problems.size(), 1u);
    EXPECT_TRUE(outcome.problems.front().place.file.ends_with("figure.vl.json"));
    EXPECT_EQ(found(), QStringList{QStringLiteral("figure.csv")});
}

TEST_F(ExportJobTest, AFolderThatHasVanishedLeavesNothingHalfWritten)
{
    ExportRequest wanted = request();
    wanted.folder += "/gone";
    const ExportOutcome outcome = runExport(planned(wanted), {}, english(), painter);
    EXPECT_EQ(outcome.problems.size(), 3u);
    EXPECT_EQ(outcome.problems.front().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(outcome.written.empty());
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(ExportJobTest, AFullDiskKeepsTheOldFile)
{
    const QString path = QDir(m_folder.path()).filePath(QStringLiteral("figure.svg"));
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), path));
    ExportRequest wanted = request();
    wanted.presets.pop_back();
    wanted.formats = {Format::Svg};
    const ExportOutcome outcome = runExport(planned(wanted), {}, english(), painter);
    ASSERT_EQ(outcome.problems.size(), 1u);
    EXPECT_EQ(outcome.problems.front().code, ErrorCode::DiskFull);
}

TEST(FileNameOf, StaysInItsFolderAndIsReadAsItIs)
{
    EXPECT_EQ(fileNameOf("volume-squares"), "volume-squares");
    EXPECT_EQ(fileNameOf(""), "figure");
    for (const char* way : {"../../x", "..", ".", ".hidden", "/etc/passwd", "a/../b", "c:\\x", "~/x"}) {
        const std::string name = fileNameOf(way);
        EXPECT_EQ(name.find_first_of("/\\~:"), std::string::npos) << name;
        EXPECT_FALSE(name.starts_with('.')) << name;
    }
    EXPECT_EQ(fileNameOf(std::string("a\0b\nc\td", 7)), "a-b-c-d");
    EXPECT_EQ(fileNameOf("x\xE2\x80\xAEgnp.exe"), "x-gnp.exe") << "not shown as xexe.png";
    EXPECT_EQ(fileNameOf("\xE2\x80\x8B\xEF\xBB\xBF\xE2\x81\xA6"), "---");
    EXPECT_EQ(fileNameOf("Größe-日本"), "Größe-日本");
    EXPECT_EQ(fileNameOf("con"), "con-");
    EXPECT_EQ(fileNameOf("LPT1.txt"), "LPT1.txt-");
    EXPECT_EQ(fileNameOf("console"), "console");
    EXPECT_LE(fileNameOf(std::string(100'000, 'x')).size(), 100u);
    std::string wide;
    while (wide.size() < 1'000)
        wide += "日";
    EXPECT_EQ(fileNameOf(wide).size() % 3, 0u) << "no letter is cut through";
}

TEST_F(ExportJobTest, AViewCannotNameAFileOutsideOfTheFolder)
{
    const Document document = io::builtInDocument();
    ExportRequest wanted = request();
    wanted.views = {document.views[0], document.views[1]};
    wanted.views[0].id = "../../outside";
    wanted.views[1].id = "..";
    wanted.baseName = fileNameOf(wanted.views[1].id);
    for (const PlannedFile& file : planExport(document, wanted, english().phrases())) {
        const std::filesystem::path path(file.path);
        EXPECT_EQ(path.lexically_normal().parent_path(), std::filesystem::path(wanted.folder).lexically_normal())
            << path;
    }
}

} // namespace toscale::exporting
