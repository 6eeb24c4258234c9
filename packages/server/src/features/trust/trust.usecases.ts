/** What is relied on now, with its bytes: for whoever judges signatures. */
export { selectTrustInForce, type TrustInForce } from './trust.repository.ts'
