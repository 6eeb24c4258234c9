import type { DocumentKind } from '../document-kind.ts'
import { isLegalAct } from './need.ts'

/**
 * What it takes to fulfil a criterion, the lightest first. Experience of practitioners, never law: Pedoman 3/2024 says
 * nothing about effort. The order and the words stand here alone.
 */
export const effortNames = {
  look: 'seseorang melihat dan memutuskan',
  complete_file: 'melengkapi berkas yang sudah ada',
  hold_review: 'mengadakan dan mencatat reviu atau audit internal',
  write_document: 'menulis dan mengesahkan dokumen',
  reach_units: 'menjangkau unit yang belum menerapkan',
  build_service: 'membangun atau menghubungkan layanan',
  enact_policy: 'menetapkan atau mengubah kebijakan (berbulan-bulan)',
  outside_party: 'menunggu pihak luar: auditor luar atau instansi lain',
} as const

export type Effort = keyof typeof effortNames

const order = new Map(Object.keys(effortNames).map((effort, position) => [effort, position]))

/** Negative where the first is lighter, as `toSorted` wants it. */
export function compareEffort(a: Effort, b: Effort): number {
  return (order.get(a) ?? 0) - (order.get(b) ?? 0)
}

export function lightest(first: Effort, ...others: readonly Effort[]): Effort {
  return others.reduce((least, each) => (compareEffort(each, least) < 0 ? each : least), first)
}

export function heaviest(first: Effort, ...others: readonly Effort[]): Effort {
  return others.reduce((most, each) => (compareEffort(each, most) > 0 ? each : most), first)
}

const reviewKinds: ReadonlySet<DocumentKind> = new Set(['review_minutes', 'review_report'])

/** The lightest of the kinds that would do. */
export function effortOfKinds(kinds: readonly DocumentKind[] = []): Effort {
  const [first, ...others] = kinds.map(effortOfKind)
  return first === undefined ? 'write_document' : lightest(first, ...others)
}

function effortOfKind(kind: DocumentKind): Effort {
  if (reviewKinds.has(kind)) return 'hold_review'
  return kind !== 'circular' && isLegalAct(kind) ? 'enact_policy' : 'write_document'
}
