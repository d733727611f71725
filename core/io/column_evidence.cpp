#include "core/io/column_evidence.h"

#include "core/quantity/ascii.h"
#include "core/quantity/fold_text.h"
#include "core/quantity/trimmed.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace toscale::io {

namespace {

bool isMark(char c)
{
    return c == '.' || c == ',';
}

/// Where the next number begins and ends: digits with points and commas between them.
struct NumberPlace {
    std::size_t start = 0;
    std::size_t end = 0;
};
std::optional<NumberPlace> nextNumber(std::string_view text, std::size_t from)
{
    while (from < text.size() && !isDigit(text[from]))
        ++from;
    if (from == text.size())
        return std::nullopt;
    std::size_t end = from;
    while (end < text.size()
           && (isDigit(text[end]) || (isMark(text[end]) && end + 1 < text.size() && isDigit(text[end + 1]))))
        ++end;
    return NumberPlace{from, end};
}

enum class Needs { Either, Point, Comma, Neither };

char other(char mark)
{
    return mark == '.' ? ',' : '.';
}

/// "1.234.567": groups of three behind one to three digits.
bool isGrouped(std::string_view number, char group)
{
    std::size_t at = number.find(group);
    if (at == std::string_view::npos || at == 0 || at > 3)
        return at == std::string_view::npos;
    for (; at < number.size(); at += 4) {
        const std::string_view part = number.substr(at + 1, 3);
        if (number[at] != group || part.size() != 3 || !std::ranges::all_of(part, isDigit))
            return false;
    }
    return true;
}

bool canBe(std::string_view number, char decimalMark)
{
    const std::size_t mark = number.find(decimalMark);
    if (mark != number.rfind(decimalMark))
        return false;
    const std::string_view decimals = mark == std::string_view::npos ? "" : number.substr(mark + 1);
    return std::ranges::all_of(decimals, isDigit) && isGrouped(number.substr(0, mark), other(decimalMark));
}

Needs needsOf(std::string_view number)
{
    if (std::ranges::none_of(number, isMark))
        return Needs::Either;
    const bool point = canBe(number, '.');
    const bool comma = canBe(number, ',');
    if (point && comma) // "0,500" is no group: nobody writes a zero before one
        return number.front() != '0'                     ? Needs::Either
            : number.find(',') == std::string_view::npos ? Needs::Point
                                                         : Needs::Comma;
    return point ? Needs::Point : comma ? Needs::Comma : Needs::Neither;
}

constexpr std::array<std::string_view, 14> missingWords{"-",
                                                        "–",
                                                        "—",
                                                        "?",
                                                        "n/a",
                                                        "na",
                                                        "unknown",
                                                        "tbd",
                                                        "...",
                                                        "n.a.",
                                                        "null",
                                                        "k.a.",
                                                        "not applicable",
                                                        "none recorded"};
constexpr std::array<std::string_view, 3> noneWords{"none", "none imposed", "none in force"};
constexpr std::size_t longestWord = 16; // bytes
static_assert(std::ranges::all_of(missingWords, [](std::string_view word) { return word.size() <= longestWord; })
              && std::ranges::all_of(noneWords, [](std::string_view word) { return word.size() <= longestWord; }));

bool isOneOf(std::span<const std::string_view> words, std::string_view cell)
{
    cell = toscale::trimmed(cell);
    constexpr std::string_view ofNoWord = "0123456789$";
    if (cell.empty() || cell.size() > longestWord || ofNoWord.find(cell.front()) != std::string_view::npos) // most are
        return false;
    const std::string key = foldCase(cell);
    return std::ranges::find(words, std::string_view(key)) != words.end();
}

} // namespace

