import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export interface IdentityServer {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who signs in there next, without being asked. */
  signsIn(person: { readonly subject: string; readonly email: string }): void
  stop(): Promise<void>
}

const clientId = 'undagi'
const clientSecret = 'rahasia-klien-yang-panjang-dan-acak'

/** A real provider of OpenID Connect on this computer, where whoever comes is at once signed in as the person that was named. */
export async function startIdentityServer(redirectUri: string): Promise<IdentityServer> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const emails = new Map<string, string>()
  let next = ''
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'uji', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['hanya untuk uji'] },
    pkce: { required: () => true },
    claims: { email: ['email'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email: emails.get(accountId) }),
    }),
  })
  provider.use(async (context, passOn) => {
    if (!context.path.startsWith('/interaction/')) return passOn()
    const grant = new provider.Grant({ accountId: next, clientId })
    grant.addOIDCScope('openid email profile')
    const result = { login: { accountId: next }, consent: { grantId: await grant.save() } }
    await provider.interactionFinished(context.req, context.res, result)
  })
  server.on('request', provider.callback())
  return {
    issuer,
    clientId,
    clientSecret,
    signsIn({ subject, email }) {
      emails.set(subject, email)
      next = subject
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** What a browser does between leaving for the provider and coming back: follows, with its cookies, until it is sent to us. */
export async function visit(url: string, home: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = url
  for (let step = 0; step < 10; step += 1) {
    if (at.startsWith(home)) return new URL(at).search.slice(1)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null)
      throw new Error(`The provider stopped with ${response.status}: ${await response.text()}`)
    at = new URL(location, at).href
  }
  throw new Error('The provider does not send back')
}
