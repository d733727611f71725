#pragma once

#include "app/present/present_keys.h"
#include "app/present/screen_letters.h"

#include <QImage>
#include <QPolygonF>
#include <QTimer>
#include <QWidget>
#include <optional>

namespace toscale::gui {

/// What lies over a step and belongs to nobody but the moment: a part magnified, lines of the pen, the pointer, a black
/// or white screen, a word about what a key did, the list of keys.
class PresentOverlay : public QWidget {
    Q_OBJECT
public:
    explicit PresentOverlay(QWidget* parent);

    enum class Curtain { None, Black, White };
    void setCurtain(Curtain curtain);
    [[nodiscard]] Curtain curtain() const { return m_curtain; }

    /// A part of the step, as it is to cover the screen; a null picture: the step itself.
    void setMagnified(const QImage& picture, const QString& factor);
    [[nodiscard]] bool isMagnified() const { return !m_magnified.isNull(); }

    void beginStroke(QPointF at);
    void continueStroke(QPointF at);
    void erase();
    using Strokes = std::vector<QPolygonF>;
    [[nodiscard]] const Strokes& strokes() const { return m_strokes; }
    void setStrokes(Strokes strokes);

    /// Nothing: no pointer.
    void setLaser(std::optional<QPointF> at);
    /// Stands for some seconds.
    void say(const QString& words);
    void hush();
    [[nodiscard]] const QString& words() const { return m_words; }
    void showKeys(bool isShown);
    [[nodiscard]] bool showsKeys() const { return m_showsKeys; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double unit() const { return height() / pointsOfScreen; }
    void drawWords(QPainter& painter, const QString& words, Qt::Alignment where) const;
    void drawKeys(QPainter& painter) const;
    [[nodiscard]] QRect laserRect(QPointF at) const;

    Curtain m_curtain = Curtain::None;
    QImage m_magnified;
    QString m_factor;
    Strokes m_strokes;
    std::optional<QPointF> m_laser;
    QString m_words;
    QTimer m_wordsEnd;
    bool m_showsKeys = false;
};

} // namespace toscale::gui
