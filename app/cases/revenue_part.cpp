#include "app/cases/case_parts_fields.h"
#include "app/text/error_words.h"
#include "core/cases/keep_found.h"
#include "core/quantity/parse_quantity.h"

#include <QRegularExpression>
#include <algorithm>

namespace toscale::gui {

namespace {

/// "2022: USD 116 billion": a fiscal year and what was earned in it.
Result<void> readYear(Revenue& revenue, const QString& typed)
{
    static const QRegularExpression line(QStringLiteral("^\\s*(\\d{4})\\s*[:,]?\\s+(.+)$"));
    const auto match = line.match(typed);
    if (!match.hasMatch())
        return fail(ErrorCode::BadOption, {"revenue", text::toUtf8(typed.trimmed()), "2022: USD 116 billion"});
    auto value = parseMoney(text::toUtf8(match.captured(2).trimmed()));
    if (!value)
        return tl::unexpected(value.error());
    revenue.fiscalYear = match.captured(1).toInt();
    keepFound(*value, revenue.value);
    revenue.value = *std::move(value);
    return {};
}

CaseField lineField()
{
    CaseField field{QStringLiteral("revenueLine"), CaseParts::tr("Fiscal year and revenue"), FieldKind::Line,
                    CaseParts::tr("2022: USD 116 billion")};
    field.width = 250;
    field.isInForm = false;
    field.get = [](const Case& which, std::size_t item) {
        const Revenue& each = which.revenue[item];
        return QStringLiteral("%1: %2")
            .arg(each.fiscalYear, 4, 10, QLatin1Char('0'))
            .arg(text::toQString(each.value.text));
    };
    field.set = [](Case& which, std::size_t item, const QVariant& value) {
        return readYear(which.revenue[item], value.toString());
    };
    return field;
}

CaseField yearField()
{
    CaseField field{QStringLiteral("revenueYear"), CaseParts::tr("&Fiscal year"), FieldKind::Line,
                    CaseParts::tr("2022")};
    field.get = [](const Case& which, std::size_t item) { return QString::number(which.revenue[item].fiscalYear); };
    field.set = [](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        const QString typed = value.toString().trimmed();
        bool isNumber = false;
        const int year = typed.toInt(&isNumber);
        if (typed.isEmpty())
            return fail(ErrorCode::EmptyText);
        if (!isNumber || typed.size() != 4 || year < 1)
            return fail(ErrorCode::BadNumber, {text::toUtf8(typed)});
        which.revenue[item].fiscalYear = year;
        return {};
    };
    return field;
}

CaseField valueField(const text::LocaleWording& wording)
{
    CaseField field{QStringLiteral("revenueValue"), CaseParts::tr("&Value"), FieldKind::Line,
                    CaseParts::tr("USD 116 billion")};
    field.get = [](const Case& which, std::size_t item) { return text::toQString(which.revenue[item].value.text); };
    field.set = [](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        auto read = parseMoney(text::toUtf8(value.toString().trimmed()));
        if (!read)
            return tl::unexpected(read.error());
        keepFound(*read, which.revenue[item].value);
        which.revenue[item].value = *std::move(read);
        return {};
    };
    field.meaning = [&phrases = wording.phrases()](const Case& which, std::size_t item) {
        const PricedMoney& money = which.revenue[item].value.value;
        return CaseParts::tr("counts as %1")
            .arg(text::AmountFormat(phrases).money(toDouble(money.amount.best), money.currency).text());
    };
    return field;
}

} // namespace

CasePart CaseParts::revenue() const
{
    const text::Phrases& phrases = m_wording.phrases();
    const auto member = [](auto which) { return itemMember(&Case::revenue, which); };
    CasePart part;
    part.name = QStringLiteral("revenue");
    part.title = tr("Revenue");
    part.adding = tr("Year and revenue of one more …");
    part.example = tr("2022: USD 116 billion");
    part.steps = {tr("Add revenue"), tr("Duplicate revenue"), tr("Remove revenue"), tr("Move revenue")};
    CaseField party = idField(QStringLiteral("revenueParty"), tr("&Party"), member(&Revenue::party), partyChoices);
    party.width = 200;
    CaseField full =
        flagField(QStringLiteral("revenueFullYear"), tr("A f&ull year as reported"), member(&Revenue::fullYear));
    full.toolTip = tr("A run rate, a projection or a part of a year never divides a penalty");
    full.width = 90;
    full.heading = tr("Full year");
    part.fields = {lineField(),
                   party,
                   yearField(),
                   valueField(m_wording),
                   full,
                   textField(QStringLiteral("revenueNote"), tr("&Note"), FieldKind::Paragraph, member(&Revenue::note)),
                   citing(QStringLiteral("revenueSources"), member(&Revenue::sources))};
    part.fields.back().width = 150;
    bindList(part, &Case::revenue, [](const auto&, Revenue&) {});
    part.titleOf = [](const Case& which, std::size_t item) {
        return tr("revenue of %1").arg(which.revenue[item].fiscalYear);
    };
    part.add = [&phrases](Case& which, const QString& typed) -> Explanation {
        if (which.parties.empty())
            return {tr("Revenue is somebody's: add a party first"), true};
        Revenue revenue;
        revenue.party = which.actor.empty() ? which.parties.front().id : which.actor.front();
        if (const auto read = readYear(revenue, typed); !read)
            return {text::capitalized(text::errorWords(phrases, read.error())), true};
        which.revenue.push_back(std::move(revenue));
        return {};
    };
    part.remove = [](Case& which, std::size_t item) -> ItemRemoval {
        which.revenue.erase(which.revenue.begin() + static_cast<std::ptrdiff_t>(item));
        return {};
    };
    return part;
}

} // namespace toscale::gui
