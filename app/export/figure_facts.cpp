#include "app/export/figure_facts.h"

#include "app/text/basis_words.h"
#include "app/text/date_words.h"
#include "app/text/explore_words.h"
#include "app/text/ladder_words.h"
#include "app/text/qt_string.h"
#include "app/text/source_words.h"
#include "app/text/timeline_words.h"
#include "app/text/vocabulary_words.h"
#include "core/quantity/plain_number.h"
#include "core/scene/cited_sources.h"
#include "core/scene/xml.h"

#include <algorithm>
#include <map>

namespace toscale::exporting {

namespace {

using text::toQString;
using text::toUtf8;

const QString separator = QStringLiteral(" · ");

/// Basis and status come first; what must stand at the mark follows, where that has not said them already.
QString detailOf(const ComparedCase& row, const Comparison& in, const text::LocaleWording& wording)
{
    QStringList parts;
    const auto add = [&](const QString& part) {
        const bool isSaid =
            std::ranges::any_of(parts, [&](const QString& said) { return said.contains(part, Qt::CaseInsensitive); });
        if (!part.isEmpty() && !isSaid)
            parts << part;
    };
    if (isOfPenalty(in.measure))
        add(text::basesOfRow(wording.phrases(), row));
    if (const MeasuredValue* value = row.measured(); value && value->status)
        add(text::statusWords(wording.phrases(), nameOf(*value->status)));
    for (const QString& part : toQString(wording.markNote(row, in)).split(separator))
        add(part);
    return parts.join(separator);
}

/// The sources of a figure with the number of each, and which of them a row has.
class SourceList {
public:
    SourceList(const Document& document, const std::vector<scene::CitedSource>& sources, const text::Phrases& phrases,
               std::vector<CitedAs>& list)
        : m_cases(document)
    {
        std::map<std::string, std::size_t> byWords; // two records of one source are cited once
        for (const scene::CitedSource& cited : sources) {
            std::string words = toUtf8(text::sourceWords(phrases, *cited.source));
            std::string address = scene::isWebAddress(cited.source->url) ? cited.source->url : std::string();
            std::string key = words;
            key.append("\n").append(address);
            const auto [known, isNew] = byWords.emplace(std::move(key), list.size());
            m_numbers[cited.source] = known->second;
            if (isNew)
                list.push_back({std::move(words), std::move(address)});
        }
    }

    void add(std::vector<std::size_t>& to, const ComparedCase& row) const
    {
        for (const SourceOfCase& id : scene::sourceIdsOf(row))
            add(to, id.caseId, id.id);
    }

