import type { DocumentKind } from '@undagi/maturity'

interface KindGroup {
  readonly name: string
  readonly kinds: readonly DocumentKind[]
}

/** As whoever brings a document sorts it; each kind stands in one of them. */
export const kindGroups = [
  {
    name: 'rules',
    kinds: ['policy', 'decree', 'circular', 'guideline', 'procedure', 'standard'],
  },
  {
    name: 'agreements',
    kinds: ['contract', 'service_level_agreement', 'integrity_pact'],
  },
  {
    name: 'plans',
    kinds: ['strategy', 'roadmap', 'work_programme', 'budget_proposal', 'budget_document', 'audit_plan'],
  },
  {
    name: 'meetings',
    kinds: [
      ...(['invitation', 'minutes', 'consultation_record', 'coordination_record'] as const),
      ...(['activity_record', 'training_record', 'strengthening_record'] as const),
    ],
  },
  {
    name: 'reviews',
    kinds: [
      ...(['review_minutes', 'review_report', 'audit_report', 'follow_up_record'] as const),
      ...(['survey_report', 'competency_assessment'] as const),
    ],
  },
  {
    name: 'architecture',
    kinds: [
      ...(['architecture', 'architecture_metadata', 'business_process_map'] as const),
      ...(['application_architecture', 'application_record', 'feature_list'] as const),
      ...(['life_cycle_document', 'api_repository', 'manual'] as const),
    ],
  },
  {
    name: 'risks',
    kinds: ['risk_register', 'asset_register', 'incident_team_record'],
  },
  {
    name: 'services',
    kinds: [
      ...(['practice_record', 'operations_record', 'integration_record', 'usage_record'] as const),
      ...(['portal_record', 'service_catalogue', 'service_mall_record', 'helpdesk_record'] as const),
    ],
  },
  {
    name: 'pictures',
    kinds: ['screenshot', 'photo', 'video', 'link'],
  },
  {
    name: 'others',
    kinds: ['other'],
  },
] as const satisfies readonly KindGroup[]

export type KindGroupName = (typeof kindGroups)[number]['name']
