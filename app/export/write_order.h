#pragma once

#include <QDialog>
#include <QWidget>
#include <utility>
#include <vector>

namespace toscale::gui {

/// An order of a dialog to write a file in the background. Until it is answered no other choice takes its place, and
/// the dialog does not end: it says what came of it.
class WriteOrder {
public:
    WriteOrder(QDialog& dialog, std::vector<QWidget*> choices)
        : m_dialog(dialog)
        , m_choices(std::move(choices))
    {
    }

    void begin() { setOut(true); }
    /// Ends the dialog too, where that was wanted meanwhile and the file is written. Nothing without an order.
    void answer(bool isWritten)
    {
        if (!m_isOut)
            return;
        setOut(false);
        if (std::exchange(m_endIsWanted, false) && isWritten)
            m_dialog.reject();
    }
    /// For the dialog's reject(): whether it has to stay for now.
    [[nodiscard]] bool holdsBack()
    {
        m_endIsWanted = m_isOut;
        return m_isOut;
    }

private:
    void setOut(bool isOut)
    {
        m_isOut = isOut;
        for (QWidget* choice : m_choices)
            choice->setEnabled(!isOut);
    }

    QDialog& m_dialog;
    std::vector<QWidget*> m_choices;
    bool m_isOut = false;
    bool m_endIsWanted = false;
};

} // namespace toscale::gui
