import { apiTokenRoutes } from './features/api-tokens/api-tokens.routes.ts'
import { assessmentRoutes } from './features/assessments/assessments.routes.ts'
import { draftRoutes } from './features/assessments/drafts.routes.ts'
import { eventRoutes } from './features/assessments/events.routes.ts'
import { indicatorRoutes } from './features/assessments/indicators.routes.ts'
import { doubleRatingRoutes } from './features/assessments/stages/double/double-ratings.routes.ts'
import { outsideMoveRoutes } from './features/assessments/stages/outside/outside-moves.routes.ts'
import { outsideReadRoutes } from './features/assessments/stages/outside/outside-reads.routes.ts'
import { outsideWordRoutes } from './features/assessments/stages/outside/outside-words.routes.ts'
import { stageRoutes } from './features/assessments/stages/stages.routes.ts'
import { workingPaperRoutes } from './features/assessments/working-paper/working-paper.routes.ts'
import { assignmentRoutes } from './features/assignments/assignments.routes.ts'
import { conflictRoutes } from './features/assignments/conflicts.routes.ts'
import { auditLogRoutes } from './features/audit-log/audit-log.routes.ts'
import { backupRoutes } from './features/backups/backups.routes.ts'
import { calendarRoutes } from './features/calendar/calendar.routes.ts'
import { calendarsRoutes } from './features/calendar/calendars.routes.ts'
import { contributionRoutes } from './features/contributions/contributions.routes.ts'
import { offlineKitRoutes } from './features/contributions/offline-kits/offline-kits.routes.ts'
import { ownContributionRoutes } from './features/contributions/own-contributions.routes.ts'
import { questionRoutes } from './features/contributions/questions/questions.routes.ts'
import { coordinationTeamRoutes } from './features/coordination-team/coordination-team.routes.ts'
import { delegationRoutes } from './features/delegations/delegations.routes.ts'
import { amissRoutes } from './features/evidence/amiss.routes.ts'
import { evidenceRoutes } from './features/evidence/evidence.routes.ts'
import { filmRoutes } from './features/evidence/films/films.routes.ts'
import { likenessRoutes } from './features/evidence/likenesses/likenesses.routes.ts'
import { offerRoutes } from './features/evidence/offers.routes.ts'
import { pageRoutes } from './features/evidence/pages/pages.routes.ts'
import { passageRoutes } from './features/evidence/passages/passages.routes.ts'
import { sentFileRoutes } from './features/evidence/sent-file.routes.ts'
import { viewerRoutes } from './features/evidence/viewers.routes.ts'
import { examinationRoutes } from './features/examinations/examinations.routes.ts'
import { ownDocumentRoutes } from './features/examinations/own-documents.routes.ts'
import { findingsRoutes } from './features/findings/findings.routes.ts'
import { handingRoutes } from './features/handovers/handing.routes.ts'
import { handoverRoutes } from './features/handovers/handovers.routes.ts'
import { healthRoutes } from './features/health/health.routes.ts'
import { importRoutes } from './features/imports/imports.routes.ts'
import { institutionRoutes } from './features/institutions/institutions.routes.ts'
import { instrumentSuggestionRoutes } from './features/instrument-suggestions/instrument-suggestions.routes.ts'
import { instrumentRoutes } from './features/instruments/instruments.routes.ts'
import { interviewPaperRoutes } from './features/interviews/interview-papers.routes.ts'
import { interviewRoutes } from './features/interviews/interviews.routes.ts'
import { invitationRoutes } from './features/invitations/invitations.routes.ts'
import { linkRoutes } from './features/invitations/links.routes.ts'
import { lastYearRoutes } from './features/last-year/last-year.routes.ts'
import { nationalRoundRoutes } from './features/national-rounds/national-rounds.routes.ts'
import { officialInstitutionRoutes } from './features/official-institutions/official-institutions.routes.ts'
import { peopleRoutes } from './features/people/people.routes.ts'
import { policyDurationRoutes } from './features/policies/durations.routes.ts'
import { policyRoutes } from './features/policies/policies.routes.ts'
import { publishedResultRoutes } from './features/published-results/published-results.routes.ts'
import { followRecommendationRoutes } from './features/recommendations/follow-recommendations.routes.ts'
import { recommendationRoutes } from './features/recommendations/recommendations.routes.ts'
import { reminderRoutes } from './features/reminders/reminders.routes.ts'
import { letterheadRoutes } from './features/reports/letterhead/letterheads.routes.ts'
import { reportRoutes } from './features/reports/reports.routes.ts'
import { roundReportRoutes } from './features/reports/round-report/round-report.routes.ts'
import { reportWordsRoutes } from './features/reports/round-report/words/report-words.routes.ts'
import { signedPaperRoutes } from './features/reports/signed/signed-papers.routes.ts'
import { paperTemplateRoutes } from './features/reports/templates/paper-templates.routes.ts'
import { editionMoveRoutes } from './features/rounds/edition-moves.routes.ts'
import { roundRoutes } from './features/rounds/rounds.routes.ts'
import { accountRoutes } from './features/session/account.routes.ts'
import { identityProviderRoutes } from './features/session/identity-providers.routes.ts'
import { identitySignInRoutes } from './features/session/identity-sign-in.routes.ts'
import { institutionSecurityRoutes } from './features/session/institution-security.routes.ts'
import { ownFactorRoutes } from './features/session/own-factors.routes.ts'
import { passwordResetRoutes } from './features/session/password-reset.routes.ts'
import { secondStepRoutes } from './features/session/second-step.routes.ts'
import { sessionRoutes } from './features/session/session.routes.ts'
import { setupRoutes } from './features/setup/setup.routes.ts'
import { sharedAccountRoutes } from './features/shared-accounts/shared-accounts.routes.ts'
import { standingRoutes } from './features/standing/standing.routes.ts'
import { trustRoutes } from './features/trust/trust.routes.ts'
import { unitRoutes } from './features/units/units.routes.ts'
import { uploadRoutes } from './features/uploads/uploads.routes.ts'
import { webhookRoutes } from './features/webhooks/webhooks.routes.ts'
import { createRouter } from './platform/http/router.ts'
import type { AppEnv } from './request-context.ts'
import { declareTokenAccess } from './token-access.ts'

