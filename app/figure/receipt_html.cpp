#include "app/figure/receipt_html.h"

#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "app/text/quoted_words.h"
#include "app/text/ratio_receipt_words.h"
#include "app/text/receipt_words.h"
#include "app/text/shown_name.h"
#include "app/text/source_words.h"
#include "app/text/timeline_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace toscale::gui {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("toscale::gui", words);
}

/// Texts of documents too: neither markup nor an invisible letter in one acts on what follows.
QString escaped(const QString& text)
{
    return text::shownText(text).toHtmlEscaped();
}
QString escaped(const std::string& text)
{
    return escaped(text::toQString(text));
}

/// Headlines stand here alone, marked as quotations (FIGURES.md 1); only web addresses become links.
QString sourceHtml(const text::Phrases& phrases, const Source& source, bool withHeadline, bool withQuote)
{
    const QString words = escaped(text::sourceWords(phrases, source));
    const bool web = source.url.starts_with("https://") || source.url.starts_with("http://");
    QString html = web ? QStringLiteral("<a href=\"%1\">%2</a>").arg(escaped(source.url), words) : words;
    if (withHeadline && !source.title.empty())
        html += QStringLiteral(": %1").arg(escaped(text::quoted(phrases, text::toQString(source.title))));
    if (withQuote && !source.quote.empty())
        html += QStringLiteral("<br><i>%1</i>").arg(escaped(text::quoted(phrases, text::toQString(source.quote))));
    return html;
}

bool isDeath(const CaseEvent& event)
{
    return event.kind == EventKind::Death;
}

bool hasDeath(const Case& which)
{
    return std::ranges::any_of(which.events, isDeath);
}

/// Headlines of the press and of social media join a death to a charge where there was one; a document's own name does
/// not (FIGURES.md 4).
bool mayHeadline(const Case& which, const Source& source)
{
    return source.kind == SourceKind::Primary || !hasDeath(which);
}

/// What sources say of a death is not repeated here (FIGURES.md 4): where a case has one, only the sources of a number
/// are quoted, and none that tells of the death.
bool mayQuote(const Case& which, const ComparedCase& row, const std::string& sourceId)
{
    if (!hasDeath(which))
        return true;
    return row.measured() != nullptr && std::ranges::none_of(which.events, [&](const CaseEvent& event) {
               return isDeath(event) && std::ranges::find(event.sources, sourceId) != event.sources.end();
           });
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(escaped(text));
}

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(escaped(text));
}

QString stepsHtml(const text::Phrases& phrases, const Receipt& receipt)
{
    QString html = QStringLiteral("<ol>");
    for (const ReceiptStep& step : receipt) {
        html += QStringLiteral("<li>%1").arg(escaped(text::receiptWords(phrases, step)));
        if (!step.tableRow.empty())
            html += QStringLiteral("<br><small>%1</small>").arg(escaped(step.tableRow));
        html += QStringLiteral("</li>");
    }
    return html + QStringLiteral("</ol>");
}

/// The sources of all steps, each once; every case may call its source "source".
QString sourcesHtml(const text::Phrases& phrases, const Document& document, const ComparedCase& row)
{
    std::vector<std::pair<std::string, std::string>> cited; // case, source
    for (const ReceiptStep& step : row.receipt)
        for (const std::string& source : step.sources) {
            const std::pair one{step.caseId.empty() ? row.caseId : step.caseId, source};
            if (std::ranges::find(cited, one) == cited.end())
                cited.push_back(one);
        }
    if (cited.empty())
        return {};
    QString html = QStringLiteral("<h4>%1</h4><ul>").arg(tr("Sources"));
    for (const auto& [caseId, id] : cited) {
        const Case* cites = findCase(document, caseId);
        if (const Source* source = cites == nullptr ? nullptr : findSource(*cites, id))
            html += QStringLiteral("<li>%1</li>")
                        .arg(sourceHtml(phrases, *source, mayHeadline(*cites, *source), mayQuote(*cites, row, id)));
    }
    return html + QStringLiteral("</ul>");
}

