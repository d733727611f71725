#include "app/text/error_words.h"
#include "app/text/gap_words.h"
#include "app/text/measure_words.h"
#include "app/text/note_words.h"
#include "app/text/receipt_words.h"
#include "app/text/vocabulary_words.h"
#include "tests/app/text/english_words.h"

#include <gtest/gtest.h>
#include <set>

// No code of core may reach a reader without a sentence of its own.

namespace toscale::text {

namespace {

const std::vector<std::string> arguments{"alpha", "beta", "gamma", "delta", "epsilon"};

void expectSentence(const QString& text, int code)
{
    EXPECT_GT(text.size(), 3) << code;
    EXPECT_FALSE(text.contains(QLatin1Char('%') + QString::number(1))) << code << ' ' << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("%2"))) << code << ' ' << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("  "))) << code << ' ' << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("(s)"))) << code << ' ' << text.toStdString();
}

} // namespace

TEST(EveryErrorCode, HasASentenceOfItsOwn)
{
    std::set<QString> sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::LastErrorCode); ++code) {
        const QString words = errorWords(english, Error{static_cast<ErrorCode>(code), {}, arguments});
        expectSentence(words, code);
        // rows that are too short or too long differ in their numbers alone
        const bool unlike = sentences.insert(words).second || static_cast<ErrorCode>(code) == ErrorCode::RowTooLong;
        EXPECT_TRUE(unlike) << words.toStdString();
    }
}

TEST(EveryErrorCode, SurvivesMissingArguments)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::LastErrorCode); ++code)
        EXPECT_FALSE(errorWords(english, Error{static_cast<ErrorCode>(code), {}, {}}).isEmpty()) << code;
}

TEST(ErrorWords, AreShortAndNameThePlace)
{
    const Error huge{ErrorCode::UnknownUnit, {"a.csv", "volume", 3, 7}, {std::string(1 << 20, 'x'), "B, kB", ""}};
    EXPECT_LT(errorLine(english, huge).size(), 200);
    EXPECT_EQ(placeWords(huge.place), QStringLiteral("a.csv:3:7: volume"));
    EXPECT_EQ(placeWords(Place{"a.json", "cases[0].id", 0, 0}), QStringLiteral("a.json: cases[0].id"));
    EXPECT_EQ(placeWords({}), QString());
    EXPECT_EQ(errorLine(english, Error{ErrorCode::EmptyText, {}, {}}), QStringLiteral("nothing is written here"));
    EXPECT_TRUE(errorWords(english, Error{ErrorCode::UnknownUnit, {}, {"GBB", "B, GB", "GB"}})
                    .endsWith(QStringLiteral("did you mean GB?")));
}

TEST(ErrorWords, TextsOfAFileAreNoPlaceholders)
{
    const QString words = errorWords(english, Error{ErrorCode::BadOption, {}, {"--x", "%3 %1", "a number"}});
    EXPECT_TRUE(words.contains(QStringLiteral("%3 %1: expected a number"))) << words.toStdString();
}

TEST(EveryGap, HasALongAndAShortForm)
{
    for (std::size_t code = 0; code < gapNames.size(); ++code) {
        Gap gap{static_cast<GapCode>(code), {"USD", "2010"}, "EUR 5"};
        if (gap.code == GapCode::Suspended)
            gap.arguments = {"4", "4 years suspended"};
        const QString full = gapWords(english, gap, scene::Length::Full);
        const QString brief = gapWords(english, Gap{gap.code, gap.arguments, {}}, scene::Length::Short);
        expectSentence(full, static_cast<int>(code));
        expectSentence(brief, static_cast<int>(code));
        EXPECT_LE(brief.size(), 30) << "it stands on a figure: " << brief.toStdString();
    }
}

TEST(EveryGap, OfTheBaselineIsNotToldAsTheOutcomeOfACase)
{
    for (std::size_t code = 0; code < gapNames.size(); ++code) {
        Gap gap{static_cast<GapCode>(code), {}, {}};
        gap.ofBaseline = true;
        EXPECT_TRUE(gapWords(english, gap, scene::Length::Full).startsWith(QStringLiteral("no rate")))
            << gapNames[code];
        EXPECT_LE(gapWords(english, gap, scene::Length::Short).size(), 30);
    }
}

