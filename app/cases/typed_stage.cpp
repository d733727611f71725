#include "app/cases/typed_stage.h"

#include "app/text/qt_string.h"
#include "app/text/typed_date.h"

#include <optional>

namespace toscale::gui {

namespace {

/// Where the line can be read without what stands behind its last comma, that is a date, and the fault is there.
std::optional<Error> errorOfDate(const text::Phrases& phrases, const QString& typed, std::span<const MonthName> names)
{
    const qsizetype comma = typed.lastIndexOf(QLatin1Char(','));
    if (comma < 0 || !parseWrittenStage(text::toUtf8(typed.first(comma)), names))
        return std::nullopt;
    const auto date = text::typedDate(phrases, typed.sliced(comma + 1).trimmed());
    return date ? std::nullopt : std::optional(date.error());
}

/// The basis whose name has the first typed word in it, where the line can be read with the whole name.
std::optional<Error> errorOfShortBasis(const QString& typed, std::span<const MonthName> names)
{
    const QString word = typed.section(QLatin1Char(' '), 0, 0);
    const QString behind = typed.sliced(word.size());
    for (const std::string_view each : namesOf<Basis>) {
        const QString name = text::toQString(each).replace(QLatin1Char('_'), QLatin1Char(' '));
        const bool hasWord = name.split(QLatin1Char(' ')).contains(word, Qt::CaseInsensitive);
        if (hasWord && parseWrittenStage(text::toUtf8(name + behind), names))
            return Error{ErrorCode::BadOption, {}, {"basis", text::toUtf8(word), text::toUtf8(name)}};
    }
    return std::nullopt;
}

/// An amount alone: what it was is missing.
std::optional<Error> errorOfAmount(const QString& typed, std::span<const MonthName> names)
{
    const QString whole = QStringLiteral("imposed fine ") + typed;
    const QString term = QStringLiteral("imposed ") + typed;
    if (const auto asTerm = parseWrittenStage(text::toUtf8(term), names);
        asTerm && asTerm->kind == PenaltyKind::Imprisonment)
        return Error{ErrorCode::BadOption, {}, {"basis", text::toUtf8(typed), text::toUtf8(term)}};
    if (parseWrittenStage(text::toUtf8(whole), names))
        return Error{ErrorCode::BadOption,
                     {},
                     {"basis", text::toUtf8(typed),
                      text::toUtf8(whole + QStringLiteral(", sought damages ") + typed
                                   + QStringLiteral(", agreed settlement ") + typed + QStringLiteral(" …"))}};
    return std::nullopt;
}

} // namespace

Result<WrittenStage> typedStage(const text::Phrases& phrases, const QString& typed)
{
    const std::vector<MonthName> names = text::monthNames(phrases);
    const QString line = typed.trimmed();
    auto stage = parseWrittenStage(text::toUtf8(line), names);
    if (stage)
        return stage;
    if (auto date = errorOfDate(phrases, line, names))
        return tl::unexpected(*std::move(date));
    if (auto basis = errorOfShortBasis(line, names))
        return tl::unexpected(*std::move(basis));
    if (auto amount = errorOfAmount(line, names))
        return tl::unexpected(*std::move(amount));
    return stage;
}

} // namespace toscale::gui
