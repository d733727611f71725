#pragma once

#include "core/document/compare_view.h"
#include "core/scene/wording.h"

#include <array>
#include <charconv>

namespace toscale::tests {

/// Words that are just enough to lay out and to recognise in a test; sentences for readers are made in `app/text`.
class PlainWording : public scene::Wording {
public:
    [[nodiscard]] std::string language() const override { return "en"; }
    [[nodiscard]] bool isRightToLeft() const override { return rightToLeft; }
    [[nodiscard]] std::string measureName(MeasureId measure) const override { return std::string(nameOf(measure)); }

    [[nodiscard]] std::string value(const MeasuredValue& value, const Comparison& in) const override
    {
        if (!value.text.empty())
            return value.text;
        static constexpr std::array<std::string_view, 7> words{"",       "about ", "at least ", "over ",
                                                               "up to ", "under ", ""};
        std::string text(words[static_cast<std::size_t>(value.qualifier)]);
        text += amount(value.value.best, in.measure);
        if (value.value.bound == Bound::Range)
            text += " to " + amount(value.value.high, in.measure);
        return text;
    }
    [[nodiscard]] std::string tick(double value, double /*step*/, const Comparison& in) const override
    {
        return amount(value, in.measure);
    }
    [[nodiscard]] std::string gap(const Gap& gap, scene::Length /*length*/) const override
    {
        return "no value: " + std::string(nameOf(gap.code));
    }
    [[nodiscard]] std::string basis(Basis basis) const override { return std::string(nameOf(basis)); }
    [[nodiscard]] std::string ratioSentence(const Comparison& in) const override
    {
        if (!sentence.empty())
            return sentence;
        const auto* ratio = std::get_if<Ratio>(&in.ratio);
        if (!ratio)
            return "No ratio: " + std::to_string(static_cast<int>(std::get<WithheldRatio>(in.ratio).reason));
        return in.rows[ratio->larger].label + ": " + number(ratio->times.best) + " times "
            + in.rows[ratio->smaller].label;
    }
    [[nodiscard]] std::string markNote(const ComparedCase& row, const Comparison& /*in*/) const override
    {
        std::string text;
        const auto add = [&](std::string_view part) { text.append(text.empty() ? "" : " · ").append(part); };
        if (const MeasuredValue* value = row.measured()) {
            if (value->basis)
                add(nameOf(*value->basis));
            if (value->status)
                add(nameOf(*value->status));
            if (value->evidence && *value->evidence != Evidence::Primary && *value->evidence != Evidence::Press)
                add(nameOf(*value->evidence));
            if (value->counterfactual)
                add("arithmetic, not law");
            if (value->scopesOverridden)
                add("scopes differ");
        }
        return text;
    }
    [[nodiscard]] std::string note(const Note& note, const Comparison& /*in*/, scene::Length /*length*/) const override
    {
        std::string text = "Note " + std::to_string(static_cast<int>(note.code)) + ":";
        for (const std::string& argument : note.arguments)
            text += ' ' + argument;
        return text + '.';
    }
    [[nodiscard]] std::string title(const Comparison& in) const override
    {
        return measureName(in.measure) + " of " + std::to_string(in.rows.size()) + " cases";
    }
    [[nodiscard]] std::string subtitle(const Comparison& in) const override { return in.reference.currency.code; }
    [[nodiscard]] std::string undatedEvents(int count) const override { return "? " + std::to_string(count); }
    [[nodiscard]] std::string undatedEvents(std::span<const std::string> names) const override
    {
        std::string text = "without a date:";
        for (const std::string& name : names)
            text += ' ' + name;
        return text;
    }
    [[nodiscard]] std::string scale(FigureKind kind, double basePerUnit, const Comparison& in) const override
    {
        return std::string(drawsAreas(kind) ? "1 cm2 = " : "1 cm = ") + amount(basePerUnit, in.measure);
    }
    [[nodiscard]] std::string linearTwin() const override { return "The same on a linear scale"; }
    [[nodiscard]] std::string shadedPoints() const override { return "stronger shades are more cases"; }
    [[nodiscard]] std::string zeroOffScale() const override { return "zero has no place here"; }
    [[nodiscard]] std::string enlarged(double factor) const override { return "enlarged " + number(factor) + " times"; }
    [[nodiscard]] std::string sourceLine(std::span<const scene::CitedSource> sources) const override
    {
        std::string text = "Sources:";
        for (const scene::CitedSource& cited : sources)
            text += ' ' + cited.source->publisher + ';';
        return text;
    }
    [[nodiscard]] std::string markDescription(const ComparedCase& row, const Comparison& in) const override
    {
        return row.label + ": " + (row.gap() ? gap(*row.gap(), scene::Length::Full) : value(*row.measured(), in));
    }
    [[nodiscard]] std::string altText(FigureKind kind, const Comparison& in) const override
    {
        return std::string(nameOf(kind)) + " of " + title(in);
    }
    [[nodiscard]] std::string longDescription(FigureKind kind, const Comparison& in) const override
    {
        std::string text = altText(kind, in) + '.';
        for (const ComparedCase& row : in.rows)
            text += ' ' + markDescription(row, in) + '.';
        return text;
    }
    [[nodiscard]] std::string keyEntry(Basis basis) const override { return "drawn so: " + std::string(nameOf(basis)); }
    [[nodiscard]] std::string styleEntry(scene::MarkStyle style) const override
    {
        return "style " + std::to_string(static_cast<int>(style));
    }
    [[nodiscard]] std::string moreCases(int count) const override
    {
        return std::to_string(count) + " more cases do not fit";
    }
    [[nodiscard]] std::string unnamedCases(int count) const override
    {
        return std::to_string(count) + " more cases have no name";
    }
    [[nodiscard]] std::string unnumberedCases(int count) const override
    {
        return std::to_string(count) + " cases have no number";
    }
    [[nodiscard]] std::string moreSources(int count) const override { return std::to_string(count) + " more sources"; }
    [[nodiscard]] std::string defaultByline() const override { return "Drawn to scale with ToScale"; }

    bool rightToLeft = false;
    std::string sentence; // in place of a ratio made from the data

private:
    static std::string number(double value)
    {
        std::array<char, 64> digits{};
        const auto end =
            std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, 4);
        return {digits.data(), end.ptr};
    }
    static std::string amount(double value, MeasureId measure)
    {
        switch (measure) {
        case MeasureId::Volume: {
            static constexpr std::array<std::string_view, 7> units{"B", "kB", "MB", "GB", "TB", "PB", "EB"};
            std::size_t unit = 0;
            for (; value >= 1000 && unit + 1 < units.size(); ++unit)
                value /= 1000;
            return number(value).append(" ").append(units[unit]);
        }
        case MeasureId::Custody:
        case MeasureId::SameRateCustody:
            return number(value) + " years";
        case MeasureId::Money:
        case MeasureId::SameRateMoney:
            if (value >= 1e9)
                return "$" + number(value / 1e9) + " billion";
            return value >= 1e6 ? "$" + number(value / 1e6) + " million" : "$" + number(value);
        default:
            return number(value);
        }
    }
};

} // namespace toscale::tests
