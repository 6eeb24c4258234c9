import type { Schemas } from '@undagi/api-client'
import type { TestApp } from './create-test-app.ts'
import { acceptAsNewcomer } from './invite-people.ts'

interface Giving {
  readonly by: string
  readonly at: string
  readonly codes: readonly string[]
  readonly days?: number
}

const dayMs = 24 * 60 * 60 * 1000

/** When a delegation of so many days ends. */
export const endAfter = (undagi: TestApp, days: number) =>
  new Date(undagi.clock.now().getTime() + days * dayMs).toISOString()

/** Asks for a delegation in the round of 2024, whatever comes of it. */
export async function tryToDelegate(
  undagi: TestApp,
  { by, at, codes, days = 7 }: Giving,
  to: Schemas['NewDelegation']['to'],
) {
  return undagi.as(by).POST('/assessments/{assessmentId}/delegations', {
    params: { path: { assessmentId: assessmentOf(undagi, at) } },
    body: { indicatorCodes: [...codes], validTo: endAfter(undagi, days), to },
  })
}

/** To a colleague, by the name in the seed. */
export async function delegateToColleague(
  undagi: TestApp,
  giving: Giving,
  colleague: string,
): Promise<Schemas['GivenDelegation']> {
  const { data } = await undagi.as(colleague).GET('/session')
  const { data: given, error } = await tryToDelegate(undagi, giving, { personId: data?.person.id ?? '' })
  if (given === undefined) throw new Error(JSON.stringify(error))
  return given
}

/** To somebody who has no account and no role; they accept, and `undagi.as(name)` is them. */
export async function delegateToNewcomer(
  undagi: TestApp,
  giving: Giving,
  name: string,
): Promise<Schemas['GivenDelegation']> {
  const { data: given, error } = await tryToDelegate(undagi, giving, { name, email: `${name}@undagi.test` })
  if (given?.token == null) throw new Error(JSON.stringify(error))
  await acceptAsNewcomer(undagi, given.token)
  await undagi.signInAgain(name)
  return given
}

export async function withdraw(
  undagi: TestApp,
  by: string,
  { id, assessmentId }: Schemas['GivenDelegation'],
) {
  return undagi.as(by).DELETE('/assessments/{assessmentId}/delegations/{delegationId}', {
    params: { path: { assessmentId, delegationId: id } },
  })
}

export function assessmentOf(undagi: TestApp, at: string, year = 2024): string {
  const id = undagi.institution(at).assessments[year]
  if (id === undefined) throw new Error(`${at} has no round of ${year}`)
  return id
}
