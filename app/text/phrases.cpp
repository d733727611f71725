#include "app/text/phrases.h"

#include "app/text/qt_string.h"
#include "app/text/shown_name.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace toscale::text {

namespace {

bool isEnglish(std::string_view language)
{
    return language.empty() || language == "en" || language.starts_with("en-") || language.starts_with("en_");
}

QLocale localeOf(std::string_view language)
{
    return language.empty() || language == "en" ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                : QLocale(toQString(language));
}

std::unique_ptr<QTranslator> builtIn(std::string_view language)
{
    auto translator = std::make_unique<QTranslator>();
    // "de-AT" finds "de"
    const QString name = toQString(language).replace(QLatin1Char('-'), QLatin1Char('_'));
    if (isEnglish(language) || !translator->load(QStringLiteral(":/i18n/phrases_") + name))
        return nullptr;
    return translator;
}

} // namespace

Phrases::Phrases(std::string_view language)
    : Phrases(language, builtIn(language))
{
}

Phrases::Phrases(std::string_view language, std::unique_ptr<QTranslator> translator)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_translator(std::move(translator))
{
    if (m_translator || isEnglish(language))
        return;
    m_isTranslated = false;
    m_language = "en";
    m_locale = localeOf(m_language);
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

QString Phrases::counted(const char* sentence, double number, const char* comment) const
{
    constexpr int many = 100;
    constexpr double most = 1e9;
    const double whole = std::round(number);
    const bool isWhole = std::abs(number - whole) < 1e-9 * std::max(1.0, std::abs(number));
    if (m_locale.language() == QLocale::French && !isWhole && number < 2)
        return tr(sentence, comment, 1); // "1,5 an" (CLDR plural rules: fr, one: i = 0, 1)
    // of a large number its last two digits decide, in every language
    const int form = !isWhole ? many : static_cast<int>(whole < most ? whole : many + std::fmod(whole, many));
    return tr(sentence, comment, form);
}

QString Phrases::joined(const QStringList& clauses) const
{
    return clauses.join(tr("; ", "between clauses"));
}

QString Phrases::withCommas(const QStringList& words) const
{
    return words.join(tr(", ", "between the items of a list"));
}

QString Phrases::fullStop() const
{
    return m_locale.language() == QLocale::Chinese ? QString(QChar(0x3002)) : QStringLiteral(".");
}

QString Phrases::betweenSentences() const
{
    return m_locale.language() == QLocale::Chinese ? QString() : QStringLiteral(" ");
}

QString Phrases::colon() const
{
    if (m_locale.language() == QLocale::Chinese)
        return QChar(0xFF1A);
    return m_locale.language() == QLocale::French ? QChar(0x00A0) + QStringLiteral(": ") : QStringLiteral(": ");
}

QString Phrases::digits(qint64 number) const
{
    QLocale locale = m_locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

QString Phrases::isolated(const QString& text) const
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    const QString shown = shownText(text); // an isolate that the text leaves open would go on behind it
    return shown.isEmpty() || m_locale.textDirection() != Qt::RightToLeft ? shown
                                                                          : firstStrongIsolate + shown + popIsolate;
}

QString Phrases::isolated(const std::string& utf8) const
{
    return isolated(toQString(utf8));
}

} // namespace toscale::text
