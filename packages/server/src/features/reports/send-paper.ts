import { z } from '@hono/zod-openapi'
import { type PaperKind, paperNames } from '@undagi/papers'
import type { Context } from 'hono'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What `sendPaper` answers. */
export const paperContent = {
  200: {
    description: 'The paper as PDF',
    content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
  },
}

/** What `sendDocx` answers. */
export const docxContent = {
  200: {
    description: 'The paper for a word processor',
    content: { [DOCX]: { schema: z.string().openapi({ format: 'binary' }) } },
  },
}

/** What the draft of a paper is saved as. */
export const draftFileName = (kind: PaperKind) => `${paperNames[kind]} (draf)`

/** What an issued version is saved as. */
export const issuedFileName = (kind: PaperKind, version: string) => `${paperNames[kind]} (versi ${version})`

/** Saved, not shown: no browser shows one. */
export function sendDocx(c: Context, docx: Uint8Array, fileName: string): Response {
  c.header('Content-Type', DOCX)
  c.header('Content-Disposition', `attachment; filename="${fileName}.docx"`)
  c.header('Cache-Control', 'private, no-store')
  return c.body(new Uint8Array(docx))
}

export function sendPaper(
  c: Context,
  pdf: Uint8Array,
  { kind, note }: { readonly kind: PaperKind; readonly note: string },
): Response {
  return sendPdf(c, pdf, `${paperNames[kind]} (${note}).pdf`)
}

/** To be kept by no browser: a draft is another one tomorrow, and who may see it may change. */
export function sendPdf(c: Context, pdf: Uint8Array, fileName: string): Response {
  c.header('Content-Type', 'application/pdf')
  c.header('Content-Security-Policy', "default-src 'none'; sandbox")
  c.header('Content-Disposition', `inline; filename="${fileName}"`)
  c.header('Cache-Control', 'private, no-store')
  return c.body(new Uint8Array(pdf))
}
