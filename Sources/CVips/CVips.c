// The library is loaded when the first picture has to be decoded, and never linked: with the hundred libraries behind it, every command would start 30 ms
// of processor time later and hold 23 MB more, for catalogues whose pictures are all in the cache and for those without any. So it is no part of a build
// either, and what is used of it is declared here, as its header does: with IPPIN_VIPS_CHECK, a C compiler compares both.
//
// A file of its own and no header alone: the table of functions is state, of which every Swift file that uses a header has another copy.

#ifndef _GNU_SOURCE
#define _GNU_SOURCE // memmem
#endif
#include "CVips.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <string.h>

#define IPPIN_VIPS_LIBRARY "libvips.so.42"

#ifdef IPPIN_VIPS_CHECK
#include <vips/vips.h>
#else
typedef enum { VIPS_FORMAT_UCHAR = 0 } VipsBandFormat;
typedef enum { VIPS_INTERPRETATION_ERROR = -1, VIPS_INTERPRETATION_CMYK = 15, VIPS_INTERPRETATION_sRGB = 22 } VipsInterpretation;
typedef enum { VIPS_ANGLE_D0, VIPS_ANGLE_D90, VIPS_ANGLE_D180, VIPS_ANGLE_D270 } VipsAngle;
typedef enum { VIPS_DIRECTION_HORIZONTAL } VipsDirection;
enum { VIPS_ACCESS_SEQUENTIAL = 1, VIPS_FAIL_ON_ERROR = 2, VIPS_SIZE_FORCE = 3, TRUE = 1, FALSE = 0 };
#define VIPS_META_ICC_NAME "icc-profile-data"
typedef enum { G_LOG_LEVEL_CRITICAL = 1 << 3, G_LOG_LEVEL_WARNING = 1 << 4 } GLogLevelFlags;
typedef void (*GLogFunc)(const char *domain, GLogLevelFlags level, const char *message, void *data);
typedef struct _VipsImage VipsImage;
typedef struct _VipsArrayDouble VipsArrayDouble;
typedef struct _VipsArea VipsArea;
#endif

int vips_init(const char *name);
void vips_concurrency_set(int threads);
void vips_cache_set_max(int operations);
void vips_block_untrusted_set(int is_blocked);
void vips_operation_block_set(const char *name, int is_blocked);
void vips_error_clear(void);
int vips_jpegload_buffer(void *bytes, size_t length, VipsImage **out, ...);
int vips_pngload_buffer(void *bytes, size_t length, VipsImage **out, ...);
int vips_webpload_buffer(void *bytes, size_t length, VipsImage **out, ...);
int vips_gifload_buffer(void *bytes, size_t length, VipsImage **out, ...);
VipsImage *vips_image_copy_memory(VipsImage *image);
int vips_image_get_width(const VipsImage *image);
int vips_image_get_height(const VipsImage *image);
int vips_image_get_bands(const VipsImage *image);
VipsBandFormat vips_image_get_format(const VipsImage *image);
VipsInterpretation vips_image_get_interpretation(const VipsImage *image);
const void *vips_image_get_data(VipsImage *image);
unsigned long vips_image_get_typeof(const VipsImage *image, const char *name);
int vips_image_get_blob(const VipsImage *image, const char *name, const void **data, size_t *length);
int vips_icc_transform(VipsImage *in, VipsImage **out, const char *profile, ...);
int vips_colourspace(VipsImage *in, VipsImage **out, VipsInterpretation space, ...);
int vips_cast(VipsImage *in, VipsImage **out, VipsBandFormat format, ...);
int vips_rot(VipsImage *in, VipsImage **out, VipsAngle angle, ...);
int vips_extract_band(VipsImage *in, VipsImage **out, int band, ...);
int vips_flip(VipsImage *in, VipsImage **out, VipsDirection direction, ...);
int vips_thumbnail_image(VipsImage *in, VipsImage **out, int width, ...);
int vips_extract_area(VipsImage *in, VipsImage **out, int left, int top, int width, int height, ...);
VipsArrayDouble *vips_array_double_newv(int count, ...);
void vips_area_unref(VipsArea *area);
int vips_webpsave_buffer(VipsImage *in, void **bytes, size_t *length, ...);
int vips_jpegsave_buffer(VipsImage *in, void **bytes, size_t *length, ...);
void g_object_unref(void *object);
void g_free(void *bytes);
unsigned int g_log_set_handler(const char *domain, GLogLevelFlags levels, GLogFunc handler, void *data);

