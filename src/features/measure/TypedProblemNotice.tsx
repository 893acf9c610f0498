import type { DrawingKind } from '../../domain/drawing/drawing'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Notice } from '../../ui/Notice'
import { MOST_LINES, type TypedProblem } from './read-typed'

type TypedProblemNoticeProps = { readonly problem: TypedProblem; readonly kind: DrawingKind }

/** What is wrong with typed coordinates, line by line. */
export const TypedProblemNotice = ({ problem, kind }: TypedProblemNoticeProps) => {
  const { t } = useTranslation('measure')
  const format = useFormat()
  if (problem.kind === 'refused') {
    return (
      <Notice tone="warning" purpose="measure-refused">
        {t('typed.refused')}
        <ul>
          {problem.lines.map(({ line, text, kind: reason }) => (
            <li key={line}>
              {t('typed.line', { line, text: `\u2068${text}\u2069`, reason: t(`typed.reason.${reason}`) })}
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  const words = () => {
    if (problem.kind === 'tooLong')
      return t('typed.tooLong', { lines: format.number(problem.count), most: format.number(MOST_LINES) })
    if (problem.kind === 'tooMany')
      return t(`typed.tooMany.${kind === 'bearing' ? 'bearing' : 'point'}`, { count: problem.count })
    return problem.kind === 'tooFew' ? t(`typed.tooFew.${kind}`) : t(`typed.${problem.kind}`)
  }
  return (
    <Notice tone="warning" purpose="measure-refused">
      {words()}
    </Notice>
  )
}
