// In C, since its vectors compare sixteen bytes in one step on every processor; Swift's compare them one by one.

#include "CMarkParsing.h"

#include <string.h>

typedef unsigned char ippin_bytes __attribute__((vector_size(16)));

/// Sixteen bytes from anywhere.
static ippin_bytes ippin_load(const unsigned char *text) {
  ippin_bytes bytes;
  memcpy(&bytes, text, sizeof bytes);
  return bytes;
}

static size_t ippin_sum(ippin_bytes counts) {
  size_t sum = 0;
  for (int lane = 0; lane < 16; lane++) sum += counts[lane];
  return sum;
}

static bool ippin_any(ippin_bytes bytes) {
  unsigned long long halves[2];
  memcpy(halves, &bytes, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

/// Counts in `count` times sixteen bytes, and looks at one byte more; at most 255 times, or a lane could overflow.
static void ippin_add(ippin_signs *signs, const unsigned char *text, size_t count) {
  ippin_bytes bars = {0}, brackets = {0}, opens = {0}, addresses = {0};
  ippin_bytes definitions = {0}, returns = {0}, tildes = {0}, carets = {0}, ampersands = {0}, all = {0};
  for (const unsigned char *end = text + 16 * count; text < end; text += 16) {
    ippin_bytes here = ippin_load(text), next = ippin_load(text + 1);
    // Where two lanes are equal the comparison gives all bits, which is minus one.
    bars -= (ippin_bytes)(here == '|');
    brackets -= (ippin_bytes)(here == '[');
    opens -= (ippin_bytes)(here == '<');
    addresses -= (ippin_bytes)((here == '@') | ((here == 'w') & (next == 'w')) | ((here == ':') & (next == '/')));
    definitions |= (ippin_bytes)((here == ']') & (next == ':'));
    returns |= (ippin_bytes)(here == '\r');
    tildes |= (ippin_bytes)(here == '~');
    carets |= (ippin_bytes)(here == '^');
    ampersands |= (ippin_bytes)(here == '&');
    all |= here;
  }
  signs->bars += ippin_sum(bars);
  signs->brackets += ippin_sum(brackets);
  signs->open_signs += ippin_sum(opens);
  signs->addresses += ippin_sum(addresses);
  signs->has_definitions |= ippin_any(definitions);
  signs->has_returns |= ippin_any(returns);
  signs->has_tildes |= ippin_any(tildes);
  signs->has_carets |= ippin_any(carets);
  signs->has_ampersands |= ippin_any(ampersands);
  signs->is_ascii &= !ippin_any(all & 0x80);
}

ippin_signs ippin_count_signs(const unsigned char *text, size_t size) {
  ippin_signs signs = {.is_ascii = true};
  while (size > 16) {
    size_t count = (size - 1) / 16;
    if (count > 255) count = 255;
    ippin_add(&signs, text, count);
    text += 16 * count;
    size -= 16 * count;
  }
  unsigned char tail[32] = {0};
  if (size) memcpy(tail, text, size);
  ippin_add(&signs, tail, 1);
  return signs;
}
