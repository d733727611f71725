#include "app/views/view_list_model.h"

#include "app/text/figure_words.h"
#include "app/text/list_words.h"
#include "app/text/qt_string.h"

#include <QMimeData>
#include <algorithm>

namespace toscale::gui {

namespace {

const QString rowType = QStringLiteral("application/x-toscale-view-row");

QString changeWords(StepChange change)
{
    switch (change) {
    case StepChange::Figure:
        return ViewListModel::tr("figure");
    case StepChange::Measure:
        return ViewListModel::tr("measure");
    case StepChange::Cases:
        return ViewListModel::tr("cases");
    case StepChange::Basis:
        return ViewListModel::tr("stages of penalties");
    case StepChange::Baseline:
        return ViewListModel::tr("what is compared with");
    case StepChange::Conversion:
        return ViewListModel::tr("currency, prices or prefixes");
    case StepChange::Colours:
        break;
    }
    return ViewListModel::tr("colours");
}

} // namespace

ViewListModel::ViewListModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_wording(wording)
{
    connect(&session, &DocumentSession::documentChanged, this, &ViewListModel::rebuild);
    rebuild();
}

int ViewListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QString ViewListModel::titleOf(std::size_t row) const
{
    const Tile& tile = m_tiles[row];
    if (!tile.view.title.empty())
        return text::toQString(tile.view.title);
    return tile.title.isEmpty() ? text::figureWords(m_wording.phrases(), tile.view.figure).name : tile.title;
}

QString ViewListModel::hintOf(const View& before, const View& view) const
{
    const std::vector<StepChange> changes = changesBetween(m_session.document(), before, view);
    if (changes.size() <= mostChangesOfStep)
        return {};
    QStringList words;
    for (const StepChange change : changes)
        words << changeWords(change);
    return tr("Changes %1 things at once: %2").arg(changes.size()).arg(words.join(QStringLiteral(", ")));
}

QVariant ViewListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Tile& tile = m_tiles[row];
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case Qt::EditRole:
        return text::toQString(tile.view.title);
    case Qt::DecorationRole:
        return tile.picture.isNull() ? QVariant() : QVariant(tile.picture);
    case NumberRole:
        return QLocale().toString(index.row() + 1);
    case HintRole:
        return tile.hint;
    case IsDrawnRole:
        return tile.isDrawn;
    case Qt::AccessibleTextRole:
        return tile.hint.isEmpty()
            ? tr("View %1 of %2: %3")
                  .arg(QLocale().toString(index.row() + 1), QLocale().toString(rowCount()), titleOf(row))
            : tr("View %1 of %2: %3 (%4)")
                  .arg(QLocale().toString(index.row() + 1), QLocale().toString(rowCount()), titleOf(row), tile.hint);
    case Qt::ToolTipRole:
        return QStringList{titleOf(row), text::figureWords(m_wording.phrases(), tile.view.figure).name, tile.hint}
            .join(QLatin1Char('\n'))
            .trimmed();
    default:
        return {};
    }
}

bool ViewListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    View view = m_session.document().views[row];
    const std::string title = text::toUtf8(value.toString().trimmed());
    if (title == view.title)
        return false;
    view.title = title;
    m_session.edit(ReplaceView{row, view}, tr("Rename view"));
    return true;
}

Qt::ItemFlags ViewListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between two of them
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList ViewListModel::mimeTypes() const
{
    return {rowType};
}

QMimeData* ViewListModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        const View& view = m_tiles[static_cast<std::size_t>(indexes.front().row())].view;
        data->setData(rowType, QByteArray::fromStdString(view.id));
    }
    return data;
}

bool ViewListModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const
{
    return data->hasFormat(rowType)
        && positionOfView(m_session.document(), data->data(rowType).toStdString()).has_value();
}

bool ViewListModel::moveRows(const QModelIndex& sourceParent, int from, int count, const QModelIndex& destinationParent,
                             int before)
{
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1 || before == from || before == from + 1)
        return false;
    move(from, before > from ? before - 1 : before);
    return true;
}

void ViewListModel::move(int from, int to)
{
    if (from == to || std::min(from, to) < 0 || std::max(from, to) >= rowCount())
        return;
    m_session.edit(MoveView{static_cast<std::size_t>(from), static_cast<std::size_t>(to)}, tr("Move view"));
}

void ViewListModel::rebuild()
{
    const Document& document = m_session.document();
    const bool areOtherCases = m_cases != document.cases || m_reference != document.reference;
    m_cases = document.cases;
    m_reference = document.reference;
    const bool isSame = !areOtherCases && std::ranges::equal(m_tiles, document.views, {}, &Tile::view);
    if (isSame)
        return;
    std::vector<Tile> tiles;
    for (const View& view : document.views) {
        Tile tile{view, {}, {}, tiles.empty() ? QString() : hintOf(tiles.back().view, view), false};
        const auto old = std::ranges::find(m_tiles, view.id, [](const Tile& each) { return each.view.id; });
        if (old != m_tiles.end()) { // an old picture stands until the new one is drawn
            tile.picture = old->picture;
            tile.title = old->title;
            tile.isDrawn = old->isDrawn && !areOtherCases && old->view == view;
        }
        tiles.push_back(std::move(tile));
    }
    const bool isOneList = std::ranges::equal(
        tiles, m_tiles, {}, [](const Tile& tile) { return tile.view.id; },
        [](const Tile& tile) { return tile.view.id; });
    if (isOneList) { // whoever types a title goes on
        m_tiles = std::move(tiles);
        if (!m_tiles.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_tiles = std::move(tiles);
    endResetModel();
}

void ViewListModel::setPicture(int row, const QImage& picture, const QString& title)
{
    if (row < 0 || row >= rowCount())
        return;
    Tile& tile = m_tiles[static_cast<std::size_t>(row)];
    tile.picture = picture;
    tile.title = title;
    tile.isDrawn = true;
    emit dataChanged(index(row), index(row));
}

void ViewListModel::forgetPictures()
{
    for (Tile& tile : m_tiles)
        tile.isDrawn = false;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {IsDrawnRole});
}

} // namespace toscale::gui
