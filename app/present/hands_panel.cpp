#include "app/present/hands_panel.h"

#include "app/text/guess_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace toscale::gui {

HandsPanel::HandsPanel(PresentWindow& presentation, QWidget* parent)
    : QWidget(parent)
    , m_presentation(presentation)
    , m_phrases(presentation.document().language)
    , m_choices(new QWidget)
    , m_typed(new QLineEdit)
    , m_others(new QLabel)
    , m_remove(new QPushButton(tr("&Take back the last")))
    , m_problem(new QLabel(tr("A guess is a number above zero, such as 500 or 10^6")))
{
    setObjectName(QStringLiteral("handsPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* hint = new QLabel(tr("Show of hands, where the class guesses; Next goes on without"));
    hint->setWordWrap(true);
    layout->addWidget(hint);
    auto* row = new QHBoxLayout;
    auto* choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choices, 1);
    m_typed->setObjectName(QStringLiteral("typedGuess"));
    m_typed->setAccessibleName(tr("Another guess: how many times"));
    m_typed->setPlaceholderText(tr("Another guess: 500"));
    constexpr int marginsOfLine = 24;
    m_typed->setMinimumWidth(fontMetrics().horizontalAdvance(m_typed->placeholderText()) + marginsOfLine);
    auto* add = new QPushButton(tr("&Add the guess"));
    add->setObjectName(QStringLiteral("addGuess"));
    add->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_typed);
    row->addWidget(add);
    layout->addLayout(row);
    auto* others = new QHBoxLayout;
    m_others->setObjectName(QStringLiteral("otherGuesses"));
    m_others->setWordWrap(true);
    m_remove->setObjectName(QStringLiteral("removeGuess"));
    m_remove->setFocusPolicy(Qt::TabFocus);
    others->addWidget(m_others, 1);
    others->addWidget(m_remove);
    layout->addLayout(others);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_presentation.removeGuess(); });
    m_problem->setObjectName(QStringLiteral("guessProblem"));
    QSizePolicy keepsRoom = m_problem->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // nothing moves under the pointer
    m_problem->setSizePolicy(keepsRoom);
    m_problem->hide();
    layout->addWidget(m_problem);
    connect(m_typed, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    m_typed->installEventFilter(this);
    connect(add, &QPushButton::clicked, this, &HandsPanel::addTyped);
    connect(&presentation, &PresentWindow::shownChanged, this, &HandsPanel::refresh);
    connect(&presentation, &PresentWindow::guessesChanged, this, &HandsPanel::refresh);
    refresh();
}

void HandsPanel::makeChoices()
{
    qDeleteAll(m_choices->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_hands.clear();
    for (int i = 0; i < m_shown.size(); ++i) {
        auto* label = new QLabel(m_shown[i]);
        auto* hands = new QSpinBox;
        hands->setObjectName(QStringLiteral("hands%1").arg(i));
        hands->setAccessibleName(tr("Hands for %1").arg(m_shown[i]));
        hands->setRange(0, GuessRun::mostHands);
        hands->installEventFilter(this);
        label->setBuddy(hands);
        m_choices->layout()->addWidget(label);
        m_choices->layout()->addWidget(hands);
        m_hands.push_back(hands);
        connect(hands, &QSpinBox::valueChanged, this,
                [this, i](int count) { m_presentation.setHands(static_cast<std::size_t>(i), count); });
    }
}

void HandsPanel::refresh()
{
    const AskedGuess* asked = m_presentation.askedNow();
    setVisible(asked != nullptr);
    if (asked == nullptr)
        return;
    if (m_shown != asked->choiceWords) {
        m_shown = asked->choiceWords;
        makeChoices();
    }
    for (std::size_t i = 0; i < m_hands.size(); ++i) {
        const QSignalBlocker quiet(m_hands[i]);
        m_hands[i]->setValue(asked->hands[i]);
    }
    QStringList others;
    for (const double guess : asked->others)
        others << text::choiceWords(m_phrases, guess);
    m_others->setText(tr("Typed or drawn: %1").arg(m_phrases.withCommas(others)));
    m_others->setVisible(!others.isEmpty());
    m_remove->setVisible(!others.isEmpty());
}

void HandsPanel::addTyped()
{
    const auto guess = typedGuess(m_typed->text(), QLocale());
    if (!guess) {
        m_typed->selectAll();
        m_problem->show();
        return;
    }
    m_problem->hide();
    m_typed->clear();
    m_presentation.addGuess(*guess);
}

bool HandsPanel::eventFilter(QObject* watched, QEvent* event)
{
    // a clicker turns to the next step wherever the cursor is
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_typed) {
            if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
                return false;
            addTyped(); // and no more: it would be Next to the window
            return true;
        }
        for (const int each : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Escape, Qt::Key_Space})
            if (key->key() == each)
                return m_presentation.takeKey(*key);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace toscale::gui
