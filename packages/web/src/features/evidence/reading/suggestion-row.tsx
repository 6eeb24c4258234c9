import { Trans, useLingui } from '@lingui/react/macro'
import { type DocumentKind, documentKindNames } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { useStatusWords } from '../use-status-words.ts'
import type { Suggestion } from './compare-read.ts'
import type { ReadField } from './read-fields.ts'
import styles from './reading.module.css'

interface SuggestionRowProps {
  readonly suggestion: Suggestion
  readonly onTake: () => void
}

/** One thing that was read, with what is typed instead where that is something else. */
export function SuggestionRow({ suggestion: { field, read, typed }, onTake }: SuggestionRowProps) {
  const label = useFieldLabels()[field]
  const words = useValueWords(field)
  const mine = typed === null ? '' : words(typed)
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        {words(read)}
        {typed === null ? null : (
          <span className={styles.differs}>
            <Trans>Isian Anda: {mine}</Trans>
          </span>
        )}
      </dd>
      <dd>
        <LinkButton onClick={onTake}>
          {typed === null ? (
            <Trans>
              Pakai<VisuallyHidden> {label} yang terbaca</VisuallyHidden>
            </Trans>
          ) : (
            <Trans>
              Ganti<VisuallyHidden> {label} dengan yang terbaca</VisuallyHidden>
            </Trans>
          )}
        </LinkButton>
      </dd>
    </div>
  )
}

/** As the fields of the form are called. */
function useFieldLabels(): Readonly<Record<ReadField, string>> {
  const { t } = useLingui()
  return {
    kind: t`Jenis`,
    title: t`Judul`,
    number: t`Nomor`,
    dated: t`Tanggal dokumen`,
    issuer: t`Yang menetapkan atau menerbitkan`,
    status: t`Keadaan`,
  }
}

const isKind = (text: string): text is DocumentKind => Object.hasOwn(documentKindNames, text)

function useValueWords(field: ReadField): (value: string) => string {
  const format = useFormat()
  const statuses: Readonly<Record<string, string>> = useStatusWords()
  switch (field) {
    case 'kind':
      return (value) => (isKind(value) ? documentKindNames[value] : value)
    case 'dated':
      return (value) => format.day(value)
    case 'status':
      return (value) => statuses[value] ?? value
    default:
      return (value) => value
  }
}
