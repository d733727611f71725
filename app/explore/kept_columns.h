#pragma once

#include <algorithm>
#include <deque>
#include <map>
#include <memory>

namespace toscale::gui {

/// Columns that are made when they are first asked for. Those that somebody holds are never made twice; of the others
/// the last few are kept, so that a long table that is looked at in many ways does not fill the memory.
template <class Key, class Column> class KeptColumns {
public:
    template <class Wanted, class Make> std::shared_ptr<const Column> get(const Wanted& key, const Make& make)
    {
        const auto known = m_known.find(key);
        std::shared_ptr<const Column> column = known == m_known.end() ? nullptr : known->second.lock();
        if (!column) {
            column = make();
            m_known.insert_or_assign(Key(key), column);
        }
        std::erase(m_recent, column);
        m_recent.push_front(column);
        if (m_recent.size() > mostRecent)
            m_recent.pop_back();
        return column;
    }

private:
    static constexpr std::size_t mostRecent = 2; // a chart is of two measures, mostly

    std::map<Key, std::weak_ptr<const Column>, std::less<>> m_known;
    std::deque<std::shared_ptr<const Column>> m_recent;
};

} // namespace toscale::gui
