#include "app/text/error_words.h"

#include "app/text/known_words.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"

#include <array>

namespace toscale::text {

namespace {

class Sentence {
public:
    Sentence(const Phrases& phrases, const Error& error)
        : m_phrases(phrases)
        , m_error(error)
    {
    }

    [[nodiscard]] QString words() const;

private:
    [[nodiscard]] QString a(std::size_t i) const
    {
        if (i >= m_error.arguments.size())
            return {};
        // A megabyte typed into a field must not become a megabyte of message.
        constexpr qsizetype longest = 60;
        const QString text = shownText(toQString(m_error.arguments[i]).simplified());
        return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
    }
    [[nodiscard]] QString full(std::size_t i) const
    {
        return i < m_error.arguments.size() ? toQString(m_error.arguments[i]) : QString();
    }
    /// What was expected or why something failed, in words that the core has in English alone.
    [[nodiscard]] QString known(std::size_t i) const
    {
        return i < m_error.arguments.size() ? knownWords(m_phrases, m_error.arguments[i]) : QString();
    }
    /// What a date should be; of one that can be read in two ways, both.
    [[nodiscard]] QString date(std::size_t i) const
    {
        const QStringList both = full(i).split(QStringLiteral(" or "));
        const bool isTwo = both.size() == 2 && both[0].size() == both[1].size();
        return isTwo ? m_phrases.tr("%1 or %2", "two dates").arg(both[0], both[1]) : known(i);
    }
    /// "%4" is a measure that the figure has.
    [[nodiscard]] QString measureNotDrawable() const
    {
        const QString why = a(3);
        const QString sentence = why == QLatin1String("sides")
            ? tr("%1 has both sides in it that %2 sets apart; try %3, or %4 as %2")
            : why == QLatin1String("stages")
            ? tr("%2 shows the stages of penalties, and %1 has none; try %3, or %4 as %2")
            : why == QLatin1String("arithmetic")
            ? tr("%2 shows what the baseline’s rate would give, and %1 is no such arithmetic; try %3, or %4 as %2")
            : tr("%1 is a rate and no amount, so it cannot be drawn as %2; try %3, or %4 as %2");
        return sentence.arg(a(0), a(1), a(2), a(4));
    }
    [[nodiscard]] QString tr(const char* sentence) const { return m_phrases.tr(sentence); }
    /// "information (B)" as people say it: "a data size (B)".
    [[nodiscard]] QString kind(std::size_t i) const
    {
        QString text = a(i);
        const std::array<std::pair<QLatin1String, QString>, 4> names{
            {{QLatin1String("information"), tr("a data size")},
             {QLatin1String("custody"), tr("a length of time")},
             {QLatin1String("money"), m_phrases.tr("money", "a kind of quantity")},
             {QLatin1String("count"), tr("a count")}}};
        for (const auto& [name, words] : names)
            if (text == name || text.startsWith(name + QStringLiteral(" (")))
                text.replace(0, name.size(), words);
        return text;
    }
    /// "number" of JSON as people say it: "a number".
    [[nodiscard]] QString typeOfJson(std::size_t i) const
    {
        const std::array<std::pair<QLatin1String, QString>, 7> names{{{QLatin1String("null"), tr("null")},
                                                                      {QLatin1String("boolean"), tr("true or false")},
                                                                      {QLatin1String("number"), tr("a number")},
                                                                      {QLatin1String("integer"), tr("a whole number")},
                                                                      {QLatin1String("string"), tr("a text")},
                                                                      {QLatin1String("array"), tr("a list")},
                                                                      {QLatin1String("object"), tr("an object")}}};
        for (const auto& [name, words] : names)
            if (a(i) == name)
                return words;
        return a(i);
    }
    /// What an id should name.
    [[nodiscard]] QString named(std::size_t i) const
    {
        const std::array<std::pair<QLatin1String, QString>, 5> names{
            {{QLatin1String("case"), m_phrases.tr("case", "what an id names")},
             {QLatin1String("figure"), m_phrases.tr("figure", "what an id names")},
             {QLatin1String("penalty"), m_phrases.tr("penalty", "what an id names")},
             {QLatin1String("party"), m_phrases.tr("party", "what an id names")},
             {QLatin1String("yardstick"), m_phrases.tr("yardstick", "what an id names")}}};
        for (const auto& [name, words] : names)
            if (a(i) == name)
                return words;
        return a(i);
    }
    [[nodiscard]] QString suggest(const QString& sentence, std::size_t i) const
    {
        return a(i).isEmpty() ? sentence : sentence + tr("; did you mean %1?").arg(a(i));
    }

