#include "app/views/filmstrip.h"

#include "app/draw/fonts.h"
#include "app/text/qt_string.h"
#include "app/views/view_list_model.h"
#include "app/views/view_tile_delegate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace toscale::gui {

Filmstrip::Filmstrip(DocumentSession& session, const Settings& settings, const text::LocaleWording& wording,
                     QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_wording(wording)
    , m_model(new ViewListModel(session, wording, this))
    , m_list(new QListView)
    , m_empty(new QLabel(tr("The document has no saved view and shows all its cases. Change the figure, or add a "
                            "view, and it is kept here as a step of a presentation.")))
    , m_buttons(new QWidget)
    , m_drawing(drawThumbnail, [this](const Thumbnail& made) {
        if (made.generation == m_generation)
            m_model->setPicture(made.row, made.picture, text::toQString(made.title));
        drawNext();
    })
{
    m_list->setObjectName(QStringLiteral("filmstrip"));
    m_list->setAccessibleName(tr("Views: the steps of a presentation"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ViewTileDelegate(this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->setWordWrap(true);
    m_empty->setMargin(8);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(4, 2, 4, 2);
    row->setAlignment(Qt::AlignLeading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_buttons);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    draw::loadFonts(); // in the thread of the window

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            emit viewChosen(static_cast<std::size_t>(current.row()));
    });
    connect(&session, &DocumentSession::comparisonChanged, this, &Filmstrip::showCurrent);
    connect(&session, &DocumentSession::documentChanged, this, [this] {
        ++m_generation; // a picture under way is of the document before
        showCurrent();
    });
    connect(&settings, &Settings::figureFollowsWindowChanged, this, [this] { forgetPictures(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &Filmstrip::drawNext, Qt::QueuedConnection);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &Filmstrip::drawNext);
    showCurrent();
}

void Filmstrip::setActions(const QList<QAction*>& buttons, const QList<QAction*>& further)
{
    m_list->addActions(buttons);
    m_list->addActions(further);
    for (QAction* action : buttons) {
        if (action->objectName() == QStringLiteral("removeView")) // where the strip has the focus, and nowhere else
            connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut),
                    &QShortcut::activated, action, &QAction::trigger);
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        m_buttons->layout()->addWidget(button);
    }
}

void Filmstrip::rename()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_list->edit(current);
}

void Filmstrip::moveCurrent(int by)
{
    const auto from = static_cast<int>(m_session.currentViewIndex());
    m_model->move(from, from + by);
}

void Filmstrip::showCurrent()
{
    const bool hasViews = m_model->rowCount() > 0;
    m_list->setVisible(hasViews);
    m_empty->setVisible(!hasViews);
    const QModelIndex current = m_model->index(static_cast<int>(m_session.currentViewIndex()));
    if (current.isValid() && m_list->currentIndex() != current)
        m_list->setCurrentIndex(current);
    drawNext();
}

void Filmstrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    drawNext();
}

void Filmstrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    drawNext(); // of those that came in sight
}

void Filmstrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        forgetPictures(); // they have the colours of the window
}

void Filmstrip::forgetPictures()
{
    ++m_generation;
    m_model->forgetPictures();
    drawNext();
}

void Filmstrip::drawNext()
{
    if (!m_list->isVisible() || m_drawing.isBusy())
        return;
    const Document& document = m_session.document();
    const QRect sight = m_list->viewport()->rect();
    for (int row = 0; row < m_model->rowCount() && row < static_cast<int>(document.views.size()); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(ViewListModel::IsDrawnRole).toBool() || !m_list->visualRect(index).intersects(sight))
            continue;
        m_drawing.request({std::make_shared<const Document>(document),
                           inWindowColours(document.views[static_cast<std::size_t>(row)],
                                           m_settings.figureFollowsWindow(), palette()),
                           m_wording.language(), ViewTileDelegate::pictureSize(m_list->fontMetrics()),
                           devicePixelRatioF(), row, m_generation});
        return;
    }
    emit drawn();
}

} // namespace toscale::gui
