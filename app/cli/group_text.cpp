#include "app/cli/group_text.h"

#include "core/io/folded_name.h"

#include <algorithm>

namespace toscale::cli {

using io::Column;

GroupText::GroupText(std::string_view column, const io::TableHeader& header)
{
    const std::string folded = io::foldedName(column);
    const auto isNamed = [&](Column which) { return folded == io::nameOf(which); };
    for (const Column plain : {Column::Title, Column::Jurisdiction, Column::Country, Column::AsOf})
        if (isNamed(plain)) {
            m_cell = header.cellOf(plain);
            return;
        }
    for (const Column word : {Column::Status, Column::Outcome})
        if (isNamed(word)) {
            m_cell = header.cellOf(word);
            m_isWord = true;
            return;
        }
    if (isNamed(Column::Act) || isNamed(Column::Date)) {
        m_cell = header.cellOf(Column::Act);
        m_standIn = header.cellOf(Column::Date);
        return;
    }
    const auto further = std::ranges::find_if(
        header.further(), [&](const io::FurtherColumn& each) { return io::foldedName(each.name) == folded; });
    m_isFurther = further != header.further().end();
    m_isOfUse = m_isFurther;
    if (m_isFurther)
        m_cell = further->cell;
}

std::string_view GroupText::in(const std::vector<io::ScannedCell>& cells, std::string& scratch) const
{
    std::string_view text;
    if (m_cell)
        text = cells[*m_cell].text(scratch);
    if (text.empty() && m_standIn)
        text = cells[*m_standIn].text(scratch);
    if (!m_isWord)
        return text;
    scratch = io::foldedName(text);
    return scratch;
}

} // namespace toscale::cli
