#include "app/settings/preferences.h"
#include "core/io/reference_data.h"

#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace toscale::gui {

namespace {

class SettingsTest : public testing::Test {
protected:
    void write(const char* key, const QVariant& value) const
    {
        QSettings(m_file, QSettings::IniFormat).setValue(QString::fromLatin1(key), value);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("toscale.ini"));
};

Preferences unusual()
{
    Preferences wanted;
    wanted.language = QStringLiteral("fr");
    wanted.colours = ColourChoice::Contrast;
    wanted.figureFollowsWindow = false;
    wanted.reducesMotion = true;
    wanted.autosaveMinutes = 7;
    wanted.documents = {Currency{"EUR"},
                        {PriceChoice::Rule::Year, 2015},
                        PrefixReading::Jedec,
                        QStringLiteral("Ada Lovelace, The Paper; \"2026\"")};
    wanted.exportFolder = QStringLiteral("/some/where, else");
    wanted.presets = {QStringLiteral("story"), QStringLiteral("poster")};
    wanted.ownPresets = {QStringLiteral("poster=900x1200")};
    return wanted;
}

TEST_F(SettingsTest, WhatIsChosenIsThereTheNextTime)
{
    {
        Settings settings(m_file);
        EXPECT_EQ(preferencesOf(settings), Preferences());
        keep(settings, unusual());
    }
    EXPECT_EQ(preferencesOf(Settings(m_file)), unusual());
}

TEST_F(SettingsTest, ThoseThatListenAreToldOfWhatDiffersAlone)
{
    Settings settings(m_file);
    int motion = 0;
    int saving = 0;
    int words = 0;
    QObject::connect(&settings, &Settings::reducesMotionChanged, &settings, [&] { ++motion; });
    QObject::connect(&settings, &Settings::autosaveMinutesChanged, &settings, [&] { ++saving; });
    QObject::connect(&settings, &Settings::languageChanged, &settings, [&] { ++words; });
    Preferences wanted;
    wanted.autosaveMinutes = 3;
    keep(settings, wanted);
    keep(settings, wanted);
    EXPECT_EQ(motion, 0);
    EXPECT_EQ(saving, 1);
    EXPECT_EQ(words, 0);
}

TEST_F(SettingsTest, TheStandardValuesLeaveSizesOfOnesOwn)
{
    const Preferences standard = standardValues(unusual());
    EXPECT_EQ(standard.ownPresets, unusual().ownPresets);
    Preferences other = standard;
    other.ownPresets.clear();
    EXPECT_EQ(other, Preferences());
}

TEST_F(SettingsTest, WhatIsDamagedOrOfANewerVersionReadsAsTheStandardValue)
{
    for (const char* key : {"window/colours", "document/currency", "document/prices", "document/prefixes"})
        write(key, QStringLiteral("later"));
    for (const QVariant& minutes : {QVariant(-3), QVariant(0), QVariant(61), QVariant(QStringLiteral("often"))}) {
        write("files/autosaveMinutes", minutes);
        EXPECT_EQ(preferencesOf(Settings(m_file)), Preferences()) << minutes.toString().toStdString();
    }
    write("document/currency", QStringList{QStringLiteral("EUR"), QStringLiteral("GBP")});
    write("document/byline", QStringLiteral("  A line\n with another "));
    const DocumentDefaults defaults = Settings(m_file).documentDefaults();
    EXPECT_EQ(defaults.currency.code, "USD");
    EXPECT_EQ(defaults.byline, QStringLiteral("A line with another"));
    for (const char* prices : {"1066", "2999", "2015.5", ""}) {
        write("document/prices", QString::fromLatin1(prices));
        EXPECT_EQ(Settings(m_file).documentDefaults().prices, PriceChoice()) << prices;
    }
}

TEST_F(SettingsTest, PricesReachAsFarAsTheIndexOfTheCurrency)
{
    ReferenceTables tables;
    tables.indices.push_back({"test", Currency{"EUR"}, {{2001, {}}, {2002, {}}, {2007, {}}}});
    const auto yearOf = [&](const char* name, const char* currency) {
        return priceYearOf(priceChoiceFromName(QString::fromLatin1(name)).value(), Currency{currency}, tables);
    };
    EXPECT_EQ(yearOf("latest", "EUR"), 2007);
    EXPECT_EQ(yearOf("2002", "EUR"), 2002);
    EXPECT_EQ(yearOf("2003", "EUR"), std::nullopt);
    EXPECT_EQ(yearOf("nominal", "EUR"), std::nullopt);
    EXPECT_EQ(yearOf("latest", "USD"), std::nullopt) << "it has no index";
    for (const char* name : {"nominal", "latest", "2019"})
        EXPECT_EQ(nameOf(priceChoiceFromName(QString::fromLatin1(name)).value()).toStdString(), name);
    EXPECT_FALSE(priceChoiceFromName(u"soon"));
}

TEST_F(SettingsTest, AnExportFolderThatIsGoneCountsAsNone)
{
    Settings settings(m_file);
    settings.setLastPictureFolder(QStringLiteral("/last"));
    EXPECT_EQ(settings.exportFolder(), QStringLiteral("/last"));
    settings.setStandardExportFolder(m_folder.path());
    EXPECT_EQ(settings.exportFolder(), m_folder.path());
    settings.setStandardExportFolder(m_folder.filePath(QStringLiteral("gone")));
    EXPECT_EQ(settings.exportFolder(), QStringLiteral("/last"));
}

} // namespace

} // namespace toscale::gui
