import { useLingui } from '@lingui/react/macro'
import { type DocumentKind, documentKindNames } from '@undagi/maturity'
import { type KindGroupName, kindGroups } from './kind-groups.ts'

/** One line to choose; '' is all kinds together. */
export interface KindItem {
  readonly value: DocumentKind | ''
  readonly label: string
}

export interface KindItems {
  readonly label: string
  readonly items: readonly KindItem[]
}

/** The groups with their kinds; where all of them together can be meant, that stands first. */
export function useKindItems(all: string | undefined): readonly KindItems[] {
  const words = useGroupWords()
  const groups = kindGroups.map(({ name, kinds }) => ({
    label: words[name],
    items: kinds.map((value) => ({ value, label: documentKindNames[value] })),
  }))
  return all === undefined ? groups : [{ label: '', items: [{ value: '', label: all }] }, ...groups]
}

function useGroupWords(): Readonly<Record<KindGroupName, string>> {
  const { t } = useLingui()
  return {
    rules: t`Kebijakan dan ketetapan`,
    agreements: t`Perjanjian`,
    plans: t`Rencana dan anggaran`,
    meetings: t`Rapat dan kegiatan`,
    reviews: t`Reviu, audit, dan penilaian`,
    architecture: t`Arsitektur dan aplikasi`,
    risks: t`Risiko, aset, dan keamanan`,
    services: t`Layanan dan penerapan`,
    pictures: t`Gambar, video, dan tautan`,
    others: t`Selain itu`,
  }
}
