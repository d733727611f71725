#pragma once

#include "core/quantity/estimate.h"

namespace toscale {

/// The sum of many estimates: ends are added to ends, one open end opens the sum, flags are or-ed. The best value is
/// the sum of the best values; with parts that have upper bounds it lies above the low end, also of a lower bound.
template <class Q> class EstimateSum {
public:
    void add(const Estimate<Q>& part)
    {
        m_low = m_low + part.low;
        m_best = m_best + part.best;
        m_high = m_high + part.high;
        m_highOpen = m_highOpen || part.highOpen;
        m_lowerStrict = m_lowerStrict || (part.strict && part.bound == Bound::Lower);
        m_upperStrict = m_upperStrict || (part.strict && part.bound == Bound::Upper);
        m_approximate = m_approximate || part.approximate;
    }

    /// All parts of another sum.
    void add(const EstimateSum& further)
    {
        m_low = m_low + further.m_low;
        m_best = m_best + further.m_best;
        m_high = m_high + further.m_high;
        m_highOpen = m_highOpen || further.m_highOpen;
        m_lowerStrict = m_lowerStrict || further.m_lowerStrict;
        m_upperStrict = m_upperStrict || further.m_upperStrict;
        m_approximate = m_approximate || further.m_approximate;
    }

    /// A part of which nothing is known.
    void addUnknown() { m_highOpen = true; }

    [[nodiscard]] Estimate<Q> total() const
    {
        Estimate<Q> sum{m_low, m_best, m_high, m_highOpen};
        if (m_highOpen)
            sum.bound = Bound::Lower;
        else if (m_low < m_high)
            sum.bound = !(Q{} < m_low) && !(m_best < m_high) ? Bound::Upper : Bound::Range;
        sum.strict = (sum.bound == Bound::Lower && m_lowerStrict) || (sum.bound == Bound::Upper && m_upperStrict);
        sum.approximate = m_approximate;
        return sum;
    }

private:
    Q m_low{};
    Q m_best{};
    Q m_high{};
    bool m_highOpen = false;
    bool m_lowerStrict = false;
    bool m_upperStrict = false;
    bool m_approximate = false;
};

} // namespace toscale
