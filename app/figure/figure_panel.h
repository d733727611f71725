#pragma once

#include "app/document/document_session.h"
#include "app/settings/settings.h"
#include "app/text/locale_wording.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace toscale::gui {

/// What the view on screen is made of: kind, measure, baseline, basis, forum, currency, prices, prefixes, theme,
/// colours. Every change is an undo step.
class FigurePanel : public QWidget {
    Q_OBJECT
public:
    FigurePanel(DocumentSession& session, Settings& settings, const text::LocaleWording& wording,
                QWidget* parent = nullptr);

    /// Where charts of all cases are looked at, amounts may stand on their axes whatever the figure measures: what
    /// they depend on can be chosen.
    void setExploring(bool isExploring);

private:
    /// A labelled choice; `changed` puts the chosen value into a view.
    QComboBox* addChoice(const QString& label, const QString& name, const QString& toolTip);
    void fillChoices();
    void fillColours();
    void fillWalkSteps();
    void connectChoices();
    /// Shows the view as it is, without making an undo step.
    void showView();
    void showBaselines();
    void showDrawable(const View& view);
    void showLedgerHint(const View& view);
    void change(const std::function<void(View&)>& edit, const QString& name);

    DocumentSession& m_session;
    Settings& m_settings;
    const text::LocaleWording& m_wording;
    QComboBox* m_kind = nullptr;
    QLabel* m_ledgerHint = nullptr;
    QComboBox* m_measure = nullptr;
    QComboBox* m_baseline = nullptr;
    SharedList<Case> m_baselines; // which it lists
    QComboBox* m_basis = nullptr;
    QComboBox* m_kinds = nullptr;
    QComboBox* m_forum = nullptr;
    QComboBox* m_currency = nullptr;
    QComboBox* m_prices = nullptr;
    QCheckBox* m_inflateFirst = nullptr;
    QComboBox* m_reading = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_colour = nullptr;
    QComboBox* m_walkStep = nullptr;
    bool m_showing = false;
    bool m_isExploring = false;
};

} // namespace toscale::gui
