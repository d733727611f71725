#include "app/cases/case_table_model.h"
#include "core/document/find_text.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <utility>

namespace toscale::gui {

namespace {

class FindBarTest : public WindowTest {
protected:
    FindBarTest()
    {
        Document document;
        document.cases = io::sampleLibrary().cases;
        m_window.session().replaceDocument(std::move(document), {});
        m_window.show();
        trigger("replace");
    }

    template <class Widget> [[nodiscard]] Widget& part(const char* name)
    {
        return *m_window.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString state() { return part<QLabel>("findState").text(); }
    [[nodiscard]] std::string written() { return io::writeDocument(m_window.session().document()); }
    [[nodiscard]] std::size_t count(const char* text)
    {
        return findText(m_window.session().document(), {text, false, false, false}).size();
    }
    void look(const char* text)
    {
        auto& line = part<QLineEdit>("findText");
        line.selectAll();
        QTest::keyClicks(&line, QString::fromUtf8(text));
    }
    [[nodiscard]] QString selectedInTable()
    {
        return part<QTableView>("caseTable").currentIndex().data(CaseTableModel::CaseIdRole).toString();
    }
};

TEST_F(FindBarTest, GoesFromPlaceToPlaceAndSelectsTheCase)
{
    look("Megaupload");
    EXPECT_TRUE(state().startsWith(QStringLiteral("1 of "))) << state().toStdString();
    EXPECT_EQ(selectedInTable(), QStringLiteral("megaupload"));
    trigger("findNext");
    EXPECT_TRUE(state().startsWith(QStringLiteral("2 of ")));
    trigger("findPrevious");
    trigger("findPrevious");
    EXPECT_TRUE(state().startsWith(QStringLiteral("%1 of ").arg(count("megaupload")))) << "around the end";
    look("no such words");
    EXPECT_EQ(state(), QStringLiteral("Found nowhere"));
    EXPECT_FALSE(part<QToolButton>("replaceAll").isEnabled());
}

TEST_F(FindBarTest, ReplacesAllAsOneNamedStep)
{
    const std::string before = written();
    look("JSTOR");
    part<QCheckBox>("findMatchCase").setChecked(true);
    const auto places = static_cast<int>(findText(m_window.session().document(), {"JSTOR", true, false, false}).size());
    ASSERT_GT(places, 3);
    part<QLineEdit>("replaceText").setText(QStringLiteral("The Archive"));
    part<QToolButton>("replaceAll").click();
    EXPECT_EQ(findText(m_window.session().document(), {"JSTOR", true, false, false}).size(), 0U);
    EXPECT_EQ(m_window.session().undoStack().count(), 1);
    EXPECT_EQ(m_window.session().undoStack().undoText(), QStringLiteral("Replace “JSTOR” at %1 places").arg(places));
    EXPECT_TRUE(state().contains(QStringLiteral("%1 places replaced").arg(places))) << state().toStdString();
    trigger("undo");
    EXPECT_EQ(written(), before);
    trigger("redo");
    EXPECT_NE(written(), before);
}

TEST_F(FindBarTest, AddressesOfSourcesAreReplacedOnlyWhereThatIsAskedFor)
{
    Document document;
    Case one;
    one.id = "one";
    one.title = "Archive";
    one.summary = "The archive, again the archive";
    one.sources.push_back({});
    one.sources[0].id = "source";
    one.sources[0].url = "https://archive.org/archive";
    document.cases = {one};
    m_window.session().replaceDocument(document, {});
    look("archive");
    part<QLineEdit>("replaceText").setText(QStringLiteral("library"));
    part<QToolButton>("replaceAll").click();
    const Case& now = std::as_const(m_window.session().document().cases)[0];
    EXPECT_EQ(now.summary, "The library, again the library");
    EXPECT_EQ(now.sources[0].url, "https://archive.org/archive");
    EXPECT_TRUE(state().contains(QStringLiteral("3 places replaced: 1 × title, 2 × summary"))) << state().toStdString();
    EXPECT_TRUE(state().contains(QStringLiteral("2 in web addresses left as they are"))) << state().toStdString();
    part<QToolButton>("replaceAll").click(); // nothing else is left
    EXPECT_FALSE(state().contains(QStringLiteral("replaced"))) << state().toStdString();
    part<QCheckBox>("replaceInAddresses").setChecked(true);
    part<QToolButton>("replaceAll").click();
    EXPECT_EQ(m_window.session().document().cases[0].sources[0].url, "https://library.org/library");
}

TEST_F(FindBarTest, ReplacesOneAndGoesOnToTheNext)
{
    look("JSTOR");
    const std::size_t before = count("jstor");
    part<QLineEdit>("replaceText").setText(QStringLiteral("JSTOR archive")); // what was put there is not found again
    part<QToolButton>("replaceOne").click();
    EXPECT_TRUE(state().contains(QStringLiteral("2 of %1").arg(before))) << state().toStdString();
    part<QToolButton>("replaceOne").click();
    EXPECT_EQ(count("jstor archive"), 2U);
    EXPECT_EQ(m_window.session().undoStack().count(), 2);
}

TEST_F(FindBarTest, AQuantityThatCouldNotBeReadIsListedWithTheReason)
{
    Document document;
    Case one;
    one.id = "one";
    one.title = "Case of 12 GB";
    one.figures = {io::sampleLibrary().cases[0].figures[0]};
    document.cases = {one};
    m_window.session().replaceDocument(document, {});
    const std::string number = one.figures[0].text().substr(one.figures[0].text().find_first_of("0123456789"), 1);
    look(number.c_str());
    part<QLineEdit>("replaceText").setText(QStringLiteral("many"));
    const std::string before = m_window.session().document().cases[0].figures[0].text();
    part<QToolButton>("replaceAll").click();
    EXPECT_EQ(m_window.session().document().cases[0].figures[0].text(), before);
    ASSERT_TRUE(part<QListWidget>("findRefused").isVisibleTo(&m_window));
    EXPECT_TRUE(part<QListWidget>("findRefused").item(0)->text().contains(QStringLiteral("value of a figure")));
}

TEST_F(FindBarTest, EscapeClosesIt)
{
    QTest::keyClick(&part<QLineEdit>("findText"), Qt::Key_Escape);
    EXPECT_FALSE(part<QLineEdit>("findText").isVisible());
    trigger("findNext"); // opens it again
    EXPECT_TRUE(part<QLineEdit>("findText").isVisible());
}

TEST_F(FindBarTest, TextsOfViewsAreFoundOnRequest)
{
    View view = m_window.session().currentView();
    view.title = "A title of its own";
    m_window.session().changeView(view, QStringLiteral("Title"));
    look("title of its own");
    EXPECT_EQ(state(), QStringLiteral("Found nowhere"));
    part<QCheckBox>("findInViews").setChecked(true);
    EXPECT_TRUE(state().startsWith(QStringLiteral("1 of 1"))) << state().toStdString();
}

} // namespace

} // namespace toscale::gui
