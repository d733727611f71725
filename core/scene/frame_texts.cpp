#include "core/scene/frame.h"

#include "core/scene/figures/row_marks.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace toscale::scene {

namespace {

/// Each with the case that it is a source of: same-rate arithmetic cites those of the baseline too.
std::vector<SourceOfCase> sourceIds(const ComparedCase& row)
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

/// One source a case first, the nearest to the origin, so that folding drops second sources before a case's only one.
std::vector<CitedSource> sourcesOf(const Document& document, const Comparison& columns)
{
    const CaseIndex cases(document);
    std::vector<std::vector<CitedSource>> byCase;
    std::size_t most = 0;
    for (const ComparedCase& row : columns.rows) {
        std::vector<CitedSource> cited;
        for (const SourceOfCase& id : sourceIds(row)) {
            const Case* which = cases.find(id.caseId);
            if (const Source* source = which ? findSource(*which, id.id) : nullptr)
                cited.push_back({which, source});
        }
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

std::vector<FrameTexts::KeyEntry> keyOf(const Comparison& columns, const Wording& wording)
{
    std::vector<FrameTexts::KeyEntry> entries;
    const auto add = [&](MarkStyle style, std::string text) {
        const bool known = std::ranges::any_of(entries, [&](const auto& e) { return e.text == text; });
        if (!text.empty() && !known)
            entries.push_back({style, std::nullopt, std::move(text)});
    };
    bool special = false;
    for (const ComparedCase& row : columns.rows) {
        if (const Beyond beyond = beyondOf(row); beyond.extent > 0) {
            special = true;
            add(beyond.style, wording.styleEntry(beyond.style));
        }
        const MeasuredValue* value = row.measured();
        if (!value)
            continue;
        const MarkStyle style = styleOf(row);
        special = special || style != MarkStyle::Solid;
        if (row.leftOut || value->counterfactual || value->scopesOverridden) {
            add(style, wording.styleEntry(style));
            continue;
        }
        if (value->basis)
            add(styleOf(*value->basis), wording.keyEntry(*value->basis));
        else
            for (const Basis basis : value->bases)
                add(styleOf(basis), wording.keyEntry(basis));
    }
    return special ? entries : std::vector<FrameTexts::KeyEntry>{};
}

/// Figures print these at the mark or in its key entry; in the frame they would be said twice.
bool standsAtTheMark(NoteCode code)
{
    switch (code) {
    case NoteCode::StatusOfFigure:
    case NoteCode::EvidenceOfFigure:
    case NoteCode::GapOf:
    case NoteCode::SumOfMaxima:
    case NoteCode::NotKnownToBePaid:
    case NoteCode::ScopesOverridden:
    case NoteCode::LeftOut:
        return true;
    default:
        return false;
    }
}

} // namespace

FrameTexts frameTexts(const Document& document, const View& view, const Columns& columns, const RowColours& colours,
                      const Wording& wording)
{
    const Comparison& main = columns.main;
    FrameTexts texts;
    texts.title = view.title.empty() ? wording.title(main) : view.title;
    texts.subtitle = view.subtitle.empty() ? wording.subtitle(main) : view.subtitle;
    texts.ratio = wording.ratioSentence(main);
    std::set<std::string> seen{texts.ratio};
    for (const Note& note : main.notes) {
        if (rankOf(note.code) != 1 || standsAtTheMark(note.code))
            continue;
        std::string sentence = wording.note(note, main, Length::Short);
        if (!sentence.empty() && seen.insert(sentence).second)
            texts.notes.push_back(std::move(sentence));
    }
    if (!view.notes.empty())
        texts.notes.push_back(view.notes);
    for (const RowColours::KeyEntry& entry : colours.key)
        texts.key.push_back({MarkStyle::Solid, entry.series, entry.text});
    std::ranges::move(keyOf(main, wording), std::back_inserter(texts.key));
    texts.sources = sourcesOf(document, main);
    texts.byline = view.byline.empty() ? wording.defaultByline() : view.byline;
    return texts;
}

} // namespace toscale::scene
