#pragma once

#include "core/cases/case.h"
#include "core/document/columns.h"
#include "core/document/timeline_options.h"
#include "core/geometry/time_ticks.h"
#include "core/normalize/comparable.h"
#include "core/scene/mark.h"

#include <cmath>
#include <span>
#include <string>

namespace toscale::scene {

enum class Length { Short, Full };

/// A source of a case, as the source line prints it.
struct CitedSource {
    const Case* which = nullptr;
    const Source* source = nullptr;
};

/// The texts about a figure as a whole, made from its data.
struct FigureTexts {
    std::string title;
    std::string subtitle;
    std::string ratio;
    std::string altText; // up to 250 characters
};

/// One of several scales of a figure: base units of the measure to a centimetre, 0 where the size is not known.
struct StatedScale {
    const Comparison* of = nullptr;
    double basePerUnit = 0;
    std::string noun = {}; // of works
};

/// What one cell of a unit grid stands for.
struct CellUnit {
    double value = 0;                 // base unit of the measure
    const ComparedCase* of = nullptr; // the case whose value it is; none = a round amount
    const Yardstick* thing = nullptr; // the thing whose size it is, where cells count things
    bool tooSmall = false;            // of that thing are too many for squares: `value` is a round amount
};

/// How a scale strip is divided: rows on paper, screens in a window.
struct StripScale {
    double perRow = 0; // base units of the measure
    double rows = 0;   // that the whole way takes
    bool onScreen = false;
    double perCentimetre = 0; // 0 where the size is not known
    bool tooShort = false;    // the smallest case is too short to see and has a ring
};

/// One frame of a power walk.
struct WalkFrame {
    double capacity = 0;            // base units of the measure that the whole frame stands for
    std::size_t number = 0;         // from 1; 0 = on the way from one frame to the next
    std::size_t count = 0;          // of all frames
    double factor = 10;             // the capacity is so many times that of the frame before
    double perSquareCentimetre = 0; // base units; 0 where the size is not known
};

/// What the places and lengths of a timeline stand for.
struct TimelineScale {
    TimeScaleKind kind = TimeScaleKind::Calendar;
    EventKind align = EventKind::Act;
    double daysPerCentimetre = 0;       // of the axis; 0 where the size is not known, or lengths mean nothing on it
    double lengthDaysPerCentimetre = 0; // of the terms, where that is another scale than the axis'
    const Comparison* money = nullptr;  // where some is drawn,
    double moneyPerCentimetre = 0;      // by height
    bool hasLengths = false;            // terms without a date stand beside a lane
    bool isTorn = false;                // something is left out of the axis
};

/// Every word inside a figure. `app/text` implements it for one language; core lays out what it is given and invents
/// nothing. All texts UTF-8, values by the locale of the document.
class Wording {
public:
    virtual ~Wording() = default;

    [[nodiscard]] virtual std::string language() const = 0; // BCP 47
    [[nodiscard]] virtual bool isRightToLeft() const = 0;

