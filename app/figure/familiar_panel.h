#pragma once

#include "app/document/document_session.h"
#include "app/figure/receipt_panel.h"
#include "app/text/familiar_words.h"
#include "app/text/locale_wording.h"

#include <QWidget>
#include <optional>

class QListWidget;
class QPushButton;

namespace toscale::gui {

/// The value of the receipt as familiar things: the best few sentences, with arithmetic and source; to copy, and to
/// draw as a unit grid. Hidden where the receipt is of no volume, money or prison time.
class FamiliarPanel : public QWidget {
    Q_OBJECT
public:
    FamiliarPanel(DocumentSession& session, const ReceiptPanel& receipt, const text::LocaleWording& wording,
                  QWidget* parent = nullptr);

signals:
    /// A new view of kind `units` whose squares are things.
    void viewWanted(const View& view);

private:
    struct Offer {
        std::string thing; // id
        text::FamiliarWords words;
    };

    void rebuild();
    void enableButtons();
    void copySentence() const;
    [[nodiscard]] const Offer* chosen() const;
    /// Nothing where a grid of the chosen thing would show another value than the receipt: that of a stage.
    [[nodiscard]] std::optional<View> viewOfChosen() const;

    DocumentSession& m_session;
    const ReceiptPanel& m_receipt;
    const text::LocaleWording& m_wording;
    QListWidget* m_list;
    QPushButton* m_copy;
    QPushButton* m_draw;
    std::vector<Offer> m_offers;
    std::optional<ReceiptValue> m_value;
};

} // namespace toscale::gui
