#include "core/document/replace_text.h"

#include "core/cases/read_penalty_value.h"
#include "core/quantity/trimmed.h"

#include <algorithm>
#include <map>

namespace toscale {

namespace {

Result<void> setFigureValue(CaseFigure& figure, const std::string& text)
{
    const auto put = [&](auto read) -> Result<void> {
        if (!read)
            return tl::unexpected(read.error());
        figure.value = *std::move(read);
        return {};
    };
    return figure.isVolume() ? put(parseDataSize(text)) : put(parseCount(text));
}

Result<void> setStageValue(Penalty& stage, const std::string& text)
{
    auto read = readPenaltyValue(stage.kind, stage.basis, text);
    if (!read)
        return tl::unexpected(read.error());
    stage.value = *std::move(read);
    return {};
}

Result<void> setRevenueValue(Revenue& revenue, const std::string& text)
{
    auto read = parseMoney(text);
    if (!read)
        return tl::unexpected(read.error());
    revenue.value = *std::move(read);
    return {};
}

Result<void> setText(Case& which, const TextPlace& place, const std::string& text)
{
    using enum TextField;
    const std::size_t i = place.item;
    switch (place.field) {
    case Title:
        if (trimmed(text).empty())
            return fail(ErrorCode::EmptyText);
        which.title = text;
        break;
    case DisplayTitle:
        which.displayTitle = text;
        break;
    case ActorName:
        which.actorName = text;
        break;
    case Jurisdiction:
        which.jurisdiction = text;
        break;
    case Country:
        which.country = text;
        break;
    case Summary:
        which.summary = text;
        break;
    case Notes:
        which.notes = text;
        break;
    case PartyName:
        which.parties[i].name = text;
        break;
    case FigureValue:
        return setFigureValue(which.figures[i], text);
    case FigureScope:
        which.figures[i].scope = text;
        break;
    case StageValue:
        return setStageValue(which.penalties[i], text);
    case StageNote:
        which.penalties[i].note = text;
        break;
    case EventLabel:
        which.events[i].label = text;
        break;
    case SourceTitle:
        which.sources[i].title = text;
        break;
    case SourcePublisher:
        which.sources[i].publisher = text;
        break;
    case SourceUrl:
        which.sources[i].url = text;
        break;
    case SourceQuote:
        which.sources[i].quote = text;
        break;
    case RevenueValue:
        return setRevenueValue(which.revenue[i], text);
    case RevenueNote:
        which.revenue[i].note = text;
        break;
    case FurtherColumn:
        which.textColumns[i].second = text;
        break;
    default:
        break;
    }
    return {};
}

Result<void> setText(View& view, const TextPlace& place, const std::string& text)
{
    using enum TextField;
    switch (place.field) {
    case ViewTitle:
        view.title = text;
        break;
    case ViewSubtitle:
        view.subtitle = text;
        break;
    case ViewRatio:
        setTextOption(view, "ratio", text);
        break;
    case ViewNotes:
        view.notes = text;
        break;
    case ViewByline:
        view.byline = text;
        break;
    case ViewAltText:
        view.altText = text;
        break;
    case ViewSpeakerNotes:
        view.speakerNotes = text;
        break;
    default:
        break;
    }
    return {};
}

/// Content that changes, by its position.
template <class T> using Changed = std::map<std::size_t, T>;

template <class T>
Result<void> change(Changed<T>& changed, const SharedList<T>& all, const TextPlace& place, const std::string& text)
{
    return setText(changed.try_emplace(place.owner, all[place.owner]).first->second, place, text);
}

} // namespace

Replacement replaceText(const Document& document, std::span<const TextMatch> matches, const std::string& with)
{
    std::map<TextPlace, std::vector<TextMatch>> byPlace;
    for (const TextMatch& match : matches)
        byPlace[match.place].push_back(match);
    Replacement result;
    Changed<Case> cases;
    Changed<View> views;
    for (auto& [place, found] : byPlace) {
        std::string text = textAt(document, place);
        std::ranges::sort(found, std::greater{}, &TextMatch::begin); // from the end, so that places stay where they are
        for (const TextMatch& match : found)
            text.replace(match.begin, match.length, with);
        const auto set = isOfView(place.field) ? change(views, document.views, place, text)
                                               : change(cases, document.cases, place, text);
        if (set)
            result.count += found.size();
        else
            for (const TextMatch& match : found)
                result.refused.push_back({match, set.error()});
    }
    for (auto& [at, content] : cases)
        if (content != document.cases[at])
            result.edit.edits.emplace_back(ReplaceCase{at, std::move(content)});
    for (auto& [at, content] : views)
        if (content != document.views[at])
            result.edit.edits.emplace_back(ReplaceView{at, std::move(content)});
    return result;
}

} // namespace toscale