    /// "Volume", "Money per gigabyte"
    [[nodiscard]] virtual std::string measureName(MeasureId measure) const = 0;
    /// With its qualifier: "over 80 TB", "about 70 GB", "$222,000", "35 years", "4.8 million documents".
    [[nodiscard]] virtual std::string value(const MeasuredValue& value, const Comparison& in) const = 0;
    /// A round value on an axis: "20 TB", "$1 million", "10 years".
    [[nodiscard]] virtual std::string tick(double value, double step, const Comparison& in) const = 0;
    /// "none imposed" and "none imposed: the case ended with the defendant's death"
    [[nodiscard]] virtual std::string gap(const Gap& gap, Length length) const = 0;
    /// "statutory maximum", "imposed"
    [[nodiscard]] virtual std::string basis(Basis basis) const = 0;
    /// A whole sentence: what the ratio is and of whom; or why it is withheld.
    [[nodiscard]] virtual std::string ratioSentence(const Comparison& in) const = 0;
    /// "statutory maximum · alleged": what must stand at the mark of a row; empty when nothing must.
    [[nodiscard]] virtual std::string markNote(const ComparedCase& row, const Comparison& in) const = 0;
    /// One sentence a note.
    [[nodiscard]] virtual std::string note(const Note& note, const Comparison& in, Length length) const = 0;
    /// Default title and subtitle of a view, made from the data.
    [[nodiscard]] virtual std::string title(const Comparison& in) const = 0;
    [[nodiscard]] virtual std::string subtitle(const Comparison& in) const = 0;
    /// What an area or length stands for: "Area is proportional to volume. 1 cm² = 4.2 TB". `basePerUnit`: base units
    /// of the measure to a square centimetre (squares) or to a centimetre (bars) of a figure printed in its own size; 0
    /// where the size is not known.
    [[nodiscard]] virtual std::string scale(FigureKind kind, double basePerUnit, const Comparison& in) const = 0;
    /// "The same on a linear scale": over the bars beside dots on another scale.
    [[nodiscard]] virtual std::string linearTwin() const { return {}; }
    /// "zero has no place on this scale": said of a value of zero where zero has none.
    [[nodiscard]] virtual std::string zeroOffScale() const { return "0"; }
    /// "shaded where points are too many: the stronger, the more cases": beside an axis of a plane.
    [[nodiscard]] virtual std::string shadedPoints() const { return {}; }
    /// "enlarged 20 times": the caption of a magnifier; factor is of length.
    [[nodiscard]] virtual std::string enlarged(double factor) const = 0;
    /// "Sources: U.S. Attorney, District of Massachusetts, 19 July 2011 ..."
    [[nodiscard]] virtual std::string sourceLine(std::span<const CitedSource> sources) const = 0;
    /// One of its sources, word for word as that line has it; empty where it is not to lead anywhere.
    [[nodiscard]] virtual std::string sourceName(const CitedSource& /*cited*/) const { return {}; }
    /// What a screen reader says of a mark: "Meta, alleged, over 80 terabytes; 1,143 times ..."
    [[nodiscard]] virtual std::string markDescription(const ComparedCase& row, const Comparison& in) const = 0;
    /// Up to 250 characters, and as long as it needs to be.
    [[nodiscard]] virtual std::string altText(FigureKind kind, const Comparison& in) const = 0;
    [[nodiscard]] virtual std::string longDescription(FigureKind kind, const Comparison& in) const = 0;
    /// The same of a whole figure; kinds that show several measures speak of all of them.
    [[nodiscard]] virtual FigureTexts figureTexts(FigureKind kind, const Columns& columns) const
    {
        const Comparison& main = columns.main;
        return {title(main), subtitle(main), ratioSentence(main), altText(kind, main)};
    }
    [[nodiscard]] virtual std::string figureDescription(FigureKind kind, const Columns& columns) const
    {
        return longDescription(kind, columns.main);
    }
    /// What one of several measures is, over its column or beside its bar: "Prison time"; and what that leaves open:
    /// "last decision in force".
    [[nodiscard]] virtual std::string columnTitle(FigureKind /*kind*/, const Comparison& in) const
    {
        return measureName(in.measure);
    }
    [[nodiscard]] virtual std::string columnDetail(FigureKind /*kind*/, const Comparison& /*in*/) const { return {}; }
    /// "Prison time: Swartz / JSTOR; none imposed": what a mark says, where a figure shows several measures.
    [[nodiscard]] virtual std::string ofMeasure(FigureKind kind, const Comparison& in, const std::string& words) const
    {
        return columnTitle(kind, in) + ": " + words;
    }
    /// What the lengths of several scales stand for.
    [[nodiscard]] virtual std::string columnScales(FigureKind kind, std::span<const StatedScale> scales) const
    {
        std::string text;
        for (const StatedScale& each : scales)
            text += (text.empty() ? "" : "; ") + scale(kind, each.basePerUnit, *each.of);
        return text;
    }
    /// "pending, as of June 2026": how a case stands and when that was read.
    [[nodiscard]] virtual std::string caseRecord(const Case& which) const
    {
        const std::string status = which.status ? caseStatus(*which.status) : unknownStatus();
        return which.asOf.empty() ? status : status + ", " + which.asOf;
    }
    /// What a bar of a ladder is: "Imposed · in force"; when, on whom and by which source: "4 October 2007 · Reuters",
    /// and when alone; and both with its case and value, spoken. `which` has the sources; nullptr where it is not
    /// known.
    [[nodiscard]] virtual std::string rungTitle(const Ladder& in, std::size_t rung) const
    {
        return basis(in.rungs[rung].basis);
    }
    [[nodiscard]] virtual std::string rungDetail(const Ladder& in, std::size_t rung, const Case* /*which*/) const
    {
        return in.rungs[rung].date;
    }
    [[nodiscard]] virtual std::string rungBrief(const Ladder& in, std::size_t rung) const
    {
        return rungTitle(in, rung) + ", " + in.rungs[rung].date;
    }
    [[nodiscard]] virtual std::string rungDescription(const Ladder& in, std::size_t rung, const Case* which) const
    {
        return markDescription(in.stages.rows[rung], in.stages) + ", " + rungTitle(in, rung) + ", "
            + rungDetail(in, rung, which);
    }
    /// "Key" entries: how a basis is drawn.
    [[nodiscard]] virtual std::string keyEntry(Basis basis) const = 0;
    /// "Key" entry of a style that no basis has: Hollow (suspended or left out), Dotted (arithmetic), Hatched (scopes
    /// differ), CrossedOut (no longer in force); empty = no entry.
    [[nodiscard]] virtual std::string styleEntry(MarkStyle /*style*/) const { return {}; }
    /// Key entries of colours: "company", "alleged", "pending".
    [[nodiscard]] virtual std::string actorKind(PartyKind kind) const { return std::string(nameOf(kind)); }
    [[nodiscard]] virtual std::string figureStatus(FigureStatus status) const { return std::string(nameOf(status)); }
    [[nodiscard]] virtual std::string caseStatus(CaseStatus status) const { return std::string(nameOf(status)); }
    [[nodiscard]] virtual std::string unknownStatus() const { return "?"; }
    /// "1,143 × 70 GB": how many cells a case has.
    [[nodiscard]] virtual std::string cellCount(double count, const CellUnit& unit, const Comparison& in) const
    {
        return std::to_string(std::lround(count)) + " × " + tick(unit.value, unit.value, in);
    }
    /// "1000", without groups: the number of an entry in the key under a figure.
    [[nodiscard]] virtual std::string keyNumber(std::size_t number) const { return std::to_string(number); }
    /// "1,000": so many cells up to here.
    [[nodiscard]] virtual std::string cellTally(double count) const { return std::to_string(std::lround(count)); }
    /// "1 square = 70 GB, as much as Swartz / JSTOR; 10 × 10 squares = 7 TB"; `tall`: rows of ten in a container.
    [[nodiscard]] virtual std::string cellScale(const CellUnit& unit, int /*tall*/, const Comparison& in) const
    {
        return "1 = " + tick(unit.value, unit.value, in);
    }
    /// "1 row = 18 TB; 1 cm = 633 GB", "1 screen = 84 GB; the whole way is 953 screens".
    [[nodiscard]] virtual std::string stripScale(const StripScale& scale, const Comparison& in) const
    {
        return "1 = " + tick(scale.perRow, scale.perRow, in);
    }
    /// "human genome · about 750 MB": on the way.
    [[nodiscard]] virtual std::string yardstick(const Yardstick& which, const Comparison& in) const
    {
        return which.singular + " · " + tick(which.value, which.value, in);
    }
    /// The same with what it is based on and its source.
    [[nodiscard]] virtual std::string yardstickDescription(const Yardstick& which, const Comparison& in) const
    {
        return yardstick(which, in) + "; " + which.basis + "; " + which.source;
    }
    /// "3 % of the way: 2.4 TB of 81.7 TB": how far a long figure is seen.
    [[nodiscard]] virtual std::string progress(double reached, double whole, const Comparison& in) const
    {
        return tick(reached, reached, in) + " / " + tick(whole, whole, in);
    }
    /// "Frame 2 of 4: the whole square is 1 TB, 10 times the frame before"
    [[nodiscard]] virtual std::string walkFrame(const WalkFrame& frame, const Comparison& in) const
    {
        return tick(frame.capacity, frame.capacity, in);
    }
    /// "10 times the frame before; 1 cm² = 8.3 GB": under its capacity, where frames stand side by side.
    [[nodiscard]] virtual std::string walkStep(const WalkFrame& frame, const Comparison& /*in*/) const
    {
        return "x " + std::to_string(std::lround(frame.factor));
    }
    /// "Area is to scale in each of 4 frames; each is 10 times the frame before: 100 GB to 100 TB"
    [[nodiscard]] virtual std::string walkScale(const WalkFrame& first, const WalkFrame& last,
                                                const Comparison& in) const
    {
        return tick(first.capacity, first.capacity, in) + " - " + tick(last.capacity, last.capacity, in);
    }
    /// "In 3 steps of 10 times the frame grows from 100 GB to 100 TB."
    [[nodiscard]] virtual std::string walkDescription(const WalkFrame& first, const WalkFrame& last,
                                                      const Comparison& in) const
    {
        return walkScale(first, last, in);
    }
    /// "Larger than this frame:", before the names of cases.
    [[nodiscard]] virtual std::string beyondFrame() const { return ">"; }
    /// Where not everything fits: "24 more cases do not fit", "7 more sources". The signs printed here are those of
    /// every language that has no words for them.
    [[nodiscard]] virtual std::string moreCases(int count) const { return "+ " + std::to_string(count); }
    /// A ladder draws six cases at most, whatever room there is.
    [[nodiscard]] virtual std::string casesOffLadder(int count) const { return "+ " + std::to_string(count); }
    /// "1,940 more cases drawn without a name"
    [[nodiscard]] virtual std::string unnamedCases(int count) const { return "+ " + std::to_string(count); }
    /// "3 of these without a number: no room for it in the figure"
    [[nodiscard]] virtual std::string unnumberedCases(int count) const { return "+ " + std::to_string(count); }
    [[nodiscard]] virtual std::string moreSources(int count) const { return "+ " + std::to_string(count); }
    /// Timelines. "arrest", "died": what a glyph stands for, and an event without a label.
    [[nodiscard]] virtual std::string eventKind(EventKind kind) const { return std::string(nameOf(kind)); }
    /// "6 January 2011", "about September 2012", "24 September 2010 to 6 January 2011"
    [[nodiscard]] virtual std::string date(std::string_view edtf) const { return std::string(edtf); }
    /// A round moment on an axis of time, by the step from one to the next: "2011", "March 2011", "19 March", "14:30".
    [[nodiscard]] virtual std::string timeTick(double day, const geometry::TimeStep& step) const;
    /// "2 years before", "+ 6 months": counted from day 0.
    [[nodiscard]] virtual std::string relativeTick(std::int64_t count, geometry::TimeUnit unit) const;
    /// "3 years": as long as a tear of the axis is in truth.
    [[nodiscard]] virtual std::string tornTime(double days) const;
    /// "Day 0: arrest"
    [[nodiscard]] virtual std::string dayZero(EventKind kind) const { return "0: " + eventKind(kind); }
    /// "No date of an arrest": over the names of the cases that cannot be aligned.
    [[nodiscard]] virtual std::string withoutEvent(EventKind kind) const { return eventKind(kind) + ": –"; }
    /// "Data as of April 2026": the line behind which the sources say nothing; without a date what such a line is.
    [[nodiscard]] virtual std::string recordEnd(std::string_view edtf) const { return "≤ " + date(edtf); }
    /// "No dated event": of a lane without any.
    [[nodiscard]] virtual std::string nothingDated() const { return "–"; }
    /// "3 events without a date are not drawn", "12 more events are drawn without a label"
    [[nodiscard]] virtual std::string undatedEvents(int count) const { return "? " + std::to_string(count); }
    /// The same with each of them named: "Swartz: hearing".
    [[nodiscard]] virtual std::string undatedEvents(std::span<const std::string> names) const
    {
        return undatedEvents(static_cast<int>(names.size()));
    }
    /// An event of a case.
    [[nodiscard]] virtual std::string eventOfCase(const std::string& name, const std::string& event) const
    {
        return name + ": " + event;
    }
    [[nodiscard]] virtual std::string unlabelledEvents(int count) const { return "+ " + std::to_string(count); }
    /// Of a death in a case of several people.
    [[nodiscard]] virtual std::string oneOfSeveralDied() const { return eventKind(EventKind::Death); }
    /// That events of other kinds are not shown.
    [[nodiscard]] virtual std::string onlyKinds(std::span<const EventKind> kinds) const
    {
        return "only " + std::to_string(kinds.size());
    }
    /// Where events stand too close for glyphs: a line each, and columns of how many lie in so many days, up to `most`;
    /// `days` 0: no columns.
    [[nodiscard]] virtual std::string denseEvents(double days, int most) const
    {
        return "| 1, " + tornTime(days) + " <= " + std::to_string(most);
    }
    /// Bars of terms and of amounts.
    [[nodiscard]] virtual std::string unlabelledBars(int count) const { return "+ " + std::to_string(count); }
    /// A year of a ruler of lengths: "10 years" for its last mark, "10" for the others.
    [[nodiscard]] virtual std::string yearsMark(double years, bool isLast) const
    {
        return std::to_string(std::lround(years)) + (isLast ? " y" : "");
    }
    /// "imposed, 41 months", "statutory maximum, 35 years: a length, not a date"
    [[nodiscard]] virtual std::string termLabel(const Ladder& custody, std::size_t rung, bool isLength) const;
    /// "$222,000 imposed": beside a bar of money.
    [[nodiscard]] virtual std::string stageLabel(const Ladder& money, std::size_t rung) const;
    /// What a screen reader says of an event, with what is odd about its date and with its sources: "Swartz / JSTOR,
    /// 6 January 2011, arrest: Arrested by ...; Techdirt". `which` has the sources; nullptr where it is not known.
    [[nodiscard]] virtual std::string eventDescription(const TimelineLane& lane, const TimelineEvent& event,
                                                       const Case* which) const;
    /// "Time runs from left to right: 1 cm = 8 months. Height of a bar of money: 1 cm = $1.2 million"
    [[nodiscard]] virtual std::string timelineScale(const TimelineScale& scale) const;
    /// Printed at the foot of every figure when the view has no byline: "Drawn to scale with ToScale"
    /// What works are, several of them: "articles"; as it was found where the language has no word for it.
    [[nodiscard]] virtual std::string noun(const std::string& found) const { return found; }
    [[nodiscard]] virtual std::string defaultByline() const = 0;
};

} // namespace toscale::scene
