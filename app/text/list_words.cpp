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

QString altTextOf(const Phrases& phrases, const QStringList& lead, const QStringList& ofCases, std::size_t all)
{
    for (qsizetype shown = ofCases.size();; --shown) {
        QStringList sentences = lead + ofCases.mid(0, shown);
        if (const int rest = static_cast<int>(all) - static_cast<int>(shown); rest > 0)
            sentences << phrases.tr("%n more case(s): see the marks and the data.", nullptr, rest);
        QString text = sentences.join(phrases.betweenSentences());
        if (text.size() <= longestAltText)
            return text;
        if (shown == 0)
            return lead.join(phrases.betweenSentences());
    }
}

} // namespace toscale::text
