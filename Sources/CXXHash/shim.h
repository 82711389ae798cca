#ifndef IPPIN_XXHASH_SHIM_H
#define IPPIN_XXHASH_SHIM_H

#include <xxhash.h>

#endif
