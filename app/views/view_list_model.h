#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"
#include "core/document/step_changes.h"

#include <QAbstractListModel>
#include <QImage>

namespace toscale::gui {

/// The views of the document in their order, each with its figure in small. To drag one to another place and to type
/// another title are undo steps.
class ViewListModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// DisplayRole: the title; EditRole: what was typed of it, empty where it is made from the data; DecorationRole:
    /// the figure, once it is drawn.
    enum Role {
        NumberRole = Qt::UserRole, // "3"
        HintRole,                  // that it changes too much at once; empty where it does not
        IsDrawnRole                // DecorationRole says all: also that there is no figure
    };

    ViewListModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    /// What QListView calls where one is dropped.
    bool moveRows(const QModelIndex& sourceParent, int from, int count, const QModelIndex& destinationParent,
                  int before) override;
    /// To another place, as the rows are before; one undo step.
    void move(int from, int to);

    [[nodiscard]] const View& viewAt(int row) const { return m_tiles[static_cast<std::size_t>(row)].view; }
    /// A null picture: the view has no figure.
    void setPicture(int row, const QImage& picture, const QString& title);
    /// All are to be drawn anew: in other colours.
    void forgetPictures();

private:
    struct Tile {
        View view;
        QImage picture;
        QString title; // that the figure has
        QString hint;  // kept: it is asked for whenever a tile is painted
        bool isDrawn = false;
    };

    void rebuild();
    [[nodiscard]] QString titleOf(std::size_t row) const;
    [[nodiscard]] QString hintOf(const View& before, const View& view) const;

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    std::vector<Tile> m_tiles;
    SharedList<Case> m_cases; // that the pictures were drawn of
    Reference m_reference;    // likewise
};

} // namespace toscale::gui
