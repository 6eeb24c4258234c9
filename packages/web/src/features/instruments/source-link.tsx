import { useLingui } from '@lingui/react/macro'
import { citeSource, type Source } from '@undagi/maturity'
import { useContext } from 'react'
import { LinkButton } from '../../ui/link-button.tsx'
import { SheetDocumentsContext } from './sheet-documents.ts'
import styles from './source-link.module.css'
import { useSourcePanel } from './source-panel.tsx'
import { confidenceWords } from './source-words.ts'

interface SourceLinkProps {
  readonly source: Source
  /** What the source is of, for who hears the link alone: "butir 1.3.a". */
  readonly of: string
}

/** The place in the document; one press shows which document that is, and how sure the fact is. */
export function SourceLink({ source, of }: SourceLinkProps) {
  const { t, i18n } = useLingui()
  const panel = useSourcePanel()
  const { confidence } = source
  const { document, title, at } = citeSource(panel.instrument, source, panel.text)
  const number = useContext(SheetDocumentsContext).indexOf(document) + 1
  return (
    <span className={styles.source}>
      <LinkButton
        className={styles.link}
        aria-label={t`Sumber ${of}: ${title}, ${at}`}
        aria-haspopup="dialog"
        onClick={() => panel.show({ source, of })}
      >
        {title}, {at}
      </LinkButton>
      <span className={styles.paper}>
        {number > 0 ? `[${number}] ` : `${title}, `}
        {at}
      </span>
      {confidence ? <span className={styles.doubt}>{i18n._(confidenceWords[confidence])}</span> : null}
    </span>
  )
}
