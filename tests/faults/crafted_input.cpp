// Gives every parser and reader ten megabytes of what is meant to take it long, and prints how long it took. Crafted
// text costs time in proportion to its length, or is refused; none is read for minutes.
//   crafted_input [MEGABYTES] [WORD]      10 of each; only those whose name has WORD

#include "app/import/import_memory.h"
#include "app/text/locale_wording.h"
#include "app/window/ask.h"
#include "core/cases/edtf.h"
#include "core/cases/written_date.h"
#include "core/cases/written_stage.h"
#include "core/document/case_filter.h"
#include "core/document/columns.h"
#include "core/io/case_table_reader.h"
#include "core/io/case_table_writer.h"
#include "core/io/document_json.h"
#include "core/io/imported_cases.h"
#include "core/io/journal.h"
#include "core/io/picture_document.h"
#include "core/io/reference_data.h"
#include "core/io/table_reader.h"
#include "core/io/timeline_js.h"
#include "core/quantity/parse_quantity.h"
#include "core/quantity/sum_data_sizes.h"
#include "core/scene/build_scene.h"
#include "core/scene/scene_svg.h"
#include "tests/support/fixed_text_measure.h"

#include <QByteArray>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

namespace toscale {

namespace {

std::string repeated(std::string_view part, std::size_t bytes)
{
    std::string text;
    text.reserve(bytes + part.size());
    while (text.size() < bytes)
        text += part;
    return text;
}

/// `make(0)`, `make(1)` ... with commas between them.
std::string listed(std::size_t bytes, const std::function<std::string(std::size_t)>& make)
{
    std::string text;
    for (std::size_t i = 0; text.size() < bytes; ++i)
        text += (i == 0 ? "" : ",") + make(i);
    return text;
}

std::string id(std::size_t i)
{
    return 'c' + std::to_string(i);
}

std::string documentOf(const std::string& cases, const std::string& views = {}, const std::string& more = {})
{
    return R"({"format":"toscale","version":1,)" + more + R"("cases":[)" + cases + R"(],"views":[)" + views + "]}";
}

std::string caseOf(const std::string& id, const std::string& more)
{
    return R"({"id":")" + id + R"(","title":"T",)" + more + '}';
}

std::string chunk(std::string_view type, std::string_view data)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(data.size() >> shift & 0xFFU);
    return bytes.append(type).append(data).append(4, '\0');
}

std::string png(const std::string& chunks)
{
    return std::string("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", std::string(13, '\0')) + chunks + chunk("IEND", {});
}

/// zlib data that unpacks to about a thousand times as much, without the length that Qt writes before it.
std::string bomb(std::size_t bytes)
{
    const std::size_t piece = std::size_t{1} << 28U; // of zeros: a quarter of a megabyte
    return qCompress(QByteArray(static_cast<qsizetype>(std::min(bytes * 1000, piece)), '\0'), 9).mid(4).toStdString();
}

std::string pdf(const std::string& objects, const std::string& trailer = "/Root 1 0 R")
{
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
        + objects + "trailer\n<< " + trailer + " >>\nstartxref\n0\n%%EOF\n";
}

std::string pdfStream(const std::string& head, const std::string& data)
{
    return "<< " + head + " /Length " + std::to_string(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

std::string pdfWithAttachment(const std::string& stream)
{
    return pdf("3 0 obj\n<< /Names [(document.toscale.json) 4 0 R] >>\nendobj\n"
               "4 0 obj\n<< /Type /Filespec /F (document.toscale.json) /EF << /F 5 0 R >> >>\nendobj\n5 0 obj\n"
               + stream + "\nendobj\n");
}

// what each reader does with a text, to its end

void asDocument(const std::string& text)
{
    const io::ReadDocument read = io::readDocument(text);
    if (read.document)
        (void)io::writeDocument(*read.document);
}
void asTimeline(const std::string& text)
{
    (void)io::readTimelineJs(io::parseJson(text));
}
void asTable(const std::string& text)
{
    (void)io::readTable(text);
    (void)io::readCaseTableBytes(text);
}
void asImport(const std::string& text)
{
    const auto source = io::ImportSource::read(std::make_shared<const std::string>(text), "t");
    if (source)
        (void)io::importCases(*source, *io::planImport(*source));
}
void asPicture(const std::string& text)
{
    const auto read = io::documentInPicture(text);
    if (read) {
        (void)io::readDocument(*read);
    } else if (read.error().code == ErrorCode::ModuleMissing) {
        std::fprintf(stderr, "toscale_pdf.so is not beside this program: %s\n", read.error().arguments.at(0).c_str());
        std::exit(1);
    }
}
void asJournal(const std::string& text)
{
    (void)io::replayJournal(text);
}
/// What a person types into one field, in all of its parsers.
void asQuantity(const std::string& text)
{
    (void)parseQuantity(text);
    (void)parseDataSize(text);
    (void)parseMoney(text);
    (void)parseSentence(text);
    (void)parseCount(text);
    (void)parseEdtf(text);
    (void)parseWrittenDate(text);
    (void)parseWrittenStage(text);
    (void)parseCaseFilter(text, Currency{"USD"});
    (void)gui::parseAsk(text);
    DataSizeSum sum;
    sum.feed(text);
    sum.finish();
}
void asFigure(const std::string& text)
{
    const io::ReadDocument read = io::readDocument(text);
    if (!read.document)
        return;
    const View view = read.document->views.empty() ? viewOfAll(*read.document) : read.document->views.front();
    const text::LocaleWording wording("en");
    const auto scene = scene::buildScene(*read.document, view,
                                         columnsOf(*read.document, view, io::builtInTables(), io::builtInYardsticks()),
                                         wording, tests::FixedTextMeasure());
    if (scene)
        (void)scene::toSvg(*scene, *scene::themeOf("light"));
}

struct Crafted {
    const char* name;
    std::function<std::string(std::size_t)> make; // of about so many bytes
    void (*read)(const std::string&);
};

std::function<std::string(std::size_t)> of(const char* part)
{
    return [part](std::size_t bytes) { return repeated(part, bytes); };
}

/// A document with one long text in the place of "%".
std::function<std::string(std::size_t)> longText(const char* before, const char* part, const char* after)
{
    return [=](std::size_t bytes) { return before + repeated(part, bytes) + after; };
}

constexpr const char* twoCases =
    R"({"id":"a","title":"A","figures":[{"id":"f","kind":"volume","value":"1 GB","primary":true}]},)"
    R"({"id":"b","title":"B","figures":[{"id":"f","kind":"volume","value":"1 TB","primary":true}]})";

std::vector<Crafted> texts()
{
    std::vector<Crafted> all;
    for (const char* part : {"9",
                             "1,",
                             "1.",
                             "1 ",
                             "(",
                             "((",
                             "a",
                             " ",
                             "GB",
                             "70 GB ",
                             "1 year ",
                             "1 year and ",
                             "about ",
                             "~",
                             "-",
                             "1-",
                             "/",
                             "2001/",
                             "{",
                             "[",
                             "[2001,",
                             "\"",
                             "\0",
                             "1 to ",
                             "e9",
                             "1e",
                             "$",
                             "$1 + ",
                             "1 GB vs ",
                             ", ",
                             "of which ",
                             "suspended ",
                             ";",
                             ":",
                             "a: ",
                             "\xc2\xa0",
                             "\xe2\x80\xae",
                             "\xff",
                             "\n",
                             "\r",
                             "X",
                             "..2001",
                             "million ",
                             "thousand ",
                             "volume > 1, ",
                             "\\"})
        all.push_back({"typed text", of(*part == '\0' ? " \x01" : part), asQuantity});
    return all;
}

std::vector<Crafted> json()
{
    return {
        {"document: nothing but braces", of("{"), asDocument},
        {"document: nothing but brackets", of("["), asDocument},
        {"document: nested members", of("{\"a\":"), asDocument},
        {"document: one long number", of("9"), asDocument},
        {"document: one long text", longText("{\"a\":\"", "x", "\"}"), asDocument},
        {"document: escapes", longText("{\"a\":\"", "\\u202e", "\"}"), asDocument},
        {"document: repeated names",
         [](std::size_t n) { return '{' + listed(n, [](std::size_t) { return std::string("\"a\":1"); }) + '}'; },
         asDocument},
        {"document: many names",
         [](std::size_t n) { return '{' + listed(n, [](std::size_t i) { return '"' + id(i) + "\":1"; }) + '}'; },
         asDocument},
        {"document: unknown members",
         [](std::size_t n) {
             return R"({"format":"toscale","version":1,)"
                 + listed(n, [](std::size_t i) { return '"' + id(i) + "\":1"; }) + '}';
         },
         asDocument},
        {"document: unknown members of a case",
         [](std::size_t n) {
             return documentOf(caseOf("a", listed(n, [](std::size_t i) { return '"' + id(i) + "\":1"; })));
         },
         asDocument},
        {"document: repeated known members",
         [](std::size_t n) {
             return documentOf(caseOf("a", listed(n, [](std::size_t) { return std::string("\"notes\":\"x\""); })));
         },
         asDocument},
        {"document: many cases",
         [](std::size_t n) {
             return documentOf(listed(n, [](std::size_t i) { return caseOf(id(i), "\"notes\":\"\""); }));
         },
         asDocument},
        {"document: cases of one id",
         [](std::size_t n) { return documentOf(listed(n, [](std::size_t) { return caseOf("a", "\"notes\":\"\""); })); },
         asDocument},
        {"document: cases that are none",
         [](std::size_t n) { return documentOf(listed(n, [](std::size_t) { return std::string("null"); })); },
         asDocument},
        {"document: bad values",
         [](std::size_t n) {
             return documentOf(caseOf("a",
                                      "\"figures\":[" + listed(n, [](std::size_t i) {
                                          return R"({"id":")" + id(i) + R"(","kind":"volume","value":"x"})";
                                      }) + ']'));
         },
         asDocument},
        {"document: stages that replace each other",
         [](std::size_t n) {
             return documentOf(caseOf("a",
                                      "\"penalties\":[" + listed(n, [](std::size_t i) {
                                          return R"({"id":")" + id(i)
                                              + R"(","kind":"fine","value":"USD 1","replaces":")" + id(i + 1) + "\"}";
                                      }) + ']'));
         },
         asDocument},
        {"document: stages that are part of each other",
         [](std::size_t n) {
             return documentOf(caseOf("a",
                                      "\"penalties\":[" + listed(n, [](std::size_t i) {
                                          return R"({"id":")" + id(i) + R"(","kind":"fine","value":"USD 1","partOf":")"
                                              + id(i / 2 + 1) + "\"}";
                                      }) + ']'));
         },
         asDocument},
        {"document: parties and who a stage applies to",
         [](std::size_t n) {
             return documentOf(
                 caseOf("a",
                        "\"parties\":["
                            + listed(n / 2, [](std::size_t i) { return R"({"id":")" + id(i) + R"(","name":"N"})"; })
                            + R"(],"penalties":[{"id":"p","kind":"fine","value":"USD 1","appliesTo":[)"
                            + listed(n / 2, [](std::size_t i) { return '"' + id(i * 7) + '"'; }) + "]}]"));
         },
         asDocument},
        {"document: sources that do not exist",
         [](std::size_t n) {
             return documentOf(caseOf("a",
                                      R"("events":[{"date":"2001","kind":"arrest","sources":[)"
                                          + listed(n, [](std::size_t i) { return '"' + id(i) + '"'; }) + "]}]"));
         },
         asDocument},
        {"document: many sources",
         [](std::size_t n) {
             return documentOf(caseOf("a",
                                      "\"sources\":[" + listed(n, [](std::size_t i) {
                                          return R"({"id":")" + id(i) + R"(","title":"T"})";
                                      }) + ']'));
         },
         asDocument},
        {"document: many events",
         [](std::size_t n) {
             return documentOf(caseOf("a",
                                      "\"events\":[" + listed(n, [](std::size_t) {
                                          return std::string(R"({"date":"2001-01-01","kind":"arrest","label":"L"})");
                                      }) + ']'));
         },
         asDocument},
        {"document: many views",
         [](std::size_t n) {
             return documentOf(twoCases, listed(n, [](std::size_t i) {
                                   return R"({"id":")" + id(i) + R"(","figure":"bars","cases":[{"id":"a"}]})";
                               }));
         },
         asDocument},
        {"document: many cases of a view",
         [](std::size_t n) {
             return documentOf(twoCases,
                               R"({"id":"v","figure":"bars","cases":[)"
                                   + listed(n, [](std::size_t i) { return R"({"id":")" + id(i) + "\"}"; }) + "]}");
         },
         asDocument},
        {"document: many options of a view",
         [](std::size_t n) {
             return documentOf(twoCases,
                               R"({"id":"v","figure":"bars","options":{)"
                                   + listed(n, [](std::size_t i) { return '"' + id(i) + "\":1"; }) + "}}");
         },
         asDocument},
        {"document: words that are nearly right",
         [](std::size_t n) {
             return documentOf(caseOf("a",
                                      "\"penalties\":[" + listed(n, [](std::size_t i) {
                                          return R"({"id":")" + id(i)
                                              + R"(","kind":"imprisonmemt","value":"35 yeers"})";
                                      }) + ']'));
         },
         asDocument},
        {"document: a long wrong word",
         longText(R"({"format":"toscale","version":1,"cases":[{"id":"a","title":"T","status":")", "abcdefgh", "\"}]}"),
         asDocument},
        {"document: a long value",
         longText(
             R"({"format":"toscale","version":1,"cases":[{"id":"a","title":"T","figures":[{"id":"f","kind":"volume","value":"1)",
             "0", " GB\"}]}]}"),
         asDocument},
        {"document: text columns",
         [](std::size_t n) {
             return documentOf(caseOf(
                 "a", "\"textColumns\":{" + listed(n, [](std::size_t i) { return '"' + id(i) + "\":\"x\""; }) + '}'));
         },
         asDocument},
        {"timeline: many slides",
         [](std::size_t n) {
             return "{\"events\":["
                 + listed(n,
                          [](std::size_t i) {
                              return R"({"start_date":{"year":"2001"},"text":{"headline":")" + id(i) + "\"}}";
                          })
                 + "]}";
         },
         asTimeline},
        {"timeline: many groups",
         [](std::size_t n) {
             return "{\"events\":["
                 + listed(n,
                          [](std::size_t i) {
                              return R"({"start_date":{"year":"2001"},"group":")" + id(i)
                                  + R"(","text":{"headline":"H"}})";
                          })
                 + "]}";
         },
         asTimeline},
        {"timeline: one title",
         [](std::size_t n) {
             return "{\"events\":["
                 + listed(
                        n,
                        [](std::size_t) {
                            return std::string(
                                R"({"start_date":{"year":"2001"},"group":"G","text":{"headline":"H"},"unique_id":"u"})");
                        })
                 + "]}";
         },
         asTimeline},
        {"timeline: long markup",
         longText(R"({"events":[{"start_date":{"year":"2001"},"text":{"headline":")", "<b ", "\"}}]}"), asTimeline},
        {"timeline: nothing but entities",
         longText(R"({"events":[{"start_date":{"year":"2001"},"text":{"text":")", "&amp", "\"}}]}"), asTimeline},
        {"journal: many edits",
         [](std::size_t n) {
             return io::journalStart(*io::readDocument(documentOf(twoCases)).document, "")
                 + repeated(std::string(R"({"do":"setTitle","title":"T"})") + '\n', n);
         },
         asJournal},
        {"journal: moves in a long document",
         [](std::size_t n) {
             const std::string cases = listed(n / 2, [](std::size_t i) { return caseOf(id(i), "\"notes\":\"\""); });
             return io::journalStart(*io::readDocument(documentOf(cases)).document, "")
                 + repeated(std::string(R"({"do":"moveCase","from":0,"to":1000})") + '\n', n / 2);
         },
         asJournal},
        {"journal: nested series",
         [](std::size_t n) {
             return io::journalStart(*io::readDocument(documentOf(twoCases)).document, "")
                 + repeated(R"({"do":"series","edits":[)", n) + '\n';
         },
         asJournal},
        {"journal: empty lines",
         [](std::size_t n) {
             return io::journalStart(*io::readDocument(documentOf(twoCases)).document, "") + repeated("\n", n);
         },
         asJournal},
    };
}

