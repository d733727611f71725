#include "app/figure/receipt_panel.h"

#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "core/io/reference_data.h"
#include "core/normalize/compare.h"
#include "core/scene/frame_part.h"
#include "core/scene/mark_value.h"

#include <QEvent>
#include <QMimeData>
#include <algorithm>

namespace toscale::gui {

namespace {

/// Notes name the case by its label, which they look up among the rows.
Comparison alone(const ComparedCase& row, MeasureId measure, const Reference& reference)
{
    Comparison in;
    in.measure = measure;
    in.reference = reference;
    in.rows = {row};
    return in;
}

/// As a table compares it: by itself.
ReceiptValue measured(const Case& which, MeasureId measure, const Reference& reference)
{
    const ComparedCase row = measureCase({&which, {}, {}}, measure, reference, io::builtInTables());
    return {row, alone(row, measure, reference), which};
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
    show(OfMark{key, lieFactor});
}

void ReceiptPanel::showValue(const std::string& caseId, MeasureId measure)
{
    show(OfValue{caseId, measure});
}

void ReceiptPanel::showRow(const Case& which, MeasureId measure, const Reference& reference)
{
    OfRow row{{}, measure, reference};
    row.document.cases.push_back(which);
    show(std::move(row));
}

void ReceiptPanel::showRatio()
{
    show(OfRatio{});
}

void ReceiptPanel::showAxis(const std::string& part, const QString& end)
{
    show(OfAxis{part, end});
}

void ReceiptPanel::show(Subject subject)
{
    m_subject = std::move(subject);
    rebuild();
}

QString ReceiptPanel::plainReceipt() const
{
    return toPlainText();
}

std::unique_ptr<QMimeData> ReceiptPanel::copied() const
{
    auto data = std::make_unique<QMimeData>();
    const QString sentence = m_shown.sentence.toHtmlEscaped();
    data->setHtml(QStringLiteral("<p>%1</p>%2").arg(sentence, m_shown.html));
    data->setText(m_shown.sentence + QStringLiteral("\n\n") + plainReceipt());
    return data;
}

void ReceiptPanel::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild(); // links take their colour when the text is made
}

void ReceiptPanel::rebuild()
{
    m_shown = std::visit([this](const auto& subject) { return textOf(subject); }, m_subject);
    setHtml(hasReceipt() ? m_shown.html : withoutReceipt());
    emit receiptChanged();
}

/// What stands in place of a receipt, and what to do to get one.
QString ReceiptPanel::withoutReceipt() const
{
    const auto* mark = std::get_if<OfMark>(&m_subject);
    const Case* which = mark == nullptr ? nullptr : findCase(m_session.document(), mark->key.caseId);
    if (which != nullptr)
        return QStringLiteral("<h3>%1</h3><p>%2</p>")
            .arg(text::shownLabel(*which).toHtmlEscaped(),
                 tr("This case is not in the figure. Tick it in the list to measure it."));
    return QStringLiteral("<p>%1</p>").arg(tr("Select a mark or a case to see where its value comes from."));
}

ReceiptText ReceiptPanel::textOf(const OfMark& mark) const
{
    const Columns& columns = m_session.columns();
    const std::optional<scene::MarkValue> shown = scene::valueOfMark(columns, mark.key);
    if (!shown)
        return {};
    const Case* which = findCase(m_session.document(), mark.key.caseId);
    if (const TimelineEvent* event = scene::eventOfMark(columns, mark.key); event != nullptr && which != nullptr)
        return receiptOfEvent(m_wording, *which, *event);
    const std::string detail = shown->ladder != nullptr ? m_wording.rungBrief(*shown->ladder, shown->row) : "";
    return receiptOfRow(m_wording, m_session.document(), shown->value(), *shown->in, detail, mark.lieFactor);
}

ReceiptText ReceiptPanel::textOf(const OfValue& value) const
{
    const std::optional<ReceiptValue> shown = valueOf(value);
    return shown ? textOf(m_session.document(), *shown) : ReceiptText{};
}

ReceiptText ReceiptPanel::textOf(const OfRow& row) const
{
    return textOf(row.document, *valueOf(row));
}

ReceiptText ReceiptPanel::textOf(const Document& document, const ReceiptValue& value) const
{
    return receiptOfRow(m_wording, document, value.row, value.in);
}

std::optional<ReceiptValue> ReceiptPanel::shownValue() const
{
    return std::visit([this](const auto& subject) { return valueOf(subject); }, m_subject);
}

std::optional<ReceiptValue> ReceiptPanel::valueOf(const OfMark& mark) const
{
    const Columns& columns = m_session.columns();
    const std::optional<scene::MarkValue> shown = scene::valueOfMark(columns, mark.key);
    const Case* which = findCase(m_session.document(), mark.key.caseId);
    if (!shown || which == nullptr || scene::eventOfMark(columns, mark.key) != nullptr)
        return std::nullopt;
    return ReceiptValue{shown->value(), alone(shown->value(), shown->in->measure, shown->in->reference), *which};
}

std::optional<ReceiptValue> ReceiptPanel::valueOf(const OfValue& value) const
{
    const Case* which = findCase(m_session.document(), value.caseId);
    if (which == nullptr)
        return std::nullopt;
    return measured(*which, value.measure, referenceOf(m_session.currentView(), m_session.document().reference));
}

std::optional<ReceiptValue> ReceiptPanel::valueOf(const OfRow& row) const
{
    return measured(row.document.cases.front(), row.measure, row.reference);
}

ReceiptText ReceiptPanel::textOf(const OfRatio&) const
{
    const Comparison& in = m_session.comparison();
    return in.rows.empty() ? ReceiptText{} : receiptOfRatio(m_wording, m_session.document(), in);
}

ReceiptText ReceiptPanel::textOf(const OfAxis& axis) const
{
    const FigureKind kind = m_session.currentView().figure;
    const bool isLinear = kind != FigureKind::Dots && kind != FigureKind::Em && kind != FigureKind::Plane;
    const Comparison& in = scene::comparisonOfAxis(m_session.columns(), axis.part);
    if (in.rows.empty() || kind == FigureKind::Timeline) // its axis is time
        return {};
    return receiptOfAxis(m_wording, m_session.document(), in, axis.end, isLinear || axis.part.starts_with("linear-"));
}

} // namespace toscale::gui
