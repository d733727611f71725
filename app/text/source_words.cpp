#include "app/text/source_words.h"

#include "app/text/amount_format.h"
#include "app/text/qt_string.h"

#include <algorithm>

namespace toscale::text {

QString sourceWords(const Phrases& phrases, const Source& source)
{
    QStringList parts{toQString(source.publisher.empty() ? source.id : source.publisher)};
    if (!source.date.empty())
        parts << AmountFormat(phrases).date(source.date);
    if (source.kind == SourceKind::Mirror)
        parts << phrases.tr("copy");
    else if (source.kind == SourceKind::Social)
        parts << phrases.tr("social media");
    return parts.join(QStringLiteral(", "));
}

QString sourceLine(const Phrases& phrases, std::span<const scene::CitedSource> sources)
{
    std::vector<const Source*> ordered;
    for (const scene::CitedSource& cited : sources)
        if (cited.source != nullptr)
            ordered.push_back(cited.source);
    std::ranges::stable_partition(ordered, [](const Source* source) { return source->kind == SourceKind::Primary; });
    QStringList words;
    for (const Source* source : ordered) {
        const QString one = sourceWords(phrases, *source);
        if (!words.contains(one))
            words << one;
    }
    if (words.isEmpty())
        return {};
    return phrases.tr("Sources: %1").arg(words.join(QStringLiteral("; ")));
}

} // namespace toscale::text
