#pragma once

#include "app/document/document_session.h"
#include "app/text/phrases.h"
#include "core/document/find_text.h"
#include "core/document/replace_text.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace toscale::gui {

/// Finds a text in all texts of the document, one place after another, and replaces it.
class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(DocumentSession& session, const text::Phrases& phrases, QWidget* parent = nullptr);

    /// The cursor goes to what is looked for.
    void begin(bool replaces);
    void step(int by);

signals:
    /// The place that is shown now.
    void placeFound(const toscale::TextPlace& place);
    /// It shall be opened where it can be typed into.
    void editWanted(const toscale::TextPlace& place);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* makeButton(const QString& name, const QString& text, const QString& toolTip,
                            const std::function<void()>& run);
    [[nodiscard]] TextSearch search() const;
    /// Looks again where something changed; the place that was shown stays, where it is still one.
    void lookAgain();
    /// Searches from the beginning.
    void typed();
    void replaceOne();
    void replaceAll();
    void replace(std::span<const TextMatch> matches);
    /// What of these was replaced, by kind: "3 notes, 1 title".
    [[nodiscard]] static QString kindsOf(std::span<const TextMatch> matches,
                                         const std::vector<RefusedReplacement>& refused);
    void show(std::size_t match);
    void showState();
    [[nodiscard]] QString placeWords(const TextPlace& place) const;
    /// The text around an occurrence, which stands out.
    [[nodiscard]] QString surroundings(const TextMatch& match) const;

    DocumentSession& m_session;
    const text::Phrases& m_phrases;
    QLineEdit* m_text;
    QLineEdit* m_with;
    QCheckBox* m_case;
    QCheckBox* m_words;
    QCheckBox* m_views;
    QCheckBox* m_addresses;
    QLabel* m_state;
    QListWidget* m_refused;
    QWidget* m_replacing;
    std::vector<QToolButton*> m_buttons;
    std::vector<TextMatch> m_matches;
    std::optional<std::size_t> m_shown; // of the matches
    QString m_done;                     // what the last replacement did
    bool m_isStale = true;              // the document changed since
};

} // namespace toscale::gui
