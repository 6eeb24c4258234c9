import type { Json } from '@undagi/audit-chain'

const longest = 500

/** As PostgreSQL can keep it: no zero byte, no half character, and not longer than anybody reads. */
export function cleanText(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text
  return cut.replaceAll('\0', '\u{fffd}').toWellFormed()
}

/** The same of whole values; with keys and numbers that have one canonical text, because entries are sealed. */
export function cleanJson(value: Json): Json {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : String(value)
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(cleanJson)
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.replaceAll(/\W/g, '_'), cleanJson(each)]),
  )
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
