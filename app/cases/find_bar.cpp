#include "app/cases/find_bar.h"

#include "app/cases/text_place_fields.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "core/document/replace_text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <algorithm>
#include <map>
#include <span>

namespace toscale::gui {

FindBar::FindBar(DocumentSession& session, const text::Phrases& phrases, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_phrases(phrases)
    , m_text(new QLineEdit)
    , m_with(new QLineEdit)
    , m_case(new QCheckBox(tr("Match &case")))
    , m_words(new QCheckBox(tr("Whole &words")))
    , m_views(new QCheckBox(tr("&In views too")))
    , m_addresses(new QCheckBox(tr("In web add&resses too")))
    , m_state(new QLabel)
    , m_refused(new QListWidget)
    , m_replacing(new QWidget)
{
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setPlaceholderText(tr("Find in all texts of the cases"));
    m_text->setAccessibleName(tr("Find"));
    m_text->setClearButtonEnabled(true);
    m_with->setObjectName(QStringLiteral("replaceText"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_case->setObjectName(QStringLiteral("findMatchCase"));
    m_words->setObjectName(QStringLiteral("findWholeWords"));
    m_views->setObjectName(QStringLiteral("findInViews"));
    m_views->setToolTip(tr("Titles, notes and other texts of views"));
    m_addresses->setObjectName(QStringLiteral("replaceInAddresses"));
    m_addresses->setToolTip(tr("Replace all leaves addresses of sources as they are: changed, they lead nowhere"));
    m_state->setObjectName(QStringLiteral("findState"));
    m_state->setTextFormat(Qt::RichText);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_refused->setObjectName(QStringLiteral("findRefused"));
    m_refused->setAccessibleName(tr("What was not replaced"));
    m_refused->setMaximumHeight(4 * (m_refused->fontMetrics().height() + 6));
    m_refused->hide();

    auto* finding = new QHBoxLayout;
    finding->addWidget(m_text, 1);
    finding->addWidget(makeButton(QStringLiteral("findBefore"), tr("&Previous"), tr("The place before (Shift+F3)"),
                                  [this] { step(-1); }));
    finding->addWidget(
        makeButton(QStringLiteral("findAfter"), tr("Ne&xt"), tr("The next place (F3)"), [this] { step(1); }));
    finding->addWidget(
        makeButton(QStringLiteral("findEdit"), tr("E&dit there"), tr("Opens the case at this place"), [this] {
            if (m_shown)
                emit editWanted(m_matches[*m_shown].place);
        }));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("findClose"));
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &FindBar::closeWanted);
    finding->addWidget(close);
    auto* replacing = new QHBoxLayout(m_replacing);
    replacing->setContentsMargins(0, 0, 0, 0);
    replacing->addWidget(m_with, 1);
    replacing->addWidget(makeButton(QStringLiteral("replaceOne"), tr("&Replace"),
                                    tr("The place that is shown, then the next"), [this] { replaceOne(); }));
    replacing->addWidget(makeButton(QStringLiteral("replaceAll"), tr("Replace &all"), tr("Every place, as one step"),
                                    [this] { replaceAll(); }));
    replacing->addWidget(m_addresses);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(finding);
    layout->addWidget(m_replacing);
    auto* choices = new QHBoxLayout; // a row of its own: a bar that is wider than its window is not shown whole
    for (QCheckBox* box : {m_case, m_words, m_views})
        choices->addWidget(box);
    choices->addWidget(m_state, 1);
    layout->addLayout(choices);
    layout->addWidget(m_refused);

    connect(m_text, &QLineEdit::textEdited, this, &FindBar::typed);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_with, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    for (QCheckBox* box : {m_case, m_words, m_views})
        connect(box, &QCheckBox::toggled, this, &FindBar::typed);
    connect(&session, &DocumentSession::documentChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            lookAgain();
    });
    showState();
}

QToolButton* FindBar::makeButton(const QString& name, const QString& text, const QString& toolTip,
                                 const std::function<void()>& run)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, run);
    m_buttons.push_back(button);
    return button;
}

void FindBar::begin(bool replaces)
{
    m_replacing->setVisible(replaces);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    lookAgain();
}

TextSearch FindBar::search() const
{
    return {text::toUtf8(m_text->text()), m_case->isChecked(), m_words->isChecked(), m_views->isChecked()};
}

void FindBar::lookAgain()
{
    if (!m_isStale)
        return;
    const bool wasShown = m_shown.has_value();
    const TextMatch before = wasShown ? m_matches[*m_shown] : TextMatch{};
    m_matches = findText(m_session.document(), search());
    m_isStale = false;
    m_shown.reset();
    if (wasShown) {
        const auto same = std::ranges::find(m_matches, before);
        if (same != m_matches.end())
            m_shown = static_cast<std::size_t>(same - m_matches.begin());
    }
    showState();
}

void FindBar::typed()
{
    m_isStale = true;
    m_shown.reset();
    m_done.clear();
    m_refused->hide();
    lookAgain();
    if (!m_matches.empty())
        show(0);
}

void FindBar::step(int by)
{
    lookAgain();
    m_done.clear();
    if (m_matches.empty())
        return showState();
    const auto count = static_cast<int>(m_matches.size());
    const int next = m_shown ? (static_cast<int>(*m_shown) + by + count) % count : by > 0 ? 0 : count - 1;
    show(static_cast<std::size_t>(next));
}

void FindBar::show(std::size_t match)
{
    m_shown = match;
    showState();
    emit placeFound(m_matches[match].place);
}

