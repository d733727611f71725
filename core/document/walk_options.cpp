#include "core/document/walk_options.h"

namespace toscale {

namespace {

constexpr const char* option = "walkStep";
constexpr const char* ten = "10";
constexpr const char* thousand = "1000";

} // namespace

WalkStep walkStep(const View& view)
{
    const std::string step = textOption(view, option).value_or("");
    return step == ten ? WalkStep::Ten : step == thousand ? WalkStep::Thousand : WalkStep::Fitting;
}

void setWalkStep(View& view, WalkStep step)
{
    setTextOption(view, option, step == WalkStep::Ten ? ten : step == WalkStep::Thousand ? thousand : "");
}

} // namespace toscale
