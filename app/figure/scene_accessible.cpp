#include "app/figure/scene_accessible.h"

#include "app/figure/mark_accessible.h"
#include "app/figure/scene_view.h"
#include "app/text/qt_string.h"

#include <QApplication>

namespace toscale::gui {

namespace {

void announce(QAccessibleInterface* who, QAccessible::Event what)
{
    QAccessibleEvent event(who, what);
    QAccessible::updateAccessibility(&event);
}

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<SceneView*>(object);
    return view != nullptr ? new SceneAccessible(*view) : nullptr; // Qt owns it
}

} // namespace

void SceneAccessible::install()
{
    QAccessible::installFactory(makeAccessible);
}

SceneAccessible::SceneAccessible(SceneView& view)
    : QAccessibleWidget(&view, QAccessible::List)
    , m_selected(view.selectedMark())
{
    readMarks();
    QObject::connect(&view, &SceneView::marksChanged, &m_connections, [this] { followScene(); });
    QObject::connect(&view, &SceneView::markSelected, &m_connections, [this] { followSelection(); });
    // later, because Qt says by itself that the figure has the focus, and the mark is to be the last that is said
    QObject::connect(
        qApp, &QApplication::focusChanged, &m_connections,
        [this](const QWidget*, const QWidget* now) {
            if (now == object() && !m_selected.caseId.empty())
                announceFocus();
        },
        Qt::QueuedConnection);
}

SceneAccessible::~SceneAccessible()
{
    for (const auto& [key, made] : m_made)
        QAccessible::deleteAccessibleInterface(made.id);
}

SceneView* SceneAccessible::view() const
{
    return qobject_cast<SceneView*>(object());
}

void SceneAccessible::readMarks()
{
    m_keys.clear();
    m_places.clear();
    const scene::Mark* first = view()->whole().marks.data();
    for (const scene::Mark* mark : SceneView::spokenMarks(view()->whole())) {
        const Place place{static_cast<int>(m_keys.size()), static_cast<std::size_t>(mark - first)};
        if (m_places.emplace(mark->key, place).second)
            m_keys.push_back(mark->key);
    }
}

const scene::Mark* SceneAccessible::mark(const scene::MarkKey& key) const
{
    const auto found = m_places.find(key);
    if (view() == nullptr || found == m_places.end())
        return nullptr;
    const std::vector<scene::Mark>& marks = view()->whole().marks;
    const std::size_t at = found->second.mark;
    return at < marks.size() && marks[at].key == key ? &marks[at] : nullptr;
}

QAccessibleInterface* SceneAccessible::interfaceOf(const scene::MarkKey& key) const
{
    const scene::Mark* spoken = mark(key);
    if (spoken == nullptr)
        return nullptr;
    auto made = m_made.find(key);
    if (made == m_made.end()) {
        auto* accessible = new MarkAccessible(*const_cast<SceneAccessible*>(this), key);
        made =
            m_made.emplace(key, Made{QAccessible::registerAccessibleInterface(accessible), spoken->description}).first;
    }
    return QAccessible::accessibleInterface(made->second.id);
}

QAccessibleInterface* SceneAccessible::child(int index) const
{
    return index >= 0 && index < childCount() ? interfaceOf(m_keys[static_cast<std::size_t>(index)]) : nullptr;
}

int SceneAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* mark = dynamic_cast<const MarkAccessible*>(child);
    if (mark == nullptr || mark->parent() != this)
        return -1;
    const auto place = m_places.find(mark->key());
    return place != m_places.end() ? place->second.child : -1;
}

QAccessibleInterface* SceneAccessible::childAt(int x, int y) const
{
    if (view() == nullptr)
        return nullptr;
    const scene::Mark* under = view()->spokenMarkUnder(view()->mapFromGlobal(QPoint(x, y)));
    return under != nullptr ? interfaceOf(under->key) : nullptr;
}

QAccessibleInterface* SceneAccessible::focusChild() const
{
    if (view() == nullptr || !view()->hasFocus())
        return nullptr;
    QAccessibleInterface* selected = interfaceOf(view()->selectedMark());
    return selected != nullptr ? selected : const_cast<SceneAccessible*>(this);
}

QAccessible::State SceneAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (state.focused && view() != nullptr) // one thing has the focus: the figure only as long as no mark has it
        state.focused = !has(view()->selectedMark());
    return state;
}

void SceneAccessible::followScene()
{
    if (view() == nullptr)
        return;
    const std::map<scene::MarkKey, Place> before = m_places;
    const bool hadFocus = m_made.contains(m_selected) && view()->hasFocus();
    dropGone();
    readMarks();
    announceNew(before);
    announceRenamed();
    if (hadFocus && !has(m_selected))
        announceFocus();
}

/// While they still count as marks, so that whoever was given one can be told which it was.
void SceneAccessible::dropGone()
{
    const std::vector<const scene::Mark*> marks = SceneView::spokenMarks(view()->whole());
    std::map<scene::MarkKey, Made> gone;
    gone.swap(m_made);
    for (const scene::Mark* mark : marks)
        if (auto stays = gone.extract(mark->key))
            m_made.insert(std::move(stays));
    for (const auto& [key, made] : gone) {
        announce(QAccessible::accessibleInterface(made.id), QAccessible::ObjectDestroyed);
        QAccessible::deleteAccessibleInterface(made.id);
    }
}

/// One by one: Qt 6.4 has an event for all at once (ObjectReorder), but writes it in a way that AT-SPI cannot read.
void SceneAccessible::announceNew(const std::map<scene::MarkKey, Place>& before) const
{
    constexpr int most = 100; // who has read of so many reads the others too
    int announced = 0;
    if (!QAccessible::isActive())
        return;
    for (const scene::MarkKey& key : m_keys) {
        if (before.contains(key))
            continue;
        announce(interfaceOf(key), QAccessible::ObjectCreated);
        if (++announced == most)
            return;
    }
}

void SceneAccessible::announceRenamed()
{
    for (auto& [key, made] : m_made) {
        const scene::Mark* now = mark(key);
        if (now == nullptr || now->description == made.spoken)
            continue;
        made.spoken = now->description;
        announce(QAccessible::accessibleInterface(made.id), QAccessible::NameChanged);
    }
}

void SceneAccessible::followSelection()
{
    if (view() == nullptr || view()->selectedMark() == m_selected)
        return;
    const scene::MarkKey before = std::exchange(m_selected, view()->selectedMark());
    if (!QAccessible::isActive())
        return;
    if (const auto made = m_made.find(before); made != m_made.end())
        announce(QAccessible::accessibleInterface(made->second.id), QAccessible::SelectionRemove);
    announceFocus();
    if (QAccessibleInterface* selected = interfaceOf(m_selected))
        announce(selected, QAccessible::Selection);
}

void SceneAccessible::announceFocus() const
{
    if (QAccessible::isActive())
        if (QAccessibleInterface* focused = focusChild())
            announce(focused, QAccessible::Focus);
}

} // namespace toscale::gui
