#pragma once

#include "core/document/document.h"
#include "core/normalize/ladder.h"

#include <random>
#include <string>
#include <vector>

namespace toscale::tests {

/// A comparison made by hand, with a document that has its sources.
struct Sample {
    Document document;
    View view;
    Comparison columns;
    std::vector<Comparison> beside = {}; // of kinds that show several measures
    std::vector<Ladder> ladders = {};    // of a ladder
};

inline ComparedCase volumeRow(std::string id, std::string label, Estimate<double> bytes,
                              Qualifier qualifier = Qualifier::Exact)
{
    MeasuredValue value;
    value.value = bytes;
    value.qualifier = qualifier;
    value.sources = {"s1"};
    return {std::move(id), std::move(label), value, {}, {}, false};
}

inline ComparedCase penaltyRow(std::string id, std::string label, double amount, Basis basis)
{
    MeasuredValue value;
    value.value = Estimate<double>::exact(amount);
    value.basis = basis;
    value.bases = {basis};
    value.sources = {"s1"};
    return {std::move(id), std::move(label), value, {}, {}, false};
}

inline ComparedCase gapRow(std::string id, std::string label, GapCode code)
{
    return {std::move(id), std::move(label), Gap{code, {}, {}}, {}, {}, false};
}

/// Gives every row a case with one source, and the view the figure asked for.
inline Sample sampleOf(std::vector<ComparedCase> rows, FigureKind kind, MeasureId measure = MeasureId::Volume)
{
    Sample sample;
    for (const ComparedCase& row : rows) {
        Case which;
        which.id = row.caseId;
        which.title = row.label;
        Source source;
        source.id = "s1";
        source.publisher = "Publisher of " + row.label;
        source.kind = SourceKind::Press;
        which.sources.push_back(source);
        sample.document.cases.push_back(which);
    }
    sample.view.figure = kind;
    sample.view.measure = measure;
    sample.columns.measure = measure;
    sample.columns.rows = std::move(rows);
    sample.columns.ratio = WithheldRatio{WithheldReason::FewerThanTwo, {}};
    return sample;
}

/// The comparison that started it: about 70 GB, untraced, and over 80 TB, alleged.
inline Sample swartzAndMeta(FigureKind kind)
{
    std::vector<ComparedCase> rows{
        volumeRow("swartz-jstor-2010", "Aaron Swartz, JSTOR", Estimate<double>::about(70e9), Qualifier::About),
        volumeRow("meta-shadow-libraries", "Meta, shadow libraries", Estimate<double>::moreThan(80e12),
                  Qualifier::MoreThan)};
    std::get<MeasuredValue>(rows[0].value).status = FigureStatus::ReportedEstimate;
    std::get<MeasuredValue>(rows[0].value).evidence = Evidence::Untraced;
    std::get<MeasuredValue>(rows[1].value).status = FigureStatus::Alleged;
    Sample sample = sampleOf(std::move(rows), kind);
    sample.view.title = "70 GB and 80 TB";
    sample.view.subtitle = "Volume of data copied, as reported";
    sample.columns.reference.baseline = "swartz-jstor-2010";
    Ratio ratio;
    ratio.smaller = 0;
    ratio.larger = 1;
    ratio.times = Estimate<double>::moreThan(80e12 / 70e9);
    sample.columns.ratio = ratio;
    sample.columns.notes = {{NoteCode::StatusOfFigure, {"meta-shadow-libraries"}, {"alleged"}},
                            {NoteCode::EvidenceOfFigure, {"swartz-jstor-2010"}, {"untraced"}},
                            {NoteCode::AsOf, {"meta-shadow-libraries"}, {"2026-06"}},
                            {NoteCode::AreaIsUnderRead, {}, {}}};
    return sample;
}

/// Twelve volumes from 65 GB to 25 PB, as in the researched cases.
inline Sample twelveVolumes(FigureKind kind)
{
    using E = Estimate<double>;
    Sample sample =
        sampleOf({volumeRow("su-bin-c17", "Su Bin, C-17", E::exact(65e9)),
                  volumeRow("swartz-jstor-2010", "Aaron Swartz, JSTOR", E::about(70e9), Qualifier::About),
                  volumeRow("hammond-stratfor", "Jeremy Hammond, Stratfor", E::exact(200e9)),
                  volumeRow("blueleaks", "BlueLeaks", E::exact(269e9)),
                  volumeRow("football-leaks", "Football Leaks", E::exact(1.9e12)),
                  volumeRow("annas-archive-worldcat", "Anna's Archive, WorldCat", E::exact(2.2e12)),
                  volumeRow("panama-papers", "Panama Papers", E::exact(2.6e12)),
                  volumeRow("cengage-libgen", "LibGen", E::atLeast(33e12), Qualifier::AtLeast),
                  volumeRow("harold-martin", "Harold Martin, NSA", E::exact(50e12)),
                  volumeRow("elsevier-sci-hub", "Sci-Hub", E::exact(77e12)),
                  volumeRow("meta-shadow-libraries", "Meta, shadow libraries", E::moreThan(80e12), Qualifier::MoreThan),
                  volumeRow("annas-archive-spotify", "Anna's Archive, Spotify", E::about(300e12), Qualifier::About)},
                 kind);
    sample.columns.reference.baseline = "swartz-jstor-2010";
    sample.view.title = "Twelve collections of data";
    Ratio ratio;
    ratio.smaller = 1;
    ratio.larger = 11;
    ratio.times = Estimate<double>::about(300e12 / 70e9);
    sample.columns.ratio = ratio;
    sample.view.size = {1600, 900};
    return sample;
}

/// Money of six cases on different bases, with gaps between them.
inline Sample moneyWithGaps(FigureKind kind)
{
    Sample sample = sampleOf({penaltyRow("swartz-jstor-2010", "Aaron Swartz, JSTOR", 1e6, Basis::StatutoryMaximum),
                              gapRow("meta-shadow-libraries", "Meta, shadow libraries", GapCode::NonePending),
                              penaltyRow("thomas-rasset-kazaa", "Thomas-Rasset, Kazaa", 222e3, Basis::Imposed),
                              penaltyRow("tenenbaum-p2p", "Tenenbaum, file sharing", 675e3, Basis::Agreed),
                              gapRow("internet-archive-78s", "Internet Archive, 78s", GapCode::Confidential),
                              penaltyRow("auernheimer-att", "Auernheimer, AT&T", 73e3, Basis::Vacated),
                              gapRow("oink-acquittal", "OiNK", GapCode::NoneImposed),
                              penaltyRow("levandowski-waymo", "Levandowski, Waymo", 851499.22, Basis::Sought)},
                             kind, MeasureId::Money);
    sample.columns.ratio = WithheldRatio{WithheldReason::BasisDiffers, {"statutory_maximum", "imposed"}};
    sample.columns.notes = {{NoteCode::BasisOf, {}, {"statutory_maximum", "imposed", "agreed", "vacated", "sought"}},
                            {NoteCode::GapOf, {"meta-shadow-libraries"}, {"NonePending"}}};
    return sample;
}

inline ComparedCase worksRow(std::string id, std::string label, double number, std::string noun)
{
    ComparedCase row = volumeRow(std::move(id), std::move(label), Estimate<double>::exact(number));
    std::get<MeasuredValue>(row.value).noun = noun;
    std::get<MeasuredValue>(row.value).text = std::to_string(static_cast<int>(number)) + ' ' + noun;
    return row;
}

inline Comparison besideOf(std::vector<ComparedCase> rows, MeasureId measure)
{
    Comparison columns;
    columns.measure = measure;
    columns.rows = std::move(rows);
    columns.ratio = WithheldRatio{WithheldReason::FewerThanTwo, {}};
    return columns;
}

/// Volumes of a few bytes to many terabytes, the same in every run.
inline std::vector<ComparedCase> manyVolumes(int count, const std::string& label = "Case")
{
    std::mt19937 random(7);
    std::lognormal_distribution<double> sizes(25, 3);
    std::vector<ComparedCase> rows;
    for (int i = 1; i <= count; ++i)
        rows.push_back(volumeRow("case-" + std::to_string(i), label + ' ' + std::to_string(i),
                                 Estimate<double>::exact(sizes(random))));
    return rows;
}

/// A rung a row: the last of a case is what is in force.
inline Ladder ladderOfRows(const Comparison& rows)
{
    Ladder ladder;
    ladder.stages = rows;
    ladder.stages.reference.baseline.clear();
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const bool isLast = i + 1 == rows.rows.size() || rows.rows[i + 1].caseId != rows.rows[i].caseId;
        Rung rung;
        rung.penalty = rows.rows[i].gap() != nullptr ? std::string() : "stage-" + std::to_string(i + 1);
        rung.basis = rows.rows[i].bases().empty() ? Basis::Unstated : rows.rows[i].bases().front();
        rung.date = std::to_string(2005 + i);
        rung.inForce = isLast && rows.rows[i].gap() == nullptr;
        rung.sources = {"s1"};
        ladder.rungs.push_back(std::move(rung));
    }
    return ladder;
}

