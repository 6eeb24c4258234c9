import { useLingui } from '@lingui/react/macro'
import type { FilterChoice } from '../../../ui/filter-choice.ts'
import { useStatusWords } from '../use-status-words.ts'
import type { EvidenceFilter } from './evidence-filter.ts'

type Choices = readonly FilterChoice<EvidenceFilter>[]

const oldestYear = 2015

/** What each word of the sentence can say; the first choice leaves nothing out. */
export function useEvidenceChoices() {
  const { t } = useLingui()
  const statuses = useStatusWords()
  const status: Choices = [
    { label: t`keadaan apa pun`, part: { keadaan: undefined } },
    ...(['draft', 'documented', 'enacted', 'amended', 'revoked', 'unknown'] as const).map((keadaan) => ({
      label: statuses[keadaan],
      part: { keadaan },
    })),
  ]
  const found: Choices = [
    { label: t`apa pun`, part: { terbaca: undefined } },
    { label: t`rancangan`, part: { terbaca: 'draft' } },
    { label: t`sudah ditetapkan`, part: { terbaca: 'enacted' } },
    { label: t`belum jelas`, part: { terbaca: 'cannot_tell' } },
  ]
  const year: Choices = [{ label: t`semua tahun`, part: { tahun: undefined } }, ...years().map(toChoice)]
  const confidentiality: Choices = [
    { label: t`terbuka dan terbatas`, part: { kerahasiaan: undefined } },
    { label: t`yang terbatas saja`, part: { kerahasiaan: 'restricted' } },
    { label: t`yang terbuka bagi pembaca bukti`, part: { kerahasiaan: 'internal' } },
  ]
  const validity: Choices = [
    { label: t`kapan pun`, part: { berlaku: undefined } },
    { label: t`dalam 90 hari`, part: { berlaku: 'segera' } },
    { label: t`sebelum hari ini`, part: { berlaku: 'lewat' } },
  ]
  const alike: Choices = [
    { label: t`mirip dokumen lain atau tidak`, part: { mirip: undefined } },
    { label: t`hanya yang mirip dokumen lain`, part: { mirip: 'ya' } },
  ]
  return { status, found, year, confidentiality, validity, alike }
}

const years = () => {
  const newest = new Date().getFullYear()
  return Array.from({ length: newest - oldestYear + 1 }, (_, index) => newest - index)
}

const toChoice = (tahun: number) => ({ label: String(tahun), part: { tahun } })
