import { expect, test } from 'vitest'
import { actions, ruleOf } from './actions.ts'
import { isInForce, lentActions, mayThrough } from './delegation.ts'
import { duties } from './duties.ts'
import { may } from './may.ts'
import type { Action } from './permission-table.ts'
import { type Role, roles } from './roles.ts'
import { type State, states } from './rule.ts'

// The whole table, cell by cell: role × action × state × whose. What may happen is written below as people would read it, and not
// computed from the table; whatever is not written there must be refused.

const all = 'all'

/** Whoever holds one of these; what is no assessment's has no state and stays so in a withdrawn round. */
const whoMay: Readonly<Record<Action, string>> = {
  enter: all,
  keep_own_account: 'signed in',
  see_own_account: 'signed in',
  read_reference: 'signed in',
  manage_backups: 'administrator',
  open_institution: 'every role',
  see_institution: 'every role',
  keep_own_tokens: 'every role but national_operator',
  oversee_tokens: 'administrator',
  change_institution: 'administrator',
  keep_paper_templates: 'administrator coordinator person_in_charge',
  change_units: 'administrator',
  manage_people: 'administrator',
  oversee_accounts: 'administrator',
  read_log: 'administrator internal_auditor',
  manage_trust: 'administrator',
  manage_rounds: 'administrator',
  bring_tables: 'administrator',
  suggest_correction: 'every role but external_assessor external_auditor score_reviewer national_operator',
  withdraw_suggestion: 'every role but external_assessor external_auditor score_reviewer national_operator',
  decide_suggestion: 'administrator',
  read_evidence:
    'head_of_institution coordinator person_in_charge internal_assessor data_entry_officer coordination_team internal_auditor external_assessor',
  add_evidence: 'internal_assessor data_entry_officer respondent unit_head',
  revise_evidence: 'internal_assessor data_entry_officer',
  revise_own_evidence: 'internal_assessor data_entry_officer respondent unit_head',
  keep_coordination_team: 'coordinator person_in_charge internal_assessor data_entry_officer',
  read_policies:
    'head_of_institution coordinator person_in_charge internal_assessor data_entry_officer coordination_team internal_auditor external_assessor',
  keep_policies: 'coordinator person_in_charge internal_assessor data_entry_officer',
  see_assignments:
    'coordinator person_in_charge internal_assessor external_assessor score_reviewer national_operator',
  assign_assessors: 'national_operator person_in_charge',
  set_conflict_rules: 'person_in_charge administrator national_operator',
  declare_own_tie: 'external_assessor score_reviewer',
  plan_assignments: 'national_operator person_in_charge',
  see_own_assignments: 'external_assessor score_reviewer',
  read_calendar: 'every role',
  keep_calendar: 'person_in_charge administrator national_operator',
  keep_calendars: 'national_operator',
  open_national_rounds: 'national_operator',
  lock_round: 'person_in_charge national_operator',
  set_boundary_rule: 'person_in_charge administrator national_operator',
  see_own_tasks:
    'coordinator person_in_charge internal_assessor data_entry_officer indicator_owner respondent unit_head external_assessor score_reviewer national_operator',
  keep_own_reminders:
    'coordinator person_in_charge internal_assessor data_entry_officer indicator_owner respondent unit_head external_assessor score_reviewer national_operator',
  oversee_tasks: 'coordinator person_in_charge national_operator',
  remind_people: 'coordinator person_in_charge national_operator',
  set_reminder_rules: 'administrator',
  manage_webhooks: 'administrator',
  see_own_handover: 'every role but external_assessor external_auditor score_reviewer national_operator',
  keep_own_handover: 'every role but external_assessor external_auditor score_reviewer national_operator',
  read_handovers: 'administrator coordinator',
  hand_over_for_others: 'administrator coordinator',
  read_offered_evidence:
    'head_of_institution coordinator person_in_charge internal_assessor data_entry_officer coordination_team internal_auditor external_assessor',
  offer_evidence: 'internal_assessor data_entry_officer',
  read_contributions:
    'head_of_institution coordinator person_in_charge internal_assessor data_entry_officer coordination_team internal_auditor',
  plan_contributions: 'internal_assessor person_in_charge',
  ask_contributions: 'internal_assessor person_in_charge indicator_owner',
  see_own_contributions: 'respondent indicator_owner unit_head',
  answer_contribution: 'respondent unit_head',
  confirm_contribution: 'unit_head',
  consolidate_contributions: 'internal_assessor data_entry_officer indicator_owner',
  read_recommendations:
    'head_of_institution coordinator person_in_charge internal_assessor data_entry_officer coordination_team internal_auditor external_assessor planning_officer score_reviewer national_operator',
  see_own_recommendations: 'respondent indicator_owner unit_head',
  write_recommendation: 'external_assessor',
  record_recommendation:
    'coordinator person_in_charge internal_assessor data_entry_officer national_operator',
  plan_recommendation: 'coordinator person_in_charge national_operator',
  report_recommendation:
    'respondent indicator_owner unit_head coordinator person_in_charge internal_assessor data_entry_officer',
  confirm_recommendation: 'person_in_charge',
  overrule_finding: 'internal_assessor external_assessor',
  examine_evidence: 'person_in_charge internal_assessor external_assessor',
  read_assessment:
    'head_of_institution coordinator person_in_charge internal_assessor data_entry_officer coordination_team internal_auditor external_assessor administrator',
  read_result:
    'head_of_institution coordinator person_in_charge internal_assessor data_entry_officer coordination_team internal_auditor external_assessor administrator',
  rate: 'internal_assessor',
  judge_criteria: 'internal_assessor',
  write_explanation: 'internal_assessor data_entry_officer',
  start_from_last_year: 'internal_assessor data_entry_officer',
  delegate_filling: 'internal_assessor data_entry_officer',
  withdraw_delegation: 'every role but national_operator',
  set_target: 'administrator',
  move_edition: 'administrator',
  send_for_verification: 'internal_assessor person_in_charge',
  verify_assessment: 'person_in_charge',
  return_assessment: 'person_in_charge coordinator',
  submit_assessment: 'coordinator',
  reopen_assessment: 'person_in_charge coordinator',
  read_papers: 'head_of_institution coordinator person_in_charge internal_assessor internal_auditor',
  read_interview_record:
    'head_of_institution coordinator person_in_charge internal_assessor internal_auditor external_assessor',
  issue_paper: 'person_in_charge coordinator',
  read_report:
    'head_of_institution coordinator person_in_charge internal_assessor internal_auditor external_assessor score_reviewer national_operator',
  issue_report: 'national_operator person_in_charge',
  write_report_words: 'score_reviewer national_operator person_in_charge',
  read_stages:
    'head_of_institution coordinator person_in_charge internal_assessor data_entry_officer coordination_team internal_auditor external_assessor administrator score_reviewer national_operator',
  read_unreleased: 'external_assessor score_reviewer national_operator',
  open_stage: 'national_operator person_in_charge',
  return_to_assessors: 'national_operator person_in_charge',
  publish_result: 'national_operator person_in_charge',
  correct_result: 'national_operator person_in_charge',
  show_draft: 'national_operator person_in_charge',
  judge_stage: 'external_assessor',
  review_score: 'score_reviewer',
  see_double_rating: 'external_assessor score_reviewer national_operator person_in_charge',
  draw_sample: 'national_operator person_in_charge',
  rate_second: 'external_assessor',
  see_agreement: 'score_reviewer national_operator',
  settle_pair: 'score_reviewer national_operator',
  see_assessor_drift: 'score_reviewer national_operator',
  read_interview:
    'head_of_institution coordinator person_in_charge internal_assessor data_entry_officer coordination_team internal_auditor external_assessor score_reviewer national_operator',
  schedule_interview: 'external_assessor national_operator person_in_charge',
  invite_others: 'external_assessor national_operator person_in_charge',
  conduct_interview: 'external_assessor',
  answer_in_interview: 'coordinator person_in_charge internal_assessor external_assessor',
  answer_clarification: 'coordinator person_in_charge internal_assessor',
  sign_minutes: 'coordinator person_in_charge internal_assessor external_assessor',
  replace_signatory: 'person_in_charge external_assessor national_operator',
  set_objection_term: 'national_operator person_in_charge',
  object_to_value: 'coordinator person_in_charge',
  answer_objection: 'external_assessor score_reviewer person_in_charge',
}

