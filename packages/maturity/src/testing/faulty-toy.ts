import type { FileIssue } from '../instrument-file/file-issue.ts'
import { parseInstrument } from '../instrument-file/parse-instrument.ts'
import type { SourceFile } from '../instrument-file/yaml-file.ts'
import { readInstrumentFiles } from './read-instrument-files.ts'

export const TOY = readInstrumentFiles('toy')

/** A change of the toy instrument: in which file, which words (their first occurrence) become which. */
export type Change = readonly [path: string, from: string, to: string]

export function toyAfter(...changes: readonly Change[]): readonly SourceFile[] {
  return changes.reduce(change, TOY)
}

/** What is wrong with the toy after the changes; a test that expects a fault fails where there is none. */
export function problemsAfter(...changes: readonly Change[]): readonly FileIssue[] {
  const parsed = parseInstrument(toyAfter(...changes))
  if (parsed.ok) throw new Error('The instrument passed')
  return parsed.issues
}

export function lineOf(path: string, words: string): number {
  const text = TOY.find((file) => file.path === path)?.text ?? ''
  return text.slice(0, text.indexOf(words)).split('\n').length
}

function change(files: readonly SourceFile[], [path, from, to]: Change): readonly SourceFile[] {
  const file = files.find((each) => each.path === path)
  if (!file?.text.includes(from)) throw new Error(`${path} has no "${from}"`)
  return files.map((each) => (each === file ? { path, text: file.text.replace(from, () => to) } : each))
}
