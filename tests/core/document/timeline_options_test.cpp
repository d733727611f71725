#include "core/document/timeline_options.h"

#include <gtest/gtest.h>

namespace toscale::tests {

TEST(TimelineOptions, AreReadBackAsWritten)
{
    View view;
    EXPECT_EQ(timelineOptions(view), TimelineOptions{});
    const TimelineOptions chosen{TimeScaleKind::Aligned, EventKind::Arrest, {EventKind::Arrest, EventKind::Decision}};
    setTimelineOptions(view, chosen);
    EXPECT_EQ(timelineOptions(view), chosen);
    EXPECT_EQ(textOption(view, "eventKinds"), "arrest,decision");
    setTimelineOptions(view, {});
    EXPECT_TRUE(view.options.empty());
}

TEST(TimelineOptions, ADeathIsNoAlignment)
{
    View view;
    setTextOption(view, "align", "death");
    setTextOption(view, "timeScale", "logarithmic");
    setTextOption(view, "eventKinds", "arrest,,birth,arrest");
    const TimelineOptions options = timelineOptions(view);
    EXPECT_EQ(options.align, EventKind::Act);
    EXPECT_EQ(options.scale, TimeScaleKind::Calendar);
    EXPECT_EQ(options.kinds, std::vector{EventKind::Arrest});
}

} // namespace toscale::tests