std::vector<Crafted> tables()
{
    const auto both = [](const char* name, const std::function<std::string(std::size_t)>& make) {
        return std::vector<Crafted>{{name, make, asTable}, {name, make, asImport}};
    };
    std::vector<Crafted> all;
    const auto add = [&](const char* name, const std::function<std::string(std::size_t)>& make) {
        for (Crafted& each : both(name, make))
            all.push_back(std::move(each));
    };
    add("table: commas", of(","));
    add("table: quotes", of("\""));
    add("table: quoted quotes", longText("title,volume\n\"", "\"\"", "\",1 GB\n"));
    add("table: a quote left open", longText("title,volume\n\"", "a\n", ""));
    add("table: a quote left open in each row", longText("title,volume\n", "\"a,1 GB\n", ""));
    add("table: tabs", of("\t"));
    add("table: semicolons and commas", of(";,"));
    add("table: empty lines", longText("title,volume\n", "\n", ""));
    add("table: carriage returns", longText("title,volume\r", "\r", ""));
    add("table: one long line", of("a"));
    add("table: NULs", [](std::size_t n) { return "title,volume\n" + std::string(n, '\0'); });
    add("table: bytes that are no text", of("\xff\xfe\xfd"));
    add("table: every other byte NUL", [](std::size_t n) { return repeated(std::string("a\0", 2), n); });
    add("table: many columns", [](std::size_t n) { return "title," + listed(n, id) + "\nA\n"; });
    add("table: many columns of one name", [](std::size_t n) { return repeated("volume,", n) + "title\nA\n"; });
    add("table: many columns and rows", [](std::size_t n) {
        const std::string head = "title," + listed(n / 2, id) + '\n';
        return head + repeated("A,1\n", n / 2);
    });
    add("table: rows of one title", longText("title,volume\n", "A,1 GB\n", ""));
    add("table: rows of one id", longText("id,title,volume,fine\n", "a,A,1 GB,USD 1\n", ""));
    add("table: bad rows", longText("title,volume\n", "A,1 bananas\n", ""));
    add("table: numbered titles", [](std::size_t n) {
        std::string text = "title,volume\n";
        for (std::size_t i = 0; text.size() < n; ++i)
            text += "A-" + std::to_string(i % 1000) + ",1 GB\n";
        return text;
    });
    add("table: events of one case", longText("case,label,date,kind\n", "A,L,2001-01-01,arrest\n", ""));
    add("table: a long number", longText("title,volume\nA,", "1", " GB\n"));
    add("table: long cells", [](std::size_t n) {
        return "title,volume,fine,prison,date\n" + repeated(repeated("(", 500) + ",(1,USD (,1 year (,2001/\n", n);
    });
    for (const char* part : {"<", "<table>", "<table><tr><td>", "<tr><td>", "<td rowspan=9999 colspan=9999>", "&", "&#",
                             "<!--", "<!-- --", "<script>", "<b ", "<a href=\"", "</table>", "<td", "<table "})
        all.push_back({"page", longText("<html><body><table><tr><th>title<th>volume</tr>", part, ""), asImport});
    all.push_back(
        {"page: spans of spans",
         longText("<table><tr><th>title<th>volume</tr>", "<tr><td rowspan=1000 colspan=1000>x</td></tr>", "</table>"),
         asImport});
    all.push_back(
        {"json table: many members",
         [](std::size_t n) { return "[{" + listed(n, [](std::size_t i) { return '"' + id(i) + "\":1"; }) + "}]"; },
         asImport});
    all.push_back({"json table: other members in each row",
                   [](std::size_t n) {
                       return '[' + listed(n, [](std::size_t i) { return "{\"title\":\"A\",\"" + id(i) + "\":1}"; })
                           + ']';
                   },
                   asImport});
    all.push_back({"json table: nested", longText("[", "{\"a\":[", ""), asImport});
    return all;
}

