#include "app/help/control_words.h"

#include <array>

namespace toscale::gui {

namespace {

/// What controls of these names are for.
struct Told {
    const char* names; // with spaces between them
    const char* words;
};

constexpr std::array told{
    Told{"sceneView",
         QT_TRANSLATE_NOOP(
             "toscale::gui::ControlWords",
             "The figure. Click a mark to see where its number comes from; arrow keys go from mark to mark.")},
    Told{"caseSearch",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Shows the cases whose name, country, outcome or size has these words")},
    Told{"caseList",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "The cases of the document. A tick puts a case into the figure.")},
    Told{"filmstrip",
         QT_TRANSLATE_NOOP(
             "toscale::gui::ControlWords",
             "The views of the document, which are the steps of a presentation. Drag them to another place.")},
    Told{"notes",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "What would be wrong to conclude from the figure. Notes in bold are always printed on it.")},
    Told{"receipt",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "How the selected number came about, step by step, and who says so")},
    Told{"familiarThings",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "The selected value as things that people know")},
    Told{"assumptions",
         QT_TRANSLATE_NOOP(
             "toscale::gui::ControlWords",
             "What the view takes for granted. Another value in the second column reads the record otherwise.")},
    Told{"readings",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "The figure in small for each other way to read the record. A click reads the view so.")},
    Told{"figureTable",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "What the figure shows, as a table: values, basis, gaps and sources")},
    Told{
        "caseTable",
        QT_TRANSLATE_NOOP(
            "toscale::gui::ControlWords",
            "A row for each case. Type quantities, dates and stages as people write them; a click on a header sorts.")},
    Told{"eventTable",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "What happened when. Type a date into the last row to add an event.")},
    Told{"figuresTable partiesTable stagesTable sourcesTable revenueTable",
         QT_TRANSLATE_NOOP(
             "toscale::gui::ControlWords",
             "What the case says, an entry a row. Type into the last row to add one; all of its fields stand below.")},
    Told{"largeTable",
         QT_TRANSLATE_NOOP(
             "toscale::gui::ControlWords",
             "The rows of the file, which stays as it is. A click on a cell shows its receipt, on a header sorts.")},
    Told{"largeTableProblems",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Which rows could not be read, and why")},
    Told{"editorNewCase", QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Begins a case, whose name is typed first")},
    Told{"findText",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "What to look for in names, summaries, notes, values, events and sources of all cases")},
    Told{"replaceText",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "What stands in its place then; empty takes it away")},
    Told{"findMatchCase",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Capital and small letters count as different")},
    Told{"findWholeWords", QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Leaves out places inside longer words")},
    Told{"findRefused",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Places that were not replaced, each with the reason")},
    Told{"titleText subtitleText ratioText bylineText",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Stands on the figure. Empty: made from the data, and made anew when they change.")},
    Told{"notesText",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Your own notes, printed after those that must stand")},
    Told{"speakerText", QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Seen by the speaker alone while presenting")},
    Told{"questionText",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "What a class is asked before it sees the figure")},
    Told{"altText exportAltText",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "What is said to those who do not see the picture, in up to 250 characters")},
    Told{"librarySearch libraryList",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Researched cases with their sources. Tick those to be added to the document.")},
    Told{"exportPresets",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "The sizes to be written. In each the figure is laid out anew, not scaled.")},
    Told{"exportTaller",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "In the chosen size something would be left out; this one has room for all")},
    Told{"exportAddSize",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "A size of your own, which stays in the list")},
    Told{"exportScale",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "How many pixels of a PNG stand for a point: more for large screens and for print")},
    Told{"exportFolder exportChooseFolder",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Where the files are written; a folder that is not there is made")},
    Told{"exportButton",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Writes a file for each ticked size and format")},
    Told{"printWhat",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "The figure, all views, or a worksheet for a class")},
    Told{"printViews", QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "The views that stand on the worksheet")},
    Told{"printPaper wallPaper", QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "The size of each sheet")},
    Told{"printNow", QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Asks which printer, then prints")},
    Told{"printPdf wallSave",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Writes the pages into a file instead of printing them")},
    Told{"wallScale",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "How much one square centimetre or one centimetre stands for: 1 cm² = 70 GB")},
    Told{"importColumns",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "What each column of the file becomes, and its unit; click to choose otherwise")},
    Told{"importRows",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "The rows as they will be read; a problem is marked in its cell")},
    Told{"importTarget",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Whether the cases come to those of the open document or into a new one")},
    Told{"importButton",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Takes the rows without problems, as one step that can be undone")},
    Told{"caseStatus",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Whether the case is open, closed, or ended in a judgment that nobody enforced")},
    Told{"caseOutcome",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "How it ended, or that it has not; it words what stands in place of a penalty")},
    Told{"caseActVerified figureVerified stageVerified",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Tick it if you read it yourself in the page that is cited")},
    Told{"figureCounts",
         QT_TRANSLATE_NOOP(
             "toscale::gui::ControlWords",
             "What was done with what is counted: copied, held, offered and published are different numbers")},
    Told{"figureStatus",
         QT_TRANSLATE_NOOP(
             "toscale::gui::ControlWords",
             "Whether it is alleged, admitted, found or estimated; what is alleged is said to be so everywhere")},
    Told{"figureEvidence",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "What kind of source carries the number, and whether it is doubted")},
    Told{"partyName",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "A person, a company, an authority: as the sources name it")},
    Told{"partyKind",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "A company cannot be imprisoned, and a person has no revenue of a company")},
    Told{
        "partyRole",
        QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "What it did: copied, published, ran the site, held the data")},
    Told{"stageKind",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "A fine, damages, a prison term: kinds of money are added, prison is never added to money")},
    Told{"stageForum",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Before whom: a criminal court, a civil court or an authority")},
    Told{"stageNote revenueNote",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "What a reader must know of this number alone")},
    Told{"stageConfidential",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "There is a sum, and those who know it do not say it")},
    Told{"stageLiability",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Whether each of several pays it, or all of them together once")},
    Told{"stageComputedBy",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Who arrived at the number: a sum that only the press computed is never a decision")},
    Told{"stageAggregation",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Whether it is one penalty or the sum of several counts")},
    Told{"sourcePublisher",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Who published it: printed under every figure that rests on it")},
    Told{"sourceTitle",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "The title of the page or paper; a headline stands in the receipt only")},
    Told{"sourceUrl",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords", "Where it is found; nothing is fetched from there")},
    Told{"sourceKind",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "The record itself is printed first; copies and social media are marked as such")},
    Told{"revenueParty",
         QT_TRANSLATE_NOOP("toscale::gui::ControlWords",
                           "Whose revenue it is: a penalty is divided by that of the one who pays")}};

} // namespace

QString ControlWords::of(const QString& objectName)
{
    if (objectName.isEmpty())
        return {};
    for (const Told& each : told)
        for (const QString& name : QString::fromLatin1(each.names).split(QLatin1Char(' ')))
            if (name == objectName)
                return tr(each.words);
    return {};
}

QStringList ControlWords::names()
{
    QStringList all;
    for (const Told& each : told)
        all << QString::fromLatin1(each.names).split(QLatin1Char(' '));
    return all;
}

} // namespace toscale::gui
