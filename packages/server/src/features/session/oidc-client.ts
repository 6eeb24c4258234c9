import type { ClientAuth, Configuration } from 'openid-client'
import type { FetchOutside } from '../../platform/http/fetch-outside.ts'

interface Provider {
  readonly issuer: string
  readonly clientId: string
  readonly secret: string
}

/** Loaded when somebody first uses a provider. */
const load = () => import('openid-client')

/** Asks the provider what it is; throws where it is not the one that its address says. */
export async function openProvider(
  { issuer, clientId, secret }: Provider,
  fetchOutside: FetchOutside,
): Promise<Configuration> {
  const client = await load()
  const address = new URL(issuer)
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)]
  const proveClient: ClientAuth = (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest)
  }
  return client.discovery(address, clientId, undefined, proveClient, {
    [client.customFetch]: (url, { method, headers, body }) =>
      fetchOutside(url, {
        ...{ method, headers },
        ...(body !== undefined && body !== null && { body: String(body) }),
      }),
    // Without TLS only this computer is asked, and only where the operator has named it: fetchOutside sees to it.
    execute: address.protocol === 'http:' ? [client.allowInsecureRequests] : [],
  })
}

/** What stands between leaving for the provider and coming back. */
export interface Errand {
  readonly redirectUri: string
  readonly nonce: string
  readonly verifier: string
}

export async function beginErrand(redirectUri: string): Promise<Errand> {
  const client = await load()
  return { redirectUri, nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() }
}

export async function addressFor(
  provider: Configuration,
  { redirectUri, nonce, verifier }: Errand,
  state: string,
): Promise<string> {
  const client = await load()
  return client.buildAuthorizationUrl(provider, {
    ...{ redirect_uri: redirectUri, scope: 'openid email profile', state, nonce },
    ...{ code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
  }).href
}

export interface Identity {
  readonly subject: string
  readonly email: string
}

/** Who came back; throws where anything of the answer is not as it was asked. */
export async function redeem(
  provider: Configuration,
  { redirectUri, nonce, verifier }: Errand,
  { query, state }: { readonly query: string; readonly state: string },
): Promise<Identity> {
  const client = await load()
  const back = new URL(redirectUri)
  back.search = query
  const tokens = await client.authorizationCodeGrant(provider, back, {
    ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
  })
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('There is no ID token')
  return { subject: claims.sub, email: typeof claims.email === 'string' ? claims.email : '' }
}
