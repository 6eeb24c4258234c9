import type { DocumentKind } from '../../document-kind.ts'
import type { SequenceRule } from '../../rule.ts'
import type { FileIssue } from '../file-issue.ts'
import { ruleSchema } from '../rule-schema.ts'
import { at, issueAt, type Spot } from '../spot.ts'
import { rulesTogether } from './criterion-spots.ts'

/** The criteria of one level ask no circle: not A before B and B before A, nor round several corners. */
export function checkSequences(rules: readonly Spot[]): readonly FileIssue[] {
  const sequences = rules.flatMap(rulesTogether).flatMap(toSequence)
  return sequences
    .filter((sequence) => leadsBack(sequence, sequences))
    .map(({ spot }) => {
      const message =
        'Urutan ini berputar: aturan lain di tingkat ini meminta urutan sebaliknya. Hapus atau balik salah satunya.'
      return issueAt(at(spot, 'then'), 'rules.circular', message)
    })
}

interface Sequence {
  readonly spot: Spot
  readonly rule: SequenceRule
}

function toSequence(spot: Spot): readonly Sequence[] {
  const { data: rule } = ruleSchema.safeParse(spot.value)
  return rule?.kind === 'sequence' ? [{ spot, rule }] : []
}

/** Whether what follows it must, in the end, stand before it. */
function leadsBack(start: Sequence, sequences: readonly Sequence[]): boolean {
  const reached = new Set<Sequence>()
  const open = sequences.filter((each) => each !== start && follows(start, each))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    if (follows(next, start)) return true
    const from = next
    open.push(...sequences.filter((each) => each !== start && follows(from, each)))
  }
  return false
}

/** Whatever one sequence ends with is what the next begins with. */
function follows({ rule: { then } }: Sequence, { rule: { first } }: Sequence): boolean {
  return then.every((kind: DocumentKind) => first.includes(kind))
}
