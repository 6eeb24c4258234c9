import type { AskedRequest } from './api/contributions.ts'

/** What was sent back counts as said no more, until it is said again. */
export const hasSaid = ({ answer }: Pick<AskedRequest, 'answer'>): boolean =>
  answer !== null && answer.sentBack === null
