#pragma once

#include "app/text/amount_format.h"

namespace toscale::text {

/// "about 1,143": the headline number of a ratio with its bound in words.
[[nodiscard]] QString timesWords(const Phrases& phrases, const Ratio& ratio);

/// The smaller as a part of the larger: "0.0875 %".
[[nodiscard]] QString percentWords(const Phrases& phrases, double times);

/// Two whole sentences: the ratio, and the percentage; or the reason why it is withheld.
[[nodiscard]] QString ratioSentence(const Phrases& phrases, const Comparison& in);

/// "Meta / shadow libraries, alleged": a row's name with what must always be said of its figure.
[[nodiscard]] QString namedWithDoubt(const Phrases& phrases, const ComparedCase& row);

} // namespace toscale::text
