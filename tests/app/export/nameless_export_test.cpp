#include "app/export/caption_pack.h"
#include "core/document/without_names.h"
#include "core/io/picture_document.h"
#include "tests/app/draw/other_programs.h"
#include "tests/app/export/export_fixture.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <algorithm>

namespace toscale::exporting {

namespace {

/// Every text that a person or a program finds in a file.
std::string textsIn(const std::string& bytes, Format format)
{
    std::string texts = bytes;
    if (const auto document = io::documentInPicture(bytes))
        texts += *document;
    const QByteArray data = QByteArray::fromStdString(bytes);
    if (format == Format::Png) {
        const QImage image = QImage::fromData(data);
        for (const QString& key : image.textKeys())
            if (key != QLatin1String(io::pictureDocumentKey))
                texts += image.text(key).toStdString() + '\n';
    } else if (format == Format::Pdf) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(data);
        file.close();
        texts += tests::run(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")}).toStdString();
        texts += tests::run(QStringLiteral("pdfinfo"), {file.fileName()}).toStdString();
    }
    return texts;
}

/// Lines of a calendar as they were before they were folded.
std::string unfolded(std::string text)
{
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
        text.erase(at, 3);
    return text;
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return c < 0x80 ? std::tolower(c) : c; });
    return text;
}

/// The family names of all persons of a document.
std::vector<std::string> familyNames(const Document& document)
{
    std::vector<std::string> names;
    for (const Case& one : document.cases)
        for (const Party& party : one.parties)
            if (party.kind == PartyKind::Person) {
                const std::string last = party.name.substr(party.name.rfind(' ') + 1);
                if (last.size() >= 5
                    && std::ranges::all_of(last, [](char c) { return std::isalpha(static_cast<unsigned char>(c)); }))
                    names.push_back(lowered(last));
            }
    return names;
}

View everything(const Document& document)
{
    View view = viewOf(FigureKind::Ledger, MeasureId::Volume);
    view.id = "swartz";
    view.title = "What followed for Aaron Swartz";
    view.notes = "Swartz was charged.";
    view.speakerNotes = "Ask who knew Swartz.";
    view.size = {1600, 8000};
    for (const Case& one : document.cases)
        view.cases.push_back({one.id, {}, {}, {}});
    return view;
}

} // namespace

TEST(NamelessExport, NoFormatSpellsARemovedName)
{
    const Document& library = io::sampleLibrary();
    const std::vector<std::string> names = familyNames(library);
    ASSERT_GT(names.size(), 10u);
    const Document nameless = namelessExcerpt(library, everything(library), english().phrases());
    const View& view = nameless.views.front();
    View bars = view;
    bars.figure = FigureKind::Bars;
    const auto expectNone = [&](const std::string& texts, std::string_view where) {
        const std::string small = lowered(texts);
        for (const std::string& name : names)
            EXPECT_EQ(small.find(name), std::string::npos)
                << where << " has " << name << ": "
                << small.substr(std::max<std::size_t>(small.find(name), 60) - 60, 120);
    };
    for (const Format format : {Format::Svg, Format::Png, Format::Pdf, Format::Html})
        expectNone(textsIn(encoded(nameless, view, format), format), nameOf(format));
    for (const Format format :
         {Format::Csv, Format::Json, Format::VegaLite, Format::EventCsv, Format::TimelineJs, Format::ICalendar}) {
        const auto data = encodeData(nameless, bars, format, english());
        ASSERT_TRUE(data);
        EXPECT_GT(data->bytes.size(), 1000u);
        expectNone(format == Format::ICalendar ? unfolded(data->bytes) : data->bytes, nameOf(format));
    }
    const FigureFacts facts = factsOf(nameless, drawn(nameless, view), english());
    const text::PageWords words = text::pageWords(english().phrases());
    expectNone(captionText(facts, words), "caption text");
    expectNone(captionPage(facts, *scene::themeOf("light"), words), "caption page");
}

TEST(NamelessExport, KeepsTheFigureTrue)
{
    const Document& document = io::builtInDocument();
    const Document nameless = namelessExcerpt(document, document.views.front(), english().phrases());
    const Drawing with = drawn(document, document.views.front());
    const Drawing without = drawn(nameless, nameless.views.front());
    ASSERT_EQ(with.ink.readings.size(), without.ink.readings.size());
    for (std::size_t i = 0; i < with.ink.readings.size(); ++i)
        EXPECT_EQ(with.ink.readings[i].data, without.ink.readings[i].data);
    EXPECT_NE(encoded(nameless, nameless.views.front(), Format::Html).find("copier (US, 2010)"), std::string::npos);
}

TEST(NamelessExport, NamesOfFilesAreLookedAtToo)
{
    EXPECT_TRUE(mayNameAPerson(io::builtInDocument(), "aaron-swartz-2010.svg"));
    EXPECT_FALSE(mayNameAPerson(io::builtInDocument(), "figure.svg"));
}

} // namespace toscale::exporting
