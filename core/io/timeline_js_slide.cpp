#include "core/io/timeline_js_slide.h"

#include "core/io/cited_source.h"
#include "core/io/document_fields.h"
#include "core/io/json_case.h"
#include "core/io/json_writer.h"
#include "core/io/markup_text.h"
#include "core/io/slide_date.h"
#include "core/io/timeline_js_parts.h"

#include <algorithm>

namespace toscale::io {

namespace {

/// "" or null, or an object of nothing else: what spreadsheets leave of columns that nobody filled.
bool isBlankJson(const JsonValue& value)
{
    if (value.type == JsonType::Object)
        return std::ranges::all_of(value.members, [](const auto& member) { return isBlankJson(member.second); });
    return value.type == JsonType::Null || (value.type == JsonType::String && value.text.empty());
}

/// "toscale" of a slide: what TimelineJS cannot say. Each part counts only as long as the slide still says the same.
struct OwnMember {
    std::string caseId;
    std::string caseTitle; // where the group is not just that
    bool isAct = false;
    std::optional<EdtfDate> actDate;
    std::optional<EdtfDate> date;
    std::string displayDate; // the words that stand for it
    std::optional<EventKind> kind;
    std::string standIn; // the headline of an event without a label
    std::optional<int> at;
    std::vector<Source> sources;
    UnknownFields rest;
};

OwnMember readOwn(FieldReader& slide)
{
    OwnMember own;
    slide.object("toscale", fields::ownSlide, [&](FieldReader& fields) {
        own.caseId = fields.text("case");
        own.caseTitle = fields.text("title");
        own.isAct = fields.flag("act", false);
        own.actDate = fields.parsed("actDate", parseEdtf);
        own.date = fields.parsed("date", parseEdtf);
        own.displayDate = fields.text("displayDate");
        own.kind = fields.word<EventKind>("kind");
        own.standIn = fields.text("standIn");
        own.at = fields.integer("at");
        UnreadItems unread;
        fields.objects("sources", fields::source, unread,
                       [&](FieldReader& source) { own.sources.push_back(readSource(source)); });
        own.rest = fields.rest();
    });
    return own;
}

class SlideReader {
public:
    SlideReader(const JsonValue& json, const JsonPath& path, Problems& problems)
        : m_json(json)
        , m_path(path)
        , m_problems(problems)
        , m_fields(json, path, fields::slide, problems)
        , m_own(readOwn(m_fields))
    {
    }

    std::optional<Slide> read()
    {
        readDates();
        readGroup();
        if (!readText())
            return std::nullopt;
        readMedia();
        keepTheRest();
        m_slide.event.kind = m_own.kind.value_or(m_own.isAct ? EventKind::Act : EventKind::Other);
        m_slide.event.unknown = keptField(std::move(m_kept), m_path, m_problems);
        m_slide.sources = std::move(m_own.sources);
        m_slide.caseId = m_own.caseId;
        if (m_own.at && *m_own.at >= 0)
            m_slide.at = static_cast<std::size_t>(*m_own.at);
        readAct();
        return std::move(m_slide);
    }

private:
    void keep(std::string_view name, const JsonValue& value) { m_kept.put(std::string(name), value); }

    /// Ours is more exact, unless somebody has changed those of the slide since. Words for a date are kept with the
    /// dates that they are of.
    void readDates()
    {
        const JsonValue* start = m_json.find("start_date");
        const JsonValue* end = m_json.find("end_date");
        const ReadSlideDates read = readSlideDates(start, end, m_path, m_problems);
        const SlideDates& dates = read.dates;
        m_isOwnDate = m_own.date && slideDatesOf(*m_own.date) == dates;
        if (m_isOwnDate)
            m_slide.event.date = *m_own.date;
        else if (dates.start || dates.end)
            m_slide.event.date = parseEdtf(edtfOf(dates)).value_or(EdtfDate{});
        const std::string words = m_fields.text("display_date");
        const JsonValue* display = m_json.find("display_date");
        const bool hasOtherWords =
            display != nullptr && !isBlankJson(*display) && (words.empty() || words != m_own.displayDate);
        if (start != nullptr && (!read.startIsWhole || (hasOtherWords && dates.start)))
            keep("start_date", *start);
        else if (hasOtherWords && dates.end && !dates.start)
            keep("start_date", toJson(*dates.end));
        if (end != nullptr && (!read.endIsWhole || (hasOtherWords && !isBlankJson(*end))))
            keep("end_date", *end);
        if (hasOtherWords)
            keep("display_date", *display);
    }

