#include "core/scene/blanked.h"

#include "core/scene/utf8.h"

#include <algorithm>
#include <array>

namespace toscale::scene {

namespace {

constexpr std::string_view blankLabel = "________";

/// "notes" and, of its further lines, "notes-2".
bool isPart(std::string_view part, std::string_view name)
{
    if (!part.starts_with(name))
        return false;
    part.remove_prefix(name.size());
    return part.empty() || (part.size() > 1 && part.front() == '-' && std::ranges::all_of(part.substr(1), [](char c) {
                                return c >= '0' && c <= '9';
                            }));
}

bool isFrame(const Mark& mark)
{
    constexpr std::array parts{"title", "subtitle", "notes", "sources", "byline", "ratio", "rule", "scale"};
    if (!mark.key.caseId.empty())
        return false;
    return mark.role == Role::RatioText || mark.role == Role::Background
        || std::ranges::any_of(parts, [&](const char* part) { return isPart(mark.key.part, part); })
        || mark.key.part.starts_with("sources");
}

bool hasNonZeroDigit(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint one = decode(utf8, at);
        if (hasDigit(utf8.substr(at, one.length)) && one.value != U'0' && one.value != U'\u0660'
            && one.value != U'\u06F0')
            return true;
        at += one.length;
    }
    return false;
}

/// Words along a scale of values: of an axis, of a ruler of terms, of the rows of a unit grid.
bool isOnScale(const Mark& mark, bool isTimeline)
{
    const std::string_view part = mark.key.part;
    if (!mark.key.caseId.empty())
        return isPart(part, "ruler") || part.starts_with("tally-");
    return part.find("tick-") != std::string_view::npos && !(isTimeline && part.starts_with("tick-"));
}

/// Lines of one text, which addBlock() gave the keys part, part-2, part-3 ...
struct Lines {
    std::size_t first = 0;
    std::size_t count = 0;
};

Lines linesFrom(const std::vector<Mark>& marks, std::size_t first)
{
    Lines lines{first, 1};
    const MarkKey& key = marks[first].key;
    const auto goesOn = [&](const Mark& mark) {
        return std::holds_alternative<TextShape>(mark.shape) && mark.key.caseId == key.caseId
            && mark.key.part == key.part + '-' + std::to_string(lines.count + 1);
    };
    while (first + lines.count < marks.size() && goesOn(marks[first + lines.count]))
        ++lines.count;
    return lines;
}

std::string& textOf(Mark& mark)
{
    return std::get<TextShape>(mark.shape).text;
}

std::string joined(std::vector<Mark>& marks, Lines lines)
{
    std::string all;
    for (std::size_t i = 0; i < lines.count; ++i)
        all.append(i > 0 ? " " : "").append(textOf(marks[lines.first + i]));
    return all;
}

/// A value may begin on one line and end on the next: the blank stands where it begins.
void blankQuoted(std::vector<Mark>& marks, Lines lines, const ValueSpellings& spellings)
{
    const std::vector<ValueSpan> spans = quotedValues(joined(marks, lines), spellings);
    std::size_t begin = 0; // of the line in all of them
    for (std::size_t i = 0; i < lines.count; ++i) {
        std::string& text = textOf(marks[lines.first + i]);
        const std::size_t end = begin + text.size();
        std::string rest;
        std::size_t done = begin;
        for (const ValueSpan& span : spans) {
            if (span.end <= begin || span.begin >= end)
                continue;
            if (span.begin > done)
                rest.append(text, done - begin, span.begin - done);
            if (span.begin >= begin)
                rest.append(blankInText);
            done = std::min(span.end, end);
        }
        rest.append(text, done - begin, end - done);
        if (done > begin && rest.starts_with(' '))
            rest.erase(0, 1);
        text = std::move(rest);
        begin = end + 1;
    }
}

/// "1,143 × 70 GB", "24 × 1": how many cells a case has.
bool isCellCount(std::string_view text)
{
    return text.find("\u00D7") != std::string_view::npos;
}

/// Of a label of a value the note may stand behind a dot, and so may how often the value is counted.
std::string blankedLabel(std::string_view text, const ValueSpellings& spellings)
{
    constexpr std::string_view dot = " · ";
    std::string result;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(dot, at), text.size());
        const std::string_view part = text.substr(at, end - at);
        const bool isFirst = at == 0;
        at = end + dot.size();
        if (isFirst ? hasDigit(part) : isCellCount(part) || !quotedValues(part, spellings).empty()) {
            if (isFirst)
                result.append(blankLabel);
            continue;
        }
        result.append(result.empty() ? "" : dot).append(part);
    }
    return result;
}

void blankLines(std::vector<Mark>& marks, Lines lines, const ValueSpellings& spellings)
{
    if (marks[lines.first].role != Role::Value)
        return blankQuoted(marks, lines, spellings);
    const std::string whole = joined(marks, lines);
    std::string left = blankedLabel(whole, spellings);
    if (left == whole)
        return;
    textOf(marks[lines.first]) = std::move(left);
    for (std::size_t i = 1; i < lines.count; ++i)
        textOf(marks[lines.first + i]).clear();
}

} // namespace

void shift(Shape& shape, double dx, double dy)
{
    const auto move = [&](geometry::Point& point) {
        point.x += dx;
        point.y += dy;
    };
    std::visit(
        [&](auto& which) {
            using S = std::decay_t<decltype(which)>;
            if constexpr (std::is_same_v<S, RectShape> || std::is_same_v<S, RasterShape>) {
                which.rect.x += dx;
                which.rect.y += dy;
            } else if constexpr (std::is_same_v<S, CircleShape>) {
                move(which.circle.center);
            } else if constexpr (std::is_same_v<S, LineShape>) {
                move(which.from);
                move(which.to);
            } else if constexpr (std::is_same_v<S, PathShape>) {
                for (geometry::Point& point : which.points)
                    move(point);
            } else {
                move(which.at);
            }
        },
        shape);
}

Scene blanked(Scene figure, const TextMeasure& measure, const Blanks& blanks)
{
    std::vector<Mark>& marks = figure.marks;
    std::erase_if(marks, [&](Mark& mark) {
        const bool isText = std::holds_alternative<TextShape>(mark.shape);
        return isFrame(mark) || (isText && isOnScale(mark, blanks.isTimeline) && hasNonZeroDigit(textOf(mark)));
    });
    for (std::size_t at = 0; at < marks.size();) {
        if (!std::holds_alternative<TextShape>(marks[at].shape) || isOnScale(marks[at], blanks.isTimeline)) {
            ++at; // what is left on a scale of values is its zero
            continue;
        }
        const Lines lines = linesFrom(marks, at);
        blankLines(marks, lines, blanks.spellings);
        at += lines.count;
    }
    std::erase_if(marks,
                  [](Mark& mark) { return std::holds_alternative<TextShape>(mark.shape) && textOf(mark).empty(); });
    double top = figure.size.height;
    double bottom = 0;
    for (Mark& mark : marks) {
        mark.description.clear();
        if (auto* text = std::get_if<TextShape>(&mark.shape))
            text->link.clear();
        const geometry::Rect bounds = boundsOf(mark, measure, figure.rightToLeft);
        top = std::min(top, bounds.y);
        bottom = std::max(bottom, bounds.y + bounds.height);
    }
    for (Mark& mark : marks)
        shift(mark.shape, 0, -top);
    figure.size.height = std::max(0.0, bottom - top);
    figure.title.clear();
    figure.altText.clear();
    figure.longDescription.clear();
    return figure;
}

} // namespace toscale::scene
