#include "app/text/stale_words.h"

#include "app/text/amount_format.h"
#include "app/text/list_words.h"
#include "app/text/qt_string.h"

namespace toscale::text {

std::chrono::sys_days today()
{
    bool isSet = false;
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    using std::chrono::system_clock;
    return std::chrono::floor<std::chrono::days>(isSet ? system_clock::time_point(std::chrono::seconds(seconds))
                                                       : system_clock::now());
}

QStringList staleWords(const Phrases& phrases, std::span<const StaleCase> cases)
{
    std::vector<std::pair<std::string, QStringList>> byDate;
    for (const StaleCase& stale : cases) {
        if (byDate.empty() || byDate.back().first != stale.asOf)
            byDate.emplace_back(stale.asOf, QStringList());
        byDate.back().second << phrases.isolated(stale.label);
    }
    QStringList sentences;
    for (const auto& [asOf, names] : byDate)
        sentences << phrases.tr("Known as of %1, more than %2 days ago: %3.")
                         .arg(AmountFormat(phrases).date(asOf), phrases.digits(mostDaysOfARecord),
                              listed(phrases, names));
    return sentences;
}

} // namespace toscale::text
