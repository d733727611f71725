#include "app/figure/text_panel.h"

#include "app/figure/quiet_wheel.h"
#include "app/text/guess_words.h"
#include "app/text/languages.h"
#include "app/text/list_words.h"
#include "app/text/mnemonic.h"
#include "app/text/qt_string.h"

#include "core/document/guess_option.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

namespace toscale::gui {

QString TextPanel::Field::text() const
{
    return line != nullptr ? line->text() : area->toPlainText();
}

QWidget* TextPanel::Field::widget() const
{
    return line != nullptr ? static_cast<QWidget*>(line) : area;
}

QString TextPanel::Field::placeholder() const
{
    return line != nullptr ? line->placeholderText() : area->placeholderText();
}

void TextPanel::Field::show(const QString& shown, const QString& placeholder) const
{
    if (line != nullptr) {
        line->setPlaceholderText(placeholder);
    } else if (area->placeholderText() != placeholder) {
        area->setPlaceholderText(placeholder);
        area->viewport()->update(); // Qt 6.4 goes on showing the one before
    }
    if (shown == text()) // the cursor stays where one types
        return;
    if (line != nullptr)
        line->setText(shown);
    else
        area->setPlainText(shown);
}

TextPanel::TextPanel(DocumentSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_altCount(new QLabel)
{
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setContentsMargins(8, 8, 8, 8);
    auto* hint = new QLabel(tr("An empty field is filled from the data."));
    hint->setWordWrap(true);
    form->addRow(hint);
    addLanguage();
    addFields();
    m_altCount->setObjectName(QStringLiteral("altTextCount"));
    connect(&session, &DocumentSession::comparisonChanged, this, &TextPanel::showView);
    setMinimumWidth(220);
    showView();
}

void TextPanel::addLanguage()
{
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("documentLanguage"));
    m_language->setToolTip(tr("What ToScale writes in figures and exports of this document, whatever the language of "
                              "the window; what was typed stays as it is"));
    for (const text::LanguageName& each : text::languageNames())
        m_language->addItem(QString::fromUtf8(each.name), QString::fromLatin1(each.tag));
    qobject_cast<QFormLayout*>(layout())->addRow(tr("Language of the document"), m_language);
    leaveWheelToThePanel(m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        const std::string tag = text::toUtf8(m_language->currentData().toString());
        if (tag != m_session.document().language)
            m_session.edit(SetLanguage{tag}, tr("Change the language of the document"));
    });
}

void TextPanel::showLanguage()
{
    const QString tag = text::toQString(m_session.document().language);
    if (m_language->findData(tag) < 0) // "de-AT", or one that the program has no words in
        m_language->addItem(QLocale(tag).nativeLanguageName().isEmpty() || m_session.wording().phrases().isTranslated()
                                ? tag
                                : tr("%1: not translated, in English", "a language").arg(tag),
                            tag);
    m_language->setCurrentIndex(m_language->findData(tag));
}

void TextPanel::addFields()
{
    using Made = scene::FigureTexts;
    const auto member = [](std::string View::*which) {
        return std::pair([which](const View& view) { return view.*which; },
                         [which](View& view, const std::string& text) { view.*which = text; });
    };
    const auto add = [&](const QString& label, const QString& name, bool isLong, std::string View::*which,
                         std::function<std::string(const Made&)> standard) {
        auto [get, set] = member(which);
        addField(label, name, isLong, {nullptr, nullptr, get, set, std::move(standard)});
    };
    add(tr("Title"), QStringLiteral("titleText"), false, &View::title, [](const Made& made) { return made.title; });
    add(tr("S&ubtitle"), QStringLiteral("subtitleText"), false, &View::subtitle,
        [](const Made& made) { return made.subtitle; });
    addField(tr("Sentence &with the ratio"), QStringLiteral("ratioText"), true,
             {nullptr, nullptr, [](const View& view) { return textOption(view, "ratio").value_or(std::string()); },
              [](View& view, const std::string& text) { setTextOption(view, "ratio", text); },
              [](const Made& made) { return made.ratio; }});
    add(tr("Further &notes"), QStringLiteral("notesText"), true, &View::notes,
        [](const Made&) { return text::toUtf8(tr("Printed after the notes that must stand")); });
    m_fields.back().isMade = false;
    add(tr("B&yline"), QStringLiteral("bylineText"), false, &View::byline,
        [this](const Made&) { return m_session.wording().defaultByline(); });
    add(tr("Speaker's notes"), QStringLiteral("speakerText"), true, &View::speakerNotes,
        [](const Made&) { return text::toUtf8(tr("Seen by the speaker alone while presenting; in no figure")); });
    m_fields.back().isMade = false;
    addField(tr("&Question of the guess"), QStringLiteral("questionText"), true,
             {nullptr, nullptr, [](const View& view) { return textOption(view, "question").value_or(std::string()); },
              [](View& view, const std::string& text) { setTextOption(view, "question", text); },
              [this](const Made&) { return madeQuestion(); }});
    add(tr("Alternative text"), QStringLiteral("altText"), true, &View::altText,
        [](const Made& made) { return made.altText; });
    qobject_cast<QFormLayout*>(layout())->addRow(m_altCount);
}

