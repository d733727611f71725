#pragma once

#include <string>

namespace toscale::draw {

/// How a picture is made beyond its scene.
struct PictureOptions {
    double scale = 1;         // PNG: pixels a point
    bool transparent = false; // PNG: no background
    std::string author{};     // PNG and PDF: who made it; empty = not said
    std::string document{};   // JSON of the document that travels in it; empty = none
    std::string page{};       // PDF: "A4", "Letter" ...: the figure in the middle of a page; empty = a page of its size
};

} // namespace toscale::draw
