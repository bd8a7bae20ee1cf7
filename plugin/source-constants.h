/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-constants.h - the values of constants that the source names.
   Compiler only.  */

#ifndef RP_SOURCE_CONSTANTS_H
#define RP_SOURCE_CONSTANTS_H

/* Callback of PLUGIN_FINISH_TYPE: EVENT_DATA is a type.  */
void rp_source_constants_collect (void *event_data, void *user_data);

/* The value of TEXT, without blanks: a literal, an enumerator, a macro without
   parameters, or these joined by | << + - and brackets.  False if it is
   anything else.  */
bool rp_text_constant (const char *text, HOST_WIDE_INT *value);

/* The text of TOKEN of a macro's expansion; NULL if it is none of those that
   constants and their types are made of.  */
struct cpp_token;
const char *rp_token_text (const struct cpp_token *token);

#endif
