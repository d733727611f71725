#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"

#include <QAbstractListModel>

namespace toscale::gui {

/// The document's cases with a tick for those that the current view draws, and their value in its measure.
class CaseListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CaseIdRole = Qt::UserRole, ValueTextRole, SortRole };

    CaseListModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::string id;
        QString label;
        QString value;
        double sortKey = -1; // gaps and cases that are not drawn come last
        bool ticked = false;
    };

    void rebuild();
    [[nodiscard]] std::vector<Row> rowsNow() const;

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    std::vector<Row> m_rows;
};

} // namespace toscale::gui
