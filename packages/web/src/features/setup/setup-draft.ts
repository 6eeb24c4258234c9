import type { Schemas } from '@undagi/api-client'

export type SetupFound = Schemas['SetupFound']
export type SetupOptions = Schemas['SetupOptions']
export type EditionChoice = SetupOptions['editions'][number]
export type OfficialInstitution = SetupFound['institution']
export type Category = OfficialInstitution['category']
export type TimeZone = Schemas['TimeZone']
export type RoundKind = Schemas['RoundKind']

export const categories: readonly Category[] = ['kota', 'kabupaten', 'provinsi', 'kementerian', 'lembaga']
export const timeZones: readonly TimeZone[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']
export const roundKinds: readonly RoundKind[] = ['self_assessment', 'evaluation', 'monitoring']
export const unitSources = ['template', 'list', 'later'] as const

export interface TemplateUnit {
  readonly name: string
  readonly shortName: string
  readonly ticked: boolean
}

/** Null where a person has not said otherwise: then the value follows from the rest, such as the year. */
export interface RoundDraft {
  readonly year: string
  readonly name: string | null
  readonly edition: string | null
  readonly kind: RoundKind
  readonly assessmentDate: string | null
  readonly deadlineDate: string
  readonly deadlineTime: string
  readonly target: string
}

/** What has been answered so far; the password is not part of it, because it is kept over a reload. */
export interface SetupDraft {
  /** Its id in the register, and the name under which it is found again there. */
  readonly official: { readonly id: string; readonly name: string } | null
  /** Written by hand: the institution is in no list. */
  readonly isOwn: boolean
  readonly ownName: string
  readonly category: Category
  readonly timeZone: TimeZone
  readonly name: string
  readonly email: string
  readonly unitSource: (typeof unitSources)[number]
  /** Of which category the template below is. */
  readonly templateOf: Category | null
  readonly template: readonly TemplateUnit[]
  readonly list: string
  readonly round: RoundDraft
}

export function emptyDraft(year: number): SetupDraft {
  return {
    ...{ official: null, isOwn: false, ownName: '', category: 'kota', timeZone: 'Asia/Jakarta' },
    ...{ name: '', email: '', unitSource: 'template', templateOf: null, template: [], list: '' },
    round: {
      ...{ year: String(year), name: null, edition: null, kind: 'self_assessment', assessmentDate: null },
      ...{ deadlineDate: '', deadlineTime: '', target: '' },
    },
  }
}
