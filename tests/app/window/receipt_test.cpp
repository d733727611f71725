#include "app/figure/receipt_panel.h"
#include "core/io/reference_data.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace toscale::gui {

namespace {

class Receipt : public testing::Test {
protected:
    void open(const Document& document) { m_session.replaceDocument(document, {}); }
    /// The view on screen as that figure of these cases.
    void draw(FigureKind kind, MeasureId measure, const std::vector<std::string>& cases = {})
    {
        View view = m_session.currentView();
        view.figure = kind;
        view.measure = measure;
        view.cases.clear();
        for (const std::string& id : cases)
            view.cases.push_back({id, {}, {}, {}});
        m_session.changeView(view, QStringLiteral("drawn"));
    }
    [[nodiscard]] bool says(const char* words) const
    {
        return m_receipt.plainReceipt().contains(QString::fromUtf8(words));
    }

    const text::LocaleWording m_wording;
    DocumentSession m_session;
    ReceiptPanel m_receipt{m_session, m_wording};
};

/// FIGURES.md 4: a death is told without cause and method, whatever the sources say.
TEST_F(Receipt, TellsNoCauseOfADeath)
{
    open(io::sampleLibrary());
    for (std::size_t measure = 0; measure < measureNames.size(); ++measure) {
        View view = m_session.currentView();
        view.measure = static_cast<MeasureId>(measure);
        view.reference.baseline = "swartz-jstor-2010";
        m_session.changeView(view, QStringLiteral("measure"));
        for (const Case& one : m_session.document().cases) {
            m_receipt.showCase(one.id);
            for (const char* word : {"suicide", "hanged", "hanging", "cancer", "killed himself"})
                EXPECT_FALSE(m_receipt.plainReceipt().contains(QString::fromUtf8(word), Qt::CaseInsensitive))
                    << one.id << ' ' << nameOf(view.measure);
        }
    }
}

TEST_F(Receipt, QuotesTheSourceOfANumber)
{
    open(io::builtInDocument());
    m_receipt.showCase("meta-shadow-libraries");
    EXPECT_TRUE(m_receipt.plainReceipt().contains(QStringLiteral("80")));
    EXPECT_TRUE(m_receipt.plainReceipt().contains(QChar(0x201C)));
}

/// A press headline joins the death to the charge.
TEST_F(Receipt, QuotationsInAQuotedSourceHaveOtherMarks)
{
    Document document = io::builtInDocument();
    for (Source& source : document.cases[1].sources)
        source.quote = "the court: “fair use” it is";
    const std::string id = std::as_const(document).cases[1].id;
    open(document);
    m_receipt.showCase(id);
    EXPECT_TRUE(says("“the court: ‘fair use’ it is”")) << m_receipt.plainReceipt().toStdString();
}

TEST_F(Receipt, PrintsNoHeadlineOfACaseWithADeath)
{
    open(io::builtInDocument());
    m_receipt.showCase("swartz-jstor-2010");
    EXPECT_FALSE(m_receipt.plainReceipt().contains(QStringLiteral("Tragedy")));
    EXPECT_TRUE(m_receipt.plainReceipt().contains(QStringLiteral("Meme Insider")));
}

TEST_F(Receipt, SaysThatACaseIsNotInTheFigure)
{
    open(io::builtInDocument());
    View view = m_session.currentView();
    view.cases = {{"meta-shadow-libraries", {}, {}, {}}};
    m_session.changeView(view, QStringLiteral("one case"));
    m_receipt.showCase("swartz-jstor-2010");
    EXPECT_TRUE(m_receipt.plainReceipt().startsWith(QStringLiteral("Swartz / JSTOR")));
    EXPECT_TRUE(m_receipt.plainReceipt().contains(QStringLiteral("Tick it in the list")));
}

/// $222,000 stands, but somebody asks how the $1.92 million came about.
TEST_F(Receipt, OfALadderIsThatOfTheStage)
{
    open(io::sampleLibrary());
    draw(FigureKind::Ladder, MeasureId::Money, {"thomas-rasset-kazaa"});
    m_receipt.showCase("thomas-rasset-kazaa");
    EXPECT_TRUE(says("222,000"));
    m_receipt.showMark({"thomas-rasset-kazaa", "money-verdict-2009-value"});
    EXPECT_TRUE(says("1.92")) << m_receipt.plainReceipt().toStdString();
    EXPECT_FALSE(says("222,000"));
}

TEST_F(Receipt, OfALedgerIsThatOfTheColumn)
{
    open(io::builtInDocument());
    draw(FigureKind::Ledger, MeasureId::Volume);
    m_receipt.showMark({"swartz-jstor-2010", "works-value"});
    EXPECT_TRUE(says("4.8 million")) << m_receipt.plainReceipt().toStdString();
    m_receipt.showMark({"swartz-jstor-2010", "volume-value"});
    EXPECT_TRUE(says("70"));
    EXPECT_FALSE(says("4.8 million"));
}

TEST_F(Receipt, OfATimelineIsThatOfTheEventOrOfTheStage)
{
    open(io::sampleLibrary());
    draw(FigureKind::Timeline, MeasureId::Money, {"swartz-jstor-2010", "thomas-rasset-kazaa"});
    m_receipt.showMark({"thomas-rasset-kazaa", "money-verdict-2009"});
    EXPECT_TRUE(says("1.92")) << m_receipt.plainReceipt().toStdString();
    const auto& lanes = m_session.columns().timeline.lanes;
    ASSERT_EQ(lanes.size(), 2U);
    for (const TimelineEvent& event : lanes[0].events) {
        if (!event.event)
            continue;
        m_receipt.showMark({"swartz-jstor-2010", "event-" + std::to_string(*event.event + 1) + "-label"});
        EXPECT_TRUE(says(m_wording.date(event.date).c_str())) << event.label;
        EXPECT_TRUE(says("Sources"));
        EXPECT_FALSE(says("1 million (")) << "the value of the case is another thing";
    }
}

TEST_F(Receipt, OfADeathSaysThatOneDied)
{
    open(io::sampleLibrary());
    draw(FigureKind::Timeline, MeasureId::Money, {"swartz-jstor-2010"});
    const auto& events = m_session.columns().timeline.lanes.at(0).events;
    const auto death = std::ranges::find(events, EventKind::Death, &TimelineEvent::kind);
    ASSERT_NE(death, events.end());
    m_receipt.showMark({"swartz-jstor-2010", "event-" + std::to_string(*death->event + 1)});
    EXPECT_TRUE(says("died"));
    for (const char* word : {"charge", "years", "aged", "suicide", "indict"})
        EXPECT_FALSE(says(word)) << m_receipt.plainReceipt().toStdString();
}

} // namespace

} // namespace toscale::gui
