#pragma once

#include "app/help/guide_document.h"
#include "app/help/guide_pictures.h"
#include "app/help/guide_search.h"
#include "app/settings/settings.h"
#include "app/text/locale_wording.h"
#include "app/window/prompts.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTextDocument;
class QTreeWidgetItem;

namespace toscale::gui {

class GuideBrowser;

/// The guide: its contents, a page, and a search through all of them, in the language of the window.
class GuideWindow : public QWidget {
    Q_OBJECT
public:
    /// `window` has the menus and panels that the guide names. All must outlive this but `parent`, which owns it.
    GuideWindow(const QWidget& window, Settings& settings, Prompts& prompts, const text::LocaleWording& wording,
                QWidget* parent);
    ~GuideWindow() override;

    /// The guide over that window or dialog; null where none was asked for yet.
    [[nodiscard]] static GuideWindow* over(const QWidget& window);

    /// A section; where there is none of that name, the beginning of its page.
    void showPlace(const GuidePlace& place);
    [[nodiscard]] const GuidePlace& place() const { return m_place; }
    /// Looks for a text in all pages and shows the first place.
    void search(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void makeContents();
    QAction* addAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                       const std::function<void()>& run);
    void addButton(QBoxLayout& row, QAction& action, const QString& sign);
    void follow(const QUrl& link);
    void stepBack(int by);
    /// Shows a page without taking note of it.
    void turnTo(const GuidePlace& place);
    void fill();
    void write(QTextDocument& document, const QString& page);
    void scrollToPlace();
    void find();
    void stepHit(int by);
    void showHits();
    void zoom(int steps);
    void escape();
    [[nodiscard]] GuideLook look() const;
    [[nodiscard]] QTreeWidgetItem* itemOf(const GuidePlace& place) const;
    /// The text of each page as its document has it, for the search.
    [[nodiscard]] const std::vector<QString>& texts();
    /// The next one of them.
    void readAhead();

    Settings& m_settings;
    Prompts& m_prompts;
    const text::LocaleWording& m_wording;
    GuideWords m_words;
    GuidePictures m_pictures;
    QStringList m_pages;
    GuidePlace m_place;
    std::vector<GuidePlace> m_way; // places that were looked at, and where among them one is
    std::size_t m_step = 0;
    std::vector<QString> m_texts;
    std::vector<GuideHit> m_hits;
    std::size_t m_hit = 0;
    double m_letters = 0;       // points at no zoom
    bool m_hasScrolled = false; // since the place was turned to
    QTimer m_widthSettled;
    int m_filledWidth = 0; // of pictures, when the page was made
    QTimer m_ahead;
    GuideBrowser* m_browser = nullptr;
    QTreeWidget* m_contents = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_found = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
};

} // namespace toscale::gui
