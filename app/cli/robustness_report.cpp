#include "app/cli/robustness_report.h"

#include "app/text/qt_string.h"
#include "app/text/reading_words.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace toscale::cli {

namespace {

nlohmann::ordered_json choicesJson(const Reading& reading)
{
    nlohmann::ordered_json choices = nlohmann::ordered_json::array();
    for (const AssumptionChoice& choice : reading) {
        nlohmann::ordered_json one{{"assumption", nameOf(choice.what)}};
        if (isOfCase(choice.what))
            one["case"] = choice.caseId;
        one["value"] = choice.value;
        choices.push_back(std::move(one));
    }
    return choices;
}

nlohmann::ordered_json pairsJson(const OrderChange& order)
{
    nlohmann::ordered_json pairs = nlohmann::ordered_json::array();
    for (const ChangedPair& pair : order.examples)
        pairs.push_back({{"lower", pair.lower}, {"higher", pair.higher}, {"change", nameOf(pair.change)}});
    return pairs;
}

} // namespace

void printRobustness(std::ostream& out, const text::Phrases& phrases, const Document& document, const Robustness& found)
{
    out << '\n' << text::toUtf8(text::robustnessSentence(phrases, document, found)) << '\n';
    for (const ReadingResult& result : found.readings)
        out << "- " << text::toUtf8(text::resultLine(phrases, document, result, found.cases)) << '\n';
}

nlohmann::ordered_json robustnessJson(const text::Phrases& phrases, const Document& document, const Robustness& found)
{
    nlohmann::ordered_json readings = nlohmann::ordered_json::array();
    for (const ReadingResult& result : found.readings)
        readings.push_back({{"words", text::toUtf8(text::readingWords(phrases, document, result.reading))},
                            {"changes", choicesJson(result.reading)},
                            {"order", nameOf(result.order.outcome())},
                            {"changedPairs", pairsJson(result.order)},
                            {"pairs", result.order.pairs},
                            {"held", result.order.held},
                            {"changed", result.order.changed},
                            {"undecided", result.order.undecided},
                            {"gained", result.order.gained},
                            {"comparable", result.comparable}});
    return {{"sentence", text::toUtf8(text::robustnessSentence(phrases, document, found))},
            {"cases", found.cases},
            {"comparable", found.comparable},
            {"pairs", found.now.pairs},
            {"ordered", found.now.held},
            {"notTried", static_cast<double>(found.singlesLeftOut) + found.combinationsLeftOut},
            {"singlesNotTried", found.singlesLeftOut},
            {"readings", std::move(readings)}};
}

} // namespace toscale::cli
