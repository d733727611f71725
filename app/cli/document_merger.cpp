#include "app/cli/document_merger.h"

#include "app/cli/report.h"
#include "core/io/unique_ids.h"

#include <utility>

namespace toscale::cli {

void DocumentMerger::add(Document from, std::vector<bool> isIdMade, const std::string& file)
{
    isIdMade.resize(from.cases.size());
    if (!m_result.document) {
        m_result.document = std::move(from);
        m_isIdMade = std::move(isIdMade);
        return;
    }
    if (m_byId.empty())
        for (std::size_t i = 0; i < m_result.document->cases.size(); ++i)
            m_byId.emplace(std::as_const(m_result.document->cases)[i].id, i);
    for (std::size_t i = 0; i < from.cases.size(); ++i)
        add(std::move(from.cases[i]), isIdMade[i], file);
    m_result.document->views.append(from.views);
}

void DocumentMerger::add(Case one, bool isIdMade, const std::string& file)
{
    SharedList<Case>& cases = m_result.document->cases;
    bool isWrittenTwice = false;
    const auto [first, last] = m_byId.equal_range(one.id);
    for (auto known = first; known != last; ++known) {
        const std::size_t at = known->second;
        if (std::as_const(cases)[at] == one) {
            m_isIdMade[at] = m_isIdMade[at] && isIdMade;
            return;
        }
        isWrittenTwice |= !isIdMade && !m_isIdMade[at];
    }
    if (isWrittenTwice) {
        m_result.hadErrors = true;
        report(m_streams.err, Error{ErrorCode::DuplicateId, {file, {}, 0, 0}, {one.id}});
        return;
    }
    m_byId.emplace(one.id, cases.size());
    cases.push_back(std::move(one));
    m_isIdMade.push_back(isIdMade);
}

void DocumentMerger::finish()
{
    if (m_byId.empty())
        return;
    SharedList<Case>& cases = m_result.document->cases;
    io::UniqueIds ids;
    for (std::size_t i = 0; i < cases.size(); ++i)
        if (!m_isIdMade[i])
            (void)ids.take(std::as_const(cases)[i].id);
    for (std::size_t i = 0; i < cases.size(); ++i)
        if (m_isIdMade[i])
            cases[i].id = ids.take(io::idFromTitle(std::as_const(cases)[i].title));
}

} // namespace toscale::cli
