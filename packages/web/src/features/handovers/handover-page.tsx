import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { handoverQuery, paperAddress, type Whose } from './api/handovers.ts'
import { HandingPanel } from './handing-panel.tsx'
import styles from './handovers.module.css'
import { OthersPanel } from './others-panel.tsx'
import { PackView } from './pack/pack-view.tsx'

interface HandoverPageProps {
  readonly institution: {
    readonly id: string
    readonly name: string
    readonly slug: string
    readonly timeZone: string
  }
  /** Null: one's own. */
  readonly personId: string | null
}

/** What somebody who leaves hands over: theirs to write, their successor's to take over. */
export function HandoverPage({ institution, personId }: HandoverPageProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const whose: Whose = { institutionId: institution.id, personId }
  const { data: pack, error } = useQuery(handoverQuery(whose))
  usePageTitle(`${t`Serah terima`}, ${institution.name}`)
  const name = pack?.person.name ?? ''
  return (
    <>
      <PageHead
        title={personId === null ? <Trans>Serah terima</Trans> : <Trans>Serah terima {name}</Trans>}
        lead={
          personId === null ? (
            <Trans>Yang perlu diketahui siapa pun yang meneruskan pekerjaan Anda, per indikator.</Trans>
          ) : (
            <Trans>Yang pernah dikerjakan, yang masih terbuka, dan siapa yang tahu, per indikator.</Trans>
          )
        }
        actions={
          pack === undefined ? undefined : (
            <div className={styles.actions}>
              <a
                className={buttonClass()}
                href={paperAddress(whose, 'paper')}
                target="_blank"
                rel="noreferrer"
              >
                <Trans>Cetak berkas (PDF)</Trans>
              </a>
              <a className={buttonClass()} href={paperAddress(whose, 'docx')}>
                <Trans>Unduh untuk disunting (Word)</Trans>
              </a>
            </div>
          )
        }
      />
      {error ? (
        <Note tone="bad" role="alert">
          {errorWords(error)}
        </Note>
      ) : null}
      <div className={styles.stack}>
        {pack === undefined ? null : <HandingPanel {...{ pack, whose }} />}
        {personId === null ? <OthersPanel {...{ institution }} ownId={pack?.person.personId} /> : null}
        {pack === undefined ? null : <PackView {...{ pack, whose }} slug={institution.slug} />}
      </div>
    </>
  )
}
