#pragma once

#include "app/text/phrases.h"
#include "core/normalize/familiar.h"

namespace toscale::text {

/// A value as one kind of thing, with all that stands behind the sentence.
struct FamiliarWords {
    QString sentence;   // "35 years (statutory maximum) is as long as 8.75 US presidential terms."
    QString arithmetic; // "80,000,000,000,000 B / 512,000,000,000 B = 156.25"
    QString thing;      // "laptop with a 512 GB drive: about 512 GB; nominal capacity ...; computed"
};

/// `note`: what must be said of the value, as at its mark ("statutory maximum · alleged"); may be empty.
[[nodiscard]] FamiliarWords familiarWords(const Phrases& phrases, const MeasuredValue& value, const QString& note,
                                          const FamiliarThing& thing, const Comparison& in);

/// Why a value is not told as things.
[[nodiscard]] QString nothingFamiliarWords(const Phrases& phrases, NothingFamiliar reason);

/// "about 512 GB", "$7.25"
[[nodiscard]] QString thingSizeWords(const Phrases& phrases, const Yardstick& thing, double size, const Comparison& in);

/// "human genome: about 750 MB; 3 billion base pairs x 2 bits; source: https://...", with what its price was brought to
/// and how.
[[nodiscard]] QString thingReceipt(const Phrases& phrases, const SizedThing& sized, const Comparison& in);

/// "source: lto.org"; what it is based on where there is no address.
[[nodiscard]] QString thingSourceWords(const Phrases& phrases, const Yardstick& thing);

} // namespace toscale::text
