import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Institution } from '../../../lib/api/contract.ts'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import { institutionDelegationsQuery } from '../api/delegations.ts'
import styles from '../delegations.module.css'
import { RunningWords } from './running-words.tsx'
import { WithdrawButton } from './withdraw-button.tsx'

/** For administrators: who fills in on whose behalf, people without a role among them. */
export function RunningDelegationsPanel({ institution }: { readonly institution: Institution }) {
  const { data } = useSuspenseQuery(institutionDelegationsQuery(institution.id))
  const running = data.filter(({ state }) => state === 'running')
  return (
    <Panel title={<Trans>Pendelegasian yang berjalan</Trans>}>
      {running.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>
            Tidak ada. Dengan “Bantu saya mengisi” pengisi meminta bantuan rekan tanpa meminjamkan akun.
          </Trans>
        </p>
      ) : (
        <ul className={itemListClass}>
          {running.map((delegation) => (
            <li key={delegation.id}>
              <p>
                <span className={styles.name}>{delegation.delegateName}</span>{' '}
                <RunningWords delegation={delegation} />
              </p>
              <WithdrawButton delegation={delegation} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
