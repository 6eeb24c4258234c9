import type { Operation } from './operations.ts'

const initialPassword = 'sebuah sandi panjang'
const keyResponse = { id: 'a', rawId: 'a', type: 'public-key', clientExtensionResults: {} }

/** What everybody may do to their own account; the password of all of them is another one. */
export const ownAccount: Readonly<Record<string, Operation>> = {
  'GET /session/door': { path: '/session/door' },
  'POST /session/second-factor': {
    path: '/session/second-factor',
    body: { ticket: 'tidak-ada', code: '123456' },
  },
  'POST /session/second-factor/enrolment': {
    path: '/session/second-factor/enrolment',
    body: { ticket: 'tidak-ada' },
  },
  'POST /session/second-factor/enrolment/confirmation': {
    path: '/session/second-factor/enrolment/confirmation',
    body: { ticket: 'tidak-ada', code: '123456' },
  },
  'POST /session/passkey/options': { path: '/session/passkey/options' },
  'POST /session/passkey': {
    path: '/session/passkey',
    body: {
      ticket: 'tidak-ada',
      credential: {
        ...keyResponse,
        response: { clientDataJSON: 'a', authenticatorData: 'a', signature: 'a', userHandle: '' },
      },
    },
  },
  'POST /session/password-reset': {
    path: '/session/password-reset',
    body: { email: 'siapa@undagi.test' },
  },
  'POST /session/password-reset/confirmation': {
    path: '/session/password-reset/confirmation',
    body: { token: 'tidak-ada', newPassword: initialPassword },
  },
  'GET /session/identity-providers': { path: '/session/identity-providers' },
  'POST /session/identity': {
    path: '/session/identity',
    body: { providerId: '00000000-0000-4000-8000-000000000000' },
  },
  'POST /session/identity/answer': {
    path: '/session/identity/answer',
    body: { query: 'code=a&state=tidak-ada' },
  },
  'GET /account/identities': { path: '/account/identities' },
  'POST /account/identities': { path: '/account/identities', body: { ticket: 'tidak-ada' } },
  'POST /account/identities/{providerId}/removal': {
    path: '/account/identities/00000000-0000-4000-8000-000000000000/removal',
    body: { password: 'salah' },
  },
  'GET /account/security': { path: '/account/security' },
  'PUT /account/password': {
    path: '/account/password',
    body: { currentPassword: 'salah', newPassword: initialPassword },
  },
  'GET /account/sessions': { path: '/account/sessions' },
  'DELETE /account/sessions/{sessionId}': { path: '/account/sessions/tidak-ada' },
  'DELETE /account/sessions': { path: '/account/sessions' },
  'POST /account/second-factor': {
    path: '/account/second-factor',
    body: { password: 'salah' },
  },
  'POST /account/second-factor/confirmation': {
    path: '/account/second-factor/confirmation',
    body: { code: '123456' },
  },
  'POST /account/second-factor/removal': {
    path: '/account/second-factor/removal',
    body: { password: 'salah' },
  },
  'POST /account/recovery-codes': {
    path: '/account/recovery-codes',
    body: { password: 'salah' },
  },
  'POST /account/passkeys/options': {
    path: '/account/passkeys/options',
    body: { password: 'salah' },
  },
  'POST /account/passkeys': {
    path: '/account/passkeys',
    body: {
      ticket: 'tidak-ada',
      name: 'Laptop',
      credential: {
        ...keyResponse,
        response: { clientDataJSON: 'a', attestationObject: 'a', transports: [] },
      },
    },
  },
  'POST /account/passkeys/{passkeyId}/removal': {
    path: '/account/passkeys/tidak-ada/removal',
    body: { password: 'salah' },
  },
}
