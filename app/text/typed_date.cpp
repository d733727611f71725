#include "app/text/typed_date.h"

#include "app/text/qt_string.h"

namespace toscale::text {

std::vector<MonthName> monthNames(const QLocale& locale)
{
    std::vector<MonthName> names;
    for (int month = 1; month <= 12; ++month)
        for (const QString& name :
             {locale.monthName(month), locale.monthName(month, QLocale::ShortFormat), locale.standaloneMonthName(month),
              locale.standaloneMonthName(month, QLocale::ShortFormat)})
            names.push_back({toUtf8(name), month});
    return names;
}

std::vector<MonthName> monthNames(const Phrases& phrases)
{
    // of the sentences, and of the desktop, which may speak another language
    std::vector<MonthName> names = monthNames(phrases.locale());
    const std::vector<MonthName> ofDesktop = monthNames(QLocale::system());
    names.insert(names.end(), ofDesktop.begin(), ofDesktop.end());
    return names;
}

Result<EdtfDate> typedDate(const Phrases& phrases, const QString& text)
{
    return parseWrittenDate(toUtf8(text), monthNames(phrases));
}

} // namespace toscale::text
