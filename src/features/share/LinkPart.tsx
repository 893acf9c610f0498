import { useMemo, useState } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useLeftWords } from '../../i18n/use-left-words'
import { useTranslation } from '../../i18n/use-translation'
import { LINK_LIMITS } from '../../permalink/link-limits'
import { leftBehind, OWN_PARTS, ownParts, partsThatFit, sharedLink } from '../../store/shared-link'
import { useAtlas } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { CopyLink } from './CopyLink'
import styles from './LinkPart.module.css'
import { OwnChoice } from './OwnChoice'
import { QrPart } from './QrPart'

/** The page itself, without its fragment. */
const address = (): string => document.baseURI.replace(/#.*$/s, '')

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
  const { says } = useLeftWords()
  const unchosen = Object.fromEntries(notChosen.map((part) => [part, counts[part]]))
  const left = says({ ...leftBehind(state), ...unchosen })
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
      {left !== null || refused || longView ? (
        <div className={styles.left} data-purpose="link-left">
          {left === null ? null : <p>{left}</p>}
          <Button data-action="project-save" onClick={onSaveProject}>
            {t('left.saveProject')}
          </Button>
        </div>
      ) : null}
      {refused ? null : <QrPart link={whole} />}
    </div>
  )
}
