#include "app/text/worded_amounts.h"

#include <QRegularExpression>

namespace toscale::text {

namespace {

/// A number with a scale word, and what it counts. A year of the calendar has four digits and is no term.
const QRegularExpression& amounts()
{
    static const QString digit = QStringLiteral("[0-9\u0660-\u0669]");
    static const QString space = QStringLiteral("[ \u00A0\u202F]?");
    static const QString number = QStringLiteral("(?<!%1)%1(?:[.,'\u066B\u066C\u00A0\u202F ]?%1)*").arg(digit);
    static const QString scale =
        QStringLiteral(
            "(?:(?:milliards?|millions?|mille|millones|millón|mil|Milliarden|Milliarde|Millionen|Million|Mrd\\.|Mio\\.|"
            "billion|million|万|亿|مليار|مليون|ألف)%1(?:de |d’)?)?")
            .arg(space);
    static const QString money = QStringLiteral("dollars?|euros?|livres|dólares|libras|US-Dollar|Dollar|Euro|Pfund|"
                                                "美元|欧元|英镑|دولارًا|دولار|يورو|جنيه|\\$|€|£");
    static const QString size = QStringLiteral("[kKMGTP]i?[Bo]\\b");
    static const QString term =
        QStringLiteral("(?<!%1)%1{1,2}%2(?:ans?\\b|años?\\b|Jahren?\\b|Jahre\\b|mois\\b|meses\\b|Monate\\b|年|个月|"
                       "سنوات|سنة|عامًا|أشهر|شهرًا)")
            .arg(digit, space);
    static const QRegularExpression all(
        QStringLiteral("%1%2%3(?:%4|%5)|%6").arg(number, space, scale, money, size, term));
    return all;
}

} // namespace

QStringList wordedAmounts(const QString& text)
{
    QStringList found;
    for (auto matches = amounts().globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    return found;
}

} // namespace toscale::text
