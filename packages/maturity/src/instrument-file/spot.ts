import type { FileIssue } from './file-issue.ts'
import { type Pointer, toPointerText, type YamlFile } from './yaml-file.ts'

/**
 * A value of an instrument file together with where it stands. Checks walk spots instead of parsed types, so that
 * one wrong key never hides the other problems of the file.
 */
export interface Spot {
  readonly file: YamlFile
  readonly pointer: Pointer
  readonly value: unknown
}

export function rootSpot(file: YamlFile): Spot {
  return { file, pointer: [], value: file.content }
}

/** The value under a key; its `value` is `undefined` where the key is absent. */
export function at(spot: Spot, ...keys: readonly string[]): Spot {
  return keys.reduce((parent, key) => {
    const value = isRecord(parent.value) && Object.hasOwn(parent.value, key) ? parent.value[key] : undefined
    return { file: parent.file, pointer: [...parent.pointer, key], value }
  }, spot)
}

/** The part a schema's path leads to, through maps and lists. */
export function below(spot: Spot, path: readonly PropertyKey[]): Spot {
  return path.reduce((parent: Spot, step) => {
    const item = typeof step === 'number' ? items(parent)[step] : undefined
    return item ?? at(parent, String(step))
  }, spot)
}

/** The items of a list; none where it is no list. */
export function items(spot: Spot): readonly Spot[] {
  if (!Array.isArray(spot.value)) return []
  return spot.value.map((value: unknown, index) => ({
    file: spot.file,
    pointer: [...spot.pointer, index],
    value,
  }))
}

/** The entries of a map by key; none where it is no map. */
export function entries(spot: Spot): readonly (readonly [string, Spot])[] {
  return isRecord(spot.value) ? Object.keys(spot.value).map((key) => [key, at(spot, key)]) : []
}

export function textOf({ value }: Spot): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function wholeOf({ value }: Spot): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined
}

export function issueAt({ file, pointer }: Spot, code: string, message: string): FileIssue {
  return { path: file.path, ...file.locate(pointer), pointer: toPointerText(pointer), code, message }
}

/** Whether a value is a part with keys; an empty or foreign file is not. */
export function isMap({ value }: Spot): boolean {
  return isRecord(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
