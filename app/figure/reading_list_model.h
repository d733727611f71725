#pragma once

#include "app/text/locale_wording.h"
#include "core/document/robustness.h"

#include <QAbstractListModel>
#include <QImage>
#include <memory>

namespace toscale::gui {

/// The readings of a view, each with what it does to the order and its figure in small.
class ReadingListModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// DisplayRole: the reading; DecorationRole: its figure, once it is drawn.
    enum Role {
        OrderRole = Qt::UserRole, // what it does to the order, in words
        ComparableRole,           // "4 of 6 cases comparable"
        OutcomeRole,              // OrderOutcome
        IsDrawnRole               // DecorationRole says all: also that there is no figure
    };

    explicit ReadingListModel(const text::LocaleWording& wording, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// The document has the names of the cases and the texts of their figures.
    void show(std::shared_ptr<const Document> document, Robustness found);
    [[nodiscard]] const Robustness& found() const { return m_found; }
    [[nodiscard]] const Reading& readingAt(int row) const
    {
        return m_found.readings[static_cast<std::size_t>(row)].reading;
    }
    /// Null: it has no figure.
    void setPicture(int row, const QImage& picture);
    /// All are to be drawn anew: in other colours.
    void forgetPictures();

private:
    struct Picture {
        QImage image;
        bool isDrawn = false;
    };

    const text::LocaleWording& m_wording;
    std::shared_ptr<const Document> m_document;
    Robustness m_found;
    std::vector<Picture> m_pictures;
};

} // namespace toscale::gui
