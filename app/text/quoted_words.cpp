#include "app/text/quoted_words.h"

#include <array>
#include <vector>

namespace toscale::text {

namespace {

/// Both marks of a language: those around %1.
struct Marks {
    explicit Marks(const QString& pattern)
        : opening(pattern.section(QStringLiteral("%1"), 0, 0))
        , closing(pattern.section(QStringLiteral("%1"), 1))
    {
    }
    QString opening;
    QString closing;
};

/// What can close a quotation that this mark opens; empty for what opens none.
QString closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return QStringLiteral("\"");
    case u'“':
        return QStringLiteral("”");
    case u'„':
        return QStringLiteral("“”");
    case u'«':
        return QStringLiteral("»");
    case u'‘':
        return QStringLiteral("’");
    default:
        return {};
    }
}

class InnerQuotes {
public:
    InnerQuotes(const Phrases& phrases, const QString& text)
        : m_marks{Marks(phrases.tr("“%1”", "a text as found")), Marks(phrases.tr("‘%1’", "a quotation inside another"))}
        , m_text(text)
    {
    }

    [[nodiscard]] QString words()
    {
        QString words;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (closes(i)) {
                words += marks().closing;
                m_closings.pop_back();
            } else if (opens(i)) {
                m_closings.push_back(closingOf(m_text[i]));
                words += marks().opening;
            } else {
                words += m_text[i];
            }
        }
        return words;
    }

private:
    /// The levels take turns; outermost are the marks that the sentence puts around the text.
    [[nodiscard]] const Marks& marks() const { return m_marks[m_closings.size() % 2]; }

    [[nodiscard]] bool closes(qsizetype at) const
    {
        const QChar mark = m_text[at];
        if (m_closings.empty() || !m_closings.back().contains(mark))
            return false;
        return mark != u'’' || at + 1 == m_text.size() || !m_text[at + 1].isLetter(); // else an apostrophe
    }

    [[nodiscard]] bool opens(qsizetype at) const
    {
        const QChar mark = m_text[at];
        if (mark == u'‘' && m_closings.empty())
            return false; // of the second level already
        const QString closing = closingOf(mark);
        for (qsizetype i = at + 1; i < m_text.size(); ++i)
            if (closing.contains(m_text[i]))
                return true;
        return false;
    }

    std::array<Marks, 2> m_marks; // of the first and of the second level
    const QString& m_text;
    std::vector<QString> m_closings; // of the quotations that are open
};

} // namespace

QString insideQuotes(const Phrases& phrases, const QString& text)
{
    return InnerQuotes(phrases, text).words();
}

QString quoted(const Phrases& phrases, const QString& text)
{
    return phrases.tr("“%1”", "a text as found").arg(insideQuotes(phrases, text));
}

} // namespace toscale::text
