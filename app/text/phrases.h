#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <string>
#include <string_view>

namespace toscale::text {

/// The sentences of one language, independent of the language of the window: a translator object and a locale of its
/// own. English sentences are the keys; "(s)" in them is dropped or kept by number. A language without translations
/// falls back wholly to English, words and numbers: "1.143" in an English sentence would read as one point one.
class Phrases {
public:
    /// `language`: BCP 47, e.g. "en", "de".
    explicit Phrases(std::string_view language);
    /// With the sentences of `translator`.
    Phrases(std::string_view language, std::unique_ptr<QTranslator> translator);

    [[nodiscard]] QString tr(const char* sentence, const char* comment = nullptr, int number = -1) const;
    /// `tr` of "%1 year(s)" by what is printed for %1; of a fraction the form of many, where a language has several.
    [[nodiscard]] QString counted(const char* sentence, double number, const char* comment = nullptr) const;
    /// "; " between the parts of what is said of one thing, and ", " between those of a short one.
    [[nodiscard]] QString joined(const QStringList& clauses) const;
    [[nodiscard]] QString withCommas(const QStringList& words) const;
    /// "." behind a sentence, and " " between two: in Chinese "。" and nothing.
    [[nodiscard]] QString fullStop() const;
    [[nodiscard]] QString betweenSentences() const;
    /// ": " between a name and what is said of it; in French with a no-break space before, in Chinese "：".
    [[nodiscard]] QString colon() const;
    /// A whole number as it is, with the digits of the language: "2024", no group marks.
    [[nodiscard]] QString digits(qint64 number) const;
    /// A name or a quantity in letters of another direction than the sentence: kept in one piece where the language
    /// reads from right to left, as it is elsewhere.
    [[nodiscard]] QString isolated(const QString& text) const;
    [[nodiscard]] QString isolated(const std::string& utf8) const;
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// Of the words, which is English where the language asked for has none.
    [[nodiscard]] const std::string& language() const { return m_language; }
    /// False where English stands in for the language asked for.
    [[nodiscard]] bool isTranslated() const { return m_isTranslated; }

private:
    std::string m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
    bool m_isTranslated = true;
};

} // namespace toscale::text
