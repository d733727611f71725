#include "core/io/journal.h"

#include "core/io/document_fields.h"
#include "core/io/document_json.h"
#include "core/io/json_case.h"
#include "core/io/json_guard.h"
#include "core/io/json_view.h"

#include <charconv>
#include <optional>

namespace toscale::io {

namespace {

constexpr std::string_view journalName = "toscale-journal";
constexpr int journalVersion = 1;

JsonValue number(std::size_t value)
{
    return JsonValue::ofNumber(static_cast<long long>(value));
}

template <class... Content> JsonValue lineOf(const Content&... content)
{
    std::string line;
    appendJson(line, content...);
    return JsonValue::ofRaw(std::move(line));
}

/// {"do": "replaceCase", "at": 3, "case": {...}}
class EditWriter {
public:
    [[nodiscard]] static JsonValue write(const Edit& edit) { return std::visit(EditWriter(), edit); }

    JsonValue operator()(const SetTitle& edit) const
    {
        return named("setTitle", {{"title", JsonValue::ofText(edit.title)}});
    }
    JsonValue operator()(const SetLanguage& edit) const
    {
        return named("setLanguage", {{"language", JsonValue::ofText(edit.language)}});
    }
    JsonValue operator()(const SetReference& edit) const
    {
        return named("setReference", {{"reference", lineOf(edit.reference, UnknownFields{})}});
    }
    JsonValue operator()(const InsertCase& edit) const
    {
        return named("insertCase", {{"at", number(edit.at)}, {"case", lineOf(edit.content)}});
    }
    JsonValue operator()(const RemoveCase& edit) const { return named("removeCase", {{"at", number(edit.at)}}); }
    JsonValue operator()(const InsertCases& edit) const
    {
        JsonValue cases = JsonValue::array();
        for (const Case& each : edit.content)
            cases.items.push_back(lineOf(each));
        return named("insertCases", {{"at", number(edit.at)}, {"cases", std::move(cases)}});
    }
    JsonValue operator()(const RemoveCases& edit) const
    {
        return named("removeCases", {{"at", number(edit.at)}, {"count", number(edit.count)}});
    }
    JsonValue operator()(const ReplaceCase& edit) const
    {
        return named("replaceCase", {{"at", number(edit.at)}, {"case", lineOf(edit.content)}});
    }
    JsonValue operator()(const MoveCase& edit) const
    {
        return named("moveCase", {{"from", number(edit.from)}, {"to", number(edit.to)}});
    }
    JsonValue operator()(const InsertView& edit) const
    {
        return named("insertView", {{"at", number(edit.at)}, {"view", lineOf(edit.content)}});
    }
    JsonValue operator()(const RemoveView& edit) const { return named("removeView", {{"at", number(edit.at)}}); }
    JsonValue operator()(const ReplaceView& edit) const
    {
        return named("replaceView", {{"at", number(edit.at)}, {"view", lineOf(edit.content)}});
    }
    JsonValue operator()(const MoveView& edit) const
    {
        return named("moveView", {{"from", number(edit.from)}, {"to", number(edit.to)}});
    }
    JsonValue operator()(const EditSeries& edit) const
    {
        JsonValue edits = JsonValue::array();
        for (const Edit& each : edit.edits)
            edits.items.push_back(write(each));
        return named("series", {{"edits", std::move(edits)}});
    }

private:
    static JsonValue named(std::string name, std::vector<std::pair<std::string, JsonValue>>&& members)
    {
        JsonValue object = JsonValue::object();
        object.put("do", JsonValue::ofText(std::move(name)));
        for (auto& [key, value] : members)
            object.put(std::move(key), std::move(value));
        return object;
    }
};

/// The way back; nothing where it is no edit.
class EditReader {
public:
    explicit EditReader(const JsonValue& object)
        : m_object(object)
    {
    }

