import type { Statement } from './actor-read.ts'

/** The rows that a statement yields: `Rows<typeof selectStates>[number]`. */
export type Rows<Select extends (...given: never[]) => Statement<unknown>> = Awaited<
  ReturnType<ReturnType<Select>['execute']>
>