TEST(EveryBasis, ThatIsNotOnRecordIsSaidSo)
{
    std::set<QString> words;
    for (const std::string_view basis : namesOf<Basis>) {
        const QString one =
            gapWords(english, Gap{GapCode::Unknown, {"basis", std::string(basis)}, {}}, scene::Length::Short);
        EXPECT_LE(one.size(), 30) << one.toStdString();
        EXPECT_TRUE(words.insert(one).second) << one.toStdString();
    }
}

TEST(EveryNoteCode, HasASentence)
{
    for (int code = 0; code < noteCodeCount; ++code) {
        Note note{static_cast<NoteCode>(code), {}, arguments};
        if (note.code == NoteCode::GapOf || note.code == NoteCode::SameRateOnFinal)
            note.gap = Gap{GapCode::Unknown, {}, {}};
        const QString words = noteWords(english, note, {}, scene::Length::Full);
        expectSentence(words, code);
        EXPECT_TRUE(words.endsWith(QLatin1Char('.'))) << words.toStdString();
        EXPECT_TRUE(words[0].isUpper() || !words[0].isLetter()) << words.toStdString();
        EXPECT_LE(noteWords(english, note, {}, scene::Length::Short).size(), words.size()) << words.toStdString();
    }
}

TEST(EveryReceiptStep, HasALine)
{
    std::set<QString> lines;
    for (int code = 0; code <= static_cast<int>(StepCode::Computed); ++code) {
        const QString words = receiptWords(english, ReceiptStep{static_cast<StepCode>(code), arguments, {}, {}});
        expectSentence(words, code);
        EXPECT_TRUE(lines.insert(words).second) << words.toStdString();
    }
}

TEST(EveryWordOfTheVocabulary, IsReadableEnglish)
{
    const auto check = [](const QString& words) {
        EXPECT_FALSE(words.isEmpty());
        EXPECT_FALSE(words.contains(QLatin1Char('_'))) << words.toStdString();
    };
    for (const std::string_view name : namesOf<Basis>)
        check(basisWords(english, name));
    for (const std::string_view name : namesOf<Forum>)
        check(forumWords(english, name));
    for (const std::string_view name : namesOf<Outcome>)
        check(outcomeWords(english, name));
    for (const std::string_view name : namesOf<FigureStatus>)
        check(statusWords(english, name));
    for (const std::string_view name : namesOf<PenaltyKind>) {
        check(kindWords(english, name, false));
        check(kindWords(english, name, true));
    }
    for (const std::string_view name : namesOf<Evidence>)
        check(evidenceWords(english, name));
    for (const std::string_view name : namesOf<CountsWhat>)
        check(countsWords(english, name));
    for (std::size_t i = 0; i < measureNames.size(); ++i)
        EXPECT_NE(measureWords(english, static_cast<MeasureId>(i)).toStdString(), measureNames[i]);
}

TEST(EveryGap, OfAPendingCaseSaysItsDate)
{
    const Gap pending{GapCode::NonePending, {"2026-05"}, {}};
    EXPECT_EQ(gapWords(english, pending, scene::Length::Short), QStringLiteral("none so far, as of May 2026"));
    EXPECT_EQ(gapWords(english, Gap{GapCode::NonePending, {}, {}}, scene::Length::Short),
              QStringLiteral("none so far, pending"));
}

TEST(ErrorWords, SayTypesAndPlacesAsPeopleDo)
{
    EXPECT_EQ(errorWords(english, Error{ErrorCode::WrongType, {}, {"number", "string"}}),
              QStringLiteral("a number stands here where a text was expected"));
    EXPECT_EQ(errorWords(english, Error{ErrorCode::WrongType, {}, {"3.5", "integer"}}),
              QStringLiteral("3.5 stands here where a whole number was expected"));
    EXPECT_EQ(errorWords(english, Error{ErrorCode::NotText, {}, {"NUL"}}),
              QStringLiteral("there are NUL bytes in it, so this is no text"));
    EXPECT_EQ(errorLine(english, Error{ErrorCode::MissingField, {"a.csv", "fine_date", 3, 0}, {"fine_date"}}),
              QStringLiteral("a.csv:3: fine_date: a value is missing"))
        << "the name once";
    EXPECT_EQ(errorLine(english, Error{ErrorCode::MissingField, {"a.json", "cases[0]", 0, 0}, {"title"}}),
              QStringLiteral("a.json: cases[0]: \"title\" is missing"));
}

} // namespace toscale::text
