#include "core/io/markup_text.h"

#include "core/quantity/ascii.h"
#include "core/quantity/code_points.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace toscale::io {

namespace {

constexpr std::string_view spaces = " \t\n\r\f";
constexpr char32_t unbreakableSpace = 0xa0;

struct NamedSign {
    std::string_view name;
    char32_t sign;
};

/// Those that people and editors write; every other one stays as it is written.
constexpr std::array namedSigns{
    NamedSign{"amp", '&'},       NamedSign{"lt", '<'},       NamedSign{"gt", '>'},
    NamedSign{"quot", '"'},      NamedSign{"apos", '\''},    NamedSign{"nbsp", unbreakableSpace},
    NamedSign{"ndash", 0x2013},  NamedSign{"mdash", 0x2014}, NamedSign{"lsquo", 0x2018},
    NamedSign{"rsquo", 0x2019},  NamedSign{"ldquo", 0x201c}, NamedSign{"rdquo", 0x201d},
    NamedSign{"hellip", 0x2026}, NamedSign{"euro", 0x20ac},  NamedSign{"pound", 0xa3},
    NamedSign{"sect", 0xa7},     NamedSign{"copy", 0xa9},    NamedSign{"laquo", 0xab},
    NamedSign{"raquo", 0xbb},    NamedSign{"times", 0xd7},   NamedSign{"auml", 0xe4},
    NamedSign{"ouml", 0xf6},     NamedSign{"uuml", 0xfc},    NamedSign{"Auml", 0xc4},
    NamedSign{"Ouml", 0xd6},     NamedSign{"Uuml", 0xdc},    NamedSign{"szlig", 0xdf},
    NamedSign{"agrave", 0xe0},   NamedSign{"ccedil", 0xe7},  NamedSign{"eacute", 0xe9},
    NamedSign{"egrave", 0xe8}};

/// The sign that "amp", "#38" or "#x26" stands for.
std::optional<char32_t> signOf(std::string_view entity)
{
    if (!entity.starts_with('#')) {
        const auto* const found = std::ranges::find(namedSigns, entity, &NamedSign::name);
        return found == namedSigns.end() ? std::nullopt : std::optional(found->sign);
    }
    const bool isHex = entity.starts_with("#x") || entity.starts_with("#X");
    const std::string_view digits = entity.substr(isHex ? 2 : 1);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, isHex ? 16 : 10);
    if (digits.empty() || error == std::errc::invalid_argument || end != digits.data() + digits.size())
        return std::nullopt;
    const bool isSign = error == std::errc{} && value != 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
    return isSign ? static_cast<char32_t>(value) : char32_t{0xfffd};
}

class MarkupReader {
public:
    explicit MarkupReader(std::string_view html)
        : m_html(html)
    {
    }

    std::string read()
    {
        while (m_at < m_html.size()) {
            const char c = m_html[m_at];
            if (spaces.find(c) != std::string_view::npos)
                takeSpace(1);
            else if (!(c == '<' && skipTag()) && !(c == '&' && takeEntity()))
                take(std::string_view(&c, 1), 1);
        }
        return std::move(m_text);
    }

private:
    void take(std::string_view text, std::size_t length)
    {
        if (m_hasSpace && !m_text.empty())
            m_text += ' ';
        m_hasSpace = false;
        m_text += text;
        m_at += length;
    }

    /// Shown as one space, and at neither end.
    void takeSpace(std::size_t length)
    {
        m_hasSpace = true;
        m_at += length;
    }

    bool takeEntity()
    {
        constexpr std::size_t longest = 10;
        const std::size_t end = m_html.substr(0, std::min(m_html.size(), m_at + longest)).find(';', m_at);
        if (end == std::string_view::npos)
            return false;
        const auto sign = signOf(m_html.substr(m_at + 1, end - m_at - 1));
        if (!sign)
            return false;
        const std::size_t length = end + 1 - m_at;
        if (*sign == unbreakableSpace) { // editors put it where a space is meant
            takeSpace(length);
            return true;
        }
        std::string text;
        appendCodePoint(text, *sign);
        take(text, length);
        return true;
    }

    /// False where "<" begins neither a tag nor a comment that ends.
    bool skipTag()
    {
        const std::string_view rest = m_html.substr(m_at, longestTag);
        if (rest.starts_with("<!--"))
            return skipComment();
        const std::size_t nameAt = rest.starts_with("</") ? 2 : 1;
        if (nameAt >= rest.size() || !(isLetter(rest[nameAt]) || rest[nameAt] == '!'))
            return false;
        const std::size_t end = tagEnd(rest);
        if (end == std::string_view::npos)
            return false;
        std::string name(rest.substr(nameAt, rest.find_first_of(" \t\n\r\f/>", nameAt) - nameAt));
        std::ranges::transform(name, name.begin(), lowered);
        m_at += end + 1;
        if (nameAt == 1 && (name == "script" || name == "style"))
            skipElement(name);
        constexpr std::array<std::string_view, 9> breaks{"br", "p", "div", "li", "ul", "ol", "tr", "td", "hr"};
        const bool isHeading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
        if (isHeading || std::ranges::find(breaks, name) != breaks.end())
            m_hasSpace = true;
        return true;
    }

    /// Its ">", which is none inside of quotes.
    static std::size_t tagEnd(std::string_view tag)
    {
        char quote = 0;
        for (std::size_t i = 0; i < tag.size(); ++i) {
            const char c = tag[i];
            if (quote != 0)
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return i;
        }
        return std::string_view::npos;
    }

    bool skipComment()
    {
        const std::size_t end = m_hasOpenComment ? std::string_view::npos : m_html.find("-->", m_at + 4);
        m_hasOpenComment = end == std::string_view::npos; // then no later one ends either
        if (!m_hasOpenComment)
            m_at = end + 3;
        return !m_hasOpenComment;
    }

    void skipElement(const std::string& name)
    {
        const std::string close = "</" + name;
        const auto isSame = [](char a, char b) { return lowered(a) == b; };
        const auto* const found = std::search(m_html.begin() + m_at, m_html.end(), close.begin(), close.end(), isSame);
        m_at = static_cast<std::size_t>(found - m_html.begin());
    }

    static constexpr std::size_t longestTag = 4096; // so that a "<" a letter costs no look at all of the text

    std::string_view m_html;
    std::size_t m_at = 0;
    std::string m_text;
    bool m_hasSpace = false;
    bool m_hasOpenComment = false;
};

} // namespace

std::string textOfMarkup(std::string_view html)
{
    return MarkupReader(html).read();
}

std::string markupOf(std::string_view text)
{
    std::string html;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isShown = c == ' ' && i > 0 && i + 1 < text.size() && text[i - 1] != ' '; // as one space
        if (c == '&')
            html += "&amp;";
        else if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (spaces.find(c) != std::string_view::npos && !isShown)
            html += "&#" + std::to_string(static_cast<int>(c)) + ';';
        else
            html += c;
    }
    return html;
}

} // namespace toscale::io
