export {
  assessorDrift,
  type DriftWindow,
  driftWindows,
  leastForDrift,
  type SettledRating,
} from './agreement/assessor-drift.ts'
export { chooseSample, type Sample, type SampleCandidate } from './agreement/choose-sample.ts'
export { type AgreementTable, compareAssessors, type GivenValue } from './agreement/compare-assessors.ts'
export * from './agreement/conflict-rules.ts'
export { distributeWork, type WorkPlan, type WorkToDistribute } from './agreement/distribute-work.ts'
export * from './agreement/find-conflicts.ts'
export * from './agreement/round-conflict-rules.ts'
export { leastForAgreement, type StatedKappa, stateKappa } from './agreement/state-kappa.ts'
export { type Kappa, weightedKappa } from './agreement/weighted-kappa.ts'
export * from './agrees-with-criteria.ts'
export * from './attention.ts'
export * from './audit-group-values.ts'
export * from './calendar/calendar-change.ts'
export * from './calendar/calendar-stage.ts'
export { addDays } from './calendar/day-number.ts'
export { daysUntil, endInWords } from './calendar/end-in-words.ts'
export { endingAt } from './calendar/ending-at.ts'
export * from './calendar/fold-calendar.ts'
export * from './calendar/local-day.ts'
export { isPassed } from './calendar/passed-stage.ts'
export { type CalendarRefusal, calendarRefusals, refuseChange } from './calendar/refuse-change.ts'
export * from './calendar/stage-standing.ts'
export { type StageStepTaken, whenHeld } from './calendar/when-held.ts'
export * from './check-ratings.ts'
export * from './comparable-name.ts'
export * from './compare-results.ts'
export * from './contributions/coverage.ts'
export * from './contributions/unit-function.ts'
export * from './contributions/who-differs.ts'
export * from './convert-index.ts'
export { countIndicators } from './count-indicators.ts'
export * from './count-per-step.ts'
export * from './decide-predicate.ts'
export * from './document-kind.ts'
export {
  type Completeness,
  completenessOf,
  type StandingOffer,
  sumCompleteness,
} from './evidence/completeness.ts'
export { type Effort, effortNames } from './evidence/effort.ts'
export * from './evidence/evidence-facts.ts'
export { addMonths, dayInWords } from './evidence/iso-date.ts'
export {
  type Decision,
  type Decisions,
  type JudgedCriterion,
  judgeCriterion,
  type Outcome,
} from './evidence/judge-criterion.ts'
export * from './evidence/judge-indicator.ts'
export * from './evidence/judge-instrument.ts'
export { type Lapse, lapseReasons, lapsesBefore } from './evidence/lapses-before.ts'
export { type PreparedEvidence, prepareEvidence } from './evidence/prepare-evidence.ts'
export type { Reason, ReasonCode } from './evidence/reason.ts'
export {
  isRegisteredEnacted,
  type RegisteredAct,
  type RegisteredState,
  registeredStateNames,
  registeredStates,
} from './evidence/registered-act.ts'
export { type WeighedClaim, weighClaim } from './evidence/weigh-claim.ts'
export { whyNotCounted } from './evidence/why-not-counted.ts'
export * from './explain-difference.ts'
export * from './explain-score.ts'
export * from './indicators-of.ts'
export type * from './instrument.ts'
export { type Agenda, type AgendaItem, planAgenda } from './interview/plan-agenda.ts'
export type * from './issue.ts'
export { type CitationPart, citationParts, missingCitations } from './judging/missing-citations.ts'
export {
  countPhraseBlanks,
  type FoundCriterion,
  type SuggestedPhrase,
  suggestPhrases,
} from './judging/suggest-phrases.ts'
export { type CopiedText, copiedText } from './last-year/copied-text.ts'
export * from './next-steps.ts'
export { longestInstrumentFile, partFolders } from './part-folder.ts'
export * from './plan-revision-move.ts'
export * from './possible-predicates.ts'
export type { PublishedFigure, PublishedValues } from './published-values.ts'
export * from './rank-values.ts'
export * from './rational.ts'
export { acceptedKinds } from './reading/accepted-kinds.ts'
export { type Citation, citeSource } from './reading/cite-source.ts'
export * from './reading/compare-revisions.ts'
export * from './reading/compare-texts.ts'
export * from './reading/create-instrument-search.ts'
export * from './reading/describe-rule.ts'
export { findAbbreviations, type Glossary, glossaryOf } from './reading/find-abbreviations.ts'
export { type FoundCounterpart, findCounterparts, haveCounterparts } from './reading/find-counterparts.ts'
export * from './reading/find-spot.ts'
export type { FactSubject } from './reading/instrument-facts.ts'
export { type PassageKind, sourceText } from './reading/instrument-passages.ts'
export * from './reading/open-blanks.ts'
export { otherWordsFor } from './reading/question-readings.ts'
export * from './reading/split-blanks.ts'
export * from './reading/text-years.ts'
export type { Snippet } from './reading/to-snippet.ts'
export * from './reading/year-told.ts'
export * from './recommendations/fold-recommendation.ts'
export * from './recommendations/promise-kept.ts'
export * from './recommendations/recommendation-event.ts'
export * from './reminders/forecast-reminders.ts'
export * from './reminders/plan-reminders.ts'
export * from './reminders/quiet-hours.ts'
export * from './reminders/reminder-steps.ts'
export { fromLocalTime, toLocalTime } from './reminders/zone-time.ts'
export * from './rule.ts'
export * from './rule-kind.ts'
export { isSameNumber } from './same-number.ts'
export * from './score-assessment.ts'
export * from './score-group-values.ts'
export type * from './score-result.ts'
export * from './self-met-criteria.ts'
export * from './simulate.ts'
export * from './stages/compare-stages.ts'
export * from './stages/fold-stages.ts'
export * from './stages/needs-justification.ts'
export * from './stages/official-values.ts'
export * from './stages/rank-gaps.ts'
export * from './stages/stage.ts'
export * from './stages/stage-move.ts'
export * from './stages/submission-gaps.ts'
export * from './supported-level.ts'
export * from './text-edition.ts'
export {
  type InstrumentFigures,
  instrumentFigures,
  isMachineCheckable,
} from './wording/instrument-figures.ts'
export { writeIndex } from './write-index.ts'
export * from './years-in-force.ts'
