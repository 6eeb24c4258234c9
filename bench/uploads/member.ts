import { z } from 'zod'
import { examplePassword, type ServedUndagi } from '../../scripts/test/served-undagi.ts'

const sessionSchema = z.object({
  permissions: z.array(z.object({ institutionId: z.string(), actions: z.array(z.string()) })),
})

/** Somebody of Kota Contoh who is signed in and may add evidence. */
export interface Member {
  readonly address: string
  readonly cookie: string
  readonly institutionId: string
}

export async function signInAsRina(served: ServedUndagi): Promise<Member> {
  const { address } = served
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'rina@contoh.go.id', password: examplePassword(served) }),
  })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0] ?? '')
    .join('; ')
  if (!signedIn.ok) throw new Error(`Sign-in answered ${signedIn.status}.`)
  const session = await fetch(`${address}/api/session`, { headers: { Cookie: cookie } })
  const { permissions } = sessionSchema.parse(await session.json())
  const own = permissions.find(({ actions }) => actions.includes('add_evidence'))
  if (own === undefined) throw new Error('Rina may not add evidence.')
  return { address, cookie, institutionId: own.institutionId }
}
