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
  ceiling: msg`mengapa belum lebih tinggi`,
  onlyIn: msg`hanya dalam naskah`,
  textEditions: msg`naskah`,
  glossary: msg`singkatan`,
  sources: msg`dokumen`,
  'guidance.purpose': msg`untuk apa`,
  'guidance.holders': msg`pemegang bukti`,
  'guidance.typicalDocuments': msg`dokumen yang lazim`,
  'guidance.mistakes': msg`sering keliru`,
  'guidance.model.facts': msg`contoh Fakta`,
  'guidance.model.analysis': msg`contoh Analisis`,
  'guidance.related': msg`indikator terkait`,
  'guidance.counterparts': msg`padanan di edisi lain`,
  'guidance.source': msg`sumber bantuan`,
  level: msg`tingkat`,
  parent: msg`termasuk dalam`,
  order: msg`urutan`,
}

/** A field of the file by the word people use, or by that of what it is a part of; what has none keeps its key. */
export function useFieldWords(): (field: string) => string {
  const { i18n } = useLingui()
  return (field) => {
    const words = wordsFor(field)
    return words ? i18n._(words) : field
  }
}

function wordsFor(field: string): MessageDescriptor | undefined {
  const whole = field.lastIndexOf('.')
  return fieldWords[field] ?? (whole === -1 ? undefined : wordsFor(field.slice(0, whole)))
}
