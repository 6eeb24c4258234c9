import type { SignatureFindings } from '../../../lib/api/contract.ts'

export type Judged = Pick<SignatureFindings, 'shown' | 'state' | 'secondOpinion'>

/** Two programs differ, or ours broke: neither answer is passed off as certain. */
export const needsPerson = ({ state, secondOpinion }: Judged) =>
  state === 'failed' || secondOpinion === 'disagrees'
