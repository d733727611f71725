#include <fstream>
#include <iostream>
#include <string>

// corpus_to_files IN.txt OUTDIR: libFuzzer wants each seed as a file of its own.
int main(int count, char** arguments)
{
    if (count != 3) {
        std::cerr << "usage: corpus_to_files IN.txt OUTDIR\n";
        return 2;
    }
    std::ifstream lines(arguments[1]);
    int number = 0;
    for (std::string line; std::getline(lines, line); ++number)
        std::ofstream(std::string(arguments[2]) + "/seed" + std::to_string(number), std::ios::binary) << line;
    return number > 0 ? 0 : 1;
}
