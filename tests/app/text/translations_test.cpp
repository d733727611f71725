#include "app/text/amount_format.h"
#include "app/text/phrases.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <gtest/gtest.h>
#include <map>
#include <set>

// Every sentence of app/text and app/cli in every language that there is: none is missing, none is left over.

namespace toscale::text {
namespace {

/// A sentence and what tells it from another with the same English words.
using Key = std::pair<QString, QString>;

struct Source {
    bool isCounted = false; // has a form for each grammatical number
    QString file;
};

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The literals that stand one behind the other at `at`, as one text; nothing where no literal is.
class Literals {
public:
    explicit Literals(const QString& code)
        : m_code(code)
    {
    }

    /// Behind spaces and comments.
    [[nodiscard]] qsizetype skipped(qsizetype at) const
    {
        static const QRegularExpression space(QStringLiteral("(?:\\s|//[^\n]*\n)*"));
        return space.match(m_code, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
            .capturedEnd();
    }

    [[nodiscard]] std::optional<QString> read(qsizetype& at) const
    {
        static const QRegularExpression one(QStringLiteral(R"re(R"\(((?:.|\n)*?)\)"|"((?:[^"\\]|\\.)*)")re"));
        std::optional<QString> text;
        for (;;) {
            const auto match = one.match(m_code, skipped(at), QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch())
                return text;
            QString plain = match.captured(1) + match.captured(2);
            if (match.captured(1).isEmpty())
                plain.replace(QLatin1String("\\\""), QLatin1String("\""));
            text = text.value_or(QString()) + plain;
            at = match.capturedEnd();
        }
    }

private:
    const QString& m_code;
};

/// The arguments of the call whose parenthesis opens before `at`: literals as they are, of others nothing.
std::vector<std::optional<QString>> argumentsAt(const QString& code, qsizetype at, QString& rest)
{
    const Literals literals(code);
    std::vector<std::optional<QString>> arguments;
    const qsizetype start = at;
    for (int depth = 0; at < code.size();) {
        qsizetype behind = at;
        std::optional<QString> text = literals.read(behind);
        if (text)
            at = literals.skipped(behind);
        const bool isWhole = text && depth == 0 && (code[at] == u',' || code[at] == u')');
        while (at < code.size() && !(depth == 0 && (code[at] == u',' || code[at] == u')'))) {
            depth += code[at] == u'(' || code[at] == u'{' ? 1 : code[at] == u')' || code[at] == u'}' ? -1 : 0;
            qsizetype inner = at + 1;
            at = literals.read(inner) ? inner : at + 1;
        }
        arguments.push_back(isWhole ? text : std::nullopt);
        if (at >= code.size() || code[at] == u')')
            break;
        ++at;
    }
    rest = code.mid(start, at - start).simplified();
    return arguments;
}

/// What is handed on to Phrases::tr by a function of its own: its callers have the literals.
bool isHandedOn(const QString& arguments)
{
    static const std::set<QString> known{
        QStringLiteral("sentence"),
        QStringLiteral("sentence, comment, number"),
        QStringLiteral("sentence, comment, 1"),
        QStringLiteral("sentence, comment, form"),
        QStringLiteral("word.words"),
        QStringLiteral("known->words, count"),
        QStringLiteral("known->words, 1"),
        QStringLiteral("command.summary"),
        QStringLiteral("help"),
        QStringLiteral("line"),
        QStringLiteral("usage"),
        QStringLiteral("expected"),
        QStringLiteral("outExpected"),
        QStringLiteral("unitTargetExamples"),
        QStringLiteral("unit, number"),
        QStringLiteral("atLimit, number(atLimit)"),
        QStringLiteral("days.high, phrases.tr(\"%1 to %2\").arg(number(days.low), number(days.high))"),
        QStringLiteral("unit, roundToSignificant(number, digits)"),
        QStringLiteral("word, roundToSignificant(value, digitsOfLarge), comment")};
    return known.contains(arguments) || arguments.contains(QLatin1String("const char*"))
        || arguments.contains(QLatin1String("double "))
        || !arguments.contains(QRegularExpression(QStringLiteral("[a-z]")));
}

QStringList filesIn(const QString& folder, const QStringList& names)
{
    const QDir files(QStringLiteral(TOSCALE_SOURCE_DIR) + folder);
    QStringList paths;
    for (const QString& name : files.entryList(names, QDir::Files))
        paths << files.filePath(name);
    return paths;
}

/// The tables of options are in headers.
QStringList filesOfCommandLine()
{
    return filesIn(QStringLiteral("/app/cli"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

QStringList filesOfWords()
{
    return filesIn(QStringLiteral("/app/text"), {QStringLiteral("*.cpp")}) + filesOfCommandLine();
}

const std::map<Key, Source>& sourcesOfWords()
{
    static const std::map<Key, Source> all = [] {
        std::map<Key, Source> found;
        static const QRegularExpression call(QStringLiteral("\\b(tr|counted|withWord|said|marked)\\("));
        static const QRegularExpression table(QStringLiteral("constexpr Word \\w+\\[\\] = \\{((?:.|\n)*?)\n?\\};"));
        static const QRegularExpression entry(QStringLiteral(R"re(\{"[a-z0-9 _-]+",\s+"((?:[^"\\]|\\.)*)"\})re"));
        for (const QString& name : filesOfWords()) {
            const QString code = contentOf(name);
            for (auto calls = call.globalMatch(code); calls.hasNext();) {
                const auto match = calls.next();
                QString words;
                const auto arguments = argumentsAt(code, match.capturedEnd(), words);
                std::vector<QString> literals;
                for (const auto& argument : arguments)
                    if (argument)
                        literals.push_back(*argument);
                if (literals.empty()) {
                    EXPECT_TRUE(isHandedOn(words)) << name.toStdString() << ": " << words.toStdString();
                    continue;
                }
                const QString called = match.captured(1);
                const bool isPlain = called == QLatin1String("said") || called == QLatin1String("marked");
                const bool isCounted = !isPlain && (called != QLatin1String("tr") || arguments.size() > 2);
                Source& source = found[{literals[0], literals.size() > 1 && !isPlain ? literals[1] : QString()}];
                source.isCounted = source.isCounted || isCounted;
                source.file = name;
            }
            for (auto tables = table.globalMatch(code); tables.hasNext();)
                for (auto entries = entry.globalMatch(tables.next().captured(1)); entries.hasNext();) {
                    const QString words =
                        entries.next().captured(1).replace(QLatin1String("\\\""), QLatin1String("\""));
                    found[{words, QString()}] = {words.contains(QStringLiteral("(s)")), name};
                }
        }
        return found;
    }();
    return all;
}

struct Translation {
    QStringList forms;
    bool isFinished = true;
    bool isCounted = false;
};

std::map<Key, Translation> translationsOf(const char* language)
{
    const QString text =
        contentOf(QStringLiteral(TOSCALE_SOURCE_DIR "/translations/phrases_%1.ts").arg(QLatin1String(language)));
    std::map<Key, Translation> all;
    Key key;
    Translation one;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement() && name == QLatin1String("name")) {
            EXPECT_EQ(xml.readElementText(), QStringLiteral("Phrases"));
        } else if (xml.isStartElement() && name == QLatin1String("message")) {
            key = {};
            one = {};
            one.isCounted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.isStartElement() && name == QLatin1String("source")) {
            key.first = xml.readElementText();
        } else if (xml.isStartElement() && name == QLatin1String("comment")) {
            key.second = xml.readElementText();
        } else if (xml.isStartElement() && name == QLatin1String("translation")) {
            one.isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!one.isCounted)
                one.forms << xml.readElementText();
        } else if (xml.isStartElement() && name == QLatin1String("numerusform")) {
            one.forms << xml.readElementText();
        } else if (xml.isEndElement() && name == QLatin1String("message")) {
            EXPECT_FALSE(all.contains(key)) << "twice: " << key.first.toStdString();
            all[key] = one;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return all;
}

std::multiset<QString> placesIn(const QString& text, bool eachOnce)
{
    static const QRegularExpression place(QStringLiteral("%(?:[0-9]+|n)"));
    std::multiset<QString> all;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const QString one = matches.next().captured();
        if (!eachOnce || !all.contains(one))
            all.insert(one);
    }
    return all;
}

class Translations : public testing::TestWithParam<std::pair<const char*, int>> {
protected:
    [[nodiscard]] static const char* language() { return GetParam().first; }
    [[nodiscard]] static int numerusForms() { return GetParam().second; }
};

TEST_P(Translations, HaveEverySentenceFinished)
{
    EXPECT_GT(sourcesOfWords().size(), 700U);
    const auto translations = translationsOf(language());
    for (const auto& [key, source] : sourcesOfWords()) {
        const std::string named =
            source.file.toStdString() + ": \"" + key.first.toStdString() + "\", \"" + key.second.toStdString() + '"';
        const auto found = translations.find(key);
        if (found == translations.end()) {
            ADD_FAILURE() << "no words in " << language() << ": " << named;
            continue;
        }
        EXPECT_TRUE(found->second.isFinished) << named;
        EXPECT_EQ(found->second.isCounted, source.isCounted) << named;
        EXPECT_EQ(found->second.forms.size(), source.isCounted ? numerusForms() : 1) << named;
    }
}

TEST_P(Translations, HaveThePlacesOfTheirSentences)
{
    for (const auto& [key, translation] : translationsOf(language()))
        for (const QString& form : translation.forms) {
            EXPECT_FALSE(form.trimmed().isEmpty()) << key.first.toStdString();
            EXPECT_EQ(placesIn(form, true), placesIn(key.first, true))
                << key.first.toStdString() << " -> " << form.toStdString();
        }
}

TEST_P(Translations, HaveNothingLeftOver)
{
    for (const auto& [key, translation] : translationsOf(language()))
        EXPECT_TRUE(sourcesOfWords().contains(key))
            << "no longer said: \"" << key.first.toStdString() << "\", \"" << key.second.toStdString() << '"';
}

TEST_P(Translations, CloseEveryIsolateThatTheyOpen)
{
    for (const auto& [key, translation] : translationsOf(language()))
        for (const QString& form : translation.forms)
            EXPECT_EQ(form.count(QChar(0x2068)), form.count(QChar(0x2069))) << form.toStdString();
}

TEST_P(Translations, AreFoundByThePrograms)
{
    const Phrases phrases(language());
    EXPECT_TRUE(phrases.isTranslated());
    EXPECT_EQ(phrases.language(), language());
    EXPECT_NE(phrases.tr("statutory maximum"), QStringLiteral("statutory maximum"));
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations,
                         testing::Values(std::pair("de", 2), std::pair("fr", 2), std::pair("es", 2), std::pair("zh", 1),
                                         std::pair("ar", 6)),
                         [](const auto& tested) { return std::string(tested.param.first); });

/// What stands in quotation marks in app/cli and reads as English is said through a translation, or is what a person
/// types.
TEST(CommandLine, SaysNothingThatIsNotTranslated)
{
    static const QRegularExpression comment(QStringLiteral("//[^\n]*|#include[^\n]*"));
    static const QRegularExpression english(QStringLiteral("\\b[a-z]{2,} [a-z]{2,}"));
    static const QRegularExpression typed(QStringLiteral("^(-|\\[|toscale-cli )|\\[--"));
    // places of errors, as names of files are
    std::set<QString> known{QStringLiteral("standard input"), QStringLiteral("standard output: ")};
    for (const auto& [key, source] : sourcesOfWords())
        known.insert({key.first, key.second});
    for (const QString& name : filesOfCommandLine()) {
        const QString code = contentOf(name).remove(comment);
        const Literals literals(code);
        for (qsizetype at = 0; at < code.size();) {
            qsizetype behind = at;
            const auto text = literals.read(behind);
            at = text ? behind : at + 1;
            if (text && text->contains(english) && !text->contains(typed) && !known.contains(*text))
                ADD_FAILURE() << name.toStdString() << ": " << text->toStdString();
        }
    }
}

QString spaced(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

TEST(WordsInGerman, ChooseNumberOrderAndCase)
{
    const Phrases german("de");
    const AmountFormat format(german);
    EXPECT_EQ(spaced(format.custody(1).text()), QStringLiteral("1 Jahr"));
    EXPECT_EQ(spaced(format.custody(2.5).text()), QStringLiteral("30 Monate"));
    EXPECT_EQ(spaced(format.money(222000, Currency{"USD"}).text()), QStringLiteral("222.000 $"));
    EXPECT_EQ(spaced(format.money(1.5e6, Currency{"CHF"}).text()), QStringLiteral("1,5 Mio. CHF"));
    EXPECT_EQ(format.date("2010-XX"), QStringLiteral("2010"));
    EXPECT_EQ(format.date("201X"), QStringLiteral("2010er-Jahre"));
    EXPECT_EQ(german.isolated(QStringLiteral("Meta")), QStringLiteral("Meta"));
    EXPECT_TRUE(Phrases("de-AT").isTranslated());
}

TEST(WordsInArabic, HaveTheirPluralsDigitsAndIsolates)
{
    const Phrases arabic("ar");
    const AmountFormat format(arabic);
    EXPECT_EQ(format.custody(5).text(), QStringLiteral("٥ سنوات"));
    EXPECT_EQ(format.custody(35).text(), QStringLiteral("٣٥ سنة"));
    EXPECT_EQ(format.custody(63.0 / 12).text(), QStringLiteral("٦٣ شهرًا"));
    EXPECT_EQ(format.large(5e6), QStringLiteral("٥ ملايين"));
    EXPECT_EQ(format.exact("1234.5"), QStringLiteral("١٬٢٣٤٫٥"));
    EXPECT_EQ(arabic.digits(2024), QStringLiteral("٢٠٢٤"));
    EXPECT_EQ(format.date("2011-07-19"), QStringLiteral("١٩ يوليو ٢٠١١"));
    EXPECT_EQ(arabic.isolated(QStringLiteral("Meta")), QChar(0x2068) + QStringLiteral("Meta") + QChar(0x2069));
    EXPECT_EQ(spaced(format.bytes(8e13, PrefixReading::Si).text()),
              QChar(0x2068) + QStringLiteral("٨٠ TB") + QChar(0x2069));
}

} // namespace
} // namespace toscale::text
