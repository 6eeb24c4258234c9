import { useLingui } from '@lingui/react/macro'
import type { ReactNode, RefObject } from 'react'
import { TextField } from '../../../ui/field.tsx'
import styles from '../evidence.module.css'
import { FileDrop } from '../sending/file-drop.tsx'
import { SentFiles } from '../sending/sent-files.tsx'
import type { Sending } from '../sending/use-sending.ts'
import { ContentWords } from './content-words.tsx'
import type { DraftFaults } from './evidence-draft.ts'

interface ContentFieldsProps {
  readonly sending: Sending
  readonly link: string
  readonly faults: Pick<DraftFaults, 'link' | 'content'>
  readonly chooser?: RefObject<HTMLButtonElement | null>
  readonly onLink: (link: string) => void
  /** What is said of the files that were sent. */
  readonly children?: ReactNode
}

/** What stands in it: files that are sent, or a link. */
export function ContentFields({ sending, link, faults, chooser, onLink, children }: ContentFieldsProps) {
  const { t } = useLingui()
  return (
    <>
      <FileDrop {...(chooser && { chooser })} onFiles={sending.add} />
      <SentFiles sending={sending} />
      {children}
      <TextField
        label={t`Atau tautan ke buktinya`}
        placeholder="https://"
        inputMode="url"
        error={faults.link ? t`Tuliskan alamat lengkapnya, mulai dari https://.` : undefined}
        value={link}
        onChange={(event) => onLink(event.target.value)}
      />
      {faults.content ? (
        <p className={styles.wrong} role="alert">
          <ContentWords fault={faults.content} />
        </p>
      ) : null}
    </>
  )
}
