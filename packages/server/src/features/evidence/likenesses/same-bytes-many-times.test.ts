import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { assessmentOf } from '../../../testing/delegate-to.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { hashSecretToken } from '../../session/secret-token.ts'
import { type AlikeRow, selectAlike, selectMostAlike, selectRepeated } from './alike-items.repository.ts'
import type { OwnItems } from './own-files.repository.ts'
import { type KeptItem, type KeptLibrary, keepLibrary } from './testing/kept-library.ts'
import { rankOf, type ToldPair, tellSimply } from './testing/tell-simply.ts'

const people = ['ani', 'rekan', 'sekda'] as const
type Person = (typeof people)[number]

let undagi: TestApp
let at: { readonly institutionId: string; readonly assessmentId: string }
const idOf = new Map<Person, string>()
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], rekan: ['data_entry_officer'], sekda: ['coordinator'] },
  })
  at = {
    institutionId: undagi.institution('kota-arang').id,
    assessmentId: assessmentOf(undagi, 'kota-arang'),
  }
  for (const person of people)
    idOf.set(person, (await undagi.as(person).GET('/session')).data?.person.id ?? '')
})
afterAll(() => undagi.close())

const personId = (person: Person) => idOf.get(person) ?? ''
const keep = ({ code, ...library }: KeptLibrary & { readonly code: string }) =>
  undagi.database.asOperator({ institutions: [at.institutionId], at: undagi.clock.now() }, (db) =>
    keepLibrary(db, library, { ...at, code }),
  )
const requestOf = (person: Person) => ({ token: hashSecretToken(sessionOf(person)), at: undagi.clock.now() })

const anyItem = (files: number) => {
  const held = fc.uniqueArray(fc.nat({ max: files - 1 }), { minLength: 1, maxLength: 2 })
  const open = { confidentiality: fc.constant('internal'), viewers: fc.constant([]) } as const
  const shut = { confidentiality: fc.constant('restricted'), viewers: fc.subarray([...people]) } as const
  const rest = {
    ...{ files: held, before: fc.oneof(fc.constant([]), held), author: fc.constantFrom(...people) },
    ...{ minute: fc.nat({ max: 5 }), offer: fc.constantFrom('here', 'taken back', 'elsewhere', 'none') },
  } as const
  return fc.oneof(fc.record({ ...rest, ...open }), fc.record({ ...rest, ...shut }))
}

type Made = ReturnType<typeof anyItem> extends fc.Arbitrary<infer Item> ? Item : never

const anyPair = (files: number) => {
  const between = fc.tuple(fc.nat({ max: files - 1 }), fc.nat({ max: files - 1 }))
  const whole = fc.constantFrom('same_text', 'year_changed', 'number_changed')
  return fc.oneof(
    fc.record({ between, kind: whole, share: fc.constant(100) }),
    fc.record({ between, kind: fc.constant('similar' as const), share: fc.integer({ min: 97, max: 99 }) }),
  )
}

const person = fc.constantFrom(...people)

/** The same bytes very often, or several that are alike. */
const copiesOfFew = fc.constantFrom(1, 2, 4).chain((files) =>
  fc.record({
    items: fc.array(anyItem(files), { minLength: 1, maxLength: 60, size: 'max' }),
    pairs: fc.uniqueArray(anyPair(files), {
      selector: ({ between }) => between.toSorted((a, b) => a - b).join(),
    }),
    person,
  }),
)

/** One of which more are alike than are told. */
const aForm = fc
  .record({
    items: fc.array(anyItem(1), { minLength: 90, maxLength: 90, size: 'max' }),
    pairs: fc.array(anyPair(1), { minLength: 90, maxLength: 90, size: 'max' }),
    person,
  })
  .map(({ items, pairs, person }) => ({
    items: items.map((item, index) => ({ ...item, files: [index], before: [] })),
    pairs: pairs.slice(1).map((pair, index): typeof pair => ({ ...pair, between: [0, index + 1] })),
    person,
  }))

const anyLibrary = fc.oneof(copiesOfFew, aForm)

interface Told {
  readonly itemId: string
  readonly sha256: string
  readonly kind: AlikeRow['kind']
  readonly share: number
  readonly other: { readonly id: string }
}

const inWords = ({ itemId, sha256, kind, share, other }: Told) =>
  [rankOf({ kind, share }), itemId, sha256, kind, share, other.id].join(' ')
const simply = (rows: readonly ToldPair[]) =>
  rows.map(({ item, digest, ...row }) => inWords({ ...row, itemId: item.id, sha256: digest }))

const kinds = ['same_bytes', 'same_text', 'year_changed', 'number_changed', 'similar'] as const

function expectSame(rows: readonly Told[], expected: readonly ToldPair[]) {
  expect(rows.map(inWords).toSorted()).toEqual(simply(expected).toSorted())
  expect(rows.map(rankOf)).toEqual(rows.map(rankOf).toSorted((a, b) => a - b))
}

