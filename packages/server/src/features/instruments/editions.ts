import {
  createScorer,
  type Indicator,
  type Instrument,
  indicatorsOf,
  instrumentInYear,
  type Scorer,
  textEditionIn,
} from '@undagi/maturity'
import type { RequestIdentity } from '../../platform/database/actor.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { compressOnce } from '../../platform/http/compress-once.ts'
import { editionNotFound } from './instruments.errors.ts'
import { type EditionRow, selectEdition } from './instruments.repository.ts'

export interface EditionKey {
  readonly id: string
  readonly revision: number
  /** The criteria as the text of that assessment year words them; absent: those of all texts together. */
  readonly year?: number
}

/** The edition that a round pins, in the words of its year. */
export function editionKeyOf({ editionId, editionRevision, year }: PinnedEdition): EditionKey {
  return { id: editionId, revision: editionRevision, year }
}

interface PinnedEdition {
  readonly editionId: string
  readonly editionRevision: number
  readonly year: number
}

/** One edition, read once per process: it never changes. */
export interface Edition {
  readonly instrument: Instrument
  readonly sha256: string
  /** In the order of the instrument. */
  readonly indicators: readonly Indicator[]
  readonly indicatorByCode: ReadonlyMap<string, Indicator>
  readonly score: Scorer
  /** The instrument as JSON in gzip. */
  readonly compressed: () => Promise<Uint8Array<ArrayBuffer>>
  /** The same one in the words of a year; one object for all years of one text. */
  readonly inYear: (year: number) => Edition
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
    const edition = known.get(name) ?? prepareRow(await read())
    known.set(name, edition)
    return key.year === undefined ? edition : edition.inYear(key.year)
  }

  return {
    get: (key, request) =>
      recall(key, async () => (await database.read(request, (db) => [selectEdition(db, key)])).results[0]),
    getWithin: (key, db) => recall(key, () => selectEdition(db, key)),
  }
}

function prepareRow([row]: readonly EditionRow[]): Edition {
  if (row === undefined) throw editionNotFound()
  return prepareEdition(row)
}

/** What the rows of one edition are scored with. */
export function prepareEdition({ content, sha256 }: EditionRow): Edition {
  if (!isInstrument(content)) throw new Error(`Edition ${sha256} in the database is not an instrument`)
  const worded = new Map<string, Edition>()
  const inYear = (year: number): Edition => {
    const text = textEditionIn(content, year)
    if (text === undefined) return edition
    const inText =
      worded.get(text.id) ?? toEdition(instrumentInYear(content, year), { sha256, score, inYear })
    worded.set(text.id, inText)
    return inText
  }
  // Texts word criteria, never weights: one scorer serves all of them.
  const score = createScorer(content)
  const edition = toEdition(content, { sha256, score, inYear })
  return edition
}

function toEdition(instrument: Instrument, same: Pick<Edition, 'sha256' | 'score' | 'inYear'>): Edition {
  const indicators = indicatorsOf(instrument)
  const indicatorByCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  return { instrument, indicators, indicatorByCode, compressed: compressOnce(instrument), ...same }
}

/** The importer stored a checked instrument and nobody can change it: its outline is proof enough. */
function isInstrument(content: unknown): content is Instrument {
  return typeof content === 'object' && content !== null && 'root' in content && 'predicates' in content
}
