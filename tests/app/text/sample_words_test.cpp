#include "app/text/locale_wording.h"
#include "app/text/note_words.h"
#include "app/text/qt_string.h"
#include "app/text/receipt_words.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/golden.h"

#include <QRegularExpression>
#include <functional>
#include <gtest/gtest.h>
#include <set>

// Words over the researched cases: every measure of every case on four bases, and pairs of cases.

namespace toscale::text {

namespace {

using tests::expectGolden;

constexpr std::string_view bases[] = {"final", "statutory_maximum", "sought", "highest"};

Comparison compared(const std::vector<const Case*>& cases, MeasureId measure, std::string_view basis)
{
    Reference reference;
    reference.basis = *basisChoiceFromName(basis);
    reference.baseline = cases.front()->id;
    std::vector<SelectedCase> selected;
    for (const Case* which : cases)
        selected.push_back({which, {}, {}});
    return compare(selected, measure, reference, io::builtInTables());
}

/// Alone, with the case before it, and all together.
void forEachComparison(const std::function<void(const Comparison&)>& visit)
{
    const SharedList<Case>& cases = io::sampleLibrary().cases;
    std::vector<const Case*> all;
    for (std::size_t m = 0; m < measureNames.size(); ++m)
        for (const std::string_view basis : bases) {
            all.clear();
            for (std::size_t i = 0; i < cases.size(); ++i) {
                const Case& before = cases[(i + cases.size() - 1) % cases.size()];
                visit(compared({&cases[i]}, static_cast<MeasureId>(m), basis));
                visit(compared({&before, &cases[i]}, static_cast<MeasureId>(m), basis));
                all.push_back(&cases[i]);
            }
            visit(compared(all, static_cast<MeasureId>(m), basis));
        }
}

/// Every text that a figure of this comparison may show or a screen reader may say.
std::vector<std::string> textsOf(const LocaleWording& wording, const Comparison& in)
{
    std::vector<std::string> texts{wording.title(in), wording.subtitle(in), wording.ratioSentence(in)};
    for (const FigureKind kind : scene::drawableKinds()) {
        texts.push_back(wording.altText(kind, in));
        texts.push_back(wording.longDescription(kind, in));
    }
    for (const ComparedCase& row : in.rows) {
        texts.push_back(wording.markNote(row, in));
        texts.push_back(wording.markDescription(row, in));
        texts.push_back(row.measured() != nullptr ? wording.value(*row.measured(), in)
                                                  : wording.gap(*row.gap(), scene::Length::Full));
        for (const ReceiptStep& step : row.receipt)
            texts.push_back(toUtf8(receiptWords(wording.phrases(), step)));
    }
    for (const Note& note : in.notes)
        texts.push_back(wording.note(note, in, scene::Length::Full));
    return texts;
}

} // namespace

TEST(WordsOfTheSamples, HaveNoHolesAndNoCodes)
{
    const LocaleWording english;
    static const QRegularExpression hole(
        QStringLiteral("%[1-9n]|\\(s\\)|\\bnan\\b|\\binf\\b|, ,|\\(\\)|: ,|of :|, $|: $|\\b[a-z]+_[a-z]+\\b"));
    forEachComparison([&](const Comparison& in) {
        for (const std::string& text : textsOf(english, in)) {
            const auto match = hole.match(toQString(text));
            // ids of files may have underscores; receipts name them
            EXPECT_FALSE(match.hasMatch()) << nameOf(in.measure) << ' ' << in.rows[0].caseId << ": " << text;
        }
    });
}

TEST(WordsOfTheSamples, NoTextJoinsAChargeOrATermToADeath)
{
    static const QRegularExpression death(QStringLiteral("\\bdied\\b|\\bdeath\\b|\\bsuicide\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression term(
        QStringLiteral("\\byears?\\b|\\bmonths?\\b|\\$|\\bprison|\\bcharge|\\bmaximum|\\bsentence"),
        QRegularExpression::CaseInsensitiveOption);
    const LocaleWording english;
    int deaths = 0;
    forEachComparison([&](const Comparison& in) {
        for (const std::string& text : textsOf(english, in))
            for (const QString& sentence : toQString(text).split(QRegularExpression(QStringLiteral("[.\n;]")))) {
                if (!death.match(sentence).hasMatch())
                    continue;
                ++deaths;
                EXPECT_FALSE(sentence.contains(QStringLiteral("suicide")));
                EXPECT_FALSE(term.match(sentence).hasMatch()) << sentence.toStdString();
            }
    });
    EXPECT_GT(deaths, 0) << "the outcome of one case says it, so this test sees it";
}

TEST(WordsOfTheSamples, AllegedAndUntracedAreSaidWithEveryValue)
{
    const LocaleWording english;
    int alleged = 0;
    forEachComparison([&](const Comparison& in) {
        for (const ComparedCase& row : in.rows) {
            const MeasuredValue* value = row.measured();
            if (value == nullptr || value->status != FigureStatus::Alleged)
                continue;
            ++alleged;
            EXPECT_NE(english.markDescription(row, in).find("alleged"), std::string::npos) << row.caseId;
            EXPECT_NE(english.markNote(row, in).find("alleged"), std::string::npos) << row.caseId;
            EXPECT_TRUE(in.rows.size() > 1
                        || english.altText(FigureKind::Bars, in).find("alleged") != std::string::npos)
                << row.caseId;
        }
    });
    EXPECT_GT(alleged, 100);
}

TEST(WordsOfTheSamples, NoTermNamesAPartyThatItDoesNotApplyTo)
{
    const LocaleWording english;
    forEachComparison([&](const Comparison& in) {
        for (const ComparedCase& row : in.rows)
            if (row.caseId == "megaupload" && row.measured() != nullptr && in.measure == MeasureId::Custody
                && in.reference.basis == BasisChoice{}) {
                for (const std::string& text : {english.markNote(row, in), english.markDescription(row, in)})
                    EXPECT_EQ(text.find("Dotcom"), std::string::npos) << text;
            }
    });
}

TEST(WordsOfTheSamples, AltTextHasAtMost250Characters)
{
    for (const char* language : {"en", "de", "ar", "fi"}) {
        const LocaleWording wording{language};
        forEachComparison([&](const Comparison& in) {
            for (const FigureKind kind : scene::drawableKinds())
                EXPECT_LE(toQString(wording.altText(kind, in)).size(), 250);
        });
    }
}

// Each note fires where it must and nowhere else: read the difference of the golden file before taking it over.
TEST(GoldenWords, NotesOfEverySample)
{
    const Phrases english("en");
    std::string text;
    for (const Case& which : io::sampleLibrary().cases)
        for (const auto& [measure, basis] :
             std::initializer_list<std::pair<MeasureId, const char*>>{{MeasureId::Volume, "final"},
                                                                      {MeasureId::Works, "final"},
                                                                      {MeasureId::Money, "final"},
                                                                      {MeasureId::Custody, "final"},
                                                                      {MeasureId::Money, "statutory_maximum"},
                                                                      {MeasureId::Custody, "statutory_maximum"},
                                                                      {MeasureId::MoneyPerGb, "final"},
                                                                      {MeasureId::MoneyPerWork, "final"},
                                                                      {MeasureId::MoneyShare, "final"}}) {
            const Comparison in = compared({&which}, measure, basis);
            for (const Note& note : in.notes) {
                const QString line = noteWords(english, note, in, scene::Length::Full);
                text += which.id + " | " + std::string(nameOf(measure)) + ", " + basis + " | "
                    + std::to_string(rankOf(note.code)) + " | " + toUtf8(line) + '\n';
            }
        }
    expectGolden("words/notes-of-samples.txt", text);
}

TEST(GoldenWords, NotesOfTheWholeLibrary)
{
    const LocaleWording english;
    std::vector<const Case*> all;
    for (const Case& which : io::sampleLibrary().cases)
        all.push_back(&which);
    std::string text;
    for (std::size_t m = 0; m < measureNames.size(); ++m)
        for (const std::string_view basis : bases) {
            const Comparison in = compared(all, static_cast<MeasureId>(m), basis);
            text += std::string(nameOf(in.measure)) + ", " + std::string(basis) + ": " + english.title(in) + " | "
                + english.subtitle(in) + " | " + english.ratioSentence(in) + '\n';
            for (const Note& note : in.notes)
                if (note.cases.empty())
                    text += "    " + std::to_string(rankOf(note.code)) + " | "
                        + english.note(note, in, scene::Length::Full) + '\n';
        }
    expectGolden("words/notes-of-the-library.txt", text);
}

// From the text as found to the value: cases in which something happens on the way.
TEST(GoldenWords, ReceiptsOfSamples)
{
    const Phrases english("en");
    struct Asked {
        const char* id;
        MeasureId measure;
        const char* basis;
    };
    constexpr Asked asked[] = {
        {"swartz-jstor-2010", MeasureId::Volume, "final"},
        {"swartz-jstor-2010", MeasureId::Custody, "statutory_maximum"},
        {"thomas-rasset-kazaa", MeasureId::MoneyPerWork, "final"},
        {"equifax-breach", MeasureId::Money, "final"},
        {"equifax-breach", MeasureId::MoneyShare, "final"},
        {"facebook-cambridge-analytica", MeasureId::MoneyShare, "final"},
        {"pirate-bay-trial", MeasureId::Money, "final"},
        {"pirate-bay-trial", MeasureId::Custody, "final"},
        {"schulte-vault7", MeasureId::Custody, "final"},
        {"schulte-vault7", MeasureId::Custody, "highest"},
        {"football-leaks", MeasureId::Custody, "final"},
        {"auernheimer-att", MeasureId::Custody, "final"},
        {"capital-one-thompson", MeasureId::Money, "final"},
        {"internet-archive-78s", MeasureId::Money, "final"},
    };
    const auto write = [&](const Comparison& in) {
        const ComparedCase& row = in.rows.back();
        std::string text =
            row.caseId + ", " + std::string(nameOf(in.measure)) + ", " + std::string(nameOf(in.reference.basis)) + '\n';
        for (const ReceiptStep& step : row.receipt) {
            text += "    " + toUtf8(receiptWords(english, step));
            for (const std::string& source : step.sources)
                text += " [" + (step.caseId.empty() ? "" : step.caseId + ": ") + source + ']';
            text += '\n';
            if (!step.tableRow.empty())
                text += "        " + step.tableRow + '\n';
        }
        return text;
    };
    std::string text;
    for (const auto& [id, measure, basis] : asked)
        text += write(compared({findCase(io::sampleLibrary(), id)}, measure, basis));
    const Case* swartz = findCase(io::sampleLibrary(), "swartz-jstor-2010");
    const Case* meta = findCase(io::sampleLibrary(), "meta-shadow-libraries");
    text += write(compared({swartz, meta}, MeasureId::SameRateMoney, "statutory_maximum"));
    expectGolden("words/receipts-of-samples.txt", text);
}

TEST(SampleWords, OfCasesThatATimelineLeavesOutNothingIsSaidButTheirNumber)
{
    Document document;
    document.cases = io::sampleLibrary().cases;
    View view;
    view.figure = FigureKind::Timeline;
    view.measure = MeasureId::Custody;
    view.size = {1000, 560};
    const LocaleWording wording;
    const Columns columns = columnsOf(document, view, io::builtInTables());
    const scene::Scene scene = scene::buildScene(document, view, columns, wording, tests::FixedTextMeasure()).value();
    std::string notes;
    std::set<std::string> shown;
    for (const scene::Mark& mark : scene.marks) {
        if (const auto* text = std::get_if<scene::TextShape>(&mark.shape); text && mark.key.part.starts_with("notes"))
            notes += text->text + ' ';
        if (!mark.key.caseId.empty())
            shown.insert(mark.key.caseId);
    }
    ASSERT_LT(shown.size(), document.cases.size());
    int named = 0;
    for (const Case& each : document.cases) {
        if (notes.find(each.label()) == std::string::npos)
            continue;
        ++named;
        EXPECT_TRUE(shown.contains(each.id)) << each.id << " in: " << notes;
    }
    EXPECT_GT(named, 0) << notes;
    EXPECT_NE(scene.title.find("36"), std::string::npos) << "the title is of all: " << scene.title;
}

} // namespace toscale::text
