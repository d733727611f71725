#include "app/cases/case_parts_fields.h"
#include "app/cases/counts_as.h"
#include "app/cases/free_id.h"
#include "app/text/error_words.h"
#include "app/text/vocabulary_words.h"
#include "core/cases/keep_found.h"
#include "core/quantity/parse_quantity.h"

#include <algorithm>

namespace toscale::gui {

namespace {

using FigureValue = decltype(CaseFigure::value);

template <class T> Result<FigureValue> valueFrom(Result<AsWritten<T>> read)
{
    if (!read)
        return tl::unexpected(read.error());
    return FigureValue(*std::move(read));
}

/// An amount of data or a number of works, told apart by the unit; of works, any noun.
Result<FigureValue> readFigure(const std::string& typed, bool isWorks)
{
    const auto quantity = parseQuantity(typed);
    if (!quantity)
        return isWorks ? valueFrom(parseCount(typed)) : tl::unexpected(quantity.error());
    switch (quantity->kind()) {
    case QuantityKind::Information:
        return valueFrom(parseDataSize(typed));
    case QuantityKind::Count:
        return valueFrom(parseCount(typed));
    default:
        return fail(ErrorCode::KindsDiffer, {quantity->kind() == QuantityKind::Money ? "USD" : "years", "GB, works"});
    }
}

std::string idOf(const CaseFigure& figure)
{
    return figure.isVolume() ? "volume" : "works";
}

void replaceValue(Case& which, std::size_t item, decltype(CaseFigure::value) value)
{
    CaseFigure& figure = which.figures[item];
    const bool isOther = value.index() != figure.value.index();
    keepFound(value, figure.value);
    figure.value = std::move(value);
    if (isOther && figure.primary) // of its new kind
        setPrimary(which, item, true);
}

CaseField valueField()
{
    CaseField field{QStringLiteral("figureValue"), CaseParts::tr("&Value"), FieldKind::Line,
                    CaseParts::tr("over 80 TB, 4.8 million articles")};
    field.width = 150;
    field.get = [](const Case& which, std::size_t item) { return text::toQString(which.figures[item].text()); };
    field.set = [](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        auto read = readFigure(text::toUtf8(value.toString().trimmed()), !which.figures[item].isVolume());
        if (!read)
            return tl::unexpected(read.error());
        replaceValue(which, item, *std::move(read));
        return {};
    };
    return field;
}

CaseField kindField(const text::LocaleWording& wording)
{
    CaseField field{QStringLiteral("figureKind"), CaseParts::tr("&Kind"), FieldKind::Choice};
    field.toolTip = CaseParts::tr("An amount of data, or a number of works, files or people");
    const auto name = [&wording](MeasureId measure) { return text::toQString(wording.measureName(measure)); };
    field.choices = [name](const Case&, std::size_t) {
        return std::vector<FieldChoice>{{name(MeasureId::Volume), QStringLiteral("volume")},
                                        {name(MeasureId::Works), QStringLiteral("works")}};
    };
    field.get = [](const Case& which, std::size_t item) {
        return which.figures[item].isVolume() ? QStringLiteral("volume") : QStringLiteral("works");
    };
    field.set = [](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        const CaseFigure& figure = which.figures[item];
        const std::string text = figure.text();
        if (value.toString() == QLatin1String("works") && parseDataSize(text)) // "TB" is no noun
            return figure.isVolume() ? fail(ErrorCode::KindsDiffer, {"GB", "works"}) : Result<void>{};
        auto read =
            value.toString() == QLatin1String("volume") ? valueFrom(parseDataSize(text)) : valueFrom(parseCount(text));
        if (!read)
            return tl::unexpected(read.error());
        replaceValue(which, item, *std::move(read));
        return {};
    };
    return field;
}

CaseField primaryField()
{
    CaseField field = flagField(QStringLiteral("figurePrimary"), CaseParts::tr("The &primary figure of its kind"),
                                itemMember(&Case::figures, &CaseFigure::primary));
    field.toolTip = CaseParts::tr("What views show of this case unless they choose another; one of a kind is");
    field.width = 70;
    field.heading = CaseParts::tr("Primary");
    field.set = [](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        setPrimary(which, item, value.toBool());
        return {};
    };
    return field;
}

} // namespace

CasePart CaseParts::figures() const
{
    const text::Phrases& phrases = m_wording.phrases();
    CasePart part;
    part.name = QStringLiteral("figures");
    part.title = tr("Figures");
    part.adding = tr("Value of another figure …");
    part.example = tr("over 80 TB, 4.8 million articles");
    part.steps = {tr("Add a figure"), tr("Duplicate a figure"), tr("Remove a figure"), tr("Move a figure")};
    CaseField value = valueField();
    value.meaning = [&session = m_session, &wording = m_wording](const Case& which, std::size_t item) {
        return figureCountsAs(which, item, session, wording);
    };
    CaseField counts = optionalWordField<CountsWhat>(
        QStringLiteral("figureCounts"), tr("&Counts what was"), itemMember(&Case::figures, &CaseFigure::counts),
        [&](std::string_view name) { return text::countsWords(phrases, name); });
    CaseField status = optionalWordField<FigureStatus>(
        QStringLiteral("figureStatus"), tr("S&tatus"), itemMember(&Case::figures, &CaseFigure::status),
        [&](std::string_view name) { return text::statusWords(phrases, name); });
    CaseField evidence = optionalWordField<Evidence>(
        QStringLiteral("figureEvidence"), tr("&Evidence"), itemMember(&Case::figures, &CaseFigure::evidence),
        [&](std::string_view name) { return text::evidenceWords(phrases, name); });
    CaseField scope = textField(QStringLiteral("figureScope"), tr("&Scope"), FieldKind::Paragraph,
                                itemMember(&Case::figures, &CaseFigure::scope));
    scope.example = tr("In words: what the number really counts");
    CaseField verified = flagField(QStringLiteral("figureVerified"), tr("The number was &read in a cited page"),
                                   itemMember(&Case::figures, &CaseFigure::verified));
    CaseField cited = citing(QStringLiteral("figureSources"), itemMember(&Case::figures, &CaseFigure::sources));
    counts.width = 80;
    counts.heading = tr("Counts");
    status.width = 130;
    evidence.width = 130;
    cited.width = 110;
    part.fields = {value, kindField(m_wording), counts, status, evidence, primaryField(), verified, scope, cited};
    bindList(part, &Case::figures, [](const auto& items, CaseFigure& copy) {
        copy.id = freeId(items, idOf(copy));
        copy.primary = false;
    });
    part.titleOf = [](const Case& which, std::size_t item) {
        return which.figures[item].isVolume() ? tr("volume") : tr("works");
    };
    part.add = [&phrases](Case& which, const QString& typed) -> Explanation {
        auto read = readFigure(text::toUtf8(typed.trimmed()), false);
        if (!read)
            return {text::capitalized(text::errorWords(phrases, read.error())), true};
        CaseFigure figure;
        figure.verified = false;
        figure.value = *std::move(read);
        figure.id = freeId(which.figures, idOf(figure));
        // the first of its kind is what views show
        figure.primary = std::ranges::none_of(
            which.figures, [&](const CaseFigure& each) { return each.isVolume() == figure.isVolume(); });
        which.figures.push_back(std::move(figure));
        return {};
    };
    part.remove = removeFigure;
    return part;
}

} // namespace toscale::gui
