import { createScorer, type Indicator, type Instrument, indicatorsOf, type Scorer } from '@undagi/maturity'
import type { RequestIdentity } from '../../platform/database/actor.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { editionNotFound } from './instruments.errors.ts'
import { type EditionRow, selectEdition } from './instruments.repository.ts'

export interface EditionKey {
  readonly id: string
  readonly revision: number
}

/** One edition, read once per process: it never changes. */
export interface Edition {
  readonly instrument: Instrument
  readonly sha256: string
  /** In the order of the instrument. */
  readonly indicators: readonly Indicator[]
  readonly indicatorByCode: ReadonlyMap<string, Indicator>
  readonly score: Scorer
}

/** Both throw `instruments.not_found`. */
export interface Editions {
  get(key: EditionKey, request: RequestIdentity): Promise<Edition>
  /** Inside a transaction that is already open. */
  getWithin(key: EditionKey, db: Sql): Promise<Edition>
}

export function createEditions(database: Database): Editions {
  const known = new Map<string, Edition>()

  async function recall(key: EditionKey, read: () => Promise<readonly EditionRow[]>): Promise<Edition> {
    const name = `${key.id}/${key.revision}`
    const existing = known.get(name)
    if (existing !== undefined) return existing
    const [row] = await read()
    if (row === undefined) throw editionNotFound()
    const edition = prepareEdition(row)
    known.set(name, edition)
    return edition
  }

  return {
    get: (key, request) =>
      recall(key, async () => (await database.read(request, (db) => [selectEdition(db, key)])).results[0]),
    getWithin: (key, db) => recall(key, () => selectEdition(db, key)),
  }
}

/** What the rows of one edition are scored with. */
export function prepareEdition({ content, sha256 }: EditionRow): Edition {
  if (!isInstrument(content)) throw new Error(`Edition ${sha256} in the database is not an instrument`)
  const indicators = indicatorsOf(content)
  return {
    instrument: content,
    sha256,
    indicators,
    indicatorByCode: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    score: createScorer(content),
  }
}

/** The importer stored a checked instrument and nobody can change it: its outline is proof enough. */
function isInstrument(content: unknown): content is Instrument {
  return typeof content === 'object' && content !== null && 'root' in content && 'predicates' in content
}
