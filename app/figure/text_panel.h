#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"

#include <QWidget>
#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace toscale::gui {

/// The texts of the view on screen: what is typed stands in the figure, an empty field means the text made from the
/// data, which is shown in grey and is there to be amended once the field has the focus. What is typed in a row is one
/// undo step.
class TextPanel : public QWidget {
    Q_OBJECT
public:
    explicit TextPanel(DocumentSession& session, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One text of a view: where it is kept, and what stands there when nothing was typed.
    struct Field {
        QLineEdit* line = nullptr; // one of the two
        QPlainTextEdit* area = nullptr;
        std::function<std::string(const View&)> get;
        std::function<void(View&, const std::string&)> set;
        std::function<std::string(const scene::FigureTexts&)> made;

        bool isMade = true; // false: what stands in grey is a hint and no text

        [[nodiscard]] QWidget* widget() const;
        [[nodiscard]] QString text() const;
        [[nodiscard]] QString placeholder() const;
        void show(const QString& text, const QString& placeholder) const;
    };

    void addField(const QString& label, const QString& name, bool isLong, Field field);
    void addFields();
    void addLanguage();
    void showLanguage();
    [[nodiscard]] std::string madeQuestion() const;
    void typed(std::size_t field, const QString& name);
    void showView();
    void countAltText();

    DocumentSession& m_session;
    std::vector<Field> m_fields;
    QComboBox* m_language = nullptr;
    QLabel* m_altCount;
    bool m_showing = false;
};

} // namespace toscale::gui
