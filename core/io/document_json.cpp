#include "core/io/document_json.h"

#include "core/io/document_fields.h"
#include "core/io/json_case.h"
#include "core/io/json_lines.h"
#include "core/io/json_view.h"
#include "core/io/json_writer.h"
#include "core/io/language.h"

namespace toscale::io {

namespace {

constexpr int newestVersion = 1;
constexpr std::string_view formatName = "toscale";

/// False when the file is of another format or of a version that cannot be read; says why.
bool isReadable(FieldReader& fields)
{
    const JsonPath& root = fields.path();
    if (fields.text("format") != formatName) {
        fields.problems().add(ErrorCode::NotADocument, root / "format", {});
        return false;
    }
    fields.require("version");
    const auto version = fields.integer("version");
    if (!version)
        return false;
    if (*version > newestVersion) {
        fields.problems().add(ErrorCode::NewerVersion, root / "version",
                              {std::to_string(*version), std::to_string(newestVersion)});
        return false;
    }
    if (*version < 1) {
        fields.problems().add(ErrorCode::BadVersion, root / "version", {std::to_string(*version)});
        return false;
    }
    return true;
}

Result<std::string> readLanguage(std::string_view tag)
{
    if (!isLanguage(tag))
        return fail(ErrorCode::UnknownLanguage, {std::string(tag)});
    return std::string(tag);
}

Document readContent(FieldReader& fields, const JsonValue& root)
{
    Document document;
    const KnownCases known = knownCases(root);
    document.title = fields.text("title");
    document.language = fields.parsed("language", readLanguage).value_or(document.language);
    document.tables = fields.textMembers("tables");
    fields.object("reference", fields::reference, [&](FieldReader& reference) {
        document.reference = readReference(reference, known);
        document.referenceUnknown = reference.rest();
    });
    IdsSeen caseIds;
    fields.objects("cases", fields::caseFields, document.unread, [&](FieldReader& each) {
        document.cases.push_back(readCase(each));
        caseIds.check(document.cases.back().id, each);
    });
    IdsSeen viewIds;
    fields.objects("views", fields::view, document.unread, [&](FieldReader& each) {
        document.views.push_back(readView(each, known));
        viewIds.check(document.views.back().id, each);
    });
    document.unknown = fields.rest();
    return document;
}

} // namespace

ReadDocument readDocument(std::string_view json, const std::string& fileName)
{
    return readDocument(parseJson(json), fileName);
}

ReadDocument readDocument(const GuardedJson& parsed, const std::string& fileName)
{
    Problems problems(fileName);
    for (const Error& problem : parsed.problems)
        problems.add(problem);
    ReadDocument result;
    if (parsed.value && parsed.value->type != JsonType::Object) {
        problems.add(ErrorCode::NotADocument, {}, {});
    } else if (parsed.value) {
        const JsonPath root;
        FieldReader fields(*parsed.value, root, fields::document, problems);
        if (isReadable(fields))
            result.document = readContent(fields, *parsed.value);
    }
    result.problems = problems.take();
    return result;
}

namespace {

enum class Lines { One, OneACase };

std::string lineOf(const Document& document, Lines lines)
{
    std::string line;
    ObjectWriter object(line, fields::document, document.unknown, &document.unread);
    object.text("format", formatName);
    object.integer("version", newestVersion);
    object.text("title", document.title);
    if (document.language != Document{}.language)
        object.text("language", document.language);
    object.textMembers("tables", document.tables);
    object.object("reference",
                  [&](std::string& one) { appendJson(one, document.reference, document.referenceUnknown); });
    object.objects("cases", document.cases, [lines](std::string& one, const Case& each) {
        if (lines == Lines::OneACase)
            one += '\n';
        appendJson(one, each);
    });
    object.objects("views", document.views, [](std::string& one, const View& each) { appendJson(one, each); });
    object.finish();
    return line;
}

} // namespace

std::string writeDocument(const Document& document)
{
    return brokenIntoLines(lineOf(document, Lines::One)) + '\n';
}

std::string writeDocumentLine(const Document& document)
{
    return lineOf(document, Lines::One);
}

std::string writeDocumentByCase(const Document& document)
{
    return lineOf(document, Lines::OneACase) + '\n';
}

} // namespace toscale::io
