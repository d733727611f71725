#include "app/export/print_dialog.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace toscale::gui {

namespace {

class PrintDialogTest : public WindowTest {
protected:
    PrintDialogTest()
    {
        m_window.session().replaceDocument(io::builtInDocument(), {});
        m_window.finishDrawing();
        m_dialog = std::make_unique<PrintDialog>(m_window.session(), m_settings, m_words, m_prompts);
        m_dialog->finishDrawing();
    }
    void choose(const char* box, int row)
    {
        m_dialog->findChild<QComboBox*>(QString::fromLatin1(box))->setCurrentIndex(row);
        m_dialog->finishDrawing();
    }
    template <class W> W* part(const char* name) { return m_dialog->findChild<W*>(QString::fromLatin1(name)); }

    text::LocaleWording m_words;
    std::unique_ptr<PrintDialog> m_dialog;
};

TEST_F(PrintDialogTest, OffersTheFigureAllViewsAndAWorksheet)
{
    EXPECT_EQ(m_dialog->pages().size(), 1u);
    EXPECT_EQ(m_dialog->pages()[0].title, sceneTitle());
    choose("printWhat", 1);
    EXPECT_EQ(m_dialog->pages().size(), io::builtInDocument().views.size());
    choose("printWhat", 2);
    EXPECT_GE(m_dialog->pages().size(), 3u); // a grid, the blanked figure, the answers
    const double a4 = m_dialog->pages()[0].size.height;
    choose("printPaper", m_dialog->findChild<QComboBox*>(QStringLiteral("printPaper"))->currentIndex() == 0 ? 1 : 0);
    EXPECT_NE(m_dialog->pages()[0].size.height, a4);
}

TEST_F(PrintDialogTest, MakesOneWorksheetOfTheViewsThatAreTicked)
{
    auto* views = part<QListWidget>("printViews");
    m_dialog->setVisible(true);
    EXPECT_FALSE(views->isVisible());
    choose("printWhat", 2);
    EXPECT_TRUE(views->isVisible());
    ASSERT_EQ(views->count(), static_cast<int>(io::builtInDocument().views.size()));
    for (int row = 0; row < views->count(); ++row)
        EXPECT_EQ(views->item(row)->checkState(), row == 0 ? Qt::Checked : Qt::Unchecked) << row;
    const auto tick = [&](int row, Qt::CheckState state) {
        views->item(row)->setCheckState(state);
        m_dialog->finishDrawing();
        return m_dialog->pages().size();
    };
    EXPECT_EQ(tick(1, Qt::Checked), 3u); // the guess, both figures, the answers
    EXPECT_EQ(part<QLabel>("printState")->text(), QStringLiteral("3 pages"));
    EXPECT_EQ(tick(0, Qt::Unchecked), 3u);
    EXPECT_EQ(tick(1, Qt::Unchecked), 0u);
    EXPECT_EQ(part<QLabel>("printState")->text(), QStringLiteral("Tick at least one view."));
    EXPECT_FALSE(part<QPushButton>("printNow")->isEnabled());
    for (int row = 0; row < views->count(); ++row)
        tick(row, Qt::Checked);
    EXPECT_EQ(part<QLabel>("printState")->text(), QStringLiteral("A worksheet has at most 6 views."));
    EXPECT_EQ(m_dialog->pages().size(), 0u);
    choose("printWhat", 0);
    EXPECT_FALSE(views->isVisible());
    EXPECT_EQ(part<QLabel>("printState")->text(), QStringLiteral("1 page"));
    EXPECT_TRUE(part<QPushButton>("printNow")->isEnabled());
}

TEST_F(PrintDialogTest, TicksTheViewOnScreen)
{
    m_window.session().showView(4);
    m_window.finishDrawing();
    PrintDialog dialog(m_window.session(), m_settings, m_words, m_prompts);
    const auto* views = dialog.findChild<QListWidget*>(QStringLiteral("printViews"));
    EXPECT_EQ(views->item(4)->checkState(), Qt::Checked);
    EXPECT_EQ(views->item(0)->checkState(), Qt::Unchecked);
    EXPECT_TRUE(views->item(4)->text().startsWith(QStringLiteral("5. Up to")));
}

TEST_F(PrintDialogTest, KeepsThePagesAsPdf)
{
    choose("printWhat", 2);
    m_prompts.nextFile = path("sheet.pdf");
    part<QPushButton>("printPdf")->click();
    m_dialog->finishDrawing();
    QFile file(m_prompts.nextFile);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    EXPECT_TRUE(part<QLabel>("printState")->text().contains(QStringLiteral("sheet.pdf")));
    m_prompts.nextFile = path("gone/sheet.pdf"); // a folder that is not there
    part<QPushButton>("printPdf")->click();
    m_dialog->finishDrawing();
    EXPECT_TRUE(part<QLabel>("printState")->text().contains(QStringLiteral("gone")))
        << part<QLabel>("printState")->text().toStdString();
}

TEST_F(PrintDialogTest, NothingTakesThePlaceOfAnOrderToWrite)
{
    m_dialog->setVisible(true);
    part<QComboBox>("printWhat")->setCurrentIndex(1);
    EXPECT_FALSE(part<QPushButton>("printNow")->isEnabled()) << "what would be printed is not laid out";
    EXPECT_FALSE(part<QPushButton>("printPdf")->isEnabled());
    m_dialog->finishDrawing();

    m_prompts.nextFile = path("gone/all.pdf");
    part<QPushButton>("printPdf")->click();
    EXPECT_FALSE(part<QComboBox>("printWhat")->isEnabled());
    EXPECT_FALSE(part<QComboBox>("printPaper")->isEnabled());
    m_dialog->reject();
    EXPECT_TRUE(m_dialog->isVisible());
    m_dialog->finishDrawing();
    EXPECT_TRUE(m_dialog->isVisible()) << "to say why nothing was written";
    EXPECT_TRUE(part<QLabel>("printState")->text().contains(QStringLiteral("gone")));
    EXPECT_TRUE(part<QComboBox>("printWhat")->isEnabled());

    m_prompts.nextFile = path("all.pdf");
    part<QPushButton>("printPdf")->click();
    m_dialog->reject();
    m_dialog->finishDrawing();
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_TRUE(QFile::exists(path("all.pdf")));
}

} // namespace

} // namespace toscale::gui
