#ifndef IPPIN_CMARK_GFM_SHIM_H
#define IPPIN_CMARK_GFM_SHIM_H

#include <string.h>
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// Types that the extensions register, constant from then on. No header of the library's declares them; functions, since Swift takes a C variable
// for shared mutable state.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;
static inline cmark_node_type ippin_table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type ippin_table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type ippin_table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type ippin_strikethrough_type(void) { return CMARK_NODE_STRIKETHROUGH; }

#endif
