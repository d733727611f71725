#include "app/text/list_words.h"

namespace toscale::text {

QString listed(const Phrases& phrases, const QStringList& items)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString first = phrases.withCommas(items.mid(0, items.size() - 1));
    return phrases.tr("%1 and %2", "the end of a list").arg(first, items.last());
}

QString shortened(const QString& text, int limit)
{
    if (text.size() <= limit)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), limit - 2);
    QString kept = text.left(space > 0 ? space : limit - 1);
    while (!kept.isEmpty() && QStringLiteral(",;:،؛").contains(kept.back()))
        kept.chop(1);
    return kept + QChar(0x2026);
}

} // namespace toscale::text
