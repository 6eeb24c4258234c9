import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { joinTexts } from '../../../lib/merge-texts.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import type { ServerText } from '../drafts/draft-sync.ts'
import styles from './compared-texts.module.css'
import { MarkedText } from './marked-text.tsx'

interface ConflictDialogProps {
  readonly open: boolean
  readonly field: string
  readonly base: string
  readonly mine: string
  readonly theirs: ServerText
  readonly timeZone: string
  readonly onClose: () => void
  readonly onResolve: (text: string, seen: ServerText) => void
}

/** Two people wrote on the same lines: both texts, and three ways on. Closing decides nothing and loses nothing. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { open, field, base, mine, theirs, timeZone, onClose, onResolve } = props
  const { t } = useLingui()
  const format = useFormat()
  const id = useId()
  const proposal = joinTexts(base, mine, theirs.text)
  const [edited, setEdited] = useState<{ readonly of: string; readonly text: string }>()
  const joined = edited?.of === proposal ? edited.text : proposal
  const who = theirs.updatedByName ?? t`Rekan Anda`
  const when = theirs.updatedAt ? format.moment(theirs.updatedAt, timeZone) : ''

  return (
    <Dialog open={open} onClose={onClose} title={t`Dua teks untuk ${field}`} wide>
      <p className={styles.lead}>
        <Trans>
          {who} mengubah baris yang juga Anda ubah. Pilih salah satu, atau gabungkan; keduanya tetap ada
          sampai Anda memilih.
        </Trans>
      </p>
      <div className={styles.pair}>
        <section>
          <h3>
            <Trans>Teks Anda</Trans>
          </h3>
          <MarkedText text={mine} other={theirs.text} />
          <Button onClick={() => onResolve(mine, theirs)}>
            <Trans>Pakai teks saya</Trans>
          </Button>
        </section>
        <section>
          <h3>
            <Trans>
              Teks {who}, {when}
            </Trans>
          </h3>
          <MarkedText text={theirs.text} other={mine} />
          <Button onClick={() => onResolve(theirs.text, theirs)}>
            <Trans>Pakai teks rekan</Trans>
          </Button>
        </section>
      </div>
      <div className={styles.own}>
        <label htmlFor={id}>
          <Trans>Gabungan, boleh disunting</Trans>
        </label>
        <textarea
          id={id}
          className={fieldClass}
          value={joined}
          onChange={(event) => setEdited({ of: proposal, text: event.target.value })}
        />
        <Button kind="main" onClick={() => onResolve(joined, theirs)}>
          <Trans>Pakai gabungan</Trans>
        </Button>
      </div>
    </Dialog>
  )
}