    void add(std::vector<std::size_t>& to, const std::string& caseId, const std::string& id) const
    {
        const Case* which = m_cases.find(caseId);
        const Source* source = which ? findSource(*which, id) : nullptr;
        const auto number = m_numbers.find(source);
        if (number != m_numbers.end() && std::ranges::find(to, number->second) == to.end())
            to.push_back(number->second);
    }

private:
    CaseIndex m_cases;
    std::map<const Source*, std::size_t> m_numbers;
};

/// Rows of ladders: a stage each, in the column of its measure.
void addStages(FigureFacts& facts, const std::vector<Ladder>& ladders, FigureKind kind, std::size_t firstColumn,
               const SourceList& sources, const text::LocaleWording& wording)
{
    for (const Ladder& ladder : ladders)
        facts.measures.push_back(wording.columnTitle(kind, ladder.stages));
    for (std::size_t column = 0; column < ladders.size(); ++column)
        for (std::size_t i = 0; i < ladders[column].rungs.size(); ++i) {
            const Ladder& ladder = ladders[column];
            const ComparedCase& stage = ladder.stages.rows[i];
            FactRow row{
                stage.caseId,
                toUtf8(wording.phrases().isolated(stage.label) + separator + text::rungBriefWords(wording, ladder, i)),
                std::vector<FactCell>(firstColumn + ladders.size()),
                {}};
            row.cells[firstColumn + column] = factCell(stage, ladder.stages, wording);
            for (const std::string& id : ladder.rungs[i].sources)
                sources.add(row.sources, stage.caseId, id);
            facts.rows.push_back(std::move(row));
        }
}

/// Rows of a timeline: an event each, with its date.
void addEvents(FigureFacts& facts, const Columns& columns, const SourceList& sources,
               const text::LocaleWording& wording)
{
    const text::Phrases& phrases = wording.phrases();
    facts.measures.push_back(toUtf8(text::dateColumnWords(phrases)));
    for (const TimelineLane& lane : columns.timeline.lanes)
        for (const std::vector<TimelineEvent>* events : {&lane.events, &lane.undated})
            for (const TimelineEvent& event : *events) {
                FactRow row{lane.caseId,
                            toUtf8(phrases.isolated(lane.label) + separator + text::eventWords(phrases, event)),
                            std::vector<FactCell>(1 + columns.ladders.size()),
                            {}};
                row.cells.front().text =
                    toUtf8(event.date.empty() ? text::notStatedWords(phrases) : text::dateWords(phrases, event.date));
                for (const std::string& id : event.sources)
                    sources.add(row.sources, lane.caseId, id);
                facts.rows.push_back(std::move(row));
            }
}

/// Rows of the cases, measure by measure.
void addValues(FigureFacts& facts, FigureKind kind, std::span<const Comparison* const> measures,
               const SourceList& sources, const text::LocaleWording& wording)
{
    facts.rows.resize(measures.front()->rows.size());
    for (const Comparison* in : measures) {
        facts.measures.push_back(wording.columnTitle(kind, *in));
        for (std::size_t i = 0; i < in->rows.size(); ++i) {
            const ComparedCase& row = in->rows[i];
            facts.rows[i].caseId = row.caseId;
            facts.rows[i].label = row.label;
            facts.rows[i].cells.push_back(factCell(row, *in, wording));
            sources.add(facts.rows[i].sources, row);
        }
    }
}

} // namespace

FactCell factCell(const ComparedCase& row, const Comparison& in, const text::LocaleWording& wording)
{
    FactCell cell;
    if (const MeasuredValue* value = row.measured()) {
        cell.text = wording.value(*value, in);
        cell.number = plainNumber(value->value.best);
    } else {
        cell.text = wording.gap(*row.gap(), scene::Length::Full);
    }
    cell.detail = toUtf8(detailOf(row, in, wording));
    return cell;
}

FigureFacts factsOf(const Document& document, const Drawing& drawing, const text::LocaleWording& wording)
{
    const View& view = drawing.view;
    const std::vector<const Comparison*> measures = measuresInOrder(view.figure, drawing.columns);
    const scene::FigureTexts made = wording.figureTexts(view.figure, drawing.columns);
    FigureFacts facts;
    facts.language = wording.language();
    facts.rightToLeft = wording.isRightToLeft();
    facts.width = drawing.scene.size.width;
    facts.title = drawing.scene.title;
    facts.subtitle = view.subtitle.empty() ? made.subtitle : view.subtitle;
    facts.ratio = textOption(view, "ratio").value_or(made.ratio);
    facts.altText = drawing.scene.altText;
    facts.longDescription = drawing.scene.longDescription;
    facts.byline = view.byline.empty() ? wording.defaultByline() : view.byline;
    const SourceList sources(document, scene::citedSources(document, view.figure, drawing.columns, measures),
                             wording.phrases(), facts.sources);
    const std::vector<Ladder>& ladders = drawing.columns.ladders;
    if (view.figure == FigureKind::Timeline) {
        addEvents(facts, drawing.columns, sources, wording);
        addStages(facts, ladders, view.figure, 1, sources, wording);
    } else if (view.figure == FigureKind::Ladder) {
        addStages(facts, ladders, view.figure, 0, sources, wording);
    } else {
        addValues(facts, view.figure, measures, sources, wording);
    }
    for (const Comparison* in : measures) {
        for (const Note& note : in->notes) {
            std::string sentence = wording.note(note, *in, scene::Length::Full);
            if (std::ranges::find(facts.notes, sentence) == facts.notes.end())
                facts.notes.push_back(std::move(sentence));
        }
    }
    if (!view.notes.empty())
        facts.notes.push_back(view.notes);
    return facts;
}

} // namespace toscale::exporting
