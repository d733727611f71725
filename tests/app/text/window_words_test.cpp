#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

// The words of the window in every language: translations/toscale_*.ts.

namespace toscale::text {

namespace {

struct Words {
    QStringList forms;
    bool isCounted = false;
};

/// By context, source and comment.
QMap<QString, Words> wordsOf(const char* language)
{
    QFile file(QStringLiteral(TOSCALE_SOURCE_DIR "/translations/toscale_%1.ts").arg(QLatin1String(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << language;
    QXmlStreamReader xml(&file);
    QMap<QString, Words> all;
    QString context;
    QString source;
    QString comment;
    Words words;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement() && name == QLatin1String("TS")) {
            EXPECT_EQ(xml.attributes().value(QLatin1String("language")), QLatin1String(language));
        } else if (xml.isStartElement() && name == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && name == QLatin1String("message")) {
            comment.clear();
            words = {};
            words.isCounted = xml.attributes().hasAttribute(QLatin1String("numerus"));
        } else if (xml.isStartElement() && name == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.isStartElement() && name == QLatin1String("comment"))
            comment = xml.readElementText();
        else if (xml.isStartElement() && name == QLatin1String("translation")) {
            EXPECT_TRUE(xml.attributes().value(QLatin1String("type")).isEmpty())
                << language << ": not finished: " << source.toStdString();
            if (!words.isCounted)
                words.forms << xml.readElementText();
        } else if (xml.isStartElement() && name == QLatin1String("numerusform"))
            words.forms << xml.readElementText();
        else if (xml.isEndElement() && name == QLatin1String("message"))
            all[context + QLatin1Char('\n') + source + QLatin1Char('\n') + comment] = words;
    }
    EXPECT_FALSE(xml.hasError()) << language << ": " << xml.errorString().toStdString();
    return all;
}

/// Which of them is localised (%L), translations.sh looks after.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?([0-9]+|n)"));
    QStringList all;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        all << matches.next().captured(1);
    all.removeDuplicates();
    all.sort();
    return all;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression letter(QStringLiteral("&(?!&|amp;|lt;|gt;|quot;)\\S"));
    return QString(text).remove(QStringLiteral("&&")).contains(letter);
}

class WindowWords : public testing::TestWithParam<std::pair<const char*, int>> { };

TEST_P(WindowWords, AreFinishedAndHaveTheirPlacesAndMnemonics)
{
    const auto [language, forms] = GetParam();
    const QMap<QString, Words> all = wordsOf(language);
    EXPECT_GT(all.size(), 1000);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString source = it.key().section(QLatin1Char('\n'), 1, -2);
        EXPECT_EQ(it->forms.size(), it->isCounted ? forms : 1) << source.toStdString();
        for (const QString& form : it->forms) {
            EXPECT_FALSE(form.trimmed().isEmpty()) << source.toStdString();
            EXPECT_EQ(placesIn(form), placesIn(source)) << source.toStdString() << " -> " << form.toStdString();
            EXPECT_EQ(hasMnemonic(form), hasMnemonic(source)) << source.toStdString() << " -> " << form.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, WindowWords,
                         testing::Values(std::pair("de", 2), std::pair("fr", 2), std::pair("es", 2), std::pair("zh", 1),
                                         std::pair("ar", 6)),
                         [](const auto& tested) { return std::string(tested.param.first); });

} // namespace

} // namespace toscale::text
