import { Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useRef, useState } from 'react'
import { readFile } from '../../../lib/read-file.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { usePaperNames } from '../../../lib/use-paper-names.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ChosenTemplate, type PreviewYear } from './chosen-template.tsx'
import { FindingList } from './finding-list.tsx'
import { PlaceholderList } from './placeholder-list.tsx'
import { TemplateState } from './template-state.tsx'
import { type PaperTemplate, useCheckTemplate } from './templates-api.ts'
import styles from './templates-page.module.css'

interface TemplatePanelProps {
  readonly institutionId: string
  readonly template: PaperTemplate
  readonly blocks: readonly Schemas['TemplatePlaceholder'][]
  readonly years: readonly PreviewYear[]
}

interface Chosen {
  readonly name: string
  readonly file: string
}

const mostBytes = 2 * 1024 * 1024

/** One paper: in what it is written, and another file to write it in, which is checked as soon as it is chosen. */
export function TemplatePanel({ institutionId, template, blocks, years }: TemplatePanelProps) {
  const { kind, version } = template
  const { t } = useLingui()
  const name = usePaperNames()[kind]
  const errorWords = useErrorWords()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<Chosen>()
  const [isTooLarge, setTooLarge] = useState(false)
  const key = { institutionId, kind }
  const check = useCheckTemplate(key)
  const forget = () => {
    setChosen(undefined)
    setTooLarge(false)
    check.reset()
  }
  const choose = async (given: File) => {
    forget()
    if (given.size > mostBytes) return setTooLarge(true)
    const file = await readFile(given)
    setChosen({ name: given.name, file })
    check.mutate(file)
  }
  const address = `/api/institutions/${institutionId}/paper-templates/${kind}`
  return (
    <Panel title={name}>
      <div className={styles.inside}>
        <TemplateState institutionId={institutionId} template={template} onChanged={forget} />
        <div className={styles.actions}>
          <Button onClick={() => input.current?.click()}>
            <Trans>Pilih templat {name}</Trans>
          </Button>
          <a className={buttonClass()} href={`${address}/start`}>
            <Trans>Unduh awal templat {name}</Trans>
          </a>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t`Berkas templat ${name}`}
          accept=".docx"
          onChange={(event) => {
            const [given] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (given) void choose(given)
          }}
        />
        <div role="status">
          {isTooLarge ? (
            <FindingList findings={[{ code: 'too_large', place: 'file', paragraph: null, text: '' }]} />
          ) : null}
          {chosen === undefined ? null : (
            <p className={styles.file}>
              <Trans>Dipilih: {chosen.name}</Trans>
            </p>
          )}
          {check.isPending ? <Trans>Memeriksa berkas…</Trans> : null}
          {check.data && check.data.findings.length > 0 ? (
            <FindingList findings={check.data.findings} />
          ) : null}
        </div>
        {check.error ? (
          <Note tone="bad" role="alert">
            {errorWords(check.error)}
          </Note>
        ) : null}
        {chosen !== undefined && check.data?.findings.length === 0 ? (
          <ChosenTemplate
            {...key}
            {...{ file: chosen.file, fileName: chosen.name, version, years }}
            onSaved={forget}
          />
        ) : null}
        <PlaceholderList template={template} blocks={blocks} />
      </div>
    </Panel>
  )
}
