#include "core/geometry/primitives.h"
