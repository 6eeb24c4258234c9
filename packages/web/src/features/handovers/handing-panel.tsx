import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useRoleNames } from '../../lib/use-role-names.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { type HandoverPack, useReceive, type Whose } from './api/handovers.ts'
import styles from './handovers.module.css'

const HandOverDialog = lazy(async () => {
  const { HandOverDialog } = await import('./dialogs/hand-over-dialog.tsx')
  return { default: HandOverDialog }
})
const TakeBackDialog = lazy(async () => {
  const { TakeBackDialog } = await import('./dialogs/take-back-dialog.tsx')
  return { default: TakeBackDialog }
})

interface HandingPanelProps {
  readonly pack: HandoverPack
  readonly whose: Whose
}

/** Who hands over to whom, whether they took over, and the step that this person can take. */
export function HandingPanel({ pack, whose }: HandingPanelProps) {
  const [asked, setAsked] = useState<'hand_over' | 'take_back' | null>(null)
  const errorWords = useErrorWords()
  const receive = useReceive(whose)
  const { handing, can, version, person } = pack
  const close = () => setAsked(null)
  return (
    <Panel title={<Trans>Penyerahan</Trans>}>
      <div className={styles.body}>
        <p>
          <RoleWords {...{ pack }} />
        </p>
        <p role="status">
          <HandingWords {...{ pack }} />
        </p>
        {receive.error ? (
          <Note tone="bad" role="alert">
            {errorWords(receive.error)}
          </Note>
        ) : null}
        <div className={styles.actions}>
          {can.receive ? (
            <Button
              kind="main"
              aria-disabled={receive.isPending}
              onClick={() =>
                receive.isPending
                  ? undefined
                  : receive.mutate({ personId: person.personId, seenVersion: version })
              }
            >
              <Trans>Terima serah terima ini</Trans>
            </Button>
          ) : null}
          {can.handOver ? (
            <Button onClick={() => setAsked('hand_over')}>
              {handing === null ? (
                <Trans>Serahkan kepada penerus</Trans>
              ) : (
                <Trans>Serahkan kepada orang lain</Trans>
              )}
            </Button>
          ) : null}
          {can.handOver && handing !== null && handing.received === null ? (
            <Button onClick={() => setAsked('take_back')}>
              <Trans>Batalkan penyerahan</Trans>
            </Button>
          ) : null}
        </div>
      </div>
      {asked === null ? null : (
        <Suspense fallback={null}>
          {asked === 'hand_over' ? (
            <HandOverDialog {...{ pack, whose }} onClose={close} />
          ) : (
            <TakeBackDialog {...{ pack, whose }} onClose={close} />
          )}
        </Suspense>
      )}
    </Panel>
  )
}

function RoleWords({ pack: { person, institution } }: Pick<HandingPanelProps, 'pack'>) {
  const names = useRoleNames()
  const format = useFormat()
  const now = person.roles.filter(({ isNow }) => isNow)
  if (now.length === 0) return <Trans>{person.name} tidak lagi bertugas di instansi ini.</Trans>
  return (
    <>
      {person.name}:{' '}
      {now
        .map(({ role, unitName, until }) =>
          [
            names.of(role),
            ...(unitName === null ? [] : [unitName]),
            ...(until === null ? [] : [format.until(until, institution.timeZone)]),
          ].join(', '),
        )
        .join('; ')}
      .
    </>
  )
}

function HandingWords({ pack: { handing, institution } }: Pick<HandingPanelProps, 'pack'>) {
  const format = useFormat()
  if (handing === null) return <Trans>Belum diserahkan kepada siapa pun.</Trans>
  const { byName, successorName, reason, at, received } = handing
  const on = format.date(at, institution.timeZone)
  return (
    <>
      {reason === null ? (
        <Trans>
          Diserahkan oleh {byName} kepada {successorName}, {on}.
        </Trans>
      ) : (
        <Trans>
          Diserahkan oleh {byName} kepada {successorName}, {on}, karena {reason}.
        </Trans>
      )}{' '}
      {received === null ? (
        <Trans>Belum diterima.</Trans>
      ) : (
        <Trans>Diterima {format.date(received.at, institution.timeZone)}.</Trans>
      )}
    </>
  )
}
