#include "app/text/list_words.h"

#include <QRegularExpression>

namespace toscale::text {

namespace {

/// Spanish says "e" for "y" where the sound of i follows: "Meta e Internet Archive", but "agua y hielo" (RAE,
/// Diccionario panhispánico de dudas, "y").
bool asksForE(const Phrases& phrases, const QString& next)
{
    static const QRegularExpression soundOfI(QStringLiteral("^(?:[iíIÍ]|[hH][ií](?!e))"));
    return phrases.locale().language() == QLocale::Spanish && next.contains(soundOfI);
}

} // namespace

QString listed(const Phrases& phrases, const QStringList& items)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString first =
        items.mid(0, items.size() - 1).join(phrases.tr(", ", "between the names of a list that ends in and"));
    QString sentence = phrases.tr("%1 and %2", "the end of a list");
    if (asksForE(phrases, items.last()))
        sentence.replace(QStringLiteral(" y "), QStringLiteral(" e "));
    return sentence.arg(first, items.last());
}

QString shortened(const QString& text, int limit)
{
    if (text.size() <= limit)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), limit - 2);
    QString kept = text.left(space > 0 ? space : limit - 1);
    while (!kept.isEmpty() && QStringLiteral(",;:،؛，；：、").contains(kept.back()))
        kept.chop(1);
    return kept + QChar(0x2026);
}

} // namespace toscale::text
