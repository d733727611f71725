#include "tests/fuzz/file_properties.h"

#include "core/document/case_filter.h"
#include "core/io/case_table_reader.h"
#include "core/io/case_table_writer.h"
#include "core/io/document_json.h"
#include "core/io/imported_cases.h"
#include "core/io/table_reader.h"
#include "core/io/timeline_js.h"
#include "tests/core/io/event_fixture.h"
#include "tests/fuzz/require.h"

namespace toscale::fuzz {

namespace {

std::string written(const Document& document)
{
    return io::writeTimelineJs(io::timelineOfAll(document), document, io::plainWords());
}

std::optional<io::ImportSource> sourceOf(std::string text)
{
    return io::ImportSource::read(std::make_shared<const std::string>(std::move(text)), "t");
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
    require(saved.document.has_value(), "a document of it opens", input);
    // what cannot be read keeps its place in the list of its event, which is not that of its case
    require(!read.problems.empty() || *saved.document == *read.document, "nothing is lost in a document", input);

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

void checkImport(std::string_view input)
{
    const auto source = sourceOf(std::string(input));
    require(!source->isEmpty() || !source->problems().empty(), "what cannot be imported has a reason", input);
    const auto plan = io::planImport(*source);
    for (std::size_t i = 0; i < source->rowCount(); ++i)
        require(source->row(i) == source->row(i), "a row has the same cells each time", input);
    const auto read = io::importCases(*source, *plan);
    require(read->cases.size() <= std::max(read->rows, source->cases().size()), "at most a case a row", input);
    for (const io::ImportProblem& problem : read->problems) {
        const Place& place = io::placeOf(problem.message);
        const bool isDocument = source->kind() == io::ImportKind::Cases; // as a whole it has no place
        require(isDocument || place.line > 0 || !place.path.empty(), "a problem has its place", input);
        require(!problem.row || *problem.row < source->rowCount(), "in a row that there is", input);
        require(!problem.column || *problem.column < plan->columns.size(), "and a column", input);
    }
    if (source->kind() == io::ImportKind::Cases || plan->isEventTable() || read->cases.empty())
        return;
    const auto written = sourceOf(io::writeCaseTable(read->cases));
    const auto again = io::importCases(*written, *io::planImport(*written));
    require(again->cases.size() == read->cases.size(), "the cases are read again", input);
    for (std::size_t i = 0; i < read->cases.size(); ++i)
        require(again->cases[i].figures.size() == read->cases[i].figures.size(), "with their figures", input);
}

void checkTable(std::string_view input)
{
    const io::ReadTable read = io::readTable(input, "t.csv");
    for (const std::vector<Error>* list : {&read.problems, &read.notes})
        for (const Error& error : *list)
            require(error.place.line > 0 || !error.place.path.empty(), "a problem has its place", input);
    require(read.isIdMade.size() == read.cases.size(), "of each case it is known who named it", input);
    std::size_t taken = 0;
    const io::ReadTable oneByOne = io::readTable(input, "t.csv", {}, [&](const Case&, std::size_t) { ++taken; });
    require(taken == read.cases.size(), "the same cases one by one", input);
    require(oneByOne.problems.size() == read.problems.size(), "with the same problems", input);
    const io::LoadedCaseTable table = io::readCaseTableBytes(std::string(input), "t.csv");
    require(table.table == nullptr || table.table->size() >= read.cases.size(), "as columns it is no shorter", input);
    Document document;
    for (const Case& each : read.cases)
        document.cases.push_back(each);
    const io::ReadDocument saved = io::readDocument(io::writeDocument(document));
    require(saved.document && *saved.document == document, "the cases are saved without loss", input);
}

} // namespace toscale::fuzz
