export interface Institution {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly sample: boolean
}
export interface Session {
  readonly person: { readonly id: string; readonly name: string; readonly email: string }
  readonly memberships: readonly {
    readonly institution: Institution
    readonly role: 'administrator' | 'internal_assessor'
  }[]
}
export interface RoundOverview {
  readonly id: string
  readonly year: number
  readonly name: string
  readonly kind: string
  readonly assessmentId: string
  readonly edition: {
    readonly id: string
    readonly revision: number
    readonly sha256: string
    readonly shortName: string
  }
  readonly assessmentDate: string
  readonly deadline: string | null
  readonly timeZone: string
  readonly target: string | null
  readonly index: { readonly exact: string; readonly rounded: string } | null
  readonly predicate: string | null
  readonly answered: number
  readonly indicators: number
  readonly comparableWithPrevious: boolean
}
export interface Overview {
  readonly institution: Institution
  readonly rounds: readonly RoundOverview[]
}
export interface IndicatorRow {
  readonly code: string
  readonly value: string | null
  readonly reason: string | null
  readonly metCriteria: readonly string[]
  readonly version: number
  readonly changedByName: string | null
  readonly changedAt: string | null
  readonly previousValue: string | null
  readonly hasFacts: boolean
  readonly hasAnalysis: boolean
}
export interface Assessment {
  readonly id: string
  readonly institution: Institution
  readonly target: string | null
  readonly version: number
  readonly can: { readonly rate: boolean }
  readonly indicators: readonly IndicatorRow[]
}
export interface Draft {
  readonly text: string
  readonly version: number
  readonly updatedByName: string | null
  readonly updatedAt: string | null
  readonly settled: boolean
}
export interface IndicatorDetail {
  readonly code: string
  readonly value: string | null
  readonly reason: string | null
  readonly metCriteria: readonly string[]
  readonly facts: Draft
  readonly analysis: Draft
  readonly version: number
  readonly previousValue: string | null
  readonly changedByName: string | null
  readonly changedAt: string | null
}
