#pragma once

#include "app/settings/settings_page.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace toscale::gui {

/// Language, colours and motion of the window, and whether documents are saved by themselves.
class GeneralPage : public SettingsPage {
    Q_OBJECT
public:
    explicit GeneralPage(QWidget* parent = nullptr);

    void put(const Preferences& preferences) override;
    void take(Preferences& preferences) const override;

private:
    [[nodiscard]] QWidget* makeAppearance();
    [[nodiscard]] QWidget* makeSaving();

    QComboBox* m_language = nullptr;
    QComboBox* m_colours = nullptr;
    QCheckBox* m_figureFollows = nullptr;
    QCheckBox* m_reducesMotion = nullptr;
    QCheckBox* m_savesItself = nullptr;
    QSpinBox* m_minutes = nullptr;
};

} // namespace toscale::gui
