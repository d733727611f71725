#pragma once

#include "app/cases/case_field.h"
#include "app/document/document_session.h"

namespace toscale::gui {

/// Changes one field of a case as a named undo step, with the references of views to it; nothing where it says that
/// already. `item` is its position in its list, `what` how that item is called, empty for the case itself. Steps with
/// the same `mergeKey` in a row become one. Errors of the field; UnknownCase.
[[nodiscard]] Result<void> changeField(DocumentSession& session, const std::string& caseId, std::size_t item,
                                       const CaseField& field, const QString& what, const QVariant& value,
                                       const QString& mergeKey);

} // namespace toscale::gui
