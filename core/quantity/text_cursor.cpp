#include "core/quantity/text_cursor.h"

#include "core/quantity/code_points.h"

#include <algorithm>

namespace toscale {

TextCursor::TextCursor(std::string_view utf8)
{
    if (isTooLong(utf8)) {
        m_folded.columns.push_back(static_cast<int>(longestText) + 1);
        refuse(ErrorCode::TextTooLong, {std::to_string(longestText)});
        return;
    }
    m_folded = foldText(utf8);
    m_end = m_folded.text.size();
    while (m_end > 0 && isSpace(m_folded.text[m_end - 1]))
        --m_end;
    skipSpaces();
    if (atEnd()) {
        m_at = 0;
        refuse(ErrorCode::EmptyText, {});
    } else if (m_end - m_at > 1 && m_folded.text[m_end - 1] == '.') {
        --m_end;
    }
}

char TextCursor::peek(std::size_t ahead) const
{
    return m_at + ahead < m_end ? m_folded.text[m_at + ahead] : '\0';
}

char32_t TextCursor::peekCodePoint() const
{
    return atEnd() ? 0 : decodeCodePoint(m_folded.text, m_at).value;
}

std::string_view TextCursor::between(std::size_t from, std::size_t to) const
{
    return std::string_view(m_folded.text).substr(from, to - from);
}

std::string_view TextCursor::textFrom(std::size_t from) const
{
    std::size_t to = m_at;
    while (to > from && isSpace(m_folded.text[to - 1]))
        --to;
    return between(from, to);
}

void TextCursor::skipSpaces()
{
    while (isSpace(peek()))
        ++m_at;
}

bool TextCursor::acceptWholePhrase(std::string_view phrase)
{
    std::size_t at = m_at;
    for (const char c : phrase) {
        if (at >= m_end)
            return false;
        if (c == ' ') {
            if (!isSpace(m_folded.text[at]))
                return false;
            while (at < m_end && isSpace(m_folded.text[at]))
                ++at;
        } else if (m_folded.lower[at++] != c) {
            return false;
        }
    }
    std::size_t lastStart = phrase.size() - 1;
    while (lastStart > 0 && (static_cast<unsigned char>(phrase[lastStart]) & 0xc0U) == 0x80)
        --lastStart;
    const Script last = scriptOf(decodeCodePoint(phrase, lastStart).value);
    if (last != Script::None && !isIdeographic(last) && at < m_end) {
        const Script next = scriptOf(decodeCodePoint(m_folded.text, at).value);
        if (next != Script::None && !isIdeographic(next))
            return false;
    }
    m_at = at;
    return true;
}

std::string_view TextCursor::peekWord() const
{
    std::size_t at = m_at;
    Script first = Script::None;
    while (at < m_end) {
        const DecodedCodePoint decoded = decodeCodePoint(m_folded.text, at);
        const Script script = scriptOf(decoded.value);
        const bool joins = isCombiningMark(decoded.value) && first != Script::None;
        if (!joins && (script == Script::None || (at > m_at && isIdeographic(script) != isIdeographic(first))))
            break;
        if (at == m_at)
            first = script;
        at += decoded.length;
    }
    return between(m_at, at);
}

std::string TextCursor::peekLowerWord() const
{
    return m_folded.lower.substr(m_at, peekWord().size());
}

std::string TextCursor::peekChunk() const
{
    const std::string_view ahead = rest();
    const auto end = std::find_if(ahead.begin(), ahead.end(), isSpace);
    return {ahead.begin(), end};
}

std::nullopt_t TextCursor::refuse(ErrorCode code, std::vector<std::string> arguments, std::size_t at)
{
    if (!m_error) {
        const int column = m_folded.columns[std::min(at, m_folded.columns.size() - 1)];
        m_error = Error{code, Place{{}, {}, 0, column}, std::move(arguments)};
    }
    return std::nullopt;
}

} // namespace toscale
