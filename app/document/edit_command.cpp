#include "app/document/edit_command.h"

namespace toscale::gui {

EditCommand::EditCommand(DocumentSession& session, Edit edit, const QString& name, QString mergeKey)
    : QUndoCommand(name)
    , m_session(session)
    , m_edit(std::move(edit))
    , m_mergeKey(std::move(mergeKey))
{
}

void EditCommand::redo()
{
    m_inverse = m_session.applyNow(m_edit);
}

void EditCommand::undo()
{
    m_edit = m_session.applyNow(m_inverse);
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const EditCommand*>(other); // QUndoStack asks only commands of the same id
    if (next->m_mergeKey != m_mergeKey)
        return false;
    m_edit = next->m_edit; // whole values: the later one replaces the earlier, the first inverse takes both back
    return true;
}

} // namespace toscale::gui
