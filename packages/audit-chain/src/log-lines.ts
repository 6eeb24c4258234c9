import { canonicalJson, canonicalText, isJson, type Json } from './json.ts'
import type { Anchor, EntryPayload, SealedEntry } from './sealed-entry.ts'

// An exported log is text: one line that says which chain and from where, then one line per entry. Each line is canonical, so
// that a line which reads the same but is written otherwise is found too.

const logFormat = 'undagi-audit-log'

export interface LogHead {
  readonly chain: string
  /** Whose log it is, for people; not under any seal. */
  readonly name: string
  /** ISO instant of the export. */
  readonly exportedAt: string
  /** The position of the first entry that follows: 1, or later where only a part was asked for. */
  readonly from: number
}

export function formatLogHead({ chain, name, exportedAt, from }: LogHead): string {
  return canonicalJson({ chain, exportedAt, format: logFormat, from, name, version: 1 })
}

/** Undefined: this is no exported log of Undagi, or of a later version. */
export function parseLogHead(line: string): LogHead | undefined {
  const found = parseObject(line)
  if (found?.format !== logFormat || found.version !== 1) return undefined
  const { chain, name, exportedAt, from } = found
  if (!isText(chain) || !isText(name) || !isText(exportedAt) || !isPosition(from)) return undefined
  return { chain, name, exportedAt, from }
}

export function formatEntry(entry: SealedEntry): string {
  const { position, at, operation, outcome, requestId, payloadDigest, previous, seal, payload } = entry
  return canonicalText({
    position,
    at,
    operation,
    outcome,
    requestId,
    payloadDigest,
    previous,
    seal,
    payload,
  })
}

/** Undefined: not a line that `formatEntry` writes. */
export function parseEntry(line: string): SealedEntry | undefined {
  const found = parseObject(line)
  if (found === undefined) return undefined
  const { position, at, operation, outcome, requestId, payloadDigest, previous, seal, payload } = found
  if (!isPosition(position) || !isText(at) || !isText(operation) || !isText(outcome)) return undefined
  if (!isText(payloadDigest) || !isText(previous) || !isText(seal)) return undefined
  if (!(requestId === null || isText(requestId)) || !(payload === null || isPayload(payload)))
    return undefined
  const entry = { position, at, operation, outcome, requestId, payloadDigest, previous, seal, payload }
  return formatEntry(entry) === line ? entry : undefined
}

/** The position alone, of a line that may be wrong in every other way. */
export function positionOf(line: string): number | undefined {
  const position = parseObject(line)?.position
  return isPosition(position) ? position : undefined
}

export function formatAnchor({ chain, position, seal, at }: Anchor): string {
  return canonicalJson({ at, chain, position, seal })
}

/** Undefined: not an anchor. */
export function parseAnchor(line: string): Anchor | undefined {
  const { chain, position, seal, at } = parseObject(line) ?? {}
  if (!isText(chain) || !isPosition(position) || !isText(seal) || !isText(at)) return undefined
  return { chain, position, seal, at }
}

function parseObject(line: string): { readonly [key: string]: Json } | undefined {
  try {
    const found: unknown = JSON.parse(line)
    return isJson(found) && isObject(found) ? found : undefined
  } catch {
    return undefined
  }
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string'
}

function isPosition(value: Json | undefined): value is number {
  return typeof value === 'number' && value >= 1
}

function isPayload(value: Json | undefined): value is EntryPayload {
  return value !== undefined && isObject(value) && isText(value.salt)
}