    void readGroup()
    {
        const std::string group = m_fields.text("group");
        const std::string title = textOfMarkup(group);
        const bool isOwnTitle = !m_own.caseTitle.empty() && textOfMarkup(groupOf(m_own.caseTitle)) == title;
        m_slide.caseTitle = isOwnTitle ? m_own.caseTitle : title;
        const JsonValue* json = m_json.find("group");
        if (json != nullptr && !isBlankJson(*json) && groupOf(m_slide.caseTitle) != group)
            keep("group", *json);
    }

    bool readText()
    {
        std::string headline;
        m_fields.object("text", fields::slideText, [&](FieldReader& text) { headline = text.text("headline"); });
        const std::string shown = textOfMarkup(headline);
        const JsonValue* text = m_json.find("text");
        if (shown.empty() && !m_own.isAct) {
            const JsonValue* json = text == nullptr ? nullptr : text->find("headline");
            const bool isReported = text != nullptr
                && (text->type != JsonType::Object || (json != nullptr && json->type != JsonType::String));
            if (!isReported)
                m_problems.add(ErrorCode::MissingField, m_path, {"text.headline"});
            return false;
        }
        m_slide.event.label = shown == m_own.standIn ? std::string() : shown;
        JsonValue kept = JsonValue::object();
        if (markupOf(shown) != headline)
            kept.put("headline", JsonValue::ofText(headline));
        if (text != nullptr)
            for (const auto& [name, value] : text->members)
                if (name != "headline" && !isBlankJson(value) && kept.find(name) == nullptr)
                    kept.put(name, value);
        if (!kept.members.empty())
            keep("text", kept);
        return true;
    }

    void readMedia()
    {
        std::string credit;
        m_fields.object("media", fields::slideMedia, [&](FieldReader& media) {
            (void)media.text("url");
            credit = media.text("credit");
        });
        const JsonValue* media = m_json.find("media");
        if (media == nullptr || isBlankJson(*media))
            return;
        if (std::string address = mediaAddress(*media); !address.empty())
            m_slide.media = citedSource(textOfMarkup(credit), std::move(address));
        keep("media", *media);
    }

    /// Of two members of one name, which were reported, the first.
    void keepTheRest()
    {
        for (const auto& [name, value] : m_json.members)
            if (std::ranges::find(fields::slide, name) == fields::slide.end() && m_kept.find(name) == nullptr)
                keep(name, value);
        if (const JsonValue* own = m_json.find("toscale"); own != nullptr && own->type != JsonType::Object)
            return keep("toscale", *own);
        JsonValue rest = JsonValue::object();
        for (const UnknownField& field : m_own.rest)
            if (!field.isRepeated)
                rest.put(field.name, fromRaw(field.raw));
        if (!rest.members.empty())
            keep("toscale", rest);
    }

    /// A slide that has got more than the date of an act is an event too.
    void readAct()
    {
        if (m_own.isAct) {
            m_slide.act = m_slide.event.date;
            m_slide.isEvent = !m_slide.event.label.empty() || !m_slide.event.unknown.empty() || m_slide.media
                || !m_slide.sources.empty();
        } else if (m_own.actDate) {
            m_slide.act = m_isOwnDate ? *m_own.actDate : m_slide.event.date;
        }
    }

    const JsonValue& m_json;
    const JsonPath& m_path;
    Problems& m_problems;
    FieldReader m_fields;
    OwnMember m_own;
    bool m_isOwnDate = false;
    JsonValue m_kept = JsonValue::object();
    Slide m_slide;
};

} // namespace

std::optional<Slide> readSlide(const JsonValue& json, const JsonPath& path, Problems& problems)
{
    if (json.type != JsonType::Object) {
        problems.add(ErrorCode::WrongType, path, {std::string(nameOf(json.type)), "object"});
        return std::nullopt;
    }
    return SlideReader(json, path, problems).read();
}

} // namespace toscale::io
