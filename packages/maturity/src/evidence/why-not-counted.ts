import { isLegalAct } from './need.ts'
import type { WeighedDocument } from './prepare-evidence.ts'
import type { Reason } from './reason.ts'

/**
 * Why a document by itself does not count where its kind usually would: "dated after the assessment". `undefined`: nothing stands against it.
 * What a criterion lacks may be told of another document; whoever looks at this one asks about this one.
 */
export function whyNotCounted({ facts, standing }: WeighedDocument): Reason | undefined {
  const check = standing[facts.kinds.every(isLegalAct) ? 'enacted' : 'documented']
  return check.truth === 'no' ? check.explain() : undefined
}
