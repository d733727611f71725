#include "app/text/import_words.h"

#include "app/text/error_words.h"
#include "app/text/qt_string.h"

namespace toscale::text {

namespace {

QString noteWords(const Phrases& phrases, const io::ImportNote& note)
{
    const auto tr = [&](const char* sentence) { return phrases.tr(sentence); };
    const auto a = [&](std::size_t i) {
        constexpr qsizetype longest = 60; // a cell may be a megabyte
        const QString text = i < note.arguments.size() ? toQString(note.arguments[i]).simplified() : QString();
        return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
    };
    switch (note.code) {
    case io::ImportNoteCode::FileChanged:
        return tr("the file was changed while it was read; its end may be cut off. Read it again");
    case io::ImportNoteCode::NoNames:
        return tr("the first row holds values, no names of columns; the columns are numbered");
    case io::ImportNoteCode::RowsBeforeHeader:
        return tr("lines before the names of the columns, which are left out: %1").arg(a(0));
    case io::ImportNoteCode::OtherTables:
        return tr("the largest table is read; smaller ones beside it: %1").arg(a(0));
    case io::ImportNoteCode::TooManyColumns:
        return tr("there are %1 columns; those after the first %2 are left out").arg(a(0), a(1));
    case io::ImportNoteCode::AmbiguousNumber:
        return tr("numbers such as %1 can mean %2 or %3; say what separates the decimals").arg(a(0), a(1), a(2));
    case io::ImportNoteCode::DecimalCommas:
        return tr("%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3")
            .arg(a(0), a(1), a(2));
    case io::ImportNoteCode::AmbiguousDates:
        return tr("dates such as %1 can mean %2 or %3; say whether the day or the month comes first")
            .arg(a(0), a(1), a(2));
    case io::ImportNoteCode::ReadAsMissing:
        return tr("\"%1\" is read as a missing value; so often: %2").arg(a(0), a(1));
    case io::ImportNoteCode::ScaleOfHead:
        return tr("\"%1\" is read as %2, in the scale that the name of the column says; so often: %3")
            .arg(a(0), a(1), a(2));
    case io::ImportNoteCode::ScaleOfCell:
        return tr("\"%1\" keeps its own scale and is not read in that of the column's name, \"%2\"; so often: %3")
            .arg(a(0), a(1), a(2));
    case io::ImportNoteCode::HeadNotRead:
        return tr("\"%1\" in the name of the column is not understood as a unit or a scale; "
                  "\"%2\" is read without it; so often: %3")
            .arg(a(0), a(1), a(2));
    }
    return {};
}

} // namespace

QString importWords(const Phrases& phrases, const io::ImportMessage& message)
{
    if (const auto* error = std::get_if<Error>(&message))
        return errorWords(phrases, *error);
    return noteWords(phrases, std::get<io::ImportNote>(message));
}

QString importLine(const Phrases& phrases, const io::ImportMessage& message)
{
    if (const auto* error = std::get_if<Error>(&message))
        return errorLine(phrases, *error);
    const QString place = placeWords(io::placeOf(message));
    const QString words = importWords(phrases, message);
    return place.isEmpty() ? words : place + QStringLiteral(": ") + words;
}

} // namespace toscale::text
