#include "core/scene/figures/plane_cases.h"

#include "core/scene/text_direction.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace toscale::scene {

namespace {

constexpr std::string_view betweenNotes = " · ";

/// Whether a text says it as one of its clauses, not within another one.
bool saysClause(std::string_view text, std::string_view clause)
{
    for (std::size_t at = text.find(clause); at != std::string_view::npos; at = text.find(clause, at + 1)) {
        const std::string_view before = text.substr(0, at);
        const std::string_view behind = text.substr(at + clause.size());
        const auto endsBefore = [&](std::string_view mark) { return before.ends_with(mark); };
        const auto startsBehind = [&](std::string_view mark) { return behind.starts_with(mark); };
        constexpr std::array<std::string_view, 4> marks{"; ", betweenNotes, "؛ ", "；"};
        const bool begins = before.empty() || std::ranges::any_of(marks, endsBefore);
        if (begins && (behind.empty() || std::ranges::any_of(marks, startsBehind)))
            return true;
    }
    return false;
}

std::string joined(const std::string& first, const std::string& second, const char* between)
{
    return first.empty() || second.empty() ? first + second : first + between + second;
}

/// What is said of the case with its one value is not said again with the other.
std::string withClauses(std::string text, std::string_view further, std::string_view between)
{
    for (std::size_t at = 0; at < further.size();) {
        const std::size_t end = std::min(further.find(between, at), further.size());
        if (const std::string clause(further.substr(at, end - at)); !saysClause(text, clause))
            text = joined(text, clause, "; ");
        at = end + between.size();
    }
    return text;
}

std::string valueOrGap(const ComparedCase& row, const Comparison& in, const Wording& wording, Length length)
{
    return row.gap() != nullptr ? wording.gap(*row.gap(), length) : wording.value(*row.measured(), in);
}

} // namespace

double placeableValue(const ComparedCase& row)
{
    return drawnValue(row).value_or(0);
}

Comparison missingBeside(const Comparison& main)
{
    Comparison missing;
    missing.measure = isOfPenalty(main.measure) ? MeasureId::Volume : MeasureId::Money;
    missing.reference = main.reference;
    for (const ComparedCase& row : main.rows)
        missing.rows.push_back({row.caseId, row.label, Gap{}, {}, {}, row.leftOut});
    return missing;
}

PlaneCases planeCasesOf(const FigureInput& input, const Comparison& missing)
{
    PlaneCases cases;
    const Comparison* main = &input.all.main;
    const Comparison* beside = input.all.beside.empty() ? &missing : &input.all.beside.front();
    const bool mainFollowed = isOfPenalty(main->measure);
    cases.x = mainFollowed ? beside : main;
    cases.y = mainFollowed ? main : beside;
    for (std::size_t row = 0; row < main->rows.size(); ++row) {
        const bool hasX = placeableValue(cases.x->rows[row]) > 0;
        const bool hasY = placeableValue(cases.y->rows[row]) > 0;
        (hasX && hasY ? cases.points : hasX ? cases.withoutY : hasY ? cases.withoutX : cases.neither).push_back(row);
    }
    return cases;
}

std::string sharedGapWord(const ComparedCase& row, const Comparison& in, const Wording& wording)
{
    if (row.gap() == nullptr)
        return wording.value(*row.measured(), in);
    Gap shared{row.gap()->code, row.gap()->arguments, {}};
    if (shared.code == GapCode::NonePending || shared.code == GapCode::Suspended) // a date, a length
        shared.arguments.clear();
    return wording.gap(shared, Length::Short);
}

PlaneTexts planeTexts(const PlaneCases& cases, std::size_t row, const Wording& wording)
{
    const ComparedCase& x = cases.x->rows[row];
    const ComparedCase& y = cases.y->rows[row];
    const auto noteOf = [&](const ComparedCase& of, const Comparison& in) {
        return of.gap() != nullptr ? std::string() : textsOf(of, in, wording).note;
    };
    const std::string xNote = noteOf(x, *cases.x);
    const std::string yNote = noteOf(y, *cases.y);
    return {x.label, joined(valueOrGap(x, *cases.x, wording, Length::Short), xNote, " · "),
            joined(valueOrGap(y, *cases.y, wording, Length::Short), yNote, " · "), joined(xNote, yNote, " · "),
            wording.isRightToLeft()};
}

std::string PlaneTexts::line() const
{
    return joined(rightToLeft ? isolatedText(label) : label, joined(x, y, "; "), " · ");
}

std::string planeDescription(const PlaneCases& cases, std::size_t row, const Wording& wording)
{
    const ComparedCase& x = cases.x->rows[row];
    const ComparedCase& y = cases.y->rows[row];
    const std::string text =
        withClauses(wording.markDescription(x, *cases.x), valueOrGap(y, *cases.y, wording, Length::Full), "; ");
    return y.gap() != nullptr ? text : withClauses(text, wording.markNote(y, *cases.y), betweenNotes);
}

} // namespace toscale::scene
