import { memberRoles, ruleOf } from '@undagi/permissions'
import { isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operationActions } from '../operation-actions.ts'
import { rounds } from '../platform/database/tables/rounds.tables.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { delegateToNewcomer } from '../testing/delegate-to.ts'
import { fillThings } from '../testing/fill-things.ts'
import { plantToken } from '../testing/make-token.ts'
import { listOperations, methodOf, type Things } from '../testing/operations.ts'
import { listRegisteredRoutes } from '../testing/registered-routes.ts'
import { sessionOf } from '../testing/seed-institutions.ts'
import { send } from '../testing/send.ts'

// who-may-do-what.test.ts walks a round that is in use. This one was withdrawn: its assessment is nobody's to see or to change.

const at = 'kota-arang'
let undagi: TestApp
let things: Things
beforeAll(async () => {
  const holders = Object.fromEntries(memberRoles.map((role) => [role, [role]]))
  const all = ['administrator', 'internal_assessor', 'coordinator', 'internal_auditor'] as const
  undagi = await createTestApp({ [at]: { ...holders, rekan: ['administrator'], serba: all } })
  things = await fillThings(undagi, { at, by: 'serba', colleague: 'rekan' })
  await delegateToNewcomer(undagi, { by: 'internal_assessor', at, codes: ['1', '2', '3', '4'] }, 'pembantu')
  await withdrawEveryRound()
})
afterAll(() => undagi.close())

/** By the administrator; what the ministry opened only the ministry takes out, so that one goes by hand here. */
async function withdrawEveryRound() {
  const institution = undagi.institution(at)
  const refusals: (string | undefined)[] = []
  for (const roundId of Object.values(institution.rounds)) {
    const params = { path: { institutionId: institution.id, roundId } }
    const { error } = await undagi
      .as('administrator')
      .PUT('/institutions/{institutionId}/rounds/{roundId}/withdrawal', { params })
    if (error !== undefined) refusals.push(error.code)
  }
  expect(new Set(refusals)).toEqual(new Set(['rounds.opened_nationally']))
  const now = undagi.clock.now()
  await undagi.database.asOperator({ institutions: [institution.id], at: now }, (db) =>
    db.update(rounds).set({ withdrawnAt: now }).where(isNull(rounds.withdrawnAt)),
  )
}

/** What is asked about an assessment, with a request that the round in use would answer. */
const ofAssessments = () =>
  listRegisteredRoutes(undagi.routes).flatMap(({ name, operationId }) => {
    const action = operationId === undefined ? undefined : operationActions[operationId]
    const operation = listOperations(undagi, at, things)[name.replace(' /api/', ' /')]
    const isOfOne = action !== undefined && ruleOf(action).scope === 'assessment'
    return isOfOne && operation !== undefined ? [{ name, operation }] : []
  })

async function answered(who: { token: string } | { bearer: string }) {
  const statuses = new Map<string, number>()
  for (const { name, operation } of ofAssessments()) {
    const { path, body, file } = operation
    statuses.set(name, (await send(undagi, { method: methodOf(name), path, body, file, ...who })).status)
  }
  return [...statuses]
}

test.each([...memberRoles, 'serba', 'pembantu'])(
  '%s finds nothing of it and changes nothing',
  async (person) => {
    expect(ofAssessments().length).toBeGreaterThan(10)
    const found = (await answered({ token: sessionOf(person) })).filter(([, status]) => status !== 404)
    expect(found).toEqual([])
  },
)

test('nor does a program, whatever its scopes', async () => {
  const scopes = ['read_institution', 'read_assessment', 'write_assessment', 'read_log'] as const
  const bearer = await plantToken(undagi, { at, by: 'serba', scopes })
  // What no scope gives is refused before anybody looks whose it is.
  const found = (await answered({ bearer })).filter(([, status]) => status !== 404 && status !== 403)
  expect(found).toEqual([])
})
