import { expect } from 'vitest'
import { addDocument } from './add-document.ts'
import type { TestApp } from './create-test-app.ts'
import { assessmentOf } from './delegate-to.ts'
import { leaveRead, type Read } from './leave-read.ts'
import { sendFile } from './send-file.ts'

const usual = 'kota-arang'

type Document = Parameters<typeof addDocument>[2] & { readonly text: string }

export type TextLibrary = ReturnType<typeof textLibraryOf>

/** A report of which no run of words stands in one about another subject. */
export function reportOf(year: number, subject: string): string {
  const words = Array.from({ length: 240 }, (_, index) => `${subject} tentang${index}`)
  return `Laporan reviu ${subject} ditetapkan tanggal 4 Maret ${year}.\n${words.join(' ')}`
}

/** What people keep and send, read without the process that reads, and what each of them is told of texts that are alike. */
export function textLibraryOf(undagi: TestApp) {
  const idOf = (at: string) => undagi.institution(at).id
  const read = (text: string, as?: Read, at = usual) =>
    leaveRead(undagi, { institutionId: idOf(at), text }, as)
  return {
    ...{ read, ...listsOf(undagi) },

    async add(person: string, document: Document, { at = usual, ...as }: Read & { at?: string } = {}) {
      const itemId = await addDocument(undagi, { person, institutionId: idOf(at) }, document)
      await read(document.text, as, at)
      return itemId
    },

    upload: (person: string, content: string, at = usual) =>
      sendFile(undagi, { person, institutionId: idOf(at) }, { content }),

    /** Documents first, then what waits for its sender. */
    async compare() {
      const { likenesses, sentLikenesses } = undagi.services
      for (const work of [likenesses, sentLikenesses]) {
        work.wake()
        await work.lookForWork()
      }
    },

    async offer(person: string, itemId: string, code = '1') {
      const path = { assessmentId: assessmentOf(undagi, usual), code }
      const body = { itemId, criterionCode: null, article: null, page: null, atSeconds: null, why: '' }
      const { error } = await undagi
        .as(person)
        .POST('/assessments/{assessmentId}/indicators/{code}/evidence', { params: { path }, body })
      expect(error).toBeUndefined()
    },
  }
}

function listsOf(undagi: TestApp) {
  const alike = (person: string, itemId: string, at = usual) =>
    undagi.as(person).GET('/institutions/{institutionId}/evidence/{itemId}/alike', {
      params: { path: { institutionId: undagi.institution(at).id, itemId } },
    })
  return {
    alike,

    async told(person: string, itemId: string) {
      const { data = [] } = await alike(person, itemId)
      return data.map(({ kind, isLater, other }) => [kind, isLater ? 'later' : 'earlier', other.title])
    },

    async toldOfOffered(person: string, code = '1') {
      const path = { assessmentId: assessmentOf(undagi, usual), code }
      const { data, error } = await undagi
        .as(person)
        .GET('/assessments/{assessmentId}/indicators/{code}/evidence/alike', { params: { path } })
      return error?.code ?? data?.map(({ itemId, kind, other }) => [itemId, kind, other.title])
    },

    copies: (person: string, uploads: string, at = usual) =>
      undagi.as(person).GET('/institutions/{institutionId}/evidence-copies', {
        params: { path: { institutionId: undagi.institution(at).id }, query: { uploads } },
      }),
  }
}
