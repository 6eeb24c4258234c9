import type { Schemas } from '@undagi/api-client'
import type { TestApp } from './create-test-app.ts'

type Role = Schemas['GivenRole']

/** An invitation that an administrator has just made, with its link. */
export async function invite(
  undagi: TestApp,
  { by, to, email, roles = ['internal_assessor'] }: { by: string; to: string; email: string; roles?: Role[] },
): Promise<Schemas['IssuedInvitation'] & { token: string }> {
  const { data, error } = await undagi.as(by).POST('/institutions/{institutionId}/invitations', {
    params: { path: { institutionId: undagi.institution(to).id } },
    body: { name: 'Tamu', email, roles },
  })
  if (data === undefined) throw new Error(JSON.stringify(error))
  return { ...data, token: data.token ?? '' }
}

export const openLink = (undagi: TestApp, token: string) =>
  undagi.stranger.POST('/invitations/lookup', { body: { token } })

const newPassword = 'sandi baru yang panjang'

export const acceptAsNewcomer = (undagi: TestApp, token: string, password = newPassword) =>
  undagi.stranger.POST('/invitations/acceptance', {
    body: { token, newAccount: { name: 'Nama Sendiri', password } },
  })

export const acceptAs = (undagi: TestApp, person: string, token: string) =>
  undagi.as(person).POST('/invitations/acceptance', { body: { token } })
