#include "core/scene/cited_sources.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

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
        for (const std::string& id : step.sources)
            add({step.caseId.empty() ? row.caseId : step.caseId, id});
    return ids;
}

std::vector<CitedSource> citedSources(const Document& document, std::span<const Comparison* const> measures)
{
    const CaseIndex cases(document);
    std::vector<std::vector<CitedSource>> byCase;
    std::map<std::string_view, std::size_t> places;
    for (const Comparison* columns : measures)
        for (const ComparedCase& row : columns->rows) {
            const auto [place, isNew] = places.emplace(row.caseId, byCase.size());
            if (isNew)
                byCase.emplace_back();
            std::vector<CitedSource>& cited = byCase[place->second];
            for (const SourceOfCase& id : sourceIdsOf(row)) {
                const Case* which = cases.find(id.caseId);
                const Source* source = which ? findSource(*which, id.id) : nullptr;
                if (source && std::ranges::find(cited, source, &CitedSource::source) == cited.end())
                    cited.push_back({which, source});
            }
        }
    std::size_t most = 0;
    for (std::vector<CitedSource>& cited : byCase) {
        std::ranges::stable_sort(cited, {}, [](const CitedSource& c) { return distanceFromOrigin(*c.source); });
        most = std::max(most, cited.size());
    }
    std::vector<CitedSource> sources;
    for (std::size_t rank = 0; rank < most; ++rank)
        for (const std::vector<CitedSource>& cited : byCase)
            if (rank < cited.size())
                sources.push_back(cited[rank]);
    return sources;
}

} // namespace toscale::scene
