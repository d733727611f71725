#include "app/text/phrases.h"

#include "app/text/qt_string.h"

namespace toscale::text {

Phrases::Phrases(std::string_view language)
    : m_language(language)
    , m_locale(language.empty() || language == "en" ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                    : QLocale(toQString(language)))
{
    if (language.empty() || language.starts_with("en"))
        return;
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/toscale_") + toQString(language)))
        m_translator = std::move(translator);
}

QString Phrases::tr(const char* sentence, const char* comment, int number) const
{
    QString text;
    if (m_translator)
        text = m_translator->translate("Phrases", sentence, comment, number);
    if (text.isEmpty()) {
        text = QString::fromUtf8(sentence);
        text.replace(QStringLiteral("(s)"), number == 1 ? QString() : QStringLiteral("s"));
    }
    if (number >= 0)
        text.replace(QStringLiteral("%n"), m_locale.toString(number));
    return text;
}

} // namespace toscale::text
