import type { MemberRole } from '@undagi/permissions'
import type { TestApp } from './create-test-app.ts'

/** An administrator ends a role of a colleague. What comes back gives it back. */
export async function endRole(
  undagi: TestApp,
  {
    of,
    role,
    by,
    at,
  }: { readonly of: string; readonly role: MemberRole; readonly by: string; readonly at: string },
): Promise<() => Promise<void>> {
  const institutionId = undagi.institution(at).id
  const as = undagi.as(by)
  const { data: people } = await as.GET('/institutions/{institutionId}/people', {
    params: { path: { institutionId } },
  })
  const membershipId =
    people?.find(({ name }) => name === of)?.memberships.find((each) => each.role === role)?.id ?? ''
  const params = { path: { institutionId, membershipId } }
  undagi.clock.advanceBy(1000)
  await as.DELETE('/institutions/{institutionId}/memberships/{membershipId}', { params })
  return async () => {
    await as.POST('/institutions/{institutionId}/memberships/{membershipId}/restoration', { params })
  }
}
