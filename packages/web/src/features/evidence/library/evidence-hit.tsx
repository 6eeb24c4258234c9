import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { documentKindNames } from '@undagi/maturity'
import type { EvidenceHit, Institution } from '../../../lib/api/contract.ts'
import { AlikeMark } from '../alike/alike-mark.tsx'
import styles from '../evidence.module.css'
import { EvidenceFacts } from '../evidence-facts.tsx'
import { ShortPagePlace } from '../page-words.tsx'
import { Marked } from './marked-text.tsx'

interface HitProps {
  readonly hit: EvidenceHit
  readonly institution: Institution
}

/** A document that holds the words: what it is, in which names of its files and on which pages they stand. */
export function Hit({ hit, institution }: HitProps) {
  const { evidence, alike, title, inTitle, names, places } = hit
  const { newest } = evidence
  const params = { slug: institution.slug, itemId: evidence.id }
  const isSeveral = newest.files.length > 1
  return (
    <li>
      <div>
        <p className={styles.title}>
          <Link to="/$slug/bukti/$itemId" params={params}>
            <Marked parts={title} />
          </Link>
        </p>
        <p>
          {documentKindNames[newest.kind]}, <EvidenceFacts revision={newest} />
        </p>
        {inTitle || places.length > 0 ? null : (
          <p className={styles.quiet}>
            <Trans>Ditemukan menurut jenisnya.</Trans>
          </p>
        )}
        <AlikeMark institution={institution} alike={alike} />
        {names.map(({ position, name }) => (
          <p key={position} className={styles.snippet}>
            <Trans>Nama berkas:</Trans>{' '}
            <Link to="/$slug/bukti/$itemId" params={params} search={{ berkas: position }}>
              <Marked parts={name} />
            </Link>
          </p>
        ))}
        {places.map(({ position, page, fileName, snippet }) => (
          <p key={`${position}/${page}`} className={styles.snippet}>
            <Link to="/$slug/bukti/$itemId" params={params} search={{ berkas: position, halaman: page }}>
              <ShortPagePlace page={page} files={newest.files.filter((file) => file.position === position)} />
              {isSeveral ? <>, {fileName}</> : null}
            </Link>{' '}
            {snippet ? <Marked parts={snippet} /> : null}
          </p>
        ))}
      </div>
    </li>
  )
}
