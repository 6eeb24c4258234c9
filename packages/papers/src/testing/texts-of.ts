import type { Paper } from '../paper.ts'

/** Every text that a paper prints, in its order; pictures are none. */
export function textsOf({ blocks }: Paper): string[] {
  return blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : stringsIn(block)))
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => (name === 'kind' ? [] : stringsIn(each)))
}
