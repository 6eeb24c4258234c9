import type { z } from 'zod'
import { composeEvaluationReport, composeMonitoringReport } from './compose/compose-report.ts'
import { composeInterviewRecord, interviewRecordSchema } from './compose/interview-record.ts'
import { composeLeaderSummary } from './compose/leader-summary.ts'
import { composePublicationConsent, publicationConsentSchema } from './compose/publication-consent.ts'
import { reportSchema } from './compose/report-schema.ts'
import { composeSelfAssessmentRecord, selfAssessmentRecordSchema } from './compose/self-assessment-record.ts'
import type { Paper } from './paper.ts'
import type { PaperKind } from './paper-kinds.ts'

/** What each kind of paper needs to know. */
const paperSchemas = {
  self_assessment_record: selfAssessmentRecordSchema,
  publication_consent: publicationConsentSchema,
  evaluation_report: reportSchema,
  leader_summary: reportSchema,
  interview_record: interviewRecordSchema,
  monitoring_report: reportSchema,
} as const satisfies Readonly<Record<PaperKind, z.ZodType>>

/** A kind together with what it needs to know. */
export type PaperContent = {
  [Kind in PaperKind]: { readonly kind: Kind; readonly content: z.infer<(typeof paperSchemas)[Kind]> }
}[PaperKind]

/** The paper, ready for any printer. The same content gives the same paper. */
export function composePaper({ kind, content }: PaperContent): Paper {
  switch (kind) {
    case 'self_assessment_record':
      return composeSelfAssessmentRecord(content)
    case 'publication_consent':
      return composePublicationConsent(content)
    case 'evaluation_report':
      return composeEvaluationReport(content)
    case 'leader_summary':
      return composeLeaderSummary(content)
    case 'interview_record':
      return composeInterviewRecord(content)
    case 'monitoring_report':
      return composeMonitoringReport(content)
  }
}
