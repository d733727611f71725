#include "core/io/event_rows.h"

#include "core/io/cited_source.h"

namespace toscale::io {

namespace {

/// "start/end"; a start without an end is an instant.
Result<EdtfDate> spanOf(std::string_view start, std::string_view end)
{
    return parseEdtf(end.empty() ? std::string(start) : std::string(start) + '/' + std::string(end));
}

} // namespace

std::size_t EventRows::caseNamed(std::string title)
{
    const auto [known, isNew] = m_byTitle.try_emplace(title, m_cases.size());
    if (!isNew)
        return known->second;
    Case& made = m_cases.emplace_back();
    made.id = m_ids.take(idFromTitle(title));
    made.title = std::move(title);
    m_sources.emplace_back();
    return known->second;
}

std::string EventRows::sourceOf(std::size_t which, const std::string& text)
{
    CaseSources& known = m_sources[which];
    const auto [found, isNew] = known.idByText.try_emplace(text);
    if (isNew) {
        const bool isUrl = isAddress(text);
        Source source = citedSource(isUrl ? std::string() : text, isUrl ? text : std::string());
        found->second = source.id = known.ids.take(std::move(source.id));
        m_cases[which].sources.push_back(std::move(source));
    }
    return found->second;
}

void EventRows::read(const RowCells& cells)
{
    CaseEvent event;
    event.label = cells.string(Column::Label);
    event.kind = cells.word<EventKind>(Column::Kind).value_or(EventKind::Other);
    const Column startColumn = cells.text(Column::Start).empty() ? Column::Date : Column::Start;
    const bool hasStart = !cells.text(startColumn).empty();
    const auto date = hasStart
        ? cells.parsed(startColumn, [&](std::string_view start) { return spanOf(start, cells.text(Column::End)); })
        : cells.parsed(Column::End, [&](std::string_view end) { return spanOf("..", end); });
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
        event.sources = {sourceOf(which, source)};
    m_cases[which].events.push_back(std::move(event));
}

} // namespace toscale::io
