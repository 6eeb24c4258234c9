import { systemClock } from '../../platform/clock.ts'
import { openPost, UnusablePost } from '../../platform/post/open-post.ts'
import type { FolderCheck } from '../patient.ts'

const advice =
  'Periksa UNDAGI_MAIL_URL dan UNDAGI_MAIL_FROM, lalu jalankan ulang undagi serve. Selama ini undangan dan kata sandi baru tidak sampai.'

export const mailCheck: FolderCheck = {
  name: 'mail',
  title: 'Surel',
  async look({ mail }) {
    if (mail === undefined) {
      return {
        remark: 'tidak diatur: tautan undangan disampaikan sendiri, kata sandi baru dari pengelola',
        findings: [],
      }
    }
    const fault = await findFault(mail)
    return {
      remark: `dikirim sebagai ${mail.from}`,
      findings: fault === null ? [] : [{ what: fault, advice }],
    }
  },
}

async function findFault(mail: Parameters<typeof openPost>[0]): Promise<string | null> {
  try {
    return await openPost(mail, systemClock).check()
  } catch (error) {
    if (error instanceof UnusablePost) return error.message
    throw error
  }
}
