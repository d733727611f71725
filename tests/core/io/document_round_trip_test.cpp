#include "core/document/edit.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "tests/core/io/any_document.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace toscale::io {

namespace {

Document readBack(const Document& document)
{
    ReadDocument read = readDocument(writeDocument(document));
    for (const Error& problem : read.problems)
        ADD_FAILURE() << problem.place.path;
    EXPECT_TRUE(read.document);
    return read.document.value_or(Document{});
}

} // namespace

TEST(DocumentRoundTrip, WhatIsWrittenReadsBackTheSame)
{
    std::mt19937 random(42);
    for (int round = 0; round < 300; ++round) {
        const Document document = tests::anyDocument(random);
        ASSERT_EQ(readBack(document), document) << writeDocument(document);
    }
    EXPECT_EQ(readBack(tests::fullDocument()), tests::fullDocument());
    EXPECT_EQ(readBack(Document{}), Document{});
    EXPECT_EQ(readBack(sampleLibrary()), sampleLibrary());
}

TEST(DocumentRoundTrip, WhatIsReadIsWrittenByteForByte)
{
    std::mt19937 random(43);
    for (int round = 0; round < 300; ++round) {
        const std::string written = writeDocument(tests::anyDocument(random));
        const ReadDocument read = readDocument(written);
        ASSERT_TRUE(read.document);
        ASSERT_EQ(writeDocument(*read.document), written);
    }
}

TEST(DocumentRoundTrip, ALineACaseSaysTheSame)
{
    const Document library = sampleLibrary();
    const std::string written = writeDocumentByCase(library);
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(written, '\n')), library.cases.size() + 1);
    const ReadDocument read = readDocument(written);
    ASSERT_TRUE(read.document && read.problems.empty());
    EXPECT_EQ(*read.document, library);
    std::mt19937 random(44);
    for (int round = 0; round < 100; ++round) {
        const Document document = tests::anyDocument(random);
        const auto again = readDocument(writeDocumentByCase(document)).document;
        ASSERT_TRUE(again);
        ASSERT_EQ(writeDocument(*again), writeDocument(document));
    }
}

TEST(DocumentRoundTrip, AnEmptyDocumentIsThreeFactsOnOneLine)
{
    EXPECT_EQ(writeDocument(Document{}), "{\"format\": \"toscale\", \"version\": 1}\n");
}

TEST(DocumentRoundTrip, UnknownFieldsStayWithTheirObject)
{
    const std::string text = R"({
  "format": "toscale",
  "version": 1,
  "reference": {"currency": "EUR", "mood": 1.50},
  "cases": [
    {
      "id": "a",
      "title": "A",
      "parties": [{"id": "p", "shoe": [1, 2]}],
      "penalties": [{"id": "x", "kind": "fine", "colour": {"r": 1e2}}],
      "later": null
    }
  ],
  "views": [
    {
      "id": "v",
      "figure": "squares",
      "measure": "volume",
      "cases": [{"id": "a", "zoom": 2}],
      "new": "x"
    }
  ],
  "app": {"window": [1, 2, 3]}
}
)";
    const ReadDocument read = readDocument(text);
    EXPECT_TRUE(read.problems.empty());
    ASSERT_TRUE(read.document);
    EXPECT_EQ(writeDocument(*read.document), text);
}

TEST(DocumentRoundTrip, AnySeriesOfEditsUndoneWritesTheSameBytes)
{
    std::mt19937 random(44);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    for (int round = 0; round < 40; ++round) {
        Document document = tests::anyDocument(random);
        const std::string before = writeDocument(document);
        std::vector<Edit> undos;
        for (int step = 0; step < 12; ++step) {
            Document other = tests::anyDocument(random);
            const std::vector<Edit> choices{
                SetTitle{other.title},       SetReference{other.reference},
                RemoveCase{below(3)},        ReplaceCase{below(3), other.cases[below(2)]},
                MoveCase{below(2), below(2)}, InsertCase{below(3), other.cases[below(2)]},
                RemoveView{below(3)},        ReplaceView{below(3), other.views[below(2)]},
                MoveView{below(2), below(2)}, removalOfCase(document, below(3))};
            if (Result<Edit> undo = apply(document, choices[below(choices.size())]))
                undos.push_back(std::move(*undo));
        }
        for (; !undos.empty(); undos.pop_back())
            ASSERT_TRUE(apply(document, undos.back()));
        ASSERT_EQ(writeDocument(document), before);
    }
}

} // namespace toscale::io
