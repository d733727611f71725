#include "core/io/icalendar.h"

#include "core/civil_date.h"
#include "core/io/cited_source.h"
#include "core/quantity/ascii.h"

#include <QByteArray>
#include <QUuid>
#include <algorithm>
#include <cmath>
#include <optional>

namespace toscale::io {

namespace {

using std::chrono::days;
using std::chrono::seconds;
using std::chrono::sys_days;

/// "20110719"
std::string dateText(sys_days day)
{
    const CivilDate date = toCivil(day);
    return padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2);
}

/// "20110719T102030"
std::string timeText(sys_days day, seconds time)
{
    const std::int64_t count = time.count();
    return dateText(day) + 'T' + padded(count / 3600, 2) + padded(count / 60 % 60, 2) + padded(count % 60, 2);
}

bool isWritable(sys_days day)
{
    const std::int64_t year = toCivil(day).year;
    return year >= 1 && year <= 9999;
}

/// A value of type TEXT: what has a meaning in it is escaped, other control characters go.
std::string escaped(std::string_view text)
{
    std::string value;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\' || c == ';' || c == ',')
            value.append(1, '\\').append(1, c);
        else if (c == '\n')
            value += "\\n";
        else if (c == '\t' || (byte >= 0x20 && byte != 0x7f))
            value += c;
    }
    return value;
}

/// A value of type URI: what an address has no right to is percent-encoded, so that it can never begin a new line.
std::string uriOf(std::string_view address)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri;
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7f && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos)
            uri += c;
        else
            uri.append(1, '%').append(1, hex[byte >> 4U]).append(1, hex[byte & 15U]);
    }
    return uri;
}

/// Lines of at most 75 bytes without their end; what is longer goes on behind a space. No character is cut.
class ContentLines {
public:
    void add(std::string_view line)
    {
        constexpr std::size_t longest = 75;
        std::size_t room = longest;
        while (line.size() > room) {
            std::size_t cut = room;
            while (cut > 1 && (static_cast<unsigned char>(line[cut]) & 0xc0U) == 0x80)
                --cut;
            m_text.append(line.substr(0, cut)).append("\r\n ");
            line.remove_prefix(cut);
            room = longest - 1;
        }
        m_text.append(line).append("\r\n");
    }