const always =
  'filling verification signing submitted document_review interview site_visit score_review consolidation published'

/** While the assessment stands there; nobody's, once the round was withdrawn, until it is restored. */
const whileItStands: Readonly<Partial<Record<Action, string>>> = {
  read_assessment: always,
  read_result: always,
  read_offered_evidence: always,
  set_target: always,
  read_contributions: always,
  plan_contributions: 'filling',
  ask_contributions: 'filling',
  see_own_contributions: always,
  answer_contribution: 'filling',
  confirm_contribution: 'filling',
  consolidate_contributions: 'filling',
  read_recommendations: always,
  see_own_recommendations: always,
  write_recommendation: 'document_review interview site_visit',
  record_recommendation: always,
  plan_recommendation: always,
  report_recommendation: always,
  confirm_recommendation: always,
  rate: 'filling',
  judge_criteria: 'filling',
  write_explanation: 'filling',
  start_from_last_year: 'filling',
  delegate_filling: 'filling',
  move_edition: 'filling',
  set_conflict_rules:
    'filling verification signing submitted document_review interview site_visit score_review consolidation',
  set_boundary_rule:
    'filling verification signing submitted document_review interview site_visit score_review consolidation',
  offer_evidence: 'filling interview site_visit score_review consolidation',
  overrule_finding: 'filling document_review interview site_visit',
  examine_evidence: 'filling verification signing submitted document_review interview site_visit',
  send_for_verification: 'filling',
  verify_assessment: 'verification',
  return_assessment: 'verification signing',
  submit_assessment: 'signing',
  reopen_assessment: 'submitted',
  read_papers: always,
  read_interview_record: always,
  read_report: always,
  issue_report: 'published',
  write_report_words: 'score_review consolidation published',
  issue_paper: 'signing submitted document_review interview site_visit score_review consolidation published',
  read_stages: always,
  read_unreleased: 'document_review interview site_visit score_review consolidation published',
  open_stage: 'submitted document_review interview site_visit score_review',
  return_to_assessors: 'score_review consolidation',
  publish_result: 'consolidation',
  correct_result: 'score_review consolidation published',
  show_draft: 'document_review interview site_visit score_review consolidation',
  judge_stage: 'document_review interview site_visit',
  review_score: 'score_review',
  see_double_rating: always,
  draw_sample: 'submitted document_review interview site_visit',
  rate_second: 'document_review interview site_visit',
  see_agreement: 'document_review interview site_visit score_review consolidation published',
  settle_pair: 'document_review interview site_visit score_review consolidation',
  read_interview: always,
  schedule_interview: 'submitted document_review interview',
  invite_others: 'submitted document_review interview',
  conduct_interview: 'interview',
  answer_in_interview: 'interview',
  answer_clarification: 'interview site_visit score_review consolidation',
  sign_minutes: 'interview site_visit score_review',
  replace_signatory: 'interview site_visit score_review',
  set_objection_term: 'interview site_visit score_review consolidation',
  object_to_value: 'interview site_visit score_review consolidation',
  answer_objection: 'interview site_visit score_review consolidation',
}

