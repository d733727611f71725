#pragma once

#include "app/settings/settings_page.h"

class QComboBox;
class QLineEdit;

namespace toscale::gui {

/// What documents that are made from now on begin with.
class DocumentsPage : public SettingsPage {
    Q_OBJECT
public:
    explicit DocumentsPage(QWidget* parent = nullptr);

    void put(const Preferences& preferences) override;
    void take(Preferences& preferences) const override;

private:
    /// Those of the chosen currency, as far as its price index reaches.
    void fillPrices();

    QComboBox* m_currency = nullptr;
    QComboBox* m_prices = nullptr;
    QComboBox* m_reading = nullptr;
    QLineEdit* m_byline = nullptr;
};

} // namespace toscale::gui
