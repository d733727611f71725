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
              (std::vector<std::string>{"figure-..-swartz.vl.json", "figure-..-swartz-2.vl.json"}));
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

} // namespace toscale::exporting
