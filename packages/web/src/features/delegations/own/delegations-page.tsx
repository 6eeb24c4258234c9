import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Delegation, Institution } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ownDelegationsQuery } from '../api/delegations.ts'
import styles from '../delegations.module.css'
import { DelegationItem } from './delegation-item.tsx'
import { WithdrawButton } from './withdraw-button.tsx'
import { WithdrawnNote } from './withdrawn-note.tsx'

interface DelegationsPageProps {
  readonly institution: Institution
  /** Where one asks for help. */
  readonly help: ReactNode
  /** What is to be repaired of what this person brought. */
  readonly repairs: ReactNode
  /** All that this person brought while helping. */
  readonly documents: ReactNode
}

/** What I gave and what I was given, here. */
export function DelegationsPage({ institution, help, repairs, documents }: DelegationsPageProps) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(ownDelegationsQuery)
  const [withdrawn, setWithdrawn] = useState<Delegation>()
  const mayDelegate = useMay(institution.id)('delegate_filling')
  usePageTitle(`${t`Pendelegasian`}, ${institution.name}`)
  const here = (all: readonly Delegation[]) => all.filter((each) => each.institution.id === institution.id)
  const [given, received] = [here(data.given), here(data.received)]
  return (
    <>
      <PageHead
        title={<Trans>Pendelegasian</Trans>}
        lead={
          <Trans>
            Rekan yang membantu mengisi bekerja dengan namanya sendiri. Tidak ada kata sandi yang dipinjamkan.
          </Trans>
        }
        actions={help}
      />
      {repairs}
      {withdrawn ? (
        <WithdrawnNote
          key={withdrawn.id}
          delegation={withdrawn}
          given={given}
          onRestored={() => setWithdrawn(undefined)}
        />
      ) : null}
      <div className={styles.parts}>
        <Panel title={<Trans>Yang didelegasikan kepada Anda</Trans>}>
          <List delegations={received}>
            <Trans>Belum ada rekan yang meminta bantuan Anda.</Trans>
          </List>
        </Panel>
        {documents}
        {given.length > 0 || mayDelegate ? (
          <Panel title={<Trans>Yang Anda delegasikan</Trans>}>
            <List
              delegations={given}
              action={(delegation) => (
                <WithdrawButton delegation={delegation} onWithdrawn={() => setWithdrawn(delegation)} />
              )}
            >
              <Trans>
                Belum ada. Dengan “Bantu saya mengisi” seorang rekan mengisi indikator yang Anda sebut, sampai
                hari yang Anda tentukan.
              </Trans>
            </List>
          </Panel>
        ) : null}
      </div>
    </>
  )
}

interface ListProps {
  readonly delegations: readonly Delegation[]
  /** Of what I gave; without it the other side is named. */
  readonly action?: (delegation: Delegation) => ReactNode
  /** Where there is nothing. */
  readonly children: ReactNode
}

function List({ delegations, action, children }: ListProps) {
  if (delegations.length === 0) return <p className={nothingYetClass}>{children}</p>
  return (
    <ul className={itemListClass}>
      {delegations.map((delegation) => (
        <DelegationItem
          key={delegation.id}
          delegation={delegation}
          name={action ? delegation.delegateName : delegation.giverName}
          action={action?.(delegation)}
        />
      ))}
    </ul>
  )
}
