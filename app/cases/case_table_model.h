#pragma once

#include "app/cases/case_cell.h"
#include "app/cases/checked_delegate.h"
#include "app/cases/pasted_cells.h"
#include "app/document/document_session.h"
#include "app/text/locale_wording.h"

#include <QAbstractTableModel>
#include <map>

namespace toscale::gui {

/// All cases of the document with what the table can say of each; values in the reference of the current view. What is
/// typed into a cell is a named undo step.
class CaseTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// SortRole: a number, or a folded text; invalid for a gap, which sorts last.
    enum Role { CaseIdRole = Qt::UserRole, SortRole };

    CaseTableModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;

    [[nodiscard]] const Case& caseAt(int row) const;
    [[nodiscard]] int rowOf(const std::string& caseId) const;
    /// In base units; nothing for a gap.
    [[nodiscard]] std::optional<double> valueAt(int row, MeasureId measure) const;
    [[nodiscard]] const Currency& currency() const;
    [[nodiscard]] const SharedList<Case>& cases() const { return m_cases; }
    [[nodiscard]] const Reference& reference() const { return m_reference; }

    /// Puts texts into cells, as one undo step. Nothing is put anywhere where one of them cannot be: then the words
    /// that say which, and why.
    [[nodiscard]] QString setCells(const std::vector<PastedCell>& cells);

    /// What a cell would say if that were typed.
    [[nodiscard]] Explanation explain(const QModelIndex& index, const QString& typed) const;

    /// A new case behind the last; its row.
    int addCase(const QString& name);
    /// Copies behind the last row, as one undo step; the row of the first.
    int addCopies(const std::vector<int>& rows);
    /// Cases that came from elsewhere, with ids of their own, in front of row `at` or behind the last; the row of the
    /// first.
    int addCases(std::vector<Case> cases, const QString& name, std::optional<int> at = {});
    /// Puts these rows, in their order, in front of row `to`, as one undo step.
    void moveCases(std::vector<int> rows, int to);
    void removeCases(std::vector<int> rows);

private:
    /// Of one measure, row by row as they are asked for: who looks at some of many cases does not wait for all of them.
    struct Values {
        Comparison of; // its measure and reference, for the words
        std::vector<std::optional<ComparedCase>> rows;
    };

    void rebuild();
    [[nodiscard]] Values& valuesOf(MeasureId measure) const;
    [[nodiscard]] const ComparedCase& compared(int row, MeasureId measure) const;
    [[nodiscard]] QString shown(const ComparedCase& row, MeasureId measure) const;
    [[nodiscard]] QString words(int row, CaseColumn column) const;
    [[nodiscard]] QString toolTip(int row, CaseColumn column) const;
    [[nodiscard]] QVariant sortKey(int row, CaseColumn column) const;
    /// Puts a text into a case; why it cannot be, else nothing.
    [[nodiscard]] QString setCell(Case& which, CaseColumn column, const QString& typed) const;

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    SharedList<Case> m_cases;                     // of the document, as the rows show them
    Reference m_reference;                        // of the current view
    mutable std::map<MeasureId, Values> m_values; // made when first asked for
};

} // namespace toscale::gui
