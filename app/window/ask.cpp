#include "app/window/ask.h"

#include "app/window/ask_language.h"
#include "core/io/column_evidence.h"
#include "core/quantity/ascii.h"
#include "core/quantity/parse_quantity.h"

#include <algorithm>

namespace toscale::gui {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
/// A part of the question, with the byte at which it begins.
struct Piece {
    std::string_view text;
    std::size_t begin = 0;
};

Piece trimmed(Piece piece)
{
    while (!piece.text.empty() && isSpace(piece.text.front())) {
        piece.text.remove_prefix(1);
        ++piece.begin;
    }
    while (!piece.text.empty() && isSpace(piece.text.back()))
        piece.text.remove_suffix(1);
    return piece;
}

int codePoints(std::string_view utf8)
{
    return static_cast<int>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

class Reader {
public:
    Reader(std::string question, char decimalMark)
        : m_text(std::move(question))
        , m_question(m_text)
        , m_decimalMark(decimalMark)
    {
    }
    Reader(const Reader&) = delete; // m_question is a part of it

    tl::expected<Asked, AskError> read()
    {
        if (trimmed({m_question, 0}).text.empty())
            return problem(AskProblem::Nothing, {m_question, 0});
        for (const Piece group : groups())
            if (auto failure = readGroup(group))
                return tl::unexpected(*failure);
        for (std::size_t side = 0; side < m_asked.sides.size(); ++side)
            if (auto failure = completeSide(side))
                return tl::unexpected(*failure);
        const auto hasQuantity = [](const AskedSide& side) {
            return side.volume || side.works || side.money || side.custody;
        };
        if (std::ranges::none_of(m_asked.sides, hasQuantity))
            return problem(AskProblem::NothingToCompare, {m_question, 0});
        if (!isAnythingShared())
            return problem(AskProblem::NothingShared, m_last.back());
        return m_asked;
    }

private:
    [[nodiscard]] AskError errorAt(std::variant<AskProblem, Error> what, Piece piece) const
    {
        return {codePoints(m_question.substr(0, piece.begin)) + 1, codePoints(piece.text), std::move(what)};
    }
    [[nodiscard]] tl::unexpected<AskError> problem(AskProblem what, Piece piece) const
    {
        return tl::unexpected(errorAt(what, piece));
    }

    /// Splits at commas (not those inside a number) and semicolons.
    [[nodiscard]] std::vector<Piece> groups() const
    {
        std::vector<Piece> all;
        std::size_t begin = 0;
        for (std::size_t i = 0; i <= m_question.size(); ++i) {
            if (i < m_question.size()) {
                const char c = m_question[i];
                const bool insideNumber = c == ',' && i > 0 && i + 1 < m_question.size() && isDigit(m_question[i - 1])
                    && isDigit(m_question[i + 1]);
                if ((c != ',' && c != ';') || insideNumber)
                    continue;
            }
            all.push_back(trimmed({m_question.substr(begin, i - begin), begin}));
            begin = i + 1;
        }
        return all;
    }

    /// Splits at the words that stand between two sides.
    [[nodiscard]] static std::vector<Piece> sides(Piece group)
    {
        std::vector<Piece> all;
        std::size_t begin = 0;
        for (std::size_t i = 0; i < group.text.size();) {
            if (const std::size_t length = separatorAt(group.text.substr(i)); length > 0) {
                all.push_back(trimmed({group.text.substr(begin, i - begin), group.begin + begin}));
                i = begin = i + length;
            }
            while (i < group.text.size() && !isSpace(group.text[i]))
                ++i;
            while (i < group.text.size() && isSpace(group.text[i]))
                ++i;
        }
        all.push_back(trimmed({group.text.substr(begin), group.begin + begin}));
        return all;
    }

    /// Splits at "+", but not at the sign of "80 TB+" or "10+ works".
    [[nodiscard]] static std::vector<Piece> quantities(Piece side)
    {
        std::vector<Piece> all;
        std::size_t begin = 0;
        for (std::size_t i = 0; i < side.text.size(); ++i) {
            if (side.text[i] != '+' || i + 1 == side.text.size())
                continue;
            if (i > 0 && isDigit(side.text[i - 1]) && isSpace(side.text[i + 1]))
                continue;
            all.push_back(trimmed({side.text.substr(begin, i - begin), side.begin + begin}));
            begin = i + 1;
        }
        all.push_back(trimmed({side.text.substr(begin), side.begin + begin}));
        return all;
    }

    std::optional<AskError> readGroup(Piece group)
    {
        if (group.text.empty())
            return errorAt(AskProblem::EmptySide, group);
        const std::vector<Piece> both = sides(group);
        if (both.size() < 2)
            return errorAt(AskProblem::NoOtherSide, group);
        if (both.size() > mostAskedSides)
            return errorAt(AskProblem::TooManySides, both[mostAskedSides]);
        if (m_asked.sides.empty()) {
            m_asked.sides.resize(both.size());
            m_last.resize(both.size());
        }
        if (both.size() != m_asked.sides.size())
            return errorAt(AskProblem::SidesDiffer, both.back());
        for (std::size_t side = 0; side < both.size(); ++side) {
            if (both[side].text.empty())
                return errorAt(AskProblem::EmptySide, both[side]);
            if (auto failure = readSide(both[side], side))
                return failure;
        }
        return std::nullopt;
    }

    std::optional<AskError> readSide(Piece piece, std::size_t index)
    {
        AskedSide& side = m_asked.sides[index];
        constexpr std::string_view wide = "：";
        const std::size_t ascii = piece.text.find(": ");
        const std::size_t colon = std::min(ascii, piece.text.find(wide));
        if (colon != std::string_view::npos && colon > 0) {
            const std::size_t behind = colon + (colon == ascii ? 1 : wide.size());
            side.name = trimmed({piece.text.substr(0, colon), 0}).text;
            piece = trimmed({piece.text.substr(behind), piece.begin + behind});
        }
        for (const Piece part : quantities(piece)) {
            if (part.text.empty())
                return errorAt(AskProblem::EmptySide, part);
            if (auto failure = readQuantity(part, side))
                return failure;
        }
        m_last[index] = piece;
        return std::nullopt;
    }

    std::optional<AskError> readQuantity(Piece part, AskedSide& side)
    {
        if (meansNone(part.text)) {
            if (side.money || side.custody)
                return errorAt(AskProblem::NoneAndPenalty, part);
            side.noPenalty = true;
            if (side.name.empty())
                side.name = part.text;
            return std::nullopt;
        }
        const std::string text = m_decimalMark == ',' ? io::withDecimalPoints(part.text) : std::string(part.text);
        auto read = parseQuantity(text);
        if (!read) {
            const auto groupMarks = static_cast<int>(part.text.size() - text.size()); // left out before the place
            const int place = read.error().place.column;
            const int column = std::max(1, place > 1 ? place + groupMarks : place);
            AskError error = errorAt(read.error(), part);
            error.position += column - 1;
            error.length = std::max(0, error.length - (column - 1));
            return error;
        }
        const bool kept = std::visit(
            [&](auto& value) {
                return keep(AsWritten<std::decay_t<decltype(value)>>{text, read->qualifier, value}, side);
            },
            read->value);
        if (!kept)
            return errorAt(AskProblem::KindTwice, part);
        if (side.noPenalty && (side.money || side.custody))
            return errorAt(AskProblem::NoneAndPenalty, part);
        if (side.name.empty())
            side.name = part.text;
        return std::nullopt;
    }

    template <class T> static bool keepIn(std::optional<AsWritten<T>>& place, AsWritten<T> value)
    {
        if (place)
            return false;
        place = std::move(value);
        return true;
    }
    static bool keep(AsWritten<DataSize> value, AskedSide& side) { return keepIn(side.volume, std::move(value)); }
    static bool keep(AsWritten<Count> value, AskedSide& side) { return keepIn(side.works, std::move(value)); }
    static bool keep(AsWritten<PricedMoney> value, AskedSide& side) { return keepIn(side.money, std::move(value)); }
    static bool keep(AsWritten<Sentence> value, AskedSide& side) { return keepIn(side.custody, std::move(value)); }

    /// Two sides have something of one kind, or one of them no penalty.
    [[nodiscard]] bool isAnythingShared() const
    {
        const auto count = [&](const auto& has) { return std::ranges::count_if(m_asked.sides, has); };
        const bool none = count([](const AskedSide& side) { return side.noPenalty; }) > 0;
        const auto shared = [&](std::ptrdiff_t sides) { return sides > 1 || (sides == 1 && none); };
        return count([](const AskedSide& side) { return side.volume.has_value(); }) > 1
            || count([](const AskedSide& side) { return side.works.has_value(); }) > 1
            || shared(count([](const AskedSide& side) { return side.money.has_value(); }))
            || shared(count([](const AskedSide& side) { return side.custody.has_value(); }));
    }

    std::optional<AskError> completeSide(std::size_t index)
    {
        const AskedSide& side = m_asked.sides[index];
        for (const AskedSide& other : m_asked.sides)
            if ((other.volume && !side.volume) || (other.works && !side.works))
                return errorAt(AskProblem::OnlyOnOneSide, m_last[index]);
        return std::nullopt;
    }

    std::string m_text;
    std::string_view m_question;
    char m_decimalMark;
    Asked m_asked;
    std::vector<Piece> m_last;
};

/// That of all sums that were asked about: they need no rate, which without a date there is none of.
std::optional<Currency> commonCurrency(const Asked& asked)
{
    std::optional<Currency> common;
    for (const AskedSide& side : asked.sides) {
        if (!side.money)
            continue;
        if (common && *common != side.money->value.currency)
            return std::nullopt;
        common = side.money->value.currency;
    }
    return common;
}

std::string freshId(const std::set<std::string>& taken)
{
    for (int number = 1;; ++number) {
        const std::string id = "asked-" + std::to_string(number);
        const auto begins = [&](const std::string& other) { return other == id || other.starts_with(id + "-"); };
        if (std::ranges::none_of(taken, begins))
            return id;
    }
}

Penalty penaltyOf(const std::string& id, PenaltyKind kind, PenaltyValue value)
{
    Penalty penalty;
    penalty.id = id;
    penalty.thread = id;
    penalty.kind = kind;
    penalty.value = std::move(value);
    penalty.covers = "whole_act";
    penalty.verified = false; // the person who asks names no source
    return penalty;
}

/// Which penalties a question is about, on any side.
struct AskedAbout {
    bool money = false;
    bool custody = false;
};

Case caseOf(const AskedSide& side, AskedAbout about, const std::string& id)
{
    Case answer;
    answer.id = id;
    answer.title = side.name;
    answer.parties.push_back(
        {"party", side.name, about.custody ? PartyKind::Person : PartyKind::Unknown, PartyRole::Unknown, {}});
    answer.actor = {"party"};
    const auto addFigure = [&](const char* figureId, auto value) {
        CaseFigure figure;
        figure.verified = false;
        figure.id = figureId;
        figure.value = std::move(value);
        figure.primary = true;
        answer.figures.push_back(std::move(figure));
    };
    if (side.volume)
        addFigure("volume", *side.volume);
    if (side.works)
        addFigure("works", *side.works);
    if (side.money)
        answer.penalties.push_back(penaltyOf("money", PenaltyKind::Fine, *side.money));
    if (side.custody)
        answer.penalties.push_back(penaltyOf("custody", PenaltyKind::Imprisonment, *side.custody));
    const auto addNone = [&](const char* penaltyId, PenaltyKind kind) {
        answer.penalties.push_back(penaltyOf(penaltyId, kind, {}));
        answer.penalties.back().basis = Basis::None;
    };
    if (side.noPenalty && (about.money || !about.custody))
        addNone("no-money", PenaltyKind::Fine);
    if (side.noPenalty && about.custody)
        addNone("no-custody", PenaltyKind::Imprisonment);
    return answer;
}

} // namespace

tl::expected<Asked, AskError> parseAsk(std::string_view utf8, char decimalMark)
{
    return Reader(withAsciiMarks(utf8), decimalMark).read();
}

AskAnswer answerOf(const Asked& asked, const std::set<std::string>& takenIds, const View& like)
{
    const std::string id = freshId(takenIds);
    AskAnswer answer;
    const auto any = [&](const auto& has) { return std::ranges::any_of(asked.sides, has); };
    const AskedAbout about{any([](const AskedSide& side) { return side.money.has_value(); }),
                           any([](const AskedSide& side) { return side.custody.has_value(); })};
    for (const AskedSide& side : asked.sides)
        answer.cases.push_back(caseOf(side, about, id + "-" + std::to_string(answer.cases.size() + 1)));

    const std::optional<Currency> currency = commonCurrency(asked);
    const auto addView = [&](MeasureId measure) {
        View view;
        view.id = id + "-" + std::string(nameOf(measure));
        view.figure = like.figure;
        view.measure = measure;
        view.theme = like.theme;
        view.size = like.size;
        for (const Case& each : answer.cases)
            view.cases.push_back({each.id, {}, {}, {}});
        view.reference.baseline = answer.cases.front().id;
        view.reference.basis = BasisChoice{};
        if (measure == MeasureId::Money)
            view.reference.currency = currency;
        answer.views.push_back(std::move(view));
    };
    if (any([](const AskedSide& side) { return side.volume.has_value(); }))
        addView(MeasureId::Volume);
    if (any([](const AskedSide& side) { return side.works.has_value(); }))
        addView(MeasureId::Works);
    if (about.money)
        addView(MeasureId::Money);
    if (about.custody)
        addView(MeasureId::Custody);
    return answer;
}

} // namespace toscale::gui
