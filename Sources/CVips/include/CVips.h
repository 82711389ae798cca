#ifndef IPPIN_VIPS_H
#define IPPIN_VIPS_H

// The part of libvips that makes pictures, for Swift: its functions take their options as variable arguments, which Swift cannot pass.

#include <stddef.h>
#include <stdint.h>

/// Formats that are decoded.
typedef enum { IPPIN_VIPS_JPEG, IPPIN_VIPS_PNG, IPPIN_VIPS_WEBP, IPPIN_VIPS_GIF } ippin_vips_format;

/// A picture in memory: 8 bits a sample, sRGB, three or four bands, without metadata that would be written.
typedef struct _VipsImage *ippin_picture;

/// - Returns: whether the library is there and complete. May be called from any thread, any number of times.
int ippin_vips_start(void);

void ippin_vips_release(ippin_picture picture);

/// Decodes a picture at a size, its colours in sRGB, upright.
/// - Parameters:
///   - stored_width, stored_height: of the picture in the bytes. If the library sees another size there, nothing is decoded: what was decided by our own
///     reading of the header would not hold.
///   - width, height: the result's before it is turned upright; never larger than the picture.
/// - Returns: NULL if the bytes cannot be decoded to the end.
ippin_picture ippin_vips_decode(const void *bytes, size_t length, ippin_vips_format format, int stored_width, int stored_height, int width, int height, int orientation);

/// A copy in memory of exactly this size, which is not larger than what it is made of.
ippin_picture ippin_vips_reduced(ippin_picture picture, int width, int height);

/// A part of a picture, which must lie in it.
ippin_picture ippin_vips_part(ippin_picture picture, int left, int top, int width, int height);

int ippin_vips_width(ippin_picture picture);

int ippin_vips_height(ippin_picture picture);

int ippin_vips_bands(ippin_picture picture);

/// The samples, row by row without gaps.
const uint8_t *ippin_vips_samples(ippin_picture picture);

/// - Returns: bytes to be given back by `ippin_vips_free`, or NULL.
void *ippin_vips_webp(ippin_picture picture, int quality, int effort, size_t *length);

/// Without transparency: what shows through is white.
/// - Returns: bytes to be given back by `ippin_vips_free`, or NULL.
void *ippin_vips_jpeg(ippin_picture picture, int quality, size_t *length);

void ippin_vips_free(void *bytes);

#endif
