#include "app/help/guide_window.h"

#include "app/help/guide_browser.h"
#include "app/window/dialog_size.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1;
constexpr int titleRole = Qt::UserRole + 2; // without the number of places that were found

GuidePlace placeOf(const QTreeWidgetItem& item)
{
    return {item.data(0, pageRole).toString(), item.data(0, sectionRole).toString()};
}

QTreeWidgetItem* makeItem(const QString& page, const GuideHeading& heading, const GuideWords& words)
{
    auto* item = new QTreeWidgetItem({words.plain(heading.text)});
    item->setData(0, pageRole, page);
    item->setData(0, sectionRole, heading.level == 1 ? QString() : heading.id);
    item->setData(0, titleRole, item->text(0));
    item->setToolTip(0, item->text(0));
    return item;
}

/// Half of one colour, half of the other.
QColor between(const QColor& a, const QColor& b)
{
    return {(a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2};
}

} // namespace

GuideWindow::GuideWindow(const QWidget& window, Settings& settings, Prompts& prompts,
                         const text::LocaleWording& wording, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_wording(wording)
    , m_words(window, wording.phrases())
    , m_pictures(wording)
    , m_pages(guidePageNames())
    , m_letters(font().pointSizeF())
    , m_browser(new GuideBrowser([this](const QUrl& name, const QString& figure, int width) {
        return m_pictures.picture(name, figure, guidePictureSize(width), devicePixelRatioF(), palette());
    }))
    , m_contents(new QTreeWidget)
    , m_search(new QLineEdit)
    , m_found(new QLabel)
{
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("Guide – ToScale"));
    m_browser->setObjectName(u"guidePage"_s);
    m_browser->setAccessibleName(tr("Page of the guide"));
    m_search->setObjectName(u"guideSearch"_s);
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setToolTip(tr("Finds a text in all pages; Enter shows the next place, Shift and Enter the one before"));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(u"guideFound"_s);
    auto* row = new QHBoxLayout;
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    makeContents();
    auto* split = new QSplitter;
    split->addWidget(m_contents);
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    constexpr int contentsWidth = 280;
    split->setSizes({contentsWidth, 3 * contentsWidth});
    column->addWidget(split, 1);
    makeActions();
    row->addWidget(m_search, 1);
    row->addWidget(m_found);

    connect(&m_pictures, &GuidePictures::drawn, m_browser, &GuideBrowser::showPicture);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(m_browser, &GuideBrowser::zoomWanted, this, &GuideWindow::zoom);
    connect(m_browser, &GuideBrowser::widthChanged, &m_widthSettled, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::find);
    connect(m_browser->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_hasScrolled = true; });
    connect(&m_ahead, &QTimer::timeout, this, &GuideWindow::readAhead);
    m_widthSettled.setSingleShot(true);
    m_widthSettled.setInterval(std::chrono::milliseconds(100));
    connect(&m_widthSettled, &QTimer::timeout, this, [this] {
        if (m_browser->pictureWidth() != m_filledWidth) // a scroll bar comes and goes with each page
            fill();
    });
    resizeWithinScreen(*this, QSize(1080, 760));
    restoreGeometry(m_settings.guideGeometry());
    zoom(0);
}

GuideWindow::~GuideWindow()
{
    hide(); // it remembers its size
}

GuideWindow* GuideWindow::over(const QWidget& window)
{
    return window.findChild<GuideWindow*>(QString(), Qt::FindDirectChildrenOnly);
}

void GuideWindow::makeContents()
{
    m_contents->setObjectName(u"guideContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setToolTip(tr("The pages of the guide and their sections"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    for (const QString& name : m_pages) {
        QTreeWidgetItem* page = nullptr;
        for (const GuideHeading& heading : readGuidePage(m_wording.language(), name).headings)
            if (QTreeWidgetItem* item = makeItem(name, heading, m_words); page == nullptr)
                m_contents->addTopLevelItem(page = item);
            else
                page->addChild(item);
    }
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr)
            showPlace(placeOf(*item));
    });
}

QAction* GuideWindow::addAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                                const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    if (!keys.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.front().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    QWidget::addAction(action);
    return action;
}

void GuideWindow::addButton(QBoxLayout& row, QAction& action, const QString& sign)
{
    auto* button = new QToolButton;
    button->setDefaultAction(&action);
    button->setText(sign);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(action.text());
    button->setAutoRaise(true);
    connect(&action, &QAction::changed, button, [button, sign] { button->setText(sign); });
    row.addWidget(button);
}

