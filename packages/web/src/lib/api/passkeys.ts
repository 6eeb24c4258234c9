import { ApiProblem, dataOf } from '@undagi/api-client'
import { hasName } from '../has-name.ts'
import { api } from './client.ts'
import type { Session } from './contract.ts'

/** The person closed the device's window, or it had no key for this place. */
export class PasskeyCancelled extends Error {
  override readonly name = 'PasskeyCancelled'
}

/**
 * Only where the browser can keep keys, which needs a page over https or on this very computer, under a name: a key belongs to a
 * name, and a number (127.0.0.1) is none.
 */
export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && window.isSecureContext && hasName(window.location.hostname)

// Needed by few and only after a press: in no page's first load.
const loadCeremony = () => import('@simplewebauthn/browser')

export async function signInWithPasskey(): Promise<Session> {
  const { startAuthentication } = await loadCeremony()
  const { ticket, options } = await dataOf(api.POST('/session/passkey/options'))
  const { id, rawId, type, response } = await startAuthentication({ optionsJSON: options }).catch(cancelled)
  const { clientDataJSON, authenticatorData, signature, userHandle = '' } = response
  const signed = { clientDataJSON, authenticatorData, signature, userHandle }
  const credential = { id, rawId, type, clientExtensionResults: {}, response: signed }
  return dataOf(api.POST('/session/passkey', { body: { ticket, credential } }))
}

export async function addPasskey({ name, password }: { name: string; password: string }): Promise<void> {
  const { startRegistration } = await loadCeremony()
  const { ticket, options } = await dataOf(api.POST('/account/passkeys/options', { body: { password } }))
  const { id, rawId, type, response } = await startRegistration({ optionsJSON: options }).catch(cancelled)
  const { clientDataJSON, attestationObject, transports = [] } = response
  const made = { clientDataJSON, attestationObject, transports: transports.flatMap(known) }
  const credential = { id, rawId, type, clientExtensionResults: {}, response: made }
  const { error } = await api.POST('/account/passkeys', { body: { ticket, name, credential } })
  if (error) throw new ApiProblem(error)
}

const transportNames = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const

const known = (transport: string) => transportNames.filter((each) => each === transport)

function cancelled(cause: unknown): never {
  throw new PasskeyCancelled('the ceremony did not end with a key', { cause })
}
