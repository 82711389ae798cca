// The allocator that takes malloc's place in the whole process, for being linked before the C library.
#include <mimalloc.h>
