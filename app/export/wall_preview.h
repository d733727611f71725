#pragma once

#include "app/draw/wall_plan.h"
#include "core/scene/scene.h"

#include <QWidget>
#include <optional>

namespace toscale::gui {

/// A figure as it will hang, with the edges of its sheets.
class WallPreview : public QWidget {
    Q_OBJECT
public:
    explicit WallPreview(QWidget* parent = nullptr);

    void setPlan(scene::Scene scene, const draw::WallPlan& plan);
    void clear();

    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<scene::Scene> m_scene;
    draw::WallPlan m_plan;
};

} // namespace toscale::gui
