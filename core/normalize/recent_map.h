#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>

namespace toscale {

/// Values by number, of which those asked for lately are found at once: millions of rows ask for a few hundred. A value
/// stays where it is.
template <class Value> class RecentMap {
public:
    struct Found {
        Value& value;
        bool isNew = false;
    };

    /// Made where it is new.
    [[nodiscard]] Found at(std::uint64_t number)
    {
        Slot& slot = m_slots[slotOf(number)];
        if (slot.value != nullptr && slot.number == number)
            return {*slot.value};
        const auto [entry, isNew] = m_all.try_emplace(number);
        slot = {number, &entry->second};
        return {entry->second, isNew};
    }

private:
    struct Slot {
        std::uint64_t number = 0;
        Value* value = nullptr;
    };

    static constexpr unsigned slotBits = 10;
    /// Multiplicative hashing (Knuth, TAOCP 6.4): the fraction of the golden ratio spreads numbers that are near.
    [[nodiscard]] static std::size_t slotOf(std::uint64_t number)
    {
        return static_cast<std::size_t>((number * 0x9e3779b97f4a7c15U) >> (64 - slotBits));
    }

    std::array<Slot, std::size_t{1} << slotBits> m_slots{};
    std::unordered_map<std::uint64_t, Value> m_all;
};

} // namespace toscale
