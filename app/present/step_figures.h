#pragma once

#include "app/background/latest_job.h"
#include "app/present/present_step.h"

#include <QObject>
#include <map>
#include <memory>

namespace toscale::gui {

/// The pictures of a presentation for one screen, made in the background: the one that is wanted first, then those that
/// may be wanted next.
class StepFigures : public QObject {
    Q_OBJECT
public:
    explicit StepFigures(QObject* parent = nullptr);

    /// Forgets what was made for another document, screen or theme.
    void begin(StepOrder order);
    /// Nothing where it is not made yet; ready() comes then.
    [[nodiscard]] const StepFigure* figure(const StepKey& key) const;
    /// Made before any other.
    void want(const StepKey& key);
    /// Another part of the way of the step that is wanted; scrolled() comes then.
    void wantAt(double position);
    /// Waits for what is wanted.
    void finish() { m_job.finish(); }

signals:
    void ready(const toscale::gui::StepKey& key);
    void scrolled(const toscale::gui::StepFigure& figure);

private:
    void take(std::shared_ptr<StepFigure> made);
    void makeNext();

    StepOrder m_order;
    StepKey m_wanted;
    std::optional<double> m_position; // likewise, on its way
    std::map<StepKey, std::shared_ptr<StepFigure>> m_made;
    LatestJob<StepOrder, std::shared_ptr<StepFigure>> m_job;
};

} // namespace toscale::gui
