import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import type { ServerText } from '../drafts/draft-sync.ts'
import styles from './compared-texts.module.css'
import { MarkedText } from './marked-text.tsx'

interface ChangeDialogProps {
  readonly open: boolean
  readonly field: string
  readonly before: string
  readonly after: string
  readonly theirs: ServerText
  readonly timeZone: string
  readonly onClose: () => void
}

/** What a colleague changed, beside the text before it. Nothing is to be decided. */
export function ChangeDialog({ open, field, before, after, theirs, timeZone, onClose }: ChangeDialogProps) {
  const { t } = useLingui()
  const format = useFormat()
  const who = theirs.updatedByName ?? t`Rekan Anda`
  return (
    <Dialog open={open} onClose={onClose} title={t`Perubahan rekan Anda pada ${field}`} wide>
      <p className={styles.lead}>
        {theirs.updatedAt ? (
          <Trans>
            {who} mengubah teks ini {format.moment(theirs.updatedAt, timeZone)}. Teks Anda dan perubahannya
            sudah digabungkan.
          </Trans>
        ) : (
          <Trans>{who} mengubah teks ini. Teks Anda dan perubahannya sudah digabungkan.</Trans>
        )}
      </p>
      <div className={styles.pair}>
        <section>
          <h3>
            <Trans>Sebelumnya</Trans>
          </h3>
          <MarkedText text={before} other={after} />
        </section>
        <section>
          <h3>
            <Trans>Sekarang</Trans>
          </h3>
          <MarkedText text={after} other={before} />
        </section>
      </div>
    </Dialog>
  )
}
