#include "app/text/list_words.h"

namespace toscale::text {

QString listed(const Phrases& phrases, const QStringList& items)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString first = items.mid(0, items.size() - 1).join(phrases.tr(", ", "between the items of a list"));
    return phrases.tr("%1 and %2", "the end of a list").arg(first, items.last());
}

} // namespace toscale::text
