#pragma once

#include "app/document/document_session.h"

#include <QUndoCommand>

namespace toscale::gui {

/// An edit as an undo step: redo applies it, undo applies the inverse that came of it.
class EditCommand : public QUndoCommand {
public:
    EditCommand(DocumentSession& session, Edit edit, const QString& name, QString mergeKey);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    [[nodiscard]] bool mergeWith(const QUndoCommand* other) override;

private:
    DocumentSession& m_session;
    Edit m_edit;
    Edit m_inverse;
    QString m_mergeKey;
};

} // namespace toscale::gui
