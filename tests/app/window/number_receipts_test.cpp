#include "app/cases/case_cell.h"
#include "app/figure/receipt_panel.h"
#include "core/io/reference_data.h"
#include "core/scene/frame_part.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>
#include <QTest>

// Receipts of numbers that are no marks: cells of the table, the ratio, the end of an axis.

namespace toscale::gui {

namespace {

class NumberReceipts : public WindowTest {
protected:
    NumberReceipts() { m_receipt = m_window.findChild<ReceiptPanel*>(QStringLiteral("receipt")); }

    [[nodiscard]] bool says(const char* words) const
    {
        return withPlainSpaces(m_receipt->plainReceipt()).contains(withPlainSpaces(QString::fromUtf8(words)));
    }
    /// A number and its unit are kept together in one place and not in the other.
    [[nodiscard]] static QString withPlainSpaces(QString text) { return text.replace(QChar::Nbsp, QLatin1Char(' ')); }
    void draw(FigureKind kind, MeasureId measure)
    {
        View other = view();
        other.figure = kind;
        other.measure = measure;
        m_window.session().changeView(other, QStringLiteral("drawn"));
    }

    ReceiptPanel* m_receipt;
};

TEST_F(NumberReceipts, OfTheRatioHasTheDivision)
{
    trigger("ratioReceipt");
    // 80 TB over 70 GB (MODEL.md 2)
    EXPECT_TRUE(says("80,000,000,000,000 B divided by 70,000,000,000 B = 1,142.857142857"))
        << m_receipt->plainReceipt().toStdString();
    EXPECT_TRUE(says("1,143"));
    EXPECT_TRUE(says("1,064 to 1,257"));
    EXPECT_TRUE(says("70 GB"));
    EXPECT_TRUE(says("Sources"));
}

TEST_F(NumberReceipts, OfAWithheldRatioHasTheReason)
{
    draw(FigureKind::Bars, MeasureId::Custody);
    trigger("ratioReceipt");
    EXPECT_TRUE(says("No ratio")) << m_receipt->plainReceipt().toStdString();
}

TEST_F(NumberReceipts, OfAnAxisSaysWhereItEndsAndWhy)
{
    draw(FigureKind::Bars, MeasureId::Volume);
    const std::string part = scene::firstAxis(m_window.sceneView().scene());
    ASSERT_FALSE(part.empty());
    const std::string end = scene::endOfAxis(m_window.sceneView().scene(), part);
    EXPECT_FALSE(end.empty());
    trigger("axisReceipt");
    EXPECT_TRUE(says(end.c_str())) << m_receipt->plainReceipt().toStdString();
    EXPECT_TRUE(says("80,000,000,000,000 B"));
    EXPECT_TRUE(says("linear"));
    EXPECT_EQ(scene::comparisonOfAxis(m_window.session().columns(), part).measure, MeasureId::Volume);
}

TEST_F(NumberReceipts, AreOpenedByAClickOnTheFigure)
{
    SceneView& figure = m_window.sceneView();
    for (const scene::Mark& mark : figure.scene().marks) {
        const auto* words = std::get_if<scene::TextShape>(&mark.shape);
        if (words == nullptr || mark.key.part != "ratio")
            continue;
        const QRectF picture = figure.pictureRect();
        const double scale = picture.width() / figure.scene().size.width;
        const QPointF at = picture.topLeft() + QPointF(words->at.x + 5, words->at.y - 3) * scale;
        QTest::mouseClick(&figure, Qt::LeftButton, {}, at.toPoint());
        EXPECT_TRUE(says("divided by")) << m_receipt->plainReceipt().toStdString();
        return;
    }
    FAIL() << "the figure prints its ratio";
}

TEST_F(NumberReceipts, FollowTheCellsOfTheTable)
{
    trigger("caseTable");
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("caseTable"));
    ASSERT_NE(table, nullptr);
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(CaseColumn::Works)));
    m_window.findChild<QAction*>(QStringLiteral("showReceipt"))->trigger();
    EXPECT_TRUE(says("documents")) << m_receipt->plainReceipt().toStdString();
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(CaseColumn::Volume)));
    m_window.findChild<QAction*>(QStringLiteral("showReceipt"))->trigger();
    EXPECT_TRUE(says("bytes")) << m_receipt->plainReceipt().toStdString();
    EXPECT_TRUE(says("Status:"));
}

TEST_F(NumberReceipts, NameTheirCaseAndNotItsId)
{
    trigger("caseTable");
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("caseTable"));
    ASSERT_NE(table, nullptr);
    for (const Case& each : m_window.session().document().cases)
        for (const CaseColumn column : {CaseColumn::Volume, CaseColumn::Money, CaseColumn::Custody}) {
            m_receipt->showValue(each.id, *measureOf(column));
            EXPECT_FALSE(m_receipt->plainReceipt().contains(QString::fromStdString(each.id)))
                << m_receipt->plainReceipt().toStdString();
        }
}

TEST_F(NumberReceipts, AreCopiedAsTextAndAsHtml)
{
    trigger("ratioReceipt");
    trigger("copyReceipt");
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    ASSERT_NE(copied, nullptr);
    EXPECT_TRUE(copied->text().contains(QStringLiteral("divided by")));
    EXPECT_TRUE(copied->text().startsWith(
        QString::fromStdString(text::LocaleWording().ratioSentence(m_window.session().comparison()))));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("<ol>")));
    m_window.sceneView().selectCase("swartz-jstor-2010");
    trigger("copyReceipt");
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->text().contains(QStringLiteral("As found")));
    m_window.sceneView().selectCase({});
    EXPECT_FALSE(m_window.findChild<QAction*>(QStringLiteral("copyReceipt"))->isEnabled()) << "nothing is selected";
}

} // namespace

} // namespace toscale::gui
