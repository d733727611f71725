#include "core/cases/read_penalty_value.h"

namespace toscale {

namespace {

template <class Q>
bool restate(Estimate<Q>& estimate)
{
    if (estimate.bound != Bound::Upper || estimate.strict)
        return false;
    estimate = Estimate<Q>{estimate.best, estimate.best, estimate.best, false, Bound::None, false, estimate.approximate};
    return true;
}

template <class T>
Result<PenaltyValue> toPenaltyValue(Result<AsWritten<T>> written, Basis basis)
{
    if (!written)
        return tl::unexpected(std::move(written.error()));
    if (basis == Basis::StatutoryMaximum) {
        bool restated = false;
        if constexpr (std::is_same_v<T, PricedMoney>)
            restated = restate(written->value.amount);
        else if (auto* term = std::get_if<FixedTerm>(&written->value))
            restated = restate(term->length);
        if (restated)
            written->qualifier = Qualifier::Exact;
    }
    return PenaltyValue{std::move(*written)};
}

} // namespace

Result<PenaltyValue> readPenaltyValue(PenaltyKind kind, Basis basis, std::string_view text, const ParseOptions& options)
{
    if (isTermKind(kind))
        return toPenaltyValue(parseSentence(text, options), basis);
    if (kind != PenaltyKind::Other)
        return toPenaltyValue(parseMoney(text, options), basis);
    const Result<Quantity> quantity = parseQuantity(text, options);
    if (!quantity)
        return tl::unexpected(quantity.error());
    switch (quantity->kind()) {
    case QuantityKind::Money:
        return toPenaltyValue(parseMoney(text, options), basis);
    case QuantityKind::Custody:
        return toPenaltyValue(parseSentence(text, options), basis);
    case QuantityKind::Information:
        return fail(ErrorCode::KindsDiffer, {"information", "money"});
    case QuantityKind::Count:
        return fail(ErrorCode::KindsDiffer, {"count", "money"});
    }
    return fail(ErrorCode::UnknownQuantity, {std::string(text)});
}

} // namespace toscale
