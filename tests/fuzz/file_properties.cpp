#include "tests/fuzz/file_properties.h"

#include "core/document/case_filter.h"
#include "core/io/timeline_js.h"
#include "tests/core/io/event_fixture.h"
#include "tests/fuzz/require.h"

namespace toscale::fuzz {

namespace {

std::string written(const Document& document)
{
    return io::writeTimelineJs(io::timelineOfAll(document), document, io::plainWords());
}

bool isSameEvent(const CaseEvent& a, const CaseEvent& b)
{
    return a.label == b.label && a.date == b.date && a.kind == b.kind && a.sources == b.sources;
}

} // namespace

void checkTimelineJs(std::string_view input)
{
    const io::GuardedJson parsed = io::parseJson(input);
    if (!parsed.value || !io::isTimelineJs(*parsed.value))
        return;
    const io::ReadDocument read = io::readTimelineJs(parsed);
    for (const Error& problem : read.problems)
        require(!problem.place.path.empty() || problem.place.line > 0, "a problem has its place", input);
    require(read.document || !read.problems.empty(), "what cannot be read has a reason", input);
    if (!read.document)
        return;
    const io::ReadDocument saved = io::readDocument(io::writeDocument(*read.document));
    require(saved.document && *saved.document == *read.document, "nothing is lost in a document", input);

    const io::ReadDocument again = io::readTimelineJs(io::parseJson(written(*read.document)));
    require(again.document && again.document->title == read.document->title, "what is written opens again", input);
    require(again.document->cases.size() == read.document->cases.size(), "with the same cases", input);
    for (const Case& was : read.document->cases) {
        const Case* is = findCase(*again.document, was.id);
        require(is != nullptr && is->title == was.title && is->act == was.act, "with the same acts", input);
        require(std::ranges::equal(is->events, was.events, isSameEvent), "with the same events", input);
        require(is->sources.size() == was.sources.size(), "with the same sources", input);
    }
    const io::ReadDocument third = io::readTimelineJs(io::parseJson(written(*again.document)));
    require(third.document && *third.document == *again.document, "and once more, with all that was kept", input);
}

void checkCaseFilter(std::string_view input)
{
    const auto filter = parseCaseFilter(input, Currency{"USD"});
    if (!filter)
        return;
    Case which;
    which.title = std::string(input);
    const auto valueOf = [](MeasureId) { return std::optional(1.0); };
    const bool once = meets(*filter, which, valueOf);
    require(once == meets(*filter, which, valueOf), "a filter has one answer", input);
    if (filter->conditions.empty())
        require(once, "no condition is every case", input);
}

} // namespace toscale::fuzz
