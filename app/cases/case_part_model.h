#pragma once

#include "app/cases/case_part.h"
#include "app/document/document_session.h"
#include "app/text/phrases.h"

#include <QAbstractTableModel>
#include <optional>

namespace toscale::gui {

/// One list of one case as a table, and a row for one more. Every change is a named undo step of the session.
class CasePartModel : public QAbstractTableModel {
    Q_OBJECT
public:
    CasePartModel(DocumentSession& session, const text::Phrases& phrases, CasePart part, QObject* parent = nullptr);

    [[nodiscard]] const CasePart& part() const { return m_part; }
    /// An id that the document does not have shows nothing.
    void showCase(const std::string& caseId);
    [[nodiscard]] const Case* shownCase() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] const CaseField& fieldAt(int column) const;
    /// Nothing can be added.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isNew(int row) const { return m_items >= 0 && row == m_items; }
    /// The position in the list; nothing for the row of one more.
    [[nodiscard]] std::optional<std::size_t> itemAt(int row) const;
    /// What a cell would say if that were typed.
    [[nodiscard]] Explanation explain(const QModelIndex& index, const QString& typed) const;

    /// A copy behind it; its row.
    int duplicate(int row);
    /// Why it stays, or what went with it.
    ItemRemoval remove(int row);
    /// One place up (-1) or down (1); where it then stands.
    int move(int row, int by);

signals:
    /// An item was typed into the last row.
    void added(int row);

private:
    void rebuild();
    [[nodiscard]] bool add(const QString& typed);
    [[nodiscard]] Explanation addTo(Case& content, const QString& typed) const;
    void replace(Case content, const QString& step);

    DocumentSession& m_session;
    const text::Phrases& m_phrases;
    CasePart m_part;
    std::vector<std::size_t> m_columns; // fields of the part
    std::string m_caseId;
    int m_items = -1; // as views know it; -1 = no case
};

} // namespace toscale::gui
