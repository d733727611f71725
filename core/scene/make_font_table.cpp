// Writes the advance widths of Liberation Sans as a C++ table while building, so that texts can be measured without a
// font library at run time. Usage: make_font_table REGULAR.ttf BOLD.ttf OUT.cpp

#include <cstdio>
#include <fstream>
#include <ft2build.h>
#include <iostream>
#include <map>
#include FT_FREETYPE_H

namespace {

constexpr unsigned firstSorted = 0x250; // below: looked up directly (Latin, with Extended-A and -B)

std::map<unsigned long, long> advancesOf(FT_Library library, const char* path, long& unitsPerEm)
{
    FT_Face face = nullptr;
    if (FT_New_Face(library, path, 0, &face) != 0) {
        std::cerr << path << ": no font that FreeType can read\n";
        return {};
    }
    unitsPerEm = face->units_per_EM;
    std::map<unsigned long, long> result;
    FT_UInt glyph = 0;
    for (FT_ULong c = FT_Get_First_Char(face, &glyph); glyph != 0; c = FT_Get_Next_Char(face, c, &glyph))
        if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE) == 0)
            result[c] = face->glyph->metrics.horiAdvance;
    FT_Done_Face(face);
    return result;
}

void write(std::ofstream& out, const char* name, const std::map<unsigned long, long>& advances)
{
    out << "extern const std::uint16_t " << name << "Direct[" << firstSorted << "] = {";
    for (unsigned long c = 0; c < firstSorted; ++c) {
        const auto found = advances.find(c);
        out << (c % 16 == 0 ? "\n    " : " ") << (found == advances.end() ? 0xFFFF : found->second) << ',';
    }
    out << "\n};\nextern const FontAdvance " << name << "Sorted[] = {";
    std::size_t count = 0;
    for (auto it = advances.lower_bound(firstSorted); it != advances.end(); ++it, ++count)
        out << (count % 8 == 0 ? "\n    " : " ") << '{' << it->first << ',' << it->second << "},";
    out << "\n};\nextern const std::size_t " << name << "Count = " << count << ";\n";
}

} // namespace

int main(int argc, char** argv)
{
    FT_Library library = nullptr;
    if (argc != 4 || FT_Init_FreeType(&library) != 0)
        return 2;
    long unitsPerEm = 0;
    long unitsPerEmBold = 0;
    const auto regular = advancesOf(library, argv[1], unitsPerEm);
    const auto bold = advancesOf(library, argv[2], unitsPerEmBold);
    if (regular.empty() || bold.empty() || unitsPerEm != unitsPerEmBold)
        return 1;
    std::ofstream out(argv[3]);
    out << "// Made by make_font_table from "
        << "LiberationSans-Regular.ttf and LiberationSans-Bold.ttf; do not edit.\n"
        << "#include \"core/scene/font_table.h\"\n\nnamespace toscale::scene::font {\n\n"
        << "extern const int unitsPerEm = " << unitsPerEm << ";\n";
    write(out, "regular", regular);
    write(out, "bold", bold);
    out << "\n} // namespace toscale::scene::font\n";
    return out.good() ? 0 : 1;
}
