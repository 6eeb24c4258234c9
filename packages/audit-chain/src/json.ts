/** What an entry may hold: no fractions, whose text would depend on who writes it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * One text for one value, whoever writes it and however its keys came: keys in the order of their code units, no blanks, integers
 * only. A line break in a value leaves it escaped, never as a line of its own.
 */
export function canonicalJson(value: Json): string {
  if (!isJson(value)) throw new RangeError('Only integers and plain keys have one canonical text.')
  return canonicalText(value)
}

/** The same of a value that was looked at already. */
export function canonicalText(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `"${key}":${canonicalText(value[key] ?? null)}`).join(',')}}`
}

/** Whether a value that was parsed from anywhere has a canonical text. */
export function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0)
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.every(isJson)
  return Object.keys(value).every((key) => plainKey.test(key)) && Object.values(value).every(isJson)
}

/**
 * Keys are ours to choose, so they need no escapes; and they must have none: the JSON.parse of V8 13.6 (Node 24) may give an escaped
 * key the name of another one that it met before.
 */
const plainKey = /^\w+$/

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