/// Five decisions on one case and a maximum on another that ended in none.
inline Sample twoLadders()
{
    Sample sample = sampleOf({penaltyRow("thomas-rasset-kazaa", "Thomas-Rasset, Kazaa", 222e3, Basis::Imposed),
                              gapRow("swartz-jstor-2010", "Aaron Swartz, JSTOR", GapCode::NoneImposed)},
                             FigureKind::Ladder, MeasureId::Money);
    const auto stage = [](double amount, Basis basis) {
        return penaltyRow("thomas-rasset-kazaa", "Thomas-Rasset, Kazaa", amount, basis);
    };
    const auto of = [](double amount, Basis basis) {
        return penaltyRow("swartz-jstor-2010", "Aaron Swartz, JSTOR", amount, basis);
    };
    const ComparedCase none = gapRow("swartz-jstor-2010", "Aaron Swartz, JSTOR", GapCode::NoneImposed);
    sample.ladders = {
        ladderOfRows(besideOf({stage(222e3, Basis::Imposed), stage(1.92e6, Basis::Imposed),
                               stage(54e3, Basis::Declined), stage(1.5e6, Basis::Imposed), stage(222e3, Basis::Imposed),
                               of(1e6, Basis::StatutoryMaximum), none},
                              MeasureId::Money)),
        ladderOfRows(besideOf({gapRow("thomas-rasset-kazaa", "Thomas-Rasset, Kazaa", GapCode::NoneImposed),
                               of(35, Basis::StatutoryMaximum), of(0.5, Basis::Declined), none},
                              MeasureId::Custody))};
    sample.view.title = "Was that the real sentence?";
    return sample;
}

