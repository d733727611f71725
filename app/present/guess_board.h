#pragma once

#include "app/present/guess_run.h"
#include "app/present/screen_letters.h"
#include "app/text/phrases.h"
#include "core/geometry/guess_ruler.h"
#include "core/scene/theme.h"

#include <QWidget>

namespace toscale::gui {

/// In front of a figure: a question with its choices and the hands raised for each, and afterwards the guesses beside
/// the truth on a ruler of powers of ten with its linear twin. It takes no input of its own.
class GuessBoard : public QWidget {
    Q_OBJECT
public:
    explicit GuessBoard(QWidget* parent = nullptr);

    /// Hidden where there is nothing to guess.
    void show(const AskedGuess* asked, GuessMoment moment, const std::string& language, const scene::Theme& theme);
    [[nodiscard]] std::optional<std::size_t> choiceAt(QPointF at) const;
    /// The choice that the keys mean.
    void select(std::size_t choice);
    [[nodiscard]] std::optional<std::size_t> selected() const { return m_selected; }
    /// All that is seen, in words.
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A guess on the rulers.
    struct Mark {
        double times = 1;
        QString words;
    };

    [[nodiscard]] double unit() const { return height() / pointsOfScreen; }
    [[nodiscard]] QRectF choiceRect(std::size_t choice) const;
    [[nodiscard]] std::vector<Mark> marks() const;
    void drawChoices(QPainter& painter) const;
    void drawMiss(QPainter& painter) const;
    void drawRuler(QPainter& painter, double y, const geometry::GuessRuler& ruler, const std::vector<Mark>& marks,
                   bool isLinear) const;

    std::optional<AskedGuess> m_asked;
    GuessMoment m_moment = GuessMoment::None;
    std::string m_language = "en";
    std::unique_ptr<const text::Phrases> m_phrases; // in it
    scene::Theme m_theme;
    std::optional<std::size_t> m_selected; // none, so that no choice looks better than another
};

} // namespace toscale::gui
