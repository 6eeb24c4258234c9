import type { Anchor, ChainEnd } from '@undagi/audit-chain'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { AnchorBook } from './anchor-book.ts'
import { chainOf } from './chained-entry.ts'
import { sealEntries } from './seal-entries.ts'
import { selectChains, selectEnds, takeSealingTurn } from './seals.repository.ts'

export interface AuditOffice {
  /** An entry was written: soon it is to be sealed. */
  wake(): void
  /** Seals what is final, and writes anchors when it is time; does nothing where nothing was written for a while. */
  lookAtLog(): Promise<void>
  /** Seals what is final and anchors it. */
  settle(): Promise<void>
}

interface Tools {
  readonly database: Database
  readonly clock: Clock
  /** null: no anchors are written here. */
  readonly book: AnchorBook | null
}

/** Entries of other processes, and of commands, are looked for at least so often. */
const longestRestMs = 60_000
/** A chain that grows gets an anchor so often. */
const betweenAnchorsMs = 10 * 60_000

export function createAuditOffice({ database, clock, book }: Tools): AuditOffice {
  let isAwake = true
  let lastLook = Number.NEGATIVE_INFINITY
  let lastAnchors = Number.NEGATIVE_INFINITY
  let horizon = '0'
  /** null: not known yet, so that all chains get an anchor. */
  let grown: Map<string | null, ChainEnd> | null = null
  const operation = () => ({ institutions: [], at: clock.now() })

  async function seal(): Promise<void> {
    isAwake = false
    lastLook = clock.now().getTime()
    for (let isFull = true; isFull; ) {
      const sealed = await database.asOperator(operation(), async (db) =>
        (await takeSealingTurn(db)) ? sealEntries(db, horizon) : undefined,
      )
      if (sealed === undefined) return
      for (const [chain, end] of sealed.ends) grown?.set(chain, end)
      isFull = sealed.isFull
      if (!isFull) horizon = sealed.horizon
    }
  }

  async function anchor(): Promise<void> {
    lastAnchors = clock.now().getTime()
    if (book === null) return
    const ends =
      grown ?? (await database.asOperator(operation(), async (db) => selectEnds(db, await selectChains(db))))
    await book.add([...ends].map(([chain, end]) => toAnchor(chain, end, clock.now())))
    grown = new Map()
  }

  return {
    wake() {
      isAwake = true
    },
    async lookAtLog() {
      const now = clock.now().getTime()
      if (isAwake || now - lastLook >= longestRestMs) await seal()
      if (now - lastAnchors >= betweenAnchorsMs) await anchor()
    },
    async settle() {
      await seal()
      await anchor()
    },
  }
}

export function toAnchor(institutionId: string | null, { position, seal }: ChainEnd, at: Date): Anchor {
  return { chain: chainOf(institutionId), position, seal, at: at.toISOString() }
}
