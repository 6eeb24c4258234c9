import { expect, test } from 'vitest'
import type { DocumentFindings } from '../../../lib/api/contract.ts'
import { suggestKind } from './suggest-kind.ts'

const read = (kind: DocumentFindings['kind'], subject: string | null): DocumentFindings => ({
  ...{ kind, kindName: '', means: null, status: 'not_applicable', subject, issuer: null },
  ...{ number: null, year: null, date: null, pages: 3, text: 'readable', issues: [], signatures: [] },
})

test.each([
  ['report', 'LAPORAN PELAKSANAAN REVIU DAN EVALUASI ARSITEKTUR SPBE', 'review_report'],
  ['report', 'Laporan Survei Kepuasan Pengguna', 'survey_report'],
  ['report', 'Laporan Tindak Lanjut Hasil Reviu', 'follow_up_record'],
  ['report', 'Laporan Sosialisasi Sistem Penghubung Layanan', 'activity_record'],
  ['report', null, 'activity_record'],
  ['plan', 'Peta Rencana SPBE 2025-2029', 'roadmap'],
  ['register', 'Daftar Risiko Keamanan', 'risk_register'],
  ['letter', 'Penyampaian Laporan Evaluasi', 'other'],
] as const)('a %s with the title “%s” is suggested as %s', (kind, title, suggested) => {
  expect(suggestKind(read(kind, title))).toBe(suggested)
})

test('what it surely is counts before its title', () => {
  expect(suggestKind({ ...read('minutes', 'Evaluasi SPBE'), means: 'minutes' })).toBe('minutes')
})

test('of what was not recognised no kind is suggested', () => {
  expect(suggestKind(read('other', 'Evaluasi SPBE'))).toBeNull()
})
