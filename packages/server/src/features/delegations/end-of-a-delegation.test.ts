import type { Schemas } from '@undagi/api-client'
import { memberRoles } from '@undagi/permissions'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { approveAssessment } from '../../testing/approve-assessment.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import {
  assessmentOf,
  delegateToColleague,
  delegateToNewcomer,
  endAfter,
  withdraw,
} from '../../testing/delegate-to.ts'
import { endRole } from '../../testing/end-role.ts'
import { acceptAs } from '../../testing/invite-people.ts'
import { readLog } from '../../testing/read-log.ts'
import { sessionOf, testPassword } from '../../testing/seed-institutions.ts'
import { setLocked } from '../../testing/set-locked.ts'
import { listMembers } from '../people/people.usecases.ts'
import { hashSecretToken } from '../session/secret-token.ts'
import { chooseHelpers } from './choose-helpers.ts'

// What ends a delegation besides its time and its withdrawal by who holds the role still.

let undagi: TestApp
beforeEach(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor', 'coordinator'],
      budi: ['unit_head'],
      wati: ['administrator'],
      ...{ dewi: ['coordinator'], kadis: ['person_in_charge'] },
    },
  })
})
afterEach(() => undagi.close())

const at = 'kota-arang'
const giving = { by: 'ani', at, codes: ['1'] }
const rate = (who: string) =>
  undagi.as(who).PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { assessmentId: assessmentOf(undagi, at), code: '1' } },
    body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
  })
/** By an invitation, as whoever has an account of their own is given a role. */
async function appoint(name: string, role: Schemas['GivenRole']): Promise<void> {
  const { data, error } = await undagi.as('wati').POST('/institutions/{institutionId}/invitations', {
    params: { path: { institutionId: undagi.institution(at).id } },
    body: { name, email: `${name}@undagi.test`, roles: [role], validTo: endAfter(undagi, 60) },
  })
  expect(error).toBeUndefined()
  expect((await acceptAs(undagi, name, data?.token ?? '')).error).toBeUndefined()
}
const stateFor = async (who: string, { id }: Schemas['GivenDelegation']) => {
  const { data } = await undagi.as(who).GET('/account/delegations')
  return data?.given.find((each) => each.id === id)?.state
}

test('the helper’s role ended: what was lent to a colleague ends with it; who was invited to help goes on', async () => {
  await delegateToColleague(undagi, giving, 'budi')
  await delegateToNewcomer(undagi, giving, 'fitri')
  await endRole(undagi, { of: 'budi', role: 'unit_head', by: 'wati', at })

  expect((await rate('budi')).response.status).toBe(404)
  expect((await readLog(undagi.database)).at(-1)).toMatchObject({ outcome: 'refused', actor_name: 'budi' })
  expect((await rate('fitri')).response.status).toBe(200)
})

test.each(['external_assessor', 'external_auditor', 'score_reviewer'] as const)(
  'a helper who becomes %s of the institution has lost what was lent, also once that has ended',
  async (role) => {
    const given = await delegateToColleague(undagi, giving, 'budi')
    const invited = await delegateToNewcomer(undagi, giving, 'fitri')
    for (const name of ['budi', 'fitri']) await appoint(name, role)

    for (const name of ['budi', 'fitri']) expect((await rate(name)).response.status).toBe(403)
    expect([await stateFor('ani', given), await stateFor('ani', invited)]).toEqual([
      'helper_gone',
      'helper_gone',
    ])

    await endRole(undagi, { of: 'budi', role, by: 'wati', at })
    undagi.clock.advanceBy(1000)
    expect((await rate('budi')).response.status).toBe(403)
    expect(await stateFor('ani', given)).toBe('helper_gone')
  },
)