void TextPanel::addField(const QString& label, const QString& name, bool isLong, Field field)
{
    const QString plainLabel = text::withoutMnemonic(label);
    QWidget* widget = nullptr;
    const std::size_t index = m_fields.size();
    if (isLong) {
        field.area = new QPlainTextEdit;
        field.area->setTabChangesFocus(true);
        constexpr int lines = 4;
        field.area->setMaximumHeight(lines * field.area->fontMetrics().lineSpacing() + 12);
        connect(field.area, &QPlainTextEdit::textChanged, this,
                [this, index, plainLabel] { typed(index, plainLabel); });
        widget = field.area;
    } else {
        field.line = new QLineEdit;
        connect(field.line, &QLineEdit::textEdited, this, [this, index, plainLabel] { typed(index, plainLabel); });
        widget = field.line;
    }
    widget->setObjectName(name);
    widget->installEventFilter(this);
    widget->setAccessibleName(plainLabel);
    qobject_cast<QFormLayout*>(layout())->addRow(label, widget);
    m_fields.push_back(std::move(field));
}

bool TextPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool comes = event->type() == QEvent::FocusIn;
    const bool goes = event->type() == QEvent::FocusOut;
    const auto field =
        std::ranges::find(m_fields, watched, [](const Field& each) -> QObject* { return each.widget(); });
    if ((!comes && !goes) || field == m_fields.end() || !field->isMade)
        return QWidget::eventFilter(watched, event);
    m_showing = true; // nothing is typed yet, so the view keeps no text
    if (comes && field->text().isEmpty())
        field->show(field->placeholder(), field->placeholder());
    else if (goes && field->text() == field->placeholder())
        field->show({}, field->placeholder());
    m_showing = false;
    return QWidget::eventFilter(watched, event);
}

void TextPanel::typed(std::size_t field, const QString& name)
{
    countAltText();
    if (m_showing)
        return;
    View view = m_session.currentView();
    m_fields[field].set(view, text::toUtf8(m_fields[field].text()));
    m_session.changeView(view, tr("Type “%1”").arg(name), QStringLiteral("text-") + name);
}

void TextPanel::showView()
{
    showLanguage();
    m_showing = true;
    const View view = m_session.currentView();
    const bool hasCases = !m_session.comparison().rows.empty();
    const scene::FigureTexts made =
        hasCases ? m_session.wording().figureTexts(view.figure, m_session.columns()) : scene::FigureTexts{};
    for (const Field& field : m_fields)
        field.show(text::toQString(field.get(view)), text::toQString(field.made(made)));
    m_showing = false;
    qobject_cast<QFormLayout*>(layout())->setRowVisible(findChild<QWidget*>(QStringLiteral("questionText")),
                                                        asksGuess(view));
    countAltText();
}

std::string TextPanel::madeQuestion() const
{
    const auto found = guessOf(m_session.document(), m_session.comparison());
    const text::Phrases& phrases = m_session.wording().phrases();
    if (const auto* question = std::get_if<GuessQuestion>(&found))
        return text::toUtf8(text::questionWords(phrases, m_session.comparison(), *question));
    return {};
}

void TextPanel::countAltText()
{
    const auto length = m_fields.back().text().size();
    m_altCount->setText(
        length > text::longestAltText
            ? tr("%1 of %2 characters: too long for an alternative text").arg(length).arg(text::longestAltText)
            : tr("%1 of %2 characters").arg(length).arg(text::longestAltText));
}

} // namespace toscale::gui
