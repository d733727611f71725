#include "core/io/json_case.h"
#include "core/io/json_writer.h"
#include "core/io/markup_text.h"
#include "core/io/slide_date.h"
#include "core/io/timeline_js.h"
#include "core/io/timeline_js_parts.h"

#include <algorithm>
#include <unordered_set>

namespace toscale::io {

namespace {

/// What was kept of the file that an object was read from; null where it comes from elsewhere.
JsonValue keptOf(const UnknownFields& unknown)
{
    const auto kept = std::ranges::find(unknown, timelineJsField, &UnknownField::name);
    JsonValue value = kept == unknown.end() ? JsonValue{} : fromRaw(kept->raw);
    return value.type == JsonType::Object ? value : JsonValue::object();
}

/// Adds those members that the object has not got yet.
void addRest(JsonValue& object, const JsonValue& kept)
{
    for (const auto& [name, value] : kept.members)
        if (object.find(name) == nullptr)
            object.put(name, value);
}

/// The text of a slide: its headline as it was written, as long as it still says that.
JsonValue textJson(const std::string& headline, const JsonValue* kept)
{
    const JsonValue* written = kept == nullptr ? nullptr : kept->find("headline");
    const bool isSame =
        written != nullptr && written->type == JsonType::String && textOfMarkup(written->text) == headline;
    JsonValue text = JsonValue::object();
    if (isSame)
        text.put("headline", *written);
    else
        text.put("headline", JsonValue::ofForeignText(markupOf(headline)));
    if (kept != nullptr)
        addRest(text, *kept);
    return text;
}

/// Doubt, open ends and unknown digits, for which TimelineJS has no dates. A zone is left out there and in words alike.
bool needsWords(const EdtfDate& date)
{
    return date.approximate || date.uncertain
        || (date.text.find('T') == std::string::npos && edtfOf(slideDatesOf(date)) != date.text);
}

bool isSameTime(const TimeStretch& a, const std::optional<TimeStretch>& b)
{
    return b && a.from == b->from && a.to == b->to;
}

/// The slides of one case.
class LaneWriter {
public:
    LaneWriter(const TimelineLane& lane, const Case& which, const EventWords& words)
        : m_lane(lane)
        , m_case(which)
        , m_words(words)
        , m_sources(&which)
        , m_act(actEvent())
    {
    }

    void write(JsonValue& events, JsonValue& undated)
    {
        int number = 0; // among those of the case that are written
        for (const TimelineEvent* event : eventsInOrder(m_lane)) {
            (event->date.empty() ? undated : events).items.push_back(slide(*event, number));
            number += event->event ? 1 : 0;
        }
    }

private:
    /// The event that says the same as the act of the case, which a lane then does not show a second time.
    [[nodiscard]] const TimelineEvent* actEvent() const
    {
        const auto act = stretchOf(m_case.act);
        const auto found = std::ranges::find_if(m_lane.events, [&](const TimelineEvent& event) {
            return event.kind == EventKind::Act && isSameTime(event.when, act);
        });
        return found == m_lane.events.end() ? nullptr : &*found;
    }

    [[nodiscard]] JsonValue slide(const TimelineEvent& event, int number) const
    {
        const JsonValue kept = event.event ? keptOf(m_case.events[*event.event].unknown) : JsonValue::object();
        JsonValue slide = JsonValue::object();
        const std::string displayDate = addDates(slide, event, kept);
        addGroup(slide, kept);
        slide.put("text", textJson(shownLabel(event, m_words), kept.find("text")));
        if (const JsonValue* media = kept.find("media"); media != nullptr && isCited(*media, event))
            slide.put("media", *media);
        for (const auto& [name, value] : kept.members)
            if (std::ranges::find(fields::slide, name) == fields::slide.end())
                slide.put(name, value);
        slide.put("toscale", own(event, number, displayDate, kept.find("toscale")));
        return slide;
    }

    /// The dates as they were written, with the words for them, as long as they are still those of the event. Gives the
    /// words that are made here.
    std::string addDates(JsonValue& slide, const TimelineEvent& event, const JsonValue& kept) const
    {
        const EdtfDate date = event.date.empty() ? EdtfDate{} : parseEdtf(event.date).value_or(EdtfDate{});
        const SlideDates dates = slideDatesOf(date);
        const JsonValue start = dates.start ? toJson(*dates.start) : JsonValue{};
        const JsonValue end = dates.end ? toJson(*dates.end) : JsonValue{};
        const JsonValue* keptStart = kept.find("start_date");
        const JsonValue* keptEnd = kept.find("end_date");
        Problems reported{{}};
        const ReadSlideDates read = readSlideDates(keptStart == nullptr ? &start : keptStart,
                                                   keptEnd == nullptr ? &end : keptEnd, {}, reported);
        const bool isSame = read.dates == dates;
        const auto put = [&](const char* name, const JsonValue* written, const JsonValue& made) {
            if (isSame && written != nullptr)
                slide.put(name, *written);
            else if (made.type != JsonType::Null)
                slide.put(name, made);
        };
        put("start_date", keptStart, start);
        put("end_date", keptEnd, end);
        const JsonValue* display = kept.find("display_date");
        const bool isOfNone = keptStart == nullptr && keptEnd == nullptr && !dates.start;
        if (display != nullptr && isSame && (isOfNone || keptStart != nullptr || keptEnd != nullptr)) {
            slide.put("display_date", *display);
            return {};
        }
        std::string made = needsWords(date) ? m_words.date(date.text) : std::string();
        if (!made.empty())
            slide.put("display_date", JsonValue::ofForeignText(made));
        return made;
    }

