import type { ReactNode } from 'react'

/** Words of others that a person may take into a text, each once. */
export interface Quote {
  readonly lines: readonly string[]
  readonly labelOf: (count: number) => ReactNode
}

/** What does not stand in the text yet, as lines of its own. */
export function notYetQuoted(lines: readonly string[], text: string): readonly string[] {
  const standing = `\n${text}\n`
  return lines.filter((line) => !standing.includes(`\n${line}\n`))
}
