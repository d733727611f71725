#include "app/window/appearance.h"

#include "app/window/window_style.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyle>

namespace toscale::gui {

namespace {

/// The platform's own palette before ours covers it: dark when its windows are.
bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette makePalette(bool dark)
{
    const QColor window = dark ? QColor(0x17, 0x1b, 0x22) : QColor(0xf5, 0xf4, 0xf0);
    const QColor base = dark ? QColor(0x10, 0x14, 0x1a) : QColor(0xff, 0xff, 0xff);
    const QColor text = dark ? QColor(0xe8, 0xea, 0xed) : QColor(0x1a, 0x22, 0x30);
    const QColor muted = dark ? QColor(0x8a, 0x93, 0xa0) : QColor(0x6a, 0x71, 0x7c);
    const QColor button = dark ? QColor(0x24, 0x2a, 0x33) : QColor(0xec, 0xea, 0xe4);
    const QColor highlight = dark ? QColor(0xd9, 0x7a, 0x3a) : QColor(0xb8, 0x44, 0x1c);
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x15, 0x1a, 0x21) : QColor(0xfa, 0xf9, 0xf6));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, dark ? button : QColor(0xff, 0xff, 0xf4));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, dark ? QColor(0x10, 0x14, 0x1a) : Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x7f, 0xb4, 0xe6) : QColor(0x1b, 0x5a, 0x8f));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

/// Black, white and one bright colour, for whoever sees little: text 21:1, what is disabled 10:1.
QPalette contrastPalette()
{
    const QColor paper = Qt::black;
    const QColor ink = Qt::white;
    const QColor bright(0xff, 0xd8, 0x4d);
    const QColor disabled(0xb0, 0xb0, 0xb0);
    QPalette palette(paper, paper);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
                                           QPalette::ToolTipBase, QPalette::HighlightedText})
        palette.setColor(role, paper);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::ToolTipText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Button, QColor(0x38, 0x38, 0x38)); // sliders and tabs are seen on black; letters 12:1
    palette.setColor(QPalette::PlaceholderText, disabled);
    palette.setColor(QPalette::Highlight, bright);
    palette.setColor(QPalette::Link, bright);
    // edges, which are made darker and lighter than a button is, must be seen on black
    palette.setColor(QPalette::Light, ink);
    palette.setColor(QPalette::Midlight, disabled);
    palette.setColor(QPalette::Mid, disabled);
    palette.setColor(QPalette::Dark, disabled);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace

Appearance::Appearance(QApplication& application, Settings& settings)
    : m_application(application)
    , m_settings(settings)
    , m_systemIsDark(isDarkPalette(application.palette()))
{
    QApplication::setStyle(new WindowStyle);
    connect(&settings, &Settings::coloursChanged, this, &Appearance::apply);
    application.installEventFilter(this);
    apply();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_application && event->type() == QEvent::ThemeChange) {
        m_systemIsDark = isDarkPalette(QApplication::style()->standardPalette());
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const ColourChoice choice = m_settings.colours();
    const bool isDark = choice == ColourChoice::Dark || (choice == ColourChoice::System && m_systemIsDark);
    m_theme = choice == ColourChoice::Contrast ? "contrast" : isDark ? "dark" : "light";
    QApplication::setPalette(choice == ColourChoice::Contrast ? contrastPalette() : makePalette(isDark));
    emit changed();
}

} // namespace toscale::gui
