import type { InterviewRecord } from '../compose/interview-record.ts'
import { buildConsent, buildFrame } from './build-papers.ts'

export function buildInterview(overrides: Partial<InterviewRecord> = {}): InterviewRecord {
  const { subject, signatory } = buildConsent()
  const chair = { capacity: 'Ketua Tim Asesor Eksternal', position: null, employeeNumber: null }
  return {
    ...{ frame: buildFrame(), subject, hours: '09.00-12.30 WITA', venue: 'Ruang rapat Balai Kota' },
    present: [
      { name: 'Dedi Kurnia', office: 'Asesor', side: 'assessors' },
      { name: 'Ratna Wijaya', office: 'Sekretaris Daerah', side: 'institution' },
    ],
    discussed: [
      {
        ...{ code: '1', name: 'Arsitektur', before: '1', after: '2', objected: null },
        said: [
          { kind: 'question', text: 'Sudah ditetapkan?', by: 'Dedi Kurnia', writtenBy: null },
          { kind: 'answer', text: 'Ditetapkan 12 November 2026.', by: 'Ratna Wijaya', writtenBy: null },
        ],
      },
    ],
    isReleased: true,
    open: ['Salinan Perwali, paling lambat 3 Desember 2026'],
    signed: null,
    ...{ replaced: [], sessions: [], ahead: null, answered: [], objections: [] },
    leftBecause: null,
    signatories: [{ ...chair, name: 'Dedi Kurnia' }, signatory],
    ...overrides,
  }
}
