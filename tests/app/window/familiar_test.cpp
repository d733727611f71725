#include "app/figure/familiar_panel.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

// The value of the receipt as familiar things, and the squares of a unit grid as one of them.

namespace toscale::gui {

namespace {

class FamiliarTest : public WindowTest {
protected:
    FamiliarTest()
    {
        m_list = m_window.findChild<QListWidget*>(QStringLiteral("familiarThings"));
        m_copy = m_window.findChild<QPushButton*>(QStringLiteral("copyFamiliar"));
        m_draw = m_window.findChild<QPushButton*>(QStringLiteral("drawFamiliar"));
        m_receipt = m_window.findChild<ReceiptPanel*>(QStringLiteral("receipt"));
    }

    /// Chooses the sentence that has these words.
    bool pick(const char* words)
    {
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->text().contains(QString::fromUtf8(words))) {
                m_list->setCurrentRow(row);
                return true;
            }
        return false;
    }
    [[nodiscard]] std::size_t views() { return m_window.session().document().views.size(); }

    QListWidget* m_list;
    QPushButton* m_copy;
    QPushButton* m_draw;
    ReceiptPanel* m_receipt;
};

TEST_F(FamiliarTest, TellsTheSelectedValueAsThings)
{
    EXPECT_TRUE(m_list->parentWidget()->isHidden()) << "nothing is selected";
    m_receipt->showCase("meta-shadow-libraries");
    EXPECT_FALSE(m_list->parentWidget()->isHidden());
    ASSERT_EQ(m_list->count(), 5);
    ASSERT_TRUE(pick("about 156 or more laptops"));
    EXPECT_TRUE(m_list->currentItem()->text().contains(QStringLiteral("= 156.25")));
    EXPECT_TRUE(m_list->currentItem()->text().contains(QStringLiteral("alleged")));
    EXPECT_TRUE(m_list->currentItem()->toolTip().contains(QStringLiteral("nominal capacity")));
    m_copy->click();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("Meta / shadow libraries: "))) << copied.toStdString();
    EXPECT_EQ(copied.count(QLatin1Char('\n')), 2);
    m_receipt->showRatio();
    EXPECT_TRUE(m_list->parentWidget()->isHidden());
}

TEST_F(FamiliarTest, DrawsThingsInANewViewThatCanBeUndone)
{
    m_receipt->showCase("meta-shadow-libraries");
    ASSERT_TRUE(pick("laptops"));
    const std::size_t before = views();
    m_draw->click();
    ASSERT_EQ(views(), before + 1);
    EXPECT_EQ(view().figure, FigureKind::Units);
    EXPECT_EQ(yardstickOfCells(view()), "laptop-512");
    ASSERT_TRUE(m_window.session().columns().cell);
    EXPECT_DOUBLE_EQ(m_window.session().columns().cell->size, 512e9);
    m_window.session().undoStack().undo();
    EXPECT_EQ(views(), before);
}

TEST_F(FamiliarTest, OfACellOfTheTableIsOfItsMeasure)
{
    View other = view();
    other.reference.basis = basisChoiceFromName("statutory_maximum");
    m_window.session().changeView(other, QStringLiteral("basis"));
    m_receipt->showValue("swartz-jstor-2010", MeasureId::Custody);
    ASSERT_TRUE(pick("8.75 US presidential terms"));
    EXPECT_TRUE(m_list->currentItem()->text().contains(QStringLiteral("statutory maximum")));
    for (int row = 0; row < m_list->count(); ++row)
        EXPECT_FALSE(m_list->item(row)->text().contains(QStringLiteral("life expectanc")));
    m_draw->click();
    EXPECT_EQ(view().measure, MeasureId::Custody);
    EXPECT_EQ(yardstickOfCells(view()), "us-presidential-term");
}

TEST_F(FamiliarTest, AGapSaysWhyThereAreNone)
{
    m_receipt->showValue("swartz-jstor-2010", MeasureId::Money); // none imposed
    ASSERT_EQ(m_list->count(), 1);
    EXPECT_TRUE(m_list->item(0)->text().contains(QStringLiteral("no amount")));
    EXPECT_FALSE(m_copy->isEnabled());
    EXPECT_FALSE(m_draw->isEnabled());
}

/// A grid of what is in force would show another value than the rung.
TEST_F(FamiliarTest, AStageThatNoGridWouldShowCanBeCopiedAlone)
{
    m_window.session().replaceDocument(io::sampleLibrary(), {});
    View ladder = view();
    ladder.figure = FigureKind::Ladder;
    ladder.measure = MeasureId::Money;
    ladder.cases = {{"thomas-rasset-kazaa", {}, {}, {}}};
    m_window.session().changeView(ladder, QStringLiteral("ladder"));
    m_receipt->showMark({"thomas-rasset-kazaa", "money-verdict-2009-value"});
    ASSERT_GT(m_list->count(), 1);
    EXPECT_TRUE(m_copy->isEnabled());
    EXPECT_FALSE(m_draw->isEnabled());
}

TEST_F(FamiliarTest, TheFigurePanelChoosesWhatASquareIs)
{
    auto* unit = m_window.findChild<QComboBox*>(QStringLiteral("cellUnit"));
    choose("figureKind", "squares");
    EXPECT_TRUE(unit->isHidden());
    choose("figureKind", "units");
    EXPECT_FALSE(unit->isHidden());
    EXPECT_EQ(unit->currentIndex(), 0);
    EXPECT_LT(unit->findData(QStringLiteral("sms-message")), 0) << "too many to draw";
    EXPECT_LT(unit->findData(QStringLiteral("us-house-term")), 0) << "no volume";
    choose("cellUnit", "laptop-512");
    EXPECT_EQ(yardstickOfCells(view()), "laptop-512");
    EXPECT_EQ(unit->currentData().toString(), QStringLiteral("laptop-512"));
    choose("cellUnit", "");
    EXPECT_FALSE(yardstickOfCells(view()));
}

} // namespace

} // namespace toscale::gui
