import type { Operation } from './operations.ts'
import { anyRound } from './round-operations.ts'

const nobody = '00000000-0000-4000-8000-000000000000'

/** Of nobody's institutions: whoever may is told that nothing changed. */
export function nationalRoundOperations(
  institution: string,
  nationalRoundId: string,
): Record<string, Operation> {
  const path = '/institutions/{institutionId}/national-rounds'
  const one = `${path}/{nationalRoundId}`
  const at = `${institution}/national-rounds`
  const { deadline: _, ...round } = anyRound
  const terms = { ...round, edition: { id: 'toy', revision: 1 }, windows: [] }
  return {
    [`GET ${path}`]: { path: at },
    [`POST ${path}`]: { path: at, body: { ...terms, reason: 'Surat Menteri.', only: [nobody] } },
    [`POST ${path}/preview`]: { path: `${at}/preview`, body: terms },
    [`GET ${one}`]: { path: `${at}/${nationalRoundId}` },
    [`POST ${one}/participants`]: {
      path: `${at}/${nationalRoundId}/participants`,
      body: { reason: 'Menyusul.', only: [nobody] },
    },
    [`POST ${one}/withdrawals`]: {
      path: `${at}/${nationalRoundId}/withdrawals`,
      body: { reason: 'Salah pilih.', institutionIds: [nobody] },
    },
  }
}
