#include "app/cli/report.h"

#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "core/io/table_reader.h"

#include <ostream>

namespace toscale::cli {

void report(std::ostream& err, const Error& error)
{
    err << text::toUtf8(text::errorLine(messages(), error)) << '\n';
}

void report(std::ostream& err, const std::vector<Error>& errors)
{
    for (const Error& error : errors)
        report(err, error);
}

void reportDecimals(std::ostream& err, const std::vector<Error>& notes)
{
    for (const Error& note : notes)
        if (io::isOfDecimals(note))
            report(err, note);
}

void reportLeftOut(std::ostream& err, const std::string& file, std::size_t count)
{
    if (count == 0)
        return;
    const QString sentence = count == 1
        ? messages().tr("1 row or value is left out; the rest is used")
        : messages()
              .tr("%1 rows or values are left out; the rest is used", nullptr, pluralOf(count))
              .arg(digitsOf(count));
    err << file << ": " << text::toUtf8(sentence) << '\n';
}

int refuse(Streams& streams, const Error& error)
{
    report(streams.err, error);
    return wrongUsage;
}

int refuse(Streams& streams, const std::string& sentence)
{
    streams.err << sentence << '\n';
    return wrongUsage;
}

std::string sentenceOf(const Error& error)
{
    static const text::Phrases english("en");
    return text::toUtf8(text::errorWords(english, error));
}

} // namespace toscale::cli
