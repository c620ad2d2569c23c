import type { Plugin } from 'esbuild'

/** What stands between the brackets of the classes that stand for properties. */
export const classes: Readonly<Record<'L' | 'Lu' | 'Ll' | 'N' | 'Script=Han' | 'Script=Latin', string>>
export function withRanges(code: string): string
export function rangesForEsbuild(folder: string): Plugin
export function rangesForVite(folder: string): {
  name: string
  enforce: 'pre'
  transform(code: string, id: string): { code: string; map: null } | undefined
}