/** Who records it from a letter while nobody operates there for the ministry, and leaves it to the ministry from then on. */
const leftToMinistry: Readonly<Partial<Record<Action, string>>> = {
  assign_assessors: 'person_in_charge',
  plan_assignments: 'person_in_charge',
  set_conflict_rules: 'person_in_charge administrator',
  set_boundary_rule: 'person_in_charge administrator',
  open_stage: 'person_in_charge',
  return_to_assessors: 'person_in_charge',
  publish_result: 'person_in_charge',
  correct_result: 'person_in_charge',
  show_draft: 'person_in_charge',
  draw_sample: 'person_in_charge',
  issue_report: 'person_in_charge',
  write_report_words: 'person_in_charge',
  invite_others: 'person_in_charge',
  set_objection_term: 'person_in_charge',
  answer_objection: 'person_in_charge',
}

const ofInstallation: readonly Action[] = [
  'manage_backups',
  'plan_assignments',
  'see_own_assignments',
  'see_assessor_drift',
]
const onlyOfOneself = [
  ...['revise_own_evidence', 'withdraw_suggestion', 'withdraw_delegation'],
  'keep_own_handover',
]

/** Whoever comes from outside is assigned; what they may do where they are not, `assignment.test.ts` says. */
const assigned = duties.map((duty) => ({ assessmentId: 'this one', duty, indicatorCodes: null }))

interface Cell {
  readonly role: Role
  readonly action: Action
  readonly state: State
  readonly at: 'here' | 'elsewhere'
  readonly isOwn: boolean
  readonly withoutMinistry: boolean
}

const cells: readonly Cell[] = roles.flatMap((role) =>
  actions.flatMap((action) =>
    states.flatMap((state) =>
      (['here', 'elsewhere'] as const).flatMap((at) =>
        [true, false].flatMap((isOwn) =>
          [true, false].map((withoutMinistry) => ({ role, action, state, at, isOwn, withoutMinistry })),
        ),
      ),
    ),
  ),
)

test('every role may do what is written, in every state a round can be in, and nothing else', () => {
  const wrong = cells.filter((cell) => answer(cell) !== isWritten(cell))

  expect(wrong).toEqual([])
  expect(cells).toHaveLength(roles.length * actions.length * states.length * 2 * 2 * 2)
  const counts = `${roles.length} roles × ${actions.length} actions × ${states.length} states`
  process.stdout.write(
    `table of permissions: ${cells.length} cells = ${counts} × own and other institution × own and others’ thing × without the ministry and with it, all as written\n`,
  )
})

