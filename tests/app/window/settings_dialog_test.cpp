#include "app/export/export_dialog.h"
#include "app/export/preset_list.h"
#include "app/settings/settings_dialog.h"
#include "app/text/languages.h"
#include "app/window/window_language.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <map>

namespace toscale::gui {

namespace {

class SettingsDialogTest : public WindowTest {
protected:
    ~SettingsDialogTest() override
    {
        delete dialog();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void open()
    {
        trigger("settings");
        ASSERT_NE(dialog(), nullptr);
    }
    [[nodiscard]] SettingsDialog* dialog() const
    {
        return m_window.findChild<SettingsDialog*>(QString(), Qt::FindDirectChildrenOnly);
    }
    template <class Child> [[nodiscard]] Child& in(const char* name)
    {
        auto* found = dialog()->findChild<Child*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    [[nodiscard]] QAbstractButton& button(QDialogButtonBox::StandardButton which)
    {
        return *in<QDialogButtonBox>("settingsButtons").button(which);
    }
    void click(QDialogButtonBox::StandardButton which)
    {
        button(which).click();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void choose(const char* box, const QVariant& data)
    {
        auto& found = in<QComboBox>(box);
        const int at = found.findData(data);
        ASSERT_GE(at, 0) << box;
        found.setCurrentIndex(at);
    }
    /// Everything on the pages other than it is at first.
    void chooseAll()
    {
        choose("settingsColours", static_cast<int>(ColourChoice::Dark));
        in<QCheckBox>("settingsFigureFollows").setChecked(false);
        in<QCheckBox>("settingsReduceMotion").setChecked(true);
        in<QCheckBox>("settingsAutosave").setChecked(true);
        in<QSpinBox>("settingsAutosaveMinutes").setValue(9);
        choose("settingsCurrency", QStringLiteral("GBP"));
        choose("settingsPrices", QStringLiteral("latest"));
        choose("settingsPrefixes", static_cast<int>(PrefixReading::Jedec));
        in<QLineEdit>("settingsByline").setText(QStringLiteral("  Ada Lovelace "));
        in<QLineEdit>("settingsExportFolder").setText(m_folder.path());
        in<QListWidget>("settingsPresets").item(1)->setCheckState(Qt::Checked);
    }
    [[nodiscard]] Preferences all() const
    {
        Preferences wanted;
        wanted.language = m_settings.language();
        wanted.colours = ColourChoice::Dark;
        wanted.figureFollowsWindow = false;
        wanted.reducesMotion = true;
        wanted.autosaveMinutes = 9;
        wanted.documents = {
            Currency{"GBP"}, {PriceChoice::Rule::Latest, 0}, PrefixReading::Jedec, QStringLiteral("Ada Lovelace")};
        wanted.exportFolder = m_folder.path();
        wanted.presets = {QStringLiteral("article")};
        return wanted;
    }

    WindowLanguage m_language{*qApp, m_settings};
};

TEST_F(SettingsDialogTest, NothingCountsBeforeOk)
{
    open();
    const Preferences before = preferencesOf(m_settings);
    chooseAll();
    EXPECT_EQ(preferencesOf(m_settings), before);
    click(QDialogButtonBox::Cancel);
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(preferencesOf(m_settings), before);
    open();
    chooseAll();
    click(QDialogButtonBox::Ok);
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(preferencesOf(m_settings), all());
}

TEST_F(SettingsDialogTest, ApplyKeepsItOpenAndIsThereWhereSomethingDiffers)
{
    open();
    EXPECT_FALSE(button(QDialogButtonBox::Apply).isEnabled());
    chooseAll();
    EXPECT_TRUE(button(QDialogButtonBox::Apply).isEnabled());
    click(QDialogButtonBox::Apply);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(preferencesOf(m_settings), all());
    EXPECT_FALSE(button(QDialogButtonBox::Apply).isEnabled());
    click(QDialogButtonBox::Cancel);
    EXPECT_EQ(preferencesOf(m_settings), all()) << "what was applied stays";
}

TEST_F(SettingsDialogTest, OpensWithWhatIsInForce)
{
    keep(m_settings, all());
    open();
    EXPECT_EQ(in<QComboBox>("settingsCurrency").currentData().toString(), QStringLiteral("GBP"));
    EXPECT_EQ(in<QComboBox>("settingsPrices").currentData().toString(), QStringLiteral("latest"));
    EXPECT_EQ(in<QSpinBox>("settingsAutosaveMinutes").value(), 9);
    click(QDialogButtonBox::Ok);
    EXPECT_EQ(preferencesOf(m_settings), all());
}

TEST_F(SettingsDialogTest, RestoringTheStandardValuesCountsFromOkOnAndLeavesOnesOwnSizes)
{
    Preferences wanted = all();
    wanted.ownPresets = {QStringLiteral("poster=900x1200")};
    keep(m_settings, wanted);
    open();
    click(QDialogButtonBox::RestoreDefaults);
    EXPECT_EQ(preferencesOf(m_settings), wanted);
    click(QDialogButtonBox::Ok);
    EXPECT_EQ(preferencesOf(m_settings), standardValues(wanted));
    EXPECT_EQ(m_settings.ownPresets(), wanted.ownPresets);
}

TEST_F(SettingsDialogTest, MenusAndDialogStayInStep)
{
    open();
    chooseAll();
    click(QDialogButtonBox::Ok);
    EXPECT_TRUE(m_window.findChild<QAction*>(QStringLiteral("coloursDark"))->isChecked());
    EXPECT_TRUE(m_window.findChild<QAction*>(QStringLiteral("reduceMotion"))->isChecked());
    EXPECT_GT(m_window.autosave().remaining(), std::chrono::minutes(8));
    trigger("coloursLight");
    trigger("reduceMotion");
    open();
    EXPECT_EQ(in<QComboBox>("settingsColours").currentData().toInt(), static_cast<int>(ColourChoice::Light));
    EXPECT_FALSE(in<QCheckBox>("settingsReduceMotion").isChecked());
}

TEST_F(SettingsDialogTest, TheOtherWindowFollowsToo)
{
    MainWindow other(m_settings, m_appearance, m_prompts);
    trigger("coloursContrast");
    EXPECT_TRUE(other.findChild<QAction*>(QStringLiteral("coloursContrast"))->isChecked());
    EXPECT_FALSE(other.findChild<QAction*>(QStringLiteral("coloursLight"))->isChecked());
    trigger("reduceMotion");
    EXPECT_TRUE(other.findChild<QAction*>(QStringLiteral("reduceMotion"))->isChecked());
}

TEST_F(SettingsDialogTest, PricesAreThoseOfTheIndexOfTheCurrency)
{
    open();
    auto& prices = in<QComboBox>("settingsPrices");
    choose("settingsCurrency", QStringLiteral("EUR"));
    EXPECT_TRUE(prices.isEnabled());
    EXPECT_GE(prices.findData(QStringLiteral("2015")), 0);
    EXPECT_LT(prices.findData(QStringLiteral("1950")), 0);
    choose("settingsPrices", QStringLiteral("2015"));
    choose("settingsCurrency", QStringLiteral("GBP"));
    EXPECT_EQ(prices.currentData().toString(), QStringLiteral("2015")) << "a year that both have stays";
    choose("settingsCurrency", QStringLiteral("JPY")); // without an index
    EXPECT_FALSE(prices.isEnabled());
    EXPECT_EQ(prices.currentData().toString(), QStringLiteral("nominal"));
}

TEST_F(SettingsDialogTest, AnOwnSizeIsRemovedAndWhatANewerVersionKeepsStays)
{
    m_settings.setOwnPresets(
        {QStringLiteral("poster=900x1200"), QStringLiteral("later=900x1200@3"), QStringLiteral("banner=1500x500")});
    open();
    auto& list = in<QListWidget>("settingsPresets");
    auto& remove = in<QPushButton>("settingsRemovePreset");
    EXPECT_FALSE(remove.isEnabled()) << "what is built in stays";
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->text().startsWith(QStringLiteral("poster")))
            list.setCurrentRow(row);
    EXPECT_TRUE(remove.isEnabled());
    remove.click();
    EXPECT_EQ(m_settings.ownPresets().size(), 3);
    click(QDialogButtonBox::Ok);
    const QStringList own = m_settings.ownPresets();
    EXPECT_EQ(own.size(), 2);
    EXPECT_TRUE(own.contains(QStringLiteral("later=900x1200@3")));
    EXPECT_TRUE(own.contains(QStringLiteral("banner=1500x500")));
}

TEST_F(SettingsDialogTest, TheFolderIsChosenByAButton)
{
    open();
    m_prompts.nextFile = m_folder.path();
    in<QPushButton>("settingsChooseFolder").click();
    EXPECT_EQ(in<QLineEdit>("settingsExportFolder").text(), m_folder.path());
    m_prompts.nextFile.clear(); // changed their mind
    in<QPushButton>("settingsChooseFolder").click();
    EXPECT_EQ(in<QLineEdit>("settingsExportFolder").text(), m_folder.path());
}

TEST_F(SettingsDialogTest, AFolderThatIsNotThereIsSaidAsItIsTyped)
{
    open();
    auto& folder = in<QLineEdit>("settingsExportFolder");
    const auto& missing = in<QLabel>("settingsNoFolder");
    EXPECT_TRUE(missing.isHidden()) << "none is wanted";
    for (const QString& typed :
         {m_folder.filePath(QStringLiteral("gone")), QStringLiteral(".")}) { // "." is another folder in each terminal
        folder.setText(typed);
        EXPECT_FALSE(missing.isHidden()) << typed.toStdString();
    }
    folder.setText(m_folder.path());
    EXPECT_TRUE(missing.isHidden());
}

TEST_F(SettingsDialogTest, IsReadInTheLanguageThatIsApplied)
{
    m_settings.setLanguage(QStringLiteral("en"));
    QCoreApplication::processEvents();
    open();
    in<QTabWidget>("settingsPages").setCurrentIndex(1);
    QString before = dialog()->windowTitle();
    for (const char* tag : {"de", "ar", "zh"}) {
        choose("settingsLanguage", QString::fromLatin1(tag));
        in<QLineEdit>("settingsByline").setText(QStringLiteral("Kept"));
        click(QDialogButtonBox::Apply);
        ASSERT_NE(dialog(), nullptr) << "it outlives the content of its window";
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog()->windowTitle() != before; })) << tag;
        before = dialog()->windowTitle();
        EXPECT_EQ(in<QComboBox>("settingsLanguage").currentData().toString(), QString::fromLatin1(tag));
        EXPECT_EQ(in<QTabWidget>("settingsPages").currentIndex(), 1);
        EXPECT_EQ(in<QLineEdit>("settingsByline").text(), QStringLiteral("Kept"));
        EXPECT_EQ(in<QSpinBox>("settingsAutosaveMinutes").locale(), QLocale()) << "its digits too";
        EXPECT_FALSE(button(QDialogButtonBox::Apply).isEnabled());
    }
    in<QLineEdit>("settingsByline").setText(QStringLiteral("Not applied"));
    choose("settingsLanguage", QStringLiteral("en"));
    click(QDialogButtonBox::Cancel);
    EXPECT_EQ(m_settings.language(), QStringLiteral("zh"));
    EXPECT_EQ(m_settings.documentDefaults().byline, QStringLiteral("Kept"));
}

TEST_F(SettingsDialogTest, FitsTheScreenInEveryLanguage)
{
    for (const text::LanguageName& language : text::languageNames()) {
        m_settings.setLanguage(QString::fromLatin1(language.tag));
        QCoreApplication::processEvents();
        open();
        EXPECT_TRUE(dialog()->screen()->availableSize().expandedTo(dialog()->size())
                    == dialog()->screen()->availableSize())
            << language.tag << ' ' << dialog()->width() << 'x' << dialog()->height();
        click(QDialogButtonBox::Cancel);
    }
}

TEST_F(SettingsDialogTest, AnExportBeginsWithTheFolderAndSizesThatWereChosen)
{
    const auto ticked = [&] {
        const PresetList list(m_settings, {});
        std::string ids;
        for (const exporting::Preset& preset : list.ticked())
            ids += preset.id + ' ';
        return ids;
    };
    const text::LocaleWording words("en");
    const auto folder = [&] {
        const ExportDialog exporting(m_window.session(), m_settings, words, m_prompts);
        return exporting.findChild<QLineEdit*>(QStringLiteral("exportFolder"))->text();
    };
    m_settings.setExportPresets({QStringLiteral("slide"), QStringLiteral("a4")}); // the last time
    m_settings.setLastPictureFolder(path("last"));
    EXPECT_EQ(ticked(), "slide a4 ");
    EXPECT_EQ(folder(), path("last"));
    m_settings.setStandardPresets({QStringLiteral("story")});
    m_settings.setStandardExportFolder(m_folder.path());
    EXPECT_EQ(ticked(), "story ");
    EXPECT_EQ(folder(), m_folder.path());
    m_settings.setStandardPresets({QStringLiteral("removed since")});
    EXPECT_EQ(ticked(), "view ") << "something is";
}

/// Of a page with the tabs and buttons that stand beside it.
TEST_F(SettingsDialogTest, EveryControlHasANameAndALetterOfItsOwn)
{
    static const QRegularExpression mnemonic(QStringLiteral("&([^&\\s])"));
    for (const text::LanguageName& language : text::languageNames()) {
        m_settings.setLanguage(QString::fromLatin1(language.tag));
        QCoreApplication::processEvents();
        open();
        auto& pages = in<QTabWidget>("settingsPages");
        for (int page = 0; page < pages.count(); ++page) {
            pages.setCurrentIndex(page);
            std::map<QString, QString> taken;
            const auto check = [&](const QString& text) {
                const QString letter = mnemonic.match(text).captured(1).toUpper();
                if (letter.isEmpty())
                    return;
                const auto [first, isNew] = taken.emplace(letter, text);
                EXPECT_TRUE(isNew) << language.tag << ": \"" << first->second.toStdString() << "\" and \""
                                   << text.toStdString() << '"';
            };
            for (int tab = 0; tab < pages.count(); ++tab) {
                EXPECT_TRUE(mnemonic.match(pages.tabText(tab)).hasMatch());
                check(pages.tabText(tab));
            }
            for (const auto* label : dialog()->findChildren<QLabel*>())
                if (label->buddy() != nullptr && label->isVisible())
                    check(label->text());
            for (const auto* each : dialog()->findChildren<QAbstractButton*>())
                if (each->isVisible())
                    check(each->text());
            for (QWidget* each : pages.currentWidget()->findChildren<QWidget*>())
                if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus) != 0 && each->focusProxy() == nullptr
                    && !each->objectName().startsWith(QStringLiteral("qt_"))) {
                    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(each);
                    ASSERT_NE(spoken, nullptr);
                    EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
                        << language.tag << ' ' << each->objectName().toStdString();
                }
        }
        click(QDialogButtonBox::Cancel);
    }
}

} // namespace

} // namespace toscale::gui
