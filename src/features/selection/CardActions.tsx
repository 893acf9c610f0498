import type { Position } from '../../domain/position'
import type { ThemeId } from '../../domain/themes'
import { useTranslation } from '../../i18n/use-translation'
import { base } from '../../permalink/base'
import type { Selection, SelectionKind } from '../../permalink/snapshot'
import { toHash } from '../../permalink/to-hash'
import { withThemes } from '../../store/theme-commands'
import { useAtlas } from '../../store/use-atlas'
import styles from './CardActions.module.css'
import { CopyButton } from './CopyButton'

type CardActionsProps = { readonly selection: Selection; readonly position?: Position | null }

/** As near as the sites are shown when they are opened from the table. */
const LINK_ZOOM = 8

/** Kinds whose layer is hidden at first: a link to one of them brings the layer along. */
const THEME_OF: Readonly<Partial<Record<SelectionKind, ThemeId>>> = { sheet: 'toposheets', 'cited-map': 'cited-maps' }

/** A short link: the first visitor's view, this selection, this language, and the map where the thing lies. */
const useSelectionLink = (selection: Selection, position: Position | null): string => {
  const language = useAtlas((state) => state.session.language)
  const edition = useAtlas(({ datasets: { manifest } }) => (manifest.status === 'ready' ? manifest.value.edition : ''))
  const camera = position && { lon: position[0], lat: position[1], zoom: LINK_ZOOM, bearing: 0, pitch: 0 }
  const themes = withThemes(base().themes, (_, theme) => (theme === THEME_OF[selection.kind] ? { visible: true } : {}))
  return new URL(toHash({ ...base(), themes, language, selection, camera }, { edition }), document.baseURI).href
}

/** What one can take away from a card: its coordinates and a link that opens it again. */
export const CardActions = ({ selection, position = null }: CardActionsProps) => {
  const { t } = useTranslation('selection')
  const link = useSelectionLink(selection, position)
  return (
    <div className={styles.actions}>
      {position ? (
        <CopyButton action="copy-coordinates" label={t('copyCoordinates')} text={`${position[1]}, ${position[0]}`} />
      ) : null}
      <CopyButton action="copy-link" label={t('copyLink')} text={link} />
    </div>
  )
}
