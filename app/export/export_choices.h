#pragma once

#include "app/export/encode.h"
#include "app/settings/settings.h"

#include <QWidget>
#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace toscale::gui {

/// As what a view is exported: formats to tick, and how they are made.
class ExportChoices : public QWidget {
    Q_OBJECT
public:
    ExportChoices(Settings& settings, std::size_t viewCount, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<exporting::Format> formats() const;
    [[nodiscard]] exporting::ExportOptions options() const;
    [[nodiscard]] bool withCaptions() const;
    [[nodiscard]] bool withoutNames() const;
    [[nodiscard]] bool allViews() const;

    /// Only some views can be some of the files; of the others the tool tip says why.
    void offer(const std::function<bool(exporting::Format)>& isPossible);
    /// What travels inside, one line a thing.
    void showTravels(const QStringList& travels);
    /// Remembers what is ticked of formats and captions.
    void save() const;

signals:
    void changed();

private:
    QCheckBox* addBox(const QString& name, const QString& text, const QString& toolTip, bool ticked);
    void enable();

    Settings& m_settings;
    std::vector<QCheckBox*> m_formats; // one a format, in the order of exporting::Format
    QComboBox* m_scale = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_outlines = nullptr;
    QCheckBox* m_carries = nullptr;
    QCheckBox* m_names = nullptr;
    QCheckBox* m_captions = nullptr;
    QCheckBox* m_allViews = nullptr;
    QLabel* m_travels = nullptr;
};

} // namespace toscale::gui
