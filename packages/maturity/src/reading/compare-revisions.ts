import type { Instrument } from '../instrument.ts'
import { type Fact, type FactSubject, factsOf, type SubjectFacts, subjectKey } from './instrument-facts.ts'

/** What one revision says otherwise than another about one subject. */
export interface RevisionChange {
  readonly subject: FactSubject
  readonly kind: 'added' | 'removed' | 'changed'
  /** Name of the subject, in the later revision where it has one. */
  readonly name: string
  /** Empty where the subject is new or gone as a whole. */
  readonly fields: readonly FieldChange[]
}

export interface FieldChange {
  /** Key of the file: "weight", "source.at", "rule"; "order" for the order of what stands below. */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/**
 * What changed from one revision of an edition to another, subject by subject and field by field, in the order of
 * reading. Nothing comes out if and only if both say the same.
 */
export function compareRevisions(before: Instrument, after: Instrument): readonly RevisionChange[] {
  const [old, now] = [indexOf(before), indexOf(after)]
  return mergeKeys([...old.keys()], [...now.keys()]).flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    if (was && is) return changeOf(was, is)
    const only = is ?? was
    const [own, other] = is ? [now, old] : [old, now]
    if (!only || isPartOfWhole(only, own, other)) return []
    return [{ subject: only.subject, kind: is ? 'added' : 'removed', name: only.name, fields: [] } as const]
  })
}

type Index = ReadonlyMap<string, SubjectFacts>

function indexOf(instrument: Instrument): Index {
  return new Map(factsOf(instrument).map((each) => [subjectKey(each.subject), each]))
}

/** The order of the later revision; what is gone stays behind what stood before it. */
function mergeKeys(old: readonly string[], now: readonly string[]): readonly string[] {
  const present = new Set(now)
  const merged = [...now]
  old.forEach((key, position) => {
    if (present.has(key)) return
    const previous = old[position - 1]
    merged.splice(previous === undefined ? 0 : merged.indexOf(previous) + 1, 0, key)
  })
  return merged
}

/** A level of a new indicator is no news of its own. */
function isPartOfWhole({ within }: SubjectFacts, own: Index, other: Index): boolean {
  return within !== undefined && own.has(within) && !other.has(within)
}

function changeOf(was: SubjectFacts, is: SubjectFacts): readonly RevisionChange[] {
  const fields = [...fieldChanges(was.facts, is.facts), ...orderChange(was.order, is.order)]
  if (fields.length === 0) return []
  return [{ subject: is.subject, kind: 'changed', name: is.name, fields }]
}

function fieldChanges(was: readonly Fact[], is: readonly Fact[]): readonly FieldChange[] {
  const old = new Map(was.map((fact) => [fact.field, fact]))
  const now = new Map(is.map((fact) => [fact.field, fact]))
  return mergeKeys([...old.keys()], [...now.keys()])
    .filter((field) => old.get(field)?.value !== now.get(field)?.value)
    .map((field) => ({
      field,
      before: old.get(field)?.shown ?? null,
      after: now.get(field)?.shown ?? null,
    }))
}

/** Of what both have; what is new or gone is told where it stands. */
function orderChange(was: readonly string[], is: readonly string[]): readonly FieldChange[] {
  const before = was.filter((code) => is.includes(code)).join('; ')
  const after = is.filter((code) => was.includes(code)).join('; ')
  return before === after ? [] : [{ field: 'order', before, after }]
}