/** Every route of the API, without a database behind it: enough for the document, and what app.ts serves. */
export function createApi() {
  const api = createRouter<AppEnv>()
  const features = [
    healthRoutes,
    sessionRoutes,
    secondStepRoutes,
    accountRoutes,
    ownFactorRoutes,
    institutionSecurityRoutes,
    identityProviderRoutes,
    identitySignInRoutes,
    passwordResetRoutes,
    institutionRoutes,
    unitRoutes,
    peopleRoutes,
    apiTokenRoutes,
    sharedAccountRoutes,
    invitationRoutes,
    linkRoutes,
    roundRoutes,
    editionMoveRoutes,
    instrumentRoutes,
    instrumentSuggestionRoutes,
    assessmentRoutes,
    indicatorRoutes,
    stageRoutes,
    assignmentRoutes,
    conflictRoutes,
    calendarRoutes,
    calendarsRoutes,
    nationalRoundRoutes,
    interviewRoutes,
    interviewPaperRoutes,
    workingPaperRoutes,
    reportRoutes,
    roundReportRoutes,
    reportWordsRoutes,
    signedPaperRoutes,
    letterheadRoutes,
    paperTemplateRoutes,
    outsideReadRoutes,
    outsideMoveRoutes,
    outsideWordRoutes,
    doubleRatingRoutes,
    draftRoutes,
    eventRoutes,
    delegationRoutes,
    uploadRoutes,
    evidenceRoutes,
    filmRoutes,
    pageRoutes,
    passageRoutes,
    amissRoutes,
    sentFileRoutes,
    likenessRoutes,
    viewerRoutes,
    offerRoutes,
    findingsRoutes,
    examinationRoutes,
    ownDocumentRoutes,
    contributionRoutes,
    questionRoutes,
    reminderRoutes,
    webhookRoutes,
    ownContributionRoutes,
    lastYearRoutes,
    recommendationRoutes,
    handoverRoutes,
    handingRoutes,
    followRecommendationRoutes,
    offlineKitRoutes,
    coordinationTeamRoutes,
    policyRoutes,
    policyDurationRoutes,
    trustRoutes,
    publishedResultRoutes,
    standingRoutes,
    backupRoutes,
    auditLogRoutes,
    importRoutes,
    officialInstitutionRoutes,
    setupRoutes,
  ]
  for (const routes of features) api.route('/', routes)
  api.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'undagi_session',
    description: 'Over https its name begins with `__Host-`.',
  })
  api.openAPIRegistry.registerComponent('securitySchemes', 'apiToken', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'undagi_…',
    description:
      'A token that a person has made for a program. With an operation stand the scopes of which each alone is enough',
  })
  declareTokenAccess(api.openAPIRegistry.definitions)
  return api
}
