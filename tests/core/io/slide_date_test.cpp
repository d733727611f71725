#include "core/io/slide_date.h"

#include "core/io/json_guard.h"

#include <gtest/gtest.h>

namespace toscale::io {

namespace {

struct Read {
    std::string edtf;
    bool isWhole = true;
    std::vector<Error> problems;
};

Read read(const std::string& slide)
{
    const auto json = parseJson(slide).value.value_or(JsonValue{});
    const JsonPath path;
    Problems problems{{}};
    const ReadSlideDates dates = readSlideDates(json.find("start_date"), json.find("end_date"), path, problems);
    return {edtfOf(dates.dates), dates.startIsWhole && dates.endIsWhole, problems.take()};
}

struct SlideDateCase {
    const char* slide;
    const char* edtf;
    bool isWhole = true;
};

struct BadDate {
    const char* slide;
    const char* edtf;
    ErrorCode code;
    const char* path;
};

std::string written(const char* edtf)
{
    const SlideDates dates = slideDatesOf(parseEdtf(edtf).value());
    return (dates.start ? toLine(toJson(*dates.start)) : "none") + (dates.end ? ' ' + toLine(toJson(*dates.end)) : "");
}

} // namespace

TEST(SlideDate, IsReadInItsPrecision)
{
    const SlideDateCase table[] = {
        {R"({})", ""},
        {R"({"start_date": null})", ""},
        {R"({"start_date": {"year": ""}})", ""},
        {R"({"start_date": {"year": 2011}})", "2011"},
        {R"({"start_date": {"year": "2011", "month": " 7 ", "day": ""}})", "2011-07"},
        {R"({"start_date": {"year": 2011.0, "month": 7.0}})", "2011-07"},
        {R"({"start_date": {"year": "2011", "month": "07", "day": "19"}})", "2011-07-19"},
        {R"({"start_date": {"year": 2011, "month": 7, "day": 19, "hour": 10}})", "2011-07-19T10:00:00"},
        {R"({"start_date": {"year": 2011, "month": 7, "day": 19, "hour": 10, "minute": 20, "second": 30}})",
         "2011-07-19T10:20:30"},
        {R"({"start_date": {"year": 2011, "month": 7, "hour": 10}})", "2011-07", false},
        {R"({"start_date": {"year": 2011, "day": 7}})", "2011", false},
        {R"({"start_date": {"year": 2011, "month": 7, "day": 19, "minute": 10}})", "2011-07-19", false},
        {R"({"start_date": {"year": 2011, "format": "yyyy"}})", "2011", false},
        {R"({"start_date": {"year": 0}})", "0000"},
        {R"({"start_date": {"year": "-44", "month": 3, "day": 15}})", "-0044-03-15"},
        {R"({"start_date": {"year": 40000}})", "Y40000"},
        {R"({"start_date": {"year": -17000, "month": 5}})", "Y-17000", false},
        {R"({"start_date": {"year": 2009, "month": 2}, "end_date": {"year": 2009, "month": 4}})", "2009-02/2009-04"},
        {R"({"start_date": {"year": 2009}, "end_date": {"year": "2009", "month": ""}})", "2009"},
        {R"({"start_date": {"year": 2009}, "end_date": {"year": 2009, "month": 3}})", "2009/2009-03"},
        {R"({"end_date": {"year": 2007}})", "../2007"},
        {R"({"start_date": {"year": 2012, "month": 2, "day": 29}})", "2012-02-29"},
    };
    for (const SlideDateCase& each : table) {
        const Read found = read(each.slide);
        EXPECT_EQ(found.edtf, each.edtf) << each.slide;
        EXPECT_EQ(found.isWhole, each.isWhole) << each.slide;
        EXPECT_TRUE(found.problems.empty()) << each.slide;
        EXPECT_TRUE(found.edtf.empty() || parseEdtf(found.edtf)) << each.slide;
    }
}

TEST(SlideDate, WhatIsWrongIsSaidWithItsPath)
{
    const BadDate table[] = {
        {R"({"start_date": {"year": 2013, "month": 2, "day": 30}})", "", ErrorCode::NoSuchDay, "start_date.day"},
        {R"({"start_date": {"year": 2013, "month": 13}})", "", ErrorCode::NoSuchDay, "start_date.month"},
        {R"({"start_date": {"year": 2013, "month": 0}})", "", ErrorCode::NoSuchDay, "start_date.month"},
        {R"({"start_date": {"year": 2013, "month": 99999999999999999999999}})", "", ErrorCode::NoSuchDay,
         "start_date.month"},
        {R"({"start_date": {"year": 2013, "month": "99999999999999999999999"}})", "", ErrorCode::NoSuchDay,
         "start_date.month"},
        {R"({"start_date": {"year": 1000000000}})", "", ErrorCode::NoSuchDay, "start_date.year"},
        {R"({"start_date": {"year": "next year"}})", "", ErrorCode::WrongType, "start_date.year"},
        {R"({"start_date": {"year": "2011a"}})", "", ErrorCode::WrongType, "start_date.year"},
        {R"({"start_date": {"year": 2011.5}})", "", ErrorCode::WrongType, "start_date.year"},
        {R"({"start_date": {"year": [2011]}})", "", ErrorCode::WrongType, "start_date.year"},
        {R"({"start_date": {"year": true}})", "", ErrorCode::WrongType, "start_date.year"},
        {R"({"start_date": {"month": 5}})", "", ErrorCode::MissingField, "start_date"},
        {R"({"start_date": "2011-07-19"})", "", ErrorCode::WrongType, "start_date"},
        {R"({"start_date": {"year": 2011, "month": 7, "day": 19, "hour": 24}})", "", ErrorCode::NoSuchDay,
         "start_date.hour"},
        {R"({"start_date": {"year": 2013}, "end_date": {"year": 2011}})", "2013", ErrorCode::RangeReversed, "end_date"},
        {R"({"start_date": {"year": 2013}, "end_date": {"year": 2014, "month": 13}})", "2013", ErrorCode::NoSuchDay,
         "end_date.month"},
        {R"({"start_date": {"year": 2013, "month": 13}, "end_date": {"year": 2014}})", "", ErrorCode::NoSuchDay,
         "start_date.month"},
    };
    for (const BadDate& each : table) {
        const Read found = read(each.slide);
        EXPECT_EQ(found.edtf, each.edtf) << each.slide;
        EXPECT_FALSE(found.isWhole) << each.slide;
        ASSERT_EQ(found.problems.size(), 1U) << each.slide;
        EXPECT_EQ(found.problems[0].code, each.code) << each.slide;
        EXPECT_EQ(found.problems[0].place.path, each.path) << each.slide;
    }
}

TEST(SlideDate, SaysOfEveryDateWhatTimelineJsCan)
{
    const std::pair<const char*, const char*> table[] = {
        {"2011", R"({"year": 2011})"},
        {"2012-09~", R"({"year": 2012, "month": 9})"},
        {"2011-07-19T10:20:30Z", R"({"year": 2011, "month": 7, "day": 19, "hour": 10, "minute": 20, "second": 30})"},
        {"2011-07-19T10:00:00", R"({"year": 2011, "month": 7, "day": 19, "hour": 10, "minute": 0})"},
        {"-0044-03-15", R"({"year": -44, "month": 3, "day": 15})"},
        {"Y-17000", R"({"year": -17000})"},
        {"201X", R"({"year": 2010} {"year": 2019})"},
        {"-004X", R"({"year": -49} {"year": -40})"},
        {"2012-XX", R"({"year": 2012})"},
        {"2012-XX-XX", R"({"year": 2012})"},
        {"2012-02-XX", R"({"year": 2012, "month": 2})"},
        {"2012-24", R"({"year": 2012})"},
        {"2011/..", R"({"year": 2011})"},
        {"2011/", R"({"year": 2011})"},
        {"../2007-05", R"({"year": 2007, "month": 5})"},
        {"2012/2012", R"({"year": 2012})"},
        {"2010-09-24/2011-01-06", R"({"year": 2010, "month": 9, "day": 24} {"year": 2011, "month": 1, "day": 6})"},
        {"200X/201X?", R"({"year": 2000} {"year": 2019})"},
    };
    for (const auto& [edtf, json] : table)
        EXPECT_EQ(written(edtf), json) << edtf;
    EXPECT_EQ(slideDatesOf({}), SlideDates{});
}

} // namespace toscale::io
