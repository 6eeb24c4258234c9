import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'

const fieldWords: Readonly<Record<string, MessageDescriptor>> = {
  name: msg`nama`,
  shortName: msg`nama pendek`,
  weight: msg`bobot`,
  meaning: msg`arti`,
  text: msg`bunyi`,
  rule: msg`pembuktian`,
  note: msg`catatan`,
  uncertain: msg`tidak jelas`,
  requires: msg`tingkat yang perlu`,
  criteriaStatus: msg`keadaan butir`,
  capability: msg`kapabilitas`,
  conversion: msg`konversi`,
  'source.document': msg`dokumen sumber`,
  'source.at': msg`letak sumber`,
  'source.note': msg`catatan sumber`,
  'source.confidence': msg`kepastian`,
  level: msg`tingkat`,
  parent: msg`termasuk dalam`,
  order: msg`urutan`,
}

/** A field of the file by the word people use; what has none keeps its key. */
export function useFieldWords(): (field: string) => string {
  const { i18n } = useLingui()
  return (field) => {
    const words = fieldWords[field]
    return words ? i18n._(words) : field
  }
}
