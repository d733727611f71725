#include "window_fixture.h"

#include <QApplication>

namespace toscale::gui {

WindowTest::WindowTest()
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    , m_appearance(*qApp, m_settings)
    , m_window(m_settings, m_appearance, m_prompts)
{
    m_settings.setColours(ColourChoice::Light);
    m_window.openBuiltIn();
    m_window.show();
}

void WindowTest::trigger(const char* action)
{
    auto* found = m_window.findChild<QAction*>(QString::fromUtf8(action));
    ASSERT_NE(found, nullptr) << action;
    ASSERT_TRUE(found->isEnabled()) << action;
    found->trigger();
}

void WindowTest::choose(const char* box, const char* data)
{
    auto* found = m_window.findChild<QComboBox*>(QString::fromUtf8(box));
    ASSERT_NE(found, nullptr) << box;
    const int index = found->findData(QString::fromUtf8(data));
    ASSERT_GE(index, 0) << box << " has no " << data;
    found->setCurrentIndex(index);
    emit found->activated(index);
}

} // namespace toscale::gui
