#pragma once

#include "core/scene/mark.h"

#include <QAccessibleWidget>
#include <map>
#include <vector>

namespace toscale::gui {

class SceneView;

/// What a screen reader is told of a figure: its title, its alt text, and every mark that can be spoken of as a thing
/// of its own, in the order in which keys walk over them. A mark is made into one when somebody asks for it: a figure
/// may have thousands. Whoever was given one is told when the figure no longer has it.
///
/// A figure is a list and its marks are items: a screen reader then says a mark's sentence, which of how many it is,
/// and nothing else. As an image in a chart each would be followed by the word "image", and by no place in a whole.
class SceneAccessible final : public QAccessibleWidget {
public:
    explicit SceneAccessible(SceneView& view);
    ~SceneAccessible() override;

    /// Makes Qt ask for these where it meets a SceneView; further calls do nothing.
    static void install();

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QAccessible::State state() const override;

    /// nullptr once the widget is on its way out.
    [[nodiscard]] SceneView* view() const;
    [[nodiscard]] bool has(const scene::MarkKey& key) const { return m_places.contains(key); }
    /// nullptr where the figure has none of that key any more.
    [[nodiscard]] const scene::Mark* mark(const scene::MarkKey& key) const;

private:
    struct Place {
        int child = 0;        // in the order of keys
        std::size_t mark = 0; // in the scene
    };
    struct Made {
        QAccessible::Id id = 0;
        std::string spoken; // as it was last told
    };

    void readMarks();
    /// The figure shows another scene.
    void followScene();
    void dropGone();
    void announceNew(const std::map<scene::MarkKey, Place>& before) const;
    void announceRenamed();
    void followSelection();
    void announceFocus() const;
    [[nodiscard]] QAccessibleInterface* interfaceOf(const scene::MarkKey& key) const;

    std::vector<scene::MarkKey> m_keys;
    std::map<scene::MarkKey, Place> m_places;
    mutable std::map<scene::MarkKey, Made> m_made;
    scene::MarkKey m_selected;
    QObject m_connections; // end with it
};

} // namespace toscale::gui
