#include "app/document/new_document.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QFile>
#include <QLineEdit>
#include <QTest>

// What documents and views that are made begin with; what is there stays.

namespace toscale::gui {

namespace {

class NewDocumentTest : public WindowTest {
protected:
    NewDocumentTest() { m_settings.setDocumentDefaults(chosen); }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] const Document& document() { return m_window.session().document(); }
    void ask(const char* question)
    {
        auto* edit = m_window.findChild<QLineEdit*>(QStringLiteral("askEdit"));
        edit->setText(QString::fromLatin1(question));
        QTest::keyClick(edit, Qt::Key_Return);
        m_window.finishDrawing();
    }
    void expectChosen()
    {
        EXPECT_EQ(document().reference.currency.code, "EUR");
        EXPECT_EQ(document().reference.priceYear, 2015);
        EXPECT_EQ(document().reference.reading, PrefixReading::Jedec);
        EXPECT_EQ(view().byline, "Ada Lovelace");
        EXPECT_FALSE(m_window.session().isModified());
    }

    const DocumentDefaults chosen{
        Currency{"EUR"}, {PriceChoice::Rule::Year, 2015}, PrefixReading::Jedec, QStringLiteral("Ada Lovelace")};
};

TEST_F(NewDocumentTest, OfWhatNobodyChoseIsAsBefore)
{
    const Document plain = newDocument({}, "en");
    EXPECT_EQ(plain.reference, Reference());
    EXPECT_TRUE(plain.views.empty());
    EXPECT_EQ(plain.tables, io::builtInTableVersions());
    EXPECT_EQ(plain.language, "en");
}

TEST_F(NewDocumentTest, New)
{
    trigger("new");
    expectChosen();
}

TEST_F(NewDocumentTest, TheLatestPricesAreThoseOfTheTables)
{
    DocumentDefaults latest;
    latest.prices.rule = PriceChoice::Rule::Latest;
    const Document made = newDocument(latest, "en");
    ASSERT_TRUE(made.reference.priceYear);
    EXPECT_EQ(*made.reference.priceYear, io::builtInTables().indexOf(Currency{"USD"})->years.rbegin()->first);
}

TEST_F(NewDocumentTest, ATableThatIsOpened)
{
    write("cases.csv", "title,volume\nOne,1 MB\nTwo,2 GB\n");
    m_window.openFile(path("cases.csv"));
    expectChosen();
    EXPECT_EQ(view().figure, FigureKind::Bars);
    EXPECT_TRUE(view().cases.empty()) << "all of them";
}

TEST_F(NewDocumentTest, ATimelineThatIsOpened)
{
    write("slides.json", R"({"events": [{"text": {"headline": "Sued"}, "start_date": {"year": "2012"}}]})");
    m_window.openFile(path("slides.json"));
    expectChosen();
    EXPECT_EQ(view().figure, FigureKind::Timeline);
}

TEST_F(NewDocumentTest, ADocumentThatIsThereStaysAsItIs)
{
    const Document before = io::builtInDocument();
    write("old.toscale.json", QByteArray::fromStdString(io::writeDocument(before)));
    m_window.openFile(path("old.toscale.json"));
    EXPECT_EQ(document(), before);
    EXPECT_FALSE(m_window.session().isModified());
}

TEST_F(NewDocumentTest, ANewViewHasTheBylineAndTheReferenceOfItsDocument)
{
    m_window.session().replaceDocument(io::builtInDocument(), {});
    trigger("addView");
    EXPECT_EQ(view().byline, "Ada Lovelace");
    EXPECT_EQ(view().reference, ReferenceOverride());
    EXPECT_EQ(document().reference, io::builtInDocument().reference);
    const std::string title = view().title;
    trigger("duplicateView");
    EXPECT_EQ(view().byline, "Ada Lovelace") << "as the one that was copied";
}

TEST_F(NewDocumentTest, AQuestionIsAnsweredWithTheBylineAndTakesThePlaceOfTheEmptyView)
{
    trigger("new");
    ASSERT_EQ(document().views.size(), 1u);
    ask("70 GB vs 80 TB");
    ASSERT_EQ(document().views.size(), 1u) << "nothing else is to be seen";
    EXPECT_EQ(view().byline, "Ada Lovelace");
    EXPECT_EQ(document().cases.size(), 2u);
    ask("1 GB vs 3 GB"); // answers in its place
    ASSERT_EQ(document().views.size(), 1u);
    EXPECT_EQ(document().cases.size(), 2u);
    m_window.session().undoStack().undo();
    m_window.session().undoStack().undo();
    EXPECT_TRUE(document().cases.empty());
    EXPECT_EQ(document().views.size(), 1u);
}

} // namespace

} // namespace toscale::gui
