import { dataOf } from '@undagi/api-client'
import { api } from './client.ts'
import type { Session, TotpOffer } from './contract.ts'

interface Proof {
  readonly ticket: string
  readonly code: string
}

export const proveSecondFactor = (proof: Proof): Promise<Session> =>
  dataOf(api.POST('/session/second-factor', { body: proof }))

export const offerTotp = (ticket: string): Promise<TotpOffer> =>
  dataOf(api.POST('/session/second-factor/enrolment', { body: { ticket } }))

export const confirmTotp = (proof: Proof): Promise<{ session: Session; recoveryCodes: string[] }> =>
  dataOf(api.POST('/session/second-factor/enrolment/confirmation', { body: proof }))
