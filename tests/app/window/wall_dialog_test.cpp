#include "app/export/wall_dialog.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace toscale::gui {

namespace {

class WallDialogTest : public WindowTest {
protected:
    WallDialogTest()
        : m_wording("en")
        , m_dialog(m_window.session(), m_settings, m_wording, m_prompts)
    {
        m_dialog.show();
        wait();
    }

    template <class T> T* find(const char* name) { return m_dialog.findChild<T*>(QString::fromLatin1(name)); }
    void wait()
    {
        QSignalSpy spy(&m_dialog, &WallDialog::answered);
        while (m_dialog.isBusy() && spy.wait(20000)) { }
    }
    QString answerTo(const char* scale)
    {
        find<QLineEdit>("wallScale")->setText(QString::fromUtf8(scale));
        wait();
        return find<QLabel>("wallResult")->text();
    }

    text::LocaleWording m_wording;
    WallDialog m_dialog;
};

TEST_F(WallDialogTest, BeginsWithTheSmallestCaseASquareCentimetre)
{
    EXPECT_EQ(find<QLineEdit>("wallScale")->text(), QStringLiteral("1 cm² = 70 GB"));
    EXPECT_TRUE(find<QPushButton>("wallSave")->isEnabled());
    EXPECT_TRUE(find<QLabel>("wallResult")->text().contains(QStringLiteral("sheets")));
}

TEST_F(WallDialogTest, TakesFewerSheetsOfLargerPaper)
{
    const auto sheets = [&](const char* paper) {
        find<QComboBox>("wallPaper")->setCurrentText(QString::fromUtf8(paper));
        wait();
        return find<QLabel>("wallResult")->text().section(QLatin1Char(' '), 0, 0).toInt();
    };
    EXPECT_GT(sheets("A5"), sheets("A3"));
    EXPECT_GE(sheets("A0"), 1);
}

TEST_F(WallDialogTest, SaysWhatIsExpectedAndSavesNothingThen)
{
    for (const char* bad : {"", "much", "1 cm = 70 GB", "1 cm2 = 900 TB", "1 cm2 = 1 MB"}) {
        const QString answer = answerTo(bad);
        EXPECT_FALSE(find<QPushButton>("wallSave")->isEnabled()) << bad;
        EXPECT_FALSE(answer.isEmpty()) << bad;
        EXPECT_FALSE(answer.contains(QStringLiteral("--"))) << answer.toStdString();
    }
    EXPECT_TRUE(answerTo("1 cm2 = 1 TB").contains(QStringLiteral("sheets")));
    EXPECT_TRUE(find<QPushButton>("wallSave")->isEnabled());
}

TEST_F(WallDialogTest, SavesAPdfOrSaysWhyNot)
{
    m_prompts.nextFile = path("no such folder/wall.pdf");
    find<QPushButton>("wallSave")->click();
    wait();
    EXPECT_TRUE(find<QLabel>("wallResult")->text().contains(QStringLiteral("no such folder")));
    m_prompts.nextFile = path("wall.pdf");
    answerTo("1 cm2 = 70 GB");
    find<QPushButton>("wallSave")->click();
    wait();
    EXPECT_TRUE(find<QLabel>("wallResult")->text().contains(QStringLiteral("wall.pdf")));
    QFile file(path("wall.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
}

TEST_F(WallDialogTest, NothingTakesThePlaceOfAnOrderToWrite)
{
    m_prompts.nextFile = path("no such folder/wall.pdf");
    find<QPushButton>("wallSave")->click();
    EXPECT_FALSE(find<QLineEdit>("wallScale")->isEnabled());
    EXPECT_FALSE(find<QComboBox>("wallPaper")->isEnabled());
    m_dialog.reject();
    wait();
    EXPECT_TRUE(m_dialog.isVisible()) << "to say why nothing was written";
    EXPECT_TRUE(find<QLabel>("wallResult")->text().contains(QStringLiteral("no such folder")));
    EXPECT_TRUE(find<QLineEdit>("wallScale")->isEnabled());

    m_prompts.nextFile = path("wall.pdf");
    answerTo("1 cm2 = 70 GB");
    find<QPushButton>("wallSave")->click();
    m_dialog.reject();
    wait();
    EXPECT_FALSE(m_dialog.isVisible());
    EXPECT_TRUE(QFile::exists(path("wall.pdf")));
}

} // namespace

} // namespace toscale::gui
