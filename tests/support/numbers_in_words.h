#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace toscale::tests {

/// The numbers of a text as they are in every language: digits without marks, sorted.
inline QStringList numbersOf(const QString& text)
{
    QString plain;
    for (const QChar c : text)
        plain += c.digitValue() >= 0 && c.isDigit() ? QString::number(c.digitValue()) : QString(c);
    static const QRegularExpression groupMark(QStringLiteral("(?<=\\d)[.,٬٫’\\x{00A0}\\x{202F} ](?=\\d)"));
    plain.remove(groupMark);
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QStringList all;
    for (auto matches = number.globalMatch(plain); matches.hasNext();)
        all << matches.next().captured();
    all.sort();
    return all;
}

} // namespace toscale::tests
