import { Trans, useLingui } from '@lingui/react/macro'
import type { Guidance } from '@undagi/maturity'
import { type ReactNode, useId, useState } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { Abbreviated } from '../../../ui/guidance/abbreviated.tsx'
import { MistakeList } from '../../../ui/guidance/mistake-list.tsx'
import { panelClass } from '../../../ui/panel.tsx'
import folded from './folded-levels.module.css'
import styles from './help-strip.module.css'

type HelpName = 'mistakes' | 'holders' | 'documents'

/** What helps and is no law, one press away: the usual mistakes, who holds the proof, what it looks like. */
export function HelpStrip({ guidance }: { readonly guidance: Guidance }) {
  const { t } = useLingui()
  const id = useId()
  const [openName, setOpenName] = useState<HelpName>()
  const titles: Record<HelpName, string> = {
    mistakes: t`Sering keliru`,
    holders: t`Pemegang bukti`,
    documents: t`Dokumen yang lazim`,
  }
  const names: readonly HelpName[] = ['mistakes', 'holders', 'documents']
  return (
    <section className={classNames(panelClass, styles.strip)} aria-label={t`Bantuan`}>
      <div className={folded.strip}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            className={folded.toggle}
            aria-expanded={name === openName}
            aria-controls={name === openName ? id : undefined}
            onClick={() => setOpenName(name === openName ? undefined : name)}
          >
            {titles[name]}
          </button>
        ))}
      </div>
      {openName ? (
        <section id={id} className={styles.body} aria-label={titles[openName]}>
          <HelpBody name={openName} guidance={guidance} />
          <p className={styles.kind}>
            <Trans>Pengalaman pengisi, bukan bunyi peraturan.</Trans>
          </p>
        </section>
      ) : null}
    </section>
  )
}

function HelpBody({ name, guidance }: { name: HelpName; guidance: Guidance }): ReactNode {
  if (name === 'mistakes') return <MistakeList mistakes={guidance.mistakes} />
  const texts = name === 'holders' ? guidance.holders : guidance.typicalDocuments
  return (
    <ul className={styles.plain}>
      {texts.map((text) => (
        <li key={text}>
          <Abbreviated text={text} />
        </li>
      ))}
    </ul>
  )
}