/// Steps and sources of rows that stand behind another number.
QString partsHtml(const text::LocaleWording& wording, const Document& document, const Comparison& in,
                  const std::vector<const ComparedCase*>& rows)
{
    QString html;
    for (const ComparedCase* row : rows)
        html += receiptOfRow(wording, document, *row, in).html;
    return html;
}

} // namespace

ReceiptText receiptOfRow(const text::LocaleWording& wording, const Document& document, const ComparedCase& row,
                         const Comparison& in, const std::string& detail, std::optional<double> lieFactor)
{
    const text::Phrases& phrases = wording.phrases();
    const std::string value =
        row.measured() != nullptr ? wording.value(*row.measured(), in) : wording.gap(*row.gap(), scene::Length::Full);
    QString html = heading(text::shownLabel(row.label))
        + QStringLiteral("<p>%1: <b>%2</b>")
              .arg(escaped(text::capitalized(text::measureWords(phrases, in.measure))), escaped(value));
    if (!detail.empty())
        html += QStringLiteral("<br>%1").arg(escaped(detail));
    html += QStringLiteral("</p>") + stepsHtml(phrases, row.receipt);
    if (lieFactor)
        html += paragraph(
            tr("Drawn to scale: lie factor of this mark %1.").arg(phrases.locale().toString(*lieFactor, 'f', 3)));
    for (const Note& note : row.notes)
        html += paragraph(text::toQString(wording.note(note, in, scene::Length::Full)));
    html += sourcesHtml(phrases, document, row);
    return {text::toQString(wording.markDescription(row, in)), html};
}

ReceiptText receiptOfRatio(const text::LocaleWording& wording, const Document& document, const Comparison& in)
{
    const QString sentence = text::toQString(wording.ratioSentence(in));
    QString html = heading(tr("Ratio"))
        + QStringLiteral("<p><b>%1</b></p>")
              .arg(escaped(sentence.isEmpty() ? tr("One case alone has no ratio.") : sentence));
    std::vector<const ComparedCase*> rows;
    if (const auto* ratio = std::get_if<Ratio>(&in.ratio)) {
        html += QStringLiteral("<ol>");
        for (const QString& line : text::ratioReceipt(wording.phrases(), in))
            html += QStringLiteral("<li>%1</li>").arg(escaped(line));
        html += QStringLiteral("</ol>");
        rows = {&in.rows[ratio->larger], &in.rows[ratio->smaller]};
    } else {
        for (const MissingValue& missing : std::get<WithheldRatio>(in.ratio).missing)
            if (constexpr std::size_t few = 2; rows.size() < few)
                rows.push_back(&in.rows[missing.row]);
    }
    return {sentence, html + partsHtml(wording, document, in, rows)};
}

ReceiptText receiptOfAxis(const text::LocaleWording& wording, const Document& document, const Comparison& in,
                          const QString& end, bool isLinear)
{
    const QStringList lines = text::axisReceipt(wording.phrases(), in, end, isLinear);
    QString html = heading(tr("End of the axis"));
    for (const QString& line : lines)
        html += paragraph(line);
    if (const ComparedCase* largest = text::largestRow(in))
        html += partsHtml(wording, document, in, {largest});
    return {lines.join(QLatin1Char(' ')), html};
}

ReceiptText receiptOfEvent(const text::LocaleWording& wording, const Case& which, const TimelineEvent& event)
{
    const text::Phrases& phrases = wording.phrases();
    const QString date = text::toQString(wording.date(event.date));
    const QString words = text::eventWords(phrases, event);
    QString html =
        heading(text::shownLabel(which)) + QStringLiteral("<p><b>%1</b><br>%2</p>").arg(escaped(date), escaped(words));
    for (const QString& problem : text::problemsOfEvent(phrases, event))
        html += paragraph(problem);
    if (!event.sources.empty())
        html += QStringLiteral("<h4>%1</h4><ul>").arg(tr("Sources"));
    for (const std::string& id : event.sources)
        if (const Source* source = findSource(which, id))
            html += QStringLiteral("<li>%1</li>")
                        .arg(sourceHtml(phrases, *source, mayHeadline(which, *source), !hasDeath(which)));
    if (!event.sources.empty())
        html += QStringLiteral("</ul>");
    return {QStringLiteral("%1, %2: %3").arg(text::shownLabel(which), date, words), html};
}

} // namespace toscale::gui
