#include "app/text/locale_wording.h"
#include "app/text/qt_string.h"
#include "core/document/columns.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/ink.h"
#include "core/scene/scene_svg.h"
#include "core/scene/scene_text.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/golden.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

// Figures that show several measures of the same cases, over the researched cases: words, sizes, scales.

namespace toscale::text {

namespace {

using scene::Scene;

View viewOf(FigureKind kind, MeasureId measure, std::string_view basis = "final",
            const std::vector<std::string>& cases = {})
{
    View view;
    view.figure = kind;
    view.measure = measure;
    view.reference.basis = basisChoiceFromName(basis);
    view.reference.baseline = "swartz-jstor-2010";
    for (const std::string& id : cases)
        view.cases.push_back({id, {}, {}, {}});
    return view;
}

Columns columnsFor(const Document& document, const View& view)
{
    return columnsOf(document, view, io::builtInTables(), io::builtInYardsticks());
}

Scene drawn(const Document& document, const View& view)
{
    const LocaleWording wording;
    auto scene = scene::buildScene(document, view, columnsFor(document, view), wording, tests::FixedTextMeasure());
    EXPECT_TRUE(scene) << nameOf(view.figure) << ' ' << view.size.width << 'x' << view.size.height;
    return scene ? *std::move(scene) : Scene{};
}

const std::vector<std::string> noCommonMeasure{"swartz-jstor-2010", "meta-shadow-libraries", "anthropic-bartz"};

/// The kinds with the measures that are worth seeing.
std::vector<View> viewsOf(std::string_view basis, const std::vector<std::string>& cases = {})
{
    return {viewOf(FigureKind::Ledger, MeasureId::Volume, basis, cases),
            viewOf(FigureKind::Ledger, MeasureId::MoneyPerGb, basis, cases),
            viewOf(FigureKind::Mirror, MeasureId::Money, basis, cases),
            viewOf(FigureKind::Mirror, MeasureId::Custody, basis, cases),
            viewOf(FigureKind::Mirror, MeasureId::Works, basis, cases),
            viewOf(FigureKind::Plane, MeasureId::Money, basis, cases),
            viewOf(FigureKind::Plane, MeasureId::Custody, basis, cases),
            viewOf(FigureKind::Plane, MeasureId::Works, basis, cases),
            viewOf(FigureKind::SameRate, MeasureId::SameRateMoney, basis, cases),
            viewOf(FigureKind::SameRate, MeasureId::SameRateCustody, basis, cases)};
}

bool hasHoles(const std::string& text)
{
    static const QRegularExpression hole(
        QStringLiteral("%[1-9n]|\\(s\\)|\\bnan\\b|\\binf\\b|, ,|\\(\\)|: ,|of :|\\.\\.|\\b[a-z]+_[a-z]+\\b"));
    return hole.match(toQString(text)).hasMatch();
}

void expectGood(const Scene& scene)
{
    tests::expectReadable(scene);
    EXPECT_NEAR(scene::measureInk(scene, scene::Encoding::Length).worst, 1, 1e-4);
    EXPECT_LE(toQString(scene.altText).size(), 250);
    for (const std::string& text : {scene.title, scene.altText, scene.longDescription})
        EXPECT_FALSE(hasHoles(text)) << text;
    for (const scene::Mark& mark : scene.marks)
        if (mark.key.part.ends_with("-gap")) {
            std::string word = mark.key.part;
            word.replace(word.size() - 3, 3, "amount");
            EXPECT_TRUE(tests::findMark(scene, mark.key.caseId, word)) << mark.key.caseId << ' ' << word;
        }
}

} // namespace

TEST(FigureWords, ALedgerOfCasesWithoutACommonMeasureSaysWhy)
{
    const View view = viewOf(FigureKind::Ledger, MeasureId::Volume, "final", noCommonMeasure);
    const Columns columns = columnsFor(io::sampleLibrary(), view);
    EXPECT_TRUE(shareNoMeasure(columns));
    EXPECT_EQ(
        LocaleWording().figureTexts(FigureKind::Ledger, columns).ratio,
        "No measure has comparable values for all 3 cases: volume of data for 2, number of works for 2 (different "
        "kinds of works), settlements for 1 and prison time for none. So each has a scale of its own.");
}

TEST(FigureWords, ALedgerOfCasesWithACommonMeasureHasItsRatio)
{
    const View view = viewOf(FigureKind::Ledger, MeasureId::Money, "final", {"thomas-rasset-kazaa", "tenenbaum-p2p"});
    const Columns columns = columnsFor(io::sampleLibrary(), view);
    EXPECT_FALSE(shareNoMeasure(columns));
    EXPECT_TRUE(LocaleWording().figureTexts(FigureKind::Ledger, columns).ratio.starts_with("$675,000 (Tenenbaum"));
}

TEST(FigureWords, AltTextNamesEachMeasure)
{
    const View view = viewOf(FigureKind::Ledger, MeasureId::Volume);
    const Columns columns = columnsFor(io::builtInDocument(), view);
    const LocaleWording wording;
    const scene::FigureTexts texts = wording.figureTexts(FigureKind::Ledger, columns);
    EXPECT_TRUE(texts.altText.starts_with(
        "Table with bars to scale: volume of data; number of works; fines, damages and settlements; prison time. "
        "Volume of data. Swartz / JSTOR, origin of the figure not traced: about 70\u00a0GB; Meta / shadow libraries, "
        "alleged: at least 81.7\u00a0TB"))
        << texts.altText;
    for (const std::string_view words :
         {"Volume of data.\n", "Number of works.\n", "Prison time.\n", "alleged", "origin of the figure not traced"})
        EXPECT_NE(wording.figureDescription(FigureKind::Ledger, columns).find(words), std::string::npos) << words;
}

TEST(FigureWords, NoAltTextIsCut)
{
    for (const char* language : {"en", "de", "fr", "es", "zh", "ar"}) {
        const LocaleWording wording(language);
        for (const Document* document : {&io::builtInDocument(), &io::sampleLibrary()})
            for (const FigureKind kind : scene::drawableKinds()) {
                View view = viewOfAll(*document);
                view.figure = kind;
                view.measure = scene::measureFor(kind, MeasureId::Volume);
                const QString text = toQString(wording.figureTexts(kind, columnsFor(*document, view)).altText);
                EXPECT_LE(text.size(), 250) << nameOf(kind) << ' ' << language;
                EXPECT_FALSE(text.contains(QChar(0x2026))) << nameOf(kind) << ' ' << text.toStdString();
            }
    }
}

/// The values of 36 cases have no room: what they have in common is said, and no list is cut.
TEST(FigureWords, AltTextOfManyCasesIsWhole)
{
    const LocaleWording wording;
    for (const FigureKind kind : {FigureKind::Ledger, FigureKind::Mirror, FigureKind::Plane}) {
        const Columns columns = columnsFor(io::sampleLibrary(), viewOf(kind, MeasureId::Money));
        const std::string text = wording.figureTexts(kind, columns).altText;
        EXPECT_EQ(text.find("…"), std::string::npos) << text;
        EXPECT_NE(text.find(std::to_string(columns.main.rows.size()) + " cases"), std::string::npos) << text;
    }
    const View plane = viewOf(FigureKind::Plane, MeasureId::Money);
    const std::string text = wording.figureTexts(FigureKind::Plane, columnsFor(io::sampleLibrary(), plane)).altText;
    EXPECT_NE(text.find("Volume of data for 14, from 65\u00a0GB (Su Bin"), std::string::npos) << text;
}

TEST(FigureWords, OfAPointOfAPlaneSayWhatIsOfTheCaseOnce)
{
    int pending = 0;
    for (const scene::Mark& mark : drawn(io::sampleLibrary(), viewOf(FigureKind::Plane, MeasureId::Money)).marks) {
        const QStringList said = toQString(mark.description).split(QStringLiteral("proceedings pending"));
        EXPECT_LE(said.size(), 2) << mark.description;
        pending += said.size() == 2 ? 1 : 0;
    }
    EXPECT_GT(pending, 3);
}

TEST(FigureWords, APlaneOfGapsSaysThatNothingHasAPlace)
{
    Document document;
    for (const char* id : {"a", "b"})
        document.cases.emplace_back().id = id;
    const Columns columns = columnsFor(document, viewOf(FigureKind::Plane, MeasureId::Money));
    EXPECT_EQ(LocaleWording().figureTexts(FigureKind::Plane, columns).subtitle, "No case has a value of either.");
}

TEST(FigureWords, OfASameRateSayWhatWasAndThatTheRestIsArithmetic)
{
    const View view = viewOf(FigureKind::SameRate, MeasureId::SameRateMoney, "statutory_maximum");
    const Columns columns = columnsFor(io::builtInDocument(), view);
    const LocaleWording wording;
    EXPECT_EQ(wording.columnTitle(FigureKind::SameRate, columns.beside.at(0)), "What was");
    EXPECT_EQ(wording.columnTitle(FigureKind::SameRate, columns.main), "At the rate of Swartz / JSTOR");
    const scene::FigureTexts texts = wording.figureTexts(FigureKind::SameRate, columns);
    const std::string description = wording.figureDescription(FigureKind::SameRate, columns);
    for (const std::string& text : {texts.title, texts.ratio, texts.altText, description})
        EXPECT_NE(text.find("arithmetic, not law"), std::string::npos) << text;
    EXPECT_NE(description.find("none so far"), std::string::npos) << description;
}

TEST(FigureWords, OfAMirrorHaveTheRatioOfEachSide)
{
    const View view = viewOf(FigureKind::Mirror, MeasureId::Money, "statutory_maximum");
    const scene::FigureTexts texts =
        LocaleWording().figureTexts(FigureKind::Mirror, columnsFor(io::builtInDocument(), view));
    EXPECT_TRUE(texts.ratio.starts_with("Volume of data: ")) << texts.ratio;
    EXPECT_NE(texts.ratio.find("Fines: No ratio"), std::string::npos) << texts.ratio;
    EXPECT_EQ(texts.title, "Volume of data and fines: Swartz / JSTOR and Meta / shadow libraries");
}

TEST(FigureWords, TheRecordOfACaseHasItsDate)
{
    const LocaleWording wording;
    Case which;
    EXPECT_EQ(wording.caseRecord(which), "status not stated");
    which.status = CaseStatus::Pending;
    which.asOf = "2026-06";
    EXPECT_EQ(wording.caseRecord(which), "pending, as of June 2026");
}

TEST(FigureWords, EachScaleIsStatedOrSaidToBeOne)
{
    const View view = viewOf(FigureKind::Ledger, MeasureId::Volume);
    const Columns columns = columnsFor(io::builtInDocument(), view);
    const LocaleWording wording;
    const std::vector<scene::StatedScale> scales{{&columns.main, 2e13}, {&columns.beside.at(0), 8e5, "articles"}};
    EXPECT_EQ(wording.columnScales(FigureKind::Ledger, scales),
              "Lengths are to scale within a measure. Volume of data: 1 cm = 20\u00a0TB. Number of works: 1 cm = "
              "800,000 articles.");
    const std::vector<scene::StatedScale> onScreen{{&columns.main, 0}};
    EXPECT_EQ(wording.columnScales(FigureKind::Ledger, onScreen), "Lengths are to scale within a measure.");
}

class SeveralMeasures : public testing::TestWithParam<FigureSize> { };

TEST_P(SeveralMeasures, OfTheBuiltInDocumentAreReadableAndTrueToScale)
{
    for (const char* basis : {"final", "statutory_maximum", "sought", "highest"})
        for (View view : viewsOf(basis)) {
            view.size = GetParam();
            expectGood(drawn(io::builtInDocument(), view));
        }
}

TEST_P(SeveralMeasures, OfAllSamplesAreReadableAndTrueToScale)
{
    for (const char* basis : {"final", "statutory_maximum"})
        for (View view : viewsOf(basis)) {
            view.size = GetParam();
            expectGood(drawn(io::sampleLibrary(), view));
        }
}

TEST_P(SeveralMeasures, OfEachSampleBesideTheBaselineAreReadableAndTrueToScale)
{
    for (const Case& which : io::sampleLibrary().cases)
        for (View view : viewsOf("final", {"swartz-jstor-2010", which.id})) {
            if (which.id == "swartz-jstor-2010")
                view.cases.pop_back();
            view.size = GetParam();
            expectGood(drawn(io::sampleLibrary(), view));
        }
}

INSTANTIATE_TEST_SUITE_P(Sizes, SeveralMeasures,
                         testing::Values(FigureSize{1200, 675}, FigureSize{800, 600}, FigureSize{500, 900}));

TEST(SeveralMeasuresOf, ADeathJoinsNoTextOfAChargeOrATerm)
{
    static const QRegularExpression death(QStringLiteral("\\bdied\\b|\\bdeath\\b|\\bsuicide\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (const char* basis : {"final", "statutory_maximum"})
        for (const View& view : viewsOf(basis, {"swartz-jstor-2010", "meta-shadow-libraries"})) {
            const Scene scene = drawn(io::sampleLibrary(), view);
            std::vector<std::string> texts{scene.title, scene.altText, tests::allTexts(scene)};
            if (view.figure == FigureKind::SameRate) // beside maxima the outcome is not told at all
                texts.push_back(scene.longDescription);
            for (const std::string& text : texts)
                EXPECT_FALSE(death.match(toQString(text)).hasMatch()) << text;
        }
}

TEST(GoldenFigures, OfTheBuiltInDocument)
{
    const std::pair<const char*, View> figures[] = {
        {"built-in-ledger", viewOf(FigureKind::Ledger, MeasureId::Volume)},
        {"built-in-mirror", viewOf(FigureKind::Mirror, MeasureId::Money, "statutory_maximum")},
        {"built-in-ladder", viewOf(FigureKind::Ladder, MeasureId::Custody)},
        {"built-in-plane", viewOf(FigureKind::Plane, MeasureId::Money, "statutory_maximum")},
        {"built-in-same-rate", viewOf(FigureKind::SameRate, MeasureId::SameRateMoney, "statutory_maximum")}};
    for (const auto& [name, view] : figures) {
        const Scene scene = drawn(io::builtInDocument(), view);
        tests::expectGolden("scenes/" + std::string(name) + ".txt", toText(scene));
        tests::expectGolden("svg/" + std::string(name) + ".svg", toSvg(scene, *scene::themeOf("light")));
    }
}

} // namespace toscale::text
