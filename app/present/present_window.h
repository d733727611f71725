#pragma once

#include "app/figure/scene_view.h"
#include "app/present/guess_board.h"
#include "app/present/guess_sketch.h"
#include "app/present/magnified_part.h"
#include "app/present/present_course.h"
#include "app/present/present_keys.h"
#include "app/present/present_overlay.h"
#include "app/present/step_figures.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>

namespace toscale::gui {

/// What a presentation begins with.
struct Presentation {
    std::shared_ptr<const Document> document;
    std::size_t firstStep = 0;
    std::optional<std::string> windowTheme; // for views in light or dark, where figures follow the window
    bool reducesMotion = false;
};

/// The views of a document as steps on a whole screen. The next step always comes, whatever else is shown; marks that
/// both steps have go from one to the other. Nothing of it is kept in the document.
class PresentWindow : public QWidget {
    Q_OBJECT
public:
    explicit PresentWindow(Presentation presentation, QWidget* parent = nullptr);

    [[nodiscard]] const Document& document() const { return *m_presentation.document; }
    [[nodiscard]] const std::shared_ptr<const Document>& sharedDocument() const { return m_presentation.document; }
    [[nodiscard]] std::size_t step() const { return m_now.key.step; }
    [[nodiscard]] std::size_t steps() const { return m_course.steps(); }
    [[nodiscard]] Aside aside() const { return m_now.key.aside; }
    /// What the class sees, and what it sees after Next; nothing behind the last.
    [[nodiscard]] StepKey key() const { return m_now.key; }
    [[nodiscard]] std::optional<StepKey> nextKey() const;
    /// In the colours of this presentation.
    [[nodiscard]] View viewFor(const StepKey& key) const;
    [[nodiscard]] SceneView& stage() { return *m_stage; }
    [[nodiscard]] PresentOverlay& overlay() { return *m_overlay; }
    /// Waits until the picture of this moment is there; it may still be gliding.
    void finishDrawing();

    /// Of a step that is built up, to its beginning.
    void goTo(std::size_t step);
    /// What a class is asked at this moment, or was asked before this figure; nothing where it is not.
    [[nodiscard]] const AskedGuess* askedNow() const { return m_course.guesses().asked(step()); }
    [[nodiscard]] GuessMoment guessMoment() const { return m_now.guess; }
    [[nodiscard]] GuessBoard& board() { return *m_board; }
    void setHands(std::size_t choice, int hands);
    void addGuess(double times);
    /// The last that was typed or drawn.
    void removeGuess();
    [[nodiscard]] GuessSketch& sketch() { return *m_sketch; }
    /// How many cases of a step that is built up are still to come.
    [[nodiscard]] std::size_t part() const { return m_now.key.part; }
    void run(PresentCommand command);
    /// True where the key means something here: a command, or a part of a step's number.
    bool takeKey(const QKeyEvent& event);

signals:
    /// The class sees something else: another step, a part more of it, an aside, a black screen, other colours.
    void shownChanged();
    void guessesChanged();
    void speakerWanted();
    /// It was left; the step is the last one shown.
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Tool { None, Laser, Pen };
    [[nodiscard]] StepOrder order() const;
    /// Other room, other colours: all pictures are made anew.
    void beginFigures();
    void showFigure();
    void showMoment(const Moment& moment);
    void showKey(const StepKey& wanted);
    void showBoard();
    [[nodiscard]] const scene::Theme& themeOfBoard() const;
    bool takeGuessKey(const QKeyEvent& event);
    /// Begins a drawing where something is guessed, and ends one.
    void toggleSketch();
    /// What was drawn counts as a guess.
    void endSketch();
    void goOn();
    void goBack();
    /// On a long figure by gliding, on a power walk and in a step that is built up by its parts; never to another step.
    void goAlong(const std::optional<Moment>& moment, const std::function<void()>& glide);
    void toggleAside(Aside aside);
    void toggleCurtain(PresentOverlay::Curtain curtain);
    void setTool(Tool tool);
    void magnify(QPointF at, double factor, const QString& whose, scene::Scene scene);
    void magnifySmallest();
    void endMagnifying();
    bool takeDigit(const QKeyEvent& event);
    void showCursor();

    Presentation m_presentation;
    PresentCourse m_course;
    Moment m_now;
    Tool m_tool = Tool::None;
    bool m_hasContrast = false;
    double m_magnification = 1; // 1: the whole step
    QString m_number;           // typed so far
    SceneView* m_stage;
    GuessBoard* m_board;
    GuessSketch* m_sketch;
    PresentOverlay* m_overlay;
    LatestJob<MagnifyOrder, MagnifiedPart> m_magnifying;
    StepFigures m_figures;
    std::optional<StepKey> m_shown;
    std::map<StepKey, PresentOverlay::Strokes> m_strokes;
    QTimer m_cursorEnd;
    std::optional<QPointF> m_pressedAt;
    int m_wheel = 0; // eighths of a degree since the last step
    QElapsedTimer m_sinceWheel;
};

} // namespace toscale::gui
