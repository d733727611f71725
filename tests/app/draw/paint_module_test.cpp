#include "app/draw/paint_module_loader.h"

#include <gtest/gtest.h>

using namespace toscale;

namespace {

TEST(PaintModule, NamesThePathsThatItTriedWhenItIsMissing)
{
    // The test program stands in another folder than the programs, so the module is not beside it.
    draw::preparePaintModule();
    draw::preparePaintModule(); // twice is once
    const auto module = draw::openPaintModule();
    ASSERT_FALSE(module);
    EXPECT_EQ(module.error().code, ErrorCode::ModuleMissing);
    EXPECT_NE(module.error().arguments.at(0).find("toscale_paint.so"), std::string::npos);
}

} // namespace
