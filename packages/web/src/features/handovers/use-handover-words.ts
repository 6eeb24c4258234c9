import { useLingui } from '@lingui/react/macro'
import type { AssessmentState, JudgingStage } from '@undagi/maturity'
import type { HandoverIndicator, HandoverPack, OpenPromise } from './api/handovers.ts'

type Part = HandoverPack['parts'][number]['part']
type Did = HandoverIndicator['people'][number]['did'][number]

/** What a pack calls things. */
export function useHandoverWords() {
  const { t } = useLingui()
  const parts: Readonly<Record<Part, string>> = {
    story: t`nilai dan teks penilaian`,
    outside: t`nilai tahap luar yang belum dibuka`,
    evidence: t`bukti`,
    requests: t`permintaan kepada perangkat daerah`,
    recommendations: t`rekomendasi`,
    interview: t`interviu, klarifikasi, dan sanggahan`,
    policies: t`daftar kebijakan`,
    team: t`keputusan Tim Koordinasi`,
    tasks: t`tugas tahap penilaian`,
    delegations: t`pendelegasian`,
  }
  const did: Readonly<Record<Did, string>> = {
    valued: t`memberi nilai`,
    explained: t`menulis fakta atau analisis`,
    lent: t`mendelegasikan`,
    judged: t`menilai dari luar`,
    reviewed: t`mereviu nilai`,
    corrected: t`mengoreksi hasil`,
    attached: t`melampirkan bukti`,
    examined: t`memeriksa bukti`,
    asked: t`meminta isian`,
    answered: t`menjawab permintaan`,
    recommended: t`mengurus rekomendasi`,
    spoke: t`berbicara dalam interviu`,
    kept_policy: t`mencatat kebijakan`,
  }
  const states: Readonly<Record<AssessmentState, string>> = {
    filling: t`sedang diisi`,
    verification: t`menunggu verifikasi`,
    signing: t`menunggu tanda tangan`,
    submitted: t`sudah dikirim`,
    document_review: t`penilaian dokumen`,
    interview: t`interviu`,
    site_visit: t`visitasi`,
    score_review: t`reviu nilai`,
    consolidation: t`konsolidasi`,
    published: t`sudah dipublikasikan`,
  }
  const stages: Readonly<Record<JudgingStage, string>> = {
    self_assessment: t`Penilaian mandiri`,
    document_review: t`Penilaian dokumen`,
    interview: t`Interviu`,
    site_visit: t`Visitasi`,
  }
  return { parts, did, states, stages, ...usePromiseWords(states) }
}

function usePromiseWords(states: Readonly<Record<string, string>>) {
  const { t } = useLingui()
  const steps: Readonly<Record<string, string>> = {
    proposed: t`usulan`,
    drafted: t`penyusunan rancangan`,
    harmonised: t`harmonisasi`,
    deliberated: t`pembahasan dengan DPRD`,
    facilitated: t`fasilitasi`,
    enacted: t`penetapan`,
    promulgated: t`pengundangan`,
  }
  /** What is open, before its own words. */
  const promise = ({ kind, next }: Pick<OpenPromise, 'kind' | 'next'>): string => {
    const [step, state] = [steps[next ?? ''] ?? '', states[next ?? ''] ?? '']
    switch (kind) {
      case 'recommendation':
        return recommendation(next)
      case 'request':
        return t`Permintaan belum dijawab`
      case 'stage':
        return t`Penilaian ${state}`
      case 'confirmation':
        return t`Jawaban belum disahkan kepala perangkat daerah`
      case 'consolidation':
        return t`Jawaban perangkat daerah belum disalin`
      case 'signature':
        return t`Berita Acara Interviu belum ditandatangani`
      case 'policy':
        return t`Rancangan kebijakan, pada langkah ${step}`
      case 'policy_review':
        return t`Kebijakan harus ditinjau ulang`
      case 'team_decision':
        return t`Keputusan Tim Koordinasi`
      case 'clarification':
        return t`Klarifikasi belum dijawab`
      case 'objection':
        return t`Sanggahan belum dijawab asesor`
      case 'repair':
        return t`Bukti diminta diperbaiki`
      case 'unsent_text':
        return next === 'analysis' ? t`Analisis belum masuk riwayat` : t`Fakta belum masuk riwayat`
      case 'delegation':
        return t`Pendelegasian masih berjalan`
    }
  }
  const recommendation = (next: string | null) => {
    if (next === 'written') return t`Rekomendasi, belum ditugaskan`
    return next === 'reported' ? t`Rekomendasi, menunggu pengesahan` : t`Rekomendasi`
  }
  return { promise }
}