#define IPPIN_VIPS_FUNCTIONS(F)                                                                                                                        \
  F(vips_init) F(vips_concurrency_set) F(vips_cache_set_max) F(vips_block_untrusted_set) F(vips_operation_block_set) F(vips_error_clear)              \
  F(vips_jpegload_buffer) F(vips_pngload_buffer) F(vips_webpload_buffer) F(vips_gifload_buffer) F(vips_image_copy_memory) F(vips_image_get_width)     \
  F(vips_image_get_height) F(vips_image_get_bands) F(vips_image_get_format) F(vips_image_get_interpretation) F(vips_image_get_data)                   \
  F(vips_image_get_typeof) F(vips_image_get_blob) F(vips_icc_transform) F(vips_colourspace) F(vips_cast) F(vips_rot) F(vips_flip) F(vips_extract_band)                     \
  F(vips_thumbnail_image) F(vips_extract_area) F(vips_array_double_newv) F(vips_area_unref) F(vips_webpsave_buffer) F(vips_jpegsave_buffer)           \
  F(g_object_unref) F(g_free) F(g_log_set_handler)

/// The functions of the library by their own types, so that the compiler checks every call.
typedef struct {
#define IPPIN_VIPS_MEMBER(name) __typeof__(&(name)) name;
  IPPIN_VIPS_FUNCTIONS(IPPIN_VIPS_MEMBER)
#undef IPPIN_VIPS_MEMBER
  /// 0 if the library can be used.
  int status;
} ippin_vips_table;

static ippin_vips_table *ippin_vips(void) {
  static ippin_vips_table table = {.status = -1};
  return &table;
}

/// The library warns on the terminal of what is damaged in a file; that is our own findings' part.
static void ippin_vips_say_nothing(const char *domain, GLogLevelFlags level, const char *message, void *data) {
  (void)domain, (void)level, (void)message, (void)data;
}

