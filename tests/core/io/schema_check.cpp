#include "tests/core/io/schema_check.h"

#include <algorithm>

namespace toscale::tests {

namespace {

using Json = nlohmann::ordered_json;

bool hasType(const Json& value, const std::string& type)
{
    if (type == "integer")
        return value.is_number_integer();
    if (type == "number")
        return value.is_number();
    if (type == "string")
        return value.is_string();
    if (type == "boolean")
        return value.is_boolean();
    if (type == "null")
        return value.is_null();
    return type == "array" ? value.is_array() : value.is_object();
}

class Checker {
public:
    explicit Checker(const Json& root) : m_root(root) {}

    void check(const Json& rules, const Json& value, const std::string& path)
    {
        if (rules.contains("$ref")) {
            const std::string name = rules["$ref"].get<std::string>().substr(std::string("#/$defs/").size());
            check(m_root["$defs"][name], value, path);
        }
        if (rules.contains("type") && !typeFits(rules["type"], value)) {
            problems.push_back(path + ": wrong type");
            return;
        }
        if (rules.contains("const") && rules["const"] != value)
            problems.push_back(path + ": not " + rules["const"].dump());
        if (rules.contains("enum") && std::ranges::find(rules["enum"], value) == rules["enum"].end())
            problems.push_back(path + ": not one of the words: " + value.dump());
        if (rules.contains("minLength") && value.get<std::string>().empty())
            problems.push_back(path + ": empty");
        if (value.is_array() && rules.contains("maxItems") && value.size() > rules["maxItems"].get<std::size_t>())
            problems.push_back(path + ": too many");
        if (value.is_array() && rules.contains("items"))
            for (std::size_t i = 0; i < value.size(); ++i)
                check(rules["items"], value[i], path + '[' + std::to_string(i) + ']');
        if (value.is_object())
            checkMembers(rules, value, path);
    }

    std::vector<std::string> problems;

private:
    static bool typeFits(const Json& type, const Json& value)
    {
        if (type.is_string())
            return hasType(value, type.get<std::string>());
        return std::ranges::any_of(type, [&](const Json& one) { return hasType(value, one.get<std::string>()); });
    }

    void checkMembers(const Json& rules, const Json& value, const std::string& path)
    {
        for (const Json& name : rules.value("required", Json::array()))
            if (!value.contains(name.get<std::string>()))
                problems.push_back(path + ": lacks " + name.get<std::string>());
        for (const auto& [name, member] : value.items()) {
            const std::string place = path + '.' + name;
            if (rules.contains("properties") && rules["properties"].contains(name))
                check(rules["properties"][name], member, place);
            else if (rules.contains("additionalProperties"))
                check(rules["additionalProperties"], member, place);
            else if (rules.contains("properties"))
                problems.push_back(place + ": not named");
        }
    }

    const Json& m_root;
};

} // namespace

std::vector<std::string> problemsBySchema(const Json& schema, const Json& value)
{
    Checker checker(schema);
    checker.check(schema, value, "$");
    return checker.problems;
}

} // namespace toscale::tests