    void addGroup(JsonValue& slide, const JsonValue& kept) const
    {
        const JsonValue* written = kept.find("group");
        if (written != nullptr && written->type == JsonType::String && textOfMarkup(written->text) == m_lane.label)
            slide.put("group", *written);
        else if (!m_lane.label.empty())
            slide.put("group", JsonValue::ofForeignText(groupOf(m_lane.label)));
    }

    /// The media go with their source.
    [[nodiscard]] bool isCited(const JsonValue& media, const TimelineEvent& event) const
    {
        const std::string address = mediaAddress(media);
        const std::vector<const Source*> cited = m_sources.citedBy(event);
        return address.empty() || std::ranges::find(cited, address, &Source::url) != cited.end();
    }

    [[nodiscard]] JsonValue own(const TimelineEvent& event, int number, const std::string& displayDate,
                                const JsonValue* kept) const
    {
        UnknownFields rest;
        if (kept != nullptr)
            for (const auto& [name, value] : kept->members)
                rest.push_back({name, toLine(value), false});
        std::string line;
        ObjectWriter object(line, fields::ownSlide, rest);
        object.text("case", m_case.id);
        if (textOfMarkup(groupOf(m_lane.label)) != m_lane.label)
            object.text("title", m_lane.label);
        object.flag("act", !event.event, false);
        if (&event == m_act && event.event)
            object.text("actDate", m_case.act.text);
        object.text("date", event.date);
        object.text("displayDate", displayDate);
        object.requiredWord("kind", event.kind, EventKind::Other);
        if (event.label.empty())
            object.text("standIn", shownLabel(event, m_words));
        if (event.date.empty())
            object.integer("at", number);
        object.objects("sources", m_sources.citedBy(event),
                       [](std::string& one, const Source* source) { appendJson(one, *source); });
        object.finish();
        return JsonValue::ofRaw(std::move(line));
    }

    const TimelineLane& m_lane;
    const Case& m_case;
    const EventWords& m_words;
    SourceIndex m_sources;
    const TimelineEvent* m_act;
};

/// Slides that could not be read go back, unless they belong to a case that is not shown.
void addLeftOut(JsonValue& events, const JsonValue* leftOut, const Timeline& timeline)
{
    if (leftOut == nullptr)
        return;
    std::unordered_set<std::string> labels;
    for (const TimelineLane& lane : timeline.lanes)
        labels.insert(lane.label);
    for (const JsonValue& slide : leftOut->items) {
        const JsonValue* group = slide.find("group");
        const bool isOfNone = group == nullptr || group->type != JsonType::String || group->text.empty();
        if (isOfNone || labels.contains(textOfMarkup(group->text)))
            events.items.push_back(slide);
    }
}

} // namespace

std::string writeTimelineJs(const Timeline& timeline, const Document& document, const EventWords& words)
{
    JsonValue events = JsonValue::array();
    JsonValue undated = JsonValue::array();
    const CaseIndex cases(document);
    for (const TimelineLane& lane : timeline.lanes)
        if (const Case* which = cases.find(lane.caseId); which != nullptr)
            LaneWriter(lane, *which, words).write(events, undated);

    const JsonValue kept = keptOf(document.unknown);
    addLeftOut(events, kept.find("events"), timeline);
    JsonValue root = JsonValue::object();
    const JsonValue* title = kept.find("title");
    const bool isSlide = title != nullptr && title->type == JsonType::Object;
    if (!document.title.empty() || isSlide) {
        JsonValue slide = JsonValue::object();
        slide.put("text", textJson(document.title, isSlide ? title->find("text") : nullptr));
        if (isSlide)
            addRest(slide, *title);
        root.put("title", std::move(slide));
    }
    root.put("events", std::move(events));
    const JsonValue* keptOwn = kept.find("toscale");
    for (const auto& [name, value] : kept.members)
        if (name != "toscale" && root.find(name) == nullptr)
            root.put(name, value);
    JsonValue own = JsonValue::object();
    if (!undated.items.empty())
        own.put("undated", std::move(undated));
    if (keptOwn != nullptr)
        addRest(own, *keptOwn);
    if (!own.members.empty())
        root.put("toscale", std::move(own));
    return toLines(root) + '\n';
}

} // namespace toscale::io
