import { byLetter, lent, notBlind, only, rule, unassigned, untilLocked, untilMinistry } from './make-rule.ts'
import { givenRoles, type MemberRole, memberRoles, unitRoles } from './roles.ts'
import { type Rule, type Scope, type State, states } from './rule.ts'

const administrators = ['administrator'] as const
const assessors = ['internal_assessor'] as const
const fillers = ['internal_assessor', 'data_entry_officer'] as const
/** Of the unit that is asked. */
const answerers = ['respondent', 'unit_head'] as const

/** Whose work is the whole institution's (PermenPANRB 59/2020 and the decrees that copy it). */
const readers = [
  'head_of_institution',
  'coordinator',
  'person_in_charge',
  'internal_assessor',
  'data_entry_officer',
  'coordination_team',
  'internal_auditor',
  'external_assessor',
  'administrator',
] as const satisfies readonly MemberRole[]

/** Administrators keep accounts, not contents. */
const evidenceReaders = [
  'head_of_institution',
  'coordinator',
  'person_in_charge',
  'internal_assessor',
  'data_entry_officer',
  'coordination_team',
  'internal_auditor',
  'external_assessor',
] as const satisfies readonly MemberRole[]

/** Who answers for the institution in the interview (PermenPANRB 59/2020: the internal team answers and clarifies). */
const interviewed = [
  'coordinator',
  'person_in_charge',
  'internal_assessor',
] as const satisfies readonly MemberRole[]

const interviewReaders = [
  'head_of_institution',
  'data_entry_officer',
  'coordination_team',
  'internal_auditor',
  'external_assessor',
  'score_reviewer',
  'national_operator',
  ...interviewed,
] as const satisfies readonly MemberRole[]

/** While a value of the interview can still be talked about: once it is published, a correction stands beside it. */
const afterInterview = [
  'interview',
  'site_visit',
  'score_review',
  'consolidation',
] as const satisfies readonly State[]

/** Whoever writes, checks, signs or answers for what the papers say. */
const paperReaders = [
  'head_of_institution',
  'coordinator',
  'person_in_charge',
  'internal_assessor',
  'internal_auditor',
] as const satisfies readonly MemberRole[]
/** What units say among themselves is the institution's own: an assessor from outside reads the facts that come of it. */
const contributionReaders = evidenceReaders.filter((role) => role !== 'external_assessor')

/** Who come from outside read what they wrote; whether others see it yet, the policy of the feature asks. */
const recommendationReaders = [
  ...evidenceReaders,
  'planning_officer',
  'score_reviewer',
  'national_operator',
] as const satisfies readonly MemberRole[]

const policyKeepers = [
  'coordinator',
  'person_in_charge',
  'internal_assessor',
  'data_entry_officer',
] as const satisfies readonly MemberRole[]

/** A visitor looks and leaves no wishes in the institution's name. */
const colleagues = memberRoles.filter(
  (role) => !['external_assessor', 'external_auditor', 'score_reviewer', 'national_operator'].includes(role),
)

/** Whose turn an assessment can be, who answers for a unit or brings an indicator together, who mends evidence, and who judges from outside or for the ministry. */
const taskHolders = [
  'coordinator',
  'person_in_charge',
  'internal_assessor',
  'data_entry_officer',
  'indicator_owner',
  ...answerers,
  'external_assessor',
  'score_reviewer',
  'national_operator',
] as const satisfies readonly MemberRole[]

/** Who answer for the whole before it is sent. */
const overseers = ['coordinator', 'person_in_charge'] as const satisfies readonly MemberRole[]

/** Every state of an assessment whose round was not withdrawn. */
const inUse = states.filter((state) => state !== 'withdrawn')

/** From the approval of the person in charge on. */
const approved = inUse.filter((state) => state !== 'filling' && state !== 'verification')
/** Who come from outside to judge, and those for whom they do. */
const judges = [
  'external_assessor',
  'score_reviewer',
  'national_operator',
] as const satisfies readonly MemberRole[]

