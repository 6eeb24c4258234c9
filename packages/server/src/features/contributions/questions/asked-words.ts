import { findQuestionBank } from './question-bank.ts'
import type { OwnQuestionRow } from './questions.repository.ts'

/** How an indicator is asked about: in the institution's own words, or else in Undagi's. */
export interface AskedWords {
  readonly question: string
  readonly proof: string
  readonly notProof: string
  readonly wordedBy: 'institution' | 'undagi'
  /** Of the institution's own words; null: they are Undagi's. */
  readonly authorName: string | null
  /** What is to be seen before it is worded anew; 0: never by the institution. */
  readonly sequence: number
}

/** By code; of an indicator that nobody has worded there are none. Whoever takes Undagi's words over again has them as Undagi's. */
export function gatherWords(
  editionId: string,
  own: readonly OwnQuestionRow[],
): (code: string) => AskedWords | undefined {
  const bank = findQuestionBank(editionId)?.byCode
  const ownByCode = new Map(own.map(({ question }) => [question.indicatorCode, question]))
  return (code) => {
    const ours = bank?.get(code)
    const theirs = ownByCode.get(code)
    const sequence = theirs?.sequence ?? 0
    if (theirs === undefined || isSame(theirs, ours))
      return ours && { ...words(ours), wordedBy: 'undagi', authorName: null, sequence }
    return { ...words(theirs), wordedBy: 'institution', authorName: theirs.authorName, sequence }
  }
}

type Words = Pick<AskedWords, 'question' | 'proof' | 'notProof'>

const words = ({ question, proof, notProof }: Words): Words => ({ question, proof, notProof })

const isSame = (one: Words, other: Words | undefined): boolean =>
  one.question === other?.question && one.proof === other.proof && one.notProof === other.notProof
