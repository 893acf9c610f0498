import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useUsablePolygons } from '../../i18n/use-usable-polygons'
import type { DissolveAnswer } from '../../store/dissolved'
import { useAtlas } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'

const useInputName = () => {
  const usable = useUsablePolygons()
  return (id: string): string => `\u2068${usable.find((each) => each.id === id)?.name ?? id}\u2069`
}

const ProblemList = ({ problems, problemCount }: Pick<DissolveAnswer, 'problems' | 'problemCount'>) => {
  const { t } = useTranslation('cover')
  const nameOf = useInputName()
  return (
    <Disclosure summary={t('compute.problems', { count: problemCount })} purpose="coverage-problems">
      <ul>
        {problems.map(({ input, feature, kind }) => (
          <li key={`${input}/${feature}`} data-problem={kind}>
            {t('compute.problem', { input: nameOf(input), n: feature, what: t(`compute.kind.${kind}`) })}
          </li>
        ))}
        {problemCount > problems.length ? (
          <li>{t('compute.moreProblems', { count: problemCount - problems.length })}</li>
        ) : null}
      </ul>
    </Disclosure>
  )
}

/** Polygons that were repaired or refused, by number, and inputs whose features are gone. */
export const InputProblems = () => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  const answer = useAtlas(({ dissolved }) => dissolved.answer)
  const nameOf = useInputName()
  if (!answer) return null
  const { missing, problems, problemCount } = answer
  return (
    <>
      {missing.length > 0 ? (
        <Notice tone="warning">{t('compute.missing', { layers: format.list(missing.map(nameOf)) })}</Notice>
      ) : null}
      {problemCount > 0 ? <ProblemList problems={problems} problemCount={problemCount} /> : null}
    </>
  )
}
