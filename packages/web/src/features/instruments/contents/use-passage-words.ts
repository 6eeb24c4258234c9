import { useLingui } from '@lingui/react/macro'
import type { FoundPassage } from '@undagi/maturity'

/** Where in an indicator a passage stands. */
export function usePassageWords(): (passage: FoundPassage) => string {
  const { t } = useLingui()
  return ({ kind, level = '', criterion = '' }) => {
    switch (kind) {
      case 'code':
        return t`nomor`
      case 'short_name':
      case 'name':
        return t`nama resmi`
      case 'group':
        return t`termasuk`
      case 'meaning':
        return t`tingkat ${level}`
      case 'criterion':
      case 'criterion_code':
        return t`butir ${criterion}`
      case 'note':
        return t`catatan butir ${criterion}`
      case 'rule':
        return t`pembuktian butir ${criterion}`
      case 'ceiling':
        return t`mengapa tingkat ${level} belum lebih tinggi`
      case 'purpose':
        return t`untuk apa`
      case 'mistake':
        return t`sering keliru`
      case 'document':
        return t`dokumen yang lazim`
      case 'holder':
        return t`pemegang bukti`
      case 'model':
        return t`contoh isian`
      case 'source':
        return criterion === '' ? t`sumber` : t`sumber butir ${criterion}`
    }
  }
}
