#pragma once

#include <atomic>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace toscale {

/// A list whose copies share their items until one of them writes: a snapshot of a document for another thread costs a
/// pointer an item. To write through [], front(), back() or an iterator makes the item this list's own first; put()
/// and the edits of a document never touch an item that a copy may be reading.
template <class T> class SharedList {
    using Items = std::vector<std::shared_ptr<T>>;

    /// Random access to `Value`, T or const T.
    template <class Value, class Place> class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = Value*;
        using reference = Value&;

        Iterator() = default;
        explicit Iterator(Place place)
            : m_place(place)
        {
        }
        /// To read where one may write.
        template <class OtherValue, class OtherPlace>
        requires std::convertible_to<OtherPlace, Place> Iterator(const Iterator<OtherValue, OtherPlace>& other)
            : m_place(other.place())
        {
        }

        [[nodiscard]] reference operator*() const { return itemAt(m_place); }
        [[nodiscard]] pointer operator->() const { return &itemAt(m_place); }
        [[nodiscard]] reference operator[](difference_type by) const { return itemAt(m_place + by); }
        Iterator& operator++() { return *this += 1; }
        Iterator& operator--() { return *this -= 1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }
        Iterator& operator+=(difference_type by)
        {
            m_place += by;
            return *this;
        }
        Iterator& operator-=(difference_type by) { return *this += -by; }
        [[nodiscard]] Place place() const { return m_place; }

        friend Iterator operator+(Iterator from, difference_type by) { return from += by; }
        friend Iterator operator+(difference_type by, Iterator from) { return from += by; }
        friend Iterator operator-(Iterator from, difference_type by) { return from -= by; }
        friend difference_type operator-(const Iterator& to, const Iterator& from) { return to.m_place - from.m_place; }
        friend bool operator==(const Iterator&, const Iterator&) = default;
        friend auto operator<=>(const Iterator&, const Iterator&) = default;

    private:
        [[nodiscard]] static reference itemAt(Place place)
        {
            if constexpr (std::is_const_v<Value>)
                return **place;
            else
                return own(*place);
        }

        Place m_place{};
    };

public:
    using value_type = T;
    using reference = T&;
    using const_reference = const T&;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using iterator = Iterator<T, typename Items::iterator>;
    using const_iterator = Iterator<const T, typename Items::const_iterator>;

    SharedList() = default;
    SharedList(std::vector<T> items)
    {
        reserve(items.size());
        for (T& each : items)
            push_back(std::move(each));
    }
    SharedList(std::initializer_list<T> items)
        : SharedList(std::vector<T>(items))
    {
    }

    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] bool empty() const { return m_items.empty(); }
    void reserve(std::size_t size) { m_items.reserve(size); }
    void clear() { m_items.clear(); }

    [[nodiscard]] const T& operator[](std::size_t at) const { return *m_items[at]; }
    [[nodiscard]] T& operator[](std::size_t at) { return own(m_items[at]); }
    [[nodiscard]] const T& front() const { return *m_items.front(); }
    [[nodiscard]] T& front() { return own(m_items.front()); }
    [[nodiscard]] const T& back() const { return *m_items.back(); }
    [[nodiscard]] T& back() { return own(m_items.back()); }
    [[nodiscard]] const_iterator begin() const { return const_iterator(m_items.begin()); }
    [[nodiscard]] const_iterator end() const { return const_iterator(m_items.end()); }
    [[nodiscard]] iterator begin() { return iterator(m_items.begin()); }
    [[nodiscard]] iterator end() { return iterator(m_items.end()); }
    [[nodiscard]] auto rbegin() const { return std::make_reverse_iterator(end()); }
    [[nodiscard]] auto rend() const { return std::make_reverse_iterator(begin()); }
    [[nodiscard]] const_iterator cbegin() const { return begin(); }
    [[nodiscard]] const_iterator cend() const { return end(); }

    void push_back(const T& item) { m_items.push_back(std::make_shared<T>(item)); }
    void push_back(T&& item) { m_items.push_back(std::make_shared<T>(std::move(item))); }
    T& emplace_back() { return *m_items.emplace_back(std::make_shared<T>()); }
    void pop_back() { m_items.pop_back(); }
    void resize(std::size_t size)
    {
        while (m_items.size() < size)
            emplace_back();
        m_items.resize(size);
    }

    /// Another item in its place, or before it; copies keep theirs.
    void put(std::size_t at, T item) { m_items[at] = std::make_shared<T>(std::move(item)); }
    void insert(std::size_t at, T item) { m_items.insert(placeOf(at), std::make_shared<T>(std::move(item))); }
    iterator insert(const_iterator before, T item)
    {
        return iterator(m_items.insert(before.place(), std::make_shared<T>(std::move(item))));
    }
    /// The items of another list, shared with it.
    void insert(std::size_t at, const SharedList& others)
    {
        m_items.insert(placeOf(at), others.m_items.begin(), others.m_items.end());
    }
    [[nodiscard]] SharedList slice(std::size_t at, std::size_t count) const
    {
        SharedList part;
        const auto first = m_items.begin() + static_cast<std::ptrdiff_t>(at);
        part.m_items.assign(first, first + static_cast<std::ptrdiff_t>(count));
        return part;
    }
    void erase(std::size_t at, std::size_t count = 1) { m_items.erase(placeOf(at), placeOf(at + count)); }
    iterator erase(const_iterator at) { return iterator(m_items.erase(at.place())); }
    /// `to`: its position afterwards.
    void move(std::size_t from, std::size_t to)
    {
        std::shared_ptr<T> item = std::move(m_items[from]);
        m_items.erase(placeOf(from));
        m_items.insert(placeOf(to), std::move(item));
    }
    void append(const SharedList& further) { insert(size(), further); }

    [[nodiscard]] std::vector<T> toVector() const& { return std::vector<T>(begin(), end()); }
    /// Copies of this list keep theirs.
    [[nodiscard]] std::vector<T> toVector() &&
    {
        std::vector<T> items;
        items.reserve(size());
        for (std::shared_ptr<T>& each : m_items)
            items.push_back(std::move(own(each)));
        clear();
        return items;
    }

    /// Whether the item is the same one as in a copy, unchanged since then.
    [[nodiscard]] bool sharesWith(const SharedList& other, std::size_t at) const
    {
        return at < other.size() && m_items[at] == other.m_items[at];
    }

    friend bool operator==(const SharedList& a, const SharedList& b)
    {
        if (a.size() != b.size())
            return false;
        for (std::size_t at = 0; at < a.size(); ++at)
            if (!a.sharesWith(b, at) && !(a[at] == b[at]))
                return false;
        return true;
    }

private:
    [[nodiscard]] static T& own(std::shared_ptr<T>& item)
    {
        if (item.use_count() != 1)
            item = std::make_shared<T>(std::as_const(*item));
        else // what another thread read of it before it let go of it comes before what is written now
            std::atomic_thread_fence(std::memory_order_acquire);
        return *item;
    }
    [[nodiscard]] auto placeOf(std::size_t at) { return m_items.begin() + static_cast<std::ptrdiff_t>(at); }

    Items m_items;
};

} // namespace toscale
