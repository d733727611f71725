#include "core/document/view.h"

#include "core/document/document.h"

#include <gtest/gtest.h>

namespace toscale {

namespace {

Reference documentReference()
{
    Reference reference;
    reference.currency = {"EUR"};
    reference.priceYear = 2020;
    reference.baseline = "a";
    reference.basis = {BasisChoice::Rule::Highest, {}};
    reference.kinds = {PenaltyKind::Fine};
    reference.forum = Forum::Civil;
    return reference;
}

} // namespace

TEST(ReferenceOf, AViewThatSaysNothingKeepsTheDocumentsReference)
{
    EXPECT_EQ(referenceOf(View{}, documentReference()), documentReference());
}

TEST(ReferenceOf, EachFieldOfTheViewReplacesThatFieldAlone)
{
    View view;
    view.reference.currency = Currency{"USD"};
    view.reference.reading = PrefixReading::Jedec;
    view.reference.inflateFirst = true;
    view.reference.ignoreScope = true;
    view.reference.withOtherConduct = true;
    view.reference.basis = BasisChoice{BasisChoice::Rule::Single, Basis::Sought};
    view.kinds = {PenaltyKind::Damages, PenaltyKind::Settlement};
    view.forum = Forum::Criminal;
    view.parties = {"p"};

    Reference expected = documentReference();
    expected.currency = {"USD"};
    expected.reading = PrefixReading::Jedec;
    expected.inflateFirst = true;
    expected.ignoreScope = true;
    expected.withOtherConduct = true;
    expected.basis = {BasisChoice::Rule::Single, Basis::Sought};
    expected.kinds = {PenaltyKind::Damages, PenaltyKind::Settlement};
    expected.forum = Forum::Criminal;
    expected.parties = {"p"};
    EXPECT_EQ(referenceOf(view, documentReference()), expected);
}

TEST(ReferenceOf, AViewCanGoBackToNominalMoneyAndToNoBaseline)
{
    View view;
    view.reference.priceYear.emplace(std::nullopt);
    view.reference.baseline = "";
    const Reference reference = referenceOf(view, documentReference());
    EXPECT_EQ(reference.priceYear, std::nullopt);
    EXPECT_EQ(reference.baseline, "");
    EXPECT_EQ(reference.currency.code, "EUR");
}

TEST(View, ShowsOtherWhereWhatWasTypedAboutItMayBeFalse)
{
    View before;
    before.cases = {{"a", {}, {}, {}}, {"b", "b-1", {}, {}}};
    View view = before;
    view.theme = "dark";
    view.title = "Typed";
    view.cases[0].reading = PrefixReading::Iec;
    EXPECT_FALSE(showsOther(view, before)) << "drawn and read otherwise, but the same";
    const auto differs = [&](const auto& change) {
        View other = before;
        change(other);
        return showsOther(other, before);
    };
    EXPECT_TRUE(differs([](View& other) { other.cases.pop_back(); }));
    EXPECT_TRUE(differs([](View& other) { other.cases[1].figure = "b-2"; }));
    EXPECT_TRUE(differs([](View& other) { other.cases[0].leftOut = "not researched"; }));
    EXPECT_TRUE(differs([](View& other) { other.reference.basis = basisChoiceFromName("sought"); }));
    EXPECT_TRUE(differs([](View& other) { other.kinds = {PenaltyKind::Fine}; }));
    EXPECT_TRUE(differs([](View& other) { other.forum = Forum::Civil; }));
}

TEST(View, TypedTextsAreThoseThatAreNotMadeFromTheData)
{
    View view;
    view.speakerNotes = "Ask the class";
    view.byline = "By me";
    EXPECT_FALSE(hasTypedTexts(view)) << "true of any figure";
    view.title = "70 GB";
    EXPECT_TRUE(hasTypedTexts(view));
    view.title.clear();
    setTextOption(view, "ratio", "So many times");
    EXPECT_TRUE(hasTypedTexts(view));
}

TEST(ViewOfAll, IsATimelineWhereThereIsNothingButEvents)
{
    Document document;
    EXPECT_EQ(viewOfAll(document).figure, FigureKind::Bars);
    document.cases.emplace_back();
    EXPECT_EQ(viewOfAll(document).figure, FigureKind::Bars);
    document.cases.front().events.emplace_back();
    EXPECT_EQ(viewOfAll(document).figure, FigureKind::Timeline);
    document.cases.emplace_back().figures.emplace_back();
    EXPECT_EQ(viewOfAll(document).figure, FigureKind::Bars) << "there is an amount to draw";
}

TEST(YardstickOfCells, IsReadBackAsWrittenAndTakenAway)
{
    View view;
    EXPECT_FALSE(yardstickOfCells(view));
    setYardstickOfCells(view, "laptop-512");
    EXPECT_EQ(yardstickOfCells(view), "laptop-512");
    view.options.front().second = "512"; // no text
    EXPECT_FALSE(yardstickOfCells(view));
    setYardstickOfCells(view, "");
    EXPECT_TRUE(view.options.empty());
}

} // namespace toscale
