import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { MemberSecurity } from '../../lib/api/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { asideClass, lineWordsClass, panelInsideClass, panelLinesClass } from '../../ui/panel-parts.ts'
import { ReleaseDialog } from './release-dialog.tsx'

interface WhoHasOnePanelProps {
  readonly institutionId: string
  readonly people: readonly MemberSecurity[]
}

export function WhoHasOnePanel({ institutionId, people }: WhoHasOnePanelProps) {
  const { t } = useLingui()
  const [releasing, setReleasing] = useState<MemberSecurity>()
  const words = ({ hasTotp, passkeys }: MemberSecurity) => {
    const keys = passkeys === 0 ? [] : [t`${plural(passkeys, { other: '# kunci sandi' })}`]
    const parts = [...(hasTotp ? [t`aplikasi kode`] : []), ...keys]
    return parts.length === 0 ? t`kata sandi saja` : parts.join(', ')
  }
  return (
    <Panel title={<Trans>Siapa yang sudah memakainya</Trans>}>
      <div className={panelInsideClass}>
        <p>
          <Trans>
            Ponsel seseorang hilang? Pastikan dahulu bahwa ia sendiri yang meminta, lalu lepas langkah
            keduanya. Untuk orang yang juga bekerja di instansi lain, dan untuk Anda sendiri, pengelola server
            yang melakukannya.
          </Trans>
        </p>
      </div>
      <ul className={panelLinesClass}>
        {people.map((person) => (
          <li key={person.personId}>
            <div className={lineWordsClass}>
              <strong>{person.name}</strong>
              <span className={asideClass}>
                {person.roles.length === 0 && person.lentRoles.length > 0 ? (
                  <Trans>
                    {person.email}; membantu mengisi, tanpa peran; {words(person)}
                  </Trans>
                ) : (
                  `${person.email}; ${words(person)}`
                )}
              </span>
            </div>
            {person.canBeReleased && (person.hasTotp || person.passkeys > 0) ? (
              <Button aria-label={t`Lepas langkah kedua ${person.name}`} onClick={() => setReleasing(person)}>
                <Trans>Lepas langkah kedua</Trans>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {releasing ? (
        <ReleaseDialog
          institutionId={institutionId}
          person={releasing}
          onClose={() => setReleasing(undefined)}
        />
      ) : null}
    </Panel>
  )
}
