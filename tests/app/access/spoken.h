#pragma once

#include <atspi/atspi.h>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace toscale::access {

/// In pixels of the screen.
struct Box {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] bool contains(const Box& other) const
    {
        return other.x >= x && other.y >= y && other.x + other.width <= x + width
            && other.y + other.height <= y + height;
    }
};

/// One thing of another program's window, as it is read over the accessibility bus. What the bus does not answer is
/// empty.
class Spoken {
public:
    Spoken() = default;
    /// Counts as a user of it from now on.
    [[nodiscard]] static Spoken owned(AtspiAccessible* object);
    [[nodiscard]] static Spoken shared(AtspiAccessible* object);

    [[nodiscard]] explicit operator bool() const { return m_object != nullptr; }
    [[nodiscard]] bool operator==(const Spoken& other) const { return m_object == other.m_object; }

    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string description() const;
    [[nodiscard]] AtspiRole role() const;
    [[nodiscard]] bool is(AtspiStateType state) const;
    [[nodiscard]] Box box() const;
    [[nodiscard]] std::optional<double> value() const;
    /// Of the program that it belongs to.
    [[nodiscard]] long processId() const;
    [[nodiscard]] int childCount() const;
    [[nodiscard]] Spoken child(int index) const;
    [[nodiscard]] Spoken parent() const;
    [[nodiscard]] Spoken at(int x, int y) const;
    /// Itself, or the first thing in it, for which it holds.
    [[nodiscard]] Spoken find(const std::function<bool(const Spoken&)>& holds) const;

    bool takeFocus() const;
    bool press() const;

private:
    std::shared_ptr<AtspiAccessible> m_object;
};

/// Lets events in until it holds; false when it still does not after half a minute.
bool waitUntil(const std::function<bool()>& holds);

/// Every thing of which such an event is told, while this lives: "object:state-changed:focused".
class Heard {
public:
    explicit Heard(const char* event);
    ~Heard();
    Heard(const Heard&) = delete;
    Heard& operator=(const Heard&) = delete;

    struct Event {
        Spoken source;
        int detail = 0;
    };
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }

private:
    std::string m_event;
    AtspiEventListener* m_listener;
    std::vector<Event> m_events;
};

/// Presses and releases a key, as the X server counts them.
bool type(unsigned keysym);

} // namespace toscale::access