void FindBar::replaceOne()
{
    lookAgain();
    if (!m_shown)
        return step(1);
    std::size_t next = *m_shown;
    const TextMatch one = m_matches[next];
    replace(std::span(&one, 1));
    // the next one behind what was put in its place; those before it stayed where they are
    const std::size_t behind = one.begin + static_cast<std::size_t>(m_with->text().toUtf8().size());
    const auto isInside = [&](const TextMatch& each) {
        return each == one || (each.place == one.place && each.begin >= one.begin && each.begin < behind);
    };
    while (next < m_matches.size() && isInside(m_matches[next]))
        ++next;
    if (next < m_matches.size())
        show(next);
}

void FindBar::replaceAll()
{
    lookAgain();
    std::vector<TextMatch> all = m_matches;
    std::size_t left = 0;
    if (!m_addresses->isChecked())
        left = std::erase_if(all, [](const TextMatch& each) { return each.place.field == TextField::SourceUrl; });
    if (!all.empty())
        replace(all);
    else
        m_done.clear();
    if (left == 0)
        return;
    const QString words = tr("%n in web addresses left as they are", nullptr, static_cast<int>(left));
    m_done = m_done.isEmpty() ? words : m_done + QStringLiteral("; ") + words;
    showState();
}

void FindBar::replace(std::span<const TextMatch> matches)
{
    Replacement done = replaceText(m_session.document(), matches, text::toUtf8(m_with->text()));
    m_refused->clear();
    for (const RefusedReplacement& each : done.refused)
        m_refused->addItem(
            tr("%1: %2", "place, reason").arg(placeWords(each.match.place), text::errorWords(m_phrases, each.reason)));
    m_refused->setVisible(!done.refused.empty());
    const auto count = static_cast<int>(done.count);
    if (!done.edit.edits.empty())
        m_session.edit(std::move(done.edit), tr("Replace “%1” at %n place(s)", nullptr, count).arg(m_text->text()));
    m_done = tr("%n place(s) replaced", nullptr, count);
    if (const QString kinds = kindsOf(matches, done.refused); !kinds.isEmpty())
        m_done += QStringLiteral(": ") + kinds;
    if (!done.refused.empty())
        m_done += QStringLiteral("; ") + tr("%n left as they are", nullptr, static_cast<int>(done.refused.size()));
    lookAgain();
    showState();
}

QString FindBar::kindsOf(std::span<const TextMatch> matches, const std::vector<RefusedReplacement>& refused)
{
    std::map<TextField, int> counts;
    for (const TextMatch& each : matches)
        ++counts[each.place.field];
    for (const RefusedReplacement& each : refused)
        --counts[each.match.place.field];
    QStringList kinds;
    for (const auto& [field, count] : counts)
        if (count > 0)
            kinds << tr("%1 × %2", "number, kind of text").arg(QLocale().toString(count), fieldWords(field));
    return kinds.join(QStringLiteral(", "));
}

QString FindBar::placeWords(const TextPlace& place) const
{
    const Document& document = m_session.document();
    QString owner;
    if (!isOfView(place.field) && place.owner < document.cases.size())
        owner = text::shownLabel(document.cases[place.owner]);
    else if (isOfView(place.field) && place.owner < document.views.size())
        owner = text::toQString(document.views[place.owner].title.empty() ? document.views[place.owner].id
                                                                          : document.views[place.owner].title);
    return tr("%1, %2", "case, text").arg(owner, fieldWords(place.field));
}

QString FindBar::surroundings(const TextMatch& match) const
{
    const std::string whole = textAt(m_session.document(), match.place);
    constexpr qsizetype around = 40;
    const QString before = text::toQString(std::string_view(whole).substr(0, match.begin));
    const QString found = text::toQString(std::string_view(whole).substr(match.begin, match.length));
    const QString behind = text::toQString(std::string_view(whole).substr(match.begin + match.length));
    const QString left = before.size() > around ? QStringLiteral("… ") + before.last(around) : before;
    const QString right = behind.size() > around ? behind.first(around) + QStringLiteral(" …") : behind;
    return QStringLiteral("%1<b>%2</b>%3").arg(left.toHtmlEscaped(), found.toHtmlEscaped(), right.toHtmlEscaped());
}

void FindBar::showState()
{
    const QString count = QLocale().toString(static_cast<qlonglong>(m_matches.size()));
    QString words;
    if (m_text->text().isEmpty())
        words = tr("Type what to look for: names, summaries, notes, values, events and sources are looked through.");
    else if (m_matches.empty())
        words = m_done.isEmpty() ? tr("Found nowhere") : QString();
    else if (m_shown)
        words = tr("%1 of %2", "place, places").arg(QLocale().toString(static_cast<qlonglong>(*m_shown) + 1), count)
            + QStringLiteral(" · ") + placeWords(m_matches[*m_shown].place).toHtmlEscaped() + QStringLiteral(": ")
            + surroundings(m_matches[*m_shown]);
    else
        words = tr("%n place(s)", nullptr, static_cast<int>(m_matches.size()));
    if (!m_done.isEmpty())
        words = words.isEmpty() ? m_done : m_done + QStringLiteral(" · ") + words;
    m_state->setText(words);
    for (QToolButton* button : m_buttons)
        button->setEnabled(button->objectName() == QLatin1String("findEdit")
                               ? m_shown && !isOfView(m_matches[*m_shown].place.field)
                               : !m_matches.empty());
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace toscale::gui
