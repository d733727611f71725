#include "core/cases/date_tokens.h"

#include "core/quantity/ascii.h"
#include "core/quantity/fold_text.h"

#include <utility>

namespace toscale {

namespace {

/// What a dash is written as: three bytes in UTF-8.
bool isDashAt(std::string_view text, std::size_t at)
{
    const std::string_view three = text.substr(at, 3);
    return three == "–" || three == "—" || three == "−";
}

/// "2012-05-06T14:05"
bool isTimeMark(std::string_view lower, std::size_t at)
{
    return lower[at] == 't' && at > 0 && isDigit(lower[at - 1]) && at + 1 < lower.size() && isDigit(lower[at + 1]);
}

} // namespace

std::vector<DateToken> dateTokens(std::string_view text)
{
    std::vector<DateToken> tokens;
    bool isSpaced = true;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ' || text[at] == '\t' || isTimeMark(text, at)) {
            isSpaced = true;
            ++at;
            continue;
        }
        DateToken token{DateToken::Kind::Sign, {}, at, std::exchange(isSpaced, false)};
        const bool isForeign = (text[at] & '\x80') != 0 && !isDashAt(text, at);
        std::size_t end = at + 1;
        if (isDigit(text[at])) {
            token.kind = DateToken::Kind::Number;
            while (end < text.size() && isDigit(text[end]))
                ++end;
            token.text = text.substr(at, end - at);
        } else if (isLetter(text[at]) || isForeign) {
            token.kind = DateToken::Kind::Word;
            while (end < text.size() && (isLetter(text[end]) || ((text[end] & '\x80') != 0 && !isDashAt(text, end))))
                ++end;
            token.text = nameKey(text.substr(at, end - at));
        } else if (isDashAt(text, at)) {
            end = at + 3;
            token.text = "–";
        } else {
            token.text = text.substr(at, 1);
        }
        tokens.push_back(std::move(token));
        at = end;
    }
    return tokens;
}

} // namespace toscale
