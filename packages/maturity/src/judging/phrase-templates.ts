import type { PhraseCause } from './phrase-causes.ts'

/**
 * What an assessor can begin a text with, in our own words; nothing here is from a regulation, and none speaks of one institution. In braces
 * stands what is filled in: {butir} a criterion as the edition puts it, {judul} a document, {dari} and {ke} two values. What only a reader of the
 * document knows is a blank in brackets.
 */
interface CriterionPhrases {
  readonly facts: string
  readonly analysis: string
}

const place = 'nomor [nomor dan tanggal], [pasal atau bagian], halaman [halaman]'

export const criterionPhrases: Readonly<Record<PhraseCause, CriterionPhrases>> = {
  proved: {
    facts: `{judul}, ${place}, memuat “{butir}”.`,
    analysis: 'Butir “{butir}” terpenuhi, sebagaimana ditunjukkan {judul}.',
  },
  no_document: {
    facts: 'Tidak ada dokumen yang diajukan untuk “{butir}”.',
    analysis: 'Butir “{butir}” tidak terpenuhi karena tidak ada dokumen yang membuktikannya.',
  },
  refused: {
    facts: 'Dokumen yang diajukan untuk “{butir}” ditolak saat diperiksa: [alasan penolakan].',
    analysis: 'Butir “{butir}” tidak terpenuhi karena dokumen yang diajukan tidak dapat diterima.',
  },
  wrong_kind: {
    facts: `{judul}, ${place}, bukan jenis dokumen yang diminta untuk “{butir}”.`,
    analysis: 'Butir “{butir}” tidak terpenuhi karena jenis dokumennya bukan yang diminta.',
  },
  draft: {
    facts: '{judul} masih berupa rancangan: [yang menunjukkannya, misalnya nomor kosong], halaman [halaman].',
    analysis: 'Butir “{butir}” meminta dokumen yang sudah ditetapkan; rancangan belum memenuhinya.',
  },
  revoked: {
    facts: '{judul} sudah dicabut oleh [dokumen yang mencabut, nomor dan tanggal].',
    analysis: 'Butir “{butir}” tidak terpenuhi karena dokumennya tidak berlaku lagi.',
  },
  expired: {
    facts: `Masa berlaku {judul}, ${place}, berakhir [tanggal], sebelum hari penilaian.`,
    analysis: 'Butir “{butir}” tidak terpenuhi karena dokumennya tidak berlaku lagi pada hari penilaian.',
  },
  out_of_time: {
    facts: '{judul} bertanggal atau mulai berlaku [tanggal], sesudah hari penilaian.',
    analysis: 'Butir “{butir}” belum terpenuhi pada hari penilaian.',
  },
  too_old: {
    facts: `Reviu terakhir yang terlihat adalah {judul}, ${place}, tertanggal [tanggal].`,
    analysis: 'Butir “{butir}” tidak terpenuhi karena reviu itu lebih lama daripada yang diminta.',
  },
  nothing_after: {
    facts: 'Sesudah {judul}, tertanggal [tanggal], tidak ada dokumen yang menunjukkan tindak lanjutnya.',
    analysis: 'Butir “{butir}” tidak terpenuhi karena tindak lanjutnya belum terlihat dalam dokumen.',
  },
  content_missing: {
    facts: `{judul}, ${place}, belum memuat [yang tidak ditemukan].`,
    analysis: 'Butir “{butir}” belum terpenuhi karena isi dokumennya belum memuat seluruhnya.',
  },
  units_missing: {
    facts: `{judul}, ${place}, menunjukkan penerapan di [jumlah] dari [jumlah seluruhnya] unit kerja.`,
    analysis: 'Butir “{butir}” belum terpenuhi karena penerapannya belum menjangkau unit kerja yang diminta.',
  },
  not_named: {
    facts: `{judul}, ${place}, tidak menyebut [yang harus disebut].`,
    analysis: 'Butir “{butir}” tidak terpenuhi karena dokumen yang berlaku tidak menyebutnya.',
  },
  not_shown: {
    facts: '{judul}, halaman [halaman], belum memperlihatkan [yang harus terlihat].',
    analysis: 'Butir “{butir}” belum terpenuhi karena penerapannya belum terlihat dari bukti.',
  },
  budget_missing: {
    facts: 'Dokumen anggaran tahun [tahun], nomor [nomor], halaman [halaman], tidak memuat [kegiatan].',
    analysis: 'Butir “{butir}” tidak terpenuhi karena keterpaduannya dengan anggaran tidak terlihat.',
  },
  not_consulted: {
    facts: 'Tidak ada catatan bahwa {judul} dikonsultasikan kepada [pihak yang diminta].',
    analysis: 'Butir “{butir}” tidak terpenuhi karena konsultasinya tidak tercatat.',
  },
  auditor_not_accepted: {
    facts: '{judul}, nomor [nomor dan tanggal], dibuat oleh [auditor].',
    analysis: 'Butir “{butir}” tidak terpenuhi karena auditornya bukan yang diminta butir ini.',
  },
  unsound: {
    facts: 'Berkas {judul} tidak dapat dinilai seluruhnya: [yang kurang atau rusak].',
    analysis: 'Butir “{butir}” belum dapat dinyatakan terpenuhi dari berkas ini.',
  },
  look: {
    facts: `{judul}, ${place}, menyatakan [isi yang ditemukan] mengenai “{butir}”.`,
    analysis: 'Butir “{butir}” [terpenuhi atau tidak terpenuhi] karena [alasan].',
  },
}

/** Why the value is what it is, beside that of the stage before. */
export const valuePhrases = {
  confirmed: 'Nilai {ke} dikonfirmasi: bukti mendukung nilai tahap sebelumnya.',
  lowered: 'Nilai turun dari {dari} menjadi {ke} karena [butir yang tidak terpenuhi dan dokumennya].',
  raised: 'Nilai naik dari {dari} menjadi {ke} karena [butir yang terpenuhi dan dokumennya].',
  answered: 'Tahap sebelumnya tidak memberi nilai; dari bukti yang diperiksa nilainya {ke} karena [alasan].',
  emptied: 'Nilai {dari} tidak dapat dipertahankan dan indikator ini tidak diberi nilai karena [alasan].',
} as const satisfies Readonly<Record<string, string>>
