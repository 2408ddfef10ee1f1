// SPDX-License-Identifier: EUPL-1.2
import type { Plugin } from "vite";
export function default_theme(root: string): Plugin;
export function theme_css(root: string): string;
export function pruned(tokens: Map<string, string>, own: Map<string, string>, texts: string[]): string;