    [[nodiscard]] std::optional<Edit> read() const
    {
        const std::string name = text("do");
        if (name == "setTitle")
            return m_object.find("title") ? std::optional<Edit>(SetTitle{text("title")}) : std::nullopt;
        if (name == "setLanguage")
            return m_object.find("language") ? std::optional<Edit>(SetLanguage{text("language")}) : std::nullopt;
        if (name == "setReference")
            return reference();
        if (name == "insertCase")
            return withContent<InsertCase>(oneCase("case"));
        if (name == "replaceCase")
            return withContent<ReplaceCase>(oneCase("case"));
        if (name == "insertCases")
            return withContent<InsertCases>(cases());
        if (name == "insertView")
            return withContent<InsertView>(view());
        if (name == "replaceView")
            return withContent<ReplaceView>(view());
        if (name == "removeCase")
            return withPlace<RemoveCase>();
        if (name == "removeView")
            return withPlace<RemoveView>();
        if (name == "removeCases")
            return withTwo<RemoveCases>("at", "count");
        if (name == "moveCase")
            return withTwo<MoveCase>("from", "to");
        if (name == "moveView")
            return withTwo<MoveView>("from", "to");
        return name == "series" ? series() : std::nullopt;
    }

private:
    [[nodiscard]] std::string text(std::string_view name) const
    {
        const JsonValue* value = m_object.find(name);
        return value != nullptr && value->type == JsonType::String ? value->text : std::string();
    }
    [[nodiscard]] std::optional<std::size_t> place(std::string_view name) const
    {
        const JsonValue* value = m_object.find(name);
        if (value == nullptr || value->type != JsonType::Number)
            return std::nullopt;
        std::size_t number = 0;
        const char* end = value->text.data() + value->text.size();
        const auto [stop, failure] = std::from_chars(value->text.data(), end, number);
        return failure == std::errc() && stop == end ? std::optional(number) : std::nullopt;
    }
    template <class E> [[nodiscard]] std::optional<Edit> withPlace() const
    {
        const auto at = place("at");
        return at ? std::optional<Edit>(E{*at}) : std::nullopt;
    }
    template <class E> [[nodiscard]] std::optional<Edit> withTwo(std::string_view first, std::string_view second) const
    {
        const auto one = place(first);
        const auto two = place(second);
        return one && two ? std::optional<Edit>(E{*one, *two}) : std::nullopt;
    }
    template <class E, class T> [[nodiscard]] std::optional<Edit> withContent(std::optional<T> content) const
    {
        const auto at = place("at");
        return at && content ? std::optional<Edit>(E{*at, *std::move(content)}) : std::nullopt;
    }
    /// What is wrong in them was so when it was typed, and stays: it is no fault of the journal.
    template <class Read>
    [[nodiscard]] auto contentOf(const JsonValue* object, std::span<const std::string_view> known, Read read) const
        -> std::optional<std::invoke_result_t<Read, FieldReader&>>
    {
        if (object == nullptr || object->type != JsonType::Object)
            return std::nullopt;
        Problems problems{std::string()};
        const JsonPath root;
        FieldReader fields(*object, root, known, problems);
        return read(fields);
    }
    [[nodiscard]] std::optional<Case> oneCase(std::string_view name) const
    {
        return contentOf(m_object.find(name), fields::caseFields, &readCase);
    }
    [[nodiscard]] std::optional<SharedList<Case>> cases() const
    {
        const JsonValue* list = m_object.find("cases");
        if (list == nullptr || list->type != JsonType::Array)
            return std::nullopt;
        SharedList<Case> all;
        for (const JsonValue& each : list->items) {
            auto one = contentOf(&each, fields::caseFields, &readCase);
            if (!one)
                return std::nullopt;
            all.push_back(*std::move(one));
        }
        return all;
    }
    [[nodiscard]] std::optional<View> view() const
    {
        return contentOf(m_object.find("view"), fields::view,
                         [](FieldReader& fields) { return readView(fields, KnownCases{}); });
    }
    [[nodiscard]] std::optional<Edit> reference() const
    {
        auto read = contentOf(m_object.find("reference"), fields::reference,
                              [](FieldReader& fields) { return readReference(fields, KnownCases{}); });
        return read ? std::optional<Edit>(SetReference{*std::move(read)}) : std::nullopt;
    }
    [[nodiscard]] std::optional<Edit> series() const
    {
        const JsonValue* list = m_object.find("edits");
        if (list == nullptr || list->type != JsonType::Array)
            return std::nullopt;
        EditSeries all;
        for (const JsonValue& each : list->items) {
            auto edit = EditReader(each).read();
            if (!edit)
                return std::nullopt;
            all.edits.push_back(*std::move(edit));
        }
        return all;
    }

    const JsonValue& m_object;
};

/// The next whole line, taken from the text; nothing at the end and of a line without one.
std::optional<std::string_view> takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

Result<std::string> pathIn(std::string_view head)
{
    const GuardedJson parsed = parseJson(head);
    const JsonValue* format = parsed.value ? parsed.value->find("format") : nullptr;
    if (format == nullptr || format->text != journalName)
        return fail(ErrorCode::NotADocument, {});
    const JsonValue* version = parsed.value->find("version");
    if (version == nullptr || version->text != std::to_string(journalVersion))
        return fail(ErrorCode::NewerVersion,
                    {version == nullptr ? std::string() : version->text, std::to_string(journalVersion)});
    const JsonValue* path = parsed.value->find("path");
    return path == nullptr ? std::string() : path->text;
}

} // namespace

std::string journalStart(const Document& base, const std::string& path)
{
    JsonValue head = JsonValue::object();
    head.put("format", JsonValue::ofText(std::string(journalName)));
    head.put("version", JsonValue::ofNumber(journalVersion));
    head.put("path", JsonValue::ofForeignText(path));
    return toLine(head) + '\n' + writeDocumentLine(base) + '\n';
}

std::string journalLine(const Edit& edit)
{
    return toLine(EditWriter::write(edit)) + '\n';
}

Result<Replayed> replayJournal(std::string_view journal)
{
    const std::size_t all = journal.size();
    const auto head = takeLine(journal);
    const auto base = takeLine(journal);
    if (!head || !base)
        return fail(ErrorCode::NotADocument, {});
    auto path = pathIn(*head);
    if (!path)
        return tl::unexpected(path.error());
    ReadDocument read = readDocument(*base);
    if (!read.document)
        return fail(ErrorCode::NotADocument, {});
    Replayed replayed{*read.document, *std::move(read.document), *std::move(path), 0, all - journal.size(), true};
    while (const auto line = takeLine(journal)) {
        const GuardedJson parsed = parseJson(*line);
        const auto edit = parsed.value ? EditReader(*parsed.value).read() : std::nullopt;
        if (!edit || !apply(replayed.document, *edit)) { // what follows was made for something else
            replayed.isWhole = false;
            return replayed;
        }
        ++replayed.edits;
        replayed.length = all - journal.size();
    }
    replayed.isWhole = journal.empty();
    return replayed;
}

} // namespace toscale::io
