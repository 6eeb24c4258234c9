import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { reminderTellings } from '../../platform/database/tables/reminders.tables.ts'
import { askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import {
  insertAnswer,
  insertConfirmation,
  insertConsolidations,
  insertWithdrawal,
} from '../contributions/contributions.repository.ts'
import { remind } from './start-reminding.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
const at = 'kota-arang'
const dayMs = 24 * 60 * 60_000
const codes = ['1', '2', '3'] as const
let undagi: TestApp
let told = 0

// It is Monday 2 March 2026, nine in the morning in Jakarta.
beforeAll(async () => {
  undagi = await createTestApp(
    {
      [at]: {
        ani: ['internal_assessor'],
        sari: ['respondent'],
        wati: ['unit_head'],
        kadis: ['person_in_charge'],
      },
    },
    { outbox },
  )
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

/** What is known of one request by those who act, written down apart from the server. */
interface Known {
  readonly code: string
  readonly id: string
  revision: number
  confirmed: number
  weighed: number
  isWithdrawn: boolean
}

interface Author {
  readonly authorId: string
  readonly authorName: string
}

type Step =
  | { readonly kind: 'answer' | 'confirm' | 'weigh' | 'withdraw'; readonly index: number }
  | { readonly kind: 'day' }

const write = (work: (db: Sql) => Promise<unknown>) =>
  undagi.database.asOperator({ institutions: [undagi.institution(at).id], at: undagi.clock.now() }, work)

/** As the server writes it down; whoever may, other tests say. */
async function take(step: Step, known: readonly Known[], author: Author): Promise<void> {
  if (step.kind === 'day') return undagi.clock.advanceBy(dayMs)
  const each = known[step.index]
  if (each === undefined || each.isWithdrawn) return
  if (each.revision === 0 && (step.kind === 'confirm' || step.kind === 'weigh')) return
  const now = undagi.clock.now()
  const request = { requestId: each.id, institutionId: undagi.institution(at).id, ...author }
  const answer = { ...request, revision: each.revision }
  switch (step.kind) {
    case 'answer': {
      each.revision += 1
      const said = { applies: true, practice: 'done', text: 'Ada', answeredAt: now } as const
      await write((db) => insertAnswer(db, { ...request, ...said, revision: each.revision }))
      return
    }
    case 'confirm':
      if (each.confirmed < each.revision)
        await write((db) => insertConfirmation(db, { ...answer, confirmedAt: now }))
      each.confirmed = each.revision
      return
    case 'weigh':
      await write((db) => insertConsolidations(db, [{ ...answer, isCopied: false, consolidatedAt: now }]))
      each.weighed = each.revision
      return
    case 'withdraw':
      await write((db) => insertWithdrawal(db, { ...request, reason: 'Salah alamat', withdrawnAt: now }))
      each.isWithdrawn = true
  }
}

/** The beginnings of the keys of what is still to be done. */
function open(known: readonly Known[]): readonly string[] {
  return known.flatMap(({ id, code, revision, confirmed, weighed, isWithdrawn }) => {
    if (isWithdrawn) return []
    if (revision === 0) return [`contribution:${id}`]
    return [
      ...(confirmed < revision ? [`confirmation:${id}:${revision}`] : []),
      ...(weighed < revision ? [`consolidation:${assessmentOf(undagi, at)}:${code}:`] : []),
    ]
  })
}

async function tellingsSince() {
  const { id } = undagi.institution(at)
  const all = await undagi.database.asOperator({ institutions: [id], at: undagi.clock.now() }, (db) =>
    db.select().from(reminderTellings),
  )
  const fresh = all.length - told
  told = all.length
  return { all, fresh: all.toSorted((a, b) => b.toldAt.getTime() - a.toldAt.getTime()).slice(0, fresh) }
}

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('answer', 'confirm', 'weigh', 'withdraw'),
    index: fc.nat(codes.length - 1),
  }),
  fc.record({ kind: fc.constant('day') }),
)

test('whatever people do and in whatever order, nothing that is done is told again, and no step twice', async () => {
  const { data } = await undagi.as('ani').GET('/session')
  const author = { authorId: data?.person.id ?? '', authorName: 'ani' }
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 9 }), async (steps) => {
      const known: Known[] = []
      for (const code of codes) {
        const id = await askUnit(undagi, { at, indicatorCode: code, dueOn: '2026-12-31' })
        known.push({ code, id, revision: 0, confirmed: 0, weighed: 0, isWithdrawn: false })
      }
      for (const step of steps) {
        await take(step, known, author)
        await remind(undagi.services)
        const { all, fresh } = await tellingsSince()
        for (const { taskKey } of fresh)
          expect(
            open(known).some((key) => taskKey.startsWith(key)),
            taskKey,
          ).toBe(true)
        const steps = all.map((each) => `${each.personId} ${each.taskKey} ${each.step}`)
        expect(new Set(steps).size).toBe(steps.length)
      }
      for (const index of codes.keys()) await take({ kind: 'withdraw', index }, known, author)
    }),
    { numRuns: 8 },
  )
  expect(told).toBeGreaterThan(0)
})
