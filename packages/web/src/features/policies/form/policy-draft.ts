import type {
  NewPolicy,
  Policy,
  PolicyChange,
  PolicyKind,
  PolicyRelationKind,
  PolicyStep,
} from '../../../lib/api/contract.ts'

/** A row while it is being typed; `key` keeps it apart from its neighbours. */
type Row<Fields> = Fields & { readonly key: number }

/** What is typed about a policy; empty texts stand for what is not known. */
export interface PolicyDraft {
  readonly kind: PolicyKind | ''
  readonly subject: string
  readonly number: string
  readonly note: string
  readonly inForceFrom: string
  readonly reviewDueOn: string
  readonly evidenceItemId: string
  readonly articles: readonly Row<{ readonly article: string; readonly regulates: string }>[]
  readonly officers: readonly Row<{ readonly unitId: string; readonly name: string; readonly duty: string }>[]
  readonly relations: readonly Row<{
    readonly kind: PolicyRelationKind
    readonly otherId: string
    readonly otherTitle: string
  }>[]
  readonly carries: readonly Row<{
    readonly editionId: string
    readonly indicatorCode: string
    readonly criterionCode: string
  }>[]
}

export const emptyPolicyDraft: PolicyDraft = {
  ...{ kind: '', subject: '', number: '', note: '', inForceFrom: '', reviewDueOn: '', evidenceItemId: '' },
  ...{ articles: [], officers: [], relations: [], carries: [] },
}

/** A policy as it stands, to be changed. */
export function draftOf(policy: Policy): PolicyDraft {
  const { kind, subject, number, note, inForceFrom, reviewDueOn, text } = policy
  return {
    ...{ kind, subject, number: number ?? '', note },
    ...{ inForceFrom: inForceFrom ?? '', reviewDueOn: reviewDueOn ?? '', evidenceItemId: text?.itemId ?? '' },
    articles: policy.articles.map((each, key) => ({ ...each, key })),
    officers: policy.officers.map(({ unitId, name, duty }, key) => ({
      ...{ unitId: unitId ?? '', name, duty, key },
    })),
    relations: policy.relations.map(({ kind: does, other, otherTitle }, key) => ({
      ...{ kind: does, otherId: other?.id ?? '', otherTitle: otherTitle ?? '', key },
    })),
    carries: policy.carries.map(({ editionId, indicatorCode, criterionCode }, key) => ({
      ...{ editionId, indicatorCode, criterionCode: criterionCode ?? '', key },
    })),
  }
}

export interface FirstStep {
  readonly step: PolicyStep | ''
  readonly day: string
  readonly note: string
}

export interface PolicyFaults {
  readonly kind?: true
  readonly subject?: true
  readonly number?: true
  readonly rows?: true
}

/** What is missing before it can be sent; `isEnacted`: a number is asked. */
export function faultsOf(draft: PolicyDraft, isEnacted: boolean): PolicyFaults {
  const isBlank = (text: string) => text.trim() === ''
  const rowMissing =
    draft.articles.some(({ article, regulates }) => isBlank(article) || isBlank(regulates)) ||
    draft.officers.some(({ name }) => isBlank(name)) ||
    draft.relations.some(({ otherId, otherTitle }) => isBlank(otherId) && isBlank(otherTitle)) ||
    draft.carries.some(({ indicatorCode }) => isBlank(indicatorCode))
  return {
    ...(draft.kind === '' ? { kind: true } : {}),
    ...(isBlank(draft.subject) ? { subject: true } : {}),
    ...(isEnacted && isBlank(draft.number) ? { number: true } : {}),
    ...(rowMissing ? { rows: true } : {}),
  }
}

type Described = Omit<PolicyChange, 'expectedVersion'>

/** As it is sent; undefined while something is missing. */
export function toDescribed(draft: PolicyDraft, isEnacted: boolean): Described | undefined {
  const { kind, subject, number, note, inForceFrom, reviewDueOn, evidenceItemId } = draft
  if (kind === '' || Object.keys(faultsOf(draft, isEnacted)).length > 0) return undefined
  return {
    ...{ kind, subject, note, number: orNull(number), inForceFrom: orNull(inForceFrom) },
    ...{ reviewDueOn: orNull(reviewDueOn), evidenceItemId: orNull(evidenceItemId) },
    articles: draft.articles.map(({ article, regulates }) => ({ article, regulates })),
    officers: draft.officers.map(({ unitId, name, duty }) => ({ unitId: orNull(unitId), name, duty })),
    relations: draft.relations.map(({ kind: does, otherId, otherTitle }) => ({
      ...{ kind: does, otherId: orNull(otherId) },
      otherTitle: orNull(otherId) === null ? orNull(otherTitle) : null,
    })),
    carries: draft.carries.map(({ editionId, indicatorCode, criterionCode }) => ({
      ...{ editionId, indicatorCode, criterionCode: orNull(criterionCode) },
    })),
  }
}

export function toNewPolicy(draft: PolicyDraft, { step, day, note }: FirstStep): NewPolicy | undefined {
  const described = toDescribed(draft, isEnacting(step))
  if (described === undefined || step === '' || day === '') return undefined
  return { ...described, steps: [{ step, day, note }] }
}

/** Whether what happened asks for a number. */
export const isEnacting = (step: PolicyStep | ''): boolean => step === 'enacted' || step === 'promulgated'

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