    void addText(std::string_view name, std::string_view text)
    {
        add(std::string(name).append(":").append(escaped(text)));
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

/// DTSTART and DTEND as they are written, values with their parameters.
struct Span {
    std::string start;
    std::string end; // empty = none: it lasts that day, or no time at all
};

/// "20110719T142030Z" of a moment in days since 1970.
std::string utcText(double moment)
{
    const auto count = std::llround(moment * 86'400);
    const sys_days day{std::chrono::floor<days>(seconds(count))};
    return timeText(day, seconds(count) - day.time_since_epoch()) + 'Z';
}

/// True where a written time names its zone.
bool hasZone(std::string_view edtf)
{
    const std::size_t time = edtf.find('T');
    return time != std::string_view::npos && edtf.size() > time + 9;
}

/// Whole days, or times of the clock that showed them where a time of day is known. Nothing where a day of it lies
/// beyond the calendar.
std::optional<Span> spanOf(const EdtfDate& date)
{
    if (!date.earliest && !date.latest)
        return std::nullopt;
    const bool isMoment = !date.interval && date.earliest && hasZone(date.text);
    if (isMoment && isWritable(*date.earliest - days(1)) && isWritable(*date.earliest + days(2)))
        return Span{':' + utcText(*stretchOf(date)->from), {}};
    const bool isOpen = !date.earliest || !date.latest;
    const sys_days first = date.earliest.value_or(date.latest.value_or(sys_days{}));
    const sys_days last = date.latest.value_or(first);
    const auto firstTime = date.earliest ? date.earliestTime : date.latestTime;
    const auto lastTime = isOpen ? firstTime : date.latestTime;
    const sys_days behind = last + days(1);
    if (!isWritable(first) || !isWritable(behind))
        return std::nullopt;
    if (!firstTime && !lastTime)
        return Span{";VALUE=DATE:" + dateText(first), ";VALUE=DATE:" + dateText(isOpen ? first + days(1) : behind)};
    Span span{':' + timeText(first, firstTime.value_or(seconds(0))),
              ':' + (lastTime ? timeText(last, *lastTime) : timeText(behind, seconds(0)))};
    if (span.end == span.start)
        span.end.clear();
    return span;
}

class CalendarWriter {
public:
    CalendarWriter(const Document& document, const EventWords& words, std::chrono::sys_seconds stamp)
        : m_cases(document)
        , m_words(words)
    {
        const sys_days day = std::chrono::floor<days>(stamp);
        m_stamp = timeText(day, stamp - day) + 'Z';
    }

    Calendar write(const Timeline& timeline)
    {
        m_lines.add("BEGIN:VCALENDAR");
        m_lines.add("VERSION:2.0");
        m_lines.add("PRODID:-//ToScale//ToScale//EN");
        for (const TimelineLane& lane : timeline.lanes) {
            const SourceIndex sources(m_cases.find(lane.caseId));
            for (const TimelineEvent& event : lane.events)
                add(lane, event, sources);
            m_calendar.leftOut += lane.undated.size();
        }
        m_lines.add("END:VCALENDAR");
        m_calendar.bytes = m_lines.take();
        return std::move(m_calendar);
    }

private:
    void add(const TimelineLane& lane, const TimelineEvent& event, const SourceIndex& sources)
    {
        const auto date = parseEdtf(event.date);
        const auto span = date ? spanOf(*date) : std::nullopt;
        if (!span) {
            ++m_calendar.leftOut;
            return;
        }
        ++m_calendar.written;
        const bool isDeath = event.kind == EventKind::Death;
        const std::string label = isDeath ? m_words.kind(event.kind) : shownLabel(event, m_words);
        m_lines.add("BEGIN:VEVENT");
        m_lines.add("UID:" + uidOf(lane, event));
        m_lines.add("DTSTAMP:" + m_stamp);
        m_lines.add("DTSTART" + span->start);
        if (!span->end.empty())
            m_lines.add("DTEND" + span->end);
        m_lines.addText("SUMMARY", lane.label.empty() ? label : lane.label + ": " + label);
        m_lines.addText("CATEGORIES", m_words.kind(event.kind));
        std::string description = m_words.date(event.date);
        std::string address;
        for (const Source* source : sources.citedBy(event)) {
            description += '\n' + m_words.source(*source);
            if (address.empty() && isAddress(source->url))
                address = uriOf(source->url);
        }
        m_lines.addText("DESCRIPTION", description);
        if (!address.empty() && !isDeath) // a path often has a headline in it, and that says how
            m_lines.add("URL:" + address);
        m_lines.add("TRANSP:TRANSPARENT");
        m_lines.add("END:VEVENT");
    }

    /// The same event has the same one in every export, so that a calendar replaces it and does not double it.
    static std::string uidOf(const TimelineLane& lane, const TimelineEvent& event)
    {
        static const QUuid space(0x6f1d52b4, 0x9c3e, 0x4a07, 0x8e, 0x5b, 0x21, 0xd4, 0x73, 0xaa, 0x0f, 0x96);
        const std::string number = event.event ? std::to_string(*event.event) : "act";
        const std::string name = lane.caseId + '\n' + number + '\n' + event.label + '\n' + event.date;
        return QUuid::createUuidV5(space, QByteArray::fromStdString(name))
            .toByteArray(QUuid::WithoutBraces)
            .toStdString();
    }

    CaseIndex m_cases;
    const EventWords& m_words;
    std::string m_stamp;
    ContentLines m_lines;
    Calendar m_calendar;
};

} // namespace

Calendar writeCalendar(const Timeline& timeline, const Document& document, const EventWords& words,
                       std::chrono::sys_seconds stamp)
{
    return CalendarWriter(document, words, stamp).write(timeline);
}

} // namespace toscale::io