void GuideWindow::makeActions()
{
    m_back = addAction(u"guideBack"_s, tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { stepBack(1); });
    m_forward =
        addAction(u"guideForward"_s, tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { stepBack(-1); });
    if (isRightToLeft()) { // where one has come from lies to the right
        m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
        m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    }
    QAction* find = addAction(u"guideFind"_s, tr("Search the guide"), {QKeySequence::Find}, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    find->setToolTip(m_search->toolTip());
    m_previous = addAction(u"guidePrevious"_s, tr("Place before"),
                           {QKeySequence(Qt::SHIFT | Qt::Key_F3), QKeySequence(Qt::SHIFT | Qt::Key_Return)},
                           [this] { stepHit(-1); });
    m_next = addAction(u"guideNext"_s, tr("Next place"), {QKeySequence(Qt::Key_F3)}, [this] { stepHit(1); });
    QAction* smaller = addAction(u"guideSmaller"_s, tr("Smaller letters"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                                 [this] { zoom(-1); });
    QAction* larger =
        addAction(u"guideLarger"_s, tr("Larger letters"),
                  {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, [this] { zoom(1); });
    addAction(u"guideUsual"_s, tr("Letters of the usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
              [this] { zoom(-m_settings.guideLetters()); });
    addAction(u"guideClose"_s, tr("Close"), {QKeySequence(Qt::Key_Escape)}, [this] { escape(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { stepHit(1); });

    auto& row = *qobject_cast<QBoxLayout*>(layout()->itemAt(0)->layout());
    const bool isMirrored = isRightToLeft();
    addButton(row, *m_back, isMirrored ? u"→"_s : u"←"_s);
    addButton(row, *m_forward, isMirrored ? u"←"_s : u"→"_s);
    addButton(row, *smaller, u"A−"_s);
    addButton(row, *larger, u"A+"_s);
    addButton(row, *m_previous, u"↑"_s);
    addButton(row, *m_next, u"↓"_s);
}

GuideLook GuideWindow::look() const
{
    return {palette(), layoutDirection(), m_browser->pictureWidth()};
}

void GuideWindow::showPlace(const GuidePlace& place)
{
    if (!m_pages.contains(place.page))
        return;
    if (place == m_place) { // it may be scrolled away
        turnTo(place);
        return;
    }
    m_way.resize(m_way.empty() ? 0 : m_step + 1);
    m_way.push_back(place);
    m_step = m_way.size() - 1;
    turnTo(place);
}

void GuideWindow::stepBack(int by)
{
    const auto to = static_cast<std::ptrdiff_t>(m_step) - by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_way.size()))
        return;
    m_step = static_cast<std::size_t>(to);
    turnTo(m_way[m_step]);
}

void GuideWindow::turnTo(const GuidePlace& place)
{
    const bool isNew = place.page != m_place.page;
    m_place = place;
    m_hasScrolled = false;
    if (isNew)
        fill();
    else
        scrollToPlace();
    m_back->setEnabled(m_step > 0);
    m_forward->setEnabled(m_step + 1 < m_way.size());
    const QSignalBlocker noEcho(m_contents);
    QTreeWidgetItem* item = itemOf(place);
    m_contents->setCurrentItem(item);
    if (item != nullptr && item->childCount() > 0)
        item->setExpanded(true);
}

QTreeWidgetItem* GuideWindow::itemOf(const GuidePlace& place) const
{
    QTreeWidgetItem* page = m_contents->topLevelItem(static_cast<int>(m_pages.indexOf(place.page)));
    for (int i = 0; page != nullptr && i < page->childCount(); ++i)
        if (placeOf(*page->child(i)) == place)
            return page->child(i);
    return page;
}

void GuideWindow::fill()
{
    const int at = m_browser->verticalScrollBar()->value();
    const int before = std::max(1, m_browser->verticalScrollBar()->maximum());
    m_filledWidth = m_browser->pictureWidth();
    m_browser->showPage([this](QTextDocument& document) { write(document, m_place.page); });
    QScrollBar* bar = m_browser->verticalScrollBar(); // where one reads stays in sight
    if (m_hasScrolled)
        bar->setValue(static_cast<int>(static_cast<double>(at) * bar->maximum() / before));
    else
        scrollToPlace();
    showHits();
}

void GuideWindow::scrollToPlace()
{
    m_browser->verticalScrollBar()->setValue(0);
    if (!m_place.section.isEmpty())
        m_browser->scrollToAnchor(m_place.section);
}

void GuideWindow::follow(const QUrl& link)
{
    const QString address = link.toString();
    if (!link.scheme().isEmpty()) {
        if (m_prompts.mayOpenAddress(this, address))
            m_prompts.openAddress(address);
        return;
    }
    showPlace(GuidePlace::from(address));
}

void GuideWindow::write(QTextDocument& document, const QString& page)
{
    fillGuideDocument(document, readGuidePage(m_wording.language(), page), m_words, look(),
                      [this](const QString& figure) { return m_pictures.alternativeText(figure); });
}

void GuideWindow::readAhead()
{
    if (static_cast<qsizetype>(m_texts.size()) == m_pages.size())
        return m_ahead.stop();
    QTextDocument document;
    write(document, m_pages[static_cast<qsizetype>(m_texts.size())]);
    m_texts.push_back(document.toRawText());
}

const std::vector<QString>& GuideWindow::texts()
{
    while (static_cast<qsizetype>(m_texts.size()) < m_pages.size())
        readAhead();
    return m_texts;
}

void GuideWindow::search(const QString& text)
{
    m_search->setText(text);
}

void GuideWindow::find()
{
    m_hits = m_search->text().trimmed().isEmpty() ? std::vector<GuideHit>() : findInGuide(texts(), m_search->text());
    for (int page = 0; page < m_pages.size(); ++page) {
        QTreeWidgetItem* item = m_contents->topLevelItem(page);
        const auto count = std::ranges::count(m_hits, page, &GuideHit::page);
        const QString title = item->data(0, titleRole).toString();
        item->setText(0, count == 0 ? title : u"%1 (%2)"_s.arg(title, QLocale().toString(static_cast<int>(count))));
    }
    const auto page = static_cast<int>(m_pages.indexOf(m_place.page)); // the first from the page in sight on
    const auto first = std::ranges::find_if(m_hits, [page](const GuideHit& hit) { return hit.page >= page; });
    m_hit = first == m_hits.end() ? 0 : static_cast<std::size_t>(first - m_hits.begin());
    stepHit(0);
}

void GuideWindow::stepHit(int by)
{
    const auto count = static_cast<std::ptrdiff_t>(m_hits.size());
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
    if (count == 0) {
        m_found->setText(m_search->text().trimmed().isEmpty() ? QString() : tr("Found nowhere"));
        showHits();
        return;
    }
    m_hit = static_cast<std::size_t>((static_cast<std::ptrdiff_t>(m_hit) + by + count) % count);
    m_found->setText(tr("%1 of %2")
                         .arg(QLocale().toString(static_cast<qulonglong>(m_hit) + 1),
                              QLocale().toString(static_cast<qlonglong>(count))));
    if (const QString page = m_pages[m_hits[m_hit].page]; page != m_place.page)
        showPlace({page, {}});
    showHits();
    QTextCursor cursor(m_browser->document());
    cursor.setPosition(m_hits[m_hit].position);
    m_browser->setTextCursor(cursor);
    m_browser->ensureCursorVisible();
    m_hasScrolled = true;
}

void GuideWindow::showHits()
{
    QList<QTextEdit::ExtraSelection> shown;
    const auto page = static_cast<int>(m_pages.indexOf(m_place.page));
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        if (m_hits[i].page != page)
            continue;
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_browser->document());
        one.cursor.setPosition(m_hits[i].position);
        one.cursor.setPosition(m_hits[i].position + m_hits[i].length, QTextCursor::KeepAnchor);
        const QColor highlight = palette().color(QPalette::Highlight);
        const bool isCurrent = i == m_hit;
        one.format.setBackground(
            isCurrent ? highlight
                      : between(between(highlight, palette().color(QPalette::Base)), palette().color(QPalette::Base)));
        one.format.setForeground(palette().color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
        if (isCurrent)
            one.format.setFontUnderline(true); // not by colour alone
        shown.push_back(one);
    }
    m_browser->setExtraSelections(shown);
}

void GuideWindow::zoom(int steps)
{
    constexpr int least = -3;
    constexpr int most = 12;
    const int letters = std::clamp(m_settings.guideLetters() + steps, least, most);
    m_settings.setGuideLetters(letters);
    QFont font = m_browser->font();
    font.setPointSizeF(m_letters + letters);
    m_browser->setFont(font);
    if (!m_place.page.isEmpty())
        fill();
}

void GuideWindow::escape()
{
    if (m_search->text().isEmpty()) {
        close();
        return;
    }
    m_search->clear();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void GuideWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_place.page.isEmpty()) {
        m_filledWidth = 0; // links and pictures take their colours when the page is made
        m_widthSettled.start();
    }
}

void GuideWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_ahead.start(); // a page each time there is nothing else to do
}

void GuideWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_settings.setGuideGeometry(saveGeometry());
}

} // namespace toscale::gui
