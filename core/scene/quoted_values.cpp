#include "core/scene/quoted_values.h"

#include "core/quantity/parse_quantity.h"
#include "core/scene/utf8.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace toscale::scene {

namespace {

bool isDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'\u0660' && c <= U'\u0669') || (c >= U'\u06F0' && c <= U'\u06F9');
}

/// Marks of direction, which stand in a text without being read.
bool isUnseen(char32_t c)
{
    return (c >= U'\u2066' && c <= U'\u2069') || c == U'\u200E' || c == U'\u200F' || c == U'\u061C';
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\n' || c == U'\u00A0' || c == U'\u202F' || c == U'\u2009';
}

/// A text as it is read: without marks of direction, every space a plain one; with the way back to where each byte of
/// it came from.
struct ReadText {
    std::string text;
    std::vector<std::size_t> from;

    explicit ReadText(std::string_view utf8)
    {
        for (std::size_t at = 0; at < utf8.size();) {
            const CodePoint one = decode(utf8, at);
            if (isSpace(one.value)) {
                text += ' ';
                from.push_back(at);
            } else if (!isUnseen(one.value)) {
                for (std::size_t i = 0; i < one.length; ++i) {
                    text += utf8[at + i];
                    from.push_back(at + i);
                }
            }
            at += one.length;
        }
        from.push_back(utf8.size());
    }

    [[nodiscard]] ValueSpan original(ValueSpan of) const
    {
        return {from[of.begin], of.end == of.begin ? from[of.begin] : from[of.end - 1] + 1};
    }
};

std::optional<char32_t> before(std::string_view text, std::size_t at)
{
    if (at == 0)
        return std::nullopt;
    std::size_t start = at - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U)
        --start;
    return decode(text, start).value;
}

bool isLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/// "$1" is no value of "$1,000" or "$11", "0 GB" none of "70 GB".
bool standsAlone(std::string_view text, ValueSpan at)
{
    const auto digitAt = [&](std::size_t i) { return i < text.size() && isDigit(decode(text, i).value); };
    const auto isMark = [](char32_t c) { return c == U'.' || c == U',' || c == U'\u066B' || c == U'\u066C'; };
    const bool beginsWithDigit = digitAt(at.begin);
    if (const auto left = before(text, at.begin)) {
        if (isDigit(*left) || (isLetter(*left) && !beginsWithDigit))
            return false;
        if (isMark(*left) && beginsWithDigit && at.begin >= 2 && isDigit(before(text, at.begin - 1).value_or(0)))
            return false;
    }
    if (at.end >= text.size())
        return true;
    const CodePoint right = decode(text, at.end);
    const bool goesOn = isMark(right.value) && digitAt(at.end + right.length);
    return !isDigit(right.value) && !isLetter(right.value) && !goesOn;
}

/// What is found, in the order of the text and without one in another.
class Finder {
public:
    Finder(std::string_view text, std::span<const double> terms)
        : m_text(text)
        , m_terms(terms)
    {
    }

    void findKnown(const std::vector<std::string>& values)
    {
        for (const std::string& value : values)
            for (std::size_t at = m_text.find(value); at != std::string_view::npos;
                 at = m_text.find(value, at + value.size()))
                if (const ValueSpan span{at, at + value.size()}; isFree(span) && standsAlone(m_text, span))
                    m_found.push_back(span);
    }

    /// The longest run of words that is an amount, from each word on.
    void findTyped()
    {
        for (std::size_t at = 0; at < m_text.size();) {
            at = std::min(m_text.find_first_not_of(" (\"", at), m_text.size());
            if (at == m_text.size())
                break;
            const std::optional<ValueSpan> amount = mayBegin(at) ? amountFrom(at) : std::nullopt;
            if (amount)
                m_found.push_back(*amount);
            at = amount ? amount->end : std::min(m_text.find(' ', at), m_text.size());
        }
    }

