#include "app/text/description_words.h"

#include "app/text/phrases.h"
#include "core/scene/figures/row_marks.h"

#include <numeric>

namespace toscale::text {

void appendRows(QStringList& lines, const Phrases& phrases, const Comparison& in,
                const std::function<QString(const ComparedCase&)>& sentence)
{
    constexpr std::size_t mostListened = 200; // to more nobody listens
    std::vector<std::size_t> all(in.rows.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const std::vector<std::size_t> listed = scene::rowsToShow(in, all, mostListened);
    for (const std::size_t row : listed)
        lines << sentence(in.rows[row]) + phrases.fullStop();
    if (const std::size_t rest = all.size() - listed.size(); rest > 0)
        lines << phrases.tr("%n more case(s): see the marks and the data.", nullptr, static_cast<int>(rest));
}

} // namespace toscale::text
