// A file of its own and no header alone: the arenas and their one description are state, of which every Swift file that uses a header has another copy.

#include "CMarkParsing.h"

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

// Memory for one parse at a time on each thread: taken from a few large blocks and given back all at once. The library asks for some hundred
// small pieces a story, and the system's allocator was a sixth of the time. A Swift task does not change its thread during a call.

#define IPPIN_ARENA_BLOCK ((size_t)256 * 1024)

/// How far clearing a small piece may go beyond it: clearing a fixed size is a few stores, where asking for the right one is a call.
#define IPPIN_ARENA_SLACK ((size_t)192)

typedef struct ippin_arena_block {
  struct ippin_arena_block *previous;
  size_t capacity;
} ippin_arena_block;

/// A thread's newest block, and what is free of it.
typedef struct ippin_arena_state {
  char *next, *end;
  ippin_arena_block *top;
} ippin_arena_state;

static _Thread_local ippin_arena_state ippin_arena_here;

static void ippin_arena_use(ippin_arena_state *arena, ippin_arena_block *block) {
  arena->top = block;
  arena->next = block ? (char *)(((size_t)(block + 1) + 15) & ~(size_t)15) : NULL;
  arena->end = block ? arena->next + block->capacity : NULL;
}

/// The size of a piece with the 16 bytes before it, which hold its size.
static inline size_t ippin_arena_total(size_t size) {
  size_t total = (size + 31) & ~(size_t)15;
  if (total < size) abort();
  return total;
}

/// Adds a block. Out of memory ends the process, as the library's own allocator does.
static __attribute__((noinline)) void ippin_arena_grow(ippin_arena_state *arena, size_t total) {
  size_t capacity = total > IPPIN_ARENA_BLOCK ? total : IPPIN_ARENA_BLOCK;
  ippin_arena_block *block = (ippin_arena_block *)malloc(sizeof(ippin_arena_block) + 16 + capacity + IPPIN_ARENA_SLACK);
  if (!block) abort();
  block->previous = arena->top;
  block->capacity = capacity;
  ippin_arena_use(arena, block);
}

static inline void *ippin_arena_take(size_t size) {
  size_t total = ippin_arena_total(size);
  ippin_arena_state *arena = &ippin_arena_here;
  if ((size_t)(arena->end - arena->next) < total) ippin_arena_grow(arena, total);
  char *start = arena->next;
  arena->next += total;
  *(size_t *)start = size;
  return start + 16;
}

unsigned char *ippin_arena_bytes(size_t count) { return ippin_arena_take(count); }

typedef char ippin_sixteen __attribute__((vector_size(16)));

static void *ippin_arena_calloc(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) abort();
  void *piece = ippin_arena_take(total);
  ippin_sixteen zero = {0}, *slots = (ippin_sixteen *)piece;
  slots[0] = slots[1] = zero;
  if (total <= 32) return piece;
  slots[2] = slots[3] = slots[4] = slots[5] = slots[6] = slots[7] = slots[8] = slots[9] = slots[10] = slots[11] = zero;
  return total <= IPPIN_ARENA_SLACK ? piece : memset(piece, 0, total);
}

/// The library grows one buffer at a time, mostly the newest piece, which grows where it is.
static void *ippin_arena_realloc(void *piece, size_t size) {
  if (!piece) return ippin_arena_take(size);
  char *start = (char *)piece - 16;
  size_t old = *(size_t *)start;
  if (size <= old) return piece;
  ippin_arena_state *arena = &ippin_arena_here;
  size_t before = ippin_arena_total(old), after = ippin_arena_total(size);
  if (start + before == arena->next && (size_t)(arena->end - arena->next) >= after - before) {
    arena->next += after - before;
    *(size_t *)start = size;
    return piece;
  }
  return memcpy(ippin_arena_take(size), piece, old);
}

static void ippin_arena_free(void *piece) { (void)piece; }

/// Gives back all pieces of this thread, and all blocks but the first.
void ippin_arena_reset(void) {
  ippin_arena_state *arena = &ippin_arena_here;
  ippin_arena_block *block = arena->top;
  while (block && (block->previous || block->capacity > IPPIN_ARENA_BLOCK)) {
    ippin_arena_block *previous = block->previous;
    free(block);
    block = previous;
  }
  ippin_arena_use(arena, block);
}

/// The arena as the library takes it. One value for all: the library refuses to put a node into a tree of another allocator.
static cmark_mem *ippin_arena(void) {
  static cmark_mem memory = {ippin_arena_calloc, ippin_arena_realloc, ippin_arena_free};
  return &memory;
}

/// A parser whose memory is the thread's arena: neither it nor its tree has to be freed, since resetting the arena takes all back.
cmark_parser *ippin_parser_new(int options) { return cmark_parser_new_with_mem(options, ippin_arena()); }

// Strikethrough, and parsing on several threads.
//
// libcmark-gfm keeps the characters at which it stops in plain text (`~`, `:` and `w` for its extensions) in a global table. Every parser sets
// them before it reads inlines and clears them when it is done, so that of two parsers at work on two threads the first to finish takes the
// characters away from the other. Here they are set once and stay: during a parse of set-up the extension's list is changed while the library
// stands between setting and clearing. The library's own strikethrough finds its delimiters through its list, so ours stands in for it and
// names its delimiters by a control character instead of `~`; that character is all that is set and cleared from then on.
//
// Addresses are set up when the first story needs them, perhaps while other threads parse. To a story without addresses it is all the same
// whether text stops at their characters, since pieces of text that touch become one in the end; where it does not stop it is read faster.

