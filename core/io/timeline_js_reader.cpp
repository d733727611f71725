#include "core/io/file_title.h"
#include "core/io/json_fields.h"
#include "core/io/markup_text.h"
#include "core/io/slide_cases.h"
#include "core/io/timeline_js.h"
#include "core/io/timeline_js_parts.h"

#include <algorithm>

namespace toscale::io {

namespace {

class TimelineJsReader {
public:
    TimelineJsReader(const JsonValue& root, const std::string& fileName, Problems& problems)
        : m_root(root)
        , m_fields(root, m_path, fields::timelineJs, problems)
        , m_problems(problems)
    {
        readTitle();
        m_fallbackTitle = m_document.title.empty() ? titleFromFile(fileName, "timeline") : m_document.title;
    }

    std::optional<Document> read()
    {
        const JsonPath path = m_path / "events";
        const JsonValue* events = m_root.find("events");
        if (events == nullptr || events->type != JsonType::Array) {
            m_problems.add(ErrorCode::WrongType, path,
                           {std::string(nameOf(events == nullptr ? JsonType::Null : events->type)), "array"});
            return std::nullopt;
        }
        SlideCases cases(m_fallbackTitle);
        JsonValue leftOut = JsonValue::array();
        readSlides(*events, path, leftOut, [&](Slide slide) { cases.add(std::move(slide)); });
        JsonValue own = JsonValue::object();
        m_fields.object("toscale", fields::ownRoot, [&](FieldReader& fields) {
            const JsonPath list = fields.path() / "undated";
            const JsonValue* undated = fields.json().find("undated");
            for (const auto& [name, value] : fields.json().members)
                if (name != "undated" && own.find(name) == nullptr)
                    own.put(name, value);
            if (undated == nullptr)
                return;
            if (undated->type == JsonType::Array)
                readSlides(*undated, list, leftOut, [&](Slide slide) { cases.addAtItsPlace(std::move(slide)); });
            else
                m_problems.add(ErrorCode::WrongType, list, {std::string(nameOf(undated->type)), "array"});
        });
        m_document.cases = cases.take(m_isIdMade);
        keepTheRest(std::move(leftOut), std::move(own));
        return std::move(m_document);
    }

    /// Of each case that was read.
    [[nodiscard]] std::vector<bool> takeMadeIds() { return std::move(m_isIdMade); }

private:
    template <class Take> void readSlides(const JsonValue& list, const JsonPath& path, JsonValue& leftOut, Take take)
    {
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const JsonPath place = path[i];
            if (auto slide = readSlide(list.items[i], place, m_problems))
                take(std::move(*slide));
            else
                leftOut.items.push_back(list.items[i]);
        }
    }

    void readTitle()
    {
        std::string headline;
        m_fields.object("title", titleMembers, [&](FieldReader& title) {
            title.object("text", fields::slideText, [&](FieldReader& text) { headline = text.text("headline"); });
        });
        m_document.title = textOfMarkup(headline);
        const JsonValue* title = m_root.find("title");
        if (title == nullptr)
            return;
        m_title = *title;
        const bool isPlain = markupOf(m_document.title) == headline;
        for (auto& [name, text] : m_title.members)
            if (name == "text" && isPlain)
                std::erase_if(text.members, [](const auto& member) { return member.first == "headline"; });
        std::erase_if(m_title.members, [](const auto& member) {
            return member.first == "text" && member.second.type == JsonType::Object && member.second.members.empty();
        });
        std::stable_partition(m_title.members.begin(), m_title.members.end(),
                              [](const auto& member) { return member.first == "text"; });
    }

    /// In the order in which it is written again, so that reading and writing change nothing twice.
    void keepTheRest(JsonValue leftOut, JsonValue own)
    {
        JsonValue kept = JsonValue::object();
        if (m_title.type != JsonType::Null && !(m_title.type == JsonType::Object && m_title.members.empty()))
            kept.put("title", std::move(m_title));
        if (!leftOut.items.empty())
            kept.put("events", std::move(leftOut));
        for (const auto& [name, value] : m_root.members)
            if (name != "title" && name != "events" && name != "toscale" && kept.find(name) == nullptr)
                kept.put(name, value);
        if (!own.members.empty())
            kept.put("toscale", std::move(own));
        m_document.unknown = keptField(std::move(kept), m_path, m_problems);
    }

    static constexpr std::array<std::string_view, 1> titleMembers{"text"};

    const JsonValue& m_root;
    const JsonPath m_path;
    FieldReader m_fields;
    Problems& m_problems;
    Document m_document;
    std::vector<bool> m_isIdMade;
    std::string m_fallbackTitle;
    JsonValue m_title; // what is left of it
};

} // namespace

bool isTimelineJs(const JsonValue& root)
{
    const JsonValue* format = root.find("format");
    return root.find("events") != nullptr && (format == nullptr || *format != JsonValue::ofText("toscale"));
}

ReadDocument readTimelineJs(const GuardedJson& parsed, const std::string& fileName)
{
    Problems problems(fileName);
    for (const Error& problem : parsed.problems)
        problems.add(problem);
    ReadDocument result;
    if (parsed.value) {
        TimelineJsReader reader(*parsed.value, fileName, problems);
        result.document = reader.read();
        result.isIdMade = reader.takeMadeIds();
    }
    result.problems = problems.take();
    return result;
}

} // namespace toscale::io
