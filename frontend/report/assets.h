/* SPDX-License-Identifier: MIT */
/* The style sheets and scripts of this folder as C strings.  The build makes
   assets.c of them (see Makefile.am).  */

#ifndef RUCHY_REPORT_ASSETS_H
#define RUCHY_REPORT_ASSETS_H

extern const char asset_flame_graph_css[];
extern const char asset_flame_graph_js[];
extern const char asset_html_css[];
extern const char asset_html_base_js[];
extern const char asset_html_flame_js[];
extern const char asset_html_views_js[];
extern const char asset_html_main_js[];

#endif
