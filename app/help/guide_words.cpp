#include "app/help/guide_words.h"

#include "app/present/present_keys.h"
#include "app/text/mnemonic.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

namespace {

const QRegularExpression& places()
{
    static const QRegularExpression found(u"\\{\\{(.*?)\\}\\}"_s);
    return found;
}

/// Signs that Markdown would read are given a backslash.
QString escaped(const QString& words)
{
    static const QRegularExpression signs(u"([\\\\`*_\\[\\]<>|~&#])"_s);
    return QString(words).replace(signs, u"\\\\1"_s);
}

/// The action that opens the menu in which this one stands; none at the menu bar. What a narrow menu bar has no room
/// for stands in a menu without a name as well.
const QAction* menuAbove(const QAction* action)
{
    for (const QObject* at : action->associatedObjects())
        if (const auto* menu = qobject_cast<const QMenu*>(at);
            menu != nullptr && menu->menuAction() != action && !menu->title().isEmpty())
            return menu->menuAction();
    return nullptr;
}

const QAction* actionNamed(const QWidget& window, const QString& name)
{
    if (const auto* action = window.findChild<QAction*>(name))
        return action;
    const auto* menu = window.findChild<QMenu*>(name);
    return menu == nullptr ? nullptr : menu->menuAction();
}

QString nativeKey(const QAction& action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString rowOf(const QString& key, const QString& meaning)
{
    return u"| %1 | %2 |\n"_s.arg(escaped(key), escaped(meaning));
}

QString headOf(const QString& key, const QString& meaning)
{
    return rowOf(key, meaning) + u"|---|---|\n"_s;
}

} // namespace

GuideWords::GuideWords(const QWidget& window, const text::Phrases& phrases)
    : m_window(window)
    , m_phrases(phrases)
{
}

std::optional<QString> GuideWords::way(const QString& name) const
{
    const QAction* action = actionNamed(m_window, name);
    if (action == nullptr)
        return std::nullopt;
    QStringList names;
    for (; action != nullptr; action = menuAbove(action))
        names.prepend(text::withoutMnemonic(action->text()));
    return names.size() < 2 ? std::nullopt : std::optional(names.join(" > "_L1)); // else it is in no menu
}

std::optional<QString> GuideWords::key(const QString& name) const
{
    const QAction* action = actionNamed(m_window, name);
    if (action == nullptr || action->shortcut().isEmpty())
        return std::nullopt;
    return m_phrases.isolated(nativeKey(*action));
}

QString GuideWords::shortcuts() const
{
    QString rows = headOf(tr("Key"), tr("In the menu"));
    const std::function<void(const QMenu&)> walk = [&](const QMenu& menu) {
        for (const QAction* action : menu.actions())
            if (const QMenu* below = action->menu())
                walk(*below);
            else if (!action->shortcut().isEmpty())
                rows += rowOf(m_phrases.isolated(nativeKey(*action)),
                              way(action->objectName()).value_or(text::withoutMnemonic(action->text())));
    };
    if (const auto* window = qobject_cast<const QMainWindow*>(&m_window))
        if (const auto* bar = qobject_cast<const QMenuBar*>(window->menuWidget()))
            for (const QAction* menu : bar->actions())
                if (menu->menu() != nullptr)
                    walk(*menu->menu());
    return rows;
}

QString GuideWords::presentKeys()
{
    QString rows = headOf(tr("Key"), tr("In a presentation"));
    for (const PresentKeyHelp& line : PresentKeyHelp::all())
        rows += rowOf(line.keys, line.meaning);
    return rows;
}

std::optional<QString> GuideWords::tableFor(const QString& place) const
{
    return place == "table:shortcuts"_L1 ? std::optional(shortcuts())
        : place == "table:presenting"_L1 ? std::optional(presentKeys())
                                         : std::nullopt;
}

std::optional<QString> GuideWords::wordsFor(const QString& place) const
{
    const qsizetype colon = place.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const QString kind = place.left(colon);
    const QString name = place.mid(colon + 1);
    if (kind == "menu"_L1)
        return way(name);
    if (kind == "key"_L1)
        return key(name);
    if (kind == "panel"_L1) {
        const auto* dock = m_window.findChild<QDockWidget*>(name);
        return dock == nullptr ? std::nullopt : std::optional(dock->windowTitle());
    }
    if (kind == "said"_L1) {
        const QByteArray comment = name.section(u'@', 1).toUtf8();
        static const QRegularExpression argument(u"%\\d"_s);
        return m_phrases.tr(name.section(u'@', 0, 0).toUtf8().constData(), comment.isEmpty() ? nullptr : comment)
            .replace(argument, u"…"_s);
    }
    return text::withoutMnemonic(
        QCoreApplication::translate(("toscale::gui::" + kind.toUtf8()).constData(), name.toUtf8().constData()));
}

QString GuideWords::filled(const QString& markdown) const
{
    QString text;
    qsizetype behind = 0;
    for (auto match = places().globalMatch(markdown); match.hasNext();) {
        const auto found = match.next();
        const QString place = found.captured(1);
        text += QStringView(markdown).sliced(behind, found.capturedStart() - behind);
        behind = found.capturedEnd();
        if (const auto table = tableFor(place))
            text += *table;
        else if (place.startsWith("said:"_L1))
            text += escaped(wordsFor(place).value_or(QString()));
        else
            text += emphasisBegin + escaped(wordsFor(place).value_or(QString())) + emphasisEnd;
    }
    return text.append(QStringView(markdown).sliced(behind));
}

QString GuideWords::plain(const QString& text) const
{
    QString words = text;
    for (auto found = places().match(words); found.hasMatch(); found = places().match(words))
        words.replace(found.capturedStart(), found.capturedLength(), wordsFor(found.captured(1)).value_or(QString()));
    return words;
}

} // namespace toscale::gui
