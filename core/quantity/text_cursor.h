#pragma once

#include "core/quantity/ascii.h"
#include "core/quantity/fold_text.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// Walks over a folded text. The first refusal is kept; readers answer false or nothing after it.
class TextCursor {
public:
    /// Folds the text, leaves out surrounding spaces and one closing full stop. Refuses an empty and a too long text.
    explicit TextCursor(std::string_view utf8);

    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }
    [[nodiscard]] std::size_t at() const { return m_at; }
    void moveTo(std::size_t at) { m_at = at; }

    /// Byte at `ahead` behind the present one; 0 at the end.
    [[nodiscard]] char peek(std::size_t ahead = 0) const;
    /// The same in lower case.
    [[nodiscard]] char peekLower() const { return m_at < m_end ? m_folded.lower[m_at] : '\0'; }
    [[nodiscard]] char32_t peekCodePoint() const;
    [[nodiscard]] std::string_view rest() const { return between(m_at, m_end); }
    [[nodiscard]] std::string_view between(std::size_t from, std::size_t to) const;
    /// Without spaces at its end.
    [[nodiscard]] std::string_view textFrom(std::size_t from) const;

    void skipSpaces();
    /// Moves over the very bytes.
    bool accept(std::string_view bytes)
    {
        if (m_at >= m_end || m_folded.text[m_at] != bytes.front() || !rest().starts_with(bytes))
            return false;
        m_at += bytes.size();
        return true;
    }
    /// Moves over a lower-case phrase in any case: a space stands for one or more, a letter at its end is the end of a
    /// word (not in scripts without spaces).
    bool acceptPhrase(std::string_view phrase)
    {
        return m_at < m_end && m_folded.lower[m_at] == phrase.front() && acceptWholePhrase(phrase);
    }
    /// The letters ahead, up to a change between scripts with and without spaces.
    [[nodiscard]] std::string_view peekWord() const;
    [[nodiscard]] std::string peekLowerWord() const;
    /// What a message quotes as found here: the text up to the next space.
    [[nodiscard]] std::string peekChunk() const;

    std::nullopt_t refuse(ErrorCode code, std::vector<std::string> arguments, std::size_t at);
    std::nullopt_t refuse(ErrorCode code, std::vector<std::string> arguments)
    {
        return refuse(code, std::move(arguments), m_at);
    }
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] tl::unexpected<Error> failure() const { return tl::unexpected<Error>(*m_error); }

private:
    bool acceptWholePhrase(std::string_view phrase);

    FoldedText m_folded;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::optional<Error> m_error;
};

[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace toscale
