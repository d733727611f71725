#pragma once

#include "core/quantity/estimate.h"
#include "core/quantity/text_cursor.h"

#include <string>

namespace toscale {

/// The words around a quantity that say how exact it is. One is allowed, in front or behind; "from" and "between" only
/// announce a range.
class QualifierReader {
public:
    /// "over", "up to", "about", "from" ... in front of the number; false, refused, when there are two.
    bool readLeading(TextCursor& cursor);
    /// "+", "or more", "(est.)" ... behind the number or its unit; false, refused, when it is the second.
    bool readTrailing(TextCursor& cursor);
    /// Such words, be they one too many, are all that is left of the text.
    [[nodiscard]] static bool isTrailingAllAhead(TextCursor& cursor);
    /// Moves over a dash, "~" or word between the two ends of a range; the caller sees to it that a number follows.
    bool acceptRangeMark(TextCursor& cursor) const;
    /// At the end of the text: does the qualifier fit to one value, or to a range? False, refused, where not.
    bool agreesWith(TextCursor& cursor, bool isRange) const;

    [[nodiscard]] Qualifier found() const { return m_found; }

private:
    bool take(TextCursor& cursor, Qualifier qualifier, std::size_t from);

    Qualifier m_found = Qualifier::Exact;
    bool m_any = false;
    std::size_t m_foundAt = 0;
    std::string m_text;
    enum class RangeWord { None, From, Between } m_rangeWord = RangeWord::None;
    std::size_t m_rangeWordAt = 0;
};

} // namespace toscale
