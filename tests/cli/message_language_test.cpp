#include "app/cli/message_language.h"

#include <gtest/gtest.h>
#include <map>
#include <string>

namespace toscale::cli {

namespace {

std::string languageOf(const std::map<std::string, const char*>& variables)
{
    return messageLanguage([&](const char* name) {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second;
    });
}

TEST(MessageLanguage, IsThatOfTheFirstVariableThatIsSet)
{
    EXPECT_EQ(languageOf({{"LC_ALL", "de_DE.UTF-8"}, {"LC_MESSAGES", "fr_FR"}, {"LANG", "es_ES"}}), "de");
    EXPECT_EQ(languageOf({{"LC_ALL", ""}, {"LC_MESSAGES", "fr_FR"}, {"LANG", "es_ES"}}), "fr");
    EXPECT_EQ(languageOf({{"LANG", "es_MX.UTF-8"}}), "es");
    EXPECT_EQ(languageOf({{"LANG", "zh_CN.UTF-8"}}), "zh");
    EXPECT_EQ(languageOf({{"LANG", "ar"}}), "ar");
    EXPECT_EQ(languageOf({{"LANG", "de_AT@euro"}}), "de");
    EXPECT_EQ(languageOf({{"LANG", "en_GB.UTF-8"}}), "en");
}

TEST(MessageLanguage, IsEnglishWithoutALanguageOfTheProgram)
{
    EXPECT_EQ(languageOf({}), "en");
    EXPECT_EQ(languageOf({{"LANG", "fi_FI.UTF-8"}}), "en");
    EXPECT_EQ(languageOf({{"LC_ALL", "fi_FI"}, {"LANG", "de_DE"}}), "en");
    EXPECT_EQ(languageOf({{"LANG", "den_DE"}}), "en"); // no language of its first letters
    EXPECT_EQ(languageOf({{"LANG", "../../de"}}), "en");
}

TEST(MessageLanguage, IsTheFirstOfTheListThatTheProgramSpeaks)
{
    EXPECT_EQ(languageOf({{"LANG", "fi_FI"}, {"LANGUAGE", "fi:fr_CA:de"}}), "fr");
    EXPECT_EQ(languageOf({{"LC_ALL", "de_DE"}, {"LANGUAGE", "es"}}), "es");
    EXPECT_EQ(languageOf({{"LC_ALL", "de_DE"}, {"LANGUAGE", "fi:sv"}}), "en");
    EXPECT_EQ(languageOf({{"LC_ALL", "de_DE"}, {"LANGUAGE", "fi:C:de"}}), "en");
    EXPECT_EQ(languageOf({{"LC_ALL", "de_DE"}, {"LANGUAGE", "::fi::ar:"}}), "ar");
    EXPECT_EQ(languageOf({{"LC_ALL", "de_DE"}, {"LANGUAGE", ""}}), "de");
}

TEST(MessageLanguage, KnowsNoListInTheCLocale)
{
    for (const char* plain : {"C", "POSIX", "C.UTF-8"})
        EXPECT_EQ(languageOf({{"LC_ALL", plain}, {"LANG", "de_DE"}, {"LANGUAGE", "de"}}), "en") << plain;
    EXPECT_EQ(languageOf({{"LANGUAGE", "de"}}), "en");
}

} // namespace

} // namespace toscale::cli
