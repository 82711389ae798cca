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

typedef struct ippin_arena_block {
  struct ippin_arena_block *previous;
  size_t capacity, used;
} ippin_arena_block;

/// Where this thread's newest block is kept.
static ippin_arena_block **ippin_arena_slot(void) {
  static _Thread_local ippin_arena_block *top;
  return &top;
}

static char *ippin_arena_start(ippin_arena_block *block) { return (char *)(((size_t)(block + 1) + 15) & ~(size_t)15); }

static size_t ippin_arena_total(size_t size) {
  size_t total = ((size + 15) & ~(size_t)15) + 16;
  if (total < size) abort();
  return total;
}

/// A piece with its size in the 16 bytes before it. Out of memory ends the process, as the library's own allocator does.
static void *ippin_arena_take(size_t size) {
  size_t total = ippin_arena_total(size);
  ippin_arena_block **slot = ippin_arena_slot(), *top = *slot;
  if (!top || top->capacity - top->used < total) {
    size_t capacity = total > IPPIN_ARENA_BLOCK ? total : IPPIN_ARENA_BLOCK;
    ippin_arena_block *block = (ippin_arena_block *)malloc(sizeof(ippin_arena_block) + 16 + capacity);
    if (!block) abort();
    block->previous = top;
    block->capacity = capacity;
    block->used = 0;
    *slot = top = block;
  }
  char *start = ippin_arena_start(top) + top->used;
  top->used += total;
  *(size_t *)start = size;
  return start + 16;
}

static void *ippin_arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  return memset(ippin_arena_take(count * size), 0, count * size);
}

/// The library grows one buffer at a time, mostly the newest piece, which grows where it is.
static void *ippin_arena_realloc(void *piece, size_t size) {
  if (!piece) return ippin_arena_take(size);
  size_t *header = (size_t *)((char *)piece - 16), old = *header;
  if (size <= old) return piece;
  ippin_arena_block *top = *ippin_arena_slot();
  size_t before = ippin_arena_total(old), after = ippin_arena_total(size);
  if ((char *)header + before == ippin_arena_start(top) + top->used && top->capacity - top->used >= after - before) {
    top->used += after - before;
    *header = size;
    return piece;
  }
  return memcpy(ippin_arena_take(size), piece, old);
}

static void ippin_arena_free(void *piece) { (void)piece; }

/// Gives back all pieces of this thread, and all blocks but the first.
void ippin_arena_reset(void) {
  ippin_arena_block **slot = ippin_arena_slot();
  while (*slot && (*slot)->previous) {
    ippin_arena_block *block = *slot;
    *slot = block->previous;
    free(block);
  }
  if (!*slot) return;
  if ((*slot)->capacity > IPPIN_ARENA_BLOCK) {
    free(*slot);
    *slot = NULL;
  } else {
    (*slot)->used = 0;
  }
}

/// The arena as the library takes it. One value for all: the library refuses to put a node into a tree of another allocator.
static cmark_mem *ippin_arena(void) {
  static cmark_mem memory = {ippin_arena_calloc, ippin_arena_realloc, ippin_arena_free};
  return &memory;
}

/// A parser whose memory is the thread's arena: free the parser and its tree, then reset the arena.
cmark_parser *ippin_parser_new(int options) { return cmark_parser_new_with_mem(options, ippin_arena()); }

// Strikethrough, and parsing on several threads.
//
// libcmark-gfm keeps the characters at which it stops in plain text (`~`, `:` and `w` for its extensions) in a global table. Every parser sets
// them before it reads inlines and clears them when it is done, so that of two parsers at work on two threads the first to finish takes the
// characters away from the other. Here they are set once and stay: a parse of `~` during set-up empties the extensions' lists while the library
// stands between setting and clearing. The library's own strikethrough finds its delimiters through its list, so ours stands in for it and
// names its delimiters by a control character instead of `~`; that character is all that is set and cleared from then on.

#define IPPIN_TILDE_DELIMITER 0x02

/// Makes a text node of a run of tildes and a delimiter of it if it has one or two.
static cmark_node *ippin_match_tilde(cmark_syntax_extension *self, cmark_parser *parser, cmark_node *parent, unsigned char character,
                                            cmark_inline_parser *inlines) {
  (void)parser;
  (void)parent;
  if (character != '~')
    return NULL;
  cmark_syntax_extension *autolink = (cmark_syntax_extension *)cmark_syntax_extension_get_private(self);
  if (autolink) { // Only during set-up; see above.
    cmark_mem *mem = cmark_get_default_mem_allocator();
    cmark_syntax_extension_set_special_inline_chars(autolink, NULL);
    cmark_syntax_extension_set_special_inline_chars(self, cmark_llist_append(mem, NULL, (void *)(size_t)IPPIN_TILDE_DELIMITER));
    cmark_syntax_extension_set_private(self, NULL, NULL);
  }
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

/// Registers the library's extensions, makes the characters they stop at permanent, and returns our strikethrough. To be called once.
cmark_syntax_extension *ippin_make_strikethrough(void) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_syntax_extension *autolink = cmark_find_syntax_extension("autolink");
  cmark_syntax_extension *strikethrough = cmark_syntax_extension_new("ippin-strikethrough");
  cmark_syntax_extension_set_match_inline_func(strikethrough, ippin_match_tilde);
  cmark_syntax_extension_set_inline_from_delim_func(strikethrough, ippin_insert_strikethrough);
  cmark_syntax_extension_set_can_contain_func(strikethrough, ippin_strikethrough_can_contain);
  cmark_syntax_extension_set_special_inline_chars(strikethrough, cmark_llist_append(cmark_get_default_mem_allocator(), NULL, (void *)(size_t)'~'));
  cmark_syntax_extension_set_emphasis(strikethrough, 1);
  cmark_syntax_extension_set_private(strikethrough, autolink, NULL);

  cmark_parser *parser = ippin_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, autolink);
  cmark_parser_attach_syntax_extension(parser, strikethrough);
  cmark_parser_feed(parser, "~", 1);
  cmark_node_free(cmark_parser_finish(parser));
  cmark_parser_free(parser);
  return strikethrough;
}
