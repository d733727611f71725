#include "app/cases/case_field.h"

#include "app/text/mnemonic.h"

#include <QStringList>
#include <algorithm>

namespace toscale::gui {

QString CaseField::title() const
{
    return text::withoutMnemonic(label);
}

QString CaseField::words(const Case& which, std::size_t item) const
{
    if (shown)
        return shown(which, item);
    const QVariant value = get(which, item);
    if (kind == FieldKind::Check)
        return {};
    if (!choices)
        return value.toString();
    QStringList words;
    const QStringList chosen = kind == FieldKind::Several ? value.toStringList() : QStringList(value.toString());
    for (const FieldChoice& choice : choices(which, item))
        if (chosen.contains(choice.value) && !(kind == FieldKind::Choice && choice.value.isEmpty()))
            words << choice.words;
    words.removeDuplicates();
    return words.join(QStringLiteral("; "));
}

} // namespace toscale::gui