std::vector<Crafted> pictures()
{
    const std::string key = std::string("toscale") + '\0';
    return {
        {"png: many texts of others",
         [](std::size_t n) { return png(repeated(chunk("tEXt", std::string("a\0b", 3)), n)); }, asPicture},
        {"png: empty chunks", [](std::size_t n) { return png(repeated(chunk("abcd", {}), n)); }, asPicture},
        {"png: a bomb as zTXt", [=](std::size_t n) { return png(chunk("zTXt", key + '\0' + bomb(n))); }, asPicture},
        {"png: a bomb as text",
         [=](std::size_t n) {
             const std::string packed = std::string(4, '\0') + bomb(n);
             return png(chunk("tEXt", key + QByteArray::fromStdString(packed).toBase64().toStdString()));
         },
         asPicture},
        {"png: no base64", [=](std::size_t n) { return png(chunk("tEXt", key + std::string(n, '!'))); }, asPicture},
        {"svg: nested groups", longText("<svg xmlns=\"http://www.w3.org/2000/svg\">", "<g>", ""), asPicture},
        {"svg: attributes",
         [](std::size_t n) {
             std::string text = "<svg";
             for (std::size_t i = 0; text.size() < n; ++i)
                 text += ' ' + id(i) + "=\"\"";
             return text + "></svg>";
         },
         asPicture},
        {"svg: one attribute again and again", longText("<svg", " a=\"\"", "></svg>"), asPicture},
        {"svg: namespaces",
         [](std::size_t n) {
             std::string text = "<svg";
             for (std::size_t i = 0; text.size() < n; ++i)
                 text += " xmlns:" + id(i) + "=\"u\"";
             return text + "></svg>";
         },
         asPicture},
        {"svg: nested namespaces",
         [](std::size_t n) {
             std::string text = "<svg>";
             for (std::size_t i = 0; text.size() < n; ++i)
                 text += "<g xmlns:" + id(i) + "=\"u\">";
             return text;
         },
         asPicture},
        {"svg: entities",
         longText("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                  "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;\">]><svg><metadata "
                  "id=\"toscale-document\">",
                  "&d;", "</metadata></svg>"),
         asPicture},
        {"svg: elements in the document",
         longText("<svg><metadata id=\"toscale-document\">", "<a/>", "</metadata></svg>"), asPicture},
        {"svg: comments", longText("<svg>", "<!-- -->", "</svg>"), asPicture},
        {"svg: other metadata", longText("<svg>", "<metadata id=\"x\">", ""), asPicture},
        {"html: many figures", longText("<html>", "<svg>", ""), asPicture},
        {"pdf: nothing", longText("%PDF-1.4\n", "1 0 obj\n", ""), asPicture},
        {"pdf: brackets", longText("%PDF-1.4\n1 0 obj\n", "[", ""), asPicture},
        {"pdf: dictionaries", longText("%PDF-1.4\n1 0 obj\n", "<<", ""), asPicture},
        {"pdf: open strings", longText("%PDF-1.4\n1 0 obj\n", "(", ""), asPicture},
        {"pdf: objects",
         [](std::size_t n) {
             std::string text;
             for (std::size_t i = 10; text.size() < n; ++i)
                 text += std::to_string(i) + " 0 obj\nnull\nendobj\n";
             return pdf("3 0 obj\n<< /Names [] >>\nendobj\n" + text);
         },
         asPicture},
        {"pdf: the same object", longText("%PDF-1.4\n", "1 0 obj\n<< >>\nendobj\n", ""), asPicture},
        {"pdf: names that lead back",
         [](std::size_t) { return pdf("3 0 obj\n<< /Kids [3 0 R 3 0 R 3 0 R] >>\nendobj\n"); }, asPicture},
        {"pdf: many names",
         [](std::size_t n) {
             return pdf("3 0 obj\n<< /Names [" + repeated("(a) 4 0 R ", n) + "] >>\nendobj\n4 0 obj\n<< >>\nendobj\n");
         },
         asPicture},
        {"pdf: a table that leads back",
         [](std::size_t) {
             const std::string head = "%PDF-1.4\n";
             return head
                 + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n";
         },
         asPicture},
        {"pdf: starts of tables", longText("%PDF-1.4\n", "startxref\n9\n%%EOF\n", ""), asPicture},
        {"pdf: ends of objects", longText("%PDF-1.4\n1 0 obj\n<< /Length 9 >>\nstream\n", "endstream ", ""), asPicture},
        {"pdf: a bomb", [](std::size_t n) { return pdfWithAttachment(pdfStream("/Filter /FlateDecode", bomb(n))); },
         asPicture},
        {"pdf: a bomb in a bomb",
         [](std::size_t n) {
             const QByteArray once = QByteArray::fromStdString(bomb(n));
             return pdfWithAttachment(
                 pdfStream("/Filter [/FlateDecode /FlateDecode]", qCompress(once, 9).mid(4).toStdString()));
         },
         asPicture},
        {"pdf: filters upon filters",
         [](std::size_t n) {
             return pdfWithAttachment(pdfStream("/Filter [" + repeated("/ASCIIHexDecode ", n) + ']', "61>"));
         },
         asPicture},
    };
}

