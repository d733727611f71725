#include "app/cases/case_part_model.h"
#include "app/cases/case_parts.h"
#include "app/cases/case_table_model.h"
#include "app/cases/event_table_model.h"
#include "app/cases/field_change.h"
#include "core/document/replace_text.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"

#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <random>

// Every gesture of the window that changes the document: done at random, taken back and done again in random order.

namespace toscale::gui {

namespace {

/// Models of the table, of the events and of the editor over some researched cases; no window, so that nothing is
/// drawn.
class UndoTest : public testing::Test {
protected:
    UndoTest()
    {
        Document document = io::builtInDocument();
        for (std::size_t i = 0; i < 3; ++i) {
            Case more = io::sampleLibrary().cases[i * 7];
            more.id = "case-" + std::to_string(i);
            document.cases.push_back(std::move(more));
        }
        m_session.replaceDocument(std::move(document), {});
        const CaseParts parts(m_session, m_wording);
        m_head = parts.head();
        for (CasePart part : {parts.parties(), parts.figures(), parts.stages(), parts.sources(), parts.revenue()})
            m_lists.push_back(std::make_unique<CasePartModel>(m_session, m_wording.phrases(), std::move(part)));
    }

    [[nodiscard]] const Document& document() const { return m_session.document(); }
    [[nodiscard]] std::string written() const { return io::writeDocument(document()); }
    [[nodiscard]] int below(std::size_t end) { return static_cast<int>(m_random() % std::max<std::size_t>(end, 1)); }
    [[nodiscard]] std::string anyCase()
    {
        return document().cases.empty() ? std::string() : document().cases[m_random() % document().cases.size()].id;
    }
    [[nodiscard]] QString anyText()
    {
        static const char* const texts[] = {"5 GB",     "over 80 TB",
                                            "12 works", "imposed fine USD 5, 2012",
                                            "2011-03",  "2014~",
                                            "pending",  "",
                                            "company",  "sought 3 years",
                                            "USD 12",   "2022: USD 3 million",
                                            "Somebody", "https://example.org/a",
                                            "x",        "4"};
        return QString::fromLatin1(texts[m_random() % std::size(texts)]);
    }

    /// Some value that the field could be given.
    [[nodiscard]] QVariant anyValue(const CaseField& field, const Case& which, std::size_t item)
    {
        if (field.kind == FieldKind::Check)
            return below(2) == 0;
        if (!field.choices)
            return anyText();
        const std::vector<FieldChoice> choices = field.choices(which, item);
        if (field.kind == FieldKind::Several) {
            QStringList some;
            for (const FieldChoice& each : choices)
                if (below(2) == 0)
                    some << each.value;
            return some;
        }
        return choices.empty() ? QString() : choices[m_random() % choices.size()].value;
    }

    void changeAnyField(const std::string& id, const std::vector<CaseField>& fields, std::size_t item)
    {
        const CaseField& field = fields[m_random() % fields.size()];
        const Case* which = findCase(document(), id);
        if (which == nullptr || !field.set)
            return;
        // as while one types: now and then several steps of one field
        const QString key = below(2) == 0 ? field.name + QString::number(item) + QString::fromStdString(id) : QString();
        (void)changeField(m_session, id, item, field, QStringLiteral("item"), anyValue(field, *which, item), key);
    }

    [[nodiscard]] View anyView()
    {
        View view = m_session.currentView();
        view.title = "Title " + std::to_string(below(9));
        view.measure = below(2) == 0 ? MeasureId::Volume : MeasureId::Money;
        view.reference.priceYear = below(2) == 0 ? std::optional(std::optional(2011)) : std::nullopt;
        return view;
    }

