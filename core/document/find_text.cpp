#include "core/document/find_text.h"

#include "core/quantity/code_points.h"
#include "core/quantity/fold_text.h"

#include <array>
#include <utility>

namespace toscale {

namespace {

const std::string& valueText(const Penalty& stage)
{
    static const std::string none;
    if (const auto* money = std::get_if<AsWritten<PricedMoney>>(&stage.value))
        return money->text;
    if (const auto* term = std::get_if<AsWritten<Sentence>>(&stage.value))
        return term->text;
    return none;
}

/// Calls `look` with the place and the text of each text of a case.
template <class Look> void eachText(const Case& which, std::size_t owner, const Look& look)
{
    using enum TextField;
    const auto head = [&](TextField field, const std::string& text) { look(TextPlace{owner, field, 0}, text); };
    head(Title, which.title);
    head(DisplayTitle, which.displayTitle);
    head(ActorName, which.actorName);
    head(Jurisdiction, which.jurisdiction);
    head(Country, which.country);
    head(Summary, which.summary);
    head(Notes, which.notes);
    const auto list = [&](const auto& items, auto... textOf) {
        for (std::size_t i = 0; i < items.size(); ++i)
            (look(TextPlace{owner, textOf.first, i}, textOf.second(items[i])), ...);
    };
    list(which.parties,
         std::pair(
             PartyName, [](const Party& each) -> auto& { return each.name; }));
    list(which.figures,
         std::pair(
             FigureValue, [](const CaseFigure& each) -> auto& { return each.text(); }),
         std::pair(
             FigureScope, [](const CaseFigure& each) -> auto& { return each.scope; }));
    list(which.penalties, std::pair(StageValue, &valueText),
         std::pair(
             StageNote, [](const Penalty& each) -> auto& { return each.note; }));
    list(which.events,
         std::pair(
             EventLabel, [](const CaseEvent& each) -> auto& { return each.label; }));
    list(which.sources,
         std::pair(
             SourceTitle, [](const Source& each) -> auto& { return each.title; }),
         std::pair(
             SourcePublisher, [](const Source& each) -> auto& { return each.publisher; }),
         std::pair(
             SourceUrl, [](const Source& each) -> auto& { return each.url; }),
         std::pair(
             SourceQuote, [](const Source& each) -> auto& { return each.quote; }));
    list(which.revenue,
         std::pair(
             RevenueValue, [](const Revenue& each) -> auto& { return each.value.text; }),
         std::pair(
             RevenueNote, [](const Revenue& each) -> auto& { return each.note; }));
    list(which.textColumns,
         std::pair(
             FurtherColumn, [](const auto& each) -> auto& { return each.second; }));
}

template <class Look> void eachText(const View& view, std::size_t owner, const Look& look)
{
    using enum TextField;
    const auto one = [&](TextField field, const std::string& text) { look(TextPlace{owner, field, 0}, text); };
    one(ViewTitle, view.title);
    one(ViewSubtitle, view.subtitle);
    one(ViewRatio, textOption(view, "ratio").value_or(std::string()));
    one(ViewNotes, view.notes);
    one(ViewByline, view.byline);
    one(ViewAltText, view.altText);
    one(ViewSpeakerNotes, view.speakerNotes);
}

bool isPartOfWord(char32_t value)
{
    return (value >= U'0' && value <= U'9') || value == U'_' || scriptOf(value) != Script::None
        || isCombiningMark(value);
}

bool standsAlone(const std::string& text, std::size_t begin, std::size_t end)
{
    std::size_t before = begin;
    while (before > 0 && (static_cast<unsigned char>(text[--before]) & 0xc0) == 0x80) { }
    const bool joinsBefore = begin > 0 && isPartOfWord(decodeCodePoint(text, before).value);
    const bool joinsBehind = end < text.size() && isPartOfWord(decodeCodePoint(text, end).value);
    return !joinsBefore && !joinsBehind;
}

} // namespace

std::vector<TextMatch> findText(const Document& document, const TextSearch& search)
{
    std::vector<TextMatch> matches;
    if (search.text.empty())
        return matches;
    const std::string wanted = search.matchCase ? search.text : foldCase(search.text);
    const auto look = [&](const TextPlace& place, const std::string& text) {
        if (text.size() < wanted.size())
            return;
        const std::string folded = search.matchCase ? std::string() : foldCase(text); // byte for byte as long
        const std::string& in = search.matchCase ? text : folded;
        for (std::size_t at = in.find(wanted); at != std::string::npos;) {
            const bool isOne = !search.wholeWords || standsAlone(text, at, at + wanted.size());
            if (isOne)
                matches.push_back({place, at, wanted.size()});
            at = in.find(wanted, at + (isOne ? wanted.size() : 1));
        }
    };
    for (std::size_t i = 0; i < document.cases.size(); ++i)
        eachText(document.cases[i], i, look);
    if (search.inViews)
        for (std::size_t i = 0; i < document.views.size(); ++i)
            eachText(document.views[i], i, look);
    return matches;
}

std::string textAt(const Document& document, const TextPlace& place)
{
    std::string found;
    const auto look = [&](const TextPlace& each, const std::string& text) {
        if (each == place)
            found = text;
    };
    if (isOfView(place.field) && place.owner < document.views.size())
        eachText(document.views[place.owner], place.owner, look);
    else if (!isOfView(place.field) && place.owner < document.cases.size())
        eachText(document.cases[place.owner], place.owner, look);
    return found;
}

} // namespace toscale