/// A case with as much of everything as is read, of which each stage falls on each party.
std::string fullCase(const std::string& which)
{
    std::string lists;
    const auto add = [&](const char* name, const std::function<std::string(const std::string& number)>& item) {
        lists += ",\"" + std::string(name) + "\":[";
        for (std::size_t i = 0; i < mostInList; ++i)
            lists += (i == 0 ? "" : ",") + item(std::to_string(i));
        lists += ']';
    };
    add("actor", [](const std::string& n) { return "\"p" + n + '"'; });
    add("parties",
        [](const std::string& n) { return R"({"id":"p)" + n + R"(","name":"N)" + n + R"(","kind":"person"})"; });
    add("figures", [](const std::string& n) {
        return R"({"id":"f)" + n + R"(","kind":"volume","value":"1)" + n + R"( GB","sources":["s)" + n + '"'
            + (n == "0" ? R"(],"primary":true})" : "]}");
    });
    add("penalties", [](const std::string& n) {
        return R"({"id":"x)" + n + R"(","date":"20)" + n.substr(0, 1) + R"(1","basis":"imposed",)"
            + (n.size() % 2 == 0 ? R"("kind":"fine","value":"USD 1)" + n + '"'
                                 : R"("kind":"imprisonment","value":"1)" + n.substr(0, 1) + " years\"")
            + '}';
    });
    add("revenue", [](const std::string& n) {
        return R"({"party":"p)" + n + R"(","fiscalYear":2001,"value":"USD 1)" + n + R"( million"})";
    });
    add("events", [](const std::string& n) {
        return R"({"date":"2001-02-03","kind":"arrest","label":"L)" + n + R"(","sources":["s)" + n + R"("]})";
    });
    add("sources", [](const std::string& n) { return R"({"id":"s)" + n + R"(","title":"T)" + n + "\"}"; });
    return R"({"id":")" + which + R"(","title":"T")" + lists + '}';
}

