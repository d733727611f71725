#pragma once

#include "app/export/preset.h"
#include "app/settings/settings.h"

#include <QListWidget>
#include <map>

namespace toscale::gui {

/// Sizes to tick: that of the view, the built-in presets and one's own. The current one is previewed.
class PresetList : public QListWidget {
    Q_OBJECT
public:
    PresetList(Settings& settings, const FigureSize& ofView, QWidget* parent = nullptr);

    /// "Article, 16:9 · 1,200 × 675".
    [[nodiscard]] static QString wordsOf(const exporting::Preset& preset);
    /// What stands for the view's own size.
    [[nodiscard]] static QString idOfView();
    [[nodiscard]] static QString nameOfView();

    [[nodiscard]] exporting::Preset current() const;
    [[nodiscard]] std::vector<exporting::Preset> ticked() const;
    [[nodiscard]] bool isCurrentOwn() const;

    /// Another size for the current preset as long as the list lives: the one in which everything fits.
    void resizeCurrent(const FigureSize& size);
    void addOwn(const exporting::Preset& preset);
    void removeCurrentOwn();
    /// Remembers what is ticked.
    void save() const;

private:
    void fill(const QString& current);
    void addPreset(const exporting::Preset& preset, const QStringList& ticked);

    Settings& m_settings;
    FigureSize m_ofView;
    std::vector<exporting::Preset> m_presets; // one a row
    std::map<std::string, FigureSize> m_resized;
};

} // namespace toscale::gui
