import { useMemo, useState } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { LINK_LIMITS } from '../../permalink/link-limits'
import { leftBehind, OWN_PARTS, type OwnPart, ownParts, partsThatFit, sharedLink } from '../../store/shared-link'
import { useAtlas } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { CopyLink } from './CopyLink'
import styles from './LinkPart.module.css'
import { OwnChoice } from './OwnChoice'
import { QrPart } from './QrPart'
import { useOwnWords } from './use-own-words'

/** The page itself, without its fragment. */
const address = (): string => document.baseURI.replace(/#.*$/s, '')

/** What a link cannot carry, said with numbers. */
const useLeftWords = (notChosen: readonly OwnPart[]): readonly string[] => {
  const { t } = useTranslation('share')
  const format = useFormat()
  const words = useOwnWords()
  const state = useAtlas((each) => each)
  const counts = ownParts(state)
  const { layers, views, mappedGround } = leftBehind(state)
  const left = (part: OwnPart): number => (notChosen.includes(part) ? counts[part] : 0)
  const unchosen = words({ drawings: left('drawings'), variants: left('variants'), stories: left('stories') })
  const say = (what: 'layers' | 'views' | 'mappedGround', count: number): readonly string[] =>
    count === 0 ? [] : [t(`left.${what}`, { count, number: format.number(count) })]
  return [
    ...(unchosen === '' ? [] : [unchosen]),
    ...say('layers', layers),
    ...say('views', views),
    ...say('mappedGround', mappedGround),
  ]
}

type LinkPartProps = { readonly onSaveProject: () => void }

/** A link to exactly this view, with as much of the reader's own work as a link can carry; a file for the rest. */
export const LinkPart = ({ onSaveProject }: LinkPartProps) => {
  const { t } = useTranslation('share')
  const format = useFormat()
  const state = useAtlas((each) => each)
  const counts = ownParts(state)
  const [chosen, setChosen] = useState(() => partsThatFit(state, address()))
  const readable = useMemo(() => sharedLink(state, address(), []) ?? '', [state])
  const whole = useMemo(() => sharedLink(state, address(), chosen), [state, chosen])
  const notChosen = OWN_PARTS.filter((part) => !chosen.includes(part) && counts[part] > 0)
  const lengthWith = useMemo(() => {
    const others = OWN_PARTS.filter((part) => !chosen.includes(part) && state.document[part].length > 0)
    return Object.fromEntries(
      others.map((part) => [part, sharedLink(state, address(), [...chosen, part])?.length ?? null]),
    )
  }, [state, chosen])
  const carries = chosen.some((part) => counts[part] > 0)
  const left = useLeftWords(notChosen)
  const refused = whole === null || whole.length > LINK_LIMITS.whole
  const longView = readable.length > LINK_LIMITS.readable
  return (
    <div className={styles.part}>
      <CopyLink link={whole ?? readable} refused={refused} most={carries ? LINK_LIMITS.whole : LINK_LIMITS.readable} />
      {longView ? (
        <p className={styles.problem} data-purpose="link-view-long">
          {t('link.viewLong', {
            length: format.number(readable.length),
            most: format.number(LINK_LIMITS.readable),
            count: state.document.sheets.length,
            sheets: format.number(state.document.sheets.length),
          })}
        </p>
      ) : null}
      <OwnChoice
        counts={counts}
        chosen={chosen}
        length={whole?.length ?? null}
        lengthWith={lengthWith}
        onChoose={setChosen}
      />
      {left.length > 0 || refused || longView ? (
        <div className={styles.left} data-purpose="link-left">
          {left.length > 0 ? <p>{t('left.says', { parts: format.list(left) })}</p> : null}
          <Button data-action="project-save" onClick={onSaveProject}>
            {t('left.saveProject')}
          </Button>
        </div>
      ) : null}
      {refused ? null : <QrPart link={whole} />}
    </div>
  )
}
