import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../finding.ts'
import type { FolderCheck } from '../patient.ts'

/** 32 random bytes as base64url, as `installationSecret` writes them. */
const shortest = 43

/** The secret signs sessions and, on a server PostgreSQL, opens the database: it is there and only its owner reads it. */
export const secretFileCheck: FolderCheck = {
  name: 'secret-file',
  title: 'Berkas rahasia',
  async look({ dataFolder }) {
    const path = join(dataFolder, 'secret')
    const found = statSync(path, { throwIfNoEntry: false })
    const facts = found === undefined ? null : { mode: found.mode, text: readFileSync(path, 'utf8').trim() }
    return { remark: path, findings: judgeSecret(path, facts) }
  },
}

function judgeSecret(
  path: string,
  facts: { readonly mode: number; readonly text: string } | null,
): Finding[] {
  if (facts === null) {
    const advice =
      'Instalasi baru membuatnya saat undagi serve dijalankan. Pada instalasi lama, kembalikan berkas itu dari salinan: tanpa itu sesi berakhir, dan pada server PostgreSQL kata sandi peran dibuat ulang.'
    return [{ what: `Berkas ${path} tidak ada.`, advice }]
  }
  const findings: Finding[] = []
  if ((facts.mode & 0o077) !== 0) {
    findings.push({
      what: `Berkas ${path} dapat dibaca pengguna lain.`,
      advice: `Tutup berkas itu: chmod 600 '${path}'. Bila ada yang mungkin sudah membacanya, hentikan Undagi, hapus berkas itu dan jalankan lagi: semua orang masuk ulang.`,
    })
  }
  if (facts.text.length < shortest) {
    findings.push({
      what: `Isi berkas ${path} terlalu pendek untuk sebuah rahasia (${facts.text.length} karakter).`,
      advice: 'Hentikan Undagi, hapus berkas itu dan jalankan lagi: Undagi membuat yang baru.',
    })
  }
  return findings
}
