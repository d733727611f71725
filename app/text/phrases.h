#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>
#include <memory>
#include <string_view>

namespace toscale::text {

/// The sentences of one language, independent of the language of the window: a translator object and a locale of its
/// own. English sentences are the keys; "(s)" in them is dropped or kept by number.
class Phrases {
public:
    /// `language`: BCP 47, e.g. "en", "de". A language without translations gives English words in its number formats.
    explicit Phrases(std::string_view language);

    [[nodiscard]] QString tr(const char* sentence, const char* comment = nullptr, int number = -1) const;
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const std::string& language() const { return m_language; }

private:
    std::string m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace toscale::text
