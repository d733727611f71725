#include "core/scene/cited_sources.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace toscale::scene {

namespace {

int distanceFromOrigin(const Source& source)
{
    if (!source.kind)
        return 2;
    switch (*source.kind) {
    case SourceKind::Primary:
        return 0;
    case SourceKind::Scholarly:
    case SourceKind::Press:
        return 1;
    case SourceKind::Secondary:
        return 2;
    case SourceKind::Mirror:
    case SourceKind::Social:
        return 3;
    }
    return 2;
}

/// Each source once, under the case that it is cited for.
class SourcesByCase {
public:
    explicit SourcesByCase(const Document& document)
        : m_cases(document)
    {
    }

    /// The place of a case in the turn is that of its first row, with sources or without.
    std::vector<CitedSource>& of(std::string_view forCase)
    {
        const auto [place, isNew] = m_places.emplace(forCase, m_byCase.size());
        if (isNew)
            m_byCase.emplace_back();
        return m_byCase[place->second];
    }

    void add(std::string_view forCase, std::string_view ofCase, std::string_view id)
    {
        const Case* which = m_cases.find(ofCase);
        const Source* source = which ? findSource(*which, id) : nullptr;
        std::vector<CitedSource>& cited = of(forCase);
        if (source && std::ranges::find(cited, source, &CitedSource::source) == cited.end())
            cited.push_back({which, source});
    }

    /// One of each case, then a second one of each that has another.
    [[nodiscard]] std::vector<CitedSource> inTurn()
    {
        std::size_t most = 0;
        for (std::vector<CitedSource>& cited : m_byCase) {
            std::ranges::stable_sort(cited, {}, [](const CitedSource& c) { return distanceFromOrigin(*c.source); });
            most = std::max(most, cited.size());
        }
        std::vector<CitedSource> sources;
        for (std::size_t rank = 0; rank < most; ++rank)
            for (const std::vector<CitedSource>& cited : m_byCase)
                if (rank < cited.size())
                    sources.push_back(cited[rank]);
        return sources;
    }

private:
    CaseIndex m_cases;
    std::vector<std::vector<CitedSource>> m_byCase;
    std::unordered_map<std::string_view, std::size_t> m_places;
};

} // namespace

std::vector<SourceOfCase> sourceIdsOf(const ComparedCase& row)
{
    std::vector<SourceOfCase> ids;
    const auto add = [&](SourceOfCase id) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(std::move(id));
    };
    if (const MeasuredValue* value = row.measured(); value && !value->sources.empty()) {
        for (const std::string& id : value->sources)
            add({row.caseId, id});
        for (const SourceOfCase& id : value->baselineSources)
            add(id);
        return ids;
    }
    for (const ReceiptStep& step : row.receipt)
        if (step.code != StepCode::StageOtherBasis) // what does not count says nothing of what is drawn
            for (const std::string& id : step.sources)
                add({step.caseId.empty() ? row.caseId : step.caseId, id});
    return ids;
}

std::vector<CitedSource> citedSources(const Document& document, std::span<const Comparison* const> measures,
                                      const Timeline& timeline)
{
    SourcesByCase sources(document);
    for (const Comparison* columns : measures)
        for (const ComparedCase& row : columns->rows) {
            sources.of(row.caseId);
            for (const SourceOfCase& id : sourceIdsOf(row))
                sources.add(row.caseId, id.caseId, id.id);
        }
    for (const TimelineLane& lane : timeline.lanes)
        for (const TimelineEvent& event : lane.events)
            for (const std::string& id : event.sources)
                sources.add(lane.caseId, lane.caseId, id);
    return sources.inTurn();
}

std::vector<CitedSource> citedSources(const Document& document, FigureKind kind, const Columns& columns,
                                      std::span<const Comparison* const> measures)
{
    const bool drawsEventsAlone = kind == FigureKind::Timeline && !isOfPenalty(columns.main.measure);
    return citedSources(document, drawsEventsAlone ? std::span<const Comparison* const>() : measures, columns.timeline);
}

} // namespace toscale::scene
