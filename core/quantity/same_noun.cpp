#include "core/quantity/same_noun.h"

#include "core/quantity/ascii.h"

#include <array>
#include <initializer_list>
#include <utility>

namespace toscale {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> irregular{{
    {"people", "person"},
    {"persons", "person"},
    {"men", "man"},
    {"women", "woman"},
    {"children", "child"},
    {"movies", "movie"},
}};

bool endsWithAny(std::string_view word, std::initializer_list<std::string_view> endings)
{
    for (const std::string_view ending : endings)
        if (word.ends_with(ending))
            return true;
    return false;
}

std::string singular(std::string_view word)
{
    for (const auto& [plural, one] : irregular)
        if (word == plural)
            return std::string(one);
    constexpr std::size_t shortestPlural = 4; // "gas" keeps its s
    if (word.size() < shortestPlural || !word.ends_with('s') || endsWithAny(word, {"ss", "us", "is"}))
        return std::string(word);
    if (word.ends_with("ies"))
        return std::string(word.substr(0, word.size() - 3)) + 'y';
    if (endsWithAny(word, {"sses", "shes", "ches", "xes", "zes"}))
        return std::string(word.substr(0, word.size() - 2));
    return std::string(word.substr(0, word.size() - 1));
}

} // namespace

std::string singularNoun(std::string_view noun)
{
    const std::size_t last = noun.find_last_of(' ') + 1; // 0 where there is one word
    return std::string(noun.substr(0, last)) + singular(noun.substr(last));
}

std::string nounKey(std::string_view noun)
{
    std::string key;
    std::string word;
    const auto close = [&] {
        if (!word.empty())
            key += (key.empty() ? "" : " ") + singular(word);
        word.clear();
    };
    for (const char c : noun) {
        if (c == ' ')
            close();
        else
            word += lowered(c);
    }
    close();
    return key;
}

bool isSameNoun(std::string_view a, std::string_view b)
{
    return a == b || nounKey(a) == nounKey(b);
}

} // namespace toscale
