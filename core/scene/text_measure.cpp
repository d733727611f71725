#include "core/scene/text_measure.h"

#include "core/scene/utf8.h"

#include <algorithm>

namespace toscale::scene {

namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::string_view noBreakSpace = "\u00A0";

bool isIdeograph(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// Characters that may not begin a line (JIS X 4051, the common ones).
bool clingsToLeft(char32_t c)
{
    constexpr std::u32string_view closing =
        U"、。，．・：；？！）］｝〕〉》」』】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    return closing.find(c) != closing.npos;
}

/// Characters that may not end a line.
bool clingsToRight(char32_t c)
{
    constexpr std::u32string_view opening = U"（［｛〔〈《「『【";
    return opening.find(c) != opening.npos;
}

bool joinsPrevious(char32_t c)
{
    return (c >= 0x300 && c <= 0x36F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x200D;
}

/// A piece of text that stays on one line, and whether a space stood before it.
struct Piece {
    std::string_view text;
    bool spaceBefore = false;
    bool newLine = false;
};

std::vector<Piece> piecesOf(std::string_view utf8)
{
    std::vector<Piece> pieces;
    std::size_t start = 0;
    bool space = false;
    bool newLine = false;
    const auto finish = [&](std::size_t end) {
        if (end > start) {
            pieces.push_back({utf8.substr(start, end - start), space, newLine});
            space = newLine = false;
        }
        start = end;
    };
    char32_t previous = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint next = decode(utf8, at);
        if (next.value == ' ' || next.value == '\n' || next.value == '\t' || next.value == '\r') {
            finish(at);
            space = true;
            newLine = newLine || next.value == '\n';
            start = at + next.length;
        } else if (at > start && (isIdeograph(previous) || isIdeograph(next.value)) && !clingsToLeft(next.value)
                   && !clingsToRight(previous) && !joinsPrevious(next.value)) {
            finish(at);
        }
        previous = next.value;
        at += next.length;
    }
    finish(utf8.size());
    return pieces;
}

/// Ends of the first characters with their marks, and at most `most` of them.
std::vector<std::size_t> characterEnds(std::string_view text, std::size_t most)
{
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < text.size() && ends.size() < most;) {
        std::size_t end = at + decode(text, at).length;
        while (end < text.size() && joinsPrevious(decode(text, end).value))
            end += decode(text, end).length;
        ends.push_back(end);
        at = end;
    }
    return ends;
}

/// In bytes; no figure has room for more. A layout is tried many times, so that a longer one would take minutes.
constexpr std::size_t longestText = 30'000;

/// The start of a text that is longer, with dots: between two characters, and no longer than `longestText`.
std::string cutShort(std::string_view utf8)
{
    std::size_t end = longestText - ellipsis.size();
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(utf8.substr(0, end)).append(ellipsis);
}

/// The longest start of `text` that is no wider than `width`, at least one character with its marks. Looks no further
/// than twice what fits, however long the text is.
std::string_view startThatFits(const TextMeasure& measure, std::string_view text, double size, Weight weight,
                               double width)
{
    const auto isTooWide = [&](std::size_t end) { return measure.width(text.substr(0, end), size, weight) > width; };
    std::size_t most = 16;
    std::vector<std::size_t> ends = characterEnds(text, most);
    while (ends.back() < text.size() && !isTooWide(ends.back()))
        ends = characterEnds(text, most *= 2);
    const auto tooWide = std::ranges::partition_point(ends, [&](std::size_t end) { return !isTooWide(end); });
    return text.substr(0, tooWide == ends.begin() ? ends.front() : *(tooWide - 1));
}

} // namespace

std::vector<std::string> wrapText(const TextMeasure& measure, std::string_view utf8, double size, Weight weight,
                                  double width, int maxLines)
{
    if (utf8.size() > longestText)
        return wrapText(measure, cutShort(utf8), size, weight, width, maxLines);
    std::vector<std::string> lines;
    std::vector<std::size_t> starts; // byte at which each finished line begins
    const double space = measure.width(" ", size, weight);
    const auto offsetOf = [&](std::string_view part) { return static_cast<std::size_t>(part.data() - utf8.data()); };
    std::string line;
    std::size_t lineStart = 0;
    double lineWidth = 0;
    const auto finish = [&] {
        starts.push_back(lineStart);
        lines.push_back(std::move(line));
        line.clear();
        lineWidth = 0;
    };
    for (Piece piece : piecesOf(utf8)) {
        // a word without an end is not measured whole for each of its lines
        const auto measured = [&](std::string_view text) {
            constexpr std::size_t longWord = 256; // bytes
            const bool isLonger =
                text.size() > longWord && startThatFits(measure, text, size, weight, width).size() < text.size();
            return isLonger ? width + size : measure.width(text, size, weight);
        };
        double pieceWidth = measured(piece.text);
        if (!line.empty() && (piece.newLine || lineWidth + (piece.spaceBefore ? space : 0) + pieceWidth > width))
            finish();
        if (line.empty())
            lineStart = offsetOf(piece.text);
        while (pieceWidth > width && line.empty()) {
            const std::string_view head = startThatFits(measure, piece.text, size, weight, width);
            if (head.size() == piece.text.size())
                break;
            // rather between a number and its unit than inside of either
            const std::size_t joint = piece.text.substr(0, head.size() + noBreakSpace.size()).rfind(noBreakSpace);
            const bool isJoined = joint != std::string_view::npos && joint > 0;
            line = head.substr(0, isJoined ? joint : head.size());
            finish();
            piece.text.remove_prefix(isJoined ? joint + noBreakSpace.size() : head.size());
            lineStart = offsetOf(piece.text);
            pieceWidth = measured(piece.text);
            if (maxLines > 0 && lines.size() >= static_cast<std::size_t>(maxLines))
                break;
        }
        if (!line.empty() && piece.spaceBefore) {
            line += ' ';
            lineWidth += space;
        }
        line += piece.text;
        lineWidth += pieceWidth;
        if (maxLines > 0 && lines.size() >= static_cast<std::size_t>(maxLines))
            break;
    }
    if (!line.empty())
        finish();
    if (maxLines > 0 && lines.size() > static_cast<std::size_t>(maxLines)) {
        const auto last = static_cast<std::size_t>(maxLines) - 1;
        lines.resize(last + 1);
        std::string rest(utf8.substr(starts[last]));
        std::ranges::replace(rest, '\n', ' ');
        lines[last] = elideText(measure, rest, size, weight, width);
    }
    return lines;
}

std::string elideText(const TextMeasure& measure, std::string_view utf8, double size, Weight weight, double width)
{
    if (utf8.size() > longestText)
        return elideText(measure, cutShort(utf8), size, weight, width);
    if (measure.width(utf8, size, weight) <= width)
        return std::string(utf8);
    std::vector<std::size_t> ends{0};
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint next = decode(utf8, at);
        if (at > 0 && joinsPrevious(next.value))
            ends.back() = at + next.length;
        else
            ends.push_back(at + next.length);
        at += next.length;
    }
    const auto withEllipsis = [&](std::size_t end) {
        std::string_view start = utf8.substr(0, end);
        while (!start.empty() && (start.back() == ' ' || start.back() == ',' || start.back() == '\n'))
            start.remove_suffix(1);
        return std::string(start).append(ellipsis);
    };
    const auto tooWide = std::ranges::partition_point(
        ends, [&](std::size_t end) { return measure.width(withEllipsis(end), size, weight) <= width; });
    return withEllipsis(tooWide == ends.begin() ? 0 : *(tooWide - 1));
}

} // namespace toscale::scene