    [[nodiscard]] std::vector<ValueSpan> take()
    {
        std::ranges::sort(m_found, {}, &ValueSpan::begin);
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isFree(ValueSpan span) const
    {
        return std::ranges::none_of(
            m_found, [&](const ValueSpan& other) { return span.begin < other.end && other.begin < span.end; });
    }

    /// "over 80 TB" and "up to $1 million" are words and a value; "USD 650,000" is one value.
    [[nodiscard]] bool mayBegin(std::size_t at) const
    {
        const std::size_t end = std::min(m_text.find(' ', at), m_text.size());
        if (hasDigit(m_text.substr(at, end - at)))
            return true;
        const std::size_t next = m_text.find_first_not_of(" (\"", end);
        return next != std::string_view::npos && isDigit(decode(m_text, next).value) && !amountFrom(next);
    }

    [[nodiscard]] std::optional<ValueSpan> amountFrom(std::size_t at) const
    {
        constexpr int mostWords = 6; // "1 year, 2 months and 3 days"
        std::optional<ValueSpan> longest;
        std::size_t end = at;
        for (int words = 0; words < mostWords && end < m_text.size(); ++words) {
            end = std::min(m_text.find(' ', end + 1), m_text.size());
            std::size_t last = end;
            while (last > at && std::string_view(".,;:!?)\"").find(m_text[last - 1]) != std::string_view::npos)
                --last;
            const ValueSpan span{at, last};
            if (!isFree(span))
                break;
            if (isAmount(m_text.substr(at, last - at)))
                longest = span;
        }
        return longest;
    }

    [[nodiscard]] bool isAmount(std::string_view words) const
    {
        const bool isNumber = !words.empty() && isDigit(decode(words, 0).value);
        return (hasDigit(words) && (parseDataSize(words) || parseMoney(words)))
            || (isNumber && !m_terms.empty() && isTerm(words));
    }

    [[nodiscard]] bool isTerm(std::string_view words) const
    {
        constexpr double aboutADay = 1.0 / 300;
        const auto read = parseSentence(words);
        const auto* term = read ? std::get_if<FixedTerm>(&read->value) : nullptr;
        return term != nullptr && std::ranges::any_of(m_terms, [&](double years) {
                   return std::abs(toYears(term->length.best).value() - years) < aboutADay;
               });
    }

    std::string_view m_text;
    std::span<const double> m_terms;
    std::vector<ValueSpan> m_found;
};

} // namespace

bool hasDigit(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint one = decode(utf8, at);
        if (isDigit(one.value))
            return true;
        at += one.length;
    }
    return false;
}

std::vector<ValueSpan> quotedValues(std::string_view text, const ValueSpellings& known)
{
    if (!hasDigit(text)) // as most texts of a figure
        return {};
    const ReadText read(text);
    std::vector<std::string> values;
    for (const std::string& value : known.values)
        if (hasDigit(value)) // a word such as "confidential" is none that could be filled in
            values.push_back(ReadText(value).text);
    std::ranges::sort(values, std::ranges::greater{}, [](const std::string& value) { return value.size(); });
    Finder finder(read.text, known.terms);
    finder.findKnown(values);
    finder.findTyped();
    std::vector<ValueSpan> found = finder.take();
    for (ValueSpan& span : found)
        span = read.original(span);
    return found;
}

std::string withoutValues(std::string_view text, const ValueSpellings& known, std::string_view blank)
{
    std::string result;
    std::size_t done = 0;
    for (const ValueSpan& span : quotedValues(text, known)) {
        result.append(text.substr(done, span.begin - done)).append(blank);
        for (std::size_t at = span.begin; at < span.end;) { // a direction that begins or ends inside goes on
            const CodePoint one = decode(text, at);
            if (isUnseen(one.value))
                result.append(text.substr(at, one.length));
            at += one.length;
        }
        done = span.end;
    }
    return result.append(text.substr(done));
}

} // namespace toscale::scene
