#include "core/io/event_rows.h"

#include <algorithm>

namespace toscale::io {

namespace {

/// "start/end"; a start without an end is an instant.
Result<EdtfDate> spanOf(std::string_view start, std::string_view end)
{
    return parseEdtf(end.empty() ? std::string(start) : std::string(start) + '/' + std::string(end));
}

std::string addSource(Case& which, std::string text)
{
    const auto known = std::ranges::find_if(
        which.sources, [&](const Source& source) { return source.title == text || source.url == text; });
    if (known != which.sources.end())
        return known->id;
    Source& source = which.sources.emplace_back();
    source.id = "source-" + std::to_string(which.sources.size());
    const bool isAddress = text.starts_with("http://") || text.starts_with("https://");
    (isAddress ? source.url : source.title) = std::move(text);
    return source.id;
}

} // namespace

Case& EventRows::caseNamed(std::string title)
{
    const auto [known, isNew] = m_byTitle.try_emplace(title, m_cases.size());
    if (!isNew)
        return m_cases[known->second];
    Case& made = m_cases.emplace_back();
    made.id = m_ids.take(idFromTitle(title));
    made.title = std::move(title);
    return made;
}

void EventRows::read(const RowCells& cells)
{
    CaseEvent event;
    event.label = cells.string(Column::Label);
    event.kind = cells.word<EventKind>(Column::Kind).value_or(EventKind::Other);
    const Column startColumn = cells.text(Column::Start).empty() ? Column::Date : Column::Start;
    const auto date = cells.parsed(
        startColumn, [&](std::string_view start) { return spanOf(start, cells.text(Column::End)); });
    if (event.label.empty())
        cells.addProblem(ErrorCode::MissingField, Column::Label, {std::string(nameOf(Column::Label))});
    if (cells.text(startColumn).empty())
        cells.addProblem(ErrorCode::MissingField, startColumn, {std::string(nameOf(startColumn))});
    if (event.label.empty() || !date)
        return;
    event.date = *date;
    std::string title = cells.string(Column::Case);
    if (title.empty())
        title = cells.string(Column::Lane);
    Case& which = caseNamed(title.empty() ? m_fallbackTitle : std::move(title));
    if (std::string source = cells.string(Column::Source); !source.empty())
        event.sources = {addSource(which, std::move(source))};
    which.events.push_back(std::move(event));
}

} // namespace toscale::io
