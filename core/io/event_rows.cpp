#include "core/io/event_rows.h"

#include "core/cases/written_date.h"
#include "core/io/cited_source.h"
#include "core/io/table_writer.h"

#include <algorithm>

namespace toscale::io {

namespace {

/// "https://a.example https://b.example": nothing else between the blanks, or it is one text.
std::vector<std::string> citationsIn(std::string_view cell)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < cell.size();) {
        const auto* const start = cell.begin() + at;
        const auto* const end = std::find_if(start, cell.end(), isBlank);
        if (end != start)
            parts.emplace_back(start, end);
        at = static_cast<std::size_t>(end - cell.begin()) + 1;
    }
    if (std::ranges::all_of(parts, [](const std::string& part) { return isAddress(part); }))
        return parts;
    return {std::string(cell)};
}

/// "start/end", each as people write dates; a start without an end is an instant.
Result<EdtfDate> spanOf(std::string_view start, std::string_view end)
{
    if (end.empty())
        return parseWrittenDate(start);
    const auto from = start == ".." ? Result<EdtfDate>(EdtfDate{"..", {}, {}, {}, {}}) : parseWrittenDate(start);
    const auto to = from ? parseWrittenDate(end) : from;
    if (!to)
        return to;
    const bool isSpan = from->interval || to->interval; // "2010/2011" beside an end of its own
    return parseEdtf(isSpan ? std::string(start) + '/' + std::string(end) : from->text + '/' + to->text);
}

} // namespace

std::size_t EventRows::caseNamed(std::string title)
{
    const auto [known, isNew] = m_byTitle.try_emplace(title, m_cases.size());
    if (!isNew)
        return known->second;
    Case& made = m_cases.emplace_back();
    made.title = std::move(title);
    m_sources.emplace_back();
    return known->second;
}

std::string EventRows::sourceOf(std::size_t which, const std::string& text)
{
    CaseSources& known = m_sources[which];
    const auto [found, isNew] = known.idByText.try_emplace(text);
    if (isNew) {
        const bool isUrl = isAddress(text) && std::ranges::none_of(text, isBlank);
        Source source = citedSource(isUrl ? std::string() : text, isUrl ? text : std::string());
        found->second = source.id = known.ids.take(std::move(source.id));
        m_cases[which].sources.push_back(std::move(source));
    }
    return found->second;
}

std::vector<std::string> EventRows::sourcesOf(std::size_t which, std::string_view cell)
{
    std::vector<std::string> ids;
    for (const std::string& text : citationsIn(cell))
        ids.push_back(sourceOf(which, text));
    return ids;
}

void EventRows::read(const RowCells& cells)
{
    CaseEvent event;
    event.label = cells.string(Column::Label);
    event.kind = cells.word<EventKind>(Column::Kind).value_or(EventKind::Other);
    const Column startColumn = cells.text(Column::Start).empty() ? Column::Date : Column::Start;
    const bool hasStart = !cells.text(startColumn).empty();
    const auto date = hasStart
        ? cells.parsed(startColumn,
                       [&](std::string_view start) { return spanOf(withoutGuards(start), cells.string(Column::End)); })
        : cells.parsed(Column::End, [&](std::string_view end) { return spanOf("..", withoutGuards(end)); });
    if (event.label.empty())
        cells.addProblem(ErrorCode::MissingField, Column::Label, {std::string(nameOf(Column::Label))});
    const bool isUndated = !hasStart && cells.text(Column::End).empty(); // kept, and counted where it is not drawn
    if (event.label.empty() || (!isUndated && !date))
        return;
    if (date)
        event.date = *date;
    std::string title = cells.string(Column::Case);
    if (title.empty())
        title = cells.string(Column::Lane);
    const std::size_t which = caseNamed(title.empty() ? m_fallbackTitle : std::move(title));
    if (const std::string source = cells.string(Column::Source); !source.empty())
        event.sources = sourcesOf(which, source);
    m_cases[which].events.push_back(std::move(event));
}

} // namespace toscale::io
