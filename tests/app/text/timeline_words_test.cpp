#include "app/text/list_words.h"
#include "app/text/qt_string.h"
#include "app/text/timeline_words.h"
#include "core/civil_date.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/font_table_measure.h"
#include "core/scene/scene_svg.h"
#include "tests/app/text/english_words.h"

#include <gtest/gtest.h>
#include <set>

namespace toscale::text {

namespace {

using geometry::TimeStep;
using geometry::TimeUnit;

double dayOf(std::int64_t year, unsigned month = 1, unsigned day = 1)
{
    return static_cast<double>(toDays({year, month, day}).time_since_epoch().count());
}

std::string tick(double day, TimeUnit unit)
{
    return toUtf8(timeTickWords(english, day, TimeStep{unit, 1}));
}

std::string span(double days)
{
    return toUtf8(timeSpanWords(english, days));
}

View timelineView(std::vector<std::string> cases)
{
    View view;
    view.figure = FigureKind::Timeline;
    view.measure = MeasureId::Money;
    for (std::string& id : cases)
        view.cases.push_back({std::move(id), {}, {}, {}});
    return view;
}

scene::Scene drawn(const View& view)
{
    const Document& document = io::sampleLibrary();
    const LocaleWording wording;
    const Columns columns = columnsOf(document, view, io::builtInTables());
    const auto scene = scene::buildScene(document, view, columns, wording, scene::FontTableMeasure());
    EXPECT_TRUE(scene);
    return scene ? *scene : scene::Scene{};
}

} // namespace

/// The parties of The Pirate Bay have stages of their own; whose each is stands at its bar.
TEST(TimelineWords, ATermOfOneOfSeveralNamesHim)
{
    View view = timelineView({"pirate-bay-trial"});
    view.measure = MeasureId::Custody;
    int terms = 0;
    for (const scene::Mark& mark : drawn(view).marks)
        if (const auto* text = std::get_if<scene::TextShape>(&mark.shape);
            text && (mark.key.part.starts_with("term-") || mark.key.part.starts_with("length-"))) {
            ++terms;
            EXPECT_NE(text->text.find(": "), std::string::npos) << text->text;
        }
    EXPECT_GT(terms, 0);
}

TEST(TimelineWords, ADeathInACaseOfSeveralPeopleIsNobodysInParticular)
{
    const LocaleWording wording;
    EXPECT_EQ(wording.oneOfSeveralDied(), "one of the people in the case died");
    std::string words;
    for (const scene::Mark& mark : drawn(timelineView({"megaupload"})).marks)
        if (const auto* text = std::get_if<scene::TextShape>(&mark.shape))
            words += text->text + ' ';
    EXPECT_NE(words.find("one of the people in the case died"), std::string::npos) << words;
    words.clear();
    for (const scene::Mark& mark : drawn(timelineView({"swartz-jstor-2010"})).marks)
        if (const auto* text = std::get_if<scene::TextShape>(&mark.shape))
            words += text->text + ' ';
    EXPECT_EQ(words.find("one of the people"), std::string::npos);
    const View view = timelineView({"megaupload"});
    const Columns columns = columnsOf(io::sampleLibrary(), view, io::builtInTables());
    const std::string description = wording.figureDescription(view.figure, columns);
    EXPECT_NE(description.find("one of the people in the case died"), std::string::npos) << description;
    EXPECT_EQ(description.find(", died"), std::string::npos) << "nor in the words for those who do not see it";
}

TEST(TimelineWords, AFilterOfKindsIsSaid)
{
    View view = timelineView({"swartz-jstor-2010"});
    setTimelineOptions(view, {TimeScaleKind::Calendar, EventKind::Act, {EventKind::Charge, EventKind::Decision}});
    std::string words;
    for (const scene::Mark& mark : drawn(view).marks)
        if (const auto* text = std::get_if<scene::TextShape>(&mark.shape))
            words += text->text + ' ';
    EXPECT_NE(words.find("Of the events only these kinds are shown: charge and decision."), std::string::npos) << words;
}

TEST(TimelineWords, TicksAreAsFineAsTheirStep)
{
    EXPECT_EQ(tick(dayOf(2011), TimeUnit::Year), "2011");
    EXPECT_EQ(tick(dayOf(2011, 3), TimeUnit::Month), "Mar 2011");
    EXPECT_EQ(tick(dayOf(2011, 7, 19), TimeUnit::Day), "19 Jul 2011");
    EXPECT_EQ(tick(dayOf(2011, 7, 19) + 14.5 / 24, TimeUnit::Minute), "14:30");
    EXPECT_EQ(tick(dayOf(40'000), TimeUnit::Year), "40000");
    EXPECT_EQ(tick(dayOf(-43), TimeUnit::Year), "44 BC") << "EDTF counts a year 0, historians do not";
    EXPECT_EQ(tick(dayOf(0), TimeUnit::Year), "1 BC");
    EXPECT_EQ(toUtf8(timeTickWords(Phrases("de"), dayOf(2011), TimeStep{TimeUnit::Year, 1})), "2011");
}

TEST(TimelineWords, TicksBeforeAndAfterDayZero)
{
    EXPECT_EQ(toUtf8(relativeTickWords(english, 0, TimeUnit::Year)), "0");
    EXPECT_EQ(toUtf8(relativeTickWords(english, 1, TimeUnit::Year)), "+ 1 year");
    EXPECT_EQ(toUtf8(relativeTickWords(english, -6, TimeUnit::Month)), "− 6 months");
}

TEST(TimelineWords, SpansAreInTheLargestUnit)
{
    EXPECT_EQ(span(365.2425), "1 year");
    EXPECT_EQ(span(365.2425 * 3.5), "3.5 years");
    EXPECT_EQ(span(61), "2 months");
    EXPECT_EQ(span(12), "12 days");
    EXPECT_EQ(span(1), "1 day");
    EXPECT_EQ(span(0.5), "12 hours");
}

TEST(TimelineWords, EveryKindOfEventHasAWordOfItsOwn)
{
    std::set<QString> words;
    for (std::size_t i = 0; i < namesOf<EventKind>.size(); ++i)
        words.insert(eventKindWords(english, static_cast<EventKind>(i)));
    EXPECT_EQ(words.size(), namesOf<EventKind>.size());
}

/// FIGURES.md 4: no cause, no method, and nothing that joins it to a charge or a term.
TEST(TimelineWords, OfADeathSayThatSomebodyDied)
{
    const scene::Scene scene = drawn(timelineView({"swartz-jstor-2010"}));
    std::size_t deaths = 0;
    for (const scene::Mark& mark : scene.marks)
        if (mark.description.find("died") != std::string::npos) {
            EXPECT_EQ(mark.description.find("Swartz / JSTOR, 11 January 2013, died"), 0U) << mark.description;
            for (const char* word : {"charge", "indict", "years", "trial", "suicide", "hang"})
                EXPECT_EQ(mark.description.find(word), std::string::npos) << mark.description;
            ++deaths;
        }
    EXPECT_GT(deaths, 0U);
    for (const scene::Mark& mark : scene.marks)
        if (const auto* text = std::get_if<scene::TextShape>(&mark.shape)) {
            EXPECT_EQ(text->text.find("aged"), std::string::npos) << text->text;
        }
}

TEST(TimelineWords, ATermForLifeSaysItsBasisOnce)
{
    View view;
    view.figure = FigureKind::Timeline;
    view.measure = MeasureId::Custody;
    view.cases = {{"schulte-vault7", {}, {}, {}}};
    const Columns columns = columnsOf(io::sampleLibrary(), view, io::builtInTables());
    const Ladder* custody = ladderIn(columns, MeasureId::Custody);
    ASSERT_TRUE(custody);
    const LocaleWording wording;
    std::set<std::string> labels;
    for (std::size_t i = 0; i < custody->rungs.size(); ++i)
        if (custody->stages.rows[i].isLife())
            labels.insert(wording.termLabel(*custody, i, true));
    EXPECT_EQ(labels, std::set<std::string>{"life, sought"});
}

TEST(TimelineWords, AFigureSaysWhatItIsAndGivesNoRatio)
{
    const View view = timelineView({"swartz-jstor-2010", "thomas-rasset-kazaa"});
    const Columns columns = columnsOf(io::sampleLibrary(), view, io::builtInTables());
    const LocaleWording wording;
    const scene::FigureTexts texts = wording.figureTexts(FigureKind::Timeline, columns);
    EXPECT_EQ(texts.title, "What happened when: Swartz / JSTOR and Thomas-Rasset / Kazaa");
    EXPECT_TRUE(texts.ratio.empty());
    EXPECT_LE(toQString(texts.altText).size(), longestAltText);
    const std::string text = wording.figureDescription(FigureKind::Timeline, columns);
    EXPECT_NE(text.find("19 July 2011, charge: Federal indictment unsealed"), std::string::npos) << text;
    EXPECT_NE(text.find("$1.92 million"), std::string::npos) << text;
}

TEST(TimelineWords, AltTextOfManyCasesIsWhole)
{
    View view;
    view.figure = FigureKind::Timeline;
    const std::string text =
        LocaleWording()
            .figureTexts(FigureKind::Timeline, columnsOf(io::sampleLibrary(), view, io::builtInTables()))
            .altText;
    EXPECT_TRUE(
        text.starts_with("Timeline to scale. " + std::to_string(io::sampleLibrary().cases.size()) + " cases, from "))
        << text;
    EXPECT_EQ(text.find("…"), std::string::npos) << text;
}

/// What is drawn is cited: events and penalties, and no volume.
TEST(TimelineWords, TheSourceLineIsThatOfTheEvents)
{
    const auto sourcesOf = [](MeasureId measure) {
        View view = timelineView({"swartz-jstor-2010"});
        view.measure = measure;
        std::string text;
        for (const scene::Mark& mark : drawn(view).marks)
            if (mark.key.part.starts_with("sources"))
                text += std::get<scene::TextShape>(mark.shape).text + ' ';
        return text;
    };
    EXPECT_NE(sourcesOf(MeasureId::Volume).find("U.S. Attorney"), std::string::npos) << sourcesOf(MeasureId::Volume);
    EXPECT_EQ(sourcesOf(MeasureId::Volume).find("Meme Insider"), std::string::npos) << sourcesOf(MeasureId::Volume);
    EXPECT_NE(sourcesOf(MeasureId::Money).find("U.S. Attorney"), std::string::npos);
}

TEST(TimelineWords, TheScaleIsStated)
{
    const auto scaleOf = [](TimeScaleKind kind) {
        View view = timelineView({"swartz-jstor-2010"});
        TimelineOptions options;
        options.scale = kind;
        setTimelineOptions(view, options);
        for (const scene::Mark& mark : drawn(view).marks)
            if (mark.key.part.starts_with("scale"))
                return std::get<scene::TextShape>(mark.shape).text;
        return std::string();
    };
    EXPECT_EQ(scaleOf(TimeScaleKind::Calendar).find("Time is to scale: 1 cm = "), 0U);
    EXPECT_NE(scaleOf(TimeScaleKind::Aligned).find("day 0, the first act"), std::string::npos);
    EXPECT_NE(scaleOf(TimeScaleKind::Collapsed).find("torn out"), std::string::npos);
    EXPECT_NE(scaleOf(TimeScaleKind::Sequence).find("order alone"), std::string::npos);
}

} // namespace toscale::text
