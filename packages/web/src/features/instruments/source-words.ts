import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Indicator, Source, SourceDocument } from '@undagi/maturity'

/** How sure a fact is, where its text does not settle it. */
export const confidenceWords: Record<NonNullable<Source['confidence']>, MessageDescriptor> = {
  inferred: msg`disimpulkan, tidak tertulis`,
  unconfirmed: msg`belum dikonfirmasi`,
  disputed: msg`diperselisihkan`,
}

export const documentKindWords: Record<SourceDocument['kind'], MessageDescriptor> = {
  regulation: msg`Peraturan`,
  guideline: msg`Pedoman`,
  report: msg`Laporan`,
  secondary: msg`Sumber sekunder`,
  experience: msg`Pengalaman`,
}

/** What stands in place of criteria that are not written, or before those that are not certain. */
export const criteriaStatusWords: Record<
  Exclude<Indicator['criteriaStatus'], 'complete'>,
  MessageDescriptor
> = {
  names_only: msg`Butir indikator ini belum tersedia. Yang tampak hanya nama resmi tingkatnya; bacalah naskahnya pada sumbernya.`,
  meanings_only: msg`Untuk edisi ini hanya arti tingkatnya yang ditulis, agar hasil lama dapat dibaca. Butirnya tidak ada.`,
  unconfirmed: msg`Susunan kata butir ini belum dikonfirmasi dengan naskah resmi.`,
}
