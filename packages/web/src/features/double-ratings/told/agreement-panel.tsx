import { Plural, Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Panel } from '../../../ui/panel.tsx'
import type { Agreement, Kappa } from '../api/double-ratings.ts'
import styles from '../double-ratings.module.css'

interface AgreementPanelProps {
  readonly agreement: Agreement
}

/** How far the two agree, out of how many pairs, or why nothing is said of it. */
export function AgreementPanel({ agreement: { together, byPeople, least } }: AgreementPanelProps) {
  const format = useFormat()
  const { pairs, equal, meanDifference } = together
  return (
    <Panel
      title={<Trans>Kesepakatan</Trans>}
      aside={<Plural value={pairs} other="dari # pasang yang sudah lengkap" />}
    >
      <div className={styles.body}>
        <dl className={styles.figures}>
          <div>
            <dt>
              <Trans>Nilai yang sama</Trans>
            </dt>
            <dd>
              <strong>
                {equal}/{pairs}
              </strong>
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Rata-rata selisih dalam tingkat: nilai kedua dikurangi nilai pertama</Trans>
            </dt>
            <dd>
              <strong>{meanDifference === null ? '–' : format.number(meanDifference.rounded)}</strong>
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Ukuran kesepakatan (kappa berbobot linear)</Trans>
            </dt>
            <dd>
              <KappaWords kappa={together.linear} least={least} />
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Ukuran yang lebih menghitung selisih besar (kappa berbobot kuadrat)</Trans>
            </dt>
            <dd>
              <KappaWords kappa={together.quadratic} least={least} />
            </dd>
          </div>
        </dl>
        {byPeople.length > 1 ? (
          <ul className={styles.draws}>
            {byPeople.map(({ firstName, secondName, ...figures }) => (
              <li key={`${firstName} ${secondName}`}>
                <Trans>
                  {firstName} dan {secondName}: {figures.equal} dari {figures.pairs} pasang sama
                </Trans>
              </li>
            ))}
          </ul>
        ) : null}
        <p className={styles.quiet}>
          <Trans>
            Ukuran kesepakatan (kappa berbobot) mengatakan seberapa jauh dua penilai sepakat melebihi yang
            terjadi karena kebetulan; berselisih dua tingkat dihitung lebih berat daripada satu tingkat. 1
            berarti selalu sama, 0 tidak lebih dari kebetulan, di bawah 0 lebih jarang sama daripada
            kebetulan.
          </Trans>
        </p>
        <p className={styles.quiet}>
          <Trans>
            Yang dilakukan: lihat pasangan yang berbeda di bawah ini dan mintakan orang ketiga
            menyelesaikannya dengan alasan. Bila banyak yang berbeda, samakan dahulu pemahaman kriterianya di
            antara para asesor. Seberapa besar kesepakatan yang cukup tidak kami temukan dalam aturan.
          </Trans>
        </p>
        <p className={styles.quiet}>
          <Trans>
            Angka ini milik sampel yang diundi, bukan semua indikator. Pasangannya sedikit dan dipilih, jadi
            kemungkinan melesetnya tidak dihitung; sebagai gantinya disebut angkanya bila satu pasang
            ditinggalkan.
          </Trans>
        </p>
      </div>
    </Panel>
  )
}

interface KappaWordsProps {
  readonly kappa: Kappa
  readonly least: number
}

function KappaWords({ kappa: { value, why, withoutOne }, least }: KappaWordsProps) {
  const format = useFormat()
  if (value !== null)
    return (
      <>
        <strong>{format.number(value.rounded)}</strong>
        {withoutOne === null ? null : (
          <Trans>
            {format.number(withoutOne.lowest.rounded)} sampai {format.number(withoutOne.highest.rounded)} bila
            satu pasang ditinggalkan
          </Trans>
        )}
      </>
    )
  switch (why) {
    case 'too_few':
      return <Trans>Terlalu sedikit untuk dinyatakan: perlu {least} pasang.</Trans>
    case 'nothing_varies':
      return (
        <Trans>
          Tidak dapat dihitung: setiap penilai memberi nilai yang sama untuk semua indikator, jadi kebetulan
          tidak dapat dibedakan.
        </Trans>
      )
    default:
      return <Trans>Belum ada pasangan yang lengkap.</Trans>
  }
}
