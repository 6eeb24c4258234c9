import { useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useState } from 'react'
import type { Asking, BankQuestion } from '../api/contributions.ts'
import type { AskingDraft, ChangeAsking } from './asking-draft.ts'
import { concernsByFunction, indicatorMark, planAsking, questionOf } from './plan-asking.ts'

interface AskedOf {
  readonly units: readonly Schemas['ActiveUnit'][]
  readonly bank: readonly BankQuestion[]
  readonly template: Schemas['ContributionTemplate'] | undefined
}

/** What is being put together, and what would be sent of it. */
export function useAskingDraft(codes: ReadonlySet<string>, { units, bank, template }: AskedOf) {
  const { t } = useLingui()
  const [draft, setDraft] = useState<AskingDraft>({
    ...{ codes, unitIds: new Set(), ownerId: '', dueOn: '', isLikeLastYear: false, isByFunction: false },
    ...{ wording: 'each', editing: new Set() },
    text: t`Bagaimana keadaan “${indicatorMark}” di perangkat daerah Anda? Sebutkan aturan, aplikasi, atau kegiatannya.`,
  })
  const change: ChangeAsking = (changed) => setDraft((before) => ({ ...before, ...changed }))
  const { unitIds, ownerId, dueOn, isLikeLastYear, isByFunction, wording, text } = draft
  const chosen = bank.filter(({ indicatorCode }) => draft.codes.has(indicatorCode))
  const planned = planAsking({
    indicators: chosen.map((each) => ({
      code: each.indicatorCode,
      question: questionOf(wording === 'each' ? each : { ...each, question: null }, text),
    })),
    ...{ unitIds: [...unitIds], ownerId, dueOn },
    ...(isByFunction ? { concerns: concernsByFunction(bank, units) } : {}),
  })
  const wanted: Asking =
    isLikeLastYear && template ? { dueOn, owners: template.owners, requests: template.requests } : planned
  return { draft, change, chosen, wanted }
}
