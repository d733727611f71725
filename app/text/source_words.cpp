#include "app/text/source_words.h"

#include "app/text/amount_format.h"
#include "app/text/qt_string.h"

#include <QUrl>
#include <algorithm>

namespace toscale::text {

namespace {

/// "justice.gov": where the source is found; nothing for an address that is not on the web.
QString hostOf(const Source& source)
{
    const QUrl url(toQString(source.url));
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return {};
    const QString host = url.host();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

} // namespace

QString publisherWords(const Source& source)
{
    if (!source.publisher.empty())
        return toQString(source.publisher);
    // a source of a table has a title and nothing else: that is its name, no headline
    const bool isName = !source.kind && source.date.empty() && source.quote.empty();
    return toQString(!source.title.empty() && isName ? source.title : source.id);
}

QString sourceWords(const Phrases& phrases, const Source& source)
{
    const QString publisher = publisherWords(source);
    QStringList parts{phrases.isolated(publisher)};
    if (!source.date.empty())
        parts << AmountFormat(phrases).date(source.date);
    const QString host = hostOf(source);
    if (!host.isEmpty() && !publisher.contains(host, Qt::CaseInsensitive))
        parts << phrases.isolated(host);
    if (source.kind == SourceKind::Mirror)
        parts << phrases.tr("copy");
    else if (source.kind == SourceKind::Social)
        parts << phrases.tr("social media");
    return phrases.withCommas(parts);
}

QString sourceLine(const Phrases& phrases, std::span<const scene::CitedSource> sources)
{
    std::vector<const Source*> ordered;
    for (const scene::CitedSource& cited : sources)
        if (cited.source != nullptr)
            ordered.push_back(cited.source);
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const Source* source) { return source->kind == SourceKind::Primary; });
    QStringList words;
    for (const Source* source : ordered) {
        const QString one = sourceWords(phrases, *source);
        if (!words.contains(one))
            words << one;
    }
    if (words.isEmpty())
        return {};
    const QString line = phrases.tr("Sources: %1").arg(phrases.joined(words));
    return line.endsWith(QLatin1Char('.')) ? line : line + QLatin1Char('.'); // what follows is a sentence of its own
}

} // namespace toscale::text
