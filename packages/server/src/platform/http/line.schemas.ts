import { z } from '@hono/zod-openapi'

/** Seen by nobody, but may turn around how the rest reads ("fdp.exe" shown as "exe.pdf"); pasted along, often by accident. */
const unseen = /[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

/** One line of letters that people can see: what is stored may be printed anywhere. */
export const lineSchema = (longest: number) =>
  z
    .string()
    .overwrite((text) => text.replaceAll(unseen, ''))
    .trim()
    .max(longest)
    .regex(/^[^\p{Cc}]*$/u)