/// Four cases without a common measure: volumes, works of two nouns, money with a range, prison time with suspended
/// parts.
inline Sample fourMeasures(FigureKind kind)
{
    Sample sample = swartzAndMeta(kind);
    sample.columns.rows.push_back(gapRow("anthropic-bartz", "Anthropic, Bartz", GapCode::Unknown));
    sample.columns.rows.push_back(gapRow("thomas-rasset-kazaa", "Thomas-Rasset, Kazaa", GapCode::Unknown));
    const auto ids = [&](std::size_t i) { return sample.columns.rows[i].caseId; };
    const auto labels = [&](std::size_t i) { return sample.columns.rows[i].label; };
    for (std::size_t i = 2; i < 4; ++i) {
        Case which = sample.document.cases.front();
        which.id = ids(i);
        sample.document.cases.push_back(which);
    }
    for (std::size_t i = 0; i < 4; ++i) {
        sample.document.cases[i].status = i == 1 ? CaseStatus::Pending : CaseStatus::Closed;
        sample.document.cases[i].asOf = "2026-0" + std::to_string(i + 1);
    }
    sample.beside.push_back(
        besideOf({worksRow(ids(0), labels(0), 4800000, "articles"), gapRow(ids(1), labels(1), GapCode::Unknown),
                  worksRow(ids(2), labels(2), 482460, "works"), worksRow(ids(3), labels(3), 24, "works")},
                 MeasureId::Works));
    sample.beside.push_back(besideOf(
        {gapRow(ids(0), labels(0), GapCode::NoneImposed), gapRow(ids(1), labels(1), GapCode::NonePending),
         penaltyRow(ids(2), labels(2), 1.5e9, Basis::Agreed), penaltyRow(ids(3), labels(3), 0, Basis::Imposed)},
        MeasureId::Money));
    std::get<MeasuredValue>(sample.beside[1].rows[2].value).value = Estimate<double>::range(1.5e9, 1.7e9);
    sample.beside.push_back(besideOf(
        {gapRow(ids(0), labels(0), GapCode::Suspended), gapRow(ids(1), labels(1), GapCode::NotApplicable),
         gapRow(ids(2), labels(2), GapCode::NotApplicable), penaltyRow(ids(3), labels(3), 0.5, Basis::Imposed)},
        MeasureId::Custody));
    std::get<Gap>(sample.beside[2].rows[0].value).arguments = {"2", "2 years suspended"};
    std::get<MeasuredValue>(sample.beside[2].rows[3].value).suspendedYears = 1;
    sample.view.title = "Four cases";
    return sample;
}

} // namespace toscale::tests
