#include "core/scene/figures/plane_cases.h"

#include "core/scene/text_direction.h"

#include <algorithm>

namespace toscale::scene {

namespace {

std::string joined(const std::string& first, const std::string& second, const char* between)
{
    return first.empty() || second.empty() ? first + second : first + between + second;
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
    std::string text =
        joined(wording.markDescription(x, *cases.x), valueOrGap(y, *cases.y, wording, Length::Full), "; ");
    if (y.gap() == nullptr)
        text = joined(text, wording.markNote(y, *cases.y), "; ");
    return text;
}

} // namespace toscale::scene