/// Loads the library and lets it do only what is needed. Of its loaders only four stay, all of them fuzzed by their authors: no file of ImageMagick,
/// SVG, PDF or HEIF reaches a decoder, whatever its name says.
static void ippin_vips_load(void) {
  ippin_vips_table *table = ippin_vips();
  void *library = dlopen(IPPIN_VIPS_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (!library)
    return;
#define IPPIN_VIPS_FIND(name)                                                                                                                          \
  table->name = (__typeof__(&(name)))dlsym(library, #name);                                                                                            \
  if (!table->name)                                                                                                                                    \
    return;
  IPPIN_VIPS_FUNCTIONS(IPPIN_VIPS_FIND)
#undef IPPIN_VIPS_FIND
  table->g_log_set_handler("VIPS", (GLogLevelFlags)(G_LOG_LEVEL_WARNING | G_LOG_LEVEL_CRITICAL), ippin_vips_say_nothing, NULL);
  if (table->vips_init("ippin"))
    return;
  table->vips_block_untrusted_set(TRUE);
  table->vips_operation_block_set("VipsForeignLoad", TRUE);
  static const char *const allowed[] = {"VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif"};
  for (size_t index = 0; index < sizeof allowed / sizeof *allowed; index++)
    table->vips_operation_block_set(allowed[index], FALSE);
  // Our own workers each make one picture: threads below them would only add memory, and nothing is ever asked for twice.
  table->vips_concurrency_set(1);
  table->vips_cache_set_max(0);
  table->status = 0;
}

int ippin_vips_start(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, ippin_vips_load);
  return ippin_vips()->status == 0;
}

void ippin_vips_release(ippin_picture picture) { ippin_vips()->g_object_unref(picture); }

/// Puts a step's result in the place of what it was made from. NULL stays NULL.
static ippin_picture ippin_vips_step(ippin_picture before, ippin_picture after, int failed) {
  if (before)
    ippin_vips_release(before);
  if (!failed)
    return after;
  if (after)
    ippin_vips_release(after);
  ippin_vips()->vips_error_clear();
  return NULL;
}

static ippin_picture ippin_vips_in_memory(ippin_picture picture) {
  if (!picture)
    return NULL;
  ippin_picture copy = ippin_vips()->vips_image_copy_memory(picture);
  return ippin_vips_step(picture, copy, copy == NULL);
}

/// Reads a picture's header. Its pixels are decoded when they are asked for, from top to bottom.
/// - Parameter shrink: for a JPEG: 1, 2, 4 or 8, by which its decoder makes it smaller at nearly no cost.
static ippin_picture ippin_vips_open(const void *bytes, size_t length, ippin_vips_format format, int shrink) {
  ippin_vips_table *vips = ippin_vips();
  ippin_picture image = NULL;
  void *data = (void *)bytes;
  int failed = -1;
  switch (format) {
  case IPPIN_VIPS_JPEG:
    failed = vips->vips_jpegload_buffer(data, length, &image, "shrink", shrink, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, NULL);
    break;
  case IPPIN_VIPS_PNG:
    failed = vips->vips_pngload_buffer(data, length, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, NULL);
    break;
  case IPPIN_VIPS_WEBP:
    failed = vips->vips_webpload_buffer(data, length, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, NULL);
    break;
  case IPPIN_VIPS_GIF:
    failed = vips->vips_gifload_buffer(data, length, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, NULL);
    break;
  }
  return ippin_vips_step(NULL, image, failed);
}

/// Whether a profile says that the colours are sRGB already, as most cameras' do: its description has the name, in ASCII or UTF-16.
static int ippin_vips_is_standard(const void *profile, size_t length) {
  return memmem(profile, length, "sRGB", 4) != NULL || memmem(profile, length, "s\0R\0G\0B", 7) != NULL;
}

/// What is left to do to the colours of a picture: nothing, or a conversion by its own profile or a usual one for ink.
static int ippin_vips_needs_conversion(ippin_picture picture) {
  ippin_vips_table *vips = ippin_vips();
  if (vips->vips_image_get_interpretation(picture) == VIPS_INTERPRETATION_CMYK)
    return 1;
  const void *profile = NULL;
  size_t length = 0;
  if (!vips->vips_image_get_typeof(picture, VIPS_META_ICC_NAME) || vips->vips_image_get_blob(picture, VIPS_META_ICC_NAME, &profile, &length))
    return 0;
  return !ippin_vips_is_standard(profile, length);
}

/// 8 bits, sRGB, with or without transparency. A profile that does not fit the picture is passed over.
static ippin_picture ippin_vips_plain(ippin_picture picture) {
  ippin_vips_table *vips = ippin_vips();
  if (picture && ippin_vips_needs_conversion(picture)) {
    int is_ink = vips->vips_image_get_interpretation(picture) == VIPS_INTERPRETATION_CMYK;
    ippin_picture converted = NULL;
    if (!vips->vips_icc_transform(picture, &converted, "srgb", "embedded", TRUE, "input_profile", is_ink ? "cmyk" : "srgb", "depth", 8, NULL)) {
      picture = ippin_vips_step(picture, converted, 0);
    } else {
      if (converted)
        ippin_vips_release(converted);
      vips->vips_error_clear();
    }
  }
  if (picture && (vips->vips_image_get_interpretation(picture) != VIPS_INTERPRETATION_sRGB || vips->vips_image_get_format(picture) != VIPS_FORMAT_UCHAR)) {
    ippin_picture colour = NULL;
    int failed = vips->vips_colourspace(picture, &colour, VIPS_INTERPRETATION_sRGB, NULL);
    picture = ippin_vips_step(picture, colour, failed);
  }
  if (picture && vips->vips_image_get_format(picture) != VIPS_FORMAT_UCHAR) {
    ippin_picture bytes = NULL;
    int failed = vips->vips_cast(picture, &bytes, VIPS_FORMAT_UCHAR, NULL);
    picture = ippin_vips_step(picture, bytes, failed);
  }
  return picture;
}

/// Turns and mirrors a picture by its Exif orientation, 1 to 8.
static ippin_picture ippin_vips_upright(ippin_picture picture, int orientation) {
  static const VipsAngle angles[] = {VIPS_ANGLE_D0,   VIPS_ANGLE_D0,  VIPS_ANGLE_D0,  VIPS_ANGLE_D180, VIPS_ANGLE_D180,
                                     VIPS_ANGLE_D90, VIPS_ANGLE_D90, VIPS_ANGLE_D270, VIPS_ANGLE_D270};
  if (!picture || orientation < 2 || orientation > 8)
    return picture;
  ippin_vips_table *vips = ippin_vips();
  if (angles[orientation] != VIPS_ANGLE_D0) {
    ippin_picture turned = NULL;
    int failed = vips->vips_rot(picture, &turned, angles[orientation], NULL);
    picture = ippin_vips_step(picture, turned, failed);
  }
  if (picture && (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7)) {
    ippin_picture mirrored = NULL;
    int failed = vips->vips_flip(picture, &mirrored, VIPS_DIRECTION_HORIZONTAL, NULL);
    picture = ippin_vips_step(picture, mirrored, failed);
  }
  return ippin_vips_in_memory(picture);
}

/// Without a transparency that no pixel has, as in most GIFs. The picture is in memory.
static ippin_picture ippin_vips_without_idle_alpha(ippin_picture picture) {
  ippin_vips_table *vips = ippin_vips();
  if (!picture || vips->vips_image_get_bands(picture) != 4)
    return picture;
  const uint8_t *samples = (const uint8_t *)vips->vips_image_get_data(picture);
  size_t count = (size_t)vips->vips_image_get_width(picture) * (size_t)vips->vips_image_get_height(picture);
  for (size_t pixel = 0; pixel < count; pixel++)
    if (samples[pixel * 4 + 3] != 255)
      return picture;
  ippin_picture opaque = NULL;
  int failed = vips->vips_extract_band(picture, &opaque, 0, "n", 3, NULL);
  return ippin_vips_in_memory(ippin_vips_step(picture, opaque, failed));
}

/// A copy of exactly this size, which is not larger.
static ippin_picture ippin_vips_smaller(ippin_picture picture, int width, int height) {
  ippin_vips_table *vips = ippin_vips();
  ippin_picture image = NULL;
  int failed = vips->vips_thumbnail_image(picture, &image, width, "height", height, "size", VIPS_SIZE_FORCE, "no_rotate", TRUE, NULL);
  return ippin_vips_step(NULL, image, failed);
}

ippin_picture ippin_vips_decode(const void *bytes, size_t length, ippin_vips_format format, int stored_width, int stored_height, int width,
                                              int height, int orientation) {
  ippin_vips_table *vips = ippin_vips();
  ippin_picture image = ippin_vips_open(bytes, length, format, 1);
  if (!image)
    return NULL;
  if (vips->vips_image_get_width(image) != stored_width || vips->vips_image_get_height(image) != stored_height)
    return ippin_vips_step(image, NULL, 1);
  if (format == IPPIN_VIPS_JPEG) {
    int shrink = 8;
    while (shrink > 1 && (stored_width / shrink < width || stored_height / shrink < height))
      shrink /= 2;
    if (shrink > 1)
      image = ippin_vips_step(image, ippin_vips_open(bytes, length, format, shrink), 0);
  }
  if (image && (vips->vips_image_get_width(image) != width || vips->vips_image_get_height(image) != height))
    image = ippin_vips_step(image, ippin_vips_smaller(image, width, height), 0);
  return ippin_vips_upright(ippin_vips_without_idle_alpha(ippin_vips_in_memory(ippin_vips_plain(image))), orientation);
}

ippin_picture ippin_vips_reduced(ippin_picture picture, int width, int height) {
  return ippin_vips_in_memory(ippin_vips_plain(ippin_vips_smaller(picture, width, height)));
}

ippin_picture ippin_vips_part(ippin_picture picture, int left, int top, int width, int height) {
  ippin_picture image = NULL;
  int failed = ippin_vips()->vips_extract_area(picture, &image, left, top, width, height, NULL);
  return ippin_vips_in_memory(ippin_vips_step(NULL, image, failed));
}

int ippin_vips_width(ippin_picture picture) { return ippin_vips()->vips_image_get_width(picture); }
int ippin_vips_height(ippin_picture picture) { return ippin_vips()->vips_image_get_height(picture); }
int ippin_vips_bands(ippin_picture picture) { return ippin_vips()->vips_image_get_bands(picture); }

const uint8_t *ippin_vips_samples(ippin_picture picture) { return (const uint8_t *)ippin_vips()->vips_image_get_data(picture); }

void *ippin_vips_webp(ippin_picture picture, int quality, int effort, size_t *length) {
  void *bytes = NULL;
  ippin_vips_table *vips = ippin_vips();
  if (!vips->vips_webpsave_buffer(picture, &bytes, length, "Q", quality, "effort", effort, "strip", TRUE, NULL))
    return bytes;
  vips->vips_error_clear();
  return NULL;
}

void *ippin_vips_jpeg(ippin_picture picture, int quality, size_t *length) {
  void *bytes = NULL;
  ippin_vips_table *vips = ippin_vips();
  VipsArrayDouble *white = vips->vips_array_double_newv(3, 255.0, 255.0, 255.0);
  int failed = vips->vips_jpegsave_buffer(picture, &bytes, length, "Q", quality, "optimize_coding", TRUE, "strip", TRUE, "background", white, NULL);
  vips->vips_area_unref((VipsArea *)white);
  if (!failed)
    return bytes;
  vips->vips_error_clear();
  return NULL;
}

void ippin_vips_free(void *bytes) { ippin_vips()->g_free(bytes); }