    std::map<std::string, std::function<void()>> gestures()
    {
        std::map<std::string, std::function<void()>> all;
        all["cell of the table"] = [this] {
            (void)m_table.setData(m_table.index(below(document().cases.size()), below(caseColumnCount)), anyText(),
                                  Qt::EditRole);
        };
        all["add"] = [this] { m_table.addCase(QStringLiteral("New")); };
        all["duplicate"] = [this] {
            if (!document().cases.empty())
                m_table.addCopies({below(document().cases.size())});
        };
        all["remove"] = [this] {
            if (document().cases.size() > 3)
                m_table.removeCases({below(document().cases.size())});
        };
        all["move"] = [this] {
            m_table.moveCases({below(document().cases.size())}, below(document().cases.size() + 1));
        };
        all["paste"] = [this] { m_table.addCases({io::sampleLibrary().cases[3]}, QStringLiteral("Paste"), below(3)); };
        all["event"] = [this] {
            m_events.showCase(anyCase());
            (void)m_events.setData(m_events.index(below(static_cast<std::size_t>(m_events.rowCount())), below(3)),
                                   anyText(), Qt::EditRole);
        };
        all["event moved in time"] = [this] {
            m_events.showCase(anyCase());
            (void)m_events.shiftDate(below(static_cast<std::size_t>(m_events.rowCount())), below(5) - 2);
        };
        all["event moved, removed, sorted, cited"] = [this] {
            m_events.showCase(anyCase());
            const int row = below(static_cast<std::size_t>(m_events.rowCount()));
            switch (below(5)) {
            case 0:
                m_events.move(row, 1);
                break;
            case 1:
                m_events.remove(row);
                break;
            case 2:
                m_events.sortByDate(row);
                break;
            case 3:
                m_events.citeNew(row, QStringLiteral("Somebody"));
                break;
            default:
                if (const Case* which = m_events.shownCase(); which != nullptr && !which->sources.empty())
                    m_events.cite(row, which->sources.front().id, below(2) == 0);
            }
        };
        all["field of a case"] = [this] { changeAnyField(anyCase(), m_head, 0); };
        all["field of an item"] = [this] {
            CasePartModel& list = *m_lists[m_random() % m_lists.size()];
            const std::string id = anyCase();
            list.showCase(id);
            if (list.rowCount() > 1)
                changeAnyField(id, list.part().fields, m_random() % static_cast<std::size_t>(list.rowCount() - 1));
        };
        all["list of an item"] = [this] {
            CasePartModel& list = *m_lists[m_random() % m_lists.size()];
            list.showCase(anyCase());
            const int row = below(static_cast<std::size_t>(list.rowCount()));
            switch (below(5)) {
            case 0:
                list.duplicate(row);
                break;
            case 1:
                (void)list.remove(row);
                break;
            case 2:
                list.move(row, below(2) == 0 ? 1 : -1);
                break;
            default:
                (void)list.setData(list.index(list.rowCount() - 1, 0), anyText(), Qt::EditRole);
            }
        };
        all["replace"] = [this] {
            static const char* const words[] = {"a", "the", "12", "GB", "New"};
            const auto found = findText(document(), {words[below(5)], below(2) == 0, below(2) == 0, below(2) == 0});
            Replacement done = replaceText(document(), found, words[below(5)]);
            if (!done.edit.edits.empty())
                m_session.edit(std::move(done.edit), QStringLiteral("Replace"));
        };
        all["view"] = [this] { m_session.changeView(anyView(), QStringLiteral("View"), QStringLiteral("typed")); };
        all["views"] = [this] {
            const std::size_t views = document().views.size();
            View copy = anyView();
            copy.id = "view-" + std::to_string(++m_number);
            switch (below(3)) {
            case 0:
                m_session.edit(InsertView{m_random() % (views + 1), copy}, QStringLiteral("Duplicate"));
                break;
            case 1:
                if (views > 1)
                    m_session.edit(RemoveView{m_random() % views}, QStringLiteral("Remove"));
                break;
            default:
                if (views > 0)
                    m_session.edit(MoveView{m_random() % views, m_random() % views}, QStringLiteral("Move"));
            }
        };
        all["reference"] = [this] {
            Reference reference = document().reference;
            reference.priceYear = below(2) == 0 ? std::nullopt : std::optional(2000 + below(20));
            reference.baseline = anyCase();
            m_session.edit(SetReference{reference}, QStringLiteral("Reference"));
        };
        all["title and language"] = [this] {
            if (below(2) == 0)
                m_session.edit(SetTitle{"Title " + std::to_string(below(9))}, QStringLiteral("Title"));
            else
                m_session.edit(SetLanguage{below(2) == 0 ? "de" : "en"}, QStringLiteral("Language"));
        };
        return all;
    }

    std::mt19937 m_random{24};
    int m_number = 0;
    DocumentSession m_session;
    text::LocaleWording m_wording;
    CaseTableModel m_table{m_session, m_wording};
    EventTableModel m_events{m_session, m_wording};
    std::vector<CaseField> m_head;
    std::vector<std::unique_ptr<CasePartModel>> m_lists;
};

} // namespace

TEST_F(UndoTest, EveryGestureIsTakenBackAndDoneAgainByteForByte)
{
    QUndoStack& stack = m_session.undoStack();
    const auto all = gestures();
    std::map<std::string, int> done;
    std::vector<std::string> states{written()};
    while (states.size() <= 600) {
        const auto gesture = std::next(all.begin(), below(all.size()));
        const int count = stack.count();
        gesture->second();
        if (stack.count() > count)
            states.push_back(written());
        else
            states.back() = written(); // merged with the step before, or nothing changed
        ++done[gesture->first];
        ASSERT_EQ(states.size(), static_cast<std::size_t>(stack.count()) + 1) << gesture->first;
        const io::ReadDocument back = io::readDocument(states.back());
        ASSERT_TRUE(back.document) << gesture->first;
        for (const Error& problem : back.problems)
            ADD_FAILURE() << gesture->first << " leaves " << problem.place.path << " code "
                          << static_cast<int>(problem.code);
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_EQ(done.size(), all.size());
    int place = stack.count();
    for (int step = 0; step < 1000; ++step) {
        place = std::clamp(place + below(41) - 20, 0, stack.count());
        stack.setIndex(place);
        ASSERT_EQ(written(), states[static_cast<std::size_t>(place)]) << "behind step " << place;
    }
    stack.setIndex(0);
    EXPECT_EQ(written(), states.front());
    stack.setIndex(stack.count());
    EXPECT_EQ(written(), states.back());
}

} // namespace toscale::gui
