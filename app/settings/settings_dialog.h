#pragma once

#include "app/settings/preferences.h"

#include <QDialog>

class QDialogButtonBox;
class QTabWidget;

namespace toscale::gui {

class Prompts;
class SettingsPage;

/// What a person chooses once for all windows and documents, on a few pages: nothing of it counts before OK or Apply.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Settings& settings, Prompts& prompts, QWidget* parent = nullptr);
    void accept() override;

protected:
    /// It is seen in the language that was applied.
    void changeEvent(QEvent* event) override;

private:
    void makeContent();
    void makeAnew();
    void addPage(SettingsPage* page, const QString& title);
    [[nodiscard]] Preferences chosen() const;
    void put(const Preferences& preferences);
    void apply();
    void enable();

    Settings& m_settings;
    Prompts& m_prompts;
    QTabWidget* m_tabs = nullptr;
    std::vector<SettingsPage*> m_pages;
    QDialogButtonBox* m_buttons = nullptr;
    Preferences m_kept;   // what is in force, as the pages show it
    bool m_isOld = false; // in another language than the window
};

} // namespace toscale::gui
