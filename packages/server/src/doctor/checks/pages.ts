import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FolderCheck } from '../patient.ts'
import { listSome } from '../words.ts'

const advice = 'Jalankan npm run build di folder Undagi, lalu jalankan ulang undagi serve.'
/** Files that the one page asks for by name. */
const reference = /(?:src|href)="\/([^"]+\.\w+)"/g

export const pagesCheck: FolderCheck = {
  name: 'pages',
  title: 'Halaman web',
  async look({ webFolder }) {
    const page = join(webFolder, 'index.html')
    if (!existsSync(page)) {
      return { remark: webFolder, findings: [{ what: `Halaman belum disiapkan di ${webFolder}.`, advice }] }
    }
    const named = [...readFileSync(page, 'utf8').matchAll(reference)].map(([, name]) => name ?? '')
    const missing = named.filter((name) => !existsSync(join(webFolder, name)))
    const findings =
      missing.length === 0
        ? []
        : [{ what: `Berkas halaman hilang dari ${webFolder}: ${listSome(missing)}.`, advice }]
    return { remark: webFolder, findings }
  },
}
