#pragma once

#include "app/background/latest_job.h"
#include "app/figure/view_thumbnail.h"
#include "app/settings/settings.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

class QListView;

namespace toscale::gui {

/// What a list knows of its tiles.
struct TileSource {
    int isDrawnRole = 0; // of its model: the tile's picture is there, or there is none
    QSize (*pictureSize)(const QFontMetrics& metrics) = nullptr;
    /// What the tile of a row shows.
    std::function<std::optional<std::pair<std::shared_ptr<const Document>, View>>(int row)> viewOf;
    std::function<void(const Thumbnail& made)> show;
    /// All are to be drawn anew.
    std::function<void()> forget;
};

/// Figures in small on the tiles of a list: drawn in the background, one after the other, of the tiles in sight alone,
/// in the colours of the window.
class TilePictures : public QObject {
    Q_OBJECT
public:
    /// The list is its parent.
    TilePictures(QListView& list, const Settings& settings, TileSource source);

    /// The first one in sight that has none.
    void drawNext();
    /// Once nothing changed for a moment: of a document that somebody types into.
    void drawSoon();
    /// The one under way is of what was before.
    void leaveUnderWay() { ++m_generation; }
    [[nodiscard]] bool isBusy() const { return m_drawing.isBusy() || m_soon.isActive(); }

signals:
    /// All pictures in sight are drawn.
    void drawn();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void forget();

    QListView& m_list;
    const Settings& m_settings;
    TileSource m_source;
    QTimer m_soon;
    int m_generation = 0; // of pictures: those of earlier ones come too late
    LatestJob<ThumbnailRequest, Thumbnail> m_drawing;
};

} // namespace toscale::gui
