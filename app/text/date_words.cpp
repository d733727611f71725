#include "app/text/date_words.h"

#include "app/text/qt_string.h"
#include "core/cases/edtf.h"
#include "core/civil_date.h"

#include <QDateTime>
#include <QRegularExpression>

namespace toscale::text {

namespace {

QString dayWords(const Phrases& phrases, const QDate& day)
{
    const QLocale& locale = phrases.locale();
    QString format = locale.dateFormat(QLocale::LongFormat);
    if (phrases.language().starts_with("en"))
        format = QStringLiteral("d MMMM yyyy");
    // the day of the week says nothing here
    static const QRegularExpression weekday(QStringLiteral("dddd[,،]? |[,،]? ?dddd"));
    format.remove(weekday);
    return locale.toString(day, format);
}

QString seasonWords(const Phrases& phrases, int season, const QString& year)
{
    switch (season) {
    case 21:
        return phrases.tr("spring %1", "a year").arg(year);
    case 22:
        return phrases.tr("summer %1", "a year").arg(year);
    case 23:
        return phrases.tr("autumn %1", "a year").arg(year);
    default:
        return phrases.tr("winter %1", "a year").arg(year);
    }
}

/// "September"; in Chinese beside a year "9月".
QString monthName(const Phrases& phrases, int month)
{
    const bool isChinese = phrases.locale().language() == QLocale::Chinese;
    return phrases.locale().standaloneMonthName(month, isChinese ? QLocale::ShortFormat : QLocale::LongFormat);
}

/// "2012-21" is spring, "2012-07" July; what has no month is a year.
QString monthWords(const Phrases& phrases, const QString& month, const QString& year)
{
    const int number = month.toInt();
    if (number >= 1 && number <= 12)
        return phrases.tr("%1 %2", "a month, a year").arg(monthName(phrases, number), year);
    return number == 0 ? year : seasonWords(phrases, number, year); // "XX"
}

/// "T10:20:30-04:00" behind a day: hours and minutes as a clock showed them there, and its zone where that is known.
QString timeWords(const Phrases& phrases, const QString& time)
{
    const QTime clock = QTime::fromString(time.mid(1, 8), QStringLiteral("HH:mm:ss"));
    const QString zone = time.mid(9);
    const QString words = phrases.locale().toString(clock, QStringLiteral("HH:mm"));
    if (zone.isEmpty())
        return words;
    const QString offset = zone == QLatin1String("Z") ? QString() : zone;
    return words + QStringLiteral(" UTC") + QString(offset).replace(QLatin1Char('-'), QChar(0x2212)); // minus
}

/// A valid date without marks of doubt.
QString plainDate(const Phrases& phrases, const QString& text, const EdtfDate& date)
{
    if (!date.earliest)
        return text;
    const qint64 year = toCivil(*date.earliest).year;
    const QString yearText = yearWords(phrases, year);
    const bool isLong = text.startsWith(QLatin1Char('Y'));
    const QString behindYear = isLong ? QString() : text.mid(text.startsWith(QLatin1Char('-')) ? 5 : 4);
    if (behindYear.isEmpty() && text.endsWith(QLatin1String("XX")))
        return phrases.tr("%1 to %2", "dates").arg(yearText, yearWords(phrases, year + 99));
    if (behindYear.isEmpty() && text.endsWith(QLatin1Char('X')))
        return year > 0 ? phrases.tr("%1s", "a decade: 2010s").arg(yearText)
                        : phrases.tr("%1 to %2", "dates").arg(yearText, yearWords(phrases, year + 9));
    if (behindYear.isEmpty())
        return yearText;
    const QString month = behindYear.mid(1, 2);
    const QString day = behindYear.mid(4, 2);
    if (day.isEmpty() || day == QLatin1String("XX"))
        return monthWords(phrases, month, yearText);
    const QDate known(static_cast<int>(year), month.toInt(), day.toInt()); // of years after Christ
    if (year <= 0)
        return phrases.locale().toString(day.toInt()) + QLatin1Char(' ') + monthWords(phrases, month, yearText);
    if (!known.isValid())
        return text;
    const QString time = behindYear.mid(6);
    const QString words = dayWords(phrases, known);
    return time.isEmpty() ? words : phrases.tr("%1, %2", "a day, a time of day").arg(words, timeWords(phrases, time));
}

QString oneDate(const Phrases& phrases, const QString& edtf)
{
    QString text = edtf;
    text.remove(QLatin1Char('~')).remove(QLatin1Char('?')).remove(QLatin1Char('%'));
    const auto date = parseEdtf(toUtf8(text));
    const QString words = date ? plainDate(phrases, text, *date) : text;
    const bool isBoth = edtf.contains(QLatin1Char('%'));
    const QString about = isBoth || edtf.contains(QLatin1Char('~')) ? phrases.tr("about %1").arg(words) : words;
    return isBoth || edtf.contains(QLatin1Char('?')) ? phrases.tr("%1 (uncertain)", "a date").arg(about) : about;
}

} // namespace

QString yearWords(const Phrases& phrases, qint64 year)
{
    return year > 0 ? phrases.digits(year) : phrases.tr("%1 BC", "a year").arg(phrases.digits(1 - year));
}

QString dateWords(const Phrases& phrases, const std::string& edtf)
{
    const QString text = toQString(edtf);
    if (!parseEdtf(edtf))
        return text;
    const QStringList ends = text.split(QLatin1Char('/'));
    if (ends.size() == 1)
        return oneDate(phrases, text);
    const auto isOpen = [](const QString& end) { return end.isEmpty() || end == QLatin1String(".."); };
    if (isOpen(ends[0]) && isOpen(ends[1]))
        return text;
    if (isOpen(ends[1]))
        return phrases.tr("since %1", "a date").arg(oneDate(phrases, ends[0]));
    if (isOpen(ends[0]))
        return phrases.tr("until %1", "a date").arg(oneDate(phrases, ends[1]));
    return phrases.tr("%1 to %2", "dates").arg(oneDate(phrases, ends[0]), oneDate(phrases, ends[1]));
}

} // namespace toscale::text
