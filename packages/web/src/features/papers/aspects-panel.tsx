import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { itemListClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import { type ReportAspect, reportAspectsQuery } from './api/report-aspects.ts'
import { AspectDialog } from './aspect-dialog.tsx'
import { AspectWords } from './aspect-words.tsx'
import styles from './papers-page.module.css'

/** What the report says of each aspect, beside the lists that follow from the values; nothing before somebody can say something. */
export function AspectsPanel({ assessmentId }: { readonly assessmentId: string }) {
  const { data } = useQuery(reportAspectsQuery(assessmentId))
  const [open, setOpen] = useState<string | null>(null)
  if (data === undefined) return null
  const { aspects, canWrite, comparedYear, isIssued } = data
  const opened = aspects.find(({ code }) => code === open)
  return (
    <Panel title={<Trans>Uraian per aspek dalam laporan</Trans>}>
      <p className={styles.waits}>
        <Trans>
          Keunggulan, kelemahan, dan saran dalam kalimat. Yang kosong dicetak sebagai daftar dari nilai saja,
          dan disebut begitu.
        </Trans>{' '}
        {comparedYear === null ? null : (
          <Trans>Usulannya membandingkan dengan hasil resmi {comparedYear}.</Trans>
        )}
      </p>
      <ul className={itemListClass}>
        {aspects.map((aspect) => (
          <li key={aspect.code}>
            <div>
              <p>
                {aspect.code} {aspect.name}
              </p>
              <Written written={aspect.written} />
            </div>
            {canWrite ? (
              <Button onClick={() => setOpen(aspect.code)}>
                {aspect.written === null ? (
                  <Trans>Tulis {aspect.code}</Trans>
                ) : (
                  <Trans>Ubah {aspect.code}</Trans>
                )}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {opened === undefined ? null : (
        <AspectDialog {...{ assessmentId, isIssued }} aspect={opened} onClose={() => setOpen(null)} />
      )}
    </Panel>
  )
}

function Written({ written }: Pick<ReportAspect, 'written'>) {
  if (written === null)
    return (
      <p className={styles.replaced}>
        <Trans>Belum ditulis: daftar dari nilai saja.</Trans>
      </p>
    )
  const { authorName, reason } = written
  return (
    <>
      <AspectWords words={written} />
      <p className={styles.detail}>
        <Trans>Oleh {authorName}.</Trans> {reason === null ? null : <Trans>Alasan: {reason}</Trans>}
      </p>
    </>
  )
}
