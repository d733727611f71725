#pragma once

#include "app/settings/settings_page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace toscale::gui {

class Prompts;

/// Where exports go and what is ticked when one begins; sizes of one's own.
class ExportPage : public SettingsPage {
    Q_OBJECT
public:
    explicit ExportPage(Prompts& prompts, QWidget* parent = nullptr);

    void put(const Preferences& preferences) override;
    void take(Preferences& preferences) const override;

private:
    void chooseFolder();
    /// As it was typed.
    [[nodiscard]] QString folder() const;
    /// Says it where there is none of that name.
    void lookForFolder();
    /// `own`: as the settings keep it; empty for what is built in.
    void addPreset(const QString& id, const QString& words, bool isTicked, const QString& own = {});
    void removeCurrent();
    void enable();

    Prompts& m_prompts;
    QLineEdit* m_folder = nullptr;
    QLabel* m_noFolder = nullptr;
    QListWidget* m_presets = nullptr;
    QPushButton* m_remove = nullptr;
    QStringList m_unread; // sizes of a newer version, which stay
};

} // namespace toscale::gui
