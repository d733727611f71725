#include "app/figure/receipt_panel.h"

#include "app/text/gap_words.h"
#include "app/text/qt_string.h"
#include "app/text/receipt_words.h"
#include "app/text/source_words.h"
#include "app/text/timeline_words.h"
#include "core/scene/mark_value.h"

#include <QEvent>
#include <algorithm>

namespace toscale::gui {

namespace {

QString escaped(const std::string& text)
{
    return text::toQString(text).toHtmlEscaped();
}

/// Headlines stand here alone, marked as quotations (FIGURES.md 1); only web addresses become links.
QString sourceHtml(const text::Phrases& phrases, const Source& source, bool withHeadline, bool withQuote)
{
    const QString words = text::sourceWords(phrases, source).toHtmlEscaped();
    const bool web = source.url.starts_with("https://") || source.url.starts_with("http://");
    QString html = web ? QStringLiteral("<a href=\"%1\">%2</a>").arg(escaped(source.url), words) : words;
    if (withHeadline && !source.title.empty())
        html += QStringLiteral(": “%1”").arg(escaped(source.title));
    if (withQuote && !source.quote.empty())
        html += QStringLiteral("<br><i>“%1”</i>").arg(escaped(source.quote));
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

} // namespace

ReceiptPanel::ReceiptPanel(DocumentSession& session, const text::LocaleWording& wording, QWidget* parent)
    : QTextBrowser(parent)
    , m_session(session)
    , m_wording(wording)
{
    setObjectName(QStringLiteral("receipt"));
    setAccessibleName(tr("Receipt of the selected value"));
    setOpenLinks(false); // nothing leaves the machine without a click; the window opens what is clicked
    setFrameShape(QFrame::NoFrame);
    connect(&session, &DocumentSession::comparisonChanged, this, &ReceiptPanel::rebuild);
    rebuild();
}

void ReceiptPanel::showCase(const std::string& caseId)
{
    showMark({caseId, {}});
}

void ReceiptPanel::showMark(const scene::MarkKey& key, std::optional<double> lieFactor)
{
    m_key = key;
    m_lieFactor = lieFactor;
    rebuild();
}

QString ReceiptPanel::plainReceipt() const
{
    return toPlainText();
}

void ReceiptPanel::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild(); // links take their colour when the text is made
}

void ReceiptPanel::rebuild()
{
    const std::optional<scene::MarkValue> shown = scene::valueOfMark(m_session.columns(), m_key);
    const Case* which = findCase(m_session.document(), m_key.caseId);
    if (!shown && which != nullptr) {
        setHtml(QStringLiteral("<h3>%1</h3><p>%2</p>")
                    .arg(escaped(which->label()),
                         tr("This case is not in the figure. Tick it in the list to measure it.")));
        return;
    }
    if (!shown) {
        setHtml(QStringLiteral("<p>%1</p>").arg(tr("Select a mark or a case to see where its value comes from.")));
        return;
    }
    if (const TimelineEvent* event = scene::eventOfMark(m_session.columns(), m_key);
        event != nullptr && which != nullptr)
        return showOccurrence(*event, *which);
    const text::Phrases& phrases = m_wording.phrases();
    const Comparison& comparison = *shown->in;
    const ComparedCase& row = shown->value();
    const std::string words = row.measured() != nullptr ? m_wording.value(*row.measured(), comparison)
                                                        : m_wording.gap(*row.gap(), scene::Length::Full);
    QString html = QStringLiteral("<h3>%1</h3><p><b>%2</b>").arg(escaped(row.label), escaped(words));
    if (shown->ladder != nullptr)
        html += QStringLiteral("<br>%1").arg(escaped(m_wording.rungBrief(*shown->ladder, shown->row)));
    html += QStringLiteral("</p><ol>");
    std::vector<std::pair<std::string, std::string>> cited; // case, source: every case may call its source "source"
    for (const ReceiptStep& step : row.receipt) {
        html += QStringLiteral("<li>%1").arg(text::receiptWords(phrases, step).toHtmlEscaped());
        if (!step.tableRow.empty())
            html += QStringLiteral("<br><small>%1</small>").arg(escaped(step.tableRow));
        html += QStringLiteral("</li>");
        for (const std::string& source : step.sources) {
            const std::pair one{step.caseId.empty() ? m_key.caseId : step.caseId, source};
            if (std::ranges::find(cited, one) == cited.end())
                cited.push_back(one);
        }
    }
    html += QStringLiteral("</ol>");
    if (m_lieFactor)
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("Drawn to scale: lie factor of this mark %1.")
                             .arg(phrases.locale().toString(*m_lieFactor, 'f', 3)));
    for (const Note& note : row.notes)
        html += QStringLiteral("<p>%1</p>").arg(escaped(m_wording.note(note, comparison, scene::Length::Full)));
    if (!cited.empty())
        html += QStringLiteral("<h4>%1</h4><ul>").arg(tr("Sources"));
    for (const auto& [caseId, id] : cited) {
        const Case* cites = findCase(m_session.document(), caseId);
        if (const Source* source = cites == nullptr ? nullptr : findSource(*cites, id))
            html += QStringLiteral("<li>%1</li>")
                        .arg(sourceHtml(phrases, *source, mayHeadline(*cites, *source), mayQuote(*cites, row, id)));
    }
    if (!cited.empty())
        html += QStringLiteral("</ul>");
    setHtml(html);
}

void ReceiptPanel::showOccurrence(const TimelineEvent& event, const Case& which)
{
    QString html = QStringLiteral("<h3>%1</h3><p><b>%2</b><br>%3</p>")
                       .arg(escaped(which.label()), escaped(m_wording.date(event.date)),
                            text::eventWords(m_wording.phrases(), event).toHtmlEscaped());
    for (const QString& problem : text::problemsOfEvent(m_wording.phrases(), event))
        html += QStringLiteral("<p>%1</p>").arg(problem.toHtmlEscaped());
    if (!event.sources.empty())
        html += QStringLiteral("<h4>%1</h4><ul>").arg(tr("Sources"));
    for (const std::string& id : event.sources)
        if (const Source* source = findSource(which, id))
            html += QStringLiteral("<li>%1</li>")
                        .arg(sourceHtml(m_wording.phrases(), *source, mayHeadline(which, *source), !hasDeath(which)));
    setHtml(html + (event.sources.empty() ? QString() : QStringLiteral("</ul>")));
}

} // namespace toscale::gui
