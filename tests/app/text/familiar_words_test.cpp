#include "app/text/cell_words.h"
#include "app/text/familiar_words.h"
#include "app/text/languages.h"
#include "app/text/locale_wording.h"
#include "app/text/qt_string.h"
#include "app/text/thing_words.h"
#include "core/document/columns.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/figures/figure.h"
#include "core/scene/ink.h"
#include "core/scene/scene_svg.h"
#include "core/scene/scene_text.h"
#include "core/scene/theme.h"
#include "tests/app/text/english_words.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/golden.h"
#include "tests/support/numbers_in_words.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace toscale::text {

namespace {

const Yardstick& thingNamed(std::string_view id)
{
    return *std::ranges::find(io::builtInYardsticks(), id, &Yardstick::id);
}

/// The value as that one thing.
FamiliarWords wordsOf(const char* language, const Estimate<double>& value, MeasureId measure, std::string_view id,
                      const QString& note = {}, const Reference& reference = {})
{
    const std::vector<Yardstick> one{thingNamed(id)};
    MeasuredValue measured;
    measured.value = value;
    Comparison in;
    in.measure = measure;
    in.reference = reference;
    const Familiar familiar = familiarThings(measured, in, nullptr, {one, io::builtInTables()});
    const auto* things = std::get_if<std::vector<FamiliarThing>>(&familiar);
    EXPECT_TRUE(things != nullptr) << id;
    return things == nullptr ? FamiliarWords{} : familiarWords(Phrases(language), measured, note, things->front(), in);
}

std::string sentence(const Estimate<double>& value, MeasureId measure, std::string_view id, const char* note = "")
{
    return plain(wordsOf("en", value, measure, id, QString::fromUtf8(note)).sentence);
}

} // namespace

TEST(FamiliarWords, AreASentenceWithArithmeticAndSource)
{
    const FamiliarWords laptops = wordsOf("en", Estimate<double>::exact(80e12), MeasureId::Volume, "laptop-512");
    EXPECT_EQ(plain(laptops.sentence), "80 TB is as much as about 156 laptops with a 512 GB drive.");
    EXPECT_EQ(plain(laptops.arithmetic), "80,000,000,000,000 B / 512,000,000,000 B = 156.25");
    EXPECT_EQ(plain(laptops.thing),
              "laptop with a 512 GB drive: about 512 GB; nominal capacity of a common drive "
              "size; that it is typical is unverified; computed");
}

TEST(FamiliarWords, AMaximumStaysAMaximum)
{
    const FamiliarWords terms = wordsOf("en", Estimate<double>::exact(35), MeasureId::Custody, "us-presidential-term",
                                        QStringLiteral("statutory maximum"));
    EXPECT_EQ(plain(terms.sentence), "35 years (statutory maximum) is as long as 8.75 US presidential terms.");
    EXPECT_EQ(plain(terms.arithmetic), "1,104,493,320 s / 126,227,808 s = 8.75; 1 year = 31,556,952 s");
}

TEST(FamiliarWords, KeepWhatIsSaidOfTheValue)
{
    EXPECT_EQ(sentence(Estimate<double>::atMost(35), MeasureId::Custody, "us-presidential-term"),
              "Up to 35 years is as long as up to 8.75 US presidential terms.");
    EXPECT_EQ(sentence(Estimate<double>::moreThan(80e12), MeasureId::Volume, "laptop-512", "alleged"),
              "Over 80 TB (alleged) is as much as about 156 or more laptops with a 512 GB drive.");
    EXPECT_EQ(sentence(Estimate<double>::atLeast(8), MeasureId::Custody, "us-presidential-term"),
              "At least 8 years is as long as at least 2 US presidential terms.");
    EXPECT_EQ(sentence(Estimate<double>::range(4, 8), MeasureId::Custody, "us-presidential-term"),
              "4 to 8 years is as long as 1 to 2 US presidential terms.");
}

TEST(FamiliarWords, HaveSingularPluralAndShares)
{
    EXPECT_EQ(sentence(Estimate<double>::exact(4), MeasureId::Custody, "us-presidential-term"),
              "4 years is as long as 1 US presidential term.");
    EXPECT_EQ(sentence(Estimate<double>::atLeast(4), MeasureId::Custody, "us-presidential-term"),
              "At least 4 years is as long as at least 1 US presidential term.");
    EXPECT_EQ(sentence(Estimate<double>::exact(2), MeasureId::Custody, "us-presidential-term"),
              "2 years is as long as half of one US presidential term.");
    EXPECT_EQ(sentence(Estimate<double>::exact(1), MeasureId::Custody, "us-presidential-term"),
              "1 year is as long as a quarter of one US presidential term.");
    EXPECT_EQ(sentence(Estimate<double>::exact(3), MeasureId::Custody, "us-presidential-term"),
              "3 years is as long as 75 % of one US presidential term.");
    EXPECT_EQ(plain(wordsOf("de", Estimate<double>::exact(35), MeasureId::Custody, "us-presidential-term").sentence),
              "35 Jahre: so lang wie 8,75 Amtszeiten eines US-Präsidenten.");
    EXPECT_EQ(plain(wordsOf("de", Estimate<double>::exact(4), MeasureId::Custody, "us-presidential-term").sentence),
              "4 Jahre: so lang wie 1 Amtszeit eines US-Präsidenten.");
    EXPECT_TRUE(wordsOf("ar", Estimate<double>::exact(35), MeasureId::Custody, "us-presidential-term")
                    .sentence.contains(QStringLiteral("٨٫٧٥ × ")));
}

