#include "app/cases/case_table_model.h"
#include "app/cases/case_table_panel.h"
#include "app/cases/case_table_proxy.h"
#include "app/cases/new_case.h"
#include "app/text/qt_string.h"
#include "core/document/compare_view.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "core/quantity/parse_quantity.h"
#include "tests/support/small_case.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <random>

namespace toscale::gui {

namespace {

constexpr int at(CaseColumn column)
{
    return static_cast<int>(column);
}

/// Numbers and units are kept together by spaces that do not break.
std::string plain(QString words)
{
    return text::toUtf8(words.replace(QChar::Nbsp, QLatin1Char(' ')));
}

/// The model and its proxy over all researched cases, without a window.
class CaseTableModelTest : public testing::Test {
protected:
    CaseTableModelTest()
    {
        Document document;
        document.cases = io::sampleLibrary().cases;
        m_session.replaceDocument(std::move(document), {});
    }

    [[nodiscard]] std::string written() const { return io::writeDocument(m_session.document()); }
    [[nodiscard]] QModelIndex cell(const char* id, CaseColumn column) const
    {
        return m_model.index(m_model.rowOf(id), at(column));
    }
    bool type(const char* id, CaseColumn column, const char* text)
    {
        return m_model.setData(cell(id, column), QString::fromUtf8(text), Qt::EditRole);
    }
    [[nodiscard]] const Case& caseOf(const char* id) const { return *findCase(m_session.document(), id); }

