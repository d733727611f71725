#include "core/document/columns.h"
#include "core/io/document_json.h"
#include "core/io/journal.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/scene_svg.h"
#include "tests/fuzz/file_properties.h"
#include "tests/fuzz/require.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace toscale::fuzz {

namespace {

/// Well-formed, and nothing that says where or how large is no number.
void checkSvg(const std::string& svg, std::string_view input)
{
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            for (const char* place : {"x", "y", "width", "height", "cx", "cy", "r", "x1", "y1", "x2", "y2", "d",
                                      "points", "transform", "viewBox"}) {
                const QStringView value = reader.attributes().value(QLatin1StringView(place));
                require(!value.contains(QLatin1StringView("nan")) && !value.contains(QLatin1StringView("inf")),
                        "every length is a number", input);
            }
    require(!reader.hasError(), "the picture is well-formed", input);
}

void checkView(const Document& document, const View& view, std::string_view input)
{
    const Columns columns = columnsOf(document, view, io::builtInTables(), io::builtInYardsticks());
    const auto scene = scene::buildScene(document, view, columns, tests::PlainWording(), tests::FixedTextMeasure(), {});
    if (!scene)
        return;
    const auto theme = scene::themeOf("light");
    require(theme != nullptr, "there is a light theme", input);
    checkSvg(scene::toSvg(*scene, *theme), input);
}

} // namespace

void checkDocument(std::string_view input)
{
    const io::ReadDocument read = io::readDocument(input);
    require(read.document || !read.problems.empty(), "what cannot be read has a reason", input);
    if (!read.document)
        return;
    const std::string written = io::writeDocument(*read.document);
    const io::ReadDocument again = io::readDocument(written);
    require(again.document.has_value(), "what is written opens", input);
    if (read.problems.empty()) {
        require(*again.document == *read.document && again.problems.empty(), "nothing is lost in a document", input);
        const std::string line = io::writeDocumentLine(*read.document);
        require(line.find('\n') == std::string::npos, "a line is one line", input);
        const io::ReadDocument third = io::readDocument(line);
        require(third.document && *third.document == *read.document, "nor in one line", input);
    }
    // a kind that is missing is written as "other", and what stands beside it can then be read
    const std::string settled = io::writeDocument(*again.document);
    const io::ReadDocument last = io::readDocument(settled);
    require(last.document && io::writeDocument(*last.document) == settled, "it is written the same again", input);
}

void checkFigure(std::string_view input)
{
    const io::ReadDocument read = io::readDocument(input);
    if (!read.document)
        return;
    checkView(*read.document, viewOfAll(*read.document), input);
    View small = viewOfAll(*read.document); // a kind and a size that depend on the input alone
    const auto kinds = scene::drawableKinds();
    small.figure = kinds[input.size() % kinds.size()];
    constexpr std::size_t sizes = 8;
    small.size = {200 + 40.0 * static_cast<double>(input.size() % sizes),
                  200 + 40.0 * static_cast<double>(input.size() / sizes % sizes)};
    checkView(*read.document, small, input);
    constexpr std::size_t some = 3; // of more the rest is drawn as these are
    for (std::size_t i = 0; i < std::min(some, read.document->views.size()); ++i)
        checkView(*read.document, read.document->views[i], input);
}

void checkJournal(std::string_view input)
{
    const auto replayed = io::replayJournal(input);
    if (!replayed)
        return;
    require(replayed->length <= input.size(), "the good part is part of it", input);
    const auto good = io::replayJournal(input.substr(0, replayed->length));
    require(good && good->isWhole && good->edits == replayed->edits, "the good part is whole", input);
    require(good->document == replayed->document, "and gives the same document", input);
    const auto start = io::replayJournal(io::journalStart(replayed->document, replayed->path));
    require(start && start->path == replayed->path, "another journal can begin with it", input);
}

} // namespace toscale::fuzz
