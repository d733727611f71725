#include "app/cases/case_part_model.h"
#include "app/cases/case_parts.h"
#include "app/cases/counts_as.h"
#include "app/text/qt_string.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>
#include <set>

namespace toscale::gui {

namespace {

std::string plain(QString words)
{
    return text::toUtf8(words.replace(QChar::Nbsp, QLatin1Char(' ')));
}

/// All researched cases, without a window.
class CasePartsTest : public testing::Test {
protected:
    CasePartsTest()
    {
        Document document;
        document.cases = io::sampleLibrary().cases;
        m_session.replaceDocument(std::move(document), {});
    }

    [[nodiscard]] std::vector<CasePart> allParts() const
    {
        return {m_parts.parties(), m_parts.figures(), m_parts.stages(), m_parts.sources(), m_parts.revenue()};
    }
    [[nodiscard]] const Case& caseOf(const char* id) const { return *findCase(m_session.document(), id); }
    [[nodiscard]] std::string written() const { return io::writeDocument(m_session.document()); }

    DocumentSession m_session;
    text::LocaleWording m_wording;
    CaseParts m_parts{m_session, m_wording};
};

const CaseField& fieldOf(const CasePart& part, const char* name)
{
    return *std::ranges::find(part.fields, QString::fromLatin1(name), &CaseField::name);
}

} // namespace

TEST_F(CasePartsTest, AFieldThatIsSetToWhatItSaysChangesNothing)
{
    int looked = 0;
    const auto check = [&](const Case& which, const CaseField& field, std::size_t item) {
        if (!field.set)
            return;
        Case changed = which;
        const auto set = field.set(changed, item, field.get(which, item));
        EXPECT_TRUE(set) << which.id << ' ' << field.name.toStdString() << ' ' << item;
        EXPECT_EQ(changed, which) << which.id << ' ' << field.name.toStdString() << ' '
                                  << field.get(which, item).toString().toStdString();
        ++looked;
    };
    for (const Case& which : m_session.document().cases) {
        for (const CaseField& field : m_parts.head())
            check(which, field, 0);
        for (const CasePart& part : allParts())
            for (std::size_t item = 0; item < part.size(which); ++item)
                for (const CaseField& field : part.fields)
                    check(which, field, item);
    }
    EXPECT_GT(looked, 5000);
}

TEST_F(CasePartsTest, FieldsHaveNamesAndLettersOfTheirOwn)
{
    const auto check = [](const std::vector<CaseField>& fields, const char* of) {
        std::set<QString> names;
        std::set<QChar> letters;
        for (const CaseField& field : fields) {
            EXPECT_TRUE(names.insert(field.name).second) << field.name.toStdString();
            const qsizetype mark = field.label.indexOf(QLatin1Char('&'));
            if (mark >= 0) {
                EXPECT_TRUE(letters.insert(field.label[mark + 1].toLower()).second)
                    << of << ' ' << field.label.toStdString();
            }
        }
    };
    check(m_parts.head(), "case");
    for (const CasePart& part : allParts())
        check(part.fields, part.name.toUtf8().constData());
}

TEST_F(CasePartsTest, ModelsKeepTheRulesWhileTheyChange)
{
    for (CasePart& part : allParts()) {
        const QString typed = part.name == QLatin1String("figures") ? QStringLiteral("12 GB")
            : part.name == QLatin1String("stages")                  ? QStringLiteral("imposed fine USD 5, 2012")
            : part.name == QLatin1String("revenue")                 ? QStringLiteral("2022: USD 116 billion")
                                                                    : QStringLiteral("Somebody");
        CasePartModel model(m_session, m_wording.phrases(), std::move(part));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        EXPECT_EQ(model.rowCount(), 0);
        model.showCase("swartz-jstor-2010");
        const std::string before = written();
        const int rows = model.rowCount();
        ASSERT_GE(rows, 1);
        EXPECT_TRUE(model.isNew(rows - 1));
        ASSERT_TRUE(model.setData(model.index(rows - 1, 0), typed, Qt::EditRole)) << typed.toStdString();
        EXPECT_EQ(model.rowCount(), rows + 1);
        EXPECT_EQ(model.duplicate(rows - 1), rows);
        EXPECT_EQ(model.move(rows, -1), rows - 1);
        EXPECT_FALSE(model.remove(rows).refused);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                (void)model.index(row, column).data(Qt::DisplayRole);
                (void)model.index(row, column).data(Qt::ToolTipRole);
            }
        m_session.undoStack().setIndex(0);
        EXPECT_EQ(written(), before);
        model.showCase("no-such-case");
        EXPECT_EQ(model.rowCount(), 0);
    }
}

