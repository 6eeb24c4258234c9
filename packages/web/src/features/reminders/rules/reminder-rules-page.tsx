import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { panelColumnClass } from '../../../ui/panel-parts.ts'
import { Forecast } from './forecast.tsx'
import { rulesQuery } from './reminder-rules.ts'
import { RulesForm } from './rules-form.tsx'
import { toRules, toTyped } from './typed-rules.ts'

/** For administrators: when their institution reminds, and what that comes to in the week ahead. */
export function ReminderRulesPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const { data: rules } = useSuspenseQuery(rulesQuery(institution.id))
  usePageTitle(`${t`Pengingat`}, ${institution.name}`)
  return (
    <>
      <PageHead
        title={<Trans>Pengingat</Trans>}
        lead={
          <Trans>
            Kapan {institution.name} mengingatkan, dan kapan tidak. Angka bawaannya pilihan Undagi; tidak ada
            peraturan yang menentukannya.
          </Trans>
        }
      />
      <RulesAndWeek key={rules.version} institution={institution} />
    </>
  )
}

function RulesAndWeek({ institution }: { readonly institution: Institution }) {
  const { data: rules } = useSuspenseQuery(rulesQuery(institution.id))
  const [typed, setTyped] = useState(() => toTyped(rules))
  return (
    <div className={panelColumnClass}>
      <RulesForm {...{ institution, rules, typed }} onType={setTyped} />
      <Forecast institutionId={institution.id} rules={toRules(typed)} />
    </div>
  )
}
