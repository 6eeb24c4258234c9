/** For a statement of another feature that reads assessments too: whether the round of each is locked now. */
export { isLocked as isRoundLocked } from '../assessments.repository.ts'
