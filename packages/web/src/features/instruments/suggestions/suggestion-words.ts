import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SuggestionKind, SuggestionStatus } from '../api/suggestions.ts'

export const kindWords: Record<SuggestionKind, MessageDescriptor> = {
  typo: msg`salah ketik`,
  wording: msg`bunyi`,
  source: msg`sumber`,
  rule: msg`aturan`,
  other: msg`lain`,
}

export const statusWords: Record<SuggestionStatus, MessageDescriptor> = {
  open: msg`belum ditanggapi`,
  withdrawn: msg`ditarik`,
  taken_up: msg`diterima`,
  not_taken_up: msg`tidak diterima`,
}