TEST_F(CasePartsTest, AFigureIsReadAsItIsTypedAndSaysWhatItCountsAs)
{
    CasePartModel model(m_session, m_wording.phrases(), m_parts.figures());
    model.showCase("meta-shadow-libraries");
    const QModelIndex one = model.index(model.rowCount() - 1, 0);
    EXPECT_EQ(plain(model.explain(one, QStringLiteral("at least 80 TB")).words), "counts as at least 80 TB");
    EXPECT_TRUE(model.explain(one, QStringLiteral("80 giga")).isBad);
    EXPECT_TRUE(model.explain(one, QStringLiteral("USD 5")).isBad);
    EXPECT_FALSE(model.setData(one, QStringLiteral("80 giga"), Qt::EditRole));
    EXPECT_TRUE(model.setData(one, QStringLiteral("12 songs"), Qt::EditRole));
    EXPECT_FALSE(caseOf("meta-shadow-libraries").figures.back().isVolume());
    EXPECT_EQ(m_session.undoStack().undoText(), QStringLiteral("Add a figure"));
}

TEST_F(CasePartsTest, NewItemsAreNotVerifiedAndADateThatIsNotThereNeither)
{
    Case which;
    EXPECT_FALSE(m_parts.figures().add(which, QStringLiteral("12 GB")).isBad);
    EXPECT_FALSE(m_parts.stages().add(which, QStringLiteral("imposed fine USD 5, 2012")).isBad);
    EXPECT_FALSE(which.figures.at(0).verified);
    EXPECT_FALSE(which.penalties.at(0).verified);
    const std::vector<CaseField> head = m_parts.head();
    const auto field = [&](const char* name) -> const CaseField& {
        return *std::ranges::find(head, QString::fromLatin1(name), &CaseField::name);
    };
    ASSERT_TRUE(which.actVerified) << "as a file that says nothing of it is read";
    EXPECT_FALSE(field("caseActVerified").get(which, 0).toBool());
    EXPECT_TRUE(field("caseAct").set(which, 0, QStringLiteral("2012")));
    EXPECT_FALSE(field("caseActVerified").get(which, 0).toBool());
    EXPECT_TRUE(field("caseActVerified").set(which, 0, true));
    EXPECT_TRUE(field("caseAct").set(which, 0, QStringLiteral("2013")));
    EXPECT_TRUE(which.actVerified);
}

TEST_F(CasePartsTest, NoMoreAreAddedThanAFileHolds)
{
    CasePart part = m_parts.figures();
    EXPECT_EQ(part.most, mostInList);
    EXPECT_GT(m_parts.sources().most, mostInList);
    part.most = caseOf("swartz-jstor-2010").figures.size() + 1;
    CasePartModel model(m_session, m_wording.phrases(), part);
    model.showCase("swartz-jstor-2010");
    const int last = model.rowCount() - 1;
    EXPECT_FALSE(model.isFull());
    ASSERT_TRUE(model.setData(model.index(last, 0), QStringLiteral("12 songs"), Qt::EditRole));
    EXPECT_TRUE(model.isFull());
    const std::string full = written();
    const QModelIndex oneMore = model.index(last + 1, 0);
    EXPECT_EQ(model.explain(oneMore, QStringLiteral("13 songs")).words,
              QStringLiteral("A case has at most %1 of these").arg(part.most));
    EXPECT_TRUE(model.explain(oneMore, QStringLiteral("13 songs")).isBad);
    EXPECT_FALSE(model.setData(oneMore, QStringLiteral("13 songs"), Qt::EditRole));
    EXPECT_EQ(model.duplicate(0), 0);
    EXPECT_EQ(written(), full);
    m_session.undoStack().undo();
    EXPECT_FALSE(model.isFull());
}

TEST_F(CasePartsTest, TheKindOfAFigureFollowsWhatItsTextCanBe)
{
    const CasePart part = m_parts.figures();
    const CaseField& kind = fieldOf(part, "figureKind");
    Case which = caseOf("swartz-jstor-2010");
    const std::size_t volume = 0;
    ASSERT_TRUE(which.figures[volume].isVolume());
    EXPECT_FALSE(kind.set(which, volume, QStringLiteral("works"))) << "gigabytes are no works";
    EXPECT_EQ(which, caseOf("swartz-jstor-2010"));
}

