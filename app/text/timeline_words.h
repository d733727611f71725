#pragma once

#include "app/text/locale_wording.h"

namespace toscale::text {

// What a timeline says.

/// "arrest", "died": what a glyph stands for.
[[nodiscard]] QString eventKindWords(const Phrases& phrases, EventKind kind);
/// Of a death in a case of several people: whose it was is not said.
[[nodiscard]] QString oneOfSeveralDiedWords(const Phrases& phrases);

/// A round moment, as fine as the step from one tick to the next: "2011", "Mar 2011", "19 Mar 2011", "14:30".
[[nodiscard]] QString timeTickWords(const Phrases& phrases, double day, const geometry::TimeStep& step);

/// "+ 6 months", "− 2 years": counted from day 0.
[[nodiscard]] QString relativeTickWords(const Phrases& phrases, std::int64_t count, geometry::TimeUnit unit);

/// "3.5 years", "8 months", "12 days": in the largest unit of which there is at least one.
[[nodiscard]] QString timeSpanWords(const Phrases& phrases, double days);

/// The head of a column of dates.
[[nodiscard]] QString dateColumnWords(const Phrases& phrases);

/// "arrest: Arrested by ...", "died": an event without its date.
[[nodiscard]] QString eventWords(const Phrases& phrases, const TimelineEvent& event);

/// "its date lies before the act": what is odd about a date.
[[nodiscard]] QStringList problemsOfEvent(const Phrases& phrases, const TimelineEvent& event);

/// "Swartz / JSTOR, 6 January 2011, arrest: Arrested by ...; Techdirt": with what is odd about its date.
[[nodiscard]] QString eventDescriptionWords(const Phrases& phrases, const TimelineLane& lane,
                                            const TimelineEvent& event, const Case* which);

/// What places and lengths stand for.
[[nodiscard]] QString timelineScaleWords(const LocaleWording& wording, const scene::TimelineScale& scale);

[[nodiscard]] scene::FigureTexts textsOfTimeline(const LocaleWording& wording, const Columns& columns);
[[nodiscard]] std::string descriptionOfTimeline(const LocaleWording& wording, const Columns& columns);

} // namespace toscale::text