#define IPPIN_TILDE_DELIMITER 0x02

/// Makes a text node of a run of tildes and a delimiter of it if it has one or two.
static cmark_node *ippin_match_tilde(cmark_syntax_extension *self, cmark_parser *parser, cmark_node *parent, unsigned char character,
                                            cmark_inline_parser *inlines) {
  (void)self;
  (void)parser;
  (void)parent;
  if (character != '~')
    return NULL;
  char run[101];
  int left = 0, right = 0, before = 0, after = 0;
  int count = cmark_inline_parser_scan_delimiters(inlines, (int)sizeof run - 1, '~', &left, &right, &before, &after);
  memset(run, '~', (size_t)count);
  run[count] = 0;
  cmark_node *text = cmark_node_new_with_mem_and_ext(CMARK_NODE_TEXT, ippin_arena(), NULL);
  cmark_node_set_literal(text, run);
  if ((left || right) && count <= 2)
    cmark_inline_parser_push_delimiter(inlines, IPPIN_TILDE_DELIMITER, left, right, text);
  return text;
}

/// Puts what stands between two runs of equal length into a strikethrough node; runs of different length stay text.
static delimiter *ippin_insert_strikethrough(cmark_syntax_extension *self, cmark_parser *parser, cmark_inline_parser *inlines,
                                                    delimiter *opener, delimiter *closer) {
  (void)parser;
  delimiter *next = closer->next;
  cmark_node *first = opener->inl_text, *last = closer->inl_text;
  if (strlen(cmark_node_get_literal(first)) == strlen(cmark_node_get_literal(last))) {
    cmark_node *strike = cmark_node_new_with_mem_and_ext(CMARK_NODE_STRIKETHROUGH, ippin_arena(), self);
    if (cmark_node_insert_before(first, strike)) {
      for (cmark_node *node = cmark_node_next(first), *after; node && node != last; node = after) {
        after = cmark_node_next(node);
        cmark_node_append_child(strike, node);
      }
      cmark_node_free(first);
      cmark_node_free(last);
    } else {
      cmark_node_free(strike);
    }
  }
  for (delimiter *each = closer, *previous; each; each = previous) {
    previous = each->previous;
    int done = each == opener;
    cmark_inline_parser_remove_delimiter(inlines, each);
    if (done)
      break;
  }
  return next;
}

static int ippin_strikethrough_can_contain(cmark_syntax_extension *self, cmark_node *node, cmark_node_type child) {
  (void)self;
  (void)node;
  return (child & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
}

/// What becomes of an extension's characters in the middle of the parse that sets them.
typedef struct ippin_settlement {
  cmark_syntax_extension *extension;
  cmark_llist *characters;
} ippin_settlement;

static cmark_node *ippin_settle(cmark_syntax_extension *self, cmark_parser *parser, cmark_node *parent, unsigned char character,
                                cmark_inline_parser *inlines) {
  (void)parser;
  (void)parent;
  (void)character;
  (void)inlines;
  ippin_settlement *settlement = (ippin_settlement *)cmark_syntax_extension_get_private(self);
  cmark_syntax_extension_set_special_inline_chars(settlement->extension, settlement->characters);
  return NULL;
}

/// Makes the characters of `extension` permanent by a parse of one of them, and leaves it `characters` to set and clear.
static void ippin_settle_characters(cmark_syntax_extension *extension, const char *one, cmark_llist *characters) {
  ippin_settlement settlement = {extension, characters};
  cmark_syntax_extension *settler = cmark_syntax_extension_new("ippin-settler");
  cmark_syntax_extension_set_match_inline_func(settler, ippin_settle);
  cmark_syntax_extension_set_private(settler, &settlement, NULL);
  cmark_parser *parser = ippin_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, settler);
  cmark_parser_attach_syntax_extension(parser, extension);
  cmark_parser_feed(parser, one, 1);
  cmark_parser_finish(parser);
  ippin_arena_reset();
  cmark_syntax_extension_free(cmark_get_default_mem_allocator(), settler);
}

static cmark_llist *ippin_character(unsigned char character) {
  return cmark_llist_append(cmark_get_default_mem_allocator(), NULL, (void *)(size_t)character);
}

cmark_syntax_extension *ippin_make_strikethrough(void) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_syntax_extension *strikethrough = cmark_syntax_extension_new("ippin-strikethrough");
  cmark_syntax_extension_set_match_inline_func(strikethrough, ippin_match_tilde);
  cmark_syntax_extension_set_inline_from_delim_func(strikethrough, ippin_insert_strikethrough);
  cmark_syntax_extension_set_can_contain_func(strikethrough, ippin_strikethrough_can_contain);
  cmark_syntax_extension_set_special_inline_chars(strikethrough, ippin_character('~'));
  cmark_syntax_extension_set_emphasis(strikethrough, 1);
  ippin_settle_characters(strikethrough, "~", ippin_character(IPPIN_TILDE_DELIMITER));
  return strikethrough;
}

cmark_syntax_extension *ippin_make_autolink(void) {
  cmark_syntax_extension *autolink = cmark_find_syntax_extension("autolink");
  if (autolink) ippin_settle_characters(autolink, "w", NULL);
  return autolink;
}