    DocumentSession m_session;
    text::LocaleWording m_wording;
    CaseTableModel m_model{m_session, m_wording};
    CaseTableProxy m_proxy{m_model, nullptr};
    QAbstractItemModelTester m_modelTester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester m_proxyTester{&m_proxy, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(CaseTableModelTest, SortsByValueWithGapsLastInEitherOrder)
{
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_proxy.sort(at(CaseColumn::Volume), order);
        std::optional<double> before;
        bool gaps = false;
        int values = 0;
        for (int row = 0; row < m_proxy.rowCount(); ++row) {
            const QVariant key = m_proxy.index(row, at(CaseColumn::Volume)).data(CaseTableModel::SortRole);
            if (!key.isValid()) {
                gaps = true;
                continue;
            }
            EXPECT_FALSE(gaps) << "a value behind a gap";
            ++values;
            if (before) {
                EXPECT_TRUE(order == Qt::AscendingOrder ? *before <= key.toDouble() : *before >= key.toDouble());
            }
            before = key.toDouble();
        }
        EXPECT_TRUE(gaps);
        EXPECT_EQ(values, 14);
    }
    EXPECT_EQ(plain(m_proxy.index(0, at(CaseColumn::Volume)).data().toString()), "about 25 PB");
}

TEST_F(CaseTableModelTest, QuantitiesAreReadAsTheParsersReadThem)
{
    EXPECT_TRUE(type("swartz-jstor-2010", CaseColumn::Volume, "over 80 GB"));
    EXPECT_EQ(plain(cell("swartz-jstor-2010", CaseColumn::Volume).data().toString()), "over 80 GB");
    EXPECT_EQ(m_session.undoStack().undoText(), QStringLiteral("Volume of data of Swartz / JSTOR"));
    const std::string before = written();
    EXPECT_FALSE(type("swartz-jstor-2010", CaseColumn::Volume, "80 giga"));
    EXPECT_EQ(written(), before) << "nothing is lost";
    EXPECT_TRUE(type("meta-shadow-libraries", CaseColumn::Custody, "sought 2 years, Sep 2026"));
    const Penalty& added = caseOf("meta-shadow-libraries").penalties.back();
    EXPECT_EQ(added.kind, PenaltyKind::Imprisonment);
    EXPECT_EQ(added.basis, Basis::Sought);
    EXPECT_EQ(added.date.text, "2026-09");
    EXPECT_FALSE(type("meta-shadow-libraries", CaseColumn::Custody, "sought fine USD 5")) << "money is no term";
    EXPECT_TRUE(type("meta-shadow-libraries", CaseColumn::Custody, ""));
    EXPECT_TRUE(type("meta-shadow-libraries", CaseColumn::Status, "closed"));
    EXPECT_EQ(caseOf("meta-shadow-libraries").status, CaseStatus::Closed);
    EXPECT_TRUE(type("meta-shadow-libraries", CaseColumn::Act, "spring 2024"));
    EXPECT_EQ(caseOf("meta-shadow-libraries").act.text, "2024-21");
    EXPECT_FALSE(type("meta-shadow-libraries", CaseColumn::Name, "  "));
    EXPECT_FALSE(type("meta-shadow-libraries", CaseColumn::Status, "half closed"));
    EXPECT_EQ(caseOf("meta-shadow-libraries").status, CaseStatus::Closed) << "nothing is cleared by mistake";
}

TEST_F(CaseTableModelTest, TheSameTextTypedAgainStillComesFromItsCell)
{
    Document document = m_session.document();
    Case which = *findCase(document, "swartz-jstor-2010");
    for (CaseFigure& figure : which.figures)
        std::visit([](auto& value) { value.found = "a cell"; }, figure.value);
    document.cases = {which};
    m_session.replaceDocument(std::move(document), {});
    const std::string before = written();
    const QString text = cell("swartz-jstor-2010", CaseColumn::Volume).data(Qt::EditRole).toString();
    EXPECT_TRUE(type("swartz-jstor-2010", CaseColumn::Volume, text.toUtf8().constData()));
    EXPECT_EQ(written(), before);
    EXPECT_TRUE(type("swartz-jstor-2010", CaseColumn::Volume, "5 TB"));
    EXPECT_EQ(written().find("a cell") != std::string::npos, which.figures.size() > 1);
    const auto isVolume = [](const CaseFigure& each) { return each.isVolume() && each.text() == "5 TB"; };
    const std::vector<CaseFigure>& figures = caseOf("swartz-jstor-2010").figures;
    EXPECT_EQ(std::ranges::find_if(figures, isVolume)->found(), "") << "another text comes from nowhere";
}

/// A row is measured when it is looked at; it says what the comparison of all says.
TEST_F(CaseTableModelTest, ValuesAreThoseOfTheComparison)
{
    for (std::size_t i = 0; i < caseColumnCount; ++i) {
        const auto measure = measureOf(static_cast<CaseColumn>(i));
        if (!measure)
            continue;
        View view = m_session.currentView();
        view.measure = *measure;
        const Comparison all = compareForTable(m_session.document(), view, io::builtInTables());
        ASSERT_EQ(all.rows.size(), 36U);
        for (const ComparedCase& row : all.rows)
            EXPECT_EQ(m_model.valueAt(m_model.rowOf(row.caseId), *measure), sortValue(row, *measure))
                << row.caseId << ' ' << nameOf(*measure);
    }
}

TEST_F(CaseTableModelTest, TheKindOfAnActorIsWhatHisPartyIsWhereTheCaseDoesNotSay)
{
    EXPECT_TRUE(type("swartz-jstor-2010", CaseColumn::Kind, ""));
    EXPECT_FALSE(caseOf("swartz-jstor-2010").actorKind);
    EXPECT_EQ(plain(cell("swartz-jstor-2010", CaseColumn::Kind).data().toString()), "person");
}

TEST_F(CaseTableModelTest, WhatNoSingleLineSaysIsLockedAndSaysWhy)
{
    const QModelIndex several = cell("thomas-rasset-kazaa", CaseColumn::Money);
    EXPECT_FALSE(m_model.flags(several).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(several.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Several stages")));
    EXPECT_FALSE(m_model.flags(cell("thomas-rasset-kazaa", CaseColumn::MoneyPerGb)).testFlag(Qt::ItemIsEditable));
}

TEST_F(CaseTableModelTest, TypingIsExplained)
{
    const QModelIndex volume = cell("swartz-jstor-2010", CaseColumn::Volume);
    EXPECT_EQ(plain(m_model.explain(volume, QStringLiteral("70,000 MB")).words), "counts as 70 GB");
    const auto bad = m_model.explain(volume, QStringLiteral("70 terrabytes"));
    EXPECT_TRUE(bad.isBad);
    EXPECT_FALSE(bad.words.isEmpty());
    EXPECT_EQ(m_model.explain(cell("swartz-jstor-2010", CaseColumn::Act), QStringLiteral("Sep 2010")).words,
              QStringLiteral("September 2010, in the file 2010-09"));
}

/// The stage in the cell is one that another names: without it, that would count beside what is left.
TEST_F(CaseTableModelTest, AStageThatIsNeededStaysAndSaysSo)
{
    Document document;
    Case which = caseOf("swartz-jstor-2010");
    which.penalties.resize(1);
    which.penalties[0] = {};
    which.penalties[0].id = "whole";
    which.penalties[0].basis = Basis::Imposed;
    which.penalties[0].value = *parseMoney("USD 5");
    Penalty part;
    part.id = "part";
    part.kind = PenaltyKind::Imprisonment;
    part.value = *parseSentence("2 years");
    part.partOf = "whole";
    which.penalties.push_back(part);
    document.cases.push_back(which);
    m_session.replaceDocument(std::move(document), {});
    const QModelIndex money = cell("swartz-jstor-2010", CaseColumn::Money);
    const Explanation said = m_model.explain(money, {});
    EXPECT_TRUE(said.isBad);
    EXPECT_TRUE(said.words.startsWith(QStringLiteral("It stays"))) << said.words.toStdString();
    EXPECT_FALSE(m_model.setData(money, QString(), Qt::EditRole));
    EXPECT_EQ(m_session.document().cases[0], which);
    const QModelIndex custody = cell("swartz-jstor-2010", CaseColumn::Custody);
    EXPECT_EQ(m_model.explain(custody, {}).words, QStringLiteral("nothing: the entry is taken away"));
    EXPECT_TRUE(m_model.setData(custody, QString(), Qt::EditRole));
    EXPECT_TRUE(m_model.setData(money, QString(), Qt::EditRole));
    EXPECT_TRUE(m_session.document().cases[0].penalties.empty());
}

/// 35 years is a term, whatever is wrong behind it; and "maximum" is half a word.
TEST_F(CaseTableModelTest, AStageThatCannotBeReadSaysWhatIsWrongWithIt)
{
    const QModelIndex custody = cell("meta-shadow-libraries", CaseColumn::Custody);
    const QString date = m_model.explain(custody, QStringLiteral("imposed 35 years, 03/04/2012")).words;
    EXPECT_TRUE(date.contains(QStringLiteral("03/04/2012"))) << date.toStdString();
    EXPECT_FALSE(date.contains(QStringLiteral("Kind"))) << date.toStdString();
    EXPECT_FALSE(date.contains(QStringLiteral("35 years"))) << date.toStdString();
    EXPECT_FALSE(m_model.explain(custody, QStringLiteral("imposed 35 years, 2012")).isBad);
    const QModelIndex money = cell("meta-shadow-libraries", CaseColumn::Money);
    EXPECT_EQ(m_model.explain(money, QStringLiteral("maximum fine USD 5")).words,
              QStringLiteral("Basis maximum: expected statutory maximum"));
    EXPECT_TRUE(m_model.explain(money, QStringLiteral("maximal fine USD 5")).isBad);
    for (const auto& [where, typed, wanted] :
         {std::tuple(money, "$5M", "imposed fine $5M"), std::tuple(money, "USD 5, 2012", "sought damages USD 5, 2012"),
          std::tuple(custody, "2 years", "imposed 2 years")}) {
        const auto explained = m_model.explain(where, QString::fromUtf8(typed));
        EXPECT_TRUE(explained.isBad);
        EXPECT_TRUE(explained.words.contains(QString::fromUtf8(wanted))) << explained.words.toStdString();
    }
}

/// In one step with its name, and followed wherever the id stands.
TEST_F(CaseTableModelTest, ACaseGetsItsIdWithItsName)
{
    View some = m_session.currentView();
    some.cases = {{"swartz-jstor-2010", {}, {}, {}}, {"megaupload", {}, {}, {}}};
    m_session.changeView(some, QStringLiteral("View"));
    const int row = m_model.addCase(newCaseTitle());
    ASSERT_EQ(m_model.caseAt(row).id, "new-case");
    const std::string before = written();
    const QPersistentModelIndex name = m_model.index(row, at(CaseColumn::Name));
    ASSERT_TRUE(m_model.setData(name, QStringLiteral("Müller v. Nordström"), Qt::EditRole));
    EXPECT_TRUE(name.isValid()) << "the row is the same one";
    EXPECT_EQ(m_model.caseAt(row).id, "muller-v-nordstrom");
    EXPECT_EQ(m_session.currentView().cases.back().id, "muller-v-nordstrom");
    ASSERT_TRUE(m_model.setData(name, QStringLiteral("Another"), Qt::EditRole));
    EXPECT_EQ(m_model.caseAt(row).id, "muller-v-nordstrom") << "an id that was given stays";
    m_session.undoStack().undo();
    m_session.undoStack().undo();
    EXPECT_EQ(written(), before) << "one step";
}

/// That it was read in a cited page is for a person to say.
TEST_F(CaseTableModelTest, WhatIsTypedAnewIsNotVerified)
{
    const int row = m_model.addCase(QStringLiteral("New"));
    const std::string id = m_model.caseAt(row).id;
    EXPECT_TRUE(type(id.c_str(), CaseColumn::Volume, "5 GB"));
    EXPECT_TRUE(type(id.c_str(), CaseColumn::Money, "imposed fine USD 5, 2012"));
    EXPECT_TRUE(type(id.c_str(), CaseColumn::Act, "2012"));
    const Case& typed = caseOf(id.c_str());
    EXPECT_FALSE(typed.figures.at(0).verified);
    EXPECT_FALSE(typed.penalties.at(0).verified);
    EXPECT_FALSE(typed.actVerified);
    EXPECT_TRUE(type("swartz-jstor-2010", CaseColumn::Volume, "71 GB"));
    EXPECT_TRUE(caseOf("swartz-jstor-2010").figures[0].verified) << "what was ticked stays ticked";
}

TEST_F(CaseTableModelTest, AThousandEditsAreUndoneAndRedoneByteForByte)
{
    Document few = m_session.document(); // each step draws up the comparison anew
    few.cases.resize(5);
    m_session.replaceDocument(std::move(few), {});
    std::mt19937 random(7);
    const auto below = [&](std::size_t most) { return static_cast<int>(random() % most); };
    const std::vector<const char*> texts{"5 GB",           "over 80 TB", "12 works",  "imposed fine USD 5, 2012",
                                         "2011-03",        "pending",    "",          "person",
                                         "sought 3 years", "x",          "dismissed", "4 million articles"};
    std::vector<std::string> states{written()};
    while (m_session.undoStack().count() < 1000) {
        const int before = m_session.undoStack().index();
        const int kind = below(20);
        if (kind == 0)
            m_model.addCase(QStringLiteral("New"));
        else if (kind == 1)
            m_model.addCopies({below(static_cast<std::size_t>(m_model.rowCount()))});
        else if (kind == 2 && m_model.rowCount() > 4)
            m_model.removeCases({below(static_cast<std::size_t>(m_model.rowCount()))});
        else
            (void)m_model.setData(
                m_model.index(below(static_cast<std::size_t>(m_model.rowCount())), below(caseColumnCount)),
                QString::fromUtf8(texts[static_cast<std::size_t>(below(texts.size()))]), Qt::EditRole);
        if (m_session.undoStack().index() > before)
            states.push_back(written());
    }
    ASSERT_EQ(states.size(), 1001U);
    int place = 1000;
    for (int step = 0; step < 1000; ++step) { // back and forth by random stretches
        place = std::clamp(place + below(13) - 6, 0, 1000);
        m_session.undoStack().setIndex(place);
        if (step % 50 == 0) {
            ASSERT_EQ(written(), states[static_cast<std::size_t>(place)]) << place;
        }
    }
    m_session.undoStack().setIndex(0);
    EXPECT_EQ(written(), states.front());
    m_session.undoStack().setIndex(1000);
    EXPECT_EQ(written(), states.back());
}

class CaseTablePanelTest : public WindowTest {
protected:
    CaseTablePanelTest()
    {
        Document document;
        document.cases = io::sampleLibrary().cases;
        m_window.session().replaceDocument(std::move(document), {});
        m_window.show();
        trigger("caseTable");
    }

    [[nodiscard]] QTableView* table() { return m_window.findChild<QTableView*>(QStringLiteral("caseTable")); }
    [[nodiscard]] QLineEdit* filter() { return m_window.findChild<QLineEdit*>(QStringLiteral("caseFilter")); }
    [[nodiscard]] QString heading() { return m_window.findChild<QLabel*>(QStringLiteral("caseTableHeading"))->text(); }
    [[nodiscard]] int rows() { return table()->model()->rowCount(); }
    [[nodiscard]] std::size_t cases() { return m_window.session().document().cases.size(); }
    [[nodiscard]] std::string written() { return io::writeDocument(m_window.session().document()); }
    void go(int row, CaseColumn column = CaseColumn::Name)
    {
        table()->setCurrentIndex(table()->model()->index(row, at(column)));
    }
};

TEST_F(CaseTablePanelTest, ATypedFilterShowsTheCasesThatMeetIt)
{
    EXPECT_EQ(rows(), 36);
    filter()->setText(QStringLiteral("volume > 100 TB"));
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(heading(), QStringLiteral("3 of 36 cases"));
    filter()->setText(QStringLiteral("volume > 100 TB, status"));
    filter()->setText(QStringLiteral("volume > 100 terrabytes"));
    EXPECT_TRUE(heading().startsWith(QStringLiteral("⚠"))) << heading().toStdString();
    filter()->clear();
    EXPECT_EQ(rows(), 36);
}

TEST_F(CaseTablePanelTest, AFilterLeavesTheCaseThatWasChosen)
{
    go(5);
    const auto current = [&] { return table()->currentIndex().data(CaseTableModel::CaseIdRole).toString(); };
    const QString chosen = current();
    QSignalSpy selected(m_window.findChild<CaseTablePanel*>(), &CaseTablePanel::caseSelected);
    filter()->setText(QStringLiteral("snow"));
    EXPECT_EQ(rows(), 1);
    EXPECT_NE(current(), chosen);
    EXPECT_FALSE(table()->currentIndex().isValid()) << "nobody chose what is left";
    filter()->setText(QStringLiteral("volume > 1 apples"));
    EXPECT_TRUE(heading().contains(QStringLiteral("Still shown"))) << heading().toStdString();
    filter()->clear();
    EXPECT_EQ(current(), chosen);
    EXPECT_EQ(selected.count(), 0);
}

TEST_F(CaseTablePanelTest, AFilterKnowsTheColumnsThatTheCasesBrought)
{
    Document document;
    for (const char* category : {"film", "music", "Film"}) {
        Case each = tests::caseWith({});
        each.id = category;
        each.title = category;
        each.textColumns = {{"category", category}};
        document.cases.push_back(std::move(each));
    }
    m_window.session().replaceDocument(std::move(document), {});
    filter()->setText(QStringLiteral("category = film"));
    EXPECT_EQ(rows(), 2);
    filter()->setText(QStringLiteral("categori = film"));
    EXPECT_TRUE(heading().contains(QStringLiteral("category"))) << heading().toStdString();
}

TEST_F(CaseTablePanelTest, AHalfTypedConditionHidesNoCase)
{
    const QString whole = QStringLiteral("money > 100 EUR");
    for (qsizetype length = 1; length <= whole.size(); ++length) {
        filter()->setText(whole.left(length));
        if (whole.left(length).endsWith(u'>') || whole.left(length).endsWith(QStringLiteral("> "))) {
            EXPECT_EQ(rows(), 36) << whole.left(length).toStdString();
        }
    }
}

TEST_F(CaseTablePanelTest, TheTableAndTheFigureSelectEachOther)
{
    go(5);
    const QString id = table()->currentIndex().data(CaseTableModel::CaseIdRole).toString();
    EXPECT_EQ(m_window.sceneView().selectedCase(), text::toUtf8(id));
    m_window.sceneView().selectCase("megaupload");
    EXPECT_EQ(table()->currentIndex().data(CaseTableModel::CaseIdRole).toString(), QStringLiteral("megaupload"));
}

TEST_F(CaseTablePanelTest, WhatCannotBeReadStaysInItsEditor)
{
    go(0, CaseColumn::Volume);
    table()->setFocus();
    table()->edit(table()->currentIndex());
    auto* editor = table()->findChild<QLineEdit*>(QStringLiteral("caseText"));
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("12 giga"));
    EXPECT_TRUE(heading().startsWith(QStringLiteral("⚠")));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(editor->isVisible());
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("12 GB"));
    EXPECT_EQ(plain(heading()), "counts as 12 GB");
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(plain(table()->model()->index(0, at(CaseColumn::Volume)).data().toString()), "12 GB");
    trigger("undo");
    EXPECT_NE(plain(table()->model()->index(0, at(CaseColumn::Volume)).data().toString()), "12 GB");
}

TEST_F(CaseTablePanelTest, CasesAreCopiedWholeAndAsWords)
{
    go(3);
    trigger("copyTableCases");
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().startsWith(QStringLiteral("Case\tVolume of data"))) << copied->text().toStdString();
    EXPECT_TRUE(copied->hasHtml());
    const std::size_t before = cases();
    trigger("pasteTableCases");
    ASSERT_EQ(cases(), before + 1);
    Case pasted = m_window.session().document().cases.back();
    EXPECT_NE(pasted.id, m_window.session().document().cases[3].id);
    pasted.id = m_window.session().document().cases[3].id;
    EXPECT_EQ(pasted, m_window.session().document().cases[3]);
    trigger("undo");
    EXPECT_EQ(cases(), before);
}

TEST_F(CaseTablePanelTest, ATableFromASpreadsheetIsPasted)
{
    QApplication::clipboard()->setText(
        QStringLiteral("Title\tVolume\tFine\tDate\nOne\t12 GB\t$5\t2012\nTwo\t3 TB\t\t2013\n"));
    const std::size_t before = cases();
    trigger("pasteTableCases");
    ASSERT_EQ(cases(), before + 2);
    EXPECT_EQ(m_window.session().document().cases.back().title, "Two");
    QApplication::clipboard()->setText(QStringLiteral("just some words"));
    go(0);
    trigger("pasteTableCases");
    EXPECT_EQ(cases(), before + 2);
    EXPECT_TRUE(heading().startsWith(QStringLiteral("⚠ Nothing to paste: copy cases, or a table")))
        << heading().toStdString();
}

TEST_F(CaseTablePanelTest, AColumnOfValuesIsPastedIntoTheCellsBelow)
{
    const std::string before = written();
    go(1, CaseColumn::Volume);
    QApplication::clipboard()->setText(QStringLiteral("12 GB\nabout 3 TB\n"));
    trigger("pasteTableCases");
    EXPECT_EQ(plain(table()->model()->index(1, at(CaseColumn::Volume)).data().toString()), "12 GB");
    EXPECT_EQ(plain(table()->model()->index(2, at(CaseColumn::Volume)).data().toString()), "about 3 TB");
    EXPECT_EQ(heading(), QStringLiteral("Pasted into 2 cells"));
    EXPECT_EQ(m_window.session().undoStack().undoText(), QStringLiteral("Paste into 2 cells"));
    trigger("undo");
    EXPECT_EQ(written(), before) << "one step";

    QApplication::clipboard()->setText(QStringLiteral("12 GB\nsome gigs\n"));
    trigger("pasteTableCases");
    EXPECT_EQ(written(), before) << "all or nothing";
    EXPECT_TRUE(heading().startsWith(QStringLiteral("⚠ Volume of data of "))) << heading().toStdString();
    QApplication::clipboard()->setText(QStringLiteral("1 GB\n").repeated(100));
    trigger("pasteTableCases");
    EXPECT_EQ(written(), before);
    EXPECT_TRUE(heading().contains(QStringLiteral("100 rows"))) << heading().toStdString();
    table()->setColumnHidden(at(CaseColumn::MoneyPerGb), false);
    go(1, CaseColumn::MoneyPerGb);
    QApplication::clipboard()->setText(QStringLiteral("12 GB"));
    trigger("pasteTableCases");
    EXPECT_EQ(written(), before);
    EXPECT_TRUE(heading().contains(QStringLiteral("Computed from the other columns"))) << heading().toStdString();
}

TEST_F(CaseTablePanelTest, OneValueIsPastedIntoAllSelectedRows)
{
    go(0, CaseColumn::Status);
    for (int row = 0; row < 3; ++row)
        table()->selectionModel()->select(table()->model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QApplication::clipboard()->setText(QStringLiteral("Closed"));
    trigger("pasteTableCases");
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(m_window.session().document().cases[i].status, CaseStatus::Closed) << i;
    const std::string before = written();
    QApplication::clipboard()->setText(QStringLiteral("half closed"));
    trigger("pasteTableCases");
    EXPECT_EQ(written(), before) << "no word of the list: nothing is cleared";
    EXPECT_TRUE(heading().startsWith(QStringLiteral("⚠ Status of "))) << heading().toStdString();
}

TEST_F(CaseTablePanelTest, TheThirdClickOnAHeaderIsTheOrderOfTheFile)
{
    QHeaderView* header = table()->horizontalHeader();
    const auto click = [&] {
        const int x = header->sectionViewportPosition(at(CaseColumn::Volume)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    const QVariant first = table()->model()->index(0, 0).data();
    click();
    click();
    EXPECT_NE(table()->model()->index(0, 0).data(), first);
    click();
    EXPECT_EQ(table()->model()->index(0, 0).data(), first);
    EXPECT_EQ(header->sortIndicatorSection(), -1);
}

TEST_F(CaseTablePanelTest, CasesAreAddedDuplicatedAndRemovedAsNamedSteps)
{
    const std::size_t before = cases();
    go(2);
    trigger("duplicateTableCase");
    ASSERT_EQ(cases(), before + 1);
    EXPECT_EQ(m_window.session().undoStack().undoText(), QStringLiteral("Duplicate 1 case"));
    table()->selectAll();
    trigger("removeTableCase");
    EXPECT_EQ(cases(), 0U);
    EXPECT_EQ(heading(), QStringLiteral("No cases yet: add one, paste a table, or drop a file."));
    trigger("addTableCase");
    ASSERT_EQ(cases(), 1U);
    trigger("undo");
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(cases(), before);
}

TEST_F(CaseTablePanelTest, ColumnsAreChosenAndRemembered)
{
    EXPECT_TRUE(table()->isColumnHidden(at(CaseColumn::MoneyShare)));
    EXPECT_FALSE(table()->isColumnHidden(at(CaseColumn::Money)));
    auto* menu = m_window.findChild<QMenu*>(QStringLiteral("caseColumns"));
    for (QAction* action : menu->actions())
        if (action->text() == table()->model()->headerData(at(CaseColumn::MoneyShare), Qt::Horizontal).toString())
            action->setChecked(true);
    EXPECT_FALSE(table()->isColumnHidden(at(CaseColumn::MoneyShare)));
}

} // namespace

} // namespace toscale::gui
