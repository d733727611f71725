#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"

#include <QAbstractListModel>
#include <map>
#include <optional>

namespace toscale::gui {

/// The document's cases with a tick for those that the current view draws, and their value in its measure.
class CaseListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CaseIdRole = Qt::UserRole, ValueTextRole, SortRole };

    enum class Order { File, LargestFirst, SmallestFirst };

    CaseListModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Whole cases, and their names and values for other programs.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    /// Puts the cases of the view in that order, gaps last; one undo step.
    void orderFigure(Order order);
    [[nodiscard]] DocumentSession& session() { return m_session; }

signals:
    /// Why a tick stays.
    void tickRefused(const QString& why);

private:
    struct Row {
        const Case* which = nullptr;            // of m_shown, as the next
        const ComparedCase* compared = nullptr; // none: not drawn
        std::optional<double> sortKey;          // none: a gap, or not drawn

        [[nodiscard]] const std::string& id() const { return which->id; }
        [[nodiscard]] bool ticked() const { return compared != nullptr; }
    };
    /// A case that was unticked, with what the view said of it: ticked again it comes back as it was.
    struct Hidden {
        ViewCase entry;
        std::size_t position = 0;
    };

    void rebuild();
    [[nodiscard]] std::vector<Row> rowsNow() const;
    /// In one line; nothing in it acts on the words beside it.
    [[nodiscard]] QString labelOf(const Row& row) const;
    /// Worded when it is looked at: of many cases few are.
    [[nodiscard]] QString valueOf(const Row& row) const;
    [[nodiscard]] Hidden takeHidden(const std::string& viewId, const std::string& caseId);

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    SharedView m_shown; // whose values the rows have
    std::vector<Row> m_rows;
    std::map<std::pair<std::string, std::string>, Hidden> m_hidden; // by view and case
};

} // namespace toscale::gui
