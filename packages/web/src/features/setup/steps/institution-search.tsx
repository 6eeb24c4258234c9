import { Combobox } from '@base-ui/react/combobox'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'
import { useInstitutionSearch } from '../api/setup.ts'
import { officialName } from '../official-name.ts'
import type { SetupDraft, SetupFound } from '../setup-draft.ts'
import { useSetupChoices } from '../use-setup-choices.ts'
import { answersTo } from './answers-to.ts'
import styles from './institution-search.module.css'

const nothingFound = { words: '', found: [] }

interface InstitutionSearchProps {
  readonly code: string
  readonly chosen: SetupDraft['official']
  readonly onChoose: (found: SetupFound) => void
  readonly error: string | undefined
}

/** One field over the official register: a few letters, the arrow keys, Enter. */
export function InstitutionSearch({ code, chosen, onChoose, error }: InstitutionSearchProps) {
  const { t } = useLingui()
  const id = useId()
  const [typed, setTyped] = useState(chosen?.name ?? '')
  const isAsked = typed.trim().length >= 2 && typed !== chosen?.name
  const search = useInstitutionSearch(code, isAsked ? typed : '')
  const items = isAsked ? answersTo(typed, search.data ?? nothingFound) : []
  return (
    <div>
      <div className={fieldParts.row}>
        <label htmlFor={id} className={fieldParts.label}>
          <Trans>Instansi Anda</Trans>
        </label>
      </div>
      <Combobox.Root
        items={items}
        filter={null}
        autoHighlight
        inputValue={typed}
        onInputValueChange={setTyped}
        itemToStringLabel={({ institution }: SetupFound) => officialName(institution)}
        isItemEqualToValue={(a: SetupFound, b: SetupFound) => a.institution.id === b.institution.id}
        onValueChange={(found: SetupFound | null) => {
          if (found) onChoose(found)
        }}
      >
        <Combobox.Input
          id={id}
          className={fieldClass}
          placeholder={t`Ketik tiga huruf, misalnya bal`}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-pesan`}
        />
        <p id={`${id}-pesan`} className={error ? fieldParts.error : fieldParts.hint}>
          {error ?? t`Dari daftar resmi: 38 provinsi, 514 kabupaten dan kota, 73 kementerian dan lembaga.`}
        </p>
        <Combobox.Portal>
          <Combobox.Positioner className={styles.positioner} sideOffset={4}>
            <Combobox.Popup className={styles.popup} aria-busy={search.isFetching || undefined}>
              <SearchStatus isAsked={isAsked} search={search} />
              <Combobox.List>
                {(found: SetupFound) => <FoundItem key={found.institution.id} found={found} />}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  )
}

function SearchStatus({
  isAsked,
  search,
}: {
  isAsked: boolean
  search: ReturnType<typeof useInstitutionSearch>
}) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const words = () => {
    if (!isAsked) return t`Ketik sedikitnya dua huruf.`
    if (search.error) return errorWords(search.error)
    if (search.data?.found.length === 0) return t`Tidak ada di daftar. Coba sebagian namanya saja.`
    return search.data ? null : t`Mencari…`
  }
  return <Combobox.Status className={styles.status}>{words()}</Combobox.Status>
}

function FoundItem({ found }: { found: SetupFound }) {
  const { categories } = useSetupChoices()
  const { institution, published } = found
  const [latest] = published
  const kind = categories.find(({ value }) => value === institution.category)?.label
  return (
    <Combobox.Item value={found} className={styles.item}>
      <span>{officialName(institution)}</span>
      <span className={styles.about}>
        {kind}
        {latest ? (
          <>
            {', '}
            <Trans>hasil {latest.year} ada</Trans>
          </>
        ) : null}
      </span>
    </Combobox.Item>
  )
}
