#include "app/export/event_files.h"

#include "app/text/date_words.h"
#include "app/text/qt_string.h"
#include "app/text/source_words.h"
#include "app/text/timeline_words.h"
#include "core/document/selection.h"
#include "core/document/timeline_options.h"
#include "core/io/event_table.h"
#include "core/io/icalendar.h"
#include "core/io/timeline_js.h"

#include <algorithm>
#include <chrono>

namespace toscale::exporting {

namespace {

io::EventWords wordsIn(const text::Phrases& phrases)
{
    return {[&](const std::string& edtf) { return text::toUtf8(text::dateWords(phrases, edtf)); },
            [&](EventKind kind) { return text::toUtf8(text::eventKindWords(phrases, kind)); },
            [&](const Source& source) { return text::toUtf8(text::sourceWords(phrases, source)); }};
}

tl::unexpected<Error> nothingFor(Format format, const View& view)
{
    return fail(ErrorCode::BadOption,
                {std::string(nameOf(format)), std::string(nameOf(view.figure)),
                 format == Format::ICalendar ? "a case with an event whose date a calendar knows, from year 1 to 9999"
                                             : "a case with an event"});
}

} // namespace

Result<Encoded> encodeEvents(const Document& document, const View& view, Format format,
                             const text::LocaleWording& wording)
{
    if (!hasEventsFor(document, view, format))
        return nothingFor(format, view);
    const Timeline timeline = timelineOf(selectedCases(document, view), nullptr, nullptr, timelineOptions(view).kinds);
    const io::EventWords words = wordsIn(wording.phrases());
    if (format == Format::EventCsv)
        return Encoded{io::writeEventTable(timeline, document, words)};
    if (format == Format::TimelineJs)
        return Encoded{io::writeTimelineJs(timeline, document, words)};
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    io::Calendar calendar = io::writeCalendar(timeline, document, words, now);
    if (calendar.written == 0)
        return nothingFor(format, view);
    return Encoded{std::move(calendar.bytes), false, calendar.leftOut};
}

bool hasEventsFor(const Document& document, const View& view, Format format)
{
    const std::vector<EventKind> kinds = timelineOptions(view).kinds;
    const auto isWanted = [&](EventKind kind) {
        return kinds.empty() || std::ranges::find(kinds, kind) != kinds.end();
    };
    const bool needsDate = format == Format::ICalendar;
    const auto counts = [&](const CaseEvent& event) {
        return isWanted(event.kind) && !(needsDate && event.date.text.empty());
    };
    const auto hasEvents = [&](const SelectedCase& each) {
        const bool hasAct = !each.which->act.text.empty() && isWanted(EventKind::Act);
        return hasAct || std::ranges::any_of(each.which->events, counts);
    };
    return std::ranges::any_of(selectedCases(document, view), hasEvents);
}

} // namespace toscale::exporting
