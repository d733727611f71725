#pragma once

#include "core/civil_date.h"
#include "core/document/document.h"

#include <array>
#include <cstdio>
#include <string>

namespace toscale {

/// So many lanes of so many events each, over 44 years.
inline Document eventCases(int lanes, int events)
{
    Document document;
    for (int i = 0; i < lanes; ++i) {
        Case& which = document.cases.emplace_back();
        which.id = "case-" + std::to_string(i);
        which.title = "Case " + std::to_string(i);
        for (int j = 0; j < events; ++j) {
            CaseEvent& event = which.events.emplace_back();
            event.kind = static_cast<EventKind>(j % 10);
            event.label = "What happened as number " + std::to_string(j);
            const int day = (i * 7919 + j * 104'729) % 16'000;
            const CivilDate date = toCivil(std::chrono::sys_days(std::chrono::days(day + 3650)));
            std::array<char, 16> text{};
            std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year), date.month,
                          date.day);
            event.date = parseEdtf(text.data()).value();
        }
    }
    return document;
}

} // namespace toscale
