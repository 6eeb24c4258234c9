import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import { carryingQuery } from '../api/policies.ts'
import { CarryingPolicy } from './carrying-policy.tsx'

interface CarryingPanelProps {
  readonly institution: Institution
  readonly assessmentId: string
  readonly code: string
  /** Whether the policies themselves may be opened. */
  readonly readsRegister: boolean
  /** What its text was read as, where findings are told. */
  readonly renderTextNote?: ((policyId: string) => ReactNode) | undefined
}

/** The policies that carry an indicator; of those not in force yet, what is left and whether that fits. */
export function CarryingPanel(props: CarryingPanelProps) {
  const { institution, assessmentId, code, readsRegister, renderTextNote } = props
  const format = useFormat()
  const { data } = useSuspenseQuery(carryingQuery({ assessmentId, code }))
  const due = format.day(data.dueOn)
  const isClosed = data.viewedOn === data.dueOn
  return (
    <Panel
      title={<Trans>Kebijakan</Trans>}
      aside={
        data.policies.length === 0 ? undefined : isClosed ? (
          <Trans>keadaan pada {due}, hari penutupan</Trans>
        ) : (
          <Trans>penutupan {due}</Trans>
        )
      }
    >
      {data.policies.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>
            Belum ada kebijakan yang dicatat menopang indikator ini. Catat di Kebijakan, juga yang masih
            rancangan: di sini tampak langkah yang tersisa dan apakah sempat sebelum penutupan.
          </Trans>
        </p>
      ) : (
        <ul className={itemListClass}>
          {data.policies.map((policy) => (
            <CarryingPolicy
              key={policy.id}
              policy={policy}
              textNote={renderTextNote?.(policy.id)}
              slug={readsRegister ? institution.slug : undefined}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
