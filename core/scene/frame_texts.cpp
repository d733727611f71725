#include "core/scene/frame.h"

#include "core/scene/cited_sources.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace toscale::scene {

namespace {

/// Bases that are drawn alike are one entry.
std::vector<FrameTexts::KeyEntry> oneEach(const std::vector<FrameTexts::KeyEntry>& entries)
{
    std::vector<FrameTexts::KeyEntry> merged;
    for (const FrameTexts::KeyEntry& entry : entries) {
        const auto known = std::ranges::find(merged, entry.style, &FrameTexts::KeyEntry::style);
        if (known == merged.end())
            merged.push_back(entry);
        else
            known->text += " · " + entry.text;
    }
    return merged;
}

std::vector<FrameTexts::KeyEntry> keyOf(std::span<const Comparison* const> measures, const Wording& wording)
{
    std::vector<FrameTexts::KeyEntry> entries;
    const auto add = [&](MarkStyle style, std::string text) {
        const bool known = std::ranges::any_of(entries, [&](const auto& e) { return e.text == text; });
        if (!text.empty() && !known)
            entries.push_back({style, std::nullopt, std::move(text)});
    };
    bool special = false;
    const auto addRow = [&](const ComparedCase& row) {
        if (const Beyond beyond = beyondOf(row); beyond.extent > 0) {
            special = true;
            const bool vacated = beyond.style == MarkStyle::CrossedOut && row.ending().empty();
            add(beyond.style, vacated ? wording.keyEntry(Basis::Vacated) : wording.styleEntry(beyond.style));
        }
        const MeasuredValue* value = row.measured();
        if (!value && row.isLife()) // drawn without an end
            for (const Basis basis : row.bases()) {
                special = special || styleOf(basis) != MarkStyle::Solid;
                add(styleOf(basis), wording.keyEntry(basis));
            }
        if (!value)
            return;
        const MarkStyle style = styleOf(row);
        special = special || style != MarkStyle::Solid;
        if (row.leftOut || value->counterfactual || value->scopesOverridden || !value->ending.empty()) {
            add(style, wording.styleEntry(style));
            return;
        }
        if (value->basis)
            add(styleOf(*value->basis), wording.keyEntry(*value->basis));
        else
            for (const Basis basis : value->bases)
                add(styleOf(basis), wording.keyEntry(basis));
    };
    for (const Comparison* columns : measures)
        std::ranges::for_each(columns->rows, addRow);
    return special ? oneEach(entries) : std::vector<FrameTexts::KeyEntry>{};
}

/// Figures print these at the mark or in its key entry; in the frame they would be said twice.
bool standsAtTheMark(NoteCode code, FigureKind kind)
{
    switch (code) {
    case NoteCode::AsOf:
        return kind == FigureKind::Ledger;
    case NoteCode::BasisOf: // one sentence could not say which measure it is about
        return kind == FigureKind::Ledger || kind == FigureKind::Mirror || kind == FigureKind::Plane
            || kind == FigureKind::SameRate || kind == FigureKind::Ladder || kind == FigureKind::Timeline;
    case NoteCode::ForumOf: // of what is in force; a timeline shows what never was, too
        return kind == FigureKind::Timeline;
    case NoteCode::Counterfactual:
    case NoteCode::RateDoubt:
        return kind == FigureKind::SameRate;
    case NoteCode::StatusOfFigure:
    case NoteCode::EvidenceOfFigure:
    case NoteCode::GapOf:
    case NoteCode::NotKnownToBePaid:
    case NoteCode::ScopesOverridden:
    case NoteCode::LeftOut:
    case NoteCode::LogScale: // over the axis or in the statement of the scale
        return true;
    default:
        return false;
    }
}

void addMissing(std::vector<std::string>& to, const std::vector<std::string>& more)
{
    for (const std::string& each : more)
        if (std::ranges::find(to, each) == to.end())
            to.push_back(each);
}

struct NoteOfMeasure {
    Note note;
    const Comparison* of;
};

/// The notes of all measures; what two of them say of different cases, forums or counts is said once.
std::vector<NoteOfMeasure> notesOf(std::span<const Comparison* const> measures, FigureKind kind)
{
    std::vector<NoteOfMeasure> all;
    const auto add = [&](const Note& note, const Comparison* of) {
        const bool listsArguments = note.code == NoteCode::ForumOf || note.code == NoteCode::CountsDiffer;
        const auto known = std::ranges::find_if(all, [&](const NoteOfMeasure& each) {
            const Note& other = each.note;
            return each.of != of && other.code == note.code && other.gap == note.gap && other.value == note.value
                && (listsArguments || other.arguments == note.arguments) && other.cases.empty() == note.cases.empty();
        });
        if (known == all.end()) {
            all.push_back({note, of});
            return;
        }
        addMissing(known->note.cases, note.cases);
        addMissing(known->note.arguments, note.arguments);
    };
    for (const Comparison* in : measures)
        for (const Note& note : in->notes)
            if (rankOf(note.code) == 1 && !standsAtTheMark(note.code, kind))
                add(note, in);
    return all;
}

} // namespace

FrameTexts frameTexts(const Document& document, const View& view, const Columns& columns, const RowColours& colours,
                      const Wording& wording)
{
    const std::vector<const Comparison*> measures = everythingIn(columns);
    FigureTexts made = wording.figureTexts(view.figure, columns);
    FrameTexts texts;
    texts.title = view.title.empty() ? made.title : view.title;
    texts.subtitle = view.subtitle.empty() ? made.subtitle : view.subtitle;
    texts.ratio = textOption(view, "ratio").value_or(made.ratio);
    texts.altText = std::move(made.altText);
    std::set<std::string> seen{texts.ratio};
    // a timeline of events alone shows no value that other notes could be about
    const bool showsValues = view.figure != FigureKind::Timeline || isOfPenalty(columns.main.measure);
    for (const auto& [note, in] : notesOf(measures, view.figure)) {
        if (!showsValues && note.code != NoteCode::AsOf)
            continue;
        std::string sentence = wording.note(note, *in, Length::Short);
        if (!sentence.empty() && seen.insert(sentence).second)
            texts.notes.push_back(std::move(sentence));
    }
    if (!view.notes.empty())
        texts.notes.push_back(view.notes);
    for (const RowColours::KeyEntry& entry : colours.key)
        texts.key.push_back({MarkStyle::Solid, entry.series, entry.text});
    std::ranges::move(keyOf(measures, wording), std::back_inserter(texts.key));
    texts.sources = citedSources(document, view.figure, columns, measures);
    texts.byline = view.byline.empty() ? wording.defaultByline() : view.byline;
    return texts;
}

} // namespace toscale::scene
