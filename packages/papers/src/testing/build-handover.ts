import type { HandoverPack } from '../compose/handover-pack.ts'
import { buildFrame } from './build-papers.ts'

const said = { facts: 'Perwali 8/2024.', analysis: 'Sudah lengkap.', justification: '', isCarried: false }
const promise = {
  ...{ key: 'recommendation:1', kind: 'Rekomendasi', text: 'Tetapkan peta rencana', who: 'Bappeda' },
  ...{ dueOn: '2026-10-01', isLate: true },
}

export function buildHandover(overrides: Partial<HandoverPack> = {}): HandoverPack {
  return {
    ...{
      frame: buildFrame({ number: null, check: null }),
      institution: 'Kota Contoh',
      toldOn: '2026-11-27',
      leftOut: [],
      note: null,
    },
    person: { name: 'Rina Wulandari', roles: ['asesor internal'] },
    handing: null,
    promises: [
      { ...promise, key: 'stage:1', kind: 'Tahap pengisian', text: '', who: '', dueOn: null, isLate: false },
    ],
    indicators: [
      {
        ...{ code: '1', name: 'Arsitektur', edition: 'Evaluasi SPBE', note: 'Tanyakan Bagian Hukum.' },
        years: [
          {
            ...{ year: 2025, state: 'sudah dipublikasikan', official: '2' },
            stages: [
              { stage: 'self_assessment', value: '3', ...said },
              { stage: 'document_review', value: '2', ...said, justification: 'Masih rancangan.' },
              { stage: 'interview', value: '2', ...said, isCarried: true },
            ],
            events: ['Dikembalikan 3 Juni 2025 oleh Budi: lengkapi pasal.'],
            evidence: [{ title: 'Perwali 8/2024', expiresOn: '2027-01-31', reviewOn: null }],
          },
        ],
        promises: [promise],
        people: [{ name: 'Budi', did: 'menilai', role: 'tidak lagi bertugas' }],
      },
    ],
    ...overrides,
  }
}
