import {
  type Action,
  actionsOfScopes,
  memberRoles,
  roles,
  ruleOf,
  tokenScopeNames,
} from '@undagi/permissions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operationActions } from '../operation-actions.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { delegateToNewcomer } from '../testing/delegate-to.ts'
import { plantToken } from '../testing/make-token.ts'
import { listOperations, methodOf } from '../testing/operations.ts'
import { listRegisteredRoutes } from '../testing/registered-routes.ts'
import { sessionOf } from '../testing/seed-institutions.ts'
import { type Sending, send } from '../testing/send.ts'

// The walk through all routes finds rounds in use. Here is the other state there is: every operation that depends on it, as
// everybody, on the assessment of a round that was withdrawn.

const own = 'kota-arang'

let undagi: TestApp
let tokenOfAll: string

beforeAll(async () => {
  const holders = Object.fromEntries(memberRoles.map((role) => [role, [role]]))
  undagi = await createTestApp({ [own]: { ...holders, serba: [...memberRoles] } })
  const giving = { by: 'internal_assessor', at: own, codes: ['1', '2', '3', '4'] }
  await delegateToNewcomer(undagi, giving, 'pembantu')
  tokenOfAll = await plantToken(undagi, { at: own, by: 'serba', scopes: tokenScopeNames })
})
afterAll(() => undagi.close())

test('in a withdrawn round every operation on its assessment answers as if there were none, whoever asks', async () => {
  const requests = ofAssessment()
  const before = await readersOf(requests)
  expect(before).toContain('pembantu')
  expect(before).toContain('token')

  await changeUse('PUT')
  const wrong: string[] = []
  for (const subject of subjects())
    for (const request of requests) {
      const { status } = await send(undagi, { ...request.sending, ...subject.with })
      if (status !== subject.refusalOf(request.action))
        wrong.push(`${subject.name}: ${request.operationId} → ${status}`)
    }
  const cells = requests.length * subjects().length
  process.stdout.write(
    `withdrawn round: ${cells} cells = ${requests.length} operations × ${subjects().length} subjects\n`,
  )

  expect(wrong).toEqual([])
  expect(subjects().map(({ name }) => name)).toEqual(expect.arrayContaining([...roles]))
  expect(new Set(requests.map(({ action }) => action))).toEqual(
    new Set([
      ...['read_assessment', 'read_result', 'rate', 'judge_criteria', 'write_explanation'],
      ...['delegate_filling', 'set_target'],
    ]),
  )
  await changeUse('DELETE')
  expect(await readersOf(requests)).toEqual(before)
})

interface Request {
  readonly operationId: string
  readonly action: Action
  readonly sending: Sending
}

/** The state counts for them. */
function ofAssessment(): Request[] {
  const operations = listOperations(undagi, own)
  return listRegisteredRoutes(undagi.routes).flatMap(({ name, operationId }) => {
    const action = operationId === undefined ? undefined : operationActions[operationId]
    const operation = operations[name.replace(' /api/', ' /')]
    if (operationId === undefined || action === undefined || operation === undefined) return []
    if (ruleOf(action).scope !== 'assessment') return []
    return [{ operationId, action, sending: { method: methodOf(name), ...operation } }]
  })
}

interface Subject {
  readonly name: string
  readonly with: Pick<Sending, 'token' | 'bearer'>
  readonly refusalOf: (action: Action) => number
}

function subjects(): Subject[] {
  const people = [...memberRoles, 'serba', 'pembantu'].map((name) => ({
    ...{ name, with: { token: sessionOf(name) }, refusalOf: () => 404 },
  }))
  return [
    ...people,
    // What no scope holds is refused before anybody looks at the round.
    {
      ...{ name: 'token', with: { bearer: tokenOfAll } },
      refusalOf: (action) => (actionsOfScopes(tokenScopeNames).includes(action) ? 404 : 403),
    },
    { name: 'public', with: {}, refusalOf: () => 401 },
  ]
}

/** Who sees an indicator of it. */
async function readersOf(requests: readonly Request[]): Promise<string[]> {
  const look = requests.find(({ operationId }) => operationId === 'getIndicator')
  if (look === undefined) throw new Error('No operation shows an indicator')
  const readers: string[] = []
  for (const { name, with: credentials } of subjects()) {
    const { status } = await send(undagi, { ...look.sending, ...credentials })
    if (status === 200) readers.push(name)
  }
  return readers
}

async function changeUse(method: 'PUT' | 'DELETE'): Promise<void> {
  const path = `/institutions/${undagi.institution(own).id}/rounds/${undagi.institution(own).rounds[2024]}/withdrawal`
  const { status } = await send(undagi, { method, path, token: sessionOf('administrator') })
  expect(status).toBe(200)
}
