#include "app/figure/reading_list_model.h"

#include "app/text/qt_string.h"
#include "app/text/reading_words.h"

namespace toscale::gui {

ReadingListModel::ReadingListModel(const text::LocaleWording& wording, QObject* parent)
    : QAbstractListModel(parent)
    , m_wording(wording)
{
}

int ReadingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.readings.size());
}

QVariant ReadingListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const ReadingResult& result = m_found.readings[row];
    const text::Phrases& phrases = m_wording.phrases();
    const auto words = [&] { return text::capitalized(text::readingWords(phrases, *m_document, result.reading)); };
    switch (role) {
    case Qt::DisplayRole:
        return words();
    case Qt::DecorationRole:
        return m_pictures[row].image.isNull() ? QVariant() : QVariant(m_pictures[row].image);
    case IsDrawnRole:
        return m_pictures[row].isDrawn;
    case OrderRole:
        return text::capitalized(text::orderWords(phrases, *m_document, result.order));
    case ComparableRole:
        return text::capitalized(text::comparableWords(phrases, result.comparable, m_found.cases));
    case OutcomeRole:
        return static_cast<int>(result.order.outcome());
    case Qt::AccessibleTextRole:
        return text::resultLine(phrases, *m_document, result, m_found.cases);
    case Qt::ToolTipRole:
        return tr("%1\n%2\n%3\nClick to read the view so")
            .arg(words(), text::capitalized(text::orderWords(phrases, *m_document, result.order)),
                 text::capitalized(text::comparableWords(phrases, result.comparable, m_found.cases)));
    default:
        return {};
    }
}

void ReadingListModel::show(std::shared_ptr<const Document> document, Robustness found)
{
    beginResetModel();
    m_document = std::move(document);
    m_found = std::move(found);
    m_pictures.assign(m_found.readings.size(), {});
    endResetModel();
}

void ReadingListModel::setPicture(int row, const QImage& picture)
{
    if (row < 0 || row >= rowCount())
        return;
    m_pictures[static_cast<std::size_t>(row)] = {picture, true};
    emit dataChanged(index(row), index(row), {Qt::DecorationRole, IsDrawnRole});
}

void ReadingListModel::forgetPictures()
{
    m_pictures.assign(m_found.readings.size(), {});
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole, IsDrawnRole});
}

} // namespace toscale::gui
