#ifndef IPPIN_CMARK_PARSING_H
#define IPPIN_CMARK_PARSING_H

// What libcmark-gfm needs to parse many small stories on many threads. Types are those of cmark-gfm.h.

struct cmark_parser;
struct cmark_syntax_extension;

/// A parser whose memory is the thread's arena: free the parser and its tree, then reset the arena.
struct cmark_parser *ippin_parser_new(int options);

/// Gives back all pieces of this thread, and all blocks but the first.
void ippin_arena_reset(void);

/// Registers the library's extensions, makes the characters they stop at permanent, and returns our strikethrough. To be called once.
struct cmark_syntax_extension *ippin_make_strikethrough(void);

#endif
