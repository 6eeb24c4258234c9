import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '../../../../ui/button.tsx'
import { LeaveGuard } from '../../../../ui/leave-guard.tsx'
import { Note } from '../../../../ui/note.tsx'
import { Panel } from '../../../../ui/panel.tsx'
import own from '../offline.module.css'
import { EvidenceRow } from './evidence-row.tsx'
import { RefusedFiles } from './refused-files.tsx'
import type { EvidenceFile, KitEvidence } from './use-kit-evidence.ts'

/** The files that came back in the folders of a kit, each with what becomes of it. */
export function EvidencePanel({ evidence }: { readonly evidence: KitEvidence }) {
  const { sorted, files, isSending, isStopped, isCut, again } = evidence
  return (
    <Panel
      title={<Trans>Bukti di folder kit</Trans>}
      aside={files.length === 0 ? undefined : <Plural value={files.length} other="# berkas" />}
    >
      {sorted === undefined || files.length === 0 ? (
        <p className={own.none}>
          {sorted === undefined ? (
            <Trans>
              Tidak ada berkas yang menunggu di halaman ini. Kembalikan folder kit atau ZIP-nya di halaman
              Permintaan agar berkasnya ikut; yang sudah terkirim tidak dikirim dua kali.
            </Trans>
          ) : (
            <Trans>Tidak ada berkas bukti di folder indikator kit ini.</Trans>
          )}
        </p>
      ) : null}
      {[...Map.groupBy(files, ({ file }) => file.folder.name)].map(([name, inside]) => (
        <FolderPart key={name} name={name} files={inside} evidence={evidence} />
      ))}
      {isStopped ? (
        <div className={own.note}>
          <Note tone="look" role="status">
            <p>
              {isCut ? (
                <Trans>
                  Sambungan terputus. Yang sudah terkirim tersimpan; sisanya dilanjutkan begitu tersambung.
                </Trans>
              ) : (
                <Trans>Pengiriman berhenti karena sebab di atas. Yang sudah terkirim tersimpan.</Trans>
              )}
            </p>
            <Button onClick={again}>
              <Trans>Lanjutkan sekarang</Trans>
            </Button>
          </Note>
        </div>
      ) : null}
      {sorted === undefined ? null : <RefusedFiles {...{ sorted }} />}
      {isSending ? (
        <LeaveGuard title={<Trans>Berkas masih dikirim</Trans>} back={<Trans>Tunggu di sini</Trans>}>
          <Trans>
            Yang sudah terkirim tersimpan. Sisanya dikirim bila kitnya dikembalikan lagi; tidak ada yang dua
            kali.
          </Trans>
        </LeaveGuard>
      ) : null}
    </Panel>
  )
}

interface FolderPartProps {
  readonly name: string
  readonly files: readonly EvidenceFile[]
  readonly evidence: KitEvidence
}

function FolderPart({ name, files, evidence: { choose, isSending } }: FolderPartProps) {
  return (
    <section aria-label={name}>
      <h3 className={own.folder}>{name}</h3>
      <ul className={own.files}>
        {files.map((each) => (
          <EvidenceRow
            key={each.key}
            evidence={each}
            isFixed={isSending}
            onKind={(kind) => choose(each.key, kind)}
          />
        ))}
      </ul>
    </section>
  )
}
