#include "app/cases/case_words.h"

#include "app/text/date_words.h"
#include "app/text/qt_string.h"
#include "core/cases/actor_kind.h"

namespace toscale::gui {

QString caseWords(const Case& which, CaseColumn column, const text::LocaleWording& wording)
{
    const QString typed =
        column == CaseColumn::Kind ? text::toQString(nameOf(actorKindOf(which))) : typedText(which, column);
    if (typed.isEmpty())
        return {};
    if (isDateColumn(column))
        return text::dateWords(wording.phrases(), text::toUtf8(typed));
    for (const auto& [label, value] : choicesOf(wording, column))
        if (value == typed)
            return label;
    return typed;
}

QString valueWords(const ComparedCase& row, const Comparison& of, const text::LocaleWording& wording)
{
    if (const Gap* gap = row.gap())
        return text::toQString(wording.gap(*gap, scene::Length::Short));
    return text::toQString(wording.value(*row.measured(), of));
}

} // namespace toscale::gui
