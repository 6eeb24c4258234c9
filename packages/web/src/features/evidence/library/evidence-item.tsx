import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { documentKindNames } from '@undagi/maturity'
import type { Institution, ListedEvidence } from '../../../lib/api/contract.ts'
import { formatBytes } from '../../../lib/format-bytes.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { linkRowClass } from '../../../ui/item-list.ts'
import { AlikeMark } from '../alike/alike-mark.tsx'
import { fileAddress } from '../api/evidence.ts'
import styles from '../evidence.module.css'
import { EvidenceFacts } from '../evidence-facts.tsx'
import { FileFindings } from '../file-findings.tsx'
import { OriginalLink } from '../original-link.tsx'

interface EvidenceItemProps {
  readonly item: ListedEvidence
  readonly institution: Institution
}

/** What it is, its files, where it is offered, who brought it when. */
export function EvidenceItem({ item, institution }: EvidenceItemProps) {
  const { i18n } = useLingui()
  const format = useFormat()
  const { newest, offers, alike } = item
  const received = format.moment(newest.receivedAt, institution.timeZone)
  return (
    <li>
      <div>
        <p className={styles.title}>
          <Link to="/$slug/bukti/$itemId" params={{ slug: institution.slug, itemId: item.id }}>
            {newest.title}
          </Link>
        </p>
        <p>
          {documentKindNames[newest.kind]}, <EvidenceFacts revision={newest} />
        </p>
        <p className={linkRowClass}>
          {newest.files.map((file) => (
            <OriginalLink
              key={file.position}
              href={fileAddress(institution.id, item.id, newest.revision, file.position)}
              file={file}
            >
              {file.fileName} ({formatBytes(file.bytes, i18n.locale)})
            </OriginalLink>
          ))}
          {newest.link ? (
            <a href={newest.link} rel="noreferrer noopener" target="_blank">
              {newest.link}
            </a>
          ) : null}
        </p>
        <FileFindings revision={newest} institution={institution} />
        <AlikeMark institution={institution} alike={alike} />
        <p className={linkRowClass}>
          {offers.length === 0 ? (
            <span className={styles.quiet}>
              <Trans>belum dikaitkan dengan indikator</Trans>
            </span>
          ) : null}
          {offers.map(({ id, year, indicatorCode, criterionCode }) => (
            <Link
              key={id}
              to="/$slug/$year/penilaian/$code"
              params={{ slug: institution.slug, year: String(year), code: indicatorCode }}
            >
              {criterionCode ? (
                <Trans>
                  {year}, butir {criterionCode}
                </Trans>
              ) : (
                <Trans>
                  {year}, indikator {indicatorCode}
                </Trans>
              )}
            </Link>
          ))}
        </p>
      </div>
      <p className={styles.quiet}>
        <Trans>
          {newest.authorName}, {received}
        </Trans>
      </p>
    </li>
  )
}
