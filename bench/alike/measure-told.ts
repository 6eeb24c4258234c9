import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import {
  selectAlike,
  selectMostAlike,
} from '../../packages/server/src/features/evidence/likenesses/alike-items.repository.ts'
import { selectSinceLastRound } from '../../packages/server/src/features/evidence/likenesses/last-round.repository.ts'
import { fillOffered } from '../../packages/server/src/features/evidence/likenesses/testing/fill-offered.ts'
import { keepLibrary } from '../../packages/server/src/features/evidence/likenesses/testing/kept-library.ts'
import { hashSecretToken } from '../../packages/server/src/features/session/secret-token.ts'
import type { Database } from '../../packages/server/src/platform/database/database.ts'
import { drizzleOn, type Sql } from '../../packages/server/src/platform/database/drizzle-on.ts'
import { atMost, type Figure, formatQuantity } from '../figure.ts'
import { median } from '../percentile.ts'
import { makeOffering, type Offering } from './offering-institution.ts'

const few = 150
const many = 600
const page = 50
const rounds = 500
const limitMs = 100
const [warmUps, readings] = [3, 15]

type Ask = (db: Sql) => { execute(): Promise<readonly unknown[]> }

/** What it costs to tell of documents that are alike: of one file that is kept again and again, and of a round beside the last one. */
export async function measureTold(superuser: Client, database: Database): Promise<readonly Figure[]> {
  const time = (offering: Offering, ask: Ask) => timeOf(database, offering, ask)
  const some = await keepCopies(superuser, few)
  const lots = await keepCopies(superuser, many)
  const repeated = await fillRounds(superuser)
  return [
    toOffered(await time(some, offered(some)), await time(lots, offered(lots))),
    toPage(await time(some, pageOf(some)), await time(lots, pageOf(lots))),
    toRounds(
      await time(repeated, (db) =>
        selectSinceLastRound(db, { assessmentId: repeated.assessments.now, code: '8' }),
      ),
    ),
  ]
}

interface Copies extends Offering {
  readonly itemIds: readonly string[]
}

const offered =
  ({ assessments }: Offering): Ask =>
  (db) =>
    selectAlike(db, { assessmentId: assessments.now, code: '1' })

const pageOf =
  ({ institutionId, itemIds }: Copies): Ask =>
  (db) =>
    selectMostAlike(db, { institutionId, itemIds: itemIds.slice(0, page) })

async function keepCopies(superuser: Client, copies: number): Promise<Copies> {
  const offering = await makeOffering(superuser, `salinan-${copies}`)
  const { institutionId, personId, assessments } = offering
  const items = Array.from({ length: copies }, (_, index) => ({
    ...{ id: randomUUID(), files: [0], before: [], author: personId, viewers: [], offer: 'here' },
    ...{ confidentiality: index % 4 === 0 ? 'restricted' : 'internal', receivedAt: new Date(index) },
  })) satisfies Parameters<typeof keepLibrary>[1]['items']
  const library = { name: offering.token, items, pairs: [] }
  await keepLibrary(drizzleOn(superuser), library, {
    ...{ institutionId, assessmentId: assessments.now, code: '1' },
  })
  return { ...offering, itemIds: items.map(({ id }) => id) }
}

async function fillRounds(superuser: Client): Promise<Offering> {
  const offering = await makeOffering(superuser, 'dua-putaran')
  const { institutionId, personId, assessments } = offering
  const filled = {
    ...{ institutionId, codes: ['8', '9'], documents: rounds, repeated: rounds / 5, authorId: personId },
  }
  for (const [title, assessmentId] of [
    ['Lama', assessments.last],
    ['Baru', assessments.now],
  ] as const)
    await drizzleOn(superuser).execute(fillOffered({ ...filled, assessmentId, title }))
  await superuser.query('ANALYZE')
  return offering
}

async function timeOf(database: Database, { token }: Offering, ask: Ask): Promise<number> {
  const times: number[] = []
  for (let reading = 0; reading < warmUps + readings; reading += 1) {
    const begun = performance.now()
    const { results } = await database.read({ token: hashSecretToken(token), at: new Date() }, (db) => [
      ask(db),
    ])
    if (reading >= warmUps) times.push(performance.now() - begun)
    if (results[0].length === 0) throw new Error('Nothing was told.')
  }
  return median(times)
}

const how = `${readings} readings after ${warmUps} to warm up, one after the other, as somebody who is signed in and with the policies; embedded PostgreSQL as it comes`

const toOffered = (less: number, more: number) =>
  atMost({
    ...{
      promise: `all that is alike at an indicator with ${many} copies of one file, median`,
      value: more,
      unit: 'ms',
    },
    limit: (2 * less * many) / few,
    peer: `twice ${many / few} times what it takes with ${few} copies in the same run: in proportion, and not its square`,
    detail: `with ${few} copies ${formatQuantity(less, 'ms')}`,
    how: `a quarter of them restricted; ${how}`,
  })

const toPage = (less: number, more: number) =>
  atMost({
    ...{
      promise: `marks of a page of ${page} out of ${many} copies of one file, median`,
      value: more,
      unit: 'ms',
    },
    limit: limitMs,
    detail: `of ${few} copies ${formatQuantity(less, 'ms')}`,
    how: `a quarter of them restricted; ${how}`,
  })

const toRounds = (value: number) =>
  atMost({
    ...{ promise: `${rounds} documents beside ${rounds} of the last round, median`, value, unit: 'ms' },
    limit: limitMs,
    how: `all of them at the same two indicators, a fifth repeated with another year; ${how}`,
  })
