#pragma once

#include "app/settings/settings.h"

#include <QTranslator>
#include <string>

class QCoreApplication;

namespace toscale::gui {

/// Of the window: what was chosen, or the first language of the system that the program has words in, or English.
[[nodiscard]] std::string windowLanguage(const Settings& settings);

/// Installs the words of the window in its language, those of Qt's own dialogs, its numbers and the direction in which
/// it is read, and changes them when another language is chosen.
class WindowLanguage : public QObject {
    Q_OBJECT
public:
    WindowLanguage(QCoreApplication& application, Settings& settings);

private:
    void install(const std::string& tag);

    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace toscale::gui
