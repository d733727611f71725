#include "core/document/step_changes.h"

#include <gtest/gtest.h>

namespace toscale {

namespace {

class StepChanges : public testing::Test {
protected:
    StepChanges()
    {
        for (const char* id : {"a", "b"}) {
            Case made;
            made.id = id;
            m_document.cases.push_back(made);
        }
        m_view.id = "first";
        m_after = m_view;
        m_after.id = "second";
    }
    [[nodiscard]] std::vector<StepChange> changes() const { return changesBetween(m_document, m_view, m_after); }

    Document m_document;
    View m_view;
    View m_after;
};

using Changes = std::vector<StepChange>;

TEST_F(StepChanges, OtherWordsAreNone)
{
    m_after.title = "Another title";
    m_after.speakerNotes = "Ask the class";
    setTextOption(m_after, "ratio", "So many times");
    EXPECT_TRUE(changes().empty());
}

TEST_F(StepChanges, AllCasesAreTheSameAsEachOfThem)
{
    m_after.cases = {{"b", {}, {}, {}}, {"a", {}, {}, {}}};
    EXPECT_TRUE(changes().empty());
    m_after.cases.pop_back();
    EXPECT_EQ(changes(), Changes{StepChange::Cases});
}

TEST_F(StepChanges, AnotherFigureOfACaseIsAnotherCase)
{
    m_after.cases = {{"a", "press", {}, {}}, {"b", {}, {}, {}}};
    EXPECT_EQ(changes(), Changes{StepChange::Cases});
}

TEST_F(StepChanges, ACaseThatIsLeftOutIsNotDrawn)
{
    m_view.cases = {{"a", {}, {}, {}}};
    m_after.cases = {{"a", {}, {}, {}}, {"b", {}, "of another year", {}}};
    EXPECT_TRUE(changes().empty());
}

TEST_F(StepChanges, WhatTheDocumentSaysCountsWhereAViewSaysNothing)
{
    m_document.reference.baseline = "a";
    m_after.reference.baseline = "a";
    EXPECT_TRUE(changes().empty());
    m_after.reference.baseline = "b";
    EXPECT_EQ(changes(), Changes{StepChange::Baseline});
}

TEST_F(StepChanges, EachOfManyIsCounted)
{
    m_view.measure = MeasureId::Custody;
    m_after.figure = FigureKind::Bars;
    m_after.measure = MeasureId::Money;
    m_after.reference.basis = BasisChoice{BasisChoice::Rule::Highest, {}};
    m_after.reference.currency = Currency("EUR");
    m_after.theme = "dark";
    EXPECT_EQ(changes(),
              (Changes{StepChange::Figure, StepChange::Measure, StepChange::Basis, StepChange::Conversion,
                       StepChange::Colours}));
    EXPECT_GT(changes().size(), mostChangesOfStep);
}

TEST_F(StepChanges, WhatAMeasureDoesNotDrawDoesNotChange)
{
    m_view.cases = {{"a", "press", {}, {}}};
    m_after.cases = {{"a", {}, {}, {}}};
    m_after.measure = MeasureId::Money;
    m_after.reference.basis = BasisChoice{BasisChoice::Rule::Highest, {}};
    EXPECT_EQ(changes(), Changes{StepChange::Measure}); // a volume has no basis, a fine no reported figure
}

TEST_F(StepChanges, ALadderDrawsEveryStageOfBothMeasures)
{
    m_view.measure = MeasureId::Custody;
    m_view.reference.basis = BasisChoice{BasisChoice::Rule::Single, Basis::StatutoryMaximum};
    m_after.figure = FigureKind::Ladder;
    m_after.measure = MeasureId::Money;
    EXPECT_EQ(changes(), Changes{StepChange::Figure});
}

TEST_F(StepChanges, AnotherScaleOfATimelineIsAnotherFigure)
{
    setTextOption(m_after, "scale", "aligned");
    EXPECT_EQ(changes(), Changes{StepChange::Figure});
}

} // namespace

} // namespace toscale
