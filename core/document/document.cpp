#include "core/document/document.h"

#include <algorithm>

namespace toscale {

namespace {

template <class List> auto findById(const List& all, std::string_view id) -> const typename List::value_type*
{
    const auto found = std::ranges::find(all, id, &List::value_type::id);
    return found == all.end() ? nullptr : &*found;
}

template <class List> std::optional<std::size_t> positionById(const List& all, std::string_view id)
{
    const auto found = std::ranges::find(all, id, &List::value_type::id);
    if (found == all.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - all.begin());
}

} // namespace

const Case* findCase(const Document& document, std::string_view id)
{
    return findById(document.cases, id);
}
const CaseFigure* findFigure(const Case& which, std::string_view id)
{
    return findById(which.figures, id);
}
const Source* findSource(const Case& which, std::string_view id)
{
    return findById(which.sources, id);
}
const Party* findParty(const Case& which, std::string_view id)
{
    return findById(which.parties, id);
}
const View* findView(const Document& document, std::string_view id)
{
    return findById(document.views, id);
}

CaseIndex::CaseIndex(const Document& document)
{
    m_cases.reserve(document.cases.size());
    for (const Case& each : document.cases)
        m_cases.emplace(each.id, &each);
}

const Case* CaseIndex::find(std::string_view id) const
{
    const auto found = m_cases.find(id);
    return found == m_cases.end() ? nullptr : found->second;
}

std::optional<std::size_t> positionOfCase(const Document& document, std::string_view id)
{
    return positionById(document.cases, id);
}

std::optional<std::size_t> positionOfView(const Document& document, std::string_view id)
{
    return positionById(document.views, id);
}

View viewOfAll(const Document& document)
{
    const bool hasValues = std::ranges::any_of(
        document.cases, [](const Case& one) { return !one.figures.empty() || !one.penalties.empty(); });
    const bool hasEvents = std::ranges::any_of(document.cases, [](const Case& one) { return !one.events.empty(); });
    View all;
    all.id = "all";
    all.figure = hasEvents && !hasValues ? FigureKind::Timeline : FigureKind::Bars;
    return all;
}

} // namespace toscale
