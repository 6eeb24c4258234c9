/** What another feature reads within its own transaction. */
export { selectStandingWords } from '../standing-values.repository.ts'
