#pragma once

#include "app/present/present_window.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace toscale::gui {

/// On the speaker's screen: how many hands went up for each choice of a guess, and what somebody else guessed. Nothing
/// has to be filled in.
class HandsPanel : public QWidget {
    Q_OBJECT
public:
    explicit HandsPanel(PresentWindow& presentation, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void makeChoices();
    void addTyped();

    PresentWindow& m_presentation;
    text::Phrases m_phrases; // of what the class reads
    QWidget* m_choices;
    std::vector<QSpinBox*> m_hands;
    QStringList m_shown; // choices
    QLineEdit* m_typed;
    QLabel* m_others; // guesses that are no choice
    QPushButton* m_remove;
    QLabel* m_problem; // with what was typed
};

} // namespace toscale::gui
