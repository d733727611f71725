#include "core/scene/cited_sources.h"

#include <algorithm>
#include <string>

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
    std::size_t most = 0;
    for (std::size_t row = 0; row < measures.front()->rows.size(); ++row) {
        std::vector<CitedSource> cited;
        const auto add = [&](const SourceOfCase& id) {
            const Case* which = cases.find(id.caseId);
            const Source* source = which ? findSource(*which, id.id) : nullptr;
            if (source && std::ranges::find(cited, source, &CitedSource::source) == cited.end())
                cited.push_back({which, source});
        };
        for (const Comparison* columns : measures)
            std::ranges::for_each(sourceIdsOf(columns->rows[row]), add);
        std::ranges::stable_sort(cited, {}, [](const CitedSource& c) { return distanceFromOrigin(*c.source); });
        most = std::max(most, cited.size());
        byCase.push_back(std::move(cited));
    }
    std::vector<CitedSource> sources;
    for (std::size_t rank = 0; rank < most; ++rank)
        for (const std::vector<CitedSource>& cited : byCase)
            if (rank < cited.size())
                sources.push_back(cited[rank]);
    return sources;
}

} // namespace toscale::scene
