import type { Operation } from './operations.ts'

/** Around one's own handover, and around somebody else's, whom nobody has named a successor for. */
export function handoverOperations(institution: string, personId: string): Record<string, Operation> {
  const at = '/institutions/{institutionId}'
  const other = `${institution}/handovers/${personId}`
  const handing = { kind: 'hand_over', seenVersion: 0, successorId: '00000000-0000-4000-8000-000000000000' }
  return {
    [`GET ${at}/handovers`]: { path: `${institution}/handovers` },
    [`GET ${at}/handover`]: { path: `${institution}/handover` },
    [`GET ${at}/handover/paper`]: { path: `${institution}/handover/paper` },
    [`GET ${at}/handover/docx`]: { path: `${institution}/handover/docx` },
    [`GET ${at}/handovers/{personId}`]: { path: other },
    [`GET ${at}/handovers/{personId}/paper`]: { path: `${other}/paper` },
    [`GET ${at}/handovers/{personId}/docx`]: { path: `${other}/docx` },
    [`POST ${at}/handover/notes`]: {
      path: `${institution}/handover/notes`,
      body: { seenVersion: 0, place: null, text: 'Kuncinya ada pada Bagian Hukum' },
    },
    [`POST ${at}/handover/handing`]: { path: `${institution}/handover/handing`, body: handing },
    [`POST ${at}/handovers/{personId}/handing`]: {
      path: `${other}/handing`,
      body: { ...handing, reason: 'Pensiun' },
    },
    [`POST ${at}/received-handovers`]: {
      path: `${institution}/received-handovers`,
      body: { personId, seenVersion: 0 },
    },
  }
}
