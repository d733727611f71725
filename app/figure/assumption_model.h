#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"
#include "core/document/assumption.h"

#include <QAbstractTableModel>

namespace toscale::gui {

/// What the view on screen takes for granted: one row an assumption, with what is assumed now and how many cases it is
/// about. What is chosen is a named undo step.
class AssumptionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Assumed, Cases };
    /// OptionsRole: the values to choose from; WordsRole: the same in words. EditRole is the value.
    enum Role { OptionsRole = Qt::UserRole, WordsRole, ChangedRole };

    AssumptionModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// Reads them anew where the view changed since: whoever is not looked at costs nothing.
    void refresh();
    [[nodiscard]] int changedCount() const;
    [[nodiscard]] bool isChanged(int row) const;
    /// Back to what the document says.
    void reset(int row);
    void resetAll();

private:
    [[nodiscard]] const AssumptionRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QString nameOf(const AssumptionRow& row) const;
    [[nodiscard]] QString valueWords(const AssumptionRow& row, const std::string& value) const;
    [[nodiscard]] QString toolTip(const AssumptionRow& row) const;
    void changeTo(const View& view, const QString& name);

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    std::vector<AssumptionRow> m_rows;
};

} // namespace toscale::gui
