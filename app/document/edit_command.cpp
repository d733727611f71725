#include "app/document/edit_command.h"

#include <optional>

namespace toscale::gui {

namespace {

/// The case that an edit gives new content, at its end with what follows of that in views.
std::optional<std::size_t> changedCase(const Edit& edit)
{
    if (const auto* replaced = std::get_if<ReplaceCase>(&edit))
        return replaced->at;
    const auto* series = std::get_if<EditSeries>(&edit);
    return series != nullptr && !series->edits.empty() ? changedCase(series->edits.back()) : std::nullopt;
}

/// What does both, one behind the other, where the inverse of the first takes both back: the second gives the same
/// case, view, title, language or reference as a whole.
std::optional<Edit> joined(const Edit& first, const Edit& second)
{
    const auto isOfSame = [&]<class Whole>(const Whole& whole) {
        const auto* before = std::get_if<Whole>(&first);
        if constexpr (requires { whole.at; })
            return before != nullptr && before->at == whole.at;
        else
            return before != nullptr;
    };
    if (const auto* view = std::get_if<ReplaceView>(&second)) {
        if (const auto* made = std::get_if<InsertView>(&first); made != nullptr && made->at == view->at)
            return InsertView{view->at, view->content};
        return isOfSame(*view) ? std::optional(second) : std::nullopt;
    }
    const auto* one = std::get_if<ReplaceCase>(&second);
    const auto* title = std::get_if<SetTitle>(&second);
    const auto* language = std::get_if<SetLanguage>(&second);
    const auto* reference = std::get_if<SetReference>(&second);
    const bool isSame = (one && isOfSame(*one)) || (title && isOfSame(*title)) || (language && isOfSame(*language))
        || (reference && isOfSame(*reference));
    return isSame ? std::optional(second) : std::nullopt;
}

} // namespace

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
    if (auto both = joined(m_edit, next->m_edit)) {
        m_edit = *std::move(both);
        return true;
    }
    // the inverse of the first alone would leave something of the second
    const auto at = changedCase(m_edit);
    if (!at || at != changedCase(next->m_edit))
        return false;
    m_edit = EditSeries{{std::move(m_edit), next->m_edit}};
    m_inverse = EditSeries{{next->m_inverse, std::move(m_inverse)}};
    return true;
}

} // namespace toscale::gui
