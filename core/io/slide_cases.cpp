#include "core/io/slide_cases.h"

#include <algorithm>
#include <limits>

namespace toscale::io {

SlideCases::OpenCase& SlideCases::caseOf(const Slide& slide)
{
    const std::string& title = slide.caseTitle.empty() ? m_fallbackTitle : slide.caseTitle;
    const auto byTitle = m_byTitle.find(title);
    std::string id = slide.caseId;
    if (const auto byId = m_byId.find(id); !id.empty() && byId != m_byId.end()) {
        if (m_cases[byId->second].whole.title == title)
            return m_cases[byId->second];
        id.clear(); // somebody has put the slide into another group since
    }
    if (byTitle != m_byTitle.end()) {
        Case& sameTitle = m_cases[byTitle->second].whole;
        if (id.empty())
            return m_cases[byTitle->second];
        if (sameTitle.id.empty()) { // its first slides did not say
            sameTitle.id = id;
            m_byId.emplace(id, byTitle->second);
            return m_cases[byTitle->second];
        }
    }
    if (!id.empty())
        m_byId.emplace(id, m_cases.size());
    m_byTitle.try_emplace(title, m_cases.size());
    OpenCase& made = m_cases.emplace_back();
    made.whole.id = std::move(id);
    made.whole.title = title;
    return made;
}

std::string SlideCases::addSource(OpenCase& open, Source source)
{
    source.id = open.sourceIds.take(source.id.empty() ? "source" : std::move(source.id));
    std::string id = source.id;
    open.idByAddress.try_emplace(source.url, id);
    open.whole.sources.push_back(std::move(source));
    return id;
}

std::string SlideCases::idOf(OpenCase& open, const Source& source)
{
    std::vector<KnownSource>& known = open.byGivenId[source.id];
    const auto same = std::ranges::find(known, source, &KnownSource::given);
    if (same != known.end())
        return same->id;
    known.push_back({source, addSource(open, source)});
    return known.back().id;
}

CaseEvent SlideCases::eventOf(OpenCase& open, Slide& slide)
{
    for (const Source& source : slide.sources)
        slide.event.sources.push_back(idOf(open, source));
    if (!slide.media || std::ranges::find(slide.sources, slide.media->url, &Source::url) != slide.sources.end())
        return std::move(slide.event);
    const auto known = open.idByAddress.find(slide.media->url);
    slide.event.sources.push_back(known != open.idByAddress.end() ? known->second
                                                                  : addSource(open, std::move(*slide.media)));
    return std::move(slide.event);
}

void SlideCases::takeAct(OpenCase& open, Slide& slide)
{
    EdtfDate& act = open.whole.act;
    if (act.text.empty())
        act = slide.act;
    else if (act != slide.act && !slide.act.text.empty())
        slide.isEvent = true; // a case has one act; what is said of another one is not lost
}

void SlideCases::add(Slide slide)
{
    OpenCase& open = caseOf(slide);
    takeAct(open, slide);
    if (slide.isEvent)
        open.whole.events.push_back(eventOf(open, slide));
}

void SlideCases::addAtItsPlace(Slide slide)
{
    OpenCase& open = caseOf(slide);
    takeAct(open, slide);
    if (slide.isEvent)
        open.placed.push_back({slide.at.value_or(std::numeric_limits<std::size_t>::max()), eventOf(open, slide)});
}

void SlideCases::placeEvents(OpenCase& open)
{
    if (open.placed.empty())
        return;
    std::ranges::stable_sort(open.placed, {}, &PlacedEvent::at);
    std::vector<CaseEvent> all;
    auto next = open.placed.begin();
    for (CaseEvent& event : open.whole.events) {
        for (; next != open.placed.end() && next->at <= all.size(); ++next)
            all.push_back(std::move(next->event));
        all.push_back(std::move(event));
    }
    for (; next != open.placed.end(); ++next)
        all.push_back(std::move(next->event));
    open.whole.events = std::move(all);
}

std::vector<Case> SlideCases::take(std::vector<bool>& isIdMade)
{
    UniqueIds ids;
    for (const OpenCase& open : m_cases)
        if (!open.whole.id.empty())
            (void)ids.take(open.whole.id);
    std::vector<Case> cases;
    for (OpenCase& open : m_cases) {
        isIdMade.push_back(open.whole.id.empty());
        if (open.whole.id.empty())
            open.whole.id = ids.take(idFromTitle(open.whole.title));
        placeEvents(open);
        cases.push_back(std::move(open.whole));
    }
    return cases;
}

} // namespace toscale::io