test('whatever one may do with an assessment depends on where it stands and ends when its round is withdrawn, and nothing else does', () => {
  const depending = actions.filter((action) => ruleOf(action).scope === 'assessment')

  expect(depending.toSorted()).toEqual(Object.keys(whileItStands).toSorted())
  for (const action of depending) expect(isAllowedIn(action, 'withdrawn')).toBe(false)
})

test('what was sent is frozen: until it is taken back nobody rates, ticks, writes, delegates or moves its edition', () => {
  const changing = [
    'rate',
    'judge_criteria',
    'write_explanation',
    'delegate_filling',
    'answer_contribution',
    'consolidate_contributions',
    'move_edition',
  ] as const
  const sent = states.filter((state) => state !== 'filling')

  expect(sent.flatMap((state) => changing.filter((action) => isAllowedIn(action, state)))).toEqual([])
})

test('what comes from outside is judged by who comes from outside, and by nobody whose work is the institution’s', () => {
  const ofInstitution = roles.filter(
    (role) => !['external_assessor', 'score_reviewer', 'national_operator', 'public'].includes(role),
  )
  const fromOutside = ['judge_stage', 'review_score', 'rate_second', 'settle_pair', 'see_agreement'] as const
  for (const action of [...fromOutside, 'read_unreleased'] as const) {
    expect(ruleOf(action).isLent, action).toBe(false)
    expect(
      ofInstitution.filter((role) => states.some((state) => isAllowedTo(role, action, state))),
      action,
    ).toEqual([])
  }
})

test('what is published is set right and not judged any more', () => {
  const left = (
    [
      'judge_stage',
      'review_score',
      'rate_second',
      'settle_pair',
      'open_stage',
      'return_to_assessors',
      'publish_result',
      'show_draft',
    ] as const
  ).filter((action) => isAllowedIn(action, 'published'))

  expect(left).toEqual([])
  expect(isAllowedIn('correct_result', 'published')).toBe(true)
})

test('what a colleague delegated ends with the round too, but that the institution is there', () => {
  const delegation = {
    ...{
      institutionId: 'here',
      assessmentId: 'of 2024',
      indicatorCodes: ['1'],
      giverRoles: ['internal_assessor'] as const,
    },
    ...{ fromMs: 0, untilMs: 10, withdrawnMs: null },
  }
  const subject = { institutionId: 'here', assessmentId: 'of 2024', indicatorCode: '1' }
  const lentIn = (state: State) =>
    actions.filter((action) => mayThrough(delegation, action, { ...subject, state, isOwn: true }))

  expect(isInForce(delegation, 5)).toBe(true)
  expect(lentIn('filling')).toEqual(lentActions(delegation))
  expect(lentIn('filling')).toEqual([
    ...['open_institution', 'add_evidence', 'revise_own_evidence', 'read_assessment'],
    ...['rate', 'judge_criteria'],
    ...['write_explanation', 'read_offered_evidence', 'offer_evidence'],
  ])
  expect(lentIn('withdrawn')).toEqual(['open_institution', 'add_evidence', 'revise_own_evidence'])
})

function answer({ role, action, state, at, isOwn, withoutMinistry }: Cell): boolean {
  const held = role === 'public' ? null : [{ institutionId: 'here', role, assigned, withoutMinistry }]
  return may(held, action, { institutionId: at, assessmentId: 'this one', state, isOwn })
}

function isWritten({ role, action, state, at, isOwn, withoutMinistry }: Cell): boolean {
  const who = whoMay[action]
  if (who === all) return true
  if (role === 'public') return false
  if (who === 'signed in') return true
  if (!withoutMinistry && leftToMinistry[action]?.split(' ').includes(role)) return false
  if (ofInstallation.includes(action)) return who.split(' ').includes(role)
  if (at === 'elsewhere') return false
  const standing = whileItStands[action]
  if (standing !== undefined && !standing.split(' ').includes(state)) return false
  if (onlyOfOneself.includes(action) && !isOwn) return false
  const [everyRole, named] = who.startsWith('every role')
    ? [true, who.slice('every role'.length)]
    : [false, who]
  return named.split(' ').includes(role) !== everyRole
}

function isAllowedIn(action: Action, state: State): boolean {
  return roles.some((role) => isAllowedTo(role, action, state))
}

function isAllowedTo(role: Role, action: Action, state: State): boolean {
  return answer({ role, action, state, at: 'here', isOwn: true, withoutMinistry: true })
}
