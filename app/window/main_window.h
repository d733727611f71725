#pragma once

#include "app/background/latest_job.h"
#include "app/document/autosave.h"
#include "app/document/document_session.h"
#include "app/draw/qt_text_measure.h"
#include "app/figure/screen_figure.h"
#include "app/settings/settings.h"
#include "app/text/locale_wording.h"
#include "app/window/appearance.h"
#include "app/window/ask.h"
#include "app/window/prompts.h"
#include "core/scene/ink.h"
#include "core/scene/scene.h"

#include <QMainWindow>
#include <QPointer>
#include <memory>
#include <set>

class QLabel;
class QScrollArea;
class QLineEdit;
class QListWidget;
class QTabWidget;
class QToolButton;

namespace toscale {
struct TextPlace;
}

namespace toscale::gui {

class CaseEditor;
class CaseListModel;
class CasePanel;
class EventPanel;
class ExplorePanel;
class ExploreRows;
class TablePage;
class CaseTableExport;
class CaseTablePanel;
class FigureChoice;
struct ImportInput;
class FigurePanel;
class Filmstrip;
class FindBar;
class ReceiptPanel;
class PresentWindow;
class SceneView;
class SpeakerWindow;

/// The window: cases on the left, the figure, what it is made of and the receipt on the right, the notes below, the ask
/// bar on top.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Settings& settings, Appearance& appearance, Prompts& prompts);
    ~MainWindow() override;

    [[nodiscard]] DocumentSession& session() { return m_session; }
    [[nodiscard]] Autosave& autosave() { return m_autosave; }
    [[nodiscard]] SceneView& sceneView() { return *m_figure; }
    /// Waits until the figure on screen is that of the document: what takes long is done in the background.
    void finishDrawing();
    [[nodiscard]] bool isDrawing() const { return m_session.isComparing() || m_drawing.isBusy(); }

