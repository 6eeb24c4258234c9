/** The closed lists of the register. Stored values; what people read stands in the web. */
export const policyKinds = [
  'regional_regulation',
  'head_regulation',
  'ministerial_regulation',
  'decree',
  'circular',
  'procedure',
] as const
export type PolicyKind = (typeof policyKinds)[number]

/** What can happen to a policy. Up to `facilitated` a step says what has begun; the others say what has come about. */
export const policySteps = [
  'proposed',
  'drafted',
  'harmonised',
  'deliberated',
  'facilitated',
  'enacted',
  'promulgated',
  'amended',
  'revoked',
  'stopped',
] as const
export type PolicyStep = (typeof policySteps)[number]

export const policyStates = [
  'proposed',
  'draft',
  'harmonisation',
  'enacted',
  'amended',
  'revoked',
  'stopped',
] as const
export type PolicyState = (typeof policyStates)[number]

export const relationKinds = ['implements', 'amends', 'revokes'] as const
export type RelationKind = (typeof relationKinds)[number]

const stateAfter: Readonly<Record<PolicyStep, PolicyState>> = {
  proposed: 'proposed',
  drafted: 'draft',
  harmonised: 'harmonisation',
  deliberated: 'harmonisation',
  facilitated: 'harmonisation',
  enacted: 'enacted',
  promulgated: 'enacted',
  amended: 'amended',
  revoked: 'revoked',
  stopped: 'stopped',
}

export const stateAfterStep = (step: PolicyStep): PolicyState => stateAfter[step]
