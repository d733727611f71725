#include "core/io/json_lines.h"

#include <cstddef>
#include <vector>

namespace toscale::io {

namespace {

constexpr std::size_t lineWidth = 100;

/// A place where a line may be broken: behind an opening bracket or a comma, or before a closing bracket.
struct Joint {
    std::size_t at = 0;
    std::size_t closing = 0; // of an opening bracket: the number of the joint that closes it
};

/// Behind the string that starts at `at`.
std::size_t behindString(std::string_view json, std::size_t at)
{
    for (++at; json[at] != '"';)
        at += json[at] == '\\' ? 2U : 1U; // with what it escapes
    return at + 1;
}

std::vector<Joint> jointsOf(std::string_view json)
{
    std::vector<Joint> joints;
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < json.size();) {
        switch (json[at]) {
        case '"':
            at = behindString(json, at);
            continue;
        case '{':
        case '[':
            open.push_back(joints.size());
            joints.push_back({at});
            break;
        case '}':
        case ']':
            joints[open.back()].closing = joints.size();
            open.pop_back();
            joints.push_back({at});
            break;
        case ',':
            joints.push_back({at});
            break;
        default:
            break;
        }
        ++at;
    }
    return joints;
}

} // namespace

std::string brokenIntoLines(std::string_view json)
{
    const std::vector<Joint> joints = jointsOf(json);
    std::string out;
    out.reserve(json.size() + json.size() / 2);
    std::size_t indent = 0;
    std::size_t lineStart = 0;
    std::size_t at = 0;
    const auto copyTo = [&](std::size_t end) {
        out.append(json.substr(at, end - at));
        at = end;
    };
    const auto breakLine = [&] {
        out += '\n';
        lineStart = out.size();
        out.append(indent, ' ');
    };
    for (std::size_t i = 0; i < joints.size(); ++i) {
        const Joint& joint = joints[i];
        const char c = json[joint.at];
        if (c == ',') {
            copyTo(joint.at + 1);
            ++at; // the space behind it
            breakLine();
        } else if (c == '}' || c == ']') {
            copyTo(joint.at);
            indent -= 2;
            breakLine();
            copyTo(joint.at + 1);
        } else {
            copyTo(joint.at);
            const std::size_t end = joints[joint.closing].at + 1;
            const bool isEmpty = end == joint.at + 2;
            if (isEmpty || out.size() - lineStart + (end - at) <= lineWidth) {
                copyTo(end);
                i = joint.closing;
            } else {
                copyTo(joint.at + 1);
                indent += 2;
                breakLine();
            }
        }
    }
    copyTo(json.size());
    return out;
}

} // namespace toscale::io
