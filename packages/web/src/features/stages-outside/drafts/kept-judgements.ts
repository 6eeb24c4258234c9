import type { Judgement } from '@undagi/maturity'
import type { OutsideStage } from '../../../lib/api/stages-outside.ts'
import type { HeldWords } from './judgement-words.ts'

/** Whose judgement of what: unsent words never travel under a colleague's name. */
export interface JudgementAddress {
  readonly personId: string
  readonly assessmentId: string
  readonly stage: OutsideStage
  readonly code: string
}

export interface KeptJudgement {
  readonly base: HeldWords
  readonly words: Judgement
}

type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'undagi.judgement'

/**
 * Judgements that the server does not have yet, on this device. Two tabs of one person share a place: the one that wrote last keeps it, and
 * neither clears away what the other has kept.
 */
export class KeptJudgements {
  readonly #storage: DeviceStorage | null
  readonly #written = new Map<string, string>()

  constructor(storage: DeviceStorage | null) {
    this.#storage = storage
  }

  find(address: JudgementAddress): KeptJudgement | null {
    return parseKept(this.#read(keyOf(address)))
  }

  /** Whether the device now holds exactly this; `null`: nothing. */
  keep(address: JudgementAddress, kept: KeptJudgement | null): boolean {
    const key = keyOf(address)
    try {
      if (kept === null) this.#clear(key)
      else {
        const text = JSON.stringify(kept)
        this.#storage?.setItem(key, text)
        this.#written.set(key, text)
      }
      return kept === null || this.#storage !== null
    } catch {
      return false
    }
  }

  /** The indicators of which this person has unsent words here. */
  codes({ personId, assessmentId, stage }: Omit<JudgementAddress, 'code'>): ReadonlySet<string> {
    const beginning = keyOf({ personId, assessmentId, stage, code: '' })
    return new Set(
      this.#keys().flatMap((key) => (key.startsWith(beginning) ? [key.slice(beginning.length)] : [])),
    )
  }

  #clear(key: string): void {
    const own = this.#written.get(key)
    this.#written.delete(key)
    if (own !== undefined && this.#storage?.getItem(key) === own) this.#storage.removeItem(key)
  }

  #keys(): readonly string[] {
    const storage = this.#storage
    try {
      return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '')
    } catch {
      return []
    }
  }

  #read(key: string): unknown {
    try {
      const text = this.#storage?.getItem(key) ?? 'null'
      this.#written.set(key, text)
      return JSON.parse(text)
    } catch {
      return null
    }
  }
}

function keyOf({ personId, assessmentId, stage, code }: JudgementAddress): string {
  return [prefix, personId, assessmentId, stage, code].join('/')
}

/** Storage is a door: an older release, or a curious person, may have written anything. */
function parseKept(value: unknown): KeptJudgement | null {
  if (!isRecord(value) || !isRecord(value.base)) return null
  const { version, byName, at } = value.base
  const [words, baseWords] = [parseWords(value.words), parseWords(value.base.words)]
  if (words === null || baseWords === null || typeof version !== 'number') return null
  return {
    base: { version, words: baseWords, byName: textOrNull(byName), at: textOrNull(at) },
    words,
  }
}

function parseWords(value: unknown): Judgement | null {
  if (!isRecord(value)) return null
  const { value: rated, facts, analysis, justification } = value
  if (typeof facts !== 'string' || typeof analysis !== 'string' || typeof justification !== 'string')
    return null
  return { value: textOrNull(rated), facts, analysis, justification }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
