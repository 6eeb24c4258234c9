import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import type { Minutes } from '../api/room.ts'

interface PromisedTextProps {
  readonly promised: Minutes['promised']
  readonly timeZone: string
}

/** What was asked for: still to be brought, or brought, with the answer and its day. */
export function PromisedText({ promised, timeZone }: PromisedTextProps) {
  const format = useFormat()
  const open = promised.filter(({ answers }) => answers.length === 0)
  const answered = promised.filter(({ answers }) => answers.length > 0)
  return (
    <>
      {open.length > 0 ? (
        <section>
          <h3>
            <Trans>Yang masih harus disampaikan</Trans>
          </h3>
          {open.map(({ code, text, dueAt }) => (
            <p key={`${code} ${dueAt} ${text}`}>
              <Trans>
                {code}: {text} (paling lambat {format.moment(dueAt, timeZone)})
              </Trans>
            </p>
          ))}
        </section>
      ) : null}
      {answered.length > 0 ? (
        <section>
          <h3>
            <Trans>Klarifikasi yang sudah dijawab</Trans>
          </h3>
          {answered.map(({ code, text, dueAt, answers }) => (
            <div key={`${code} ${dueAt} ${text}`}>
              <p>
                {code}: {text}
              </p>
              {answers.map((answer) => (
                <p key={answer.at}>
                  <Trans>
                    <strong>Jawaban</strong> ({answer.by}, {format.moment(answer.at, timeZone)}):{' '}
                    {answer.text}
                  </Trans>
                </p>
              ))}
            </div>
          ))}
        </section>
      ) : null}
    </>
  )
}
