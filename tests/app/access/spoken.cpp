#include "spoken.h"

#include <chrono>

namespace toscale::access {

namespace {

/// The errors of a call, which say no more than that it was not answered.
class Unanswered {
public:
    ~Unanswered() { g_clear_error(&m_error); }
    operator GError**() { return &m_error; }

private:
    GError* m_error = nullptr;
};

template <typename Object> std::shared_ptr<Object> keep(Object* object)
{
    return object != nullptr ? std::shared_ptr<Object>(object, g_object_unref) : nullptr;
}

std::string taken(gchar* text)
{
    const std::string copy = text != nullptr ? text : "";
    g_free(text);
    return copy;
}

} // namespace

Spoken Spoken::owned(AtspiAccessible* object)
{
    Spoken spoken;
    spoken.m_object = keep(object);
    return spoken;
}

Spoken Spoken::shared(AtspiAccessible* object)
{
    if (object != nullptr)
        g_object_ref(object);
    return owned(object);
}

std::string Spoken::name() const
{
    return m_object ? taken(atspi_accessible_get_name(m_object.get(), Unanswered())) : std::string();
}

std::string Spoken::description() const
{
    return m_object ? taken(atspi_accessible_get_description(m_object.get(), Unanswered())) : std::string();
}

AtspiRole Spoken::role() const
{
    return m_object ? atspi_accessible_get_role(m_object.get(), Unanswered()) : ATSPI_ROLE_INVALID;
}

bool Spoken::is(AtspiStateType state) const
{
    if (!m_object)
        return false;
    const auto states = keep(atspi_accessible_get_state_set(m_object.get()));
    return states && atspi_state_set_contains(states.get(), state);
}

Box Spoken::box() const
{
    const auto component = m_object ? keep(atspi_accessible_get_component_iface(m_object.get())) : nullptr;
    AtspiRect* rect =
        component ? atspi_component_get_extents(component.get(), ATSPI_COORD_TYPE_SCREEN, Unanswered()) : nullptr;
    const Box box = rect != nullptr ? Box{rect->x, rect->y, rect->width, rect->height} : Box{};
    g_free(rect);
    return box;
}

std::optional<double> Spoken::value() const
{
    const auto value = m_object ? keep(atspi_accessible_get_value_iface(m_object.get())) : nullptr;
    return value ? std::optional(atspi_value_get_current_value(value.get(), Unanswered())) : std::nullopt;
}

long Spoken::processId() const
{
    return m_object ? static_cast<long>(atspi_accessible_get_process_id(m_object.get(), Unanswered())) : -1;
}

int Spoken::childCount() const
{
    return m_object ? atspi_accessible_get_child_count(m_object.get(), Unanswered()) : 0;
}

Spoken Spoken::child(int index) const
{
    return m_object ? owned(atspi_accessible_get_child_at_index(m_object.get(), index, Unanswered())) : Spoken();
}

Spoken Spoken::parent() const
{
    return m_object ? owned(atspi_accessible_get_parent(m_object.get(), Unanswered())) : Spoken();
}

Spoken Spoken::at(int x, int y) const
{
    const auto component = m_object ? keep(atspi_accessible_get_component_iface(m_object.get())) : nullptr;
    return component
        ? owned(atspi_component_get_accessible_at_point(component.get(), x, y, ATSPI_COORD_TYPE_SCREEN, Unanswered()))
        : Spoken();
}

Spoken Spoken::find(const std::function<bool(const Spoken&)>& holds) const
{
    if (m_object && holds(*this))
        return *this;
    for (int i = 0, count = childCount(); i < count; ++i)
        if (const Spoken found = child(i).find(holds))
            return found;
    return {};
}

bool Spoken::takeFocus() const
{
    const auto component = m_object ? keep(atspi_accessible_get_component_iface(m_object.get())) : nullptr;
    return component && atspi_component_grab_focus(component.get(), Unanswered());
}

bool Spoken::press() const
{
    const auto actions = m_object ? keep(atspi_accessible_get_action_iface(m_object.get())) : nullptr;
    for (int i = 0; actions && i < atspi_action_get_n_actions(actions.get(), Unanswered()); ++i)
        if (taken(atspi_action_get_action_name(actions.get(), i, Unanswered())) == "Press")
            return atspi_action_do_action(actions.get(), i, Unanswered());
    return false;
}

bool waitUntil(const std::function<bool()>& holds)
{
    constexpr std::chrono::seconds most(30);
    const auto end = std::chrono::steady_clock::now() + most;
    // what is waited for may change without an event
    const guint tick = g_timeout_add(
        50, [](gpointer) -> gboolean { return G_SOURCE_CONTINUE; }, nullptr);
    bool held = holds();
    while (!held && std::chrono::steady_clock::now() < end) {
        g_main_context_iteration(nullptr, TRUE);
        held = holds();
    }
    g_source_remove(tick);
    return held;
}

Heard::Heard(const char* event)
    : m_event(event)
{
    const AtspiEventListenerCB hear = [](AtspiEvent* told, void* heard) {
        static_cast<Heard*>(heard)->m_events.push_back({Spoken::shared(told->source), told->detail1});
        g_boxed_free(ATSPI_TYPE_EVENT, told);
    };
    m_listener = atspi_event_listener_new(hear, this, nullptr);
    atspi_event_listener_register(m_listener, event, Unanswered());
}

Heard::~Heard()
{
    atspi_event_listener_deregister(m_listener, m_event.c_str(), Unanswered());
    g_object_unref(m_listener);
}

bool type(unsigned keysym)
{
    return atspi_generate_keyboard_event(static_cast<glong>(keysym), nullptr, ATSPI_KEY_SYM, Unanswered());
}

} // namespace toscale::access