std::vector<Crafted> figures()
{
    std::vector<Crafted> all;
    for (const char* view :
         {R"("figure":"bars","measure":"money")", R"("figure":"bars","measure":"custody")",
          R"("figure":"bars","measure":"custody-per-tb")", R"("figure":"bars","measure":"money-share")",
          R"("figure":"ladder")", R"("figure":"timeline")", R"("figure":"ledger")", R"("figure":"plane")"})
        all.push_back({"figure: full cases",
                       [=](std::size_t n) {
                           std::string shown;
                           const std::string cases = listed(n, [&](std::size_t i) {
                               shown += (i == 0 ? "{\"id\":\"" : ",{\"id\":\"") + id(i) + "\"}";
                               return fullCase(id(i));
                           });
                           return documentOf(cases,
                                             R"({"id":"v",)" + std::string(view) + R"(,"cases":[)" + shown + "]}");
                       },
                       asFigure});
    for (const char* part : {"a", "a ", "\xe2\x80\xae", "\\n", "\xd8\xa7", "\xe4\xb8\xad", "&", "\xcc\x81", "70 GB "}) {
        all.push_back({"figure: a long title",
                       [=](std::size_t n) {
                           return documentOf(twoCases,
                                             R"({"id":"v","figure":"squares","title":")" + repeated(part, n) + "\"}");
                       },
                       asFigure});
        all.push_back({"figure: long notes",
                       [=](std::size_t n) {
                           return documentOf(twoCases,
                                             R"({"id":"v","figure":"bars","notes":")" + repeated(part, n) + "\"}");
                       },
                       asFigure});
        all.push_back({"figure: a long label",
                       [=](std::size_t n) {
                           return documentOf(R"({"id":"c","title":")" + repeated(part, n)
                                             + R"(","figures":[{"id":"f","kind":"volume","value":"1 GB"}]},)"
                                             + twoCases);
                       },
                       asFigure});
    }
    for (const char* kind : {"squares", "nested", "bubbles", "treemap", "units", "bars", "dots", "em", "strip", "walk",
                             "mirror", "ledger", "ladder", "plane", "same-rate", "timeline"})
        all.push_back({kind,
                       [=](std::size_t n) {
                           std::string shown;
                           const std::string cases = listed(n, [&](std::size_t i) {
                               shown += (i == 0 ? "{\"id\":\"" : ",{\"id\":\"") + id(i) + "\"}";
                               return caseOf(id(i),
                                             R"("figures":[{"id":"f","kind":"volume","value":")"
                                                 + std::to_string(1 + i * i) + R"( MB"}],"penalties":[{"id":"p",)"
                                                 + R"("kind":"fine","basis":"imposed","value":"USD 5","date":"2001"}],)"
                                                 + R"("events":[{"date":"2001-02-03","kind":"arrest","label":"L"}])");
                           });
                           return documentOf(
                               cases, std::string(R"({"id":"v","figure":")") + kind + R"(","cases":[)" + shown + "]}");
                       },
                       asFigure});
    return all;
}

/// Of the processor.
double secondsFor(const Crafted& crafted, std::size_t bytes)
{
    const std::string text = crafted.make(bytes);
    const std::clock_t begin = std::clock(); // of the processor: whatever else the machine does
    crafted.read(text);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

} // namespace toscale

int main(int argc, char** argv)
{
    using namespace toscale;
    const std::size_t bytes = static_cast<std::size_t>(argc > 1 ? std::strtod(argv[1], nullptr) * 1e6 : 1e7);
    const std::string word = argc > 2 ? argv[2] : "";
    double sum = 0;
    double most = 0;
    for (const auto& family : {texts(), json(), tables(), pictures(), figures()})
        for (const Crafted& crafted : family) {
            if (std::string(crafted.name).find(word) == std::string::npos)
                continue;
            std::printf("%-48s ", crafted.name);
            std::fflush(stdout);
            const double seconds = secondsFor(crafted, bytes);
            std::printf("%8.2f s   begins %.20s\n", seconds, crafted.make(64).substr(0, 20).c_str());
            sum += seconds;
            most = std::max(most, seconds);
        }
    std::printf("%.1f s in all, at most %.2f s\n", sum, most);
    return 0;
}
