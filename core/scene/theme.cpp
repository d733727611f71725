#include "core/scene/theme.h"
#include "core/scene/build_scene.h"
#include "core/scene/scene_svg.h"
#include "core/scene/scene_text.h"
