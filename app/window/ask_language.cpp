#include "app/window/ask_language.h"

#include <algorithm>
#include <array>

namespace toscale::gui {

namespace {

using namespace std::string_view_literals;

// Words of en, de, fr, es, zh, ar, a line each.
constexpr std::array separators{
    "vs."sv,           "vs"sv,     "versus"sv,   "against"sv, "gegen"sv, "gegenüber"sv, "contre"sv, "face à"sv,
    "par rapport à"sv, "contra"sv, "frente a"sv, "对"sv,      "對"sv,    "对比"sv,      "比"sv,     "ضد"sv,
    "مقابل"sv,
};

constexpr std::array noneWords{
    "none"sv,   "nothing"sv,      "no penalty"sv, "nichts"sv,    "keine"sv,        "keine Strafe"sv, "rien"sv,
    "aucune"sv, "aucune peine"sv, "nada"sv,       "ninguna"sv,   "ninguna pena"sv, "无"sv,           "無"sv,
    "没有"sv,   "无处罚"sv,       "لا شيء"sv,     "بلا عقوبة"sv, "لا عقوبة"sv,
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Letters beyond ASCII have to be the same.
bool sameLetters(char a, char b)
{
    return lower(a) == lower(b);
}

struct Mark {
    std::string_view written;
    char ascii;
};
constexpr std::array<Mark, 5> marks{{{"，", ','}, {"،", ','}, {"；", ';'}, {"؛", ';'}, {"＋", '+'}}};

} // namespace

std::size_t separatorAt(std::string_view text)
{
    std::size_t longest = 0;
    for (const std::string_view word : separators) {
        if (text.size() < word.size() || !std::ranges::equal(text.substr(0, word.size()), word, sameLetters))
            continue;
        const bool ends = text.size() == word.size() || std::string_view(" \t\r\n").find(text[word.size()]) < 4;
        if (ends)
            longest = std::max(longest, word.size());
    }
    return longest;
}

bool meansNone(std::string_view text)
{
    return std::ranges::any_of(noneWords,
                               [&](std::string_view word) { return std::ranges::equal(text, word, sameLetters); });
}

std::string withAsciiMarks(std::string_view question)
{
    std::string text;
    text.reserve(question.size());
    for (std::size_t at = 0; at < question.size();) {
        const auto* const mark = std::ranges::find_if(
            marks, [&](const Mark& each) { return question.substr(at).starts_with(each.written); });
        if (mark == marks.end()) {
            text += question[at++];
            continue;
        }
        text += mark->ascii;
        at += mark->written.size();
    }
    return text;
}

} // namespace toscale::gui