TEST_F(CasePartsTest, AStageSaysWhatBecomesOfIt)
{
    const Case& which = caseOf("swartz-jstor-2010");
    bool hasMaximum = false;
    for (std::size_t i = 0; i < which.penalties.size(); ++i)
        if (which.penalties[i].basis == Basis::StatutoryMaximum) {
            hasMaximum = true;
            EXPECT_EQ(standingWords(which, i, m_session), QStringLiteral("never in force"));
            EXPECT_TRUE(stageCountsAs(which, i, m_session, m_wording).startsWith(QStringLiteral("counts as")));
        }
    EXPECT_TRUE(hasMaximum);
}

TEST_F(CasePartsTest, AStageIsNoPartOfItself)
{
    Case which;
    which.id = "case";
    which.title = "Case";
    for (const char* id : {"a", "b", "c"}) {
        Penalty stage;
        stage.id = id;
        which.penalties.push_back(stage);
    }
    which.penalties[1].partOf = "a";
    which.penalties[2].partOf = "b";
    const CasePart part = m_parts.stages();
    const CaseField& partOf = fieldOf(part, "stagePartOf");
    EXPECT_EQ(partOf.choices(which, 0).size(), 1U) << "both others lead back to it";
    EXPECT_EQ(partOf.choices(which, 1).size(), 2U);
    EXPECT_EQ(partOf.choices(which, 2).size(), 3U);
}

TEST_F(CasePartsTest, NoStageThatWouldCloseARingIsOffered)
{
    const CasePart part = m_parts.stages();
    const auto offered = [&](const Case& which, std::size_t item, const char* name) {
        std::set<std::string> ids;
        for (const FieldChoice& choice : fieldOf(part, name).choices(which, item))
            ids.insert(text::toUtf8(choice.value));
        ids.erase(""); // none
        return ids;
    };
    Case which;
    for (const char* id : {"a", "b", "c", "d"})
        which.penalties.emplace_back().id = id;
    which.penalties[1].partOf = "a";
    which.penalties[2].alternativeTo = "b";
    which.penalties[3].replaces = "b";
    for (const char* name : {"stageReplaces", "stagePartOf", "stageAlternativeTo"}) {
        EXPECT_EQ(offered(which, 0, name), std::set<std::string>{}) << "all lead to it, each another way";
        EXPECT_EQ(offered(which, 1, name), std::set<std::string>{"a"});
        EXPECT_EQ(offered(which, 2, name), (std::set<std::string>{"a", "b", "d"}));
    }
    for (const Case& sample : m_session.document().cases)
        for (std::size_t i = 0; i < sample.penalties.size(); ++i)
            for (const char* name : {"stageReplaces", "stagePartOf", "stageAlternativeTo"}) {
                const std::string now = text::toUtf8(fieldOf(part, name).get(sample, i).toString());
                EXPECT_TRUE(now.empty() || offered(sample, i, name).contains(now)) << sample.id << ' ' << now;
            }
}

TEST_F(CasePartsTest, MoneyIsNoPrisonTerm)
{
    const CasePart part = m_parts.stages();
    Case which = caseOf("thomas-rasset-kazaa");
    const auto money = std::ranges::find_if(which.penalties, [](const Penalty& stage) {
        return std::holds_alternative<AsWritten<PricedMoney>>(stage.value);
    });
    ASSERT_NE(money, which.penalties.end());
    const auto at = static_cast<std::size_t>(money - which.penalties.begin());
    EXPECT_FALSE(fieldOf(part, "stageKind").set(which, at, QStringLiteral("imprisonment")));
    EXPECT_EQ(which, caseOf("thomas-rasset-kazaa"));
    EXPECT_FALSE(fieldOf(part, "stageCounts").set(which, at, QStringLiteral("none")));
    EXPECT_TRUE(fieldOf(part, "stageCounts").set(which, at, QStringLiteral("4")));
    EXPECT_EQ(which.penalties[at].counts, 4);
}

TEST_F(CasePartsTest, RevenueIsSomebodys)
{
    const CasePart part = m_parts.revenue();
    Case nobody;
    nobody.title = "Nobody";
    EXPECT_TRUE(part.add(nobody, QStringLiteral("2022: USD 5")).isBad);
    EXPECT_FALSE(m_parts.parties().add(nobody, QStringLiteral("Firm")).isBad);
    EXPECT_EQ(nobody.actor, std::vector<std::string>{"firm"});
    EXPECT_TRUE(part.add(nobody, QStringLiteral("USD 5")).isBad);
    EXPECT_FALSE(part.add(nobody, QStringLiteral("2022: USD 5")).isBad);
    EXPECT_EQ(nobody.revenue.front().party, "firm");
    EXPECT_EQ(nobody.revenue.front().fiscalYear, 2022);
}

} // namespace toscale::gui
