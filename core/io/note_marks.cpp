#include "core/io/note_marks.h"

#include "core/io/markup_text.h"
#include "core/quantity/ascii.h"

#include <algorithm>
#include <array>

namespace toscale::io {

namespace {

/// Where "<sup" or "</sup" begins behind `from`, in any letter case.
std::size_t findTag(std::string_view html, std::string_view tag, std::size_t from)
{
    for (std::size_t at = html.find('<', from); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const std::size_t end = at + tag.size();
        if (std::ranges::equal(html.substr(at, tag.size()), tag, {}, lowered) && end < html.size()
            && std::string_view("> \t\r\n").find(html[end]) != std::string_view::npos)
            return at;
    }
    return std::string_view::npos;
}

bool contains(std::string_view html, std::string_view words)
{
    return std::search(html.begin(), html.end(), words.begin(), words.end(),
                       [](char a, char b) { return lowered(a) == b; })
        != html.end();
}

/// "1", "a", "note 3": what stands between the brackets of a mark.
bool isMark(std::string_view inside)
{
    constexpr std::array<std::string_view, 3> kinds{"note ", "nb ", "n "};
    for (const std::string_view kind : kinds)
        if (inside.starts_with(kind))
            inside.remove_prefix(kind.size());
    const bool isNumber = !inside.empty() && inside.size() <= 3 && std::ranges::all_of(inside, isDigit);
    return isNumber || (inside.size() == 1 && inside[0] >= 'a' && inside[0] <= 'z');
}

/// The last word that is seen before a place, as far back as the tag before it.
std::string_view wordBefore(std::string_view html)
{
    constexpr std::size_t farthest = 1024; // so that many marks cost no look at all of the cell each
    html.remove_prefix(html.size() - std::min(html.size(), farthest));
    for (;;) {
        while (html.ends_with(' ') || html.ends_with('\n') || html.ends_with('\t') || html.ends_with('\r'))
            html.remove_suffix(1);
        const std::size_t tag = html.ends_with('>') ? html.rfind('<') : std::string_view::npos;
        if (tag == std::string_view::npos)
            break;
        html = html.substr(0, tag);
    }
    const std::size_t start = html.find_last_of(" \t\r\n>;");
    return start == std::string_view::npos ? html : html.substr(start + 1);
}

bool isRaisedMark(std::string_view element, const std::string& text, std::string_view before)
{
    if (text.empty())
        return false;
    if ((text.starts_with('[') && text.ends_with(']')) || contains(element, "href=\"#") || contains(element, "href='#"))
        return true;
    constexpr std::array<std::string_view, 7> signs{"*", "**", "***", "†", "‡", "§", "¶"};
    if (std::ranges::find(signs, text) != signs.end())
        return true;
    constexpr std::array<std::string_view, 5> lengths{"m", "km", "cm", "mm", "ft"}; // m<sup>2</sup>
    const bool isNumber = text.size() <= 3 && std::ranges::all_of(text, [](char c) { return isDigit(c) || c == ','; });
    return isNumber && !before.empty() && !isDigit(before.back())
        && std::ranges::find(lengths, before) == lengths.end();
}

std::string withoutEndMarks(std::string text)
{
    while (text.ends_with(']')) {
        const std::size_t start = text.rfind('[');
        if (start == std::string::npos || start == 0
            || !isMark(std::string_view(text).substr(start + 1, text.size() - start - 2)))
            break;
        const std::size_t last = text.find_last_not_of(' ', start - 1);
        if (last == std::string::npos)
            break;
        text.resize(last + 1);
    }
    return text;
}

} // namespace

std::string textWithoutNoteMarks(std::string_view html)
{
    std::string kept;
    std::size_t at = 0;
    for (;;) {
        const std::size_t start = findTag(html, "<sup", at);
        const std::size_t close = start == std::string_view::npos ? start : findTag(html, "</sup", start);
        const std::size_t end = close == std::string_view::npos ? close : html.find('>', close);
        if (end == std::string_view::npos)
            break;
        kept += html.substr(at, start - at);
        const std::string_view element = html.substr(start, end + 1 - start);
        const std::string text = textOfMarkup(element);
        const std::string_view before = wordBefore(kept);
        const bool isPower = !before.empty() && isDigit(before.back()) && !text.empty() && isDigit(text.front());
        if (!isRaisedMark(element, text, before))
            kept.append(isPower ? "^" : "").append(element);
        at = end + 1;
    }
    kept += html.substr(at);
    return withoutEndMarks(textOfMarkup(kept));
}

} // namespace toscale::io
