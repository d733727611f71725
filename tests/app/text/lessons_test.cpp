#include "app/text/lessons.h"

#include "app/text/languages.h"
#include "app/text/qt_string.h"
#include "core/io/reference_data.h"
#include "tests/support/numbers_in_words.h"

#include <gtest/gtest.h>

// The lessons that ship with the program, in every language: translations/lessons_*.ts.

namespace toscale::text {

namespace {

std::vector<Document> lessons()
{
    std::vector<Document> all{io::builtInDocument()};
    all.insert(all.end(), io::stories().begin(), io::stories().end());
    return all;
}

/// What an author typed, and what the events are called.
std::vector<std::string> typedTexts(const Document& lesson)
{
    std::vector<std::string> all{lesson.title};
    for (const View& view : lesson.views) {
        for (const std::string& text :
             {view.title, view.subtitle, view.notes, view.byline, view.altText, view.speakerNotes})
            all.push_back(text);
        for (const char* option : {"question", "ratio"})
            all.push_back(textOption(view, option).value_or(std::string()));
    }
    for (const Case& one : lesson.cases)
        for (const CaseEvent& event : one.events)
            all.push_back(event.label);
    return all;
}

/// As the lesson, but for what its events are called.
SharedList<Case> withEventsOf(SharedList<Case> cases, const Document& lesson)
{
    for (std::size_t i = 0; i < cases.size() && i < lesson.cases.size(); ++i)
        for (std::size_t k = 0; k < cases[i].events.size() && k < lesson.cases[i].events.size(); ++k)
            cases[i].events[k].label = lesson.cases[i].events[k].label;
    return cases;
}

TEST(Lessons, AreTranslatedWholeWithTheirNumbers)
{
    for (const LanguageName& language : languageNames())
        for (const Document& lesson : lessons()) {
            const Document made = lessonIn(language.tag, lesson);
            EXPECT_EQ(made.language, language.tag);
            EXPECT_EQ(withEventsOf(made.cases, lesson), lesson.cases); // researched, with their sources
            if (std::string_view(language.tag) == "en") {
                EXPECT_EQ(made, lesson);
                continue;
            }
            const std::vector<std::string> english = typedTexts(lesson);
            const std::vector<std::string> words = typedTexts(made);
            ASSERT_EQ(words.size(), english.size());
            for (std::size_t i = 0; i < words.size(); ++i) {
                EXPECT_EQ(words[i].empty(), english[i].empty());
                if (english[i].find(' ') != std::string::npos) {
                    EXPECT_NE(words[i], english[i]) << language.tag;
                }
                // in Chinese a million is 100 times 10^4, and months have numbers
                if (std::string_view(language.tag) != "zh") {
                    EXPECT_EQ(tests::numbersOf(toQString(words[i])), tests::numbersOf(toQString(english[i])))
                        << language.tag << ": " << words[i];
                }
            }
        }
}

TEST(Lessons, StayAsTheyAreInALanguageWithoutWords)
{
    EXPECT_EQ(lessonIn("fi", io::builtInDocument()), io::builtInDocument());
}

} // namespace

} // namespace toscale::text
