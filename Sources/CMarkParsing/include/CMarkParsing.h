#ifndef IPPIN_CMARK_PARSING_H
#define IPPIN_CMARK_PARSING_H

// What libcmark-gfm needs to parse many small stories on many threads. Types are those of cmark-gfm.h.

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct cmark_parser;
struct cmark_syntax_extension;

/// A parser whose memory is the thread's arena: neither it nor its tree has to be freed, since resetting the arena takes all back.
struct cmark_parser *ippin_parser_new(int options);

/// Bytes of the arena, not zeroed.
unsigned char *ippin_arena_bytes(size_t count);

/// Gives back all pieces of this thread, and all blocks but the first.
void ippin_arena_reset(void);

/// Registers the library's extensions, makes `~` a character that text stops at for good, and returns our strikethrough. To be called once.
struct cmark_syntax_extension *ippin_make_strikethrough(void);

/// Makes the characters of addresses such that text stops at for good, and returns the library's extension. To be called once, after the other.
struct cmark_syntax_extension *ippin_make_autolink(void);

/// The signs of a story that matter to its limits or to how it has to be read.
typedef struct ippin_signs {
  /// `|`, `[` and `<`
  size_t bars, brackets, open_signs;
  /// `@`, `ww` and `:/`: at least one for each address.
  size_t addresses;
  /// `]:`
  bool has_definitions;
  bool has_returns, has_tildes, has_carets, has_ampersands;
  bool is_ascii;
} ippin_signs;

/// Looks at every byte of a story once.
ippin_signs ippin_count_signs(const unsigned char *text, size_t size);

#endif