    const Phrases& m_phrases;
    const Error& m_error;
};

QString Sentence::words() const
{
    switch (m_error.code) {
    case ErrorCode::EmptyText:
        return tr("nothing is written here");
    case ErrorCode::TextTooLong:
        return tr("too long for a quantity; at most %1 characters are read").arg(a(0));
    case ErrorCode::NoNumber:
        return tr("\"%1\": a number was expected here").arg(a(0));
    case ErrorCode::BadNumber:
        return tr("\"%1\" is no number that can be read; check its points, commas and groups").arg(a(0));
    case ErrorCode::NumberTooLarge:
        return tr("\"%1\" is beyond the limit of %2").arg(a(0), a(1));
    case ErrorCode::NumberTooSmall:
        return tr("\"%1\" is less than the smallest amount, %2").arg(a(0), a(1));
    case ErrorCode::NegativeNumber:
        return tr("\"%1\": a negative amount makes no sense here").arg(a(0));
    case ErrorCode::NotExact:
        return a(1).isEmpty() ? tr("\"%1\" has no exact decimal value; write it as a decimal").arg(a(0))
                              : tr("\"%1\" has more than %2 digits; write fewer").arg(a(0), a(1));
    case ErrorCode::MissingUnit:
        return tr("a unit is missing; expected one of %1").arg(full(0));
    case ErrorCode::UnknownUnit:
        return suggest(tr("\"%1\" is no known unit; expected %2").arg(a(0), full(1)), 2);
    case ErrorCode::AmbiguousUnit:
        return tr("\"%1\" can mean %2; write it in full").arg(a(0), known(1));
    case ErrorCode::NotAStandardUnit:
        return tr("\"%1\" is not a standard symbol (strict reading)").arg(a(0));
    case ErrorCode::RateNotAmount:
        return tr("\"%1\" is a rate, not an amount").arg(a(0));
    case ErrorCode::TrailingText:
        return tr("\"%1\" follows the quantity; take it away").arg(a(0));
    case ErrorCode::LeadingText:
        return tr("\"%1\" stands before the quantity; take it away").arg(a(0));
    case ErrorCode::TwoQuantities:
        return tr("\"%1\" is a second quantity; write one only").arg(a(0));
    case ErrorCode::TwoQualifiers:
        return tr("\"%1\" qualifies the quantity a second time; write one qualifier only").arg(a(0));
    case ErrorCode::MixedScripts:
        return tr("\"%1\" mixes letters of different scripts").arg(a(0));
    case ErrorCode::UnknownCurrency:
        return suggest(tr("\"%1\" is no currency of ISO 4217").arg(a(0)), 1);
    case ErrorCode::MissingCurrency:
        return tr("a currency is missing, such as USD or €");
    case ErrorCode::UnknownQuantity:
        return tr("\"%1\" is neither a data size, money, a duration nor a count").arg(a(0));
    case ErrorCode::KindsDiffer:
        return tr("this is %1, but %2 was expected").arg(kind(0), kind(1));
    case ErrorCode::RangeReversed:
        return tr("the range runs backwards, from %1 to %2").arg(a(0), a(1));
    case ErrorCode::SuspendedTooLong:
        return tr("the suspended part, \"%1\", is longer than the whole term, %2").arg(a(0), a(1));
    case ErrorCode::NotADate:
        return tr("\"%1\" is no date; expected %2").arg(a(0), date(1));
    case ErrorCode::NoSuchDay:
        return tr("\"%1\" does not exist: %2").arg(a(0), known(1));
    case ErrorCode::FileMissing:
        return tr("there is no such file");
    case ErrorCode::FileUnreadable:
        return tr("the file cannot be read (%1)").arg(known(0));
    case ErrorCode::FileUnwritable:
        return tr("the file cannot be written (%1); nothing was changed").arg(known(0));
    case ErrorCode::DiskFull:
        return tr("the disk is full; nothing was changed. Free some space and save again");
    case ErrorCode::FileTooLarge:
        return tr("the file is larger than %1 bytes").arg(a(0));
    case ErrorCode::NotText:
        if (full(0) == QLatin1String("XLSX") || full(0) == QLatin1String("ODS") || full(0) == QLatin1String("XLS"))
            return tr("this is a file of a spreadsheet program (%1); save it there as CSV, or copy its cells and paste "
                      "them")
                .arg(full(0));
        return full(0) == QLatin1String("NUL") ? tr("there are NUL bytes in it, so this is no text")
                                               : tr("this is %1 data, not a document or a table").arg(full(0));
    case ErrorCode::BadEncoding:
        return a(1).isEmpty()
            ? tr("the text is not valid %1").arg(a(0))
            : tr("this byte is not valid %1; it is read as Windows-1252. Such bytes in all: %2").arg(a(0), a(1));
    case ErrorCode::JsonSyntax:
        return tr("this is no JSON; expected %1").arg(known(0));
    case ErrorCode::JsonCutOff:
        return tr("the text ends in the middle of a value; the file seems to be cut off");
    case ErrorCode::JsonTooDeep:
        return tr("nested more than %1 levels deep").arg(a(0));
    case ErrorCode::TooManyItems:
        return m_error.arguments.size() > 1
            ? tr("more than %1 in one list; the list is kept as it is, and not used").arg(a(0))
            : tr("more than %1 in one list; those behind are kept as they are, and not used").arg(a(0));
    case ErrorCode::DuplicateKey:
        return tr("\"%1\" is given twice; the first one is used").arg(a(0));
    case ErrorCode::NotADocument:
        return tr(R"(this is no ToScale document: "format" is not "toscale")");
    case ErrorCode::NewerVersion:
        return tr("made by a newer ToScale (version %1; this one reads up to %2)").arg(a(0), a(1));
    case ErrorCode::BadVersion:
        return tr("\"%1\" is no version of the format").arg(a(0));
    case ErrorCode::MissingField:
        return tr("\"%1\" is missing").arg(a(0));
    case ErrorCode::WrongType:
        return tr("%1 stands here where %2 was expected").arg(typeOfJson(0), typeOfJson(1));
    case ErrorCode::UnknownValue:
        return suggest(tr("\"%1\" is not one of %2").arg(a(0), full(1)), 2);
    case ErrorCode::DuplicateId:
        return tr("the id \"%1\" is used twice").arg(a(0));
    case ErrorCode::UnknownReference:
        return tr("\"%1\" names no %2").arg(a(0), named(1));
    case ErrorCode::SelfReference:
        return tr("\"%1\" names itself; it must name another").arg(a(0));
    case ErrorCode::ReferenceRing:
        return tr("\"%1\" leads back to \"%2\"; one of the two must name another or nothing").arg(a(0), a(1));
    case ErrorCode::BadSize:
        return tr("\"%1\" is no size; expected WIDTHxHEIGHT in points, each from %2 to %3, such as 1200x675")
            .arg(a(0), a(1), a(2));
    case ErrorCode::NoIndexYear:
        return tr("there is no price index of %1; the tables reach from %2 to %3").arg(a(0), a(1), a(2));
    case ErrorCode::UnknownLanguage:
        return tr("\"%1\" is no known language; expected a tag such as en, de or pt-BR").arg(a(0));
    case ErrorCode::TwoPrimaries:
        return tr("a second primary %1 figure; \"%2\" is already the primary one").arg(a(0), a(1));
    case ErrorCode::NoHeader:
        return tr("the first line has no column names");
    case ErrorCode::MissingColumn:
        return tr("the column \"%1\" is missing").arg(a(0));
    case ErrorCode::DuplicateColumn:
        return tr("the column \"%1\" appears twice").arg(a(0));
    case ErrorCode::NoGroupColumn:
        return tr("cases cannot be grouped by \"%1\"; use a text column of your own, or one of %2").arg(a(0), full(1));
    case ErrorCode::RowTooShort:
        return tr("cells in the row: %1, in the header: %2; the row is left out").arg(a(0), a(1));
    case ErrorCode::RowTooLong:
        return tr("cells in the row: %1, in the header: %2; the row is left out").arg(a(0), a(1));
    case ErrorCode::QuoteLeftOpen:
        return tr("a quotation mark is never closed; the row is left out");
    case ErrorCode::TooManyRows:
        return tr("with this row \"%1\" would have more than %2 parties, figures or penalties; it was left out")
            .arg(a(0), a(1));
    case ErrorCode::TooManyCases:
        return tr("the table has more than %1 cases; those from here on are left out (opened as a table whose columns "
                  "have the names of the format it is read whole)")
            .arg(a(0));
    case ErrorCode::LineTooLong:
        return tr("the line is longer than %1 bytes").arg(a(0));
    case ErrorCode::MixedDecimals:
        return tr("some numbers of this column need decimal commas, others points: %1 is read as %2 and can mean %3; "
                  "import the table to choose")
            .arg(a(0), a(1), a(2));
    case ErrorCode::DecimalCommas:
        return tr("%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3; import the "
                  "table to choose")
            .arg(a(0), a(1), a(2));
    case ErrorCode::CellsDiffer:
        return tr("the cells of %1 were changed since they were written: they count, and what no cell holds (events, "
                  "short names, how stages follow from each other) is left out")
            .arg(a(0));
    case ErrorCode::UnknownCase:
        return suggest(tr("there is no case \"%1\"").arg(a(0)), 1);
    case ErrorCode::UnknownFigure:
        return suggest(tr("the case %1 has no figure \"%2\"").arg(a(0), a(1)), 2);
    case ErrorCode::UnknownView:
        return suggest(tr("there is no view %1").arg(a(0)), 1);
    case ErrorCode::UnknownMeasure:
        return tr("\"%1\" is no measure; expected one of %2").arg(a(0), full(1));
    case ErrorCode::UnknownFigureKind:
        return tr("\"%1\" is no figure that this version draws; expected one of %2").arg(a(0), full(1));
    case ErrorCode::MeasureNotDrawable:
        if (a(3) == QLatin1String("death"))
            return tr("a power walk over this measure is not offered for a case with a death; try %1").arg(a(2));
        if (a(3) == QLatin1String("frames"))
            return tr("from the smallest of these cases to the largest a walk takes too many steps; try %1").arg(a(2));
        return measureNotDrawable();
    case ErrorCode::NothingToDraw:
        return tr("there is no case to draw");
    case ErrorCode::FigureTooSmall:
        return tr("%1 is too small for what must stand in this figure; %2 would fit").arg(a(0), a(1));
    case ErrorCode::BadOption:
        return tr("%1 %2: expected %3").arg(a(0), knownWords(m_phrases, toUtf8(a(1))), known(2));
    case ErrorCode::MissingOption:
        return tr("%1 is missing; expected %2").arg(a(0), full(1));
    case ErrorCode::MissingArgument:
        return tr("%1 is missing; write: %2").arg(full(0), full(1));
    case ErrorCode::SurplusArgument:
        return tr("\"%1\" is one argument too many; write: %2").arg(a(0), full(1));
    case ErrorCode::NoNumberOfYears:
        return tr("\"%1\" is no number of years; it can be neither divided nor added").arg(a(0));
    case ErrorCode::SuspendedTerm:
        return tr("\"%1\" is suspended, wholly or in part, and a suspended term is no served one; it is neither "
                  "divided nor added")
            .arg(a(0));
    case ErrorCode::NotTranslated:
        return tr("there are no words in \"%1\" yet; English is used").arg(a(0));
    case ErrorCode::NameTaken:
        return tr("%1 is taken; written as %2").arg(full(0), full(1));
    case ErrorCode::ModuleMissing:
        return tr("a part of the program is missing (%1); install ToScale again").arg(full(0));
    case ErrorCode::NoDocumentInside:
        return tr("this %1 carries no document of ToScale").arg(a(0));
    case ErrorCode::BadPicture:
        return tr("this %1 is damaged: the document in it cannot be read").arg(a(0));
    }
    return {};
}

} // namespace

QString errorWords(const Phrases& phrases, const Error& error)
{
    return Sentence(phrases, error).words();
}

QString placeWords(const Place& place)
{
    QString text = toQString(place.file);
    if (place.line > 0)
        text += QStringLiteral(":%1").arg(place.line);
    if (place.line > 0 && place.column > 0)
        text += QStringLiteral(":%1").arg(place.column);
    if (!place.path.empty())
        text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + toQString(place.path);
    return text;
}

QString errorLine(const Phrases& phrases, const Error& error)
{
    const QString place = placeWords(error.place);
    const bool placeNamesIt = error.code == ErrorCode::MissingField && !error.arguments.empty()
        && error.arguments.front() == error.place.path;
    if (placeNamesIt)
        return place + QStringLiteral(": ") + phrases.tr("a value is missing");
    const QString words = errorWords(phrases, error);
    return toQString(scene::withoutControls(toUtf8(place.isEmpty() ? words : place + QStringLiteral(": ") + words)));
}

} // namespace toscale::text