void DecimalEvidence::add(std::string_view cell, std::size_t where)
{
    if (std::ranges::none_of(cell, isMark))
        return;
    for (auto number = nextNumber(cell, 0); number; number = nextNumber(cell, number->end)) {
        const std::string_view digits = cell.substr(number->start, number->end - number->start);
        const Needs needs = needsOf(digits);
        m_points += needs == Needs::Point ? 1U : 0U;
        m_commas += needs == Needs::Comma ? 1U : 0U;
        if (needs == Needs::Either && m_example.text.empty() && std::ranges::any_of(digits, isMark))
            m_example = {std::string(digits), where};
        if (needs == Needs::Comma && m_comma.text.empty())
            m_comma = {std::string(digits), where};
    }
}

void DecimalEvidence::add(const DecimalEvidence& other)
{
    m_points += other.m_points;
    m_commas += other.m_commas;
    if (m_example.text.empty())
        m_example = other.m_example;
    if (m_comma.text.empty())
        m_comma = other.m_comma;
}

std::optional<char> DecimalEvidence::mark() const
{
    if ((m_points > 0) == (m_commas > 0))
        return std::nullopt;
    return m_points > 0 ? '.' : ',';
}

std::optional<char> DecimalEvidence::markAmong(const DecimalEvidence& all) const
{
    const std::optional<char> own = mark();
    return own || isContradictory() ? own : all.mark();
}

std::string withoutCommas(std::string_view number)
{
    std::string text(number);
    std::erase(text, ',');
    return text;
}

std::string withDecimalPoints(std::string_view cell)
{
    std::string text;
    std::size_t at = 0;
    for (auto number = nextNumber(cell, 0); number; number = nextNumber(cell, number->end)) {
        text += cell.substr(at, number->start - at);
        const std::string_view digits = cell.substr(number->start, number->end - number->start);
        at = number->end;
        if (!canBe(digits, ',')) {
            text += digits;
            continue;
        }
        for (const char c : digits)
            if (c != '.')
                text += c == ',' ? '.' : c;
    }
    return text + std::string(cell.substr(at));
}

std::string NumericDate::read(DateOrder order) const
{
    const int day = order == DateOrder::DayFirst ? first : second;
    const int month = order == DateOrder::DayFirst ? second : first;
    return year + '-' + padded(month, 2) + '-' + padded(day, 2);
}

std::optional<NumericDate> numericDate(std::string_view cell)
{
    cell = toscale::trimmed(cell);
    NumericDate date;
    const auto number = [&](int& value) {
        const std::size_t length = std::min(cell.find_first_not_of("0123456789"), cell.size());
        if (length == 0 || length > 2)
            return false;
        std::from_chars(cell.data(), cell.data() + length, value);
        cell.remove_prefix(length);
        return true;
    };
    const auto sign = [&](char& found) {
        if (cell.empty() || (cell.front() != '/' && cell.front() != '-'))
            return false;
        found = cell.front();
        cell.remove_prefix(1);
        return true;
    };
    char first = 0;
    char second = 0;
    if (!number(date.first) || !sign(first) || !number(date.second) || !sign(second) || first != second
        || cell.size() != 4 || !std::ranges::all_of(cell, isDigit))
        return std::nullopt;
    date.year = cell;
    return date;
}

void DateEvidence::add(std::string_view cell)
{
    const auto date = numericDate(cell);
    if (!date)
        return;
    m_dayFirst += date->first > 12 && date->second <= 12 ? 1U : 0U;
    m_monthFirst += date->second > 12 && date->first <= 12 ? 1U : 0U;
    if (date->isAmbiguous() && m_example.empty())
        m_example = cell;
}

void DateEvidence::add(const DateEvidence& other)
{
    m_dayFirst += other.m_dayFirst;
    m_monthFirst += other.m_monthFirst;
    if (m_example.empty())
        m_example = other.m_example;
}

std::optional<DateOrder> DateEvidence::order() const
{
    if ((m_dayFirst > 0) == (m_monthFirst > 0))
        return std::nullopt;
    return m_dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool meansMissing(std::string_view cell)
{
    return isOneOf(missingWords, cell);
}

bool saysNone(std::string_view cell)
{
    return isOneOf(noneWords, cell);
}

} // namespace toscale::io
