#pragma once

#include "app/present/guess_run.h"
#include "app/present/screen_letters.h"
#include "app/text/phrases.h"
#include "core/scene/theme.h"

#include <QWidget>

namespace toscale::gui {

/// A guess that is drawn instead of chosen: the smaller value is a small square, and somebody draws the larger one
/// beside it. The squares are to scale of each other at every moment. It takes no input of its own.
class GuessSketch : public QWidget {
    Q_OBJECT
public:
    explicit GuessSketch(QWidget* parent = nullptr);

    /// Nothing is drawn yet.
    void begin(const AskedGuess& asked, const std::string& language, const scene::Theme& theme);
    /// The free corner is there; no further than there is room.
    void drawTo(QPointF corner);
    /// A tenth of the side more, or less.
    void grow(bool larger);
    /// How many times the smaller value was drawn; nothing where nothing was.
    [[nodiscard]] std::optional<double> times() const { return m_times; }
    /// All that is seen, in words.
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double unit() const { return height() / pointsOfScreen; }
    [[nodiscard]] double unitSide() const;
    [[nodiscard]] double baseline() const;
    [[nodiscard]] bool isMirrored() const;
    /// Where the squares begin: the smaller one, and the corner that is held of the drawn one.
    [[nodiscard]] double smallerAt() const;
    [[nodiscard]] double heldAt() const;
    [[nodiscard]] double mostSide() const;
    void setSide(double side);
    [[nodiscard]] QRectF square(double from, double side) const;

    QString m_question;
    QString m_smaller;
    std::unique_ptr<const text::Phrases> m_phrases;
    scene::Theme m_theme;
    std::optional<double> m_times;
};

} // namespace toscale::gui