/** Of each file one, none less like it than another; which of several that are equally so is left open. */
function expectClosest(rows: readonly Told[], all: readonly ToldPair[]) {
  const closest = new Map(all.toReversed().map((row) => [`${row.item.id} ${row.digest}`, rankOf(row)]))
  expect(rows.map((row) => [`${row.itemId} ${row.sha256}`, rankOf(row)]).toSorted()).toEqual(
    [...closest].toSorted(),
  )
  expect(rows.map(inWords).filter((row) => !simply(all).includes(row))).toEqual([])
}

let libraries = 0
async function keepAny(made: readonly Made[], pairs: KeptLibrary['pairs']) {
  libraries += 1
  const code = `ulangan ${libraries}`
  const items = made.map(
    ({ minute, author, viewers, ...item }): KeptItem => ({
      ...{ ...item, id: randomUUID(), author: personId(author), viewers: viewers.map(personId) },
      receivedAt: new Date(Date.UTC(2024, 1, 1, 0, minute)),
    }),
  )
  const library = { name: code, items, pairs }
  await keep({ ...library, code })
  return { library, code }
}

test('the same bytes in many items are told as if each file had been laid beside every other one, whoever asks, and nothing of what is hidden', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async ({ items: made, pairs, person }) => {
      const { library, code } = await keepAny(made, pairs)
      const { items } = library
      const chosen = { institutionId: at.institutionId, itemIds: items.map(({ id }) => id) }
      const { results } = await undagi.database.read(requestOf(person), (db) => [
        ...([selectAlike(db, { ...at, code }), selectRepeated(db, { ...at, code })] as const),
        ...([selectAlike(db, chosen), selectMostAlike(db, chosen)] as const),
      ])
      const [offered, repeated, all, closest] = results

      const isBeside = ({ offer }: KeptItem) => offer === 'here'
      const asking = { personId: personId(person), about: items.filter(isBeside), isBeside, kinds }
      const inLibrary = tellSimply(library, { ...asking, about: items, isBeside: () => false })
      expectSame(offered, tellSimply(library, asking))
      expectSame(repeated, tellSimply(library, { ...asking, kinds: ['year_changed', 'number_changed'] }))
      expectSame(all, inLibrary)
      expectClosest(closest, inLibrary)
    }),
    { numRuns: 15 },
  )
})

const alikeSelects = { selectAlike, selectRepeated, selectMostAlike }

interface Plan {
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Join Filter'?: number
  readonly Plans?: readonly Plan[]
}

/** How many rows the database took into its hands, at all stops of its plan. */
async function rowsHandled(person: Person, name: keyof typeof alikeSelects, own: OwnItems): Promise<number> {
  const { results } = await undagi.database.read(requestOf(person), (db) => [
    db.execute<Record<'QUERY PLAN', readonly { readonly Plan: Plan }[]>>(
      sql`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${alikeSelects[name](db, own).getSQL()}`,
    ),
  ])
  const handledAt = (plan: Plan): number => {
    const removed = (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Join Filter'] ?? 0)
    const below = (plan.Plans ?? []).reduce((sum, each) => sum + handledAt(each), 0)
    return (plan['Actual Rows'] + removed) * plan['Actual Loops'] + below
  }
  return (
    results[0].rows[0]?.['QUERY PLAN'].reduce((sum, { Plan: plan }) => sum + handledAt(plan), 0) ?? Number.NaN
  )
}

/** So many keep one file, half of them hidden from others, and as many another one that is alike but for the year. */
async function keepCopies(
  copies: number,
): Promise<{ readonly code: string; readonly itemIds: readonly string[] }> {
  const code = `salinan ${copies}`
  const item = (index: number): KeptItem => ({
    ...{
      id: randomUUID(),
      files: [index % 2],
      before: [],
      author: personId('ani'),
      viewers: [],
      offer: 'here',
    },
    ...{ confidentiality: index % 4 < 2 ? 'internal' : 'restricted', receivedAt: new Date(index) },
  })
  const items = Array.from({ length: 2 * copies }, (_, index) => item(index))
  const pairs = [{ between: [0, 1], kind: 'year_changed', share: 100 }] as const
  await keep({ name: code, items, pairs, code })
  return { code, itemIds: items.map(({ id }) => id) }
}

test('four times as many copies of one file cost four times as much and not sixteen times', async () => {
  const few = await keepCopies(40)
  const many = await keepCopies(160)
  const ways = [
    ({ code }: typeof few) => ({ ...at, code }),
    ({ itemIds }: typeof few) => ({ institutionId: at.institutionId, itemIds }),
  ] as const
  for (const person of ['ani', 'sekda'] as const)
    for (const name of ['selectAlike', 'selectRepeated', 'selectMostAlike'] as const)
      for (const own of ways) {
        const less = await rowsHandled(person, name, own(few))
        const more = await rowsHandled(person, name, own(many))
        expect(more / less, `${name} for ${person}`).toBeLessThan(6)
      }
})
