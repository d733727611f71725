#pragma once

#include "app/background/latest_job.h"
#include "app/figure/view_thumbnail.h"
#include "app/present/present_window.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTextEdit;

namespace toscale::gui {

/// What the speaker sees and the class does not: the notes of the step, this step and the next one in small, the time
/// and how long it has taken. Its keys are those of the presentation.
class SpeakerWindow : public QWidget {
    Q_OBJECT
public:
    explicit SpeakerWindow(PresentWindow& presentation, QWidget* parent = nullptr);

    void finishDrawing() { m_drawing.finish(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showStep();
    void showTime();
    void drawPictures();
    [[nodiscard]] ThumbnailRequest request(const StepKey& key, const QLabel& place, int row) const;

    PresentWindow& m_presentation;
    QLabel* m_place;
    QLabel* m_clock;
    QLabel* m_now;
    QLabel* m_next;
    QLabel* m_nextTitle;
    QTextEdit* m_notes;
    QTimer m_tick;
    QDateTime m_begin;
    int m_generation = 0;
    bool m_wantsNext = false;
    LatestJob<ThumbnailRequest, Thumbnail> m_drawing;
};

} // namespace toscale::gui
