#include "app/window/window_language.h"

#include "app/text/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <algorithm>

namespace toscale::gui {

namespace {

QString resourceOf(const std::string& tag)
{
    return QStringLiteral(":/i18n/toscale_") + QString::fromStdString(tag);
}

QLocale localeOf(const std::string& tag)
{
    return tag == "en" ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(QString::fromStdString(tag));
}

} // namespace

std::string windowLanguage(const Settings& settings)
{
    const auto isThere = [](const QString& tag) {
        return std::ranges::any_of(text::languageNames(),
                                   [&](const text::LanguageName& each) { return tag == QLatin1String(each.tag); });
    };
    if (const QString chosen = settings.language(); isThere(chosen))
        return chosen.toStdString();
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (const QString tag = wanted.section(QLatin1Char('-'), 0, 0); isThere(tag))
            return tag.toStdString();
    return "en";
}

WindowLanguage::WindowLanguage(QCoreApplication& application, Settings& settings)
    : QObject(&application)
{
    install(windowLanguage(settings));
    connect(&settings, &Settings::languageChanged, this, [this, &settings] { install(windowLanguage(settings)); });
}

void WindowLanguage::install(const std::string& tag)
{
    // Numbers as the words: a size in an English sentence reads "1,200" and not "1.200", also in a German session.
    const QLocale locale = localeOf(tag);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_qtWords.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(resourceOf(tag)))
        QCoreApplication::installTranslator(&m_words);
    if (qGuiApp != nullptr)
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace toscale::gui
