#include "core/cases/edtf.h"
