#include "core/cases/written_date.h"

#include "core/cases/date_tokens.h"
#include "core/civil_date.h"
#include "core/quantity/ascii.h"
#include "core/quantity/fold_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace toscale {

namespace {

constexpr std::string_view whatWasExpected = "2012-09-12, 12 September 2012, Sep 2010 or 2010/2011";

using Token = DateToken;
using Tokens = std::span<const Token>;

constexpr std::array<std::pair<std::string_view, int>, 23> englishMonths{
    {{"january", 1},  {"jan", 1},    {"february", 2},  {"feb", 2},       {"march", 3},    {"mar", 3},
     {"april", 4},    {"apr", 4},    {"may", 5},       {"june", 6},      {"jun", 6},      {"july", 7},
     {"jul", 7},      {"august", 8}, {"aug", 8},       {"september", 9}, {"sept", 9},     {"sep", 9},
     {"october", 10}, {"oct", 10},   {"november", 11}, {"nov", 11},      {"december", 12}}};
constexpr std::array<std::pair<std::string_view, int>, 5> seasons{
    {{"spring", 21}, {"summer", 22}, {"autumn", 23}, {"fall", 23}, {"winter", 24}}};

template <std::size_t Count> bool isOneOf(const Token& token, const std::array<std::string_view, Count>& words)
{
    return std::ranges::find(words, std::string_view(token.text)) != words.end();
}

constexpr std::array<std::string_view, 9> approximateWords{"about",  "around", "circa",         "ca",     "c",
                                                           "approx", "near",   "approximately", "roughly"};
constexpr std::array<std::string_view, 4> uncertainWords{"probably", "possibly", "perhaps", "maybe"};
constexpr std::array<std::string_view, 6> fillers{"the", "of", "in", "on", "year", "at"};
constexpr std::array<std::string_view, 6> ordinalEndings{"st", "nd", "rd", "th", "er", "e"};
constexpr std::array<std::string_view, 4> toWords{"to", "until", "till", "through"};
constexpr std::array<std::string_view, 4> sinceWords{"since", "from", "starting", "onwards"};
constexpr std::array<std::string_view, 4> untilWords{"until", "till", "by", "to"};
constexpr std::array<std::string_view, 4> presentWords{"present", "now", "today", "onwards"};

int toInt(const Token& token)
{
    int value = 0;
    std::from_chars(token.text.data(), token.text.data() + token.text.size(), value);
    return value;
}

/// EDTF of an astronomical year.
std::string yearText(std::int64_t year)
{
    const std::string digits = padded(year < 0 ? -year : year, 4);
    return std::string(digits.size() > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
}

/// EDTF without marks of doubt, and the marks.
struct Written {
    std::string edtf;
    bool approximate = false;
    bool uncertain = false;

    [[nodiscard]] std::string text() const
    {
        return edtf + (approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "");
    }
};

class DateReader {
public:
    DateReader(std::string_view text, std::span<const MonthName> names)
        : m_text(text)
        , m_folded(foldText(text))
        , m_tokens(dateTokens(m_folded.lower))
    {
        for (const MonthName& each : names)
            m_names.emplace_back(nameKey(each.name), each.month);
        for (auto& [name, month] : m_names)
            if (name.ends_with('.'))
                name.pop_back();
    }

    Result<EdtfDate> read()
    {
        auto edtf = whole(m_tokens);
        if (!edtf)
            return tl::unexpected(edtf.error());
        auto date = parseEdtf(*edtf);
        if (!date) // the column would be one of the EDTF, which nobody has typed
            date.error().place.column = 1;
        return date;
    }

private:
    [[nodiscard]] tl::unexpected<Error> notADate(Tokens where) const
    {
        const std::size_t at = where.empty() ? m_folded.lower.size() : where.front().at;
        return fail(ErrorCode::NotADate, {std::string(m_text), std::string(whatWasExpected)}, m_folded.columns[at]);
    }

    [[nodiscard]] tl::unexpected<Error> twoDays(Tokens where, int a, int b, const std::string& year) const
    {
        const std::string days =
            year + '-' + padded(a, 2) + '-' + padded(b, 2) + " or " + year + '-' + padded(b, 2) + '-' + padded(a, 2);
        return fail(ErrorCode::NotADate, {std::string(m_text), days}, m_folded.columns[where.front().at]);
    }

    Result<std::string> whole(Tokens tokens) const
    {
        if (tokens.empty())
            return fail(ErrorCode::EmptyText, {}, 1);
        const Token& first = tokens.front();
        if (first.is("between")) // some day of it: no span that is sure
            return span(
                tokens.subspan(1), [](const Token& token) { return token.is("and"); }, true);
        const bool oneSlash = std::ranges::count(tokens, "/", &Token::text) == 1;
        const auto isTo = [&](const Token& token) {
            return isOneOf(token, toWords) || token.is("–") || (token.is("-") && token.isSpaced)
                || (token.is("/") && oneSlash);
        };
        if (first.is("after") || first.is("before"))
            return beside(tokens.subspan(1), first.is("after"));
        const bool since = isOneOf(first, sinceWords);
        const bool isUpTo = first.is("up") && tokens.size() > 1 && isOneOf(tokens[1], untilWords); // "up until" too
        if (!since && (isUpTo || isOneOf(first, untilWords)))
            return openStart(tokens.subspan(isUpTo ? 2 : 1));
        const Tokens rest = since ? tokens.subspan(1) : tokens;
        if (!rest.empty() && isOneOf(rest.back(), presentWords)) {
            const bool hasTo = rest.size() > 1 && (isTo(rest[rest.size() - 2]) || rest[rest.size() - 2].is("-"));
            return openEnd(rest.first(rest.size() - (hasTo ? 2 : 1)));
        }
        if (!rest.empty() && (rest.back().is("–") || rest.back().is("-")))
            return openEnd(rest.first(rest.size() - 1));
        if (const auto one = single(rest))
            return since ? one->text() + "/.." : Result<std::string>(one->text());
        else if (const auto isPart = [&](const Token& token) { return isTo(token) || isYearsDash(rest, token); };
                 std::ranges::any_of(rest, isPart))
            return span(rest, isPart);
        else
            return tl::unexpected(one.error());
    }

    /// "2010-2011"
    [[nodiscard]] static bool isYearsDash(Tokens tokens, const Token& dash)
    {
        return dash.is("-") && tokens.size() == 3 && &tokens[1] == &dash && tokens[0].text.size() == 4
            && tokens[2].text.size() == 4;
    }

    template <class IsMiddle> Result<std::string> span(Tokens tokens, IsMiddle isMiddle, bool isUncertain = false) const
    {
        const auto middle = std::ranges::find_if(tokens, isMiddle);
        if (middle == tokens.end())
            return notADate(tokens);
        const auto before = static_cast<std::size_t>(middle - tokens.begin());
        const Tokens last = tokens.subspan(before + 1);
        const auto to = single(last);
        if (!to)
            return tl::unexpected(to.error());
        auto from = single(tokens.first(before));
        // "12 to 15 September 2012": the start is said with the month and year of the end
        for (std::size_t skipped = 1; !from && skipped < std::min(last.size(), std::size_t{4}); ++skipped) {
            std::vector<Token> longer(tokens.begin(), middle);
            longer.insert(longer.end(), last.begin() + static_cast<std::ptrdiff_t>(skipped), last.end());
            if (auto completed = single(longer); completed && parseEdtf(completed->edtf))
                from = std::move(completed);
        }
        if (!from)
            return tl::unexpected(from.error());
        Written start = *from;
        Written end = *to;
        start.uncertain |= isUncertain;
        end.uncertain |= isUncertain;
        return start.text() + '/' + end.text();
    }

    Result<std::string> openStart(Tokens tokens) const
    {
        return single(tokens).map([](const Written& date) { return "../" + date.text(); });
    }
    Result<std::string> openEnd(Tokens tokens) const
    {
        return single(tokens).map([](const Written& date) { return date.text() + "/.."; });
    }

    /// "before 2007" ends with 2006, "after 19 July" begins on the 20th.
    Result<std::string> beside(Tokens tokens, bool after) const
    {
        const auto date = single(tokens);
        if (!date)
            return tl::unexpected(date.error());
        const auto read = parseEdtf(date->edtf);
        if (!read)
            return tl::unexpected(read.error());
        const CivilDate next =
            toCivil(after ? *read->latest + std::chrono::days(1) : *read->earliest - std::chrono::days(1));
        const auto parts = std::ranges::count(date->edtf.substr(1), '-'); // behind a sign
        std::string text = yearText(next.year);
        if (parts > 0 || date->edtf.find('X') != std::string::npos)
            text += '-' + padded(next.month, 2);
        if (parts > 1)
            text += '-' + padded(next.day, 2);
        const Written moved{std::move(text), date->approximate, date->uncertain};
        return after ? moved.text() + "/.." : "../" + moved.text();
    }

    /// A date with its words of doubt.
    Result<Written> single(Tokens tokens) const
    {
        const Tokens all = tokens;
        Written date;
        while (!tokens.empty()) {
            const Token& first = tokens.front();
            if (first.is("~") || isOneOf(first, approximateWords))
                date.approximate = true;
            else if (isOneOf(first, uncertainWords))
                date.uncertain = true;
            else if (!isOneOf(first, fillers) && !first.is("."))
                break;
            tokens = tokens.subspan(1);
        }
        for (; !tokens.empty(); tokens = tokens.first(tokens.size() - 1)) {
            const Token& last = tokens.back();
            if (last.is("?"))
                date.uncertain = true;
            else if (last.is("~"))
                date.approximate = true;
            else if (!last.is(".") && !last.is(","))
                break;
        }
        auto edtf = dayAndTime(tokens, all);
        if (!edtf)
            return tl::unexpected(edtf.error());
        date.edtf = *std::move(edtf);
        return date;
    }

    /// "12 September 2012, 2:30 pm"
    Result<std::string> dayAndTime(Tokens tokens, Tokens all) const
    {
        if (tokens.empty())
            return notADate(all);
        const auto colon = std::ranges::find_if(tokens, [](const Token& token) { return token.is(":"); });
        const auto at = static_cast<std::size_t>(colon - tokens.begin());
        if (colon == tokens.end())
            return day(tokens);
        if (at < 2 || at + 1 >= tokens.size() || tokens[at - 1].kind != Token::Kind::Number)
            return notADate(tokens);
        const auto time = timeOf(tokens.subspan(at - 1));
        if (!time)
            return time;
        const auto date = day(tokens.first(at - 1));
        return date ? Result<std::string>(*date + 'T' + *time) : date;
    }

    Result<std::string> timeOf(Tokens tokens) const
    {
        int hour = toInt(tokens[0]);
        std::size_t next = 3;
        std::string seconds = "00";
        if (tokens.size() >= 5 && tokens[3].is(":")) {
            seconds = padded(toInt(tokens[4]), 2);
            next = 5;
        }
        if (tokens.size() == next + 1 && (tokens[next].is("pm") || tokens[next].is("am")) && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (tokens[next].is("pm") ? 12 : 0);
            ++next;
        }
        if (tokens.size() != next || hour > 23)
            return notADate(tokens);
        return padded(hour, 2) + ':' + padded(toInt(tokens[2]), 2) + ':' + seconds;
    }

    [[nodiscard]] std::optional<int> monthOf(const Token& token) const
    {
        if (token.kind != Token::Kind::Word)
            return std::nullopt;
        if (token.is("dec"))
            return 12;
        const auto* const english =
            std::ranges::find(englishMonths, std::string_view(token.text), &std::pair<std::string_view, int>::first);
        if (english != englishMonths.end())
            return english->second;
        const auto other = std::ranges::find(m_names, token.text, &std::pair<std::string, int>::first);
        return other == m_names.end() ? std::nullopt : std::optional(other->second);
    }

    /// Without a time of day.
    Result<std::string> day(Tokens tokens) const
    {
        if (tokens.size() == 1 && tokens[0].kind == Token::Kind::Number && tokens[0].text.size() > 4)
            return fail(ErrorCode::NotADate, {std::string(m_text), 'Y' + tokens[0].text},
                        m_folded.columns[tokens[0].at]);
        const bool isNumeric = std::ranges::none_of(
            tokens, [](const Token& token) { return token.kind == Token::Kind::Word || token.is(","); });
        if (isNumeric && tokens.size() > 1)
            return numericDay(tokens);
        std::vector<Token> parts; // without what only joins them
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const Token& token = tokens[i];
            const bool isEnding =
                i > 0 && tokens[i - 1].kind == Token::Kind::Number && !token.isSpaced && isOneOf(token, ordinalEndings);
            const bool isJoint = token.is(",") || token.is(".") || (token.is("-") && !token.isSpaced);
            if (!isEnding && !isJoint && !isOneOf(token, fillers))
                parts.push_back(token);
        }
        if (auto era = eraOf(parts))
            return *era;
        std::string year;
        std::string dayNumber;
        std::optional<int> month;
        for (const Token& part : parts) {
            const auto named = monthOf(part);
            if (named && !month)
                month = named;
            else if (part.kind == Token::Kind::Number && part.text.size() == 4 && year.empty())
                year = part.text;
            else if (part.kind == Token::Kind::Number && part.text.size() <= 2 && dayNumber.empty())
                dayNumber = padded(toInt(part), 2);
            else
                return notADate({&part, 1});
        }
        if (year.empty() || (!dayNumber.empty() && !month))
            return notADate(tokens);
        return year + (month ? '-' + padded(*month, 2) : "") + (dayNumber.empty() ? "" : '-' + dayNumber);
    }

    /// "spring 2012", "2010s", "19th century", "44 BC"; nothing for other words.
    [[nodiscard]] static std::optional<std::string> eraOf(const std::vector<Token>& parts)
    {
        if (parts.size() != 2)
            return std::nullopt;
        const bool numberFirst = parts[0].kind == Token::Kind::Number;
        const Token& number = numberFirst ? parts[0] : parts[1];
        const Token& word = numberFirst ? parts[1] : parts[0];
        if (number.kind != Token::Kind::Number || word.kind != Token::Kind::Word || number.text.size() > 6)
            return std::nullopt;
        const auto* const season =
            std::ranges::find(seasons, std::string_view(word.text), &std::pair<std::string_view, int>::first);
        if (season != seasons.end() && number.text.size() == 4)
            return number.text + '-' + std::to_string(season->second);
        if (word.is("s") && !word.isSpaced && number.text.size() == 4 && number.text.ends_with('0'))
            return number.text.substr(0, 3) + 'X';
        if (word.is("century") && toInt(number) >= 1 && toInt(number) <= 100)
            return padded(toInt(number) - 1, 2) + "XX";
        if ((word.is("bc") || word.is("bce")) && toInt(number) > 0)
            return yearText(1 - toInt(number));
        if (word.is("ad") || word.is("ce"))
            return yearText(toInt(number));
        return std::nullopt;
    }

    /// Numbers alone, with one sign between them.
    Result<std::string> numericDay(Tokens tokens) const
    {
        const bool isTwo = tokens.size() == 3;
        const bool alternates = (isTwo || tokens.size() == 5) && tokens[0].kind == Token::Kind::Number
            && tokens[2].kind == Token::Kind::Number && (isTwo || tokens[4].kind == Token::Kind::Number);
        if (!alternates || (!isTwo && tokens[1].text != tokens[3].text) || tokens[1].isSpaced)
            return notADate(tokens);
        const std::string& sign = tokens[1].text;
        if (sign != "." && sign != "/" && sign != "-")
            return notADate(tokens.subspan(1));
        const auto small = [](const Token& token) { return token.text.size() <= 2; };
        const auto isYear = [](const Token& token) { return token.text.size() == 4; };
        if (isTwo) { // "9/2012"
            if (!small(tokens[0]) || !isYear(tokens[2]))
                return notADate(tokens);
            return tokens[2].text + '-' + padded(toInt(tokens[0]), 2);
        }
        const int a = toInt(tokens[isYear(tokens[0]) ? 2 : 0]);
        const int b = toInt(tokens[isYear(tokens[0]) ? 4 : 2]);
        if (isYear(tokens[0]) && small(tokens[2]) && small(tokens[4]))
            return tokens[0].text + '-' + padded(a, 2) + '-' + padded(b, 2);
        if (!isYear(tokens[4]) || !small(tokens[0]) || !small(tokens[2]))
            return notADate(tokens);
        const std::string& year = tokens[4].text;
        const bool isDayFirst = sign == "." || a > 12 || a == b;
        if (!isDayFirst && b <= 12)
            return twoDays(tokens, a, b, year);
        const auto [dayNumber, month] = isDayFirst ? std::pair(a, b) : std::pair(b, a);
        return year + '-' + padded(month, 2) + '-' + padded(dayNumber, 2);
    }

    std::string_view m_text;
    FoldedText m_folded;
    std::vector<Token> m_tokens;
    std::vector<std::pair<std::string, int>> m_names;
};

} // namespace

Result<EdtfDate> parseWrittenDate(std::string_view text, std::span<const MonthName> names)
{
    const std::size_t from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos)
        return fail(ErrorCode::EmptyText, {}, 1);
    text = text.substr(from, text.find_last_not_of(" \t") + 1 - from);
    auto edtf = parseEdtf(text);
    if (edtf || edtf.error().code == ErrorCode::TextTooLong)
        return edtf;
    auto written = DateReader(text, names).read();
    // what is EDTF but for its days is explained as such
    return written || edtf.error().code == ErrorCode::NotADate ? written : edtf;
}

} // namespace toscale