test('the database and the list of whom one can ask leave out the same roles', async () => {
  const institutionId = undagi.institution(at).id
  const request = { token: hashSecretToken(sessionOf('wati')), at: undagi.clock.now() }
  const { rows, someone } = await undagi.database.asActor(request, async ({ db }) => ({
    ...(await db.execute(`SELECT prosrc FROM pg_proc WHERE proname = 'may_help'`)),
    someone: (await listMembers(db, institutionId)).filter(({ name }) => name === 'budi'),
  }))
  const known = memberRoles.filter((role) => String(rows[0]?.['prosrc']).includes(`'${role}'`))
  const leftOut = memberRoles.filter(
    (role) =>
      chooseHelpers(
        someone.map((each) => ({ ...each, role })),
        { at: request.at, giverId: '' },
      ).length === 0,
  )

  expect(known).toEqual(leftOut)
})

test('whoever gave it withdraws it also without the role that they lent from, and it does not come back with the role', async () => {
  const given = await delegateToColleague(undagi, giving, 'budi')
  const giveBack = await endRole(undagi, { of: 'ani', role: 'internal_assessor', by: 'wati', at })

  expect((await withdraw(undagi, 'ani', given)).response.status).toBe(204)
  await giveBack()
  expect(await stateFor('ani', given)).toBe('withdrawn')
  expect((await rate('budi')).response.status).toBe(403)
})

test('an administrator withdraws what a colleague gave; the helper and others do not', async () => {
  const given = await delegateToColleague(undagi, giving, 'budi')

  expect((await withdraw(undagi, 'budi', given)).response.status).toBe(403)
  expect((await withdraw(undagi, 'dewi', given)).response.status).toBe(404)
  expect((await withdraw(undagi, 'wati', given)).response.status).toBe(204)
  expect((await rate('budi')).response.status).toBe(403)
})

test('a role that asks for a second factor is not lent to who proved none, and sign-in leads them to one', async () => {
  await delegateToColleague(undagi, giving, 'budi')
  const institutionId = undagi.institution(at).id
  await undagi.as('wati').PUT('/institutions/{institutionId}/security/required-roles', {
    params: { path: { institutionId } },
    body: { roles: ['internal_assessor'] },
  })

  expect((await rate('budi')).response.status).toBe(403)
  const { data: own } = await undagi.as('budi').GET('/account/delegations')
  expect(own?.received).toMatchObject([{ state: 'needs_second_factor' }])
  const { data: overseen } = await undagi.as('wati').GET('/institutions/{institutionId}/delegations', {
    params: { path: { institutionId } },
  })
  expect(overseen).toMatchObject([{ state: 'needs_second_factor' }])
  const { data } = await undagi.stranger.POST('/session', {
    body: { email: 'budi@undagi.test', password: testPassword },
  })
  expect(data).toMatchObject({ next: 'enrolment', askedBy: 'delegation' })
})

test('while the round is locked, and once the assessment was sent, nothing can be filled in through it, and both sides and who keeps the people read why', async () => {
  const given = await delegateToColleague(undagi, giving, 'budi')
  const restFor = async (who: string) => {
    const { data } = await undagi.as(who).GET('/account/delegations')
    return [...(data?.given ?? []), ...(data?.received ?? [])].map(({ state, atRest }) => ({ state, atRest }))
  }
  const overseen = async () => {
    const params = { path: { institutionId: undagi.institution(at).id } }
    const { data } = await undagi.as('wati').GET('/institutions/{institutionId}/delegations', { params })
    return data?.find(({ id }) => id === given.id)?.atRest
  }
  expect(await restFor('budi')).toEqual([{ state: 'running', atRest: null }])

  await setLocked(undagi, { at, by: 'kadis' }, true)
  for (const who of ['ani', 'budi'])
    expect(await restFor(who)).toEqual([{ state: 'running', atRest: 'locked' }])
  expect(await overseen()).toBe('locked')
  expect((await rate('budi')).error?.code).toBe('calendar.is_locked')

  await setLocked(undagi, { at, by: 'kadis' }, false)
  expect(await restFor('ani')).toEqual([{ state: 'running', atRest: null }])
  await approveAssessment(undagi, assessmentOf(undagi, at), { assessor: 'ani', inCharge: 'kadis' })
  expect(await restFor('budi')).toEqual([{ state: 'running', atRest: 'sent' }])
  expect((await rate('budi')).response.status).toBeGreaterThanOrEqual(400)
})
