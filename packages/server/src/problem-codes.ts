import * as apiTokens from './features/api-tokens/api-tokens.errors.ts'
import * as assessments from './features/assessments/assessments.errors.ts'
import * as boundary from './features/assessments/boundary/boundary.errors.ts'
import * as doubleRatings from './features/assessments/stages/double/double.errors.ts'
import * as outsideStages from './features/assessments/stages/outside/outside.errors.ts'
import * as stages from './features/assessments/stages/stages.errors.ts'
import * as workingPaper from './features/assessments/working-paper/working-paper.errors.ts'
import * as assignments from './features/assignments/assignments.errors.ts'
import * as backups from './features/backups/backups.errors.ts'
import * as calendar from './features/calendar/calendar.errors.ts'
import * as contributions from './features/contributions/contributions.errors.ts'
import * as offlineKits from './features/contributions/offline-kits/offline-kits.errors.ts'
import * as coordinationTeam from './features/coordination-team/coordination-team.errors.ts'
import * as delegations from './features/delegations/delegations.errors.ts'
import * as evidence from './features/evidence/evidence.errors.ts'
import * as examinations from './features/examinations/examinations.errors.ts'
import * as findings from './features/findings/findings.errors.ts'
import * as handovers from './features/handovers/handovers.errors.ts'
import * as imports from './features/imports/imports.errors.ts'
import * as institutions from './features/institutions/institutions.errors.ts'
import * as instrumentSuggestions from './features/instrument-suggestions/instrument-suggestions.errors.ts'
import * as instruments from './features/instruments/instruments.errors.ts'
import * as interviews from './features/interviews/interviews.errors.ts'
import * as invitations from './features/invitations/invitations.errors.ts'
import * as lastYear from './features/last-year/last-year.errors.ts'
import * as nationalRounds from './features/national-rounds/national-rounds.errors.ts'
import * as people from './features/people/people.errors.ts'
import * as policies from './features/policies/policies.errors.ts'
import * as recommendations from './features/recommendations/recommendations.errors.ts'
import * as reminders from './features/reminders/reminders.errors.ts'
import * as letterheads from './features/reports/letterhead/letterheads.errors.ts'
import * as reports from './features/reports/reports.errors.ts'
import * as reportWords from './features/reports/round-report/words/report-words.errors.ts'
import * as signedPapers from './features/reports/signed/signed-papers.errors.ts'
import * as paperTemplates from './features/reports/templates/paper-templates.errors.ts'
import * as rounds from './features/rounds/rounds.errors.ts'
import * as identities from './features/session/identities.errors.ts'
import * as session from './features/session/session.errors.ts'
import * as setup from './features/setup/setup.errors.ts'
import * as sharedAccounts from './features/shared-accounts/shared-accounts.errors.ts'
import * as trust from './features/trust/trust.errors.ts'
import * as unitFunctions from './features/units/unit-functions.errors.ts'
import * as units from './features/units/units.errors.ts'
import * as uploads from './features/uploads/uploads.errors.ts'
import * as webhooks from './features/webhooks/webhooks.errors.ts'
import * as request from './platform/http/request.errors.ts'

/** Every stable code there is: the enumeration that makes a client's translation table exhaustive. */
export const problemCodes = [
  request,
  session,
  identities,
  setup,
  institutions,
  units,
  unitFunctions,
  interviews,
  invitations,
  people,
  apiTokens,
  sharedAccounts,
  reminders,
  webhooks,
  rounds,
  nationalRounds,
  instruments,
  instrumentSuggestions,
  assessments,
  boundary,
  stages,
  assignments,
  calendar,
  workingPaper,
  lastYear,
  recommendations,
  letterheads,
  paperTemplates,
  reportWords,
  signedPapers,
  reports,
  outsideStages,
  doubleRatings,
  delegations,
  uploads,
  evidence,
  findings,
  examinations,
  contributions,
  offlineKits,
  coordinationTeam,
  policies,
  trust,
  backups,
  handovers,
  imports,
]
  .flatMap((factories) => Object.values(factories))
  .map(({ kind }) => kind.code)
  .sort()