TEST(FamiliarWords, SayWhatWasDoneWithMoney)
{
    const FamiliarWords nominal = wordsOf("en", Estimate<double>::exact(150'800), MeasureId::Money, "us-min-wage-year");
    EXPECT_EQ(plain(nominal.sentence), "$150,800 is as much as about 10 years at the US federal minimum wage.");
    EXPECT_NE(plain(nominal.thing).find("prices of 2009, not adjusted"), std::string::npos) << plain(nominal.thing);
    Reference reference;
    reference.priceYear = 2024;
    const FamiliarWords real =
        wordsOf("en", Estimate<double>::exact(150'800), MeasureId::Money, "us-min-wage-year", {}, reference);
    EXPECT_NE(plain(real.thing).find("2009"), std::string::npos) << plain(real.thing);
    EXPECT_EQ(plain(real.thing).find("not adjusted"), std::string::npos) << plain(real.thing);
    EXPECT_NE(plain(real.arithmetic).find("≈"), std::string::npos) << plain(real.arithmetic);
}

TEST(FamiliarWords, HaveAReasonForEachGap)
{
    std::set<QString> all;
    for (const NothingFamiliar reason : {NothingFamiliar::OtherMeasure, NothingFamiliar::Gap, NothingFamiliar::Zero,
                                         NothingFamiliar::NoBound, NothingFamiliar::NoneAsLarge})
        all.insert(nothingFamiliarWords(english, reason));
    EXPECT_EQ(all.size(), 5U);
}

/// The labels in the tables of resources/data are the keys of their translations.
TEST(ThingWords, AreThoseOfTheTables)
{
    const Phrases german("de");
    const Phrases arabic("ar");
    for (const Yardstick& thing : io::builtInYardsticks()) {
        EXPECT_EQ(thingWords(english, thing).toStdString(), thing.singular);
        EXPECT_EQ(thingsWords(english, QStringLiteral("2"), false, thing).toStdString(), "2 " + thing.plural);
        EXPECT_TRUE(std::ranges::any_of(thingWords(arabic, thing), [](QChar c) {
            return c.script() == QChar::Script_Arabic;
        })) << thing.id;
    }
    EXPECT_EQ(thingWords(german, thingNamed("laptop-512")), QStringLiteral("Laptop mit 512-GB-Laufwerk"));
    Yardstick other;
    other.id = "other";
    other.singular = "other thing";
    EXPECT_EQ(thingWords(german, other), QStringLiteral("other thing"));
}

/// What a size rests on is said in the reader's language as well, with the same numbers.
TEST(ThingWords, SayWhatTheSizesOfTheTablesRestOn)
{
    for (const Yardstick& thing : io::builtInYardsticks()) {
        Yardstick other = thing;
        other.basis = "not in the table";
        EXPECT_EQ(thingBasisWords(english, other).toStdString(), thing.basis) << thing.id;
    }
    for (const LanguageName& language : languageNames()) {
        const Phrases phrases(language.tag);
        const std::string_view tag = language.tag;
        for (const Yardstick& thing : io::builtInYardsticks()) {
            const QString words = thingBasisWords(phrases, thing);
            if (tag != "zh") { // where a million is 100 times 10^4, and months have numbers
                EXPECT_EQ(tests::numbersOf(words), tests::numbersOf(toQString(thing.basis)))
                    << tag << ": " << words.toStdString();
            }
            const bool isFormula = thing.id == "mp3-song"; // the same in every language
            const bool isForeign = std::ranges::any_of(
                words, [](QChar c) { return c.script() == QChar::Script_Arabic || c.script() == QChar::Script_Han; });
            EXPECT_EQ(isForeign, (tag == "ar" || tag == "zh") && !isFormula) << tag << ": " << words.toStdString();
        }
    }
    EXPECT_EQ(thingBasisWords(Phrases("de"), thingNamed("dvd")),
              QStringLiteral("Nennkapazität einer Lage, dezimale GB"));
    Yardstick other;
    other.id = "other";
    EXPECT_EQ(thingBasisWords(english, other), QString());
    other.basis = "weighed";
    EXPECT_EQ(thingBasisWords(Phrases("de"), other), QStringLiteral("weighed"));
}

TEST(CellWords, OfThingsNameThemAndTheirSource)
{
    Comparison in;
    const Yardstick& disc = thingNamed("dvd");
    const scene::CellUnit unit{disc.value, nullptr, &disc};
    EXPECT_EQ(plain(cellCountWords(english, 70e9 / 4.7e9, unit, in)), "15 DVDs");
    EXPECT_EQ(plain(cellCountWords(english, 1, unit, in)), "1 DVD");
    const Yardstick& term = thingNamed("us-presidential-term");
    EXPECT_EQ(plain(cellCountWords(english, 8.75, {4, nullptr, &term}, in)), "8.75 US presidential terms");
    EXPECT_EQ(plain(cellScaleWords(english, unit, 10, in)),
              "Area is to scale: 1 square = 1 DVD (about 4.7 GB; source: phy.davidson.edu); 10 × 10 squares = 470 GB");
    EXPECT_EQ(
        plain(cellScaleWords(english, {1e12, nullptr, &disc, true}, 10, in)),
        "Area is to scale: 1 square = 1 TB; 10 × 10 squares = 100 TB; squares of 1 DVD would be too many to draw");
}

namespace {

View laptopView()
{
    View view;
    view.id = "laptops";
    view.figure = FigureKind::Units;
    view.reference.baseline = "swartz-jstor-2010";
    setYardstickOfCells(view, "laptop-512");
    return view;
}

scene::Scene drawn(const View& view, const char* language = "en")
{
    const Document& document = io::builtInDocument();
    const LocaleWording wording(language);
    const Columns columns = columnsOf(document, view, io::builtInTables(), io::builtInYardsticks());
    auto scene = scene::buildScene(document, view, columns, wording, tests::FixedTextMeasure());
    EXPECT_TRUE(scene);
    tests::expectReadable(*scene);
    tests::expectTrueToScale(*scene, FigureKind::Units);
    EXPECT_NEAR(scene::measureInk(*scene, scene::Encoding::Area).worst, 1, 1e-6);
    return *scene;
}

} // namespace

TEST(GoldenFigures, OfLaptops)
{
    const scene::Scene scene = drawn(laptopView());
    tests::expectGolden("scenes/built-in-laptops.txt", toText(scene));
    tests::expectGolden("svg/built-in-laptops.svg", toSvg(scene, *scene::themeOf("light")));
}

/// A whole square is a laptop: the data marks of a row are 512 GB a cell of one area.
TEST(UnitsOfThings, ASquareIsOneThing)
{
    const scene::Scene scene = drawn(laptopView());
    double bytesAPoint = 0;
    for (const scene::Mark& mark : scene.marks)
        if (const auto* rect = std::get_if<scene::RectShape>(&mark.shape); rect && mark.data) {
            const double density = mark.data->value / (rect->rect.width * rect->rect.height);
            EXPECT_NEAR(density, bytesAPoint > 0 ? bytesAPoint : density, 1e-6 * density);
            bytesAPoint = density;
        }
    const auto seams =
        std::ranges::find_if(scene.marks, [](const scene::Mark& mark) { return mark.key.part == "cells-value"; });
    ASSERT_NE(seams, scene.marks.end());
    const auto& way = std::get<scene::PathShape>(seams->shape).points;
    const double cell = std::abs(way[2].y - way[1].y); // from one line between cells to the next
    EXPECT_NEAR(cell * cell * bytesAPoint, 512e9, 512e9 * 1e-6);
}

TEST(UnitsOfThings, TooManyBecomeRoundAmountsAndSayIt)
{
    View view = laptopView();
    setYardstickOfCells(view, "sms-message");
    EXPECT_NE(toText(drawn(view)).find("squares of 1 text message (SMS) would be too many to draw"), std::string::npos);
}

/// Of another kind than the measure, of nothing known, and a life expectancy in a case with a death: as if absent.
TEST(UnitsOfThings, AThingThatCannotStandThereIsLeftAway)
{
    const auto cellOf = [](const View& view) {
        return columnsOf(io::builtInDocument(), view, io::builtInTables(), io::builtInYardsticks()).cell;
    };
    View view = laptopView();
    EXPECT_TRUE(cellOf(view));
    view.measure = MeasureId::Custody;
    EXPECT_FALSE(cellOf(view));
    setYardstickOfCells(view, "us-life-2023");
    EXPECT_FALSE(cellOf(view)) << "Swartz died";
    view.cases = {{"meta-shadow-libraries", {}, {}, {}}};
    EXPECT_TRUE(cellOf(view));
    setYardstickOfCells(view, "no-such-thing");
    EXPECT_FALSE(cellOf(view));
    view.figure = FigureKind::Bars;
    setYardstickOfCells(view, "us-house-term");
    EXPECT_FALSE(cellOf(view));
}

TEST(UnitsOfThings, AreDrawnInEveryLanguage)
{
    (void)drawn(laptopView(), "de");
    (void)drawn(laptopView(), "ar");
}

} // namespace toscale::text
