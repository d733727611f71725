#include "tests/fuzz/file_properties.h"

#include <cstddef>
#include <cstdint>

// One program a target: TOSCALE_FUZZ_CHECK names the function.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input = size == 0 ? std::string_view{} : std::string_view(reinterpret_cast<const char*>(data), size);
    toscale::fuzz::TOSCALE_FUZZ_CHECK(input);
    return 0;
}
