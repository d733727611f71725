#include "core/io/unique_ids.h"

#include "core/quantity/ascii.h"
#include "core/quantity/fast_fold.h"

#include <QString>

namespace toscale::io {

namespace {

std::string withoutAccents(std::string_view text)
{
    const QString decomposed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                                   .toLower()
                                   .normalized(QString::NormalizationForm_KD);
    QString kept;
    for (const QChar c : decomposed)
        if (!c.isMark())
            kept += c.isLetterOrNumber() || c.isSurrogate() ? c : QLatin1Char('-');
    return kept.normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace

std::string idFromTitle(std::string_view title)
{
    constexpr std::size_t longest = 60;
    const std::string folded = isAscii(title) ? std::string(title) : withoutAccents(title);
    std::string id;
    for (const char c : folded) {
        const bool isKept = isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
        const bool startsCharacter = (static_cast<unsigned char>(c) & 0xc0U) != 0x80;
        if (id.size() >= longest && startsCharacter)
            break;
        if (isKept)
            id += lowered(c);
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (id.ends_with('-'))
        id.pop_back();
    return id.empty() ? "case" : id;
}

std::string UniqueIds::take(std::string id)
{
    const auto [found, isNew] = m_used.try_emplace(id, 1);
    if (isNew)
        return id;
    std::string numbered;
    do
        numbered = id + '-' + std::to_string(++found->second);
    while (m_used.contains(numbered));
    m_used.emplace(numbered, 1);
    return numbered;
}

} // namespace toscale::io
