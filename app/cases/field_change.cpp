#include "app/cases/field_change.h"

#include "app/cases/case_parts.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"

namespace toscale::gui {

Result<void> changeField(DocumentSession& session, const std::string& caseId, std::size_t item, const CaseField& field,
                         const QString& what, const QVariant& value, const QString& mergeKey)
{
    const auto at = positionOfCase(session.document(), caseId);
    if (!at)
        return fail(ErrorCode::UnknownCase, {caseId, {}});
    const Case& before = session.document().cases[*at];
    Case content = before;
    if (auto set = field.set(content, item, value); !set)
        return set;
    if (content == before)
        return {};
    QString title = field.title();
    title[0] = title[0].toLower();
    const QString name = what.isEmpty()
        ? CaseParts::tr("Change “%1” of %2", "field, case").arg(title, text::shownLabel(before))
        : CaseParts::tr("Change “%1” of %2, %3", "field, item, case").arg(title, what, text::shownLabel(before));
    session.edit(replacementOfCase(session.document(), *at, std::move(content)), name, mergeKey);
    return {};
}

} // namespace toscale::gui