    void openBuiltIn();
    /// The document and view of the last time, where it is still there; else the built-in comparison.
    void openLast();
    /// Asks about changes that were never saved because the program ended before, and opens them; in windows of their
    /// own where this one is wanted for something else.
    void offerRecovery(bool isFree = true);
    /// Shows every problem; opens what is good of it. False: nothing was, and nothing is asked either.
    bool openFile(const QString& path);

protected:
    void childEvent(QChildEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// `run` comes behind settle(); none = the caller connects it.
    QAction* addAction(QMenu* menu, const QString& name, const QString& text, const QKeySequence& shortcut,
                       const QString& statusTip, const std::function<void()>& run);
    /// Everything in the window, in its language.
    void makeContent();
    void makeParts();
    void listen();
    void clearContent();
    /// Makes everything anew around the same document, in the language that was chosen.
    void changeLanguage();
    [[nodiscard]] const text::LocaleWording& wording() const { return *m_words; }
    /// The built-in comparison in the language of the window.
    [[nodiscard]] Document builtIn() const;
    /// It is what is open, and as it comes: nothing of a person's is in it.
    [[nodiscard]] bool isBuiltInOpen() const { return m_session.path().isEmpty() && m_session.document() == builtIn(); }
    void showSettings();
    void makeAskBar();
    void makePanels();
    void makeFileMenu();
    void makeEditMenu();
    void makeCaseActions(QMenu* menu);
    void makeViewMenu();
    void makeVisionMenu(QMenu* menu);
    void makeLanguageMenu(QMenu* menu);
    void makeHelpMenu();
    void fillRecentMenu();
    void fillViewsMenu();

    /// At once where that is quick, else in the background; `glides`: from the picture before.
    void drawFigure(bool glides = false);
    /// For figures that follow the window's colours; nothing where they keep their own.
    [[nodiscard]] std::optional<std::string> windowTheme() const;
    /// The figure for this window: its room, its colours.
    [[nodiscard]] ScreenOrder orderOfScreen(bool glides) const;
    void showFigure(ScreenFigure figure);
    enum class Zoom { Out, All, In };
    /// Of the tab in sight: of a timeline, or of a chart.
    void zoom(Zoom how);
    void showZoom();
    /// The honest-ink meter of the figure on screen; that of a mark stands in its receipt.
    void showInk(scene::InkReport report, bool isDrawn);
    void showMark(const scene::MarkKey& key);
    /// Another figure is seen from the beginning of its way.
    void beginWay();
    /// Its mark in the figure, where a timeline draws it.
    void showMarkOfEvent(const std::string& caseId, std::optional<std::size_t> event);
    /// Opens the editor of the event that a mark stands for.
    void editMark(const scene::MarkKey& key);
    /// One day, month or year later or earlier.
    void shiftMark(const scene::MarkKey& key, int steps);
    /// The event that the mark stands for, or else the case.
    void removeMark(const scene::MarkKey& key);
    /// The figure as the view says: its size, its theme.
    [[nodiscard]] Result<scene::Scene> sceneToExport();
    void showNotes();
    /// Of the figure, where no font has them; said among the notes.
    void noteMissingLetters();
    void fileChangedOutside();
    void selectCase(const std::string& caseId);
    void ask();
    void addFromLibrary();
    void removeCase(const std::string& caseId);
    /// The strip of views, and what is done with them.
    void makeViews(QMenu* menu);
    void insertView(View view, const QString& name);
    /// A unit grid whose squares are things, after this view.
    void drawThings(const View& view);
    void toggleGuess();
    void addView();
    void duplicateView();
    void removeView();
    void newDocument();
    void chooseAndOpen();
    void chooseAndImport();
    /// Shows a table and what its columns become; what is accepted is one step.
    void importFrom(ImportInput input, bool intoNew);
    void takeImported(const std::vector<Case>& cases, bool intoNew);
    /// A table that only lacks somebody who says what its columns are.
    [[nodiscard]] static bool leadsToImport(const std::vector<Error>& problems);
    bool saveDocument();
    bool saveDocumentAs();
    bool writeTo(const QString& path);
    void exportPicture();
    void exportTable();
    void print();
    void printForWall();
    void copyPicture();
    void copySvg();
    void copySentence();
    void share();
    void stepView(int by);
    void makePresentMenu();
    /// The views as steps on a whole screen.
    void present(std::size_t firstStep);
    void toggleSpeaker();
    void showCaseTable();
    /// More of the height of the window, for those that need it.
    void giveRoom(QDockWidget* dock);
    /// The two tabs in the middle.
    void makeTabs();
    void showTab(int tab);
    [[nodiscard]] bool isExploring() const;
    /// Made when it is first looked at.
    void makeExplore();
    /// The cases of the document as they are now, where the tab is in sight.
    void refreshExplore();
    void exportExplored();
    [[nodiscard]] static bool isLongTable(const QString& path);
    /// Reads it in the background, in a tab of its own; few rows become a document.
    void openTable(const QString& path);
    bool openAsDocument(const QString& path);
    void makeTablePage();
    void exploreTable();
    /// The rows that the table's filter lets pass.
    void explorePassing();
    /// Cases of a table that the document does not have yet; returns the ids of all of them in the document.
    std::vector<std::string> copyToDocument(std::vector<Case> cases);
    void compareExploredRows(const std::vector<std::string>& rows);
    void showExploredRows();
    void closeTable();
    [[nodiscard]] bool hasTable() const;
    void copyExplored();
    void compareCases(const std::vector<std::string>& ids);
    void newWindow();
    void findText(bool replaces);
    void stepFound(int by);
    void showPlace(const TextPlace& place);
    /// The guide, at what is said there of where the focus is.
    void showGuide();
    void showAbout();
    void showShortcuts();
    void resetPanels();
    void makeReadingPanels();
    void addReadingPanelActions(QMenu* menu);
    void addReceiptActions(QMenu* menu);
    /// The one that the person looks at: in the table, in the list or in the figure.
    [[nodiscard]] std::string currentCase() const;
    void showCellReceipt(const QModelIndex& cell);
    /// Receipts of what belongs to no case: the ratio, the end of an axis.
    void showFramePart(const std::string& part);
    /// Asks for the reason; a case that is left out is counted again.
    void leaveOut(const std::string& caseId);
    void updateLeaveOut();
    /// Takes what is typed into an open cell, wherever that is, before anything is done with the document: saved,
    /// undone, exported, left, or shown in another view. False: it cannot be read; the reason is said, the cursor is
    /// there, and nothing is to be done.
    [[nodiscard]] bool settle();
    /// Asks once about unsaved changes, and about what cannot be read and would be lost; false = stay.
    [[nodiscard]] bool mayLeave();
    /// Of all windows, asked at once before the first is closed.
    [[nodiscard]] bool mayLeaveAll(const std::vector<MainWindow*>& windows);
    /// Closes all windows, or none.
    void quit();
    /// What is typed is not in the document yet, or a dialog asks something.
    [[nodiscard]] bool isBusy() const;
    void listenToAutosave();
    void updateTitle();
    void showError(const QString& title, const Error& error);

    Settings& m_settings;
    Appearance& m_appearance;
    Prompts& m_prompts;
    std::set<char32_t> m_missingLetters;
    bool m_asksAboutFile = false;
    bool m_isLeaving = false;                           // it was asked about what is unsaved
    std::unique_ptr<const text::LocaleWording> m_words; // of the window; the document has its own
    draw::QtTextMeasure m_measure;
    DocumentSession m_session;
    Autosave m_autosave;
    LatestJob<ScreenOrder, std::shared_ptr<ScreenFigure>> m_drawing;
    SceneView* m_figure = nullptr;
    QTabWidget* m_tabs = nullptr;
    QPointer<PresentWindow> m_presentWindow;
    QPointer<SpeakerWindow> m_speakerWindow;
    ExplorePanel* m_explore = nullptr;
    bool m_exploreIsOld = true; // the document changed since its rows were made
    TablePage* m_tablePage = nullptr;
    Document m_leftForTable;                            // what the person would leave when the table began to be read
    std::shared_ptr<const ExploreRows> m_exploredTable; // in place of the document's cases
    std::shared_ptr<const ExploreRows> m_wholeTable;    // of which a filter may let some pass
    std::shared_ptr<const std::vector<std::uint32_t>> m_passingRows; // of the explored table; none: all
    QScrollArea* m_figurePlace = nullptr;                            // scrolls what is higher than the window
    geometry::Size m_tallOf; // the room for which the next was found, since the document or the view changed
    double m_tall = 0;       // height in which the figure leaves nothing out
    CaseListModel* m_caseModel = nullptr;
    CasePanel* m_cases = nullptr;
    EventPanel* m_events = nullptr;
    CaseTablePanel* m_caseTable = nullptr;
    CaseTableExport* m_tableExport = nullptr;
    CaseEditor* m_caseEditor = nullptr; // knows which case is selected
    FindBar* m_findBar = nullptr;
    Filmstrip* m_filmstrip = nullptr;
    FigurePanel* m_panel = nullptr;
    FigureChoice* m_figureChoice = nullptr;
    ReceiptPanel* m_receipt = nullptr;
    QListWidget* m_notes = nullptr;
    QLabel* m_place = nullptr; // which view of how many
    QLabel* m_ink = nullptr;
    scene::InkReport m_inkReport; // of the figure on screen
    QToolButton* m_nextThingButton = nullptr;
    QAction* m_nextThing = nullptr; // of a figure that scrolls
    QAction* m_previousThing = nullptr;
    std::vector<QAction*> m_zoomActions; // of a figure that zooms
    std::vector<QToolButton*> m_zoomButtons;
    std::string m_wayOf; // the figure that is scrolled
    QLineEdit* m_askEdit = nullptr;
    QLabel* m_askProblem = nullptr;
    QMenu* m_recentMenu = nullptr;
    QAction* m_leaveOut = nullptr;
    QMenu* m_viewsMenu = nullptr;
    AskAnswer m_answer; // of the last question, as long as nobody changed it
    QByteArray m_standardLayout;
};

} // namespace toscale::gui
