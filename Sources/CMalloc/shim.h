// The part of glibc that Swift's Glibc module leaves out: settings of malloc.
#include <malloc.h>
