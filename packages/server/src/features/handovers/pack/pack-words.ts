import { unsentStates } from '@undagi/maturity'
import { nameState } from '../../assessments/usecases/name-state.ts'
import type { PolicyStep } from '../../policies/policy-words.ts'
import type { HandKind } from './hands.repository.ts'
import type { PartName } from './parts.ts'
import type { PackView } from './tell-indicator.ts'

export const partWords: Readonly<Record<PartName, string>> = {
  story: 'nilai dan teks penilaian',
  outside: 'nilai tahap luar yang belum dibuka',
  evidence: 'bukti',
  requests: 'permintaan kepada perangkat daerah',
  recommendations: 'rekomendasi',
  interview: 'interviu, klarifikasi, dan sanggahan',
  policies: 'daftar kebijakan',
  team: 'keputusan Tim Koordinasi',
  tasks: 'tugas tahap penilaian',
  delegations: 'pendelegasian',
}

export const handWords: Readonly<Record<HandKind, string>> = {
  valued: 'memberi nilai',
  explained: 'menulis fakta atau analisis',
  lent: 'mendelegasikan',
  judged: 'menilai dari luar',
  reviewed: 'mereviu nilai',
  corrected: 'mengoreksi hasil',
  attached: 'melampirkan bukti',
  examined: 'memeriksa bukti',
  asked: 'meminta isian',
  answered: 'menjawab permintaan',
  recommended: 'mengurus rekomendasi',
  spoke: 'berbicara dalam interviu',
  kept_policy: 'mencatat kebijakan',
}

const stepWords: Readonly<Record<PolicyStep, string>> = {
  proposed: 'usulan',
  drafted: 'penyusunan rancangan',
  harmonised: 'harmonisasi',
  deliberated: 'pembahasan dengan DPRD',
  facilitated: 'fasilitasi',
  enacted: 'penetapan',
  promulgated: 'pengundangan',
  amended: 'perubahan',
  revoked: 'pencabutan',
  stopped: 'penghentian',
}

const stateOfRecommendation: Readonly<Record<string, string>> = {
  written: 'Rekomendasi, belum ditugaskan',
  planned: 'Rekomendasi',
  reported: 'Rekomendasi, dilaporkan selesai dan menunggu pengesahan',
}

type ToldPromise = PackView['promises'][number]

/** What a promise is, as a paper calls it. */
export function promiseWords({ kind, next }: Pick<ToldPromise, 'kind' | 'next'>): string {
  switch (kind) {
    case 'recommendation':
      return stateOfRecommendation[next ?? ''] ?? 'Rekomendasi'
    case 'request':
      return 'Permintaan yang belum dijawab'
    case 'stage':
      return `Penilaian ${stageWords(next)}`
    case 'confirmation':
      return 'Jawaban yang belum disahkan kepala perangkat daerah'
    case 'consolidation':
      return 'Jawaban perangkat daerah yang belum disalin'
    case 'signature':
      return 'Berita Acara Interviu yang belum ditandatangani'
    case 'policy':
      return `Rancangan kebijakan, pada langkah ${wordOf(stepWords, next)}`
    case 'policy_review':
      return 'Kebijakan yang harus ditinjau ulang'
    case 'team_decision':
      return 'Keputusan Tim Koordinasi'
    case 'clarification':
      return 'Klarifikasi yang belum dijawab'
    case 'objection':
      return 'Sanggahan yang belum dijawab asesor'
    case 'repair':
      return 'Bukti yang diminta diperbaiki'
    case 'unsent_text':
      return next === 'analysis'
        ? 'Analisis yang belum tersimpan ke riwayat'
        : 'Fakta yang belum tersimpan ke riwayat'
    case 'delegation':
      return 'Pendelegasian yang masih berjalan'
  }
}

function stageWords(next: string | null): string {
  const state = unsentStates.find((each) => each === next)
  return state === undefined ? '' : nameState(state)
}

const wordOf = (words: Readonly<Record<string, string>>, key: string | null) => words[key ?? ''] ?? ''
