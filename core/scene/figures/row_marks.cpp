#include "core/scene/figures/row_marks.h"

#include "core/scene/gap_glyph.h"
#include "core/scene/mark_style.h"
#include "core/scene/text_direction.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <utility>

namespace toscale::scene {

std::vector<std::size_t> allRows(const Comparison& columns)
{
    std::vector<std::size_t> rows(columns.rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return rows;
}

std::vector<std::size_t> rowsWithValue(const Comparison& columns)
{
    std::vector<std::size_t> rows = allRows(columns);
    std::erase_if(rows, [&](std::size_t row) { return columns.rows[row].gap() != nullptr; });
    return rows;
}

std::vector<std::size_t> rowsWithGap(const Comparison& columns)
{
    std::vector<std::size_t> rows = allRows(columns);
    std::erase_if(rows, [&](std::size_t row) { return columns.rows[row].gap() == nullptr; });
    return rows;
}

std::vector<std::size_t> rowsToShow(const Comparison& columns, std::span<const std::size_t> candidates,
                                    std::size_t room)
{
    std::vector<std::size_t> rows(candidates.begin(), candidates.end());
    if (rows.size() <= room)
        return rows;
    const std::optional<std::size_t> baseline = baselineRow(columns);
    const auto* ratio = std::get_if<Ratio>(&columns.ratio);
    const auto weightOf = [&](std::size_t row) {
        if (row == baseline || (ratio && (row == ratio->smaller || row == ratio->larger)))
            return std::numeric_limits<double>::infinity();
        return drawnValue(columns.rows[row]).value_or(-1);
    };
    std::vector<double> weights(columns.rows.size());
    for (const std::size_t row : rows)
        weights[row] = weightOf(row);
    std::ranges::stable_sort(rows, std::ranges::greater{}, [&](std::size_t row) { return weights[row]; });
    rows.resize(room);
    std::ranges::sort(rows);
    return rows;
}

std::optional<double> drawnValue(const ComparedCase& row)
{
    const MeasuredValue* measured = row.measured();
    if (!measured || !std::isfinite(measured->value.best) || measured->value.best < 0)
        return std::nullopt;
    return measured->value.best;
}

double drawnExtent(const ComparedCase& row)
{
    const MeasuredValue* measured = row.measured();
    if (!measured || measured->value.bound != Bound::Range || measured->value.highOpen)
        return 0;
    const double high = measured->value.high;
    return std::isfinite(high) && high > measured->value.best ? high : 0;
}

double suspendedYears(const ComparedCase& row)
{
    double years = 0;
    if (const MeasuredValue* value = row.measured()) {
        years = value->suspendedYears;
    } else if (const Gap* gap = row.gap(); gap->code == GapCode::Suspended && !gap->arguments.empty()) {
        const std::string& text = gap->arguments.front();
        std::from_chars(text.data(), text.data() + text.size(), years);
    }
    return std::isfinite(years) ? std::max(years, 0.0) : 0;
}

Beyond beyondOf(const ComparedCase& row)
{
    if (const double suspended = suspendedYears(row); suspended > 0) {
        const bool crossedOut = !row.ending().empty() || row.bases() == std::vector{Basis::Vacated};
        return {drawnValue(row).value_or(0) + suspended, crossedOut ? MarkStyle::CrossedOut : MarkStyle::Hollow,
                "suspended"};
    }
    return {drawnExtent(row), MarkStyle::Light, "range"};
}

Mark valueMark(const FigureInput& input, std::size_t row)
{
    const ComparedCase& which = input.columns.rows[row];
    Mark mark;
    mark.key = {which.caseId, "value"};
    mark.series = input.colours.series[row];
    mark.role = isBaselineRow(input.columns, row) ? Role::Baseline : Role::Data;
    mark.style = styleOf(which);
    mark.description =
        input.words != nullptr ? input.words->of(row) : input.wording.markDescription(which, input.columns);
    return mark;
}

namespace {

std::string withPlainSpaces(std::string text)
{
    constexpr std::string_view noBreakSpace = "\u00A0";
    for (std::size_t at = text.find(noBreakSpace); at != std::string::npos; at = text.find(noBreakSpace, at))
        text.replace(at, noBreakSpace.size(), " ");
    return text;
}

} // namespace

RowTexts textsOf(const ComparedCase& row, const Comparison& columns, const Wording& wording)
{
    RowTexts texts;
    texts.label = row.label;
    texts.rightToLeft = wording.isRightToLeft();
    texts.note = wording.markNote(row, columns);
    if (const Gap* gap = row.gap()) {
        texts.isGap = true;
        texts.value = wording.gap(*gap, Length::Short);
    } else {
        texts.value = wording.value(*row.measured(), columns);
    }
    if (withPlainSpaces(texts.label) == withPlainSpaces(texts.value)) // "80 TB" named after its value
        texts.value = std::exchange(texts.note, {});
    if (!row.leftOut)
        return texts;
    for (const Note& note : row.notes) {
        if (note.code != NoteCode::LeftOut)
            continue;
        const std::string reason = note.arguments.empty() ? std::string() : note.arguments.front();
        if (texts.note.empty())
            texts.note = wording.note(note, columns, Length::Short);
        else if (reason.empty() || texts.note.find(reason) == std::string::npos)
            texts.note += " · " + wording.note(note, columns, Length::Short);
    }
    return texts;
}

std::string oneLine(const RowTexts& texts)
{
    std::string line = texts.rightToLeft ? isolatedText(texts.label) : texts.label;
    if (!texts.value.empty())
        line += " · " + texts.value;
    if (!texts.note.empty())
        line += " · " + texts.note;
    return line;
}

void addGap(std::vector<Mark>& marks, const ComparedCase& row, const Comparison& columns, const Wording& wording,
            const geometry::Rect& box)
{
    const Gap* gap = row.gap();
    if (!gap)
        return;
    int number = 0;
    for (Shape& shape : gapGlyph(gap->code, box)) {
        Mark mark;
        mark.key = {row.caseId, ++number == 1 ? "gap" : "gap-" + std::to_string(number)};
        mark.shape = std::move(shape);
        mark.role = Role::Gap;
        if (number == 1)
            mark.description = wording.markDescription(row, columns);
        marks.push_back(std::move(mark));
    }
}

void addOpenEnd(std::vector<Mark>& marks, const Mark& value, geometry::Point from, double dx, double dy, double size)
{
    const double length = std::hypot(dx, dy);
    const double ux = dx / length;
    const double uy = dy / length;
    const geometry::Point tip{from.x + ux * size, from.y + uy * size};
    // the two wings of the arrow's head, half as long as the shaft, 45 degrees off it
    const double wing = size * 0.5 * std::sqrt(0.5);
    Mark mark;
    mark.key = {value.key.caseId, "open"};
    mark.role = value.role;
    mark.series = value.series;
    mark.shape = PathShape{{from,
                            tip,
                            {tip.x - wing * (ux - uy), tip.y - wing * (uy + ux)},
                            tip,
                            {tip.x - wing * (ux + uy), tip.y - wing * (uy - ux)}},
                           false,
                           std::max(size / 7, 1.25)};
    marks.push_back(std::move(mark));
}

void addRing(std::vector<Mark>& marks, const Mark& value, geometry::Point center, double radius)
{
    Mark mark;
    mark.key = {value.key.caseId, "ring"};
    mark.role = Role::Ring;
    mark.series = value.series;
    mark.style = MarkStyle::Hollow;
    mark.shape = CircleShape{{center, radius}};
    marks.push_back(std::move(mark));
}

void Rings::add(std::vector<Mark>& marks, const Mark& value, const geometry::Circle& ring, std::string_view suffix)
{
    const auto touches = [&](const geometry::Circle& other) {
        return std::hypot(other.center.x - ring.center.x, other.center.y - ring.center.y)
            < other.radius + ring.radius + 2;
    };
    if (std::ranges::any_of(m_drawn, touches))
        return;
    addRing(marks, value, ring.center, ring.radius);
    marks.back().key.part += suffix;
    m_drawn.push_back(ring);
}

void addMissingCases(std::vector<Mark>& marks, const FigureInput& input, std::size_t shown, double y)
{
    const std::size_t missing = input.columns.rows.size() - shown;
    if (missing == 0)
        return;
    const TextLook look{smallestType, Weight::Bold, Role::Warning};
    addBlock(marks, {"", "more-cases"},
             wrapBlock(input.measure, input.wording.moreCases(static_cast<int>(missing)), look, input.area.width, 1),
             {input.area.x, y});
}

} // namespace toscale::scene
