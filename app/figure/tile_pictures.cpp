#include "app/figure/tile_pictures.h"

#include "app/draw/fonts.h"

#include <QEvent>
#include <QListView>
#include <QScrollBar>

namespace toscale::gui {

namespace {

constexpr int millisecondsOfMoment = 250;

} // namespace

TilePictures::TilePictures(QListView& list, const Settings& settings, TileSource source)
    : QObject(&list)
    , m_list(list)
    , m_settings(settings)
    , m_source(std::move(source))
    , m_drawing(drawThumbnail, [this](const Thumbnail& made) {
        if (made.generation == m_generation)
            m_source.show(made);
        drawNext();
    })
{
    draw::loadFonts(); // in the thread of the window
    m_soon.setSingleShot(true);
    m_soon.setInterval(millisecondsOfMoment);
    list.installEventFilter(this);
    connect(&m_soon, &QTimer::timeout, this, &TilePictures::drawNext);
    connect(&settings, &Settings::figureFollowsWindowChanged, this, &TilePictures::forget);
    for (const QScrollBar* bar : {list.horizontalScrollBar(), list.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &TilePictures::drawNext);
}

bool TilePictures::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &TilePictures::drawNext, Qt::QueuedConnection); // once it is laid out
    if (event->type() == QEvent::PaletteChange)
        forget();
    return QObject::eventFilter(watched, event);
}

void TilePictures::forget()
{
    leaveUnderWay();
    m_source.forget();
    drawNext();
}

void TilePictures::drawSoon()
{
    m_soon.start();
}

void TilePictures::drawNext()
{
    const QAbstractItemModel* model = m_list.model();
    if (!m_list.isVisible() || m_drawing.isBusy() || m_soon.isActive() || model->rowCount() == 0)
        return;
    const QRect sight = m_list.viewport()->rect();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(m_source.isDrawnRole).toBool() || !m_list.visualRect(index).intersects(sight))
            continue;
        auto shown = m_source.viewOf(row);
        if (!shown)
            return;
        m_drawing.request(
            {std::move(shown->first),
             inWindowColours(std::move(shown->second), m_settings.figureFollowsWindow(), m_list.palette()),
             m_source.pictureSize(m_list.fontMetrics()), m_list.devicePixelRatioF(), row, m_generation});
        return;
    }
    emit drawn();
}

} // namespace toscale::gui
