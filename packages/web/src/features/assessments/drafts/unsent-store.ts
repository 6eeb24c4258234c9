import type { ServerText, UnsentText } from './draft-sync.ts'

/** Which text of whom: one person's unsent words never travel under a colleague's name. */
export interface DraftAddress {
  readonly personId: string
  readonly assessmentId: string
  readonly code: string
  readonly field: 'facts' | 'analysis'
}

export interface KeptText {
  readonly address: DraftAddress
  readonly unsent: UnsentText
}

/** The part of Web Storage that is needed; a browser may refuse every call. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'undagi.unsent'

/**
 * Texts that the server does not have yet, kept on this device. Each page keeps its own, so that two tabs on
 * one field cannot overwrite each other; what a closed page left behind is claimed by the next one.
 */
export class UnsentStore {
  readonly #storage: DeviceStorage | null
  readonly #page: string

  constructor(storage: DeviceStorage | null, page: string) {
    this.#storage = storage
    this.#page = page
  }

  /** Whether the device now holds exactly this. */
  keep(address: DraftAddress, unsent: UnsentText | null): boolean {
    const key = this.#keyOf(address)
    if (!this.#storage) return unsent === null
    try {
      if (unsent === null) this.#storage.removeItem(key)
      else this.#storage.setItem(key, JSON.stringify(unsent))
      return true
    } catch {
      return false
    }
  }

  /** Takes over what other pages, no longer open, left for this person. */
  claim(personId: string, otherLivingPages: ReadonlySet<string>): readonly KeptText[] {
    const claimed = new Map<string, KeptText>()
    for (const key of this.#keys()) {
      const left = parseKey(key)
      if (left?.address.personId !== personId || otherLivingPages.has(left.page)) continue
      const unsent = parseUnsent(this.#read(key))
      const name = addressKey(left.address)
      // a second one of the same field waits for the next page: merging both unseen could mix them up
      if (!unsent || claimed.has(name) || !this.keep(left.address, unsent)) continue
      claimed.set(name, { address: left.address, unsent })
      if (left.page !== this.#page) this.#storage?.removeItem(key)
    }
    return [...claimed.values()]
  }

  #keyOf(address: DraftAddress): string {
    return `${prefix}/${addressKey(address)}/${this.#page}`
  }

  #keys(): readonly string[] {
    const storage = this.#storage
    if (!storage) return []
    try {
      return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    } catch {
      return []
    }
  }

  #read(key: string): unknown {
    try {
      return JSON.parse(this.#storage?.getItem(key) ?? 'null')
    } catch {
      return null
    }
  }
}

/** One text, however many pages show it. */
export function addressKey({ personId, assessmentId, code, field }: DraftAddress): string {
  return [personId, assessmentId, code, field].join('/')
}

function parseKey(key: string): { readonly address: DraftAddress; readonly page: string } | null {
  const [name, personId, assessmentId, code, field, page, ...rest] = key.split('/')
  if (name !== prefix || !personId || !assessmentId || !code || !page || rest.length > 0) return null
  if (field !== 'facts' && field !== 'analysis') return null
  return { address: { personId, assessmentId, code, field }, page }
}

/** Storage is a door: an older release, or a curious person, may have written anything. */
function parseUnsent(value: unknown): UnsentText | null {
  if (!isRecord(value) || typeof value.text !== 'string') return null
  const base = parseServerText(value.base)
  const maybeSaved = Array.isArray(value.maybeSaved) ? value.maybeSaved.filter(isString) : []
  if (!base) return null
  const unsent = { text: value.text, base, maybeSaved }
  return value.closed === true ? { ...unsent, closed: true } : unsent
}

function parseServerText(value: unknown): ServerText | null {
  if (!isRecord(value)) return null
  const { text, version, updatedAt, updatedByName, settled } = value
  if (typeof text !== 'string' || typeof version !== 'number' || typeof settled !== 'boolean') return null
  return {
    text,
    version,
    settled,
    updatedAt: isString(updatedAt) ? updatedAt : null,
    updatedByName: isString(updatedByName) ? updatedByName : null,
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
