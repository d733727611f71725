#include "app/cli/report.h"

#include "app/text/error_words.h"
#include "app/text/qt_string.h"

#include <ostream>

namespace toscale::cli {

const text::Phrases& english()
{
    static const text::Phrases phrases("en");
    return phrases;
}

void report(std::ostream& err, const Error& error)
{
    err << text::toUtf8(text::errorLine(english(), error)) << '\n';
}

void report(std::ostream& err, const std::vector<Error>& errors)
{
    for (const Error& error : errors)
        report(err, error);
}

int refuse(Streams& streams, const Error& error)
{
    report(streams.err, error);
    return wrongUsage;
}

std::string sentenceOf(const Error& error)
{
    return text::toUtf8(text::errorWords(english(), error));
}

} // namespace toscale::cli
