#include "core/document/assumption.h"

#include "tests/support/small_case.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

Document twoCases()
{
    Document document;
    Case a = withFigure(withFigure(caseWith({{.value = "EUR 5", .date = "2010", .forum = "civil"},
                                             {.kind = "imprisonment", .value = "4 years, 3 of them suspended"}}),
                                   "f", "70 GB"),
                        "g", "80 GB");
    a.id = "a";
    Case b = withFigure(caseWith({{.value = "USD 7", .date = "2011"}}), "f", "64 GiB");
    b.id = "b";
    document.cases = {a, b};
    return document;
}

View viewOf(MeasureId measure, FigureKind figure = FigureKind::Bars)
{
    View view;
    view.figure = figure;
    view.measure = measure;
    return view;
}

std::vector<Assumption> kindsOf(const std::vector<AssumptionRow>& rows)
{
    std::vector<Assumption> kinds;
    for (const AssumptionRow& row : rows)
        kinds.push_back(row.now.what);
    return kinds;
}

const AssumptionRow& rowOf(const std::vector<AssumptionRow>& rows, Assumption what)
{
    return *std::ranges::find(rows, what, [](const AssumptionRow& row) { return row.now.what; });
}

} // namespace

TEST(Assumptions, AreThoseThatMatterForTheMeasure)
{
    const Document document = twoCases();
    EXPECT_EQ(kindsOf(assumptionsOf(document, viewOf(MeasureId::Volume), {})),
              (std::vector{Assumption::Prefixes, Assumption::PrefixOfCase, Assumption::ReportedFigure}));
    EXPECT_EQ(kindsOf(assumptionsOf(document, viewOf(MeasureId::Custody), {})),
              (std::vector{Assumption::Basis, Assumption::Forum, Assumption::Suspended, Assumption::OtherConduct}));
    EXPECT_EQ(kindsOf(assumptionsOf(document, viewOf(MeasureId::Money), {})),
              (std::vector{Assumption::Basis, Assumption::Kinds, Assumption::Forum, Assumption::Currency,
                           Assumption::PriceYear, Assumption::OtherConduct}));
    const auto mirror = kindsOf(assumptionsOf(document, viewOf(MeasureId::Volume, FigureKind::Mirror), {}));
    EXPECT_NE(std::ranges::find(mirror, Assumption::Currency), mirror.end()) << "it has money beside volume";
    EXPECT_TRUE(assumptionsOf(Document{}, View{}, {}).size() == 1) << "no case, but prefixes are read all the same";
}

TEST(Assumptions, CountTheCasesThatTheyAreAbout)
{
    const Document document = twoCases();
    EXPECT_EQ(rowOf(assumptionsOf(document, viewOf(MeasureId::Volume), {}), Assumption::Prefixes).affected, 1U);
    const auto money = assumptionsOf(document, viewOf(MeasureId::Money), {});
    EXPECT_EQ(rowOf(money, Assumption::Currency).affected, 1U);
    EXPECT_EQ(rowOf(money, Assumption::PriceYear).affected, 2U);
    EXPECT_EQ(rowOf(assumptionsOf(document, viewOf(MeasureId::Custody), {}), Assumption::Suspended).affected, 1U);
}

TEST(Assumptions, AreChangedAndTakenBack)
{
    const Document document = twoCases();
    for (const MeasureId measure : {MeasureId::Volume, MeasureId::Money, MeasureId::Custody, MeasureId::MoneyPerGb}) {
        View view = viewOf(measure);
        view.cases = {{"a", {}, {}, {}}, {"b", {}, {}, {}}};
        for (const AssumptionRow& row : assumptionsOf(document, view, {})) {
            EXPECT_FALSE(row.isChanged());
            for (const std::string& value : row.options) {
                View changed = view;
                assume(changed, document, {row.now.what, row.now.caseId, value});
                EXPECT_EQ(changed == view, value == row.now.value);
                if (row.now.what == Assumption::RatePer) { // it is another measure, with assumptions of its own
                    EXPECT_EQ(isOfWorks(changed.measure), value == "works");
                    continue;
                }
                const auto rows = assumptionsOf(document, changed, {});
                const auto found = std::ranges::find_if(rows, [&](const AssumptionRow& each) {
                    return each.now.what == row.now.what && each.now.caseId == row.now.caseId;
                });
                ASSERT_NE(found, rows.end());
                EXPECT_EQ(found->now.value, value);
                EXPECT_EQ(found->isChanged(), value != row.standard);
                assume(changed, document, {row.now.what, row.now.caseId, found->standard});
                EXPECT_EQ(changed, view) << "what is reset leaves no trace";
            }
        }
    }
}

TEST(Assumptions, OfACaseMakeTheViewNameItsCases)
{
    const Document document = twoCases();
    View view = viewOf(MeasureId::Volume);
    assume(view, document, {Assumption::ReportedFigure, "a", "g"});
    ASSERT_EQ(view.cases.size(), 2U);
    EXPECT_EQ(view.cases[0].figure, "g");
    View unknown = viewOf(MeasureId::Volume);
    assume(unknown, document, {Assumption::LeftOut, "gone", "why"});
    EXPECT_EQ(unknown, viewOf(MeasureId::Volume));
}

TEST(Assumptions, TheWordOfTheDocumentIsTheStandard)
{
    Document document = twoCases();
    document.reference.currency = Currency{"EUR"};
    document.reference.forum = Forum::Civil;
    View view = viewOf(MeasureId::Money);
    const auto rows = assumptionsOf(document, view, {});
    EXPECT_EQ(rowOf(rows, Assumption::Currency).standard, "EUR");
    EXPECT_FALSE(rowOf(rows, Assumption::Currency).isChanged());
    const auto& forums = rowOf(rows, Assumption::Forum).options;
    EXPECT_EQ(std::ranges::find(forums, ""), forums.end()) << "a view cannot ask for all against its document";
    assume(view, document, {Assumption::PriceYear, {}, "nonsense"});
    assume(view, document, {Assumption::Basis, {}, "nonsense"});
    assume(view, document, {Assumption::Kinds, {}, "fine+nonsense"});
    EXPECT_EQ(view, viewOf(MeasureId::Money));
}

} // namespace toscale::tests
