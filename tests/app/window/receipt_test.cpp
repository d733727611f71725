#include "app/figure/receipt_panel.h"
#include "core/io/reference_data.h"

#include <gtest/gtest.h>

namespace toscale::gui {

namespace {

/// FIGURES.md 4: a death is told without cause and method, whatever the sources say.
TEST(Receipt, TellsNoCauseOfADeath)
{
    const text::LocaleWording wording;
    DocumentSession session;
    ReceiptPanel receipt(session, wording);
    session.replaceDocument(io::sampleLibrary(), {});
    for (std::size_t measure = 0; measure < measureNames.size(); ++measure) {
        View view = session.currentView();
        view.measure = static_cast<MeasureId>(measure);
        view.reference.baseline = "swartz-jstor-2010";
        session.changeView(view, QStringLiteral("measure"));
        for (const Case& one : session.document().cases) {
            receipt.showCase(one.id);
            for (const char* word : {"suicide", "hanged", "hanging", "cancer", "killed himself"})
                EXPECT_FALSE(receipt.plainReceipt().contains(QString::fromUtf8(word), Qt::CaseInsensitive))
                    << one.id << ' ' << nameOf(view.measure);
        }
    }
}

TEST(Receipt, QuotesTheSourceOfANumber)
{
    const text::LocaleWording wording;
    DocumentSession session;
    ReceiptPanel receipt(session, wording);
    session.replaceDocument(io::builtInDocument(), {});
    receipt.showCase("meta-shadow-libraries");
    EXPECT_TRUE(receipt.plainReceipt().contains(QStringLiteral("80")));
    EXPECT_TRUE(receipt.plainReceipt().contains(QChar(0x201C)));
}

/// A press headline joins the death to the charge.
TEST(Receipt, PrintsNoHeadlineOfACaseWithADeath)
{
    const text::LocaleWording wording;
    DocumentSession session;
    ReceiptPanel receipt(session, wording);
    session.replaceDocument(io::builtInDocument(), {});
    receipt.showCase("swartz-jstor-2010");
    EXPECT_FALSE(receipt.plainReceipt().contains(QStringLiteral("Tragedy")));
    EXPECT_TRUE(receipt.plainReceipt().contains(QStringLiteral("Meme Insider")));
}

TEST(Receipt, SaysThatACaseIsNotInTheFigure)
{
    const text::LocaleWording wording;
    DocumentSession session;
    ReceiptPanel receipt(session, wording);
    session.replaceDocument(io::builtInDocument(), {});
    View view = session.currentView();
    view.cases = {{"meta-shadow-libraries", {}, {}, {}}};
    session.changeView(view, QStringLiteral("one case"));
    receipt.showCase("swartz-jstor-2010");
    EXPECT_TRUE(receipt.plainReceipt().startsWith(QStringLiteral("Swartz / JSTOR")));
    EXPECT_TRUE(receipt.plainReceipt().contains(QStringLiteral("Tick it in the list")));
}

/// $222,000 stands, but somebody asks how the $1.92 million came about.
TEST(Receipt, OfALadderIsThatOfTheStage)
{
    const text::LocaleWording wording;
    DocumentSession session;
    ReceiptPanel receipt(session, wording);
    session.replaceDocument(io::sampleLibrary(), {});
    View view = session.currentView();
    view.figure = FigureKind::Ladder;
    view.measure = MeasureId::Money;
    view.cases = {{"thomas-rasset-kazaa", {}, {}, {}}};
    session.changeView(view, QStringLiteral("ladder"));
    receipt.showCase("thomas-rasset-kazaa");
    EXPECT_TRUE(receipt.plainReceipt().contains(QStringLiteral("222,000")));
    receipt.showMark({"thomas-rasset-kazaa", "money-verdict-2009-value"});
    EXPECT_TRUE(receipt.plainReceipt().contains(QStringLiteral("1.92"))) << receipt.plainReceipt().toStdString();
    EXPECT_FALSE(receipt.plainReceipt().contains(QStringLiteral("222,000")));
}

TEST(Receipt, OfALedgerIsThatOfTheColumn)
{
    const text::LocaleWording wording;
    DocumentSession session;
    ReceiptPanel receipt(session, wording);
    session.replaceDocument(io::builtInDocument(), {});
    View view = session.currentView();
    view.figure = FigureKind::Ledger;
    view.measure = MeasureId::Volume;
    session.changeView(view, QStringLiteral("ledger"));
    receipt.showMark({"swartz-jstor-2010", "works-value"});
    EXPECT_TRUE(receipt.plainReceipt().contains(QStringLiteral("4.8 million"))) << receipt.plainReceipt().toStdString();
    receipt.showMark({"swartz-jstor-2010", "volume-value"});
    EXPECT_TRUE(receipt.plainReceipt().contains(QStringLiteral("70")));
    EXPECT_FALSE(receipt.plainReceipt().contains(QStringLiteral("4.8 million")));
}

} // namespace

} // namespace toscale::gui
