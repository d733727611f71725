#pragma once

#include "app/text/phrases.h"

#include <QCoreApplication>
#include <QString>
#include <optional>

class QWidget;

namespace toscale::gui {

/// What stands in the pages of the guide in place of words that are the program's own, so that no page names a menu
/// that does not exist, in any language:
///   {{menu:save}}                   the way to an action or a menu, by its object name: "File > Save"
///   {{key:save}}                    its shortcut: "Ctrl+S"
///   {{panel:receiptDock}}           the title of a panel
///   {{FigurePanel:&Basis}}          a text of that class of the window, without its mnemonic
///   {{said:alleged, not proven}}    a sentence of the figures; "@" before what tells it from another one
///   {{table:shortcuts}}             all shortcuts of the window, {{table:presenting}} those of a presentation
class GuideWords {
    Q_DECLARE_TR_FUNCTIONS(toscale::gui::GuideWords)
public:
    /// `window` has the menus and the panels; both must outlive this.
    GuideWords(const QWidget& window, const text::Phrases& phrases);

    /// The words for what stands between the braces; nothing where the window has no such thing.
    [[nodiscard]] std::optional<QString> wordsFor(const QString& place) const;

    /// `markdown` with the words in place, safe from what its signs mean in Markdown. Words of the window stand
    /// between emphasisBegin and emphasisEnd: asterisks would not be read beside Chinese letters.
    [[nodiscard]] QString filled(const QString& markdown) const;
    /// The same for a heading, as plain words.
    [[nodiscard]] QString plain(const QString& text) const;

    static constexpr QChar emphasisBegin{0xE000}; // of the private use area
    static constexpr QChar emphasisEnd{0xE001};

private:
    [[nodiscard]] std::optional<QString> way(const QString& name) const;
    [[nodiscard]] std::optional<QString> key(const QString& name) const;
    [[nodiscard]] QString shortcuts() const;
    [[nodiscard]] static QString presentKeys();
    [[nodiscard]] std::optional<QString> tableFor(const QString& place) const;

    const QWidget& m_window;
    const text::Phrases& m_phrases;
};

} // namespace toscale::gui
