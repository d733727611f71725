#include "app/text/ratio_words.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

const Phrases english("en");

std::string plain(QString text) { return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString(); }

ComparedCase row(const char* label, Estimate<double> bytes)
{
    MeasuredValue value;
    value.value = bytes;
    ComparedCase result;
    result.caseId = label;
    result.label = label;
    result.value = value;
    return result;
}

Comparison two(Estimate<double> small, Estimate<double> large, Estimate<double> times, int digits = 2)
{
    Comparison in;
    in.rows = {row("A", small), row("B", large)};
    Ratio ratio;
    ratio.smaller = 0;
    ratio.larger = 1;
    ratio.times = times;
    ratio.digits = digits;
    in.ratio = ratio;
    return in;
}

using E = Estimate<double>;

} // namespace

TEST(RatioSentence, SaysTimesAndPercent)
{
    EXPECT_EQ(plain(ratioSentence(english, two(E::exact(7e10), E::exact(8e13), E::exact(8e13 / 7e10), 4))),
              "80 TB (B) is about 1,143 times 70 GB (A). 70 GB is 0.0875 % of 80 TB.");
    EXPECT_EQ(plain(ratioSentence(english, two(E::exact(1e9), E::exact(4e9), E::exact(4)))),
              "4 GB (B) is 4 times 1 GB (A). 1 GB is 25 % of 4 GB.");
    EXPECT_EQ(plain(ratioSentence(english, two(E::exact(1e9), E::exact(1e9), E::exact(1)))), "1 GB (B) and 1 GB (A) are equal.");
}

TEST(RatioSentence, SaysBoundsInWords)
{
    const auto words = [](E times) { return plain(timesWords(english, std::get<Ratio>(two({}, {}, times).ratio))); };
    EXPECT_EQ(words(E::exact(4)), "4");
    EXPECT_EQ(words(E::about(4)), "about 4");
    EXPECT_EQ(words(E::atLeast(4)), "at least 4");
    EXPECT_EQ(words(E::moreThan(4)), "more than 4");
    EXPECT_EQ(words(E::atMost(4)), "at most 4");
    EXPECT_EQ(words(E::lessThan(4)), "less than 4");
    EXPECT_EQ(words(E::range(4, 6)), "4 to 6");
    EXPECT_EQ(words(E::moreThan(1142.857)), "more than about 1,100");
}

TEST(RatioSentence, OfTwoLowerBoundsHasNoBound)
{
    Comparison in = two(E::atLeast(1e9), E::moreThan(4e9), E::exact(4));
    std::get<Ratio>(in.ratio).noBound = true;
    EXPECT_EQ(plain(ratioSentence(english, in)),
              "Over 4 GB (B) is 4 times at least 1 GB (A). These are the best values; the ratio has no bound, because both "
              "are lower bounds.");
}

TEST(RatioSentence, SaysWhatIsAllegedOrUntraced)
{
    Comparison in = two(E::exact(1e9), E::exact(4e9), E::exact(4));
    std::get<MeasuredValue>(in.rows[1].value).status = FigureStatus::Alleged;
    std::get<MeasuredValue>(in.rows[0].value).evidence = Evidence::Untraced;
    EXPECT_EQ(plain(ratioSentence(english, in)),
              "4 GB (B, alleged) is 4 times 1 GB (A, origin of the figure not traced). 1 GB is 25 % of 4 GB.");
}

TEST(RatioSentence, EveryReasonToWithholdItHasWords)
{
    for (const WithheldReason reason : {WithheldReason::BasisDiffers, WithheldReason::ForumDiffers, WithheldReason::NounsDiffer,
                                        WithheldReason::ScopeDiffers, WithheldReason::Gap, WithheldReason::ZeroBase}) {
        Comparison in;
        in.ratio = WithheldRatio{reason, {"Unknown", "imposed"}};
        const QString words = ratioSentence(english, in);
        EXPECT_TRUE(words.startsWith(QStringLiteral("No ratio: "))) << words.toStdString();
        EXPECT_TRUE(words.endsWith(QLatin1Char('.'))) << words.toStdString();
    }
    Comparison one;
    one.ratio = WithheldRatio{WithheldReason::FewerThanTwo, {}};
    EXPECT_EQ(ratioSentence(english, one), QString());
}

} // namespace toscale::text
