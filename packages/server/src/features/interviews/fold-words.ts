import type { Contribution, Signed } from './interview.ts'
import type { EntryOf } from './interview-entry.ts'

const kinds = { asked: 'question', answered: 'answer', noted: 'note' } as const

/** What was asked, answered and noted, each text with all its versions. */
export function foldWords(
  before: readonly Contribution[],
  entry: EntryOf<'asked' | 'answered' | 'noted'>,
  by: Signed,
): readonly Contribution[] {
  return written(before, { ...entry, ...by, kind: kinds[entry.kind] })
}

interface Written extends Signed {
  readonly contributionId: string
  readonly kind: Contribution['kind']
  readonly code: string
  readonly text: string
  readonly basedOn: number
  readonly questionId?: string | null
  readonly spokenBy?: string
}

/** A further version of one's own text; nothing that was written is ever taken away. */
function written(before: readonly Contribution[], entry: Written): readonly Contribution[] {
  const { contributionId: id, kind, code, text, basedOn, byId, byName, at } = entry
  const known = before.find((each) => each.id === id)
  if (known === undefined) {
    const { questionId = null, spokenBy = '' } = entry
    const versions = [{ text, at, isContested: false }]
    return [...before, { id, kind, code, questionId, spokenBy, versions, byId, byName, at }]
  }
  const version = { text, at, isContested: basedOn !== known.versions.length }
  return before.map((each) => (each === known ? { ...each, versions: [...each.versions, version] } : each))
}
