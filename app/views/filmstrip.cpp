#include "app/views/filmstrip.h"

#include "app/figure/tile_pictures.h"
#include "app/text/qt_string.h"
#include "app/views/view_list_model.h"
#include "app/views/view_tile_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace toscale::gui {

Filmstrip::Filmstrip(DocumentSession& session, const Settings& settings, const text::LocaleWording& wording,
                     QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ViewListModel(session, wording, this))
    , m_list(new QListView)
    , m_empty(new QLabel(tr("The document has no saved view and shows all its cases. Change the figure, or add a "
                            "view, and it is kept here as a step of a presentation.")))
    , m_buttons(new QWidget)
{
    m_list->setObjectName(QStringLiteral("filmstrip"));
    m_list->setAccessibleName(tr("Views: the steps of a presentation"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ViewTileDelegate(this));
    m_list->setResizeMode(QListView::Adjust); // a title takes as many lines as the width asks for
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
    TileSource source;
    source.isDrawnRole = ViewListModel::IsDrawnRole;
    source.pictureSize = ViewTileDelegate::pictureSize;
    source.viewOf = [this](int which) -> std::optional<std::pair<std::shared_ptr<const Document>, View>> {
        if (m_session.isComparing()) // what is shown is of the document before
            return std::nullopt;
        const SharedView& shown = m_session.shown();
        return std::pair(std::shared_ptr<const Document>(shown, &shown->document), m_model->viewAt(which));
    };
    source.show = [this](const Thumbnail& made) {
        m_model->setPicture(made.row, made.picture, text::toQString(made.title));
    };
    source.forget = [this] { m_model->forgetPictures(); };
    m_pictures = new TilePictures(*m_list, settings, std::move(source));

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            emit viewChosen(static_cast<std::size_t>(current.row()));
    });
    connect(&session, &DocumentSession::documentChanged, this, [this] {
        m_pictures->leaveUnderWay(); // it is of the document before
        showCurrent();
    });
    connect(&session, &DocumentSession::comparisonChanged, m_pictures, &TilePictures::drawSoon);
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

bool Filmstrip::isBusy() const
{
    return m_pictures->isBusy();
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
}

} // namespace toscale::gui
