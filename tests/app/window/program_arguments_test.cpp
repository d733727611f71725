#include "app/settings/profile.h"
#include "app/window/program_arguments.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace toscale::gui {

namespace {

TEST(ProgramArguments, FilesAndAProfileInAnyOrder)
{
    const auto [files, profile, wrong] =
        programArguments({QStringLiteral("a.csv"), QStringLiteral("--profile"), QStringLiteral("some where"),
                          QStringLiteral("b.toscale.json")});
    EXPECT_EQ(files, (QStringList{QStringLiteral("a.csv"), QStringLiteral("b.toscale.json")}));
    EXPECT_EQ(profile, QStringLiteral("some where"));
    EXPECT_TRUE(wrong.isEmpty()) << wrong.toStdString();
    EXPECT_EQ(programArguments({QStringLiteral("--profile=-odd=name")}).profile, QStringLiteral("-odd=name"));
    EXPECT_EQ(
        programArguments({QStringLiteral("--profile=a"), QStringLiteral("--profile"), QStringLiteral("b")}).profile,
        QStringLiteral("b"));
    EXPECT_TRUE(programArguments({}).profile.isEmpty());
}

TEST(ProgramArguments, BehindTwoHyphensAllAreFiles)
{
    const auto [files, profile, wrong] =
        programArguments({QStringLiteral("--"), QStringLiteral("--profile"), QStringLiteral("--help")});
    EXPECT_EQ(files, (QStringList{QStringLiteral("--profile"), QStringLiteral("--help")}));
    EXPECT_TRUE(profile.isEmpty());
    EXPECT_TRUE(wrong.isEmpty());
}

TEST(ProgramArguments, AProfileWithoutAFolderIsWrongUsage)
{
    for (const QStringList& arguments :
         {QStringList{QStringLiteral("--profile")}, QStringList{QStringLiteral("--profile=")},
          QStringList{QStringLiteral("--profile"), QStringLiteral("--version")},
          QStringList{QStringLiteral("--profile"), QString()}})
        EXPECT_EQ(programArguments(arguments).wrongUsage, QStringLiteral("--profile needs a folder"))
            << arguments.join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(programArguments({QStringLiteral("--profiles=a"), QStringLiteral("-x")}).wrongUsage,
              QStringLiteral("unknown option --profiles=a"));
}

TEST(ProgramArguments, HelpSaysEveryOption)
{
    const char* const asked[] = {"--help"};
    const std::string help = printedAnswer(asked, "1").value_or("");
    for (const char* option : {"\n  --profile DIR ", "\n  --help ", "\n  --version "})
        EXPECT_NE(help.find(option), std::string::npos) << option << help;
    const char* const file[] = {"--profile", "--", "--help"};
    EXPECT_FALSE(printedAnswer(file, "1"));
}

TEST(Profile, IsMadeAndKeepsEverything)
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("new/clean"));
    EXPECT_EQ(whyNoProfile(place).toStdString(), "");
    ASSERT_TRUE(QFileInfo(place).isDir());
    EXPECT_EQ(whyNoProfile(place).toStdString(), "") << "it is there already";
    {
        const auto settings = settingsOfProfile(place);
        settings->setReducesMotion(true);
        EXPECT_EQ(settings->recoveryFolder(), QDir(place).absoluteFilePath(QStringLiteral("recovery")));
    }
    EXPECT_TRUE(QFileInfo::exists(QDir(place).filePath(QStringLiteral("toscale.ini"))));
    EXPECT_TRUE(settingsOfProfile(place)->reducesMotion());
    const QSettings ofDialogs(QSettings::UserScope, QStringLiteral("QtProject")); // where Qt's file dialogs keep
    EXPECT_TRUE(ofDialogs.fileName().startsWith(QDir(place).absolutePath())) << ofDialogs.fileName().toStdString();
}

TEST(Profile, AFileIsNone)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_TRUE(whyNoProfile(file.fileName()).contains(QStringLiteral("is no folder")));
    EXPECT_TRUE(whyNoProfile(file.fileName() + QStringLiteral("/inside")).contains(QStringLiteral("cannot be made")));
}

} // namespace

} // namespace toscale::gui
