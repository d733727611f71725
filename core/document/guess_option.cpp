#include "core/document/guess_option.h"

#include <algorithm>

namespace toscale {

bool asksGuess(const View& view)
{
    return textOption(view, "guess") == "brackets";
}

void setAsksGuess(View& view, bool asks)
{
    setTextOption(view, "guess", asks ? "brackets" : "");
}

std::variant<GuessQuestion, NoGuess> guessOf(const Document& document, const Comparison& in)
{
    return guessOf(in, [&](const std::string& caseId) {
        const Case* which = findCase(document, caseId);
        return which == nullptr
            || std::ranges::any_of(which->parties, [](const Party& party) { return party.kind == PartyKind::Person; });
    });
}

View viewWhileGuessing(View view, const std::string& smallerCase)
{
    const auto found = std::ranges::find(view.cases, smallerCase, &ViewCase::id);
    const ViewCase smaller = found == view.cases.end() ? ViewCase{smallerCase, {}, {}, {}} : *found;
    view.cases = {smaller};
    forgetTexts(view);
    return view;
}

} // namespace toscale
