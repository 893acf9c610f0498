import type { DrawingKind } from '../../domain/drawing/drawing'
import { useTranslation } from '../../i18n/use-translation'
import { Notice } from '../../ui/Notice'
import type { TypedProblem } from './read-typed'

type TypedProblemNoticeProps = { readonly problem: TypedProblem; readonly kind: DrawingKind }

/** What is wrong with typed coordinates, line by line. */
export const TypedProblemNotice = ({ problem, kind }: TypedProblemNoticeProps) => {
  const { t } = useTranslation('measure')
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
