import type { Operation } from './operations.ts'

const described = {
  ...{ kind: 'head_regulation', subject: 'Peta Rencana SPBE', number: null, note: '', inForceFrom: null },
  ...{ reviewDueOn: null, evidenceItemId: null, articles: [], officers: [], relations: [], carries: [] },
}

interface About {
  /** Addresses of the institution, and of an indicator of its assessment. */
  readonly institution: string
  readonly indicator: string
  readonly policyId: string
}

/** What may be done with the register of policies. */
export function policyOperations({
  institution,
  indicator,
  policyId,
}: About): Readonly<Record<string, Operation>> {
  const policies = `${institution}/policies`
  const policy = `${policies}/${policyId}`
  const durations = `${institution}/policy-durations`
  return {
    'GET /institutions/{institutionId}/policies': { path: policies },
    'POST /institutions/{institutionId}/policies': {
      path: policies,
      body: { ...described, steps: [{ step: 'drafted', day: '2024-01-08', note: '' }] },
    },
    'GET /institutions/{institutionId}/policies/{policyId}': { path: policy },
    'PUT /institutions/{institutionId}/policies/{policyId}': {
      path: policy,
      body: { ...described, expectedVersion: 1 },
    },
    'POST /institutions/{institutionId}/policies/{policyId}/steps': {
      path: `${policy}/steps`,
      body: { step: 'stopped', day: '2024-02-08', note: '', number: null },
    },
    'POST /institutions/{institutionId}/policies/{policyId}/steps/{sequence}/withdrawal': {
      path: `${policy}/steps/2/withdrawal`,
      body: { reason: 'Salah catat.' },
    },
    'GET /institutions/{institutionId}/policy-durations': { path: durations },
    'PUT /institutions/{institutionId}/policy-durations': {
      path: durations,
      body: { kind: 'decree', step: 'drafted', days: 9 },
    },
    'GET /assessments/{assessmentId}/indicators/{code}/policies': { path: `${indicator}/policies` },
  }
}
