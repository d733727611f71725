#pragma once

#include <array>
#include <string_view>

namespace toscale::fuzz {

// What must hold for every input, however odd: an answer without undefined behaviour; a refusal with a column inside
// the text; a value that is written and read back unchanged. A broken property aborts the program.

void checkDataSize(std::string_view input);
void checkMoney(std::string_view input);
void checkSentence(std::string_view input);
void checkCount(std::string_view input);
void checkQuantity(std::string_view input);
void checkEdtf(std::string_view input);
void checkWrittenDate(std::string_view input);
void checkWrittenStage(std::string_view input);
/// Fast path and full parser, and the sum of lines in one block and in many.
void checkFastPath(std::string_view input);

struct FuzzTarget {
    std::string_view name; // also of its seed corpus: tests/fuzz/corpus/<name>.txt, one input a line
    void (*check)(std::string_view);
};

inline constexpr std::array<FuzzTarget, 9> fuzzTargets{{{"data_size", checkDataSize},
                                                        {"money", checkMoney},
                                                        {"sentence", checkSentence},
                                                        {"count", checkCount},
                                                        {"quantity", checkQuantity},
                                                        {"edtf", checkEdtf},
                                                        {"written_date", checkWrittenDate},
                                                        {"written_stage", checkWrittenStage},
                                                        {"fast_path", checkFastPath}}};

} // namespace toscale::fuzz