/**
 * The ministry's own steps (PermenPANRB 59/2020: tim pelaksana). Where the ministry is not on this installation, the person in charge records
 * what its letter says: our reading, and each such step says so.
 */
const recorders = ['national_operator', 'person_in_charge'] as const satisfies readonly MemberRole[]
const inCharge = ['person_in_charge'] as const satisfies readonly MemberRole[]

function ministrys(scope: Scope, states: readonly State[] = []): Rule {
  return untilMinistry(inCharge, rule(scope, recorders, states))
}

/** While somebody from outside asks, what they ask for is still brought. */
const asked = ['interview', 'site_visit'] as const satisfies readonly State[]
const outside = ['document_review', ...asked] as const satisfies readonly State[]
const afterSubmission = [...outside, 'score_review', 'consolidation'] as const satisfies readonly State[]
const judged = ['filling', 'document_review', ...asked] as const satisfies readonly State[]

/** By which rules a round is judged: said by whoever keeps it, until it is published. */
const byWhomRoundsAreRuled = untilLocked(
  untilMinistry(
    ['person_in_charge', 'administrator'],
    rule(
      'assessment',
      ['person_in_charge', 'administrator', 'national_operator'],
      inUse.filter((state) => state !== 'published'),
    ),
  ),
)

/** Role × action × state: the whole of who may do what. What does not stand here is refused. */
export const permissionTable = {
  // Before sign-in and about oneself.
  enter: rule('everyone', []),
  keep_own_account: rule('signed_in', []),
  see_own_account: rule('signed_in', []),
  read_reference: rule('signed_in', []),

  // The installation.
  manage_backups: rule('installation', administrators),

  // The institution. What it is called and which rounds it has, whoever works in one of them must know.
  open_institution: unassigned(lent(rule('institution', memberRoles))),
  see_institution: unassigned(rule('institution', memberRoles)),
  keep_own_tokens: unassigned(rule('institution', givenRoles)),
  oversee_tokens: rule('institution', administrators),
  change_institution: rule('institution', administrators),
  // In what papers are written: whoever keeps the installation of an institution, and those who issue its papers.
  keep_paper_templates: rule('institution', ['administrator', 'coordinator', 'person_in_charge']),
  change_units: rule('institution', administrators),
  manage_people: rule('institution', administrators),
  oversee_accounts: rule('institution', administrators),
  read_log: rule('institution', ['administrator', 'internal_auditor']),
  // On whose word signatures are believed: of this institution's documents alone.
  manage_trust: rule('institution', administrators),
  manage_rounds: rule('institution', administrators),
  bring_tables: rule('institution', administrators),
  suggest_correction: rule('institution', colleagues),
  withdraw_suggestion: { ...rule('institution', colleagues), ownOnly: true },
  decide_suggestion: rule('institution', administrators),

  // What is offered as proof. A helper adds to it and offers it for the indicators that were delegated, without looking through the rest;
  // so does who answers for a unit, for what the unit is asked.
  read_evidence: rule('institution', evidenceReaders),
  add_evidence: lent(rule('institution', [...fillers, ...answerers])),
  revise_evidence: rule('institution', fillers),
  // A helper mends what they brought: it was they whom an examiner asked.
  revise_own_evidence: lent({ ...rule('institution', [...fillers, ...answerers]), ownOnly: true }),

  // The coordination team is read like evidence, which its documents become.
  keep_coordination_team: rule('institution', [
    'coordinator',
    'person_in_charge',
    'internal_assessor',
    'data_entry_officer',
  ]),
  // The register of policies: kept by who coordinates, who answers for it, and the internal assessors, among whom the law office sits.
  read_policies: rule('institution', evidenceReaders),
  keep_policies: rule('institution', policyKeepers),

  // Who judges from outside. The ministry's operator assigns (PermenPANRB 59/2020: Tim Asesor Eksternal, set by the Minister); what ties an
  // assessor to an institution they say themselves.
  see_assignments: unassigned(
    rule('institution', [
      'coordinator',
      'person_in_charge',
      'internal_assessor',
      'external_assessor',
      'score_reviewer',
      'national_operator',
    ]),
  ),
  assign_assessors: ministrys('institution'),
  // Which ties forbid or must be explained in a round, never below what a text says: whoever keeps the round.
  set_conflict_rules: byWhomRoundsAreRuled,
  declare_own_tie: unassigned(rule('institution', ['external_assessor', 'score_reviewer'])),
  plan_assignments: ministrys('installation'),
  see_own_assignments: unassigned(rule('installation', ['external_assessor', 'score_reviewer'])),

  // The days of a round. Whoever works in it knows them; who answers for it, keeps the rounds or runs them for the ministry changes them, by name.
  read_calendar: unassigned(rule('institution', memberRoles)),
  keep_calendar: byLetter(
    ['person_in_charge', 'administrator'],
    rule('institution', ['person_in_charge', 'administrator', 'national_operator']),
  ),
  keep_calendars: rule('institution', ['national_operator']),
  open_national_rounds: rule('institution', ['national_operator']),
  lock_round: rule('institution', recorders),
  // By which index predicates are decided: announced by the ministry, or recorded from its letter. What was published was decided by it.
  set_boundary_rule: byWhomRoundsAreRuled,

  // An assessment, while its round is in use. It is read wherever it stands.
  read_assessment: lent(rule('assessment', readers, inUse)),
  read_result: rule('assessment', readers, inUse),
  set_target: rule('assessment', administrators, inUse),

  // Filled in while it is the institution's own; what was sent is frozen (PermenPANRB 59/2020: penilaian mandiri).
  rate: untilLocked(lent(rule('assessment', assessors, ['filling']))),
  judge_criteria: untilLocked(lent(rule('assessment', assessors, ['filling']))),
  write_explanation: untilLocked(lent(rule('assessment', fillers, ['filling']))),
  start_from_last_year: untilLocked(rule('assessment', fillers, ['filling'])),
  read_offered_evidence: lent(rule('assessment', evidenceReaders, inUse)),
  // After the interview for what is still asked or objected to alone: the use case asks.
  offer_evidence: untilLocked(lent(rule('assessment', fillers, ['filling', ...afterInterview]))),
  move_edition: untilLocked(rule('assessment', administrators, ['filling'])),
  // Not lent themselves: what somebody was given, they do not pass on.
  delegate_filling: rule('assessment', fillers, ['filling']),
  // Also when one no longer holds what one lent.
  withdraw_delegation: unassigned({ ...rule('institution', givenRoles), ownOnly: true }),

  // What waits for whom. Whoever can have something to do sees their own; who answers for the whole sees whose is late, and reminds.
  see_own_tasks: rule('institution', taskHolders),
  keep_own_reminders: rule('institution', taskHolders),
  // Each side its own: what is judged from outside the ministry oversees, the rest the institution.
  oversee_tasks: rule('institution', [...overseers, 'national_operator']),
  remind_people: rule('institution', [...overseers, 'national_operator']),
  set_reminder_rules: rule('institution', administrators),
  manage_webhooks: rule('institution', administrators),

  // What an officer who leaves hands over: their own to each, all to who keeps the accounts or coordinates; whom it is handed to, the policy of
  // the feature looks up. What a pack tells, its reader must be allowed to read.
  see_own_handover: rule('institution', colleagues),
  keep_own_handover: { ...rule('institution', colleagues), ownOnly: true },
  read_handovers: rule('institution', ['administrator', 'coordinator']),
  hand_over_for_others: rule('institution', ['administrator', 'coordinator']),

  // What units are asked. Whoever holds a role of a unit sees what that unit was asked, and what all say of the indicators it owns; which
  // unit that is, the policy of the feature looks up.
  read_contributions: rule('assessment', contributionReaders, inUse),
  plan_contributions: untilLocked(rule('assessment', ['internal_assessor', 'person_in_charge'], ['filling'])),
  ask_contributions: untilLocked(
    rule('assessment', ['internal_assessor', 'person_in_charge', 'indicator_owner'], ['filling']),
  ),
  see_own_contributions: rule('assessment', unitRoles, inUse),
  answer_contribution: untilLocked(rule('assessment', answerers, ['filling'])),
  confirm_contribution: untilLocked(rule('assessment', ['unit_head'], ['filling'])),
  consolidate_contributions: untilLocked(rule('assessment', [...fillers, 'indicator_owner'], ['filling'])),

  // What an evaluation recommends: written by assessors while they judge, recorded from a report by the institution or the ministry, then
  // planned, answered by the unit that is to do it, and confirmed by who answers for the whole. Years later too, wherever the assessment stands.
  read_recommendations: rule('assessment', recommendationReaders, inUse),
  see_own_recommendations: rule('assessment', unitRoles, inUse),
  write_recommendation: only('judging', rule('assessment', ['external_assessor'], outside)),
  record_recommendation: rule('assessment', [...policyKeepers, 'national_operator'], inUse),
  // The ministry's people only of what is published, so that its report can name unit and day: the feature asks.
  plan_recommendation: rule('assessment', ['coordinator', 'person_in_charge', 'national_operator'], inUse),
  report_recommendation: rule('assessment', [...unitRoles, ...policyKeepers], inUse),
  confirm_recommendation: rule('assessment', ['person_in_charge'], inUse),

  // Whoever judges says so themselves: no delegation lends it.
  overrule_finding: only('judging', rule('assessment', ['internal_assessor', 'external_assessor'], judged)),
  // PermenPANRB 59/2020 knows no separate examiner: the person in charge checks what is sent, assessors judge it.
  examine_evidence: only(
    'judging',
    rule(
      'assessment',
      ['person_in_charge', 'internal_assessor', 'external_assessor'],
      ['verification', 'signing', 'submitted', ...judged],
    ),
  ),

  // From the internal team to the person in charge, from there to the coordinator, who signs and sends. Whoever answers for it may give it
  // back, and before anybody from outside has begun, take it back.
  send_for_verification: untilLocked(
    rule('assessment', ['internal_assessor', 'person_in_charge'], ['filling']),
  ),
  verify_assessment: untilLocked(rule('assessment', ['person_in_charge'], ['verification'])),
  return_assessment: untilLocked(
    rule('assessment', ['person_in_charge', 'coordinator'], ['verification', 'signing']),
  ),
  submit_assessment: untilLocked(rule('assessment', ['coordinator'], ['signing'])),
  reopen_assessment: untilLocked(rule('assessment', ['person_in_charge', 'coordinator'], ['submitted'])),

  // Official papers: read by who answers for the whole, issued by who signs or answers for it, once it was approved.
  read_papers: rule('assessment', paperReaders, inUse),
  // Who signs the minutes of the interview reads what is printed of them.
  read_interview_record: only('judging', rule('assessment', ['external_assessor', ...paperReaders], inUse)),
  issue_paper: rule('assessment', ['coordinator', 'person_in_charge'], approved),
  // What comes out of a round is told to both sides, as far as each sees the stages; a report is the ministry's, like every step of its.
  read_report: notBlind(rule('assessment', [...paperReaders, ...judges], inUse)),
  issue_report: ministrys('assessment', ['published']),
  // Keunggulan, kelemahan, saran of an aspect (LHE): a team of assessors has no head here, so who reviews and who consolidates write them.
  write_report_words: only(
    'review',
    untilMinistry(
      inCharge,
      rule('assessment', ['score_reviewer', ...recorders], ['score_review', 'consolidation', 'published']),
    ),
  ),
  // Stages from outside. What is judged in them the institution sees when it is published, or shown to it before.
  read_stages: rule('assessment', [...readers, 'score_reviewer', 'national_operator'], inUse),
  // Who rates a second time does not see what was judged the first time.
  read_unreleased: notBlind(rule('assessment', judges, [...afterSubmission, 'published'])),
  open_stage: untilLocked(ministrys('assessment', ['submitted', ...outside, 'score_review'])),
  return_to_assessors: untilLocked(ministrys('assessment', ['score_review', 'consolidation'])),
  publish_result: untilLocked(ministrys('assessment', ['consolidation'])),
  // Before the publication only what an accepted objection names, by a letter: the use case asks.
  correct_result: ministrys('assessment', ['score_review', 'consolidation', 'published']),
  // By a letter in any case.
  show_draft: ministrys('assessment', afterSubmission),
  // Nobody's but their own: no delegation lends them.
  judge_stage: only('judging', rule('assessment', ['external_assessor'], outside)),
  review_score: only('review', rule('assessment', ['score_reviewer'], ['score_review'])),
  // A sample is rated a second time. Whoever judges is not told which indicators those are, the institution not how far two assessors agree.
  see_double_rating: {
    ...rule('assessment', ['external_assessor', 'score_reviewer', ...recorders], inUse),
    duties: ['second_rating', 'review'],
  },
  draw_sample: ministrys('assessment', ['submitted', ...outside]),
  rate_second: only('second_rating', rule('assessment', ['external_assessor'], outside)),
  see_agreement: only(
    'review',
    rule('assessment', ['score_reviewer', 'national_operator'], [...afterSubmission, 'published']),
  ),
  settle_pair: only('review', rule('assessment', ['score_reviewer', 'national_operator'], afterSubmission)),
  see_assessor_drift: only('review', rule('installation', ['score_reviewer', 'national_operator'])),
  // The room of the interview. Assessors conduct it, both sides answer and sign (PermenPANRB 59/2020: interviu); until when the institution
  // may object, whoever keeps the round says.
  read_interview: notBlind(rule('assessment', interviewReaders, inUse)),
  // Ahead of it, too: that day is known before the stage is. Which of them sets it, no text at hand says; the person in charge records a letter.
  schedule_interview: only(
    'judging',
    byLetter(
      inCharge,
      rule('assessment', ['external_assessor', ...recorders], ['submitted', 'document_review', 'interview']),
    ),
  ),
  // Whom the assessors and the ministry send, and who signs for them. Whom the institution sends, whoever schedules says.
  invite_others: only(
    'judging',
    untilMinistry(
      inCharge,
      rule('assessment', ['external_assessor', ...recorders], ['submitted', 'document_review', 'interview']),
    ),
  ),
  conduct_interview: only('judging', rule('assessment', ['external_assessor'], ['interview'])),
  answer_in_interview: only(
    'judging',
    rule('assessment', ['external_assessor', ...interviewed], ['interview']),
  ),
  // What was asked for until a day is taken until that day.
  answer_clarification: rule('assessment', interviewed, afterInterview),
  sign_minutes: only(
    'judging',
    rule('assessment', ['external_assessor', ...interviewed], ['interview', 'site_visit', 'score_review']),
  ),
  // For who was named to sign and can no longer: our rule. The person in charge for the institution's own side alone: the use case asks.
  replace_signatory: only(
    'judging',
    rule('assessment', ['external_assessor', ...recorders], ['interview', 'site_visit', 'score_review']),
  ),
  set_objection_term: ministrys('assessment', afterInterview),
  object_to_value: rule('assessment', ['coordinator', 'person_in_charge'], afterInterview),
  answer_objection: notBlind(
    untilMinistry(
      inCharge,
      rule('assessment', ['external_assessor', 'score_reviewer', 'person_in_charge'], afterInterview),
    ),
  ),
} as const satisfies Record<string, Rule>

export type Action = keyof typeof permissionTable
